package org.st96toolkit.docx.filing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.docx.section.Entry;
import org.st96toolkit.docx.section.Findings;
import org.st96toolkit.docx.section.Line;
import org.st96toolkit.docx.section.Outline;
import org.st96toolkit.docx.section.Part;
import org.st96toolkit.docx.section.Role;

/** Claims and abstract begin on a page of their own, where something stands before them. */
final class NewPageRule {

    private static final Set<Part> OWN_PAGE = EnumSet.of(Part.CLAIMS, Part.ABSTRACT);
    private static final Set<Role> NOTHING = EnumSet.of(Role.BLANK, Role.FURNITURE, Role.OUTSIDE);

    private NewPageRule() {}

    static void check(Outline outline, FilingFindings findings) {
        Set<Part> met = EnumSet.noneOf(Part.class);
        boolean text = false;
        boolean page = false;
        for (Entry entry : outline.entries()) {
            page |= entry.unit() instanceof Line line && line.startsPage();
            if (NOTHING.contains(entry.role())) {
                continue;
            }
            Optional<Part> part = entry.section().part().filter(OWN_PAGE::contains);
            if (part.isPresent() && met.add(part.get()) && text && !page && entry.unit() instanceof Line line) {
                findings.addAt(FilingCode.NOT_ON_A_NEW_PAGE, line.place(), Findings.excerpt(line.text()));
            }
            text = true;
            page = false;
        }
    }
}
