package org.st96toolkit.docx.section;

import java.util.Optional;

/**
 * Lines of an abstract and of drawings, and of what follows an abstract on the next page.
 *
 * @param draft the outline
 * @param paragraphs lines of running text
 * @param alone whether the user says which part the whole file is
 */
record AbstractLines(OutlineDraft draft, DescriptionLines paragraphs, boolean alone) {

    /**
     * A line of the abstract, or of what follows it.
     *
     * @param newPage whether a page begins here
     */
    void read(Line line, Signs sign, boolean newPage) {
        if (newPage && draft.isAbstractBegun()) {
            if (draft.hasText(Part.DESCRIPTION) || draft.hasText(Part.CLAIMS) || alone) {
                draft.enter(Part.DRAWINGS, Section.DRAWINGS);
                drawn(line);
            } else {
                draft.enter(Part.DESCRIPTION, Section.DESCRIPTION);
                afterAbstract(line, sign);
            }
            return;
        }
        Optional<String> caption =
                draft.isAbstractBegun() && !line.hasPicture() ? LineForms.caption(line.text()) : Optional.empty();
        if (caption.isPresent()) {
            Entry figure = Entry.of(line, Role.FIGURE, Section.DRAWINGS, Decision.of(Ground.FORM, "caption"));
            draft.keep(figure.number(caption.get()), draft.cuts(line));
            return;
        }
        draft.beginAbstract();
        paragraphs.paragraph(line, sign, Decision.of(Ground.SECTION, Section.ABSTRACT.name()));
    }

    /** The description begins on the page after an abstract that stands first; its first line may be the title. */
    private void afterAbstract(Line line, Signs sign) {
        if (!draft.hasTitle() && sign.line().number().isEmpty() && (sign.isCentred() || sign.looksLikeHeading())) {
            draft.report(SectionCode.TITLE_BY_PLACE, line, Findings.excerpt(line.text()));
            draft.keep(line, Role.TITLE, Section.TITLE, Decision.of(Ground.PLACE, "after-abstract"));
        } else {
            paragraphs.read(line, sign);
        }
    }

    /** A line among the drawings: a drawing, its number, or what does not belong there. */
    void drawn(Line line) {
        Optional<String> caption = LineForms.caption(line.text().replace(String.valueOf(Piece.OBJECT), ""));
        if (line.hasPicture() || caption.isPresent()) {
            Decision decision = Decision.of(Ground.FORM, line.hasPicture() ? "drawing" : "caption");
            Entry figure = Entry.of(line, Role.FIGURE, Section.DRAWINGS, decision);
            draft.keep(figure.number(caption.orElse("")), draft.cuts(line));
        } else {
            draft.outside(line, "text-among-drawings");
        }
    }
}
