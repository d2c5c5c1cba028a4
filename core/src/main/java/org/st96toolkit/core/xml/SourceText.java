package org.st96toolkit.core.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Location;

/**
 * The source text of a faulty document. Decodes from the beginning, through a window: this happens once, only for documents
 * that are withheld, and needs no memory for large ones.
 */
final class SourceText {

    private static final int WINDOW = 64 << 10;
    private static final int BEHIND = 8 << 10;
    private static final int AHEAD = 16;

    private final byte[] bytes;
    private final Encoding encoding;

    SourceText(byte[] bytes, Encoding encoding) {
        this.bytes = bytes;
        this.encoding = encoding;
    }

    /** The place of a byte. */
    SourcePosition ofByte(int index) {
        return locate(index, Integer.MAX_VALUE);
    }

    /** The place of a character, counted from 0 without the byte order mark. */
    SourcePosition ofCharacter(int offset) {
        return locate(bytes.length, offset);
    }

    /** The place of the first character that Unicode has and XML has not; empty where there is none. */
    Optional<SourcePosition> ofNoncharacter() {
        CharsetDecoder decoder = decoder();
        ByteBuffer source = source(bytes.length);
        CharBuffer window = CharBuffer.allocate(WINDOW);
        int seen = 0;
        boolean more = true;
        while (more) {
            more = decoder.decode(source, window, true).isOverflow();
            window.flip();
            for (int i = 0; i < window.length(); i++) {
                char c = window.charAt(i);
                if (!NameRules.isCharacter(c) && !Character.isSurrogate(c)) {
                    return Optional.of(ofCharacter(seen + i));
                }
            }
            seen += window.length();
            window.clear();
        }
        return Optional.empty();
    }

    private SourcePosition locate(int endByte, int offset) {
        CharsetDecoder decoder = decoder();
        ByteBuffer source = source(endByte);
        CharBuffer window = CharBuffer.allocate(WINDOW);
        Location start = new Location(1, 1);
        int windowStart = 0;
        while (true) {
            CoderResult result = decoder.decode(source, window, true);
            window.flip();
            String text = window.toString();
            boolean complete = result.isUnderflow();
            if (complete || windowStart + text.length() - AHEAD >= offset) {
                return new SourcePosition(text, offset - windowStart, complete && endByte == bytes.length, start);
            }
            int dropped = text.length() - BEHIND;
            start = SourcePosition.advance(start, text, dropped);
            windowStart += dropped;
            window.position(dropped);
            window.compact();
        }
    }

    private CharsetDecoder decoder() {
        return encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    private ByteBuffer source(int endByte) {
        return ByteBuffer.wrap(bytes, encoding.start(), endByte - encoding.start());
    }
}
