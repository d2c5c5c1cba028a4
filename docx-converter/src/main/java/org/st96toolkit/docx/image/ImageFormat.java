package org.st96toolkit.docx.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The formats of images that are met in a DOCX. What a file is, its first bytes say, not its name. */
public enum ImageFormat {
    PNG("png", "image/png"),
    JPEG("jpg", "image/jpeg", "image/jpg", "image/pjpeg"),
    TIFF("tif", "image/tiff", "image/x-tiff"),
    GIF("gif", "image/gif"),
    SVG("svg", "image/svg+xml"),
    BMP("bmp", "image/bmp", "image/x-ms-bmp", "image/x-bmp"),
    /** A metafile of Windows with 32 bits, bare or compressed (EMZ). */
    EMF("emf", "image/x-emf", "image/emf", "image/x-emz"),
    /** A metafile of Windows with 16 bits, bare or compressed (WMZ). */
    WMF("wmf", "image/x-wmf", "image/wmf", "image/x-wmz"),
    /** An image of a web page, which no standard of patents takes. */
    WEBP("webp", "image/webp"),
    /** A high-efficiency image: HEIC or AVIF. */
    HEIF("heic", "image/heic", "image/heif", "image/avif"),
    JPEG_XR("wdp", "image/vnd.ms-photo", "image/jxr"),
    JPEG_2000("jp2", "image/jp2"),
    PDF("pdf", "application/pdf"),
    EPS("eps", "image/x-eps", "application/postscript");

    private static final int EMF_SIGNATURE = 40;
    private static final int HEIF_BRAND = 4;
    private static final int SVG_SEARCH = 4_096;

    private final String extension;
    private final String[] types;

    ImageFormat(String extension, String... types) {
        this.extension = extension;
        this.types = types;
    }

    /** The usual end of a file's name, without the point. */
    public String extension() {
        return extension;
    }

    /** Its media type. */
    public String mediaType() {
        return types[0];
    }

    /** Whether a media type, in any case, names this format. */
    boolean isNamed(String mediaType) {
        String wanted = mediaType.strip();
        return Arrays.stream(types).anyMatch(wanted::equalsIgnoreCase);
    }

    /** Whether it is drawn by {@code metafile}. */
    boolean isMetafile() {
        return this == EMF || this == WMF;
    }

    /** Whether the readers of the JDK can read it. */
    boolean isRaster() {
        return switch (this) {
            case PNG, JPEG, TIFF, GIF, BMP -> true;
            default -> false;
        };
    }

    /**
     * The format of a file by its first bytes.
     *
     * @param file its bytes, not compressed
     * @return the format; nothing where it is none of these
     */
    public static Optional<ImageFormat> of(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 64), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return Optional.of(TIFF);
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        if (start.startsWith("\u0001\0\0\0") && start.startsWith(" EMF", EMF_SIGNATURE)) {
            return Optional.of(EMF);
        }
        if (start.startsWith("\u00d7\u00cd\u00c6\u009a") || isBareWmf(start)) {
            return Optional.of(WMF);
        }
        if (start.startsWith("BM") && file.length > 26) {
            return Optional.of(BMP);
        }
        return other(start).or(() -> isSvg(file) ? Optional.of(SVG) : Optional.empty());
    }

    /** In memory or on disk, a header of 9 words, version 1.0 or 3.0. */
    private static boolean isBareWmf(String start) {
        return start.length() >= 18
                && (start.charAt(0) == 1 || start.charAt(0) == 2)
                && start.startsWith("\0\t\0\0", 1)
                && (start.charAt(5) == 1 || start.charAt(5) == 3);
    }

    private static Optional<ImageFormat> other(String start) {
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        }
        if (start.startsWith("ftyphei", HEIF_BRAND)
                || start.startsWith("ftypmif1", HEIF_BRAND)
                || start.startsWith("ftypavif", HEIF_BRAND)) {
            return Optional.of(HEIF);
        }
        if (start.startsWith("II\u00bc")) {
            return Optional.of(JPEG_XR);
        }
        if (start.startsWith("\0\0\0\fjP  ")) {
            return Optional.of(JPEG_2000);
        }
        if (start.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        if (start.startsWith("%!PS") || start.startsWith("\u00c5\u00d0\u00d3\u00c6")) {
            return Optional.of(EPS);
        }
        return Optional.empty();
    }

    /** An SVG file begins with its root element after what XML allows before it; whether it is well-formed is not looked at. */
    private static boolean isSvg(byte[] file) {
        String text = new String(file, 0, Math.min(file.length, SVG_SEARCH), StandardCharsets.ISO_8859_1);
        int at = text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
        while (at < text.length()) {
            at = skipBlanks(text, at);
            if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at);
            } else if (text.startsWith("<?", at)) {
                at = after(text, "?>", at);
            } else if (text.startsWith("<!DOCTYPE", at)) {
                int bracket = text.indexOf('[', at);
                int end = text.indexOf('>', at);
                at = bracket >= 0 && bracket < end ? after(text, "]", at) : end < 0 ? text.length() : end + 1;
                at = text.startsWith(">", at) ? at + 1 : at;
            } else {
                return text.substring(at).matches("(?s)<([A-Za-z_][\\w.-]*:)?svg[\\s/>].*");
            }
        }
        return false;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int after(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }
}
