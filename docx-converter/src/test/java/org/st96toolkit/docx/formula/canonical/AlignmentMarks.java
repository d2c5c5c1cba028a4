package org.st96toolkit.docx.formula.canonical;

import java.util.List;
import org.st96toolkit.core.xml.XmlElement;

/** Marks and groups of alignment are left out. */
final class AlignmentMarks extends CanonicalRule {

    @Override
    protected List<XmlElement> rewrite(XmlElement element, XmlElement parent) {
        return is(element, "maligngroup", "malignmark") ? List.of() : List.of(element);
    }
}
