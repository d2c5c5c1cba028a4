package org.st96toolkit.docx.section;

import java.util.Optional;

/**
 * Lines of running text: headings of their own and paragraphs with their numbers.
 *
 * @param draft the outline
 */
record DescriptionLines(OutlineDraft draft) {

    /** A line of the description. */
    void read(Line line, Signs sign) {
        boolean numbered =
                sign.paragraphNumber().isPresent() || sign.countedParagraph().isPresent();
        int level = sign.styleLevel();
        if (!numbered && level > 0) {
            boolean sibling = draft.sectionLevel() > 0 && level <= draft.sectionLevel();
            if (sibling) {
                draft.enter(Part.DESCRIPTION, Section.DESCRIPTION);
            }
            Section in = sibling ? Section.DESCRIPTION : Section.FREE;
            Decision decision =
                    Decision.of(Ground.STYLE, line.paragraph().style().name());
            draft.keep(Entry.of(line, Role.HEADING, in, decision).level(level), draft.cuts(line));
        } else if (!numbered && line.number().isEmpty() && line.index() == 0 && sign.looksLikeHeading()) {
            draft.keep(line, Role.HEADING, Section.FREE, Decision.of(Ground.TYPOGRAPHY, "heading"));
        } else {
            paragraph(line, sign, Decision.of(Ground.SECTION, draft.section().name()));
        }
    }

    /** A paragraph of the section that the text is in. */
    void paragraph(Line line, Signs sign, Decision decision) {
        CutList cuts = draft.cuts(line);
        Optional<String> counted = sign.countedParagraph();
        if (sign.paragraphNumber().isPresent()) {
            TypedNumbers.Typed typed = sign.paragraphNumber().get();
            counted.filter(other -> !other.equals(typed.number()))
                    .ifPresent(other -> draft.report(SectionCode.TWO_NUMBERS, line, typed.number(), other));
            cuts.mark(typed.to(), "paragraph-number");
            draft.keep(
                    entry(line, Decision.of(Ground.TYPED_NUMBER, typed.number()))
                            .number(typed.number()),
                    cuts);
        } else if (counted.isPresent()) {
            String shown = line.number().orElseThrow().text();
            draft.keep(entry(line, Decision.of(Ground.COUNTED_NUMBER, shown)).number(counted.get()), cuts);
        } else if (draft.isContinuing(line)) {
            draft.keep(entry(line, Decision.of(Ground.CONTINUES)).continuing(), cuts);
        } else {
            draft.keep(entry(line, decision), cuts);
        }
    }

    private Entry entry(Line line, Decision decision) {
        return Entry.of(line, Role.PARAGRAPH, draft.section(), decision);
    }
}
