package org.st96toolkit.docx.formula.canonical;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.core.xml.XmlElement;

/** White space is text, one hard space in each token, whether it was written as identifiers or as text. */
final class HardSpaces extends CanonicalRule {

    @Override
    protected List<XmlElement> rewrite(XmlElement element, XmlElement parent) {
        String text = element.text();
        boolean blank = !text.isEmpty() && text.chars().allMatch(c -> c == ' ' || c == '\u00A0');
        if (!blank || !is(element, "mi", "mtext")) {
            return List.of(element);
        }
        List<XmlElement> spaces = new ArrayList<>();
        text.chars().forEach(c -> spaces.add(token(element, "mtext", "\u00A0")));
        return spaces;
    }
}
