package org.st96toolkit.docx.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a package: parts with their types and relationships, in the order in which they came. Times are fixed. Used by one thread. */
final class PackageWriter {

    /** How each part of XML begins. */
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();

    PackageWriter part(String name, String type, byte[] content) {
        if (parts.put(name, content) == null) {
            types.append("<Override PartName=\"/" + DocxBuilder.escape(name) + "\" ContentType=\"" + type + "\"/>");
        }
        return this;
    }

    PackageWriter part(String name, String type, String content) {
        return part(name, type, content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The relationships of a part.
     *
     * @param part its name, or nothing for the package itself
     * @param content what {@link #relationship} gave
     */
    PackageWriter relationships(String part, String content) {
        int slash = part.lastIndexOf('/') + 1;
        String all = HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + content + "</Relationships>";
        parts.put(
                part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels",
                all.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** One relationship, as it stands in its part. */
    static String relationship(String id, String type, String target, boolean external) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + DocxBuilder.escape(target) + "\""
                + (external ? " TargetMode=\"External\"" : "") + "/>";
    }

    /** The package. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", contentTypes());
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                add(zip, part.getKey(), part.getValue());
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    private byte[] contentTypes() {
        String all = HEAD
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types + "</Types>";
        return all.getBytes(StandardCharsets.UTF_8);
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
