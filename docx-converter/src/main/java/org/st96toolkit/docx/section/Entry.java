package org.st96toolkit.docx.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line or a table with what it is.
 *
 * @param unit the line or table
 * @param role what it is
 * @param section the section that it opens, as a heading, or stands in
 * @param number the number of a paragraph, claim or figure as digits; ranges of claims such as {@code 1-10}; empty for none
 * @param level how deep it stands: of a part of a claim, from 1; of a heading, from 1, or 0 where not known
 * @param continues whether it continues the paragraph before it
 * @param cuts the stretches of the line that are not text of the output, in order, none over another
 * @param decision why
 */
public record Entry(
        Unit unit,
        Role role,
        Section section,
        String number,
        int level,
        boolean continues,
        List<Cut> cuts,
        Decision decision) {

    public Entry {
        cuts = List.copyOf(cuts);
    }

    /** An entry without number, level and cuts. */
    static Entry of(Unit unit, Role role, Section section, Decision decision) {
        return new Entry(unit, role, section, "", 0, false, List.of(), decision);
    }

    Entry number(String digits) {
        return new Entry(unit, role, section, digits, level, continues, cuts, decision);
    }

    Entry level(int depth) {
        return new Entry(unit, role, section, number, depth, continues, cuts, decision);
    }

    Entry continuing() {
        return new Entry(unit, role, section, number, level, true, cuts, decision);
    }

    Entry cuts(List<Cut> left) {
        return new Entry(unit, role, section, number, level, continues, left, decision);
    }

    /** The pieces that are text of the output, in order; none for a table. */
    public List<Piece> kept() {
        return unit instanceof Line line ? line.without(cuts) : List.of();
    }

    /** What is text of the output, as a reader sees it. */
    public String keptText() {
        StringBuilder text = new StringBuilder();
        kept().forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /** Cuts in order, none over another: where two meet, the one that was said first stands. */
    static List<Cut> inOrder(List<Cut> cuts) {
        List<Cut> ordered = new ArrayList<>();
        List<Cut> sorted = new ArrayList<>(cuts);
        sorted.sort(Comparator.comparingInt(Cut::from));
        int at = 0;
        for (Cut cut : sorted) {
            int from = Math.max(at, cut.from());
            if (from < cut.to()) {
                ordered.add(new Cut(from, cut.to(), cut.fate(), cut.reason()));
                at = cut.to();
            }
        }
        return ordered;
    }
}
