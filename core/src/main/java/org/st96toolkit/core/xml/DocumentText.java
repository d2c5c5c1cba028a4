package org.st96toolkit.core.xml;

import java.io.CharConversionException;
import java.io.IOException;
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
    private final int longestSubset;
    private final Prolog prolog;
    private final boolean blank;
    private final boolean markup;
    private char[] head = new char[HEAD_LENGTH];
    private int headLength;
    private int headPosition;
    private long count;
    private long subsetEnd;

    /**
     * Reads as much of the document as is needed to know its prolog.
     *
     * @param longestSubset how many characters the internal subset may have
     */
    DocumentText(StrictText text, int longestSubset) {
        this.text = text;
        this.longestSubset = longestSubset;
        boolean more = fill();
        int first = 0;
        while (first < headLength && head[first] <= ' ' && head[first] > 0) {
            first++;
        }
        this.blank = first == headLength && !more && !text.isInvalid();
        this.markup = first < headLength && head[first] == '<';
        Optional<Prolog> found = Prolog.scan(new String(head, 0, headLength));
        while (markup && found.isEmpty() && more) {
            head = Arrays.copyOf(head, head.length * 4);
            more = fill();
            found = Prolog.scan(new String(head, 0, headLength));
        }
        this.prolog = found.orElse(new Prolog(null, null, null, null, 0, 0, false, false));
        this.subsetEnd = prolog.hasSubset() ? prolog.identifiersEnd() + (long) longestSubset : Long.MAX_VALUE;
        for (int i = prolog.identifiersStart(); i < prolog.identifiersEnd(); i++) {
            head[i] = head[i] == '\n' || head[i] == '\r' ? head[i] : ' ';
        }
    }

    /** Fills the head, and tells whether there may be more behind it. Impossible bytes end it; who reads on meets them. */
    private boolean fill() {
        try {
            while (headLength < head.length) {
                int read = text.read(head, headLength, head.length - headLength);
                if (read < 0) {
                    return false;
                }
                headLength += read;
            }
            return true;
        } catch (CharConversionException invalid) {
            return false;
        }
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

    /** Tells that the DOCTYPE was read to its end, so that its limit no longer holds. */
    void endDoctype() {
        subsetEnd = Long.MAX_VALUE;
    }

    /** How many characters were read. */
    long count() {
        return count;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (count > subsetEnd) {
            throw new SubsetTooLong("subsetCharacters: " + longestSubset);
        }
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

    /** The internal subset is longer than the limit. */
    static final class SubsetTooLong extends IOException {

        private static final long serialVersionUID = 1;

        SubsetTooLong(String message) {
            super(message);
        }
    }
}
