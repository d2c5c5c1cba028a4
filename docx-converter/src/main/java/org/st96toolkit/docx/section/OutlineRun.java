package org.st96toolkit.docx.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.docx.flow.ListNumber;
import org.st96toolkit.docx.receipt.Fate;

/**
 * One file on its way to an outline: goes through its lines and knows which part and section it is in. Used once, by one thread.
 *
 * <p>Long because the parts of an application pass into one another: each has a method here, and they share where the text is.
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
    private final ClaimState claims = new ClaimState();
    private final List<Entry> entries = new ArrayList<>();

    private Optional<Part> part;
    private Section section = Section.DESCRIPTION;
    private boolean titleNext;
    private boolean notes;
    private boolean afterGap = true;
    private boolean newPage;
    private boolean abstractBegun;
    private int sectionLevel;
    private int wrapped;
    private int markdown;

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
        this.part = settings.part();
        this.titlePlace = new TitlePlace(signs, neighbours, headings, settings.part());
        part.ifPresent(given -> section = switch (given) {
            case DESCRIPTION -> Section.DESCRIPTION;
            case CLAIMS -> Section.CLAIMS;
            case ABSTRACT -> Section.ABSTRACT;
            case DRAWINGS -> Section.DRAWINGS;
        });
    }

    Outline outline() {
        if (part.isEmpty() && isUnknown()) {
            findings.addToFile(SectionCode.NO_PART, file);
        }
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i) instanceof Line line) {
                read(i, line, signs.get(i).orElseThrow());
            } else {
                table((TableUnit) units.get(i));
            }
        }
        if (wrapped > 2 && !settings.joinLines()) {
            findings.addToFile(SectionCode.WRAPPED_LINES, file, Integer.toString(wrapped));
        }
        if (markdown > 0) {
            findings.addToFile(SectionCode.MARKDOWN, file, Integer.toString(markdown));
        }
        return new Outline(file, entries);
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

    private void table(TableUnit unit) {
        if (part.filter(Part.DRAWINGS::equals).isPresent()) {
            enterText(unit.file(), unit);
        }
        Section here = part.isEmpty() ? Section.DESCRIPTION : section;
        add(unit, Role.TABLE, here, "", 0, false, List.of(), Decision.of(Ground.SECTION, here.name()));
        afterGap = true;
    }

    /** Tables after the drawings belong to no part: they are told with the text there. */
    private void enterText(int fileOfTable, TableUnit unit) {
        findings.add(SectionCode.OUTSIDE_TEXT, fileOfTable, unit.place(), "");
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
            notes = false;
        }
        Optional<String> outside = neighbours.outside(index);
        Optional<String> furniture = neighbours.furniture(index);
        if (outside.isPresent() || notes) {
            outside(line, outside.orElse("drafting-note"));
        } else if (furniture.isPresent()) {
            furniture(line, furniture.get());
        } else if (heading.isPresent()) {
            heading(index, line, sign, heading.get());
        } else if (sign.meaning().isPresent()) {
            mapped(line, sign, sign.meaning().get());
        } else if (TypedNumbers.bracketedClaim(sign.text()).isPresent()) {
            enter(Part.CLAIMS, Section.CLAIMS);
            claim(index, line, sign);
        } else {
            text(index, line, sign);
        }
        afterGap = false;
        newPage = false;
    }

    private void blank(Line line, Signs sign) {
        CutList cuts = new CutList(line);
        Optional<ListNumber> number = line.number().filter(ListNumber::ordered);
        Optional<String> counted = sign.countedParagraph();
        if (counted.isPresent()
                && part.filter(given -> given != Part.DESCRIPTION).isEmpty()) {
            findings.add(
                    SectionCode.EMPTY_NUMBER,
                    file,
                    line.place(),
                    number.orElseThrow().text());
            add(
                    line,
                    Role.PARAGRAPH,
                    section,
                    counted.get(),
                    0,
                    false,
                    cuts.whole(Fate.LAYOUT, "space"),
                    Decision.of(Ground.COUNTED_NUMBER, number.orElseThrow().text()));
        } else {
            if (number.isPresent()) {
                findings.add(
                        SectionCode.EMPTY_NUMBER,
                        file,
                        line.place(),
                        number.get().text());
            }
            add(line, Role.BLANK, section, "", 0, false, cuts.whole(Fate.LAYOUT, "space"), Decision.of(Ground.NOTHING));
        }
        afterGap = true;
    }

    private void outside(Line line, String reason) {
        findings.add(SectionCode.OUTSIDE_TEXT, file, line.place(), Findings.excerpt(line.text()));
        add(
                line,
                Role.OUTSIDE,
                section,
                "",
                0,
                false,
                new CutList(line).whole(Fate.OUTSIDE, reason),
                Decision.of(Ground.FORM, reason));
    }

    private void furniture(Line line, String reason) {
        findings.add(SectionCode.PAGE_FURNITURE, file, line.place(), Findings.excerpt(line.text()));
        add(
                line,
                Role.FURNITURE,
                section,
                "",
                0,
                false,
                new CutList(line).whole(Fate.FURNITURE, reason),
                Decision.of(Ground.FORM, reason));
    }

    private void heading(int index, Line line, Signs sign, HeadingJudge.Heading heading) {
        Section opened = heading.section();
        if (heading.byPlace()) {
            findings.add(
                    SectionCode.SECTION_BY_PLACE,
                    file,
                    line.place(),
                    heading.decision().arguments().get(0),
                    opened.name());
        }
        switch (opened) {
            case NOTES -> {
                notes = true;
                outside(line, "drafting-note");
            }
            case TITLE -> {
                enter(Part.DESCRIPTION, Section.DESCRIPTION);
                mark(line, sign, opened, heading.decision());
                titleNext = sign.tail() == 0;
            }
            case DESCRIPTION, CLAIMS, ABSTRACT, DRAWINGS -> {
                Part entered = opened.part().orElseThrow();
                boolean again = part.filter(entered::equals).isPresent() && hasText(entered);
                if (again && headings.isRunningTitle(index)) {
                    furniture(line, "running-title");
                } else {
                    enter(entered, opened);
                    mark(line, sign, opened, heading.decision());
                }
            }
            case CLAIM_STATEMENT -> {
                enter(Part.CLAIMS, Section.CLAIMS);
                keep(line, Role.CLAIM_STATEMENT, Section.CLAIM_STATEMENT, "", 0, false, cuts(line), heading.decision());
            }
            case EXAMPLE -> {
                if (section != Section.EMBODIMENT_DESCRIPTION
                        && section != Section.BEST_MODE
                        && section != Section.INVENTION_MODE) {
                    enter(Part.DESCRIPTION, Section.EMBODIMENT_DESCRIPTION);
                }
                keep(line, Role.HEADING, Section.FREE, "", 2, false, cuts(line), heading.decision());
            }
            case FREE -> {
                boolean inPlace = heading.decision().ground() == Ground.STYLE_MAP
                        && part.filter(Part.DESCRIPTION::equals).isPresent();
                if (!inPlace) {
                    enter(Part.DESCRIPTION, Section.DESCRIPTION);
                }
                keep(
                        line,
                        Role.HEADING,
                        inPlace ? Section.FREE : Section.DESCRIPTION,
                        "",
                        sign.styleLevel(),
                        false,
                        cuts(line),
                        heading.decision());
            }
            default -> {
                enter(Part.DESCRIPTION, opened);
                sectionLevel = sign.styleLevel();
                CutList cuts = cuts(line);
                keep(line, Role.HEADING, opened, "", sign.styleLevel(), false, cuts, heading.decision());
            }
        }
    }

    /** A heading that an element stands for; text after its bracket is the title, or a paragraph. */
    private void mark(Line line, Signs sign, Section opened, Decision decision) {
        if (sign.tail() == 0) {
            add(
                    line,
                    Role.SECTION_MARK,
                    opened,
                    "",
                    0,
                    false,
                    new CutList(line).whole(Fate.STRUCTURAL, "heading"),
                    decision);
        } else {
            CutList cuts = cuts(line).mark(sign.tail(), "heading");
            Role role = opened == Section.TITLE ? Role.TITLE : Role.PARAGRAPH;
            keep(line, role, opened, "", 0, false, cuts, decision);
        }
    }

    private void mapped(Line line, Signs sign, StyleMap.Meaning meaning) {
        Decision decision =
                Decision.of(Ground.STYLE_MAP, line.paragraph().style().name());
        meaning.section().flatMap(Section::part).ifPresent(wanted -> {
            if (part.filter(wanted::equals).isEmpty() || meaning.role() == Role.PARAGRAPH) {
                enter(
                        wanted,
                        meaning.role() == Role.CLAIM || wanted == Part.CLAIMS
                                ? Section.CLAIMS
                                : meaning.role() == Role.TITLE
                                        ? Section.DESCRIPTION
                                        : meaning.section().orElseThrow());
            }
        });
        switch (meaning.role()) {
            case OUTSIDE -> {
                findings.add(SectionCode.OUTSIDE_TEXT, file, line.place(), Findings.excerpt(line.text()));
                add(
                        line,
                        Role.OUTSIDE,
                        section,
                        "",
                        0,
                        false,
                        new CutList(line).whole(Fate.OUTSIDE, "style-map"),
                        decision);
            }
            case FURNITURE ->
                add(
                        line,
                        Role.FURNITURE,
                        section,
                        "",
                        0,
                        false,
                        new CutList(line).whole(Fate.FURNITURE, "style-map"),
                        decision);
            case CLAIM -> styledClaim(line, decision);
            case CLAIM_PART -> {
                if (claims.last() == 0) {
                    keep(line, Role.CLAIMS_TEXT, Section.CLAIMS, "", 0, false, cuts(line), decision);
                } else {
                    keep(line, Role.CLAIM_PART, Section.CLAIMS, "", claims.level(line), false, cuts(line), decision);
                }
            }
            case LISTING -> {
                enterTextPart();
                add(
                        line,
                        Role.LISTING,
                        section,
                        "",
                        0,
                        false,
                        new CutList(line).invisible().inOrder(),
                        decision);
            }
            case PARAGRAPH -> {
                enterTextPart();
                paragraph(line, sign, decision);
            }
            default ->
                keep(line, meaning.role(), meaning.section().orElse(section), "", 0, false, cuts(line), decision);
        }
    }

    private void styledClaim(Line line, Decision decision) {
        Optional<TypedNumbers.Typed> typed =
                TypedNumbers.claim(line.text()).or(() -> TypedNumbers.claimWord(line.text()));
        Optional<ListNumber> number = line.number().filter(ListNumber::ordered);
        if (typed.isPresent()) {
            begin(line, typed.get(), decision);
        } else if (number.isPresent()) {
            claims.begin(line, number.get());
            keep(
                    line,
                    Role.CLAIM,
                    Section.CLAIMS,
                    Integer.toString(number.get().value()),
                    0,
                    false,
                    cuts(line),
                    decision);
        } else {
            int next = claims.last() + 1;
            claims.begin(line, next);
            keep(line, Role.CLAIM, Section.CLAIMS, Integer.toString(next), 0, false, cuts(line), decision);
        }
    }

    private void enterTextPart() {
        if (part.isEmpty() || part.get() == Part.DRAWINGS || part.get() == Part.CLAIMS) {
            enter(Part.DESCRIPTION, Section.DESCRIPTION);
        }
    }

    /** Text that is no heading that is known. */
    private void text(int index, Line line, Signs sign) {
        if (titleNext) {
            titleNext = false;
            keep(
                    line,
                    Role.TITLE,
                    Section.TITLE,
                    "",
                    0,
                    false,
                    cuts(line),
                    Decision.of(Ground.PLACE, "after-title-heading"));
            return;
        }
        if (titlePlace.is(index)) {
            if (titlePlace.isByPlace()) {
                findings.add(SectionCode.TITLE_BY_PLACE, file, line.place(), Findings.excerpt(line.text()));
            }
            keep(line, Role.TITLE, Section.TITLE, "", 0, false, cuts(line), titlePlace.decision());
            return;
        }
        if (part.isEmpty() && titlePlace.isAside()) {
            outside(line, "before-first-heading");
            return;
        }
        if (part.isEmpty()) {
            enter(Part.DESCRIPTION, Section.DESCRIPTION);
        }
        switch (part.orElseThrow()) {
            case DESCRIPTION -> described(line, sign);
            case CLAIMS -> claim(index, line, sign);
            case ABSTRACT -> abstracted(line, sign);
            case DRAWINGS -> drawn(line);
        }
    }

    private void described(Line line, Signs sign) {
        boolean numbered =
                sign.paragraphNumber().isPresent() || sign.countedParagraph().isPresent();
        int level = sign.styleLevel();
        if (!numbered && level > 0) {
            boolean sibling = sectionLevel > 0 && level <= sectionLevel;
            if (sibling) {
                enter(Part.DESCRIPTION, Section.DESCRIPTION);
            }
            keep(
                    line,
                    Role.HEADING,
                    sibling ? Section.DESCRIPTION : Section.FREE,
                    "",
                    level,
                    false,
                    cuts(line),
                    Decision.of(Ground.STYLE, line.paragraph().style().name()));
        } else if (!numbered && line.number().isEmpty() && line.index() == 0 && sign.looksLikeHeading()) {
            keep(line, Role.HEADING, Section.FREE, "", 0, false, cuts(line), Decision.of(Ground.TYPOGRAPHY, "heading"));
        } else {
            paragraph(line, sign, Decision.of(Ground.SECTION, section.name()));
        }
    }

    private void paragraph(Line line, Signs sign, Decision decision) {
        CutList cuts = cuts(line);
        Optional<String> counted = sign.countedParagraph();
        if (sign.paragraphNumber().isPresent()) {
            TypedNumbers.Typed typed = sign.paragraphNumber().get();
            counted.filter(other -> !other.equals(typed.number()))
                    .ifPresent(
                            other -> findings.add(SectionCode.TWO_NUMBERS, file, line.place(), typed.number(), other));
            cuts.mark(typed.to(), "paragraph-number");
            keep(
                    line,
                    Role.PARAGRAPH,
                    section,
                    typed.number(),
                    0,
                    false,
                    cuts,
                    Decision.of(Ground.TYPED_NUMBER, typed.number()));
        } else if (counted.isPresent()) {
            String shown = line.number().orElseThrow().text();
            keep(
                    line,
                    Role.PARAGRAPH,
                    section,
                    counted.get(),
                    0,
                    false,
                    cuts,
                    Decision.of(Ground.COUNTED_NUMBER, shown));
        } else if (isContinuing(line)) {
            keep(line, Role.PARAGRAPH, section, "", 0, true, cuts, Decision.of(Ground.CONTINUES));
        } else {
            keep(line, Role.PARAGRAPH, section, "", 0, false, cuts, decision);
        }
    }

    /** Whether a line goes on where the line before it in the same paragraph ended. */
    private boolean isContinuing(Line line) {
        if (line.index() == 0 || afterGap || entries.isEmpty()) {
            return false;
        }
        Entry before = entries.get(entries.size() - 1);
        boolean text =
                before.role() == Role.PARAGRAPH || before.role() == Role.CLAIM || before.role() == Role.CLAIM_PART;
        if (!text || !before.unit().place().part().equals(line.place().part())) {
            return false;
        }
        if (!ClaimState.hasMarker(line.text())) {
            wrapped++;
        }
        return true;
    }

    private void claim(int index, Line line, Signs sign) {
        if (isAbstractByPlace(index, line, sign)) {
            findings.add(SectionCode.ABSTRACT_BY_PLACE, file, line.place(), Findings.excerpt(line.text()));
            enter(Part.ABSTRACT, Section.ABSTRACT);
            abstracted(line, sign);
            return;
        }
        Optional<ListNumber> counted = line.number();
        Optional<TypedNumbers.Typed> word =
                TypedNumbers.bracketedClaim(sign.text()).or(() -> TypedNumbers.claimWord(sign.text()));
        Optional<TypedNumbers.Typed> typed = TypedNumbers.claim(sign.text());
        if (word.isPresent()) {
            begin(line, word.get(), Decision.of(Ground.TYPED_NUMBER, word.get().number()));
        } else if (typed.isPresent()
                && claims.isClaim(
                        line,
                        typed.get(),
                        ClaimWords.refers(sign.text().substring(typed.get().to())))) {
            begin(
                    line,
                    typed.get(),
                    Decision.of(Ground.TYPED_NUMBER, typed.get().number()));
        } else if (counted.isPresent() && claims.isClaim(counted.get())) {
            order(line, counted.get().value());
            claims.begin(line, counted.get());
            keep(
                    line,
                    Role.CLAIM,
                    Section.CLAIMS,
                    Integer.toString(counted.get().value()),
                    0,
                    false,
                    cuts(line),
                    Decision.of(Ground.COUNTED_NUMBER, counted.get().text()));
        } else if (claims.last() == 0) {
            beforeClaims(line);
        } else if (isContinuing(line) && !ClaimState.hasMarker(sign.text())) {
            keep(line, Role.CLAIM_PART, Section.CLAIMS, "", 0, true, cuts(line), Decision.of(Ground.CONTINUES));
        } else {
            keep(
                    line,
                    Role.CLAIM_PART,
                    Section.CLAIMS,
                    "",
                    claims.level(line),
                    false,
                    cuts(line),
                    Decision.of(Ground.SECTION, Section.CLAIMS.name()));
        }
    }

    private void begin(Line line, TypedNumbers.Typed typed, Decision decision) {
        order(line, typed.first());
        line.number()
                .filter(counted -> counted.ordered() && counted.value() != typed.first())
                .ifPresent(counted ->
                        findings.add(SectionCode.TWO_NUMBERS, file, line.place(), typed.number(), counted.text()));
        claims.begin(line, typed.last());
        keep(
                line,
                Role.CLAIM,
                Section.CLAIMS,
                typed.number(),
                0,
                false,
                cuts(line).mark(typed.to(), "claim-number"),
                decision);
    }

    private void order(Line line, int number) {
        if (number != claims.last() + 1 && claims.last() > 0 || claims.last() == 0 && number != 1) {
            findings.add(
                    SectionCode.CLAIM_ORDER,
                    file,
                    line.place(),
                    Integer.toString(claims.last() + 1),
                    Integer.toString(number));
        }
    }

    private void beforeClaims(Line line) {
        String text = line.text().strip();
        boolean statement = text.endsWith(":") || text.endsWith("\uFF1A");
        keep(
                line,
                statement ? Role.CLAIM_STATEMENT : Role.CLAIMS_TEXT,
                statement ? Section.CLAIM_STATEMENT : Section.CLAIMS,
                "",
                0,
                false,
                cuts(line),
                Decision.of(Ground.PLACE, "before-claims"));
    }

    /** Whether text after the claims is an abstract without a heading: on a page of its own, without a number, the only one. */
    private boolean isAbstractByPlace(int index, Line line, Signs sign) {
        return newPage
                && claims.last() > 0
                && line.number().isEmpty()
                && TypedNumbers.claim(sign.text()).isEmpty()
                && sign.text().strip().length() > 100
                && headings.firstAfter(0, Section.ABSTRACT::equals) < 0
                && headings.firstAfter(index, heading -> heading.part().isPresent()) < 0;
    }

    private void abstracted(Line line, Signs sign) {
        if (newPage && abstractBegun) {
            if (hasText(Part.DESCRIPTION)
                    || hasText(Part.CLAIMS)
                    || settings.part().isPresent()) {
                enter(Part.DRAWINGS, Section.DRAWINGS);
                drawn(line);
            } else {
                enter(Part.DESCRIPTION, Section.DESCRIPTION);
                afterAbstract(line, sign);
            }
            return;
        }
        if (abstractBegun
                && !line.hasPicture()
                && LineForms.caption(line.text()).isPresent()) {
            keep(
                    line,
                    Role.FIGURE,
                    Section.DRAWINGS,
                    LineForms.caption(line.text()).orElseThrow(),
                    0,
                    false,
                    cuts(line),
                    Decision.of(Ground.FORM, "caption"));
            return;
        }
        abstractBegun = true;
        paragraph(line, sign, Decision.of(Ground.SECTION, Section.ABSTRACT.name()));
    }

    /** The description begins on the page after an abstract that stands first; its first line may be the title. */
    private void afterAbstract(Line line, Signs sign) {
        boolean titled = entries.stream().anyMatch(entry -> entry.role() == Role.TITLE);
        if (!titled && sign.line().number().isEmpty() && (sign.isCentred() || sign.looksLikeHeading())) {
            findings.add(SectionCode.TITLE_BY_PLACE, file, line.place(), Findings.excerpt(line.text()));
            keep(
                    line,
                    Role.TITLE,
                    Section.TITLE,
                    "",
                    0,
                    false,
                    cuts(line),
                    Decision.of(Ground.PLACE, "after-abstract"));
        } else {
            described(line, sign);
        }
    }

    private void drawn(Line line) {
        Optional<String> caption = LineForms.caption(line.text().replace(String.valueOf(Piece.OBJECT), ""));
        if (line.hasPicture() || caption.isPresent()) {
            add(
                    line,
                    Role.FIGURE,
                    Section.DRAWINGS,
                    caption.orElse(""),
                    0,
                    false,
                    cuts(line).edges().inOrder(),
                    Decision.of(Ground.FORM, line.hasPicture() ? "drawing" : "caption"));
        } else {
            outside(line, "text-among-drawings");
        }
    }

    private boolean hasText(Part wanted) {
        return entries.stream()
                .anyMatch(entry -> entry.role() != Role.SECTION_MARK
                        && entry.role() != Role.BLANK
                        && entry.role() != Role.OUTSIDE
                        && entry.role() != Role.FURNITURE
                        && entry.section().part().filter(wanted::equals).isPresent());
    }

    private void enter(Part entered, Section opened) {
        part = Optional.of(entered);
        section = opened;
        sectionLevel = 0;
        afterGap = true;
        if (entered != Part.ABSTRACT) {
            abstractBegun = false;
        }
    }

    private CutList cuts(Line line) {
        CutList cuts = new CutList(line);
        if (neighbours.isMarkdown()) {
            markdown += cuts.markdown();
        }
        return cuts.invisible();
    }

    private void keep(
            Line line,
            Role role,
            Section in,
            String number,
            int level,
            boolean continues,
            CutList cuts,
            Decision decision) {
        add(line, role, in, number, level, continues, cuts.edges().inOrder(), decision);
    }

    private void add(
            Unit unit,
            Role role,
            Section in,
            String number,
            int level,
            boolean continues,
            List<Cut> cuts,
            Decision decision) {
        entries.add(new Entry(unit, role, in, number, level, continues, cuts, decision));
    }
}
