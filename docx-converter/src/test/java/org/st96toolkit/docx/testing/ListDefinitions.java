package org.st96toolkit.docx.testing;

/** The lists of a document: {@code w:numbering}. */
public final class ListDefinitions {

    private final Variant variant;
    private final StringBuilder definitions = new StringBuilder();
    private final StringBuilder instances = new StringBuilder();
    private StringBuilder levels;
    private int levelCount;

    ListDefinitions(Variant variant) {
        this.variant = variant;
    }

    /** Begins a definition; its levels follow. */
    public ListDefinitions definition(int id) {
        close();
        definitions.append("<w:abstractNum w:abstractNumId=\"" + id + "\">");
        levels = new StringBuilder();
        levelCount = 0;
        return this;
    }

    /**
     * The next level of the definition.
     *
     * @param format as {@code w:numFmt} has it, such as {@code decimal}
     * @param text what is shown, such as {@code [%1]}
     */
    public ListDefinitions level(String format, String text) {
        return level(format, text, "");
    }

    /** The next level of the definition, with further properties, as they stand in {@code w:lvl}. */
    public ListDefinitions level(String format, String text, String properties) {
        return levelXml("<w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + properties
                + "<w:lvlText w:val=\"" + DocxBuilder.escape(text) + "\"/>");
    }

    /** The next level of the definition, as it stands in {@code w:lvl}. */
    public ListDefinitions levelXml(String content) {
        levels.append("<w:lvl w:ilvl=\"" + levelCount++ + "\">" + content + "</w:lvl>");
        return this;
    }

    /** The next level of the definition: a bullet of a font. */
    public ListDefinitions bullet(String character, String font) {
        return levelXml("<w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"" + character
                + "\"/><w:rPr><w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\"/></w:rPr>");
    }

    /** Other content of the definition, such as {@code w:numStyleLink}. */
    public ListDefinitions definitionXml(String content) {
        levels.append(content);
        return this;
    }

    /** A list that paragraphs belong to. */
    public ListDefinitions list(int id, int definition) {
        return list(id, definition, "");
    }

    /** A list that paragraphs belong to, with {@code w:lvlOverride}s. */
    public ListDefinitions list(int id, int definition, String overrides) {
        close();
        instances.append("<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>" + overrides
                + "</w:num>");
        return this;
    }

    /** An override that begins a level anew. */
    public static String startOverride(int level, int value) {
        return "<w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"" + value + "\"/></w:lvlOverride>";
    }

    /** A property of a level: the indent of its text, and how far its first line hangs out. */
    public String indent(int left, int hanging) {
        return "<w:pPr><w:ind w:" + variant.start() + "=\"" + variant.length(left) + "\" w:hanging=\""
                + variant.length(hanging) + "\"/></w:pPr>";
    }

    private void close() {
        if (levels != null) {
            definitions.append(levels).append("</w:abstractNum>");
            levels = null;
        }
    }

    boolean isEmpty() {
        return definitions.isEmpty() && instances.isEmpty() && levels == null;
    }

    String xml() {
        close();
        return definitions.toString() + instances;
    }
}
