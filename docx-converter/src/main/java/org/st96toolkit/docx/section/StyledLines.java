package org.st96toolkit.docx.section;

import org.st96toolkit.docx.receipt.Fate;

/**
 * Lines whose style the user's style map knows.
 *
 * @param draft the outline
 * @param claims lines among the claims
 * @param paragraphs lines of running text
 */
record StyledLines(OutlineDraft draft, ClaimLines claims, DescriptionLines paragraphs) {

    void read(Line line, Signs sign, StyleMap.Meaning meaning) {
        Decision decision =
                Decision.of(Ground.STYLE_MAP, line.paragraph().style().name());
        meaning.section()
                .flatMap(Section::part)
                .filter(wanted -> !draft.isIn(wanted) || meaning.role() == Role.PARAGRAPH)
                .ifPresent(wanted -> draft.enter(wanted, opened(wanted, meaning)));
        switch (meaning.role()) {
            case OUTSIDE -> draft.outside(line, "style-map", decision);
            case FURNITURE -> draft.drop(line, Role.FURNITURE, Fate.FURNITURE, "style-map", decision);
            case CLAIM -> claims.styled(line, decision);
            case CLAIM_PART -> claims.styledPart(line, decision);
            case LISTING -> {
                draft.enterTextPart();
                draft.add(Entry.of(line, Role.LISTING, draft.section(), decision)
                        .cuts(new CutList(line).invisible().inOrder()));
            }
            case PARAGRAPH -> {
                draft.enterTextPart();
                paragraphs.paragraph(line, sign, decision);
            }
            default -> draft.keep(line, meaning.role(), meaning.section().orElse(draft.section()), decision);
        }
    }

    /** The section that the text is in then: titles and claims open none of their own. */
    private static Section opened(Part part, StyleMap.Meaning meaning) {
        if (meaning.role() == Role.CLAIM || part == Part.CLAIMS) {
            return Section.CLAIMS;
        }
        return meaning.role() == Role.TITLE
                ? Section.DESCRIPTION
                : meaning.section().orElseThrow();
    }
}
