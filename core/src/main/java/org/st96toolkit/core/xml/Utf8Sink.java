package org.st96toolkit.core.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes characters as UTF-8, with the escapes of XML. Characters that XML 1.0 cannot hold are a programming error. */
final class Utf8Sink {

    /** The longest escape, {@code &quot;}, is longer than any character in UTF-8. */
    private static final int BYTES_PER_CHARACTER = 6;

    private static final int CHUNK = 4 << 10;

    private final OutputStream out;
    private final byte[] buffer = new byte[CHUNK * BYTES_PER_CHARACTER + (8 << 10)];
    private final char[] chunk = new char[CHUNK];
    private int size;

    Utf8Sink(OutputStream out) {
        this.out = out;
    }

    /** Writes bytes as they are. */
    void bytes(byte[] bytes) throws IOException {
        int length = bytes.length;
        if (length > buffer.length - size) {
            flush();
            if (length > buffer.length) {
                out.write(bytes, 0, length);
                return;
            }
        }
        System.arraycopy(bytes, 0, buffer, size, length);
        size += length;
    }

    /** Writes one ASCII character. */
    void ascii(char c) throws IOException {
        if (size == buffer.length) {
            flush();
        }
        buffer[size++] = (byte) c;
    }

    /** Writes markup of our own: ASCII, short. */
    void ascii(String markup) throws IOException {
        bytes(markup.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Writes characters without escapes, after a check that XML can hold them. */
    void raw(String value) throws IOException {
        write(value, Escapes.NONE);
    }

    /** Writes character data. */
    void text(String value) throws IOException {
        write(value, Escapes.TEXT);
    }

    /** Writes an attribute's value, without its quotes. */
    void attribute(String value) throws IOException {
        write(value, Escapes.ATTRIBUTE);
    }

    private void write(String value, Escapes escapes) throws IOException {
        int length = value.length();
        int from = 0;
        while (from < length) {
            int to = Math.min(length, from + chunk.length);
            if (to < length && Character.isHighSurrogate(value.charAt(to - 1))) {
                to--;
            }
            value.getChars(from, to, chunk, 0);
            write(to - from, escapes);
            // A chunk that is nothing but half a pair would not move on; let the pair's check complain about it.
            from = Math.max(to, from + 1);
        }
    }

    /** Writes the chunk. There is room for whatever it becomes, so that the loop need not look. */
    private void write(int length, Escapes escapes) throws IOException {
        if (length * BYTES_PER_CHARACTER > buffer.length - size) {
            flush();
        }
        char[] source = chunk;
        byte[] target = buffer;
        int to = size;
        for (int i = 0; i < length; i++) {
            char c = source[i];
            if (c < 0x80) {
                byte[] escape = escapes.of(c);
                if (escape == null) {
                    target[to++] = (byte) c;
                } else {
                    System.arraycopy(escape, 0, target, to, escape.length);
                    to += escape.length;
                }
            } else if (c < 0x800) {
                target[to++] = (byte) (0xC0 | c >> 6);
                target[to++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isSurrogate(c)) {
                i++;
                supplementary(c, i < length ? source[i] : 0, to);
                to += 4;
            } else {
                requireCharacter(c < 0xFFFE, c);
                target[to++] = (byte) (0xE0 | c >> 12);
                target[to++] = (byte) (0x80 | c >> 6 & 0x3F);
                target[to++] = (byte) (0x80 | c & 0x3F);
            }
        }
        size = to;
    }

    private void supplementary(char high, char low, int to) {
        requireCharacter(Character.isSurrogatePair(high, low), high);
        int codePoint = Character.toCodePoint(high, low);
        buffer[to] = (byte) (0xF0 | codePoint >> 18);
        buffer[to + 1] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        buffer[to + 2] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        buffer[to + 3] = (byte) (0x80 | codePoint & 0x3F);
    }

    private static void requireCharacter(boolean holds, char c) {
        if (!holds) {
            throw new IllegalArgumentException("XML cannot hold the character U+%04X".formatted((int) c));
        }
    }

    /** Hands everything on. */
    void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }
}
