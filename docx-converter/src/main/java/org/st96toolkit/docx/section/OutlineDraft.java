package org.st96toolkit.docx.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.docx.receipt.Fate;

/**
 * The outline of one file while it is made: what was taken for what so far, and which part and section of the application the text
 * is in. Used by one thread.
 */
final class OutlineDraft {

    private final int file;
    private final boolean markdown;
    private final Findings findings;
    private final List<Entry> entries = new ArrayList<>();

    private Optional<Part> part;
    private Section section = Section.DESCRIPTION;
    private int sectionLevel;
    private boolean afterGap = true;
    private boolean abstractBegun;
    private boolean titleNext;
    private boolean notes;
    private int wrapped;
    private int marks;

    /**
     * @param part the part that the whole file is, if the user says so
     * @param markdown whether the text has marks of Markdown in it, which are left out
     */
    OutlineDraft(int file, Optional<Part> part, boolean markdown, Findings findings) {
        this.file = file;
        this.part = part;
        this.markdown = markdown;
        this.findings = findings;
        part.ifPresent(given -> section = switch (given) {
            case DESCRIPTION -> Section.DESCRIPTION;
            case CLAIMS -> Section.CLAIMS;
            case ABSTRACT -> Section.ABSTRACT;
            case DRAWINGS -> Section.DRAWINGS;
        });
    }

    Outline outline() {
        return new Outline(file, entries);
    }

    // ---------------------------------------------------------------- where the text is

    /** The part that the text is in; nothing before the first is known. */
    Optional<Part> part() {
        return part;
    }

    boolean isIn(Part wanted) {
        return part.filter(wanted::equals).isPresent();
    }

    Section section() {
        return section;
    }

    /** The level of the heading that opened the section; 0 where a style did not say it. */
    int sectionLevel() {
        return sectionLevel;
    }

    void enter(Part entered, Section opened) {
        part = Optional.of(entered);
        section = opened;
        sectionLevel = 0;
        afterGap = true;
        if (entered != Part.ABSTRACT) {
            abstractBegun = false;
        }
    }

    /** Enters a section of the description by a heading of a level. */
    void enter(Section opened, int level) {
        enter(Part.DESCRIPTION, opened);
        sectionLevel = level;
    }

    /** Text of a description goes on in it; elsewhere it begins one, but for that of an abstract. */
    void enterTextPart() {
        if (part.isEmpty() || isIn(Part.DRAWINGS) || isIn(Part.CLAIMS)) {
            enter(Part.DESCRIPTION, Section.DESCRIPTION);
        }
    }

    /** What shows nothing stands between two lines. */
    void gap() {
        afterGap = true;
    }

    /** A line was read. */
    void lineRead() {
        afterGap = false;
    }

    boolean isAbstractBegun() {
        return abstractBegun;
    }

    void beginAbstract() {
        abstractBegun = true;
    }

    /** Whether the next text is the title, for its heading stood alone. */
    boolean isTitleNext() {
        return titleNext;
    }

    void titleNext(boolean next) {
        titleNext = next;
    }

    /** Whether the text is notes about the draft, up to the next heading. */
    boolean isNotes() {
        return notes;
    }

    void notes(boolean begun) {
        notes = begun;
    }

    /** How many lines went on from the one before without a mark of a list. */
    int wrapped() {
        return wrapped;
    }

    /** How many marks of Markdown were left out. */
    int marks() {
        return marks;
    }

    /** Whether there is text of a part. */
    boolean hasText(Part wanted) {
        return entries.stream()
                .anyMatch(entry -> entry.role() != Role.SECTION_MARK
                        && entry.role() != Role.BLANK
                        && entry.role() != Role.OUTSIDE
                        && entry.role() != Role.FURNITURE
                        && entry.section().part().filter(wanted::equals).isPresent());
    }

    boolean hasTitle() {
        return entries.stream().anyMatch(entry -> entry.role() == Role.TITLE);
    }

    /** Whether a line goes on where the line before it in the same paragraph ended. */
    boolean isContinuing(Line line) {
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

    // ---------------------------------------------------------------- what is what

    void add(Entry entry) {
        entries.add(entry);
    }

    /** Adds a line whose text is text of the output. */
    void keep(Line line, Role role, Section in, Decision decision) {
        keep(Entry.of(line, role, in, decision), cuts(line));
    }

    /** Adds a line whose text is text of the output, but for what is cut. */
    void keep(Entry entry, CutList cuts) {
        add(entry.cuts(cuts.edges().inOrder()));
    }

    /** What of a line is never text of the output. */
    CutList cuts(Line line) {
        CutList cuts = new CutList(line);
        if (markdown) {
            marks += cuts.markdown();
        }
        return cuts.invisible();
    }

    /** Adds a line that does not belong to the application, and tells it. */
    void outside(Line line, String reason) {
        outside(line, reason, Decision.of(Ground.FORM, reason));
    }

    void outside(Line line, String reason, Decision decision) {
        report(SectionCode.OUTSIDE_TEXT, line, Findings.excerpt(line.text()));
        drop(line, Role.OUTSIDE, Fate.OUTSIDE, reason, decision);
    }

    /** Adds a line that a page carries beside the text, and tells it. */
    void furniture(Line line, String reason) {
        report(SectionCode.PAGE_FURNITURE, line, Findings.excerpt(line.text()));
        drop(line, Role.FURNITURE, Fate.FURNITURE, reason, Decision.of(Ground.FORM, reason));
    }

    /** Adds a line of which no text is text of the output. */
    void drop(Line line, Role role, Fate fate, String reason, Decision decision) {
        add(Entry.of(line, role, section, decision).cuts(new CutList(line).whole(fate, reason)));
    }

    void report(SectionCode code, Line line, String... arguments) {
        findings.add(code, file, line.place(), arguments);
    }

    void reportFile(SectionCode code, String... arguments) {
        findings.addToFile(code, file, arguments);
    }
}
