package org.st96toolkit.docx.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.receipt.PlacedFinding;

/**
 * Collects what is found in the files of an application. A place is told twice: as a location whose line is the number of the
 * paragraph and whose column is the character in it, and as the first argument, which names file, part and paragraph.
 */
public final class Findings {

    private static final String MAIN = "/word/document.xml";
    private static final int EXCERPT = 60;

    private final List<String> names;
    private final List<PlacedFinding> found = new ArrayList<>();

    /**
     * @param names the names of the files, in their order
     */
    public Findings(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** Something at a place. */
    public void add(Code code, int file, Span span, String... arguments) {
        List<String> all = new ArrayList<>();
        all.add(place(file, span));
        all.addAll(List.of(arguments));
        Diagnostic finding = new Diagnostic(code, new Location(span.paragraph(), span.start() + 1), all);
        found.add(new PlacedFinding(finding, file, Optional.of(span)));
    }

    /** Something about a whole file. */
    public void addToFile(Code code, int file, String... arguments) {
        List<String> all = new ArrayList<>();
        all.add(names.get(file));
        all.addAll(List.of(arguments));
        found.add(new PlacedFinding(new Diagnostic(code, Location.UNKNOWN, all), file, Optional.empty()));
    }

    /** Something about all files together; no place goes before the arguments. */
    public void addToAll(Code code, String... arguments) {
        found.add(new PlacedFinding(Diagnostic.of(code, Location.UNKNOWN, arguments), -1, Optional.empty()));
    }

    /** All that was found by another. */
    public void addAll(List<PlacedFinding> others) {
        found.addAll(others);
    }

    /**
     * All that was found by another who did not know where he was.
     *
     * @param file which of the files, or -1 for none of them
     * @param place where it was found; nothing outside of the files
     */
    public void addAll(Report report, int file, Optional<Span> place) {
        report.diagnostics().forEach(finding -> found.add(new PlacedFinding(finding, file, place)));
    }

    /** What was found so far, with the places. */
    public List<PlacedFinding> placed() {
        return List.copyOf(found);
    }

    /** What was found so far. */
    public Report report() {
        return new Report(found.stream().map(PlacedFinding::finding).toList());
    }

    /** The first words of a text, white space in it as one blank. */
    public static String excerpt(String text) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), EXCERPT + 2));
        boolean gap = false;
        for (int i = 0; i < text.length() && line.length() <= EXCERPT; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                gap = !line.isEmpty();
            } else {
                if (gap) {
                    line.append(' ');
                }
                line.append(c);
                gap = false;
            }
        }
        if (line.length() <= EXCERPT) {
            return line.toString();
        }
        int end = Character.isHighSurrogate(line.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
        return line.substring(0, end) + "\u2026";
    }

    private String place(int file, Span span) {
        String part = span.part().equals(MAIN) ? "" : span.part();
        return names.get(file) + part + " \u00B6" + span.paragraph();
    }
}
