package org.st96toolkit.core.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import org.st96toolkit.core.diagnostic.Location;

/**
 * A place in the source text of a document that is known to be faulty. Decodes from the beginning: this happens once, and
 * only for documents that are withheld.
 */
final class SourcePosition {

    private static final int AHEAD = 16;

    private final CharBuffer text;
    private final int offset;
    private final boolean complete;

    private SourcePosition(CharBuffer text, int offset, boolean complete) {
        this.text = text;
        this.complete = complete;
        this.offset = Math.max(0, Math.min(offset, text.length()));
    }

    /** The place of a byte. */
    static SourcePosition ofByte(byte[] bytes, Encoding encoding, int index) {
        CharBuffer text = decode(bytes, encoding, index, Integer.MAX_VALUE);
        return new SourcePosition(text, text.length(), false);
    }

    /** The place of a character, counted from 0 without the byte order mark. */
    static SourcePosition ofCharacter(byte[] bytes, Encoding encoding, int offset) {
        CharBuffer text = decode(bytes, encoding, bytes.length, offset + AHEAD);
        return new SourcePosition(text, offset, text.length() < offset + AHEAD);
    }

    private static CharBuffer decode(byte[] bytes, Encoding encoding, int end, int characters) {
        ByteBuffer source = ByteBuffer.wrap(bytes, encoding.start(), end - encoding.start());
        int capacity = Math.min(characters, (end - encoding.start()) * 2 + AHEAD);
        CharBuffer target = CharBuffer.allocate(Math.max(0, capacity));
        encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(source, target, true);
        return target.flip();
    }

    /** Line and column, both from 1. */
    Location location() {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Location(line, offset - lineStart + 1);
    }

    /** The ampersand at or before this place that is nearest to it; this place itself where there is none near. */
    SourcePosition lastAmpersand(int farthest) {
        int i = Math.min(offset, text.length() - 1);
        for (int end = Math.max(0, offset - farthest); i >= end; i--) {
            if (text.charAt(i) == '&') {
                return new SourcePosition(text, i, complete);
            }
        }
        return this;
    }

    /** The ampersand just before this place, where it begins no reference; otherwise null. */
    SourcePosition rawAmpersand(int farthest) {
        SourcePosition ampersand = lastAmpersand(farthest);
        int i = ampersand.offset;
        if (i >= text.length() || text.charAt(i) != '&') {
            return null;
        }
        for (i++; i < offset && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ';' || c == '<' || c == '>') {
                return null;
            }
        }
        return isReference(ampersand.offset + 1) ? null : ampersand;
    }

    /**
     * Whether this place lies in markup or a reference that the document ends in the middle of: it was cut off there, whatever
     * the parser makes of the half word.
     */
    boolean isInUnfinished() {
        if (!complete) {
            return false;
        }
        int tag = last('<');
        if (tag >= 0 && tag > last('>')) {
            return offset >= tag;
        }
        int reference = last('&');
        return reference >= 0 && offset >= reference && endOfReference(reference + 1) == text.length();
    }

    private int last(char wanted) {
        int i = text.length() - 1;
        while (i >= 0 && text.charAt(i) != wanted) {
            i--;
        }
        return i;
    }

    /** Whether the character here is one that Unicode has and XML has not. */
    boolean isNoncharacter() {
        return offset < text.length() && text.charAt(offset) >= 0xFFFE;
    }

    /** Whether a reference stands there: {@code name;} or {@code #number;}. */
    private boolean isReference(int from) {
        int end = endOfReference(from);
        return end > from && end < text.length() && text.charAt(end) == ';';
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
