package org.st96toolkit.validation.profile;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.format.BodyParts.SectionKind;
import org.st96toolkit.validation.body.Body;

/**
 * Sections stand in the order of the office, and the headings of these have its form. A section is where paragraphs of it are: a
 * heading with another one right under it opens none.
 */
final class SectionRule implements BodyRule {

    @Override
    public void check(Body body, Findings findings) {
        SectionOrder order = SectionOrder.of(findings.profile());
        for (Body.Description description : body.descriptions()) {
            order(description, order, findings);
            Optional<SectionKind> before = Optional.empty();
            for (Body.Passage passage : description.passages()) {
                boolean opens = passage.heading()
                        && passage.opens().filter(order.sections()::contains).isPresent()
                        && !passage.opens().equals(before);
                before = passage.section();
                if (opens && (passage.emphasised() || !isInCapitals(passage.text()))) {
                    findings.add(ProfileCode.HEADING_FORM, passage.location(), passage.text());
                }
            }
        }
    }

    private static void order(Body.Description description, SectionOrder order, Findings findings) {
        Set<SectionKind> seen = EnumSet.noneOf(SectionKind.class);
        SectionKind last = null;
        for (Body.Passage passage : description.passages()) {
            SectionKind kind = passage.section().map(SectionOrder::whole).orElse(null);
            if (kind == null || !passage.isParagraph() || order.place(kind) < 0 || !seen.add(kind)) {
                continue;
            }
            if (last != null && order.place(kind) < order.place(last)) {
                findings.add(ProfileCode.SECTION_ORDER, passage.location(), name(kind), name(last));
            } else {
                last = kind;
            }
        }
    }

    private static boolean isInCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static String name(SectionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
