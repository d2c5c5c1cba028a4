package org.st96toolkit.docx.section;

import org.st96toolkit.docx.receipt.Fate;

/**
 * Lines that are headings: which part or section each opens.
 *
 * @param draft the outline
 * @param headings tells headings from text
 */
record HeadingLines(OutlineDraft draft, HeadingJudge headings) {

    void read(int index, Line line, Signs sign, HeadingJudge.Heading heading) {
        Section opened = heading.section();
        if (heading.byPlace()) {
            draft.report(
                    SectionCode.SECTION_BY_PLACE,
                    line,
                    heading.decision().arguments().get(0),
                    opened.name());
        }
        switch (opened) {
            case NOTES -> {
                draft.notes(true);
                draft.outside(line, "drafting-note");
            }
            case TITLE -> {
                draft.enter(Part.DESCRIPTION, Section.DESCRIPTION);
                mark(line, sign, opened, heading.decision());
                draft.titleNext(sign.tail() == 0);
            }
            case DESCRIPTION, CLAIMS, ABSTRACT, DRAWINGS -> part(index, line, sign, heading);
            case CLAIM_STATEMENT -> {
                draft.enter(Part.CLAIMS, Section.CLAIMS);
                draft.keep(line, Role.CLAIM_STATEMENT, Section.CLAIM_STATEMENT, heading.decision());
            }
            case EXAMPLE -> {
                if (draft.section() != Section.EMBODIMENT_DESCRIPTION
                        && draft.section() != Section.BEST_MODE
                        && draft.section() != Section.INVENTION_MODE) {
                    draft.enter(Part.DESCRIPTION, Section.EMBODIMENT_DESCRIPTION);
                }
                keep(line, Section.FREE, 2, heading.decision());
            }
            case FREE -> {
                boolean inPlace = heading.decision().ground() == Ground.STYLE_MAP && draft.isIn(Part.DESCRIPTION);
                if (!inPlace) {
                    draft.enter(Part.DESCRIPTION, Section.DESCRIPTION);
                }
                keep(line, inPlace ? Section.FREE : Section.DESCRIPTION, sign.styleLevel(), heading.decision());
            }
            default -> {
                draft.enter(opened, sign.styleLevel());
                keep(line, opened, sign.styleLevel(), heading.decision());
            }
        }
    }

    private void part(int index, Line line, Signs sign, HeadingJudge.Heading heading) {
        Part entered = heading.section().part().orElseThrow();
        boolean again = draft.isIn(entered) && draft.hasText(entered);
        if (again && headings.isRunningTitle(index)) {
            draft.furniture(line, "running-title");
        } else {
            draft.enter(entered, heading.section());
            mark(line, sign, heading.section(), heading.decision());
        }
    }

    private void keep(Line line, Section in, int level, Decision decision) {
        draft.keep(Entry.of(line, Role.HEADING, in, decision).level(level), draft.cuts(line));
    }

    /** A heading that an element stands for; text after its bracket is the title, or a paragraph. */
    private void mark(Line line, Signs sign, Section opened, Decision decision) {
        if (sign.tail() == 0) {
            draft.add(Entry.of(line, Role.SECTION_MARK, opened, decision)
                    .cuts(new CutList(line).whole(Fate.STRUCTURAL, "heading")));
        } else {
            Role role = opened == Section.TITLE ? Role.TITLE : Role.PARAGRAPH;
            draft.keep(Entry.of(line, role, opened, decision), draft.cuts(line).mark(sign.tail(), "heading"));
        }
    }
}
