package org.st96toolkit.docx.testing;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The two variants of the standard: the same names in different namespaces, and other ways to write lengths and switches. */
public enum Variant {
    TRANSITIONAL(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://schemas.openxmlformats.org/officeDocument/2006/",
            "http://schemas.openxmlformats.org/drawingml/2006/"),
    STRICT(
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
            "http://purl.oclc.org/ooxml/officeDocument/",
            "http://purl.oclc.org/ooxml/drawingml/");

    private final String word;
    private final String office;
    private final String drawing;

    Variant(String word, String office, String drawing) {
        this.word = word;
        this.office = office;
        this.drawing = drawing;
    }

    /** The type of a relationship, such as {@code image}. */
    String relationship(String name) {
        return office + "relationships/" + name;
    }

    /** The type of the relationship to the part with the document's own properties. */
    static String coreProperties() {
        return "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    }

    /** What declares all prefixes that parts are written with. */
    String declarations() {
        Map<String, String> all = new TreeMap<>();
        all.put("w", word);
        all.put("r", office + "relationships");
        all.put("m", office + "math");
        all.put("a", drawing + "main");
        all.put("pic", drawing + "picture");
        all.put("c", drawing + "chart");
        all.put("dgm", drawing + "diagram");
        all.put("wp", drawing + "wordprocessingDrawing");
        all.put("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
        all.put("w14", "http://schemas.microsoft.com/office/word/2010/wordml");
        all.put("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape");
        all.put("wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup");
        all.put("v", "urn:schemas-microsoft-com:vml");
        all.put("o", "urn:schemas-microsoft-com:office:office");
        return all.entrySet().stream()
                .map(one -> "xmlns:" + one.getKey() + "=\"" + one.getValue() + "\"")
                .collect(Collectors.joining(" "));
    }

    /** The namespace of a kind of drawing, as {@code a:graphicData} names it: {@code picture}, {@code chart}, {@code diagram}. */
    public String graphic(String kind) {
        return drawing + kind;
    }

    /** A length in twentieths of a point: a number in the one variant, with a unit in the other. */
    public String length(int twips) {
        return this == STRICT ? String.format(Locale.ROOT, "%.2fpt", twips / 20.0) : Integer.toString(twips);
    }

    /** A size of letters in half points. */
    public String size(int halfPoints) {
        return this == STRICT ? String.format(Locale.ROOT, "%.1fpt", halfPoints / 2.0) : Integer.toString(halfPoints);
    }

    /** A switch. */
    public String onOff(boolean on) {
        return this == STRICT ? Boolean.toString(on) : on ? "1" : "0";
    }

    /** The name of the side where lines begin. */
    public String start() {
        return this == STRICT ? "start" : "left";
    }

    /** The name of the side where lines end. */
    public String end() {
        return this == STRICT ? "end" : "right";
    }
}
