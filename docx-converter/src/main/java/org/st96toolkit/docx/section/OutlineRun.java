package org.st96toolkit.docx.section;

import java.util.List;
import java.util.Optional;
import org.st96toolkit.docx.flow.ListNumber;
import org.st96toolkit.docx.receipt.Fate;

/**
 * One file on its way to an outline: goes through its lines and hands each to the class for its kind. Used once, by one thread.
 */
final class OutlineRun {

    private final int file;
    private final List<Unit> units;
    private final List<Optional<Signs>> signs;
    private final SectionSettings settings;
    private final Findings findings;
    private final Neighbourhood neighbours;
    private final HeadingJudge headings;
    private final TitlePlace titlePlace;
    private final OutlineDraft draft;
    private final HeadingLines headingLines;
    private final DescriptionLines descriptionLines;
    private final ClaimLines claimLines;
    private final StyledLines styledLines;
    private final AbstractLines abstractLines;

    private boolean newPage;

    OutlineRun(
            int file,
            List<Unit> units,
            List<Optional<Signs>> signs,
            SectionSettings settings,
            String language,
            Findings findings) {
        this.file = file;
        this.units = units;
        this.signs = signs;
        this.settings = settings;
        this.findings = findings;
        this.neighbours = new Neighbourhood(signs);
        this.headings = new HeadingJudge(signs, neighbours, language);
        this.titlePlace = new TitlePlace(signs, neighbours, headings, settings.part());
        this.draft = new OutlineDraft(file, settings.part(), neighbours.isMarkdown(), findings);
        this.headingLines = new HeadingLines(draft, headings);
        this.descriptionLines = new DescriptionLines(draft);
        this.claimLines = new ClaimLines(draft);
        this.styledLines = new StyledLines(draft, claimLines, descriptionLines);
        this.abstractLines =
                new AbstractLines(draft, descriptionLines, settings.part().isPresent());
    }

    Outline outline() {
        if (draft.part().isEmpty() && isUnknown()) {
            draft.reportFile(SectionCode.NO_PART);
        }
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i) instanceof Line line) {
                read(i, line, signs.get(i).orElseThrow());
            } else {
                table((TableUnit) units.get(i));
            }
        }
        if (draft.wrapped() > 2 && !settings.joinLines()) {
            draft.reportFile(SectionCode.WRAPPED_LINES, Integer.toString(draft.wrapped()));
        }
        if (draft.marks() > 0) {
            draft.reportFile(SectionCode.MARKDOWN, Integer.toString(draft.marks()));
        }
        return draft.outline();
    }

    /** Whether nothing says what the file is. */
    private boolean isUnknown() {
        if (headings.firstAfter(0, heading -> heading != Section.NOTES && heading != Section.EXAMPLE) >= 0) {
            return false;
        }
        return signs.stream()
                .flatMap(Optional::stream)
                .noneMatch(sign -> TypedNumbers.bracketedClaim(sign.text()).isPresent()
                        || sign.paragraphNumber().isPresent()
                        || sign.countedParagraph().isPresent()
                        || sign.meaning()
                                .filter(meaning -> meaning.section().isPresent())
                                .isPresent());
    }

    /** Tables after the drawings belong to no part: they are told with the text there. */
    private void table(TableUnit unit) {
        if (draft.isIn(Part.DRAWINGS)) {
            findings.add(SectionCode.OUTSIDE_TEXT, file, unit.place(), "");
        }
        Section here = draft.part().isEmpty() ? Section.DESCRIPTION : draft.section();
        draft.add(Entry.of(unit, Role.TABLE, here, Decision.of(Ground.SECTION, here.name())));
        draft.gap();
    }

    private void read(int index, Line line, Signs sign) {
        newPage |= line.startsPage();
        if (sign.blank() && !line.pieces().isEmpty() && line.hasPicture()) {
            text(index, line, sign);
            return;
        }
        if (sign.blank()) {
            blank(line, sign);
            return;
        }
        Optional<HeadingJudge.Heading> heading = headings.heading(index);
        if (heading.isPresent() && heading.get().section() != Section.NOTES) {
            draft.notes(false);
        }
        Optional<String> outside = neighbours.outside(index);
        Optional<String> furniture = neighbours.furniture(index);
        if (outside.isPresent() || draft.isNotes()) {
            draft.outside(line, outside.orElse("drafting-note"));
        } else if (furniture.isPresent()) {
            draft.furniture(line, furniture.get());
        } else if (heading.isPresent()) {
            headingLines.read(index, line, sign, heading.get());
        } else if (sign.meaning().isPresent()) {
            styledLines.read(line, sign, sign.meaning().get());
        } else if (TypedNumbers.bracketedClaim(sign.text()).isPresent()) {
            draft.enter(Part.CLAIMS, Section.CLAIMS);
            claim(index, line, sign);
        } else {
            text(index, line, sign);
        }
        draft.lineRead();
        newPage = false;
    }

    private void blank(Line line, Signs sign) {
        Optional<ListNumber> number = line.number().filter(ListNumber::ordered);
        number.ifPresent(shown -> draft.report(SectionCode.EMPTY_NUMBER, line, shown.text()));
        Optional<String> counted =
                sign.countedParagraph().filter(any -> draft.part().isEmpty() || draft.isIn(Part.DESCRIPTION));
        Entry entry = counted.isPresent()
                ? Entry.of(
                                line,
                                Role.PARAGRAPH,
                                draft.section(),
                                Decision.of(
                                        Ground.COUNTED_NUMBER,
                                        number.orElseThrow().text()))
                        .number(counted.get())
                : Entry.of(line, Role.BLANK, draft.section(), Decision.of(Ground.NOTHING));
        draft.add(entry.cuts(new CutList(line).whole(Fate.LAYOUT, "space")));
        draft.gap();
    }

    /** Text that is no heading that is known. */
    private void text(int index, Line line, Signs sign) {
        if (draft.isTitleNext()) {
            draft.titleNext(false);
            draft.keep(line, Role.TITLE, Section.TITLE, Decision.of(Ground.PLACE, "after-title-heading"));
            return;
        }
        if (titlePlace.is(index)) {
            if (titlePlace.isByPlace()) {
                draft.report(SectionCode.TITLE_BY_PLACE, line, Findings.excerpt(line.text()));
            }
            draft.keep(line, Role.TITLE, Section.TITLE, titlePlace.decision());
            return;
        }
        if (draft.part().isEmpty() && titlePlace.isAside()) {
            draft.outside(line, "before-first-heading");
            return;
        }
        if (draft.part().isEmpty()) {
            draft.enter(Part.DESCRIPTION, Section.DESCRIPTION);
        }
        switch (draft.part().orElseThrow()) {
            case DESCRIPTION -> descriptionLines.read(line, sign);
            case CLAIMS -> claim(index, line, sign);
            case ABSTRACT -> abstractLines.read(line, sign, newPage);
            case DRAWINGS -> abstractLines.drawn(line);
        }
    }

    private void claim(int index, Line line, Signs sign) {
        if (isAbstractByPlace(index, line, sign)) {
            draft.report(SectionCode.ABSTRACT_BY_PLACE, line, Findings.excerpt(line.text()));
            draft.enter(Part.ABSTRACT, Section.ABSTRACT);
            abstractLines.read(line, sign, newPage);
        } else {
            claimLines.read(line, sign);
        }
    }

    /** Whether text after the claims is an abstract without a heading: on a page of its own, without a number, the only one. */
    private boolean isAbstractByPlace(int index, Line line, Signs sign) {
        return newPage
                && claimLines.areBegun()
                && line.number().isEmpty()
                && TypedNumbers.claim(sign.text()).isEmpty()
                && sign.text().strip().length() > 100
                && headings.firstAfter(0, Section.ABSTRACT::equals) < 0
                && headings.firstAfter(index, heading -> heading.part().isPresent()) < 0;
    }
}
