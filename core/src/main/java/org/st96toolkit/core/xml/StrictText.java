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
