package org.st96toolkit.core.xml;

import java.io.CharConversionException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;

/**
 * The characters of a document as the parser gets them: the external identifier of the DOCTYPE is blanked, so that no
 * parser can even try to fetch an external subset, while every line and column stays as it was.
 */
final class DocumentText extends Reader {

    private static final int HEAD_LENGTH = 4096;

    private final StrictText text;
    private final Prolog prolog;
    private final boolean blank;
    private final boolean markup;
    private char[] head = new char[HEAD_LENGTH];
    private int headLength;
    private int headPosition;
    private long count;

    /**
     * Reads as much of the document as is needed to know its prolog.
     *
     * @throws CharConversionException at bytes that are impossible in the encoding
     */
    DocumentText(StrictText text) throws CharConversionException {
        this.text = text;
        boolean more = fill();
        int first = 0;
        while (first < headLength && head[first] <= ' ' && head[first] > 0) {
            first++;
        }
        this.blank = first == headLength && !more;
        this.markup = first < headLength && head[first] == '<';
        Optional<Prolog> found = Prolog.scan(new String(head, 0, headLength));
        while (markup && found.isEmpty() && more) {
            head = Arrays.copyOf(head, head.length * 4);
            more = fill();
            found = Prolog.scan(new String(head, 0, headLength));
        }
        this.prolog = found.orElse(new Prolog(null, null, null, null, 0, 0, false));
        for (int i = prolog.identifiersStart(); i < prolog.identifiersEnd(); i++) {
            head[i] = head[i] == '\n' || head[i] == '\r' ? head[i] : ' ';
        }
    }

    /** Whether there may be more after the head. */
    private boolean fill() throws CharConversionException {
        while (headLength < head.length) {
            int read = text.read(head, headLength, head.length - headLength);
            if (read < 0) {
                return false;
            }
            headLength += read;
            if (read == 0) {
                return true;
            }
        }
        return true;
    }

    Prolog prolog() {
        return prolog;
    }

    /** Whether the document holds nothing but white space. */
    boolean isBlank() {
        return blank;
    }

    /** Whether the first character that is not white space could begin an XML document. */
    boolean isMarkup() {
        return markup;
    }

    /** How many characters were read. */
    long count() {
        return count;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws CharConversionException {
        int read;
        if (headPosition < headLength) {
            read = Math.min(length, headLength - headPosition);
            System.arraycopy(head, headPosition, buffer, offset, read);
            headPosition += read;
        } else {
            head = null;
            read = text.read(buffer, offset, length);
        }
        count += Math.max(read, 0);
        return read;
    }

    @Override
    public void close() {
        text.close();
    }
}
