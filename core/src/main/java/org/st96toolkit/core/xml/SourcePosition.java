package org.st96toolkit.core.xml;

import org.st96toolkit.core.diagnostic.Location;

/** A place in the source text of a document that is known to be faulty, with some of the text around it. */
final class SourcePosition {

    private final String text;
    private final int offset;
    private final boolean complete;
    private final Location start;

    /**
     * @param text the text around the place
     * @param offset where in that text it is
     * @param complete whether the text reaches to the end of the document
     * @param start line and column of the first character of the text
     */
    SourcePosition(String text, int offset, boolean complete, Location start) {
        this.text = text;
        this.offset = Math.max(0, Math.min(offset, text.length()));
        this.complete = complete;
        this.start = start;
    }

    /** Where one is behind some characters of a text that begins at a place. */
    static Location advance(Location start, String text, int count) {
        int line = start.line();
        int column = start.column();
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !pair) {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Location(line, column);
    }

    /** Line and column, both from 1. */
    Location location() {
        return advance(start, text, offset);
    }

    /** The ampersand at or before this place that is nearest to it; this place itself where there is none near. */
    SourcePosition lastAmpersand(int farthest) {
        int ampersand = text.lastIndexOf('&', offset);
        return ampersand < offset - farthest || ampersand < 0
                ? this
                : new SourcePosition(text, ampersand, complete, start);
    }

    /** Whether an ampersand stands here that begins no reference. */
    boolean isRawAmpersand() {
        if (offset == text.length() || text.charAt(offset) != '&') {
            return false;
        }
        int end = endOfReference(offset + 1);
        return end == offset + 1 || end == text.length() || text.charAt(end) != ';';
    }

    /** Whether markup or the end of a reference lies between this place and a later one. */
    boolean isApartFrom(SourcePosition later) {
        for (int i = offset; i < later.offset; i++) {
            char c = text.charAt(i);
            if (c == ';' || c == '<' || c == '>') {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether this place lies in markup or a reference that the document ends in the middle of: it was cut off there, whatever
     * the parser makes of the half word.
     */
    boolean isInUnfinished() {
        if (!complete) {
            return false;
        }
        int tag = text.lastIndexOf('<');
        if (tag >= 0 && tag > text.lastIndexOf('>')) {
            return offset >= tag;
        }
        int reference = text.lastIndexOf('&');
        return reference >= 0 && offset >= reference && endOfReference(reference + 1) == text.length();
    }

    private int endOfReference(int from) {
        int i = from;
        while (i < text.length() && isReferenceCharacter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isReferenceCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '#' || c == '.' || c == '-' || c == '_' || c == ':';
    }
}
