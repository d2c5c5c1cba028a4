package org.st96toolkit.docx.testing;

import java.util.Locale;
import java.util.function.Consumer;

/** A paragraph on its way into a DOCX. */
public final class ParagraphBuilder {

    private static final String BY = " w:author=\"A. Author\" w:date=\"2026-01-01T00:00:00Z\"";

    private final DocxBuilder document;
    private final StringBuilder properties = new StringBuilder();
    private final StringBuilder mark = new StringBuilder();
    private final StringBuilder content = new StringBuilder();
    private String style = "";
    private String number = "";

    ParagraphBuilder(DocxBuilder document) {
        this.document = document;
    }

    /** The identifier of its style. */
    public ParagraphBuilder style(String id) {
        style = "<w:pStyle w:val=\"" + id + "\"/>";
        return this;
    }

    /** The list it belongs to, and its level in it. */
    public ParagraphBuilder number(int list, int level) {
        number = "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
        return this;
    }

    /** How its lines are aligned, as {@code w:jc} has it, such as {@code center}. */
    public ParagraphBuilder align(String value) {
        return properties("<w:jc w:val=\"" + value + "\"/>");
    }

    public ParagraphBuilder pageBreakBefore() {
        return properties("<w:pageBreakBefore/>");
    }

    /** Properties as they stand in {@code w:pPr}. */
    public ParagraphBuilder properties(String xml) {
        properties.append(xml);
        return this;
    }

    /** Properties of its end, as they stand in {@code w:pPr/w:rPr}. */
    public ParagraphBuilder markProperties(String xml) {
        mark.append(xml);
        return this;
    }

    /** Its end was put in, or taken out, while changes were tracked: {@code ins}, {@code del}, {@code moveFrom}, {@code moveTo}. */
    public ParagraphBuilder markRevision(String kind) {
        return markProperties("<w:" + kind + " w:id=\"" + document.nextId() + "\"" + BY + "/>");
    }

    public ParagraphBuilder text(String text) {
        return text(text, "");
    }

    public ParagraphBuilder bold(String text) {
        return text(text, "<w:b/>");
    }

    public ParagraphBuilder italic(String text) {
        return text(text, "<w:i/>");
    }

    public ParagraphBuilder underlined(String text) {
        return text(text, "<w:u w:val=\"single\"/>");
    }

    public ParagraphBuilder struck(String text) {
        return text(text, "<w:strike/>");
    }

    public ParagraphBuilder hidden(String text) {
        return text(text, "<w:vanish/>");
    }

    public ParagraphBuilder superscript(String text) {
        return text(text, "<w:vertAlign w:val=\"superscript\"/>");
    }

    public ParagraphBuilder subscript(String text) {
        return text(text, "<w:vertAlign w:val=\"subscript\"/>");
    }

    /** Text of a font, which may be one of symbols. */
    public ParagraphBuilder font(String font, String text) {
        return text(text, "<w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\"/>");
    }

    /** Text with properties as they stand in {@code w:rPr}. */
    public ParagraphBuilder text(String text, String look) {
        return run(look, "<w:t xml:space=\"preserve\">" + DocxBuilder.escape(text) + "</w:t>");
    }

    /** A run with properties as they stand in {@code w:rPr}, and content as it stands after them. */
    public ParagraphBuilder run(String look, String runContent) {
        return xml("<w:r>" + (look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>") + runContent + "</w:r>");
    }

    /** Content as it stands in {@code w:p}. */
    public ParagraphBuilder xml(String inlines) {
        content.append(inlines);
        return this;
    }

    public ParagraphBuilder tab() {
        return run("", "<w:tab/>");
    }

    public ParagraphBuilder lineBreak() {
        return run("", "<w:br/>");
    }

    public ParagraphBuilder pageBreak() {
        return run("", "<w:br w:type=\"page\"/>");
    }

    /** A symbol by its font and its code in hexadecimal. */
    public ParagraphBuilder symbol(String font, String code) {
        return run("", "<w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/>");
    }

    /** A field in one element; nothing is stored where the result is empty. */
    public ParagraphBuilder simpleField(String instruction, String result) {
        return xml("<w:fldSimple w:instr=\"" + DocxBuilder.escape(instruction) + "\">"
                + (result.isEmpty()
                        ? ""
                        : "<w:r><w:t xml:space=\"preserve\">" + DocxBuilder.escape(result) + "</w:t></w:r>")
                + "</w:fldSimple>");
    }

    /** A field in runs; nothing is stored where the result is empty. */
    public ParagraphBuilder field(String instruction, String result) {
        fieldCharacter("begin");
        run("", "<w:instrText xml:space=\"preserve\">" + DocxBuilder.escape(instruction) + "</w:instrText>");
        fieldCharacter("separate");
        if (!result.isEmpty()) {
            text(result);
        }
        return fieldCharacter("end");
    }

    /** One of {@code begin}, {@code separate}, {@code end}. */
    public ParagraphBuilder fieldCharacter(String type) {
        return run("", "<w:fldChar w:fldCharType=\"" + type + "\"/>");
    }

    /** A place with a name around what is made within. */
    public ParagraphBuilder bookmark(String name, Consumer<ParagraphBuilder> within) {
        int id = document.nextId();
        xml("<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + name + "\"/>");
        within.accept(this);
        return xml("<w:bookmarkEnd w:id=\"" + id + "\"/>");
    }

    /** A link to an address. */
    public ParagraphBuilder link(String address, String words) {
        String id = document.relate("hyperlink", address, true);
        return xml("<w:hyperlink r:id=\"" + id + "\"><w:r><w:t xml:space=\"preserve\">" + DocxBuilder.escape(words)
                + "</w:t></w:r></w:hyperlink>");
    }

    public ParagraphBuilder footnote(String text) {
        String id = document.footnote(note("footnoteRef", text));
        return run("", "<w:footnoteReference w:id=\"" + id + "\"/>");
    }

    public ParagraphBuilder endnote(String text) {
        String id = document.endnote(note("endnoteRef", text));
        return run("", "<w:endnoteReference w:id=\"" + id + "\"/>");
    }

    /** A remark in the margin. */
    public ParagraphBuilder comment(String text) {
        String id = document.comment(note("annotationRef", text));
        return run("", "<w:commentReference w:id=\"" + id + "\"/>");
    }

    private String note(String mark, String text) {
        return document.paragraphXml(note -> note.run("", "<w:" + mark + "/>").text(text));
    }

    public ParagraphBuilder inserted(String text) {
        return changed("ins", made -> made.text(text));
    }

    public ParagraphBuilder deleted(String text) {
        return changed(
                "del",
                made -> made.run("", "<w:delText xml:space=\"preserve\">" + DocxBuilder.escape(text) + "</w:delText>"));
    }

    public ParagraphBuilder movedHere(String text) {
        return changed("moveTo", made -> made.text(text));
    }

    public ParagraphBuilder movedAway(String text) {
        return changed("moveFrom", made -> made.text(text));
    }

    /** What is made within is a tracked change: {@code ins}, {@code del}, {@code moveFrom}, {@code moveTo}. */
    public ParagraphBuilder changed(String kind, Consumer<ParagraphBuilder> within) {
        xml("<w:" + kind + " w:id=\"" + document.nextId() + "\"" + BY + ">");
        within.accept(this);
        return xml("</w:" + kind + ">");
    }

    /** A formula in the line: the content of {@code m:oMath}. */
    public ParagraphBuilder formula(String omml) {
        return xml("<m:oMath>" + omml + "</m:oMath>");
    }

    /** A formula by itself: the content of its one {@code m:oMath}. */
    public ParagraphBuilder displayFormula(String omml) {
        return xml("<m:oMathPara><m:oMath>" + omml + "</m:oMath></m:oMathPara>");
    }

    /** An image in the line, its size in mm. */
    public ParagraphBuilder image(byte[] bytes, String extension, double width, double height) {
        return image(bytes, extension, width, height, "");
    }

    /** An image in the line, its size in mm, with what it shows. */
    public ParagraphBuilder image(byte[] bytes, String extension, double width, double height, String description) {
        String size = String.format(
                Locale.ROOT, " cx=\"%d\" cy=\"%d\"", Math.round(width * 36000), Math.round(height * 36000));
        int id = document.nextId();
        return run(
                "",
                "<w:drawing><wp:inline><wp:extent" + size + "/><wp:docPr id=\"" + id + "\" name=\"Image " + id
                        + "\" descr=\""
                        + DocxBuilder.escape(description) + "\"/><a:graphic><a:graphicData uri=\""
                        + document.variant().graphic("picture") + "\">"
                        + picture(document.image(bytes, extension), size)
                        + "</a:graphicData></a:graphic></wp:inline></w:drawing>");
    }

    private static String picture(String relationship, String size) {
        return "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\""
                + relationship
                + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
                + "<a:ext" + size + "/></a:xfrm><a:prstGeom prst=\"rect\"/></pic:spPr></pic:pic>";
    }

    String xml() {
        String end = mark.isEmpty() ? "" : "<w:rPr>" + mark + "</w:rPr>";
        String all = style + number + properties + end;
        return "<w:p>" + (all.isEmpty() ? "" : "<w:pPr>" + all + "</w:pPr>") + content + "</w:p>";
    }
}
