package org.st96toolkit.docx.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.section.Findings;

/**
 * Finds lines in a row that are set as a table by tabs or spaces: three lines or more with two gaps or more each. One gap is
 * usual behind a number or a reference sign, and says nothing.
 */
final class AlignedLines {

    private static final int LINES = 3;
    private static final int GAPS = 2;

    /** A gap within a line: tabs, or four spaces. */
    private static final Pattern GAP = Pattern.compile("(?<=\\S)(?: *\\t[ \\t]*| {4,})(?=\\S)");

    private final List<Spot> found = new ArrayList<>();
    private Paragraph first;
    private String start = "";
    private int lines;

    void add(Paragraph paragraph, String text) {
        for (String line : text.split("\n", -1)) {
            if (line.isBlank()) {
                continue;
            }
            if (gaps(line) < GAPS) {
                interrupt();
                continue;
            }
            if (lines++ == 0) {
                first = paragraph;
                start = line;
            }
        }
    }

    /** Something else than a line. */
    void interrupt() {
        if (lines >= LINES) {
            found.add(new Spot(first.place(), Integer.toString(lines), Findings.excerpt(start)));
        }
        lines = 0;
    }

    /** What was found, when there are no more lines. */
    List<Spot> found() {
        interrupt();
        return found;
    }

    private static int gaps(String line) {
        Matcher gap = GAP.matcher(line);
        int gaps = 0;
        while (gap.find()) {
            gaps++;
        }
        return gaps;
    }
}
