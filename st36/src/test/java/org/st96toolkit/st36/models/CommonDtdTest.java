package org.st96toolkit.st36.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Holds the DTDs of the common ST.36 document against themselves, Annex VI of ST.96 and real documents. */
class CommonDtdTest {

    private static final List<String> SECTIONS_OF_1_6 = List.of(
            "summary-of-invention",
            "description-of-embodiments",
            "reference-signs-list",
            "reference-to-deposited-biological-material",
            "citation-list");

    /** The DTDs as they are in the jar. */
    static final Dtd.Entities SCHEMAS = (name, systemId) -> {
        var stream = CommonDtdTest.class.getResourceAsStream("/org/st96toolkit/st36/schemas/" + name);
        if (stream == null) {
            throw new IOException(systemId + " is not a schema of ours");
        }
        var source = new InputSource(stream);
        source.setSystemId("schemas:/" + name);
        return source;
    };

    @ParameterizedTest
    @ValueSource(strings = {"application-body.dtd", "patent-document.dtd"})
    void dtdIsCompleteAndDeterministic(String dtd) throws Exception {
        Declarations declarations = Dtd.read(dtd, SCHEMAS);

        var names = new TreeSet<String>();
        var ambiguities = new TreeMap<String, Object>();
        declarations.models().forEach((element, model) -> {
            names.addAll(model.names());
            if (!model.ambiguities().isEmpty()) {
                ambiguities.put(element, model.ambiguities());
            }
        });
        names.remove("#PCDATA");

        assertThat(declarations.models().keySet()).containsAll(names);
        assertThat(declarations.models().keySet())
                .containsAll(declarations.attributes().keySet());
        assertThat(ambiguities).isEmpty();
    }

    @Test
    void bothDtdsShareTheirText() throws Exception {
        Declarations body = Dtd.read("application-body.dtd", SCHEMAS);
        Declarations document = Dtd.read("patent-document.dtd", SCHEMAS);

        body.models().forEach((element, model) -> {
            if (!element.equals("application-body")) {
                assertThat(document.models().get(element)).as(element).isEqualTo(model);
                assertThat(document.attributesOf(element)).as(element).isEqualTo(body.attributesOf(element));
            }
        });
    }

    /** What WIPO's revision history says of the versions, and nothing else. */
    @ParameterizedTest
    @CsvSource({
        "application-body-v1-6.dtd, application-body.dtd, false",
        "application-body-v1-5.dtd, application-body.dtd, true",
        "patent-document-v2-0.dtd, patent-document.dtd, true"
    })
    void olderVersionsLackWhatCameLater(String older, String newer, boolean lacksSections) throws Exception {
        Declarations before = Dtd.read(older, SCHEMAS);
        Declarations after = Dtd.read(newer, SCHEMAS);

        assertThat(before.attributesOf("figure")).doesNotContainKey("color");
        assertThat(after.attributesOf("figure")).containsKey("color");
        assertThat(after.models().get("description").names()).containsAll(SECTIONS_OF_1_6);
        if (lacksSections) {
            assertThat(before.models().get("description").names()).doesNotContainAnyElementsOf(SECTIONS_OF_1_6);
        }
        after.models().forEach((element, model) -> {
            if (!element.equals("description") || !lacksSections) {
                assertThat(before.models().get(element)).as(element).isEqualTo(model);
            }
            if (!element.equals("figure")) {
                assertThat(before.attributesOf(element)).as(element).isEqualTo(after.attributesOf(element));
            }
        });
    }

    @Test
    void mathIsThatOfTheTables() throws Exception {
        Declarations table = ModelTable.read("mathml2").in("");
        Declarations body = Dtd.read("application-body.dtd", SCHEMAS);

        table.models().forEach((element, model) -> {
            var attributes = new TreeMap<>(body.attributesOf(element));
            if (element.equals("math")) {
                attributes.keySet().removeIf(name -> name.startsWith("xmlns"));
            }
            assertThat(body.models().get(element)).as(element).isEqualTo(model);
            assertThat(attributes).as(element).isEqualTo(new TreeMap<>(table.attributesOf(element)));
        });
    }

    @Test
    void tableIsThatOfTheTables() throws Exception {
        Declarations table = ModelTable.read("oasis-table").in("");
        Declarations body = Dtd.read("application-body.dtd", SCHEMAS);

        table.models().forEach((element, model) -> {
            assertThat(body.models().get(element)).as(element).isEqualTo(model);
            assertThat(body.attributesOf(element)).as(element).isEqualTo(table.attributesOf(element));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                <!DOCTYPE application-body PUBLIC "-//WIPO//DTD APPLICATION BODY 1.7//EN" "application-body.dtd">
                <application-body lang="en" country="XX">
                <description><invention-title>Kettle</invention-title>
                <technical-field><heading>Field</heading><p num="1">Kettles.</p><p num="2">Pots.</p></technical-field>
                <summary-of-invention><p num="3">A lid.</p><tech-problem><p num="4">It is hot.</p></tech-problem>
                </summary-of-invention>
                <heading>More</heading><p num="5"><maths num="1"><math xmlns="http://www.w3.org/1998/Math/MathML">
                <mi>x</mi></math></maths></p>
                <reference-signs-list><p num="6">1 lid</p></reference-signs-list></description>
                <claims><claim num="1"><claim-text>A lid.</claim-text></claim></claims>
                <drawings><figure num="1" color="bw"><img he="1" wi="1" file="a" img-format="tif"/></figure></drawings>
                </application-body>
                """, """
                <!DOCTYPE patent-document SYSTEM "patent-document.dtd">
                <patent-document lang="en" country="XX"><bibliographic-data>
                <publication-reference><document-id><country>XX</country><doc-number>0</doc-number></document-id>
                </publication-reference>
                <application-reference><document-id><country>XX</country><doc-number>1</doc-number></document-id>
                </application-reference>
                <priority-claims><priority-claim sequence="1" kind="national"><country>XX</country><date>20200000</date>
                <priority-doc-from-library library-identifier="0000"/></priority-claim></priority-claims>
                <parties><applicants><applicant sequence="1" app-type="applicant" designation="all"><addressbook>
                <orgname>Kettle</orgname><address><country>XX</country></address></addressbook>
                <nationality><country>XX</country></nationality><residence><country>XX</country></residence></applicant>
                </applicants></parties><invention-title>Kettle</invention-title></bibliographic-data></patent-document>
                """, """
                <!DOCTYPE claims SYSTEM "application-body.dtd">
                <claims><doc-page he="1" wi="1" file="a.tif" type="tif"/></claims>
                """})
    void documentIsValid(String document) throws Exception {
        assertThat(Dtd.faults(document, SCHEMAS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application-body | <application-body lang="en" country="XX"/>
                    technical-field | <technical-field><p num="1"/><heading/></technical-field>
                    p | <p num="1"><table><tgroup cols="1"><tbody><row><entry/></row></tbody></tgroup></table></p>
                    figure | <figure num="1" color="red"><img he="1" wi="1" file="a" img-format="tif"/></figure>
                    maths | <maths num="1"><img he="1" wi="1" file="a" img-format="tif"/><math/></maths>
                    """)
    void documentIsNotValid(String root, String document) throws Exception {
        String doctype = "<!DOCTYPE " + root + " SYSTEM 'application-body.dtd'>";

        assertThat(Dtd.faults(doctype + document, SCHEMAS)).hasSize(1);
    }

    @Test
    void everyPathOfAnnexViIsInTheGrammar() throws Exception {
        Declarations document = Dtd.read("patent-document.dtd", SCHEMAS);
        Declarations body = Dtd.read("application-body.dtd", SCHEMAS);
        var exceptions = exceptions();
        var faults = new TreeMap<String, String>();
        var counts = new TreeMap<String, Integer>();
        for (AnnexPath path : AnnexPath.all()) {
            counts.merge(path.table(), 1, Integer::sum);
            path.fault(path.table().startsWith("application-body") ? body : document)
                    .ifPresent(fault -> faults.put(path.end(), fault));
        }

        System.out.println("Annex VI paths held against the common DTD: " + counts + ", exceptions: " + faults);
        assertThat(faults).isEqualTo(exceptions);
        assertThat(counts.values()).allMatch(count -> count > 0);
    }

    /** Where the grammar says otherwise than Annex VI: the end of a path, and what is found. */
    private static Map<String, String> exceptions() throws IOException {
        var exceptions = new TreeMap<String, String>();
        try (var stream = CommonDtdTest.class.getResourceAsStream("annex-vi-exceptions.txt")) {
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split(" : ");
                    exceptions.put(cells[0].strip(), cells[1].strip());
                }
            }
        }
        return exceptions;
    }

    /** Order and occurrence of children are those of ep-patent-document 1.5, but for the decisions in ORIGIN.md. */
    @Test
    void modelsAreThoseOfTheOffice() throws Exception {
        Declarations office = Dtd.read("ep-patent-document-v1-5.dtd", Shared.officeDtds());
        Declarations document = Dtd.read("patent-document.dtd", SCHEMAS);
        Declarations math = ModelTable.read("mathml2").in("");

        var models = new TreeSet<String>();
        var attributes = new TreeSet<String>();
        document.models().forEach((element, model) -> {
            if (office.models().containsKey(element) && !math.models().containsKey(element)) {
                if (!model.equals(office.models().get(element))) {
                    models.add(element);
                }
                if (!document.attributesOf(element).equals(office.attributesOf(element))) {
                    attributes.add(element);
                }
            }
        });

        assertThat(attributes).containsExactly("figure", "o");
        // (heading*, p)+ for (heading*, p+)+ and other deterministic spellings of the same.
        models.removeIf(element -> office.models().get(element).equals(ContentModel.parse("(heading*, p+)+"))
                && document.models().get(element).equals(ContentModel.parse("(heading*, p)+")));
        models.removeAll(List.of("citation", "citation-list", "corresponding-docs", "description-of-embodiments"));
        models.removeAll(List.of("disclosure", "summary-of-invention"));
        // doc-page put back, formula-text left out, Annex VI.
        models.removeAll(List.of("abstract", "claims", "description", "drawings"));
        models.removeAll(List.of("chemistry", "maths"));
        assertThat(models).containsExactly("bibliographic-data", "priority-claim");
    }

    /**
     * Text of EP and US publications, cut out into an application body, is valid. The two that went through a data
     * vendor, who made elements of processing instructions, are not.
     */
    @Test
    void realTextIsValid() throws Exception {
        Path corpus = Shared.folder("corpus");
        var files = new ArrayList<>(List.of(corpus.resolve("ep/st36-example-a/DOC00001.xml")));
        for (String office : List.of("ep", "us")) {
            try (var paths = Files.list(corpus.resolve(office))) {
                paths.filter(path -> path.toString().endsWith(".xml")).forEach(files::add);
            }
        }
        var faults = new TreeMap<String, List<String>>();
        for (Path file : files) {
            Optional<String> body = applicationBody(file);
            if (body.isPresent()) {
                faults.put(file.getFileName().toString(), Dtd.faults(body.get(), SCHEMAS));
            }
        }

        assertThat(faults.remove("US20210048686A1.xml")).anyMatch(fault -> fault.contains("detailed-description"));
        assertThat(faults.remove("US20210049351A1.xml")).anyMatch(fault -> fault.contains("detailed-description"));
        assertThat(faults).hasSizeGreaterThanOrEqualTo(19);
        assertThat(faults.values()).allMatch(List::isEmpty);
    }

    /** The first description, claims, abstract and drawings; nothing where the document is broken or has no text. */
    private static Optional<String> applicationBody(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        Element source;
        try {
            source = builder.parse(file.toFile()).getDocumentElement();
        } catch (SAXParseException broken) {
            return Optional.empty();
        }
        var target = builder.newDocument();
        var root = target.createElement("application-body");
        root.setAttribute("lang", source.getAttribute("lang"));
        root.setAttribute("country", source.getAttribute("country"));
        target.appendChild(root);
        for (String part : List.of("description", "claims", "abstract", "drawings")) {
            Node child = source.getFirstChild();
            while (child != null && !child.getNodeName().equals(part)) {
                child = child.getNextSibling();
            }
            if (child != null) {
                root.appendChild(target.importNode(child, true));
            } else if (part.equals("description")) {
                return Optional.empty();
            }
        }
        var text = new StringWriter();
        var transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.DOCTYPE_SYSTEM, "application-body.dtd");
        transformer.transform(new DOMSource(target), new StreamResult(text));
        return Optional.of(text.toString());
    }
}
