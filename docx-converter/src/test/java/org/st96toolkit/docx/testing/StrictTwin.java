package org.st96toolkit.docx.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a Transitional DOCX anew as a Strict one: other namespaces and types of relationships, lengths with units, switches as words,
 * sides named by the direction of the text. Works on the text of parts and knows nothing of the reader.
 */
public final class StrictTwin {

    private static final Map<String, String> RENAMED =
            Map.of("extended-properties", "extendedProperties", "custom-properties", "customProperties");
    private static final Pattern URI = Pattern.compile(
            "http://schemas\\.openxmlformats\\.org/(wordprocessingml|drawingml|officeDocument)/2006/([\\w/-]+)");
    private static final Pattern LENGTH = Pattern.compile(
            "(<w:(?:gridCol|ind)\\b[^>]*?)\\bw:(w|left|right|start|end|hanging|firstLine)=\"(-?\\d+)\"");
    private static final Pattern SIZE = Pattern.compile("<w:(sz|szCs) w:val=\"(\\d+)\"");
    private static final Pattern SWITCH = Pattern.compile(
            "<w:(b|i|bCs|iCs|caps|smallCaps|strike|dstrike|vanish|isLgl|pageBreakBefore|tblHeader|bidi|rtl|cs) w:val=\"(1|0|on|off)\"");
    private static final Pattern SIDE = Pattern.compile("<w:jc w:val=\"(left|right)\"");

    private StrictTwin() {}

    /** The Strict twin of a file. */
    public static byte[] of(byte[] docx) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : TextExtractor.unzip(docx).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey().substring(1)));
                boolean isText = part.getKey().matches(".*\\.(xml|rels)");
                zip.write(isText ? rewrite(part.getValue()) : part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] rewrite(byte[] part) {
        String text = new String(part, StandardCharsets.UTF_8);
        text = URI.matcher(text).replaceAll(StrictTwin::uri);
        for (String before = ""; !before.equals(text); ) {
            before = text;
            text = LENGTH.matcher(text).replaceAll(StrictTwin::length);
        }
        text = SIZE.matcher(text)
                .replaceAll(size -> "<w:" + size.group(1) + " w:val=\""
                        + String.format(Locale.ROOT, "%.1fpt", Integer.parseInt(size.group(2)) / 2.0) + "\"");
        text = SWITCH.matcher(text)
                .replaceAll(one -> "<w:" + one.group(1) + " w:val=\""
                        + (one.group(2).equals("1") || one.group(2).equals("on")) + "\"");
        text = SIDE.matcher(text)
                .replaceAll(side -> "<w:jc w:val=\"" + (side.group(1).equals("left") ? "start" : "end") + "\"");
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String uri(MatchResult uri) {
        String rest = uri.group(2);
        for (Map.Entry<String, String> name : RENAMED.entrySet()) {
            rest = rest.replace(name.getKey(), name.getValue());
        }
        return "http://purl.oclc.org/ooxml/" + uri.group(1) + "/" + rest;
    }

    private static String length(MatchResult length) {
        String name = switch (length.group(2)) {
            case "left" -> "start";
            case "right" -> "end";
            default -> length.group(2);
        };
        double points = Integer.parseInt(length.group(3)) / 20.0;
        return java.util.regex.Matcher.quoteReplacement(length.group(1)) + "w:" + name + "=\""
                + String.format(Locale.ROOT, "%.2fpt", points) + "\"";
    }
}
