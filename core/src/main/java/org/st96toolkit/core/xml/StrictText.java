package org.st96toolkit.core.xml;

import java.io.CharConversionException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * The characters of a document. Bytes that are impossible in the encoding are an error, never a replacement character.
 */
final class StrictText extends Reader {

    private final ByteBuffer bytes;
    private final CharsetDecoder decoder;

    /** The second of two characters that were read where there was room for one; 0 for none. */
    private char second;

    private boolean finished;
    private boolean failed;
    private int invalidLength;

    StrictText(byte[] bytes, Encoding encoding) {
        this.bytes = ByteBuffer.wrap(bytes, encoding.start(), bytes.length - encoding.start());
        this.decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Reads on. Impossible bytes at the very end read like the end, for there the document was cut off inside a character
     * and the parser will find it incomplete; {@link #isInvalid()} tells the other cases.
     *
     * @throws CharConversionException at impossible bytes
     */
    @Override
    public int read(char[] buffer, int offset, int length) throws CharConversionException {
        if (second != 0 && length > 0) {
            buffer[offset] = second;
            second = 0;
            return 1;
        }
        if (length == 1) {
            return readPair(buffer, offset);
        }
        if (failed) {
            throw new CharConversionException();
        }
        if (finished) {
            return -1;
        }
        CharBuffer target = CharBuffer.wrap(buffer, offset, length);
        CoderResult result = decoder.decode(bytes, target, true);
        if (result.isUnderflow()) {
            result = decoder.flush(target);
            finished = result.isUnderflow();
        }
        if (result.isError()) {
            invalidLength = result.length();
            finished = bytes.remaining() <= invalidLength;
            failed = !finished;
        }
        int count = target.position() - offset;
        if (count == 0 && failed) {
            throw new CharConversionException();
        }
        return count == 0 && finished ? -1 : count;
    }

    /** A character of two code units does not fit into one: its second half is given when next asked for. */
    private int readPair(char[] buffer, int offset) throws CharConversionException {
        char[] pair = new char[2];
        int count = read(pair, 0, 2);
        if (count > 0) {
            buffer[offset] = pair[0];
            second = count == 2 ? pair[1] : 0;
            return 1;
        }
        return count;
    }

    /** Whether impossible bytes were met. */
    boolean isInvalid() {
        return invalidLength > 0;
    }

    /** Where the impossible bytes stand, counted from the first byte of the document. */
    int invalidAt() {
        return bytes.position();
    }

    /** How many bytes are impossible together. */
    int invalidLength() {
        return invalidLength;
    }

    @Override
    public void close() {
        // Nothing is held but memory.
    }
}
