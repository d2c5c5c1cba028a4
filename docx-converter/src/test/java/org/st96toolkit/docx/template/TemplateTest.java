package org.st96toolkit.docx.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Templates, read by the parser of the JDK alone. */
class TemplateTest {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    /** The order in which ISO/IEC 29500-1 wants children, as far as templates use them. */
    private static final Map<String, List<String>> ORDER = Map.of(
            "pPr",
                    List.of(
                            "pStyle",
                            "keepNext",
                            "keepLines",
                            "pageBreakBefore",
                            "numPr",
                            "tabs",
                            "spacing",
                            "ind",
                            "jc",
                            "outlineLvl"),
            "rPr", List.of("rFonts", "b", "sz", "szCs", "lang"),
            "style", List.of("name", "basedOn", "next", "uiPriority", "qFormat", "pPr", "rPr"),
            "lvl", List.of("start", "numFmt", "pStyle", "suff", "lvlText", "lvlJc", "pPr", "rPr"),
            "abstractNum", List.of("multiLevelType", "lvl"),
            "sectPr", List.of("headerReference", "footerReference", "pgSz", "pgMar"),
            "docDefaults", List.of("rPrDefault", "pPrDefault"),
            "numbering", List.of("abstractNum", "num"),
            "styles", List.of("docDefaults", "style"));

    static Stream<Arguments> templates() {
        return Arrays.stream(TemplateProfile.values())
                .flatMap(profile -> profile.languages().stream().map(language -> Arguments.of(profile, language)));
    }

    private static byte[] bytes(TemplateProfile profile, String language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Template.of(profile, language).write(out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(parts.put(entry.getName(), zip.readAllBytes())).isNull();
            }
        }
        return parts;
    }

    private static Document parse(byte[] part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError(new String(part, StandardCharsets.UTF_8), broken);
        }
    }

    private static List<Element> elements(Document document, String local) {
        NodeList found = document.getElementsByTagNameNS("*", local);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String value(Element element, String name) {
        String own = element.getAttributeNS(element.getNamespaceURI(), name);
        return own.isEmpty() ? element.getAttribute(name) : own;
    }

    private static List<String> values(Document document, String local, String attribute) {
        return elements(document, local).stream()
                .map(element -> value(element, attribute))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void allPartsHaveATypeAndAreReached(TemplateProfile profile, String language) throws IOException {
        Map<String, byte[]> parts = parts(bytes(profile, language));
        Document types = parse(parts.get("[Content_Types].xml"));

        assertThat(parts.keySet().iterator().next()).isEqualTo("[Content_Types].xml");
        List<String> named = values(types, "Override", "PartName");
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(parts.keySet().stream()
                        .filter(part -> part.startsWith("word/") && !part.endsWith(".rels"))
                        .map(part -> "/" + part)
                        .toList());
        List<String> targets = values(parse(parts.get("word/_rels/document.xml.rels")), "Relationship", "Target");
        assertThat(targets).hasSize(4).allMatch(target -> parts.containsKey("word/" + target));
        assertThat(values(parse(parts.get("_rels/.rels")), "Relationship", "Target"))
                .containsExactly("word/document.xml");
        // The sheet numbers are reached by their relationship.
        Document document = parse(parts.get("word/document.xml"));
        Element reference = Stream.of("headerReference", "footerReference")
                .flatMap(name -> elements(document, name).stream())
                .findFirst()
                .orElseThrow();
        String id = reference.getAttributeNS(
                (profile.isStrict() ? STRICT + "officeDocument/" : TRANSITIONAL + "officeDocument/2006/")
                        + "relationships",
                "id");
        Element related = elements(parse(parts.get("word/_rels/document.xml.rels")), "Relationship").stream()
                .filter(one -> one.getAttribute("Id").equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(related.getAttribute("Target")).matches("(header|footer)1\\.xml");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void itIsOfItsVariantAndOfNoOther(TemplateProfile profile, String language) throws IOException {
        Set<String> namespaces = new HashSet<>();
        for (Map.Entry<String, byte[]> part : parts(bytes(profile, language)).entrySet()) {
            collect(parse(part.getValue()).getDocumentElement(), namespaces);
        }
        namespaces.removeIf(name -> name.startsWith(PACKAGE));

        assertThat(namespaces)
                .isNotEmpty()
                .allMatch(name -> name.startsWith(profile.isStrict() ? STRICT : TRANSITIONAL));
        Element root =
                parse(parts(bytes(profile, language)).get("word/document.xml")).getDocumentElement();
        assertThat(value(root, "conformance")).isEqualTo(profile.isStrict() ? "strict" : "");
        assertThat(profile.isStrict()).isEqualTo(profile == TemplateProfile.EP);
    }

    /** Namespaces of elements and attributes, and those that types of relationships are in. */
    private static void collect(Element element, Set<String> namespaces) {
        namespaces.add(element.getNamespaceURI());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            boolean declares = "http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI());
            if (declares || attribute.getNodeName().equals("Type")) {
                namespaces.add(attribute.getNodeValue());
            } else if (attribute.getNamespaceURI() != null) {
                namespaces.add(attribute.getNamespaceURI());
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, namespaces);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void childrenStandInTheOrderOfTheStandard(TemplateProfile profile, String language) throws IOException {
        for (Map.Entry<String, byte[]> part : parts(bytes(profile, language)).entrySet()) {
            for (Element element : elements(parse(part.getValue()), "*")) {
                List<String> order = ORDER.get(element.getLocalName());
                if (order != null) {
                    List<Integer> places = new ArrayList<>();
                    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                        assertThat(order).contains(child.getLocalName());
                        places.add(order.indexOf(child.getLocalName()));
                    }
                    assertThat(places).as(element.getLocalName()).isSorted();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void stylesAndListsThatAreNamedAreThere(TemplateProfile profile, String language) throws IOException {
        Map<String, byte[]> parts = parts(bytes(profile, language));
        Document styles = parse(parts.get("word/styles.xml"));
        Document numbering = parse(parts.get("word/numbering.xml"));
        List<String> ids = values(styles, "style", "styleId");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(styleNames(styles)).doesNotHaveDuplicates();
        assertThat(ids).containsAll(values(styles, "basedOn", "val")).containsAll(values(styles, "next", "val"));
        assertThat(ids).containsAll(values(numbering, "pStyle", "val"));
        for (String part : parts.keySet()) {
            if (part.matches("word/(document|header1|footer1)\\.xml")) {
                assertThat(ids).containsAll(values(parse(parts.get(part)), "pStyle", "val"));
            }
        }
        assertThat(values(numbering, "num", "numId")).containsAll(values(styles, "numId", "val"));
        assertThat(values(numbering, "lvlText", "val")).containsExactly("[%1]", "%1.");
        assertThat(values(numbering, "numFmt", "format")).containsExactly("0001, 0002, 0003, ...", "");
    }

    private static List<String> styleNames(Document styles) {
        return elements(styles, "style").stream()
                .map(style -> value((Element) style.getFirstChild(), "val"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PCT|en|Description;Title of Invention;Technical Field;Background Art;Citation List;Patent Literature;"
                        + "Non Patent Literature;Summary of Invention;Technical Problem;Solution to Problem;"
                        + "Advantageous Effects of Invention;Brief Description of Drawings;Description of Embodiments;"
                        + "Industrial Applicability;Reference Signs List;Claims;Abstract;Drawings",
                "EP|de|Beschreibung;Bezeichnung der Erfindung;Technisches Gebiet;Stand der Technik;Liste der Anführungen;"
                        + "Darstellung der Erfindung;Technische Aufgabe;Technische Lösung;Vorteilhafte Wirkungen;"
                        + "Kurze Beschreibung der Zeichnungen;Beschreibung der Ausführungsformen;"
                        + "Gewerbliche Anwendbarkeit;Bezugszeichenliste;Patentansprüche;Zusammenfassung;Zeichnungen",
                "EP|fr|Description;Titre de l'invention;Domaine technique;Technique antérieure;Liste de citations;"
                        + "Résumé de l'invention;Problème technique;Solution au problème;Effets avantageux;"
                        + "Brève description des dessins;Description des modes de réalisation;Application industrielle;"
                        + "Liste des signes de référence;Revendications;Abrégé;Dessins",
                "US|en|TITLE OF THE INVENTION;CROSS-REFERENCE TO RELATED APPLICATIONS;STATEMENT REGARDING FEDERALLY"
                        + " SPONSORED RESEARCH OR DEVELOPMENT;NAMES OF THE PARTIES TO A JOINT RESEARCH AGREEMENT;"
                        + "BACKGROUND OF THE INVENTION;BRIEF SUMMARY OF THE INVENTION;BRIEF DESCRIPTION OF THE SEVERAL"
                        + " VIEWS OF THE DRAWING;DETAILED DESCRIPTION OF THE INVENTION;CLAIMS;What is claimed is:;"
                        + "ABSTRACT OF THE DISCLOSURE",
                "CN|zh|说明书;发明名称;技术领域;背景技术;发明内容;附图说明;具体实施方式;权利要求书;说明书摘要;说明书附图"
            })
    void itHoldsItsHeadingsAndNoOtherText(TemplateProfile profile, String language, String headings)
            throws IOException {
        Document document = parse(parts(bytes(profile, language)).get("word/document.xml"));
        List<String> texts = elements(document, "p").stream()
                .map(Node::getTextContent)
                .filter(text -> !text.isEmpty())
                .toList();

        assertThat(texts).containsExactly(headings.split(";"));
        assertThat(document.getDocumentElement().getTextContent()).isEqualTo(String.join("", texts));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void eachSectionHasStylesOfItsOwnAndRoomToWrite(TemplateProfile profile, String language) throws IOException {
        Map<String, byte[]> parts = parts(bytes(profile, language));
        Document document = parse(parts.get("word/document.xml"));
        List<String> used = values(document, "pStyle", "val");

        assertThat(used).doesNotHaveDuplicates();
        List<Element> paragraphs = elements(document, "p");
        for (int i = 0; i < paragraphs.size(); i++) {
            String style = used.get(i);
            boolean written = !paragraphs.get(i).getTextContent().isEmpty();
            assertThat(style.endsWith("Text")).isEqualTo(!written);
        }
        assertThat(used).contains("InventionTitleText", "BackgroundArtText", "ClaimsText", "AbstractText");
        Document styles = parse(parts.get("word/styles.xml"));
        // Claims and the abstract begin on a page of their own.
        for (String id : List.of("ClaimsHeading", "AbstractHeading")) {
            Element style = elements(styles, "style").stream()
                    .filter(one -> value(one, "styleId").equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(style.getElementsByTagNameNS("*", "pageBreakBefore").getLength())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PCT,11906,16838,Times New Roman,24",
        "US,12240,15840,Times New Roman,24",
        "EP,11906,16838,Arial,22",
        "CN,11906,16838,SimSun,24"
    })
    void pageAndFontAreThoseOfTheOffice(TemplateProfile profile, int width, int height, String font, int size)
            throws IOException {
        Map<String, byte[]> parts = parts(bytes(profile, profile.languages().get(0)));
        Document document = parse(parts.get("word/document.xml"));
        Document styles = parse(parts.get("word/styles.xml"));

        assertThat(values(document, "pgSz", "w")).containsExactly(Integer.toString(width));
        assertThat(values(document, "pgSz", "h")).containsExactly(Integer.toString(height));
        // 2.5 cm at the left and 2 cm elsewhere at least, in twentieths of a point.
        assertThat(Integer.parseInt(values(document, "pgMar", "left").get(0))).isGreaterThanOrEqualTo(1417);
        for (String side : List.of("top", "right", "bottom")) {
            assertThat(Integer.parseInt(values(document, "pgMar", side).get(0))).isGreaterThanOrEqualTo(1134);
        }
        for (String script : List.of("ascii", "hAnsi", "eastAsia", "cs")) {
            assertThat(values(styles, "rFonts", script)).containsExactly(font);
        }
        assertThat(values(styles, "sz", "val")).containsExactly(Integer.toString(size));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theSameTemplateGivesTheSameBytesAnywhere(TemplateProfile profile, String language) {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        byte[] here = bytes(profile, language);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(bytes(profile, language)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void thePackageOpensInAnotherReader(TemplateProfile profile, String language)
            throws IOException, InvalidFormatException {
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes(profile, language)))) {
            String kind = profile.isStrict()
                    ? PackageRelationshipTypes.STRICT_CORE_DOCUMENT
                    : PackageRelationshipTypes.CORE_DOCUMENT;
            assertThat(opened.getPartsByRelationshipType(kind)).hasSize(1);
            assertThat(opened.getParts()).hasSize(7);
        }
    }

    @Test
    void whoAsksForWhatIsNotThereIsToldWhatIs() {
        assertThat(codes("pct", "")).isEmpty();
        assertThat(codes("EP", "DE")).isEmpty();
        List<Diagnostic> profile = Template.find("jp", "ja").report().diagnostics();
        List<Diagnostic> language = Template.find("us", "fr").report().diagnostics();

        assertThat(profile).extracting(found -> found.code().id()).containsExactly("D401");
        assertThat(profile.get(0).fix(Locale.ENGLISH)).contains("pct, us, ep, cn");
        assertThat(language).extracting(found -> found.code().id()).containsExactly("D402");
        assertThat(language.get(0).message(Locale.CHINESE)).contains("us", "fr");
        assertThat(language.get(0).fix(Locale.ENGLISH)).contains("en");
        assertThatThrownBy(() -> Template.of(TemplateProfile.CN, "en")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Diagnostic> codes(String profile, String language) {
        return Template.find(profile, language).report().diagnostics();
    }
}
