package org.st96toolkit.core.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the bytes of a document are to be read.
 *
 * @param charset the character set
 * @param start how many bytes of byte order mark to skip
 * @param declared the encoding that the XML declaration names, where the bytes show that it cannot be so
 */
record Encoding(Charset charset, int start, Optional<String> declared) {

    /**
     * Encodings that documents name when they mean a larger relative: the vendor's version of the standard, with more
     * characters at code points that the standard leaves free.
     */
    private static final Map<String, String> WIDER = Map.of(
            "GB2312", "GBK",
            "GBK", "GB18030",
            "Shift_JIS", "windows-31j",
            "EUC-JP", "x-eucJP-Open",
            "Big5", "x-windows-950",
            "EUC-KR", "x-windows-949",
            "US-ASCII", "UTF-8");

    /** An XML declaration is short; beyond this many bytes nothing is one. */
    private static final int DECLARATION_BYTES = 1024;

    /**
     * Detects the encoding by byte order mark, by the pattern of the first bytes and by the XML declaration, in this order.
     *
     * @throws Unknown where the declared encoding is not known to this platform
     */
    static Encoding detect(byte[] bytes) throws Unknown {
        int first = unit(bytes, 0);
        int second = unit(bytes, 1);
        int third = unit(bytes, 2);
        int fourth = unit(bytes, 3);
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            return certain(bytes, StandardCharsets.UTF_8, 3);
        }
        if (first == 0 && second == 0 && third == 0xFE && fourth == 0xFF) {
            return certain(bytes, Charset.forName("UTF-32BE"), 4);
        }
        if (first == 0xFF && second == 0xFE) {
            return third == 0 && fourth == 0
                    ? certain(bytes, Charset.forName("UTF-32LE"), 4)
                    : certain(bytes, StandardCharsets.UTF_16LE, 2);
        }
        if (first == 0xFE && second == 0xFF) {
            return certain(bytes, StandardCharsets.UTF_16BE, 2);
        }
        if (first == 0 && second == 0 && third == 0 && isAsciiStart(fourth)) {
            return certain(bytes, Charset.forName("UTF-32BE"), 0);
        }
        if (isAsciiStart(first) && second == 0 && third == 0 && fourth == 0) {
            return certain(bytes, Charset.forName("UTF-32LE"), 0);
        }
        if (first == 0 && isAsciiStart(second)) {
            return certain(bytes, StandardCharsets.UTF_16BE, 0);
        }
        if (isAsciiStart(first) && second == 0) {
            return certain(bytes, StandardCharsets.UTF_16LE, 0);
        }
        if (first == 0x4C && second == 0x6F && third == 0xA7 && fourth == 0x94) {
            return declared(bytes, Charset.forName("IBM037"));
        }
        return declared(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The byte order mark or the pattern of zeros decides; a declaration that says something else is noted. */
    private static Encoding certain(byte[] bytes, Charset charset, int start) {
        String declared = declaration(bytes, start, charset);
        boolean agrees = declared == null
                || declared.equalsIgnoreCase(charset.name())
                || charset.aliases().stream().anyMatch(declared::equalsIgnoreCase)
                || charset.name().startsWith("UTF-16") && isWide(declared, "16")
                || charset.name().startsWith("UTF-32") && isWide(declared, "32");
        return new Encoding(charset, start, agrees ? Optional.empty() : Optional.of(declared));
    }

    private static boolean isWide(String declared, String bits) {
        String name = declared.toUpperCase(Locale.ROOT);
        return name.equals("UTF-" + bits)
                || name.equals("UTF" + bits)
                || bits.equals("16") && (name.equals("ISO-10646-UCS-2") || name.equals("UCS-2"))
                || bits.equals("32") && (name.equals("ISO-10646-UCS-4") || name.equals("UCS-4"));
    }

    private static Encoding declared(byte[] bytes, Charset probe) throws Unknown {
        String name = declaration(bytes, 0, probe);
        if (name == null) {
            return new Encoding(StandardCharsets.UTF_8, 0, Optional.empty());
        }
        if (isWide(name, "16")
                || isWide(name, "32")
                || name.toUpperCase(Locale.ROOT).startsWith("UTF-16")) {
            // The declaration itself was readable byte by byte, so the document cannot be in units of two or four.
            return new Encoding(StandardCharsets.UTF_8, 0, Optional.of(name));
        }
        try {
            return new Encoding(Charset.forName(name), 0, Optional.empty());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new Unknown(name, unknown);
        }
    }

    /** The value of the pseudo attribute {@code encoding}, or null. */
    private static String declaration(byte[] bytes, int start, Charset probe) {
        int length = Math.min(bytes.length - start, DECLARATION_BYTES);
        String head = new String(bytes, start, Math.max(0, length), probe);
        int end = head.indexOf("?>");
        if (!head.startsWith("<?xml") || end < 0) {
            return null;
        }
        return XmlDeclaration.pseudoAttribute(head.substring(0, end), "encoding");
    }

    /** The next larger relative of this encoding, in which all its characters are the same; empty where there is none. */
    Optional<Encoding> wider() {
        return Optional.ofNullable(WIDER.get(charset.name()))
                .filter(Charset::isSupported)
                .map(name -> new Encoding(Charset.forName(name), start, declared));
    }

    private static int unit(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    private static boolean isAsciiStart(int value) {
        return value == '<' || value == ' ' || value == '\t' || value == '\n' || value == '\r';
    }

    /** The declared encoding is not known to this platform. */
    static final class Unknown extends Exception {

        private static final long serialVersionUID = 1;

        Unknown(String name, Exception cause) {
            super(name, cause);
        }
    }
}
