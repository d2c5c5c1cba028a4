package org.st96toolkit.docx.template;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;

/** The styles and lists of a template: for each section one of its heading and one of its text. */
final class TemplateStyles {

    /** The list of paragraphs, {@code [0001]}. */
    private static final int PARAGRAPHS = 1;

    /** The list of claims, {@code 1.}. */
    private static final int CLAIMS = 2;

    private static final int HANGING = 567;
    private static final int LINE_AND_A_HALF = 360;

    private final Markup markup;
    private final TemplateProfile profile;
    private final String languageTag;
    private final List<TemplateEntry> entries;

    TemplateStyles(Markup markup, TemplateProfile profile, String languageTag, List<TemplateEntry> entries) {
        this.markup = markup;
        this.profile = profile;
        this.languageTag = languageTag;
        this.entries = entries;
    }

    /** The root of the part {@code styles.xml}. */
    XmlElement styles() {
        List<XmlNode> all = new ArrayList<>();
        all.add(defaults());
        all.add(markup.w(
                "style",
                markup.attributes("type", "paragraph", "default", "true", "styleId", "Normal"),
                markup.value("name", "Normal"),
                markup.w("qFormat")));
        for (int level = 1; level <= 3; level++) {
            all.add(heading(level));
        }
        all.add(base("NumberedParagraph", "Numbered Paragraph", numbered(PARAGRAPHS)));
        all.add(base("Claim", "Claim", numbered(CLAIMS)));
        all.add(base("PlainParagraph", "Plain Paragraph", List.of()));
        all.add(base("TitleParagraph", "Title Paragraph", List.of(markup.value("jc", "center"))));
        all.add(base("Figure", "Figure", List.of(markup.value("jc", "center"))));
        all.add(base("PageNumber", "Page Number Line", List.of(markup.value("jc", "center"))));
        if (hasClaimStatement()) {
            all.add(base("ClaimStatement", "Claim Statement", List.of(markup.w("keepNext"))));
        }
        for (TemplateEntry entry : entries) {
            all.add(headingOf(entry));
            if (entry.content() != TemplateEntry.Content.NONE) {
                all.add(textOf(entry));
            }
        }
        return markup.w("styles", List.of(), all);
    }

    /** Whether words stand before the first claim. */
    boolean hasClaimStatement() {
        return profile == TemplateProfile.US;
    }

    private XmlElement defaults() {
        String font = profile.font();
        int halfPoints = 2 * profile.points();
        boolean chinese = languageTag.startsWith("zh");
        return markup.w(
                "docDefaults",
                markup.w(
                        "rPrDefault",
                        markup.w(
                                "rPr",
                                markup.w(
                                        "rFonts",
                                        markup.attributes("ascii", font, "hAnsi", font, "eastAsia", font, "cs", font)),
                                markup.value("sz", halfPoints),
                                markup.value("szCs", halfPoints),
                                markup.w(
                                        "lang",
                                        markup.attributes(
                                                "val",
                                                chinese ? "en-US" : languageTag,
                                                "eastAsia",
                                                chinese ? languageTag : "zh-CN")))),
                markup.w(
                        "pPrDefault",
                        markup.w(
                                "pPr",
                                markup.w(
                                        "spacing",
                                        markup.attributes(
                                                "after", 120, "line", LINE_AND_A_HALF, "lineRule", "auto")))));
    }

    private XmlElement heading(int level) {
        List<XmlNode> look = new ArrayList<>();
        if (profile != TemplateProfile.US) {
            // 37 CFR 1.77(c) wants headings in capitals, neither underlined nor bold.
            look.add(markup.w("b"));
        }
        List<XmlNode> parts = new ArrayList<>(List.of(
                markup.value("name", "heading " + level),
                markup.value("basedOn", "Normal"),
                markup.value("uiPriority", 9),
                markup.w("qFormat"),
                markup.w(
                        "pPr",
                        markup.w("keepNext"),
                        markup.w("keepLines"),
                        markup.w("spacing", markup.attributes("before", 240)),
                        markup.value("outlineLvl", level - 1))));
        if (!look.isEmpty()) {
            parts.add(markup.w("rPr", List.of(), look));
        }
        return markup.w("style", markup.attributes("type", "paragraph", "styleId", "Heading" + level), parts);
    }

    private List<XmlElement> numbered(int list) {
        return List.of(markup.w("numPr", markup.value("ilvl", 0), markup.value("numId", list)));
    }

    private XmlElement base(String id, String name, List<XmlElement> properties) {
        List<XmlNode> parts = new ArrayList<>(
                List.of(markup.value("name", name), markup.value("basedOn", "Normal"), markup.w("qFormat")));
        if (!properties.isEmpty()) {
            parts.add(markup.w("pPr", List.of(), properties));
        }
        return own(id, parts);
    }

    private XmlElement headingOf(TemplateEntry entry) {
        List<XmlNode> parts = new ArrayList<>(List.of(
                markup.value("name", entry.name() + " Heading"), markup.value("basedOn", "Heading" + entry.level())));
        if (entry.content() != TemplateEntry.Content.NONE) {
            parts.add(markup.value("next", entry.textStyle()));
        }
        parts.add(markup.w("qFormat"));
        if (entry.beginsPage()) {
            parts.add(markup.w("pPr", markup.w("pageBreakBefore")));
        }
        return own(entry.headingStyle(), parts);
    }

    private XmlElement textOf(TemplateEntry entry) {
        String base = switch (entry.content()) {
            case TITLE -> "TitleParagraph";
            case NUMBERED -> "NumberedParagraph";
            case CLAIMS -> "Claim";
            case FIGURE -> "Figure";
            default -> "PlainParagraph";
        };
        return own(
                entry.textStyle(),
                List.of(
                        markup.value("name", entry.name() + " Text"),
                        markup.value("basedOn", base),
                        markup.w("qFormat")));
    }

    private XmlElement own(String id, List<XmlNode> parts) {
        return markup.w("style", markup.attributes("type", "paragraph", "customStyle", "true", "styleId", id), parts);
    }

    /** The root of the part {@code numbering.xml}. */
    XmlElement numbering() {
        List<XmlNode> all = new ArrayList<>();
        boolean bold = profile == TemplateProfile.US;
        all.add(list(
                PARAGRAPHS,
                "NumberedParagraph",
                markup.w("numFmt", markup.attributes("val", "custom", "format", "0001, 0002, 0003, ...")),
                "[%1]",
                0,
                bold));
        all.add(list(CLAIMS, "Claim", markup.value("numFmt", "decimal"), "%1.", HANGING, false));
        for (int list : new int[] {PARAGRAPHS, CLAIMS}) {
            all.add(markup.w("num", markup.attributes("numId", list), markup.value("abstractNumId", list)));
        }
        return markup.w("numbering", List.of(), all);
    }

    private XmlElement list(int id, String style, XmlElement format, String text, int hanging, boolean bold) {
        List<XmlNode> level = new ArrayList<>(List.of(
                markup.value("start", 1),
                format,
                markup.value("pStyle", style),
                markup.value("suff", "tab"),
                markup.value("lvlText", text),
                markup.value("lvlJc", markup.start()),
                markup.w(
                        "pPr",
                        markup.w("tabs", markup.w("tab", markup.attributes("val", "num", "pos", tab(hanging)))),
                        markup.w("ind", markup.attributes(markup.start(), hanging, "hanging", hanging)))));
        if (bold) {
            level.add(markup.w("rPr", markup.w("b")));
        }
        return markup.w(
                "abstractNum",
                markup.attributes("abstractNumId", id),
                markup.value("multiLevelType", "singleLevel"),
                markup.w("lvl", markup.attributes("ilvl", 0), level));
    }

    /** Paragraphs have their number in the first line alone, with a gap of about four spaces. */
    private static int tab(int hanging) {
        return hanging > 0 ? hanging : 964;
    }
}
