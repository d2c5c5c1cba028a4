package org.st96toolkit.docx.template;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;

/**
 * A DOCX to start an application from: the headings of a profile in a language, each with an empty paragraph in a style of its own, and
 * nothing that could be left in an application by mistake: no guidance, no name, no date. The same template gives the same bytes.
 * Immutable.
 */
public final class Template {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Twentieths of a point: A4, Letter, 2.5 cm, 2 cm. */
    private static final int[] A4 = {11906, 16838};

    private static final int[] LETTER = {12240, 15840};
    private static final int WIDE_MARGIN = 1418;
    private static final int MARGIN = 1134;

    private final TemplateProfile profile;
    private final Markup markup;
    private final List<TemplateEntry> entries;
    private final TemplateStyles styles;

    private Template(TemplateProfile profile, String language) {
        this.profile = profile;
        this.markup = new Markup(profile.isStrict());
        this.entries = List.copyOf(TemplateEntry.read(profile.headings(language)));
        this.styles = new TemplateStyles(markup, profile, profile.languageTag(language), entries);
    }

    /**
     * The template of a profile.
     *
     * @param language one of {@link TemplateProfile#languages}
     * @throws IllegalArgumentException where the profile does not have that language
     */
    public static Template of(TemplateProfile profile, String language) {
        if (!profile.languages().contains(language)) {
            throw new IllegalArgumentException(profile + " " + language);
        }
        return new Template(profile, language);
    }

    /**
     * The template that a user named.
     *
     * @param profile the name of a profile, in any case
     * @param language a language, in any case; empty for the first of the profile
     * @return withheld where there is no such profile or language, and the report says which there are
     */
    public static Result<Template> find(String profile, String language) {
        return TemplateProfile.named(profile)
                .map(named -> find(named, language.strip()))
                .orElseGet(() -> none(
                        TemplateCode.NO_PROFILE,
                        profile,
                        Arrays.stream(TemplateProfile.values())
                                .map(TemplateProfile::id)
                                .collect(Collectors.joining(", "))));
    }

    private static Result<Template> find(TemplateProfile profile, String language) {
        return profile.languages().stream()
                .filter(one -> language.isEmpty() || one.equalsIgnoreCase(language))
                .findFirst()
                .map(one -> Result.of(new Template(profile, one), Report.EMPTY))
                .orElseGet(() ->
                        none(TemplateCode.NO_LANGUAGE, profile.id(), language, String.join(", ", profile.languages())));
    }

    private static Result<Template> none(TemplateCode code, String... arguments) {
        return Result.withheld(Report.of(Diagnostic.of(code, Location.UNKNOWN, arguments)));
    }

    /** Writes the DOCX; the stream is flushed and left open. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts().entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            // In no time zone; for the first month that an archive can say, Java adds one that hangs on the zone.
            entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private Map<String, byte[]> parts() {
        // Offices that print it count sheets: at the top where the rules of the PCT and the EPC apply, below elsewhere.
        String line = profile == TemplateProfile.PCT || profile == TemplateProfile.EP ? "header" : "footer";
        Map<String, String> types = new LinkedHashMap<>();
        types.put("/word/document.xml", TYPE + "document.main+xml");
        types.put("/word/styles.xml", TYPE + "styles+xml");
        types.put("/word/numbering.xml", TYPE + "numbering+xml");
        types.put("/word/settings.xml", TYPE + "settings+xml");
        types.put("/word/" + line + "1.xml", TYPE + line + "+xml");
        Map<String, String> targets = new LinkedHashMap<>();
        targets.put("styles", "styles.xml");
        targets.put("numbering", "numbering.xml");
        targets.put("settings", "settings.xml");
        targets.put(line, line + "1.xml");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", Markup.contentTypes(types));
        parts.put("_rels/.rels", markup.relationshipPart(Map.of("officeDocument", "word/document.xml")));
        parts.put("word/document.xml", markup.bytes(document(line)));
        parts.put("word/_rels/document.xml.rels", markup.relationshipPart(targets));
        parts.put("word/styles.xml", markup.bytes(styles.styles()));
        parts.put("word/numbering.xml", markup.bytes(styles.numbering()));
        parts.put("word/settings.xml", markup.bytes(settings()));
        parts.put("word/" + line + "1.xml", markup.bytes(pageNumber(line.equals("header") ? "hdr" : "ftr")));
        return parts;
    }

    private XmlElement document(String line) {
        List<XmlNode> body = new ArrayList<>();
        for (TemplateEntry entry : entries) {
            body.add(paragraph(entry.headingStyle(), entry.heading()));
            if (entry.content() == TemplateEntry.Content.CLAIMS && styles.hasClaimStatement()) {
                body.add(paragraph("ClaimStatement", "What is claimed is:"));
            }
            if (entry.content() != TemplateEntry.Content.NONE) {
                body.add(paragraph(entry.textStyle(), ""));
            }
        }
        body.add(page(line));
        return markup.w(
                "document",
                markup.isStrict() ? markup.attributes("conformance", "strict") : List.of(),
                markup.w("body", List.of(), body));
    }

    private XmlElement paragraph(String style, String text) {
        XmlElement properties = markup.w("pPr", markup.value("pStyle", style));
        return text.isEmpty()
                ? markup.w("p", properties)
                : markup.w("p", properties, markup.w("r", markup.w("t", Markup.text(text))));
    }

    private XmlElement page(String line) {
        int[] size = profile.isA4() ? A4 : LETTER;
        List<XmlAttribute> reference = new ArrayList<>(markup.attributes("type", "default"));
        reference.add(markup.relationship("rId4"));
        return markup.w(
                "sectPr",
                markup.w(line + "Reference", reference),
                markup.w("pgSz", markup.attributes("w", size[0], "h", size[1])),
                markup.w(
                        "pgMar",
                        markup.attributes(
                                "top",
                                WIDE_MARGIN,
                                "right",
                                MARGIN,
                                "bottom",
                                WIDE_MARGIN,
                                "left",
                                WIDE_MARGIN,
                                "header",
                                MARGIN,
                                "footer",
                                MARGIN,
                                "gutter",
                                0)));
    }

    private XmlElement pageNumber(String root) {
        return markup.w(
                root,
                markup.w(
                        "p",
                        markup.w("pPr", markup.value("pStyle", "PageNumber")),
                        markup.w(
                                "fldSimple",
                                markup.attributes("instr", " PAGE "),
                                markup.w("r", markup.w("t", Markup.text("1"))))));
    }

    /** Without it, Word opens the file as one of a version of long ago. */
    private XmlElement settings() {
        return markup.w(
                "settings",
                markup.w(
                        "compat",
                        markup.w(
                                "compatSetting",
                                markup.attributes(
                                        "name",
                                        "compatibilityMode",
                                        "uri",
                                        "http://schemas.microsoft.com/office/word",
                                        "val",
                                        15))));
    }
}
