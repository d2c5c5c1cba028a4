package org.st96toolkit.docx.reader;

/** Text as messages quote it. */
final class Excerpts {

    private static final int LENGTH = 60;

    private Excerpts() {}

    /** The beginning of a text, in one line. */
    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(LENGTH, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }
}
