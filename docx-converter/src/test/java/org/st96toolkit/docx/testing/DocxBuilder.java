package org.st96toolkit.docx.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Makes a DOCX, strict or transitional by a switch: the same calls give the same document in both. What it has no word for goes
 * in by {@link #xml}, with the usual prefixes ({@code w r m a pic c dgm wp mc w14 wps wpg v o}), which stand for the namespaces of
 * the variant. Times are fixed, so that the same calls give the same bytes. Used by one thread.
 */
public final class DocxBuilder {

    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Variant variant;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder styles = new StringBuilder();
    private final StringBuilder defaults = new StringBuilder();
    private final StringBuilder settings = new StringBuilder();
    private final StringBuilder section = new StringBuilder();
    private final ListDefinitions lists;
    private final List<String> footnotes = new ArrayList<>();
    private final List<String> endnotes = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();
    private int relationshipCount;
    private int furnitureCount;
    private int mediaCount;
    private int ids = 100;
    private String title = "";
    private String author = "";
    private String program = "";
    private String mainType = WORD_TYPE + "document.main+xml";
    private String mainPart = "word/document.xml";

    private DocxBuilder(Variant variant) {
        this.variant = variant;
        this.lists = new ListDefinitions(variant);
    }

    /** An empty document of a variant. */
    public static DocxBuilder of(Variant variant) {
        return new DocxBuilder(variant);
    }

    /** An empty document as word processors save it unless told otherwise. */
    public static DocxBuilder transitional() {
        return of(Variant.TRANSITIONAL);
    }

    /** An empty document as the standard wants it. */
    public static DocxBuilder strict() {
        return of(Variant.STRICT);
    }

    public Variant variant() {
        return variant;
    }

    /** A paragraph of plain text. */
    public DocxBuilder paragraph(String text) {
        return paragraph(made -> made.text(text));
    }

    /** A paragraph with a style and plain text. */
    public DocxBuilder paragraph(String style, String text) {
        return paragraph(made -> made.style(style).text(text));
    }

    /** A paragraph of any kind. */
    public DocxBuilder paragraph(Consumer<ParagraphBuilder> content) {
        return xml(paragraphXml(content));
    }

    String paragraphXml(Consumer<ParagraphBuilder> content) {
        ParagraphBuilder made = new ParagraphBuilder(this);
        content.accept(made);
        return made.xml();
    }

    /** A table; its columns share the width alike. */
    public DocxBuilder table(Consumer<TableBuilder> content) {
        TableBuilder made = new TableBuilder(this);
        content.accept(made);
        return xml(made.xml());
    }

    /** Blocks as they stand in {@code w:body}. */
    public DocxBuilder xml(String blocks) {
        body.append(blocks);
        return this;
    }

    /** The end of a section, in a paragraph of its own; {@code type} as {@code w:type} has it, such as {@code nextPage}. */
    public DocxBuilder sectionEnd(String type) {
        return xml("<w:p><w:pPr><w:sectPr><w:type w:val=\"" + type + "\"/></w:sectPr></w:pPr></w:p>");
    }

    /** Properties of the last section, as they stand in {@code w:sectPr}. */
    public DocxBuilder section(String properties) {
        section.append(properties);
        return this;
    }

    /**
     * A paragraph style.
     *
     * @param basedOn the style it is made from, or empty
     * @param properties {@code w:pPr} and {@code w:rPr}, or nothing
     */
    public DocxBuilder style(String id, String name, String basedOn, String properties) {
        return style("paragraph", id, name, basedOn, properties);
    }

    /** A style of any type: {@code paragraph}, {@code character}, {@code table}, {@code numbering}. */
    public DocxBuilder style(String type, String id, String name, String basedOn, String properties) {
        styles.append(
                "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\"><w:name w:val=\"" + escape(name) + "\"/>");
        if (!basedOn.isEmpty()) {
            styles.append("<w:basedOn w:val=\"" + basedOn + "\"/>");
        }
        styles.append(properties).append("</w:style>");
        return this;
    }

    /** A style of headings: with its level in the outline, 0 the highest. */
    public DocxBuilder headingStyle(String id, String name, int level) {
        return style(id, name, "", "<w:pPr><w:outlineLvl w:val=\"" + level + "\"/></w:pPr><w:rPr><w:b/></w:rPr>");
    }

    /** The properties of all text, as they stand in {@code w:rPr} of the defaults. */
    public DocxBuilder defaults(String properties) {
        defaults.append(properties);
        return this;
    }

    /** Settings, as they stand in {@code w:settings}. */
    public DocxBuilder settings(String properties) {
        settings.append(properties);
        return this;
    }

    /** Where lists are defined. */
    public DocxBuilder lists(Consumer<ListDefinitions> content) {
        content.accept(lists);
        return this;
    }

    /** A header of all pages. */
    public DocxBuilder header(Consumer<ParagraphBuilder> content) {
        return furniture("header", "hdr", content);
    }

    /** A footer of all pages. */
    public DocxBuilder footer(Consumer<ParagraphBuilder> content) {
        return furniture("footer", "ftr", content);
    }

    private DocxBuilder furniture(String kind, String root, Consumer<ParagraphBuilder> content) {
        String name = kind + ++furnitureCount + ".xml";
        part("word/" + name, WORD_TYPE + kind + "+xml", part(root, paragraphXml(content)));
        String id = relate(kind, name, false);
        section.insert(0, "<w:" + kind + "Reference w:type=\"default\" r:id=\"" + id + "\"/>");
        return this;
    }

    /** The title in the properties of the file. */
    public DocxBuilder title(String text) {
        this.title = text;
        return this;
    }

    /** Who made it, in the properties of the file. */
    public DocxBuilder author(String name) {
        this.author = name;
        return this;
    }

    /** The program that says it wrote the file. */
    public DocxBuilder program(String name) {
        this.program = name;
        return this;
    }

    /** A file with macros says so by the type of its main part. */
    public DocxBuilder macros() {
        mainType = "application/vnd.ms-word.document.macroEnabled.main+xml";
        part("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", new byte[] {1, 2, 3});
        relationships.append(PackageWriter.relationship(
                nextRelationship(),
                "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                "vbaProject.bin",
                false));
        return this;
    }

    /** Another name of the main part than {@code word/document.xml}; it stays in the folder {@code word}. */
    public DocxBuilder mainPart(String name) {
        this.mainPart = name;
        return this;
    }

    /** A part of any kind. */
    public DocxBuilder part(String name, String type, byte[] content) {
        parts.put(name, content);
        types.put(name, type);
        return this;
    }

    /** A part of any kind that holds text. */
    public DocxBuilder part(String name, String type, String content) {
        return part(name, type, content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Relates the main part to another.
     *
     * @param type the last word of the relationship's type, such as {@code image}
     * @param target seen from the folder {@code word}, or an address
     * @return the identifier for {@code r:id}
     */
    public String relate(String type, String target, boolean external) {
        String id = nextRelationship();
        relationships.append(PackageWriter.relationship(id, variant.relationship(type), target, external));
        return id;
    }

    /** Puts an image into the file and gives the identifier of the relationship to it. */
    public String image(byte[] content, String extension) {
        String name = "media/image" + ++mediaCount + "." + extension;
        part("word/" + name, "image/" + extension, content);
        return relate("image", name, false);
    }

    String footnote(String paragraphs) {
        footnotes.add(paragraphs);
        return Integer.toString(footnotes.size() + 1);
    }

    String endnote(String paragraphs) {
        endnotes.add(paragraphs);
        return Integer.toString(endnotes.size() + 1);
    }

    String comment(String paragraphs) {
        comments.add(paragraphs);
        return Integer.toString(comments.size() - 1);
    }

    int nextId() {
        return ids++;
    }

    private String nextRelationship() {
        return "rId" + ++relationshipCount;
    }

    /** The file. */
    public byte[] bytes() {
        PackageWriter file = new PackageWriter();
        parts.forEach((name, content) -> file.part(name, types.get(name), content));
        StringBuilder related = new StringBuilder(relationships);
        addWord(file, related, "styles", styleParts());
        if (!lists.isEmpty()) {
            addWord(file, related, "numbering", lists.xml());
        }
        addWord(file, related, "settings", settings.toString());
        addNotes(file, related, "footnote", footnotes);
        addNotes(file, related, "endnote", endnotes);
        if (!comments.isEmpty()) {
            addWord(file, related, "comments", commentParts());
        }
        String main = part("document", "<w:body>" + body + "<w:sectPr>" + section + "</w:sectPr></w:body>");
        file.part(mainPart, mainType, main).relationships(mainPart, related.toString());
        String top = PackageWriter.relationship("rId1", variant.relationship("officeDocument"), mainPart, false);
        if (!title.isEmpty() || !author.isEmpty()) {
            String name = "docProps/core.xml";
            file.part(name, "application/vnd.openxmlformats-package.core-properties+xml", core());
            top += PackageWriter.relationship("rId2", Variant.coreProperties(), name, false);
        }
        if (!program.isEmpty()) {
            String name = "docProps/app.xml";
            file.part(
                    name,
                    "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                    PackageWriter.HEAD + "<Properties><Application>" + escape(program) + "</Application></Properties>");
            top += PackageWriter.relationship("rId3", variant.relationship("extended-properties"), name, false);
        }
        return file.relationships("", top).bytes();
    }

    private String core() {
        return PackageWriter.HEAD
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + escape(title)
                + "</dc:title><dc:creator>" + escape(author) + "</dc:creator></cp:coreProperties>";
    }

    private String styleParts() {
        return "<w:docDefaults><w:rPrDefault><w:rPr>" + defaults + "</w:rPr></w:rPrDefault></w:docDefaults>" + styles;
    }

    private String commentParts() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < comments.size(); i++) {
            all.append("<w:comment w:id=\"" + i + "\" w:author=\"A. Author\" w:initials=\"AA\">" + comments.get(i))
                    .append("</w:comment>");
        }
        return all.toString();
    }

    private void addNotes(PackageWriter file, StringBuilder related, String kind, List<String> notes) {
        if (notes.isEmpty()) {
            return;
        }
        StringBuilder content = new StringBuilder("<w:" + kind
                + " w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r>"
                + "</w:p></w:" + kind + "><w:" + kind + " w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r>"
                + "<w:continuationSeparator/></w:r></w:p></w:" + kind + ">");
        for (int i = 0; i < notes.size(); i++) {
            content.append("<w:" + kind + " w:id=\"" + (i + 2) + "\">" + notes.get(i) + "</w:" + kind + ">");
        }
        addWord(file, related, kind + "s", content.toString());
    }

    private void addWord(PackageWriter file, StringBuilder related, String name, String content) {
        file.part("word/" + name + ".xml", WORD_TYPE + name + "+xml", part(name, content));
        related.append(PackageWriter.relationship("word-" + name, variant.relationship(name), name + ".xml", false));
    }

    /** A part with its root element and all prefixes declared. */
    String part(String root, String content) {
        return PackageWriter.HEAD + "<w:" + root + " " + variant.declarations() + ">" + content + "</w:" + root + ">";
    }

    /** Text as it stands in XML. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
