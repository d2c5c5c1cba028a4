package org.st96toolkit.core.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;

class GrammarTest {

    private static final Location HERE = new Location(1, 1);
    private static final String NESTED = """
            <xs:element name='box'><xs:complexType><xs:sequence>
              <xs:element ref='t:box' minOccurs='0' maxOccurs='unbounded'/>
              <xs:element name='text' minOccurs='0' type='xs:string'/>
              <xs:element name='list' minOccurs='0'><xs:complexType><xs:sequence>
                <xs:element name='text' minOccurs='0' type='xs:string'/></xs:sequence></xs:complexType></xs:element>
            </xs:sequence><xs:attribute name='id' type='xs:ID'/><xs:attribute name='to' type='xs:IDREF'/>
            <xs:attribute name='n' type='xs:int' use='required'/></xs:complexType></xs:element>""";

    private static XmlName name(String local) {
        return new XmlName("urn:t", local);
    }

    private static Grammar nested() {
        return SmallSchemas.grammar(SmallSchemas.schema(NESTED));
    }

    private static List<String> codes(Report report) {
        return report.diagnostics().stream()
                .map(diagnostic -> diagnostic.code() + diagnostic.arguments().toString())
                .toList();
    }

    private static Result<Grammar> read(boolean completely, Map<String, String> documents) {
        java.util.function.Function<String, Optional<byte[]>> source =
                id -> Optional.ofNullable(documents.get(id)).map(text -> text.getBytes(StandardCharsets.UTF_8));
        return completely ? XsdReader.readCompletely("a.xsd", source) : XsdReader.read("a.xsd", source);
    }

    @Test
    void depthCostsNoStack() {
        XmlElement deep = new XmlElement(name("box"), List.of(), List.of(), HERE);
        for (int i = 0; i < 100_000; i++) {
            deep = new XmlElement(name("box"), List.of(), List.of(deep), HERE);
        }
        List<Diagnostic> found = nested().validate(XmlDocument.of(deep)).diagnostics();
        assertThat(found).hasSize(1_001);
        assertThat(found.get(0).code()).isEqualTo(GrammarCode.MISSING_ATTRIBUTE);
        assertThat(found.get(1_000).code()).isEqualTo(GrammarCode.TOO_MANY_FAULTS);
    }

    @Test
    void faultsAreToldOnceAndWhereTheyAre() {
        XmlDocument document = SmallSchemas.document("""
                <t:box n='1'>
                <t:text>a</t:text>
                <t:box n='2'/>
                <t:box n='x'/>
                </t:box>""");
        Report report = nested().validate(document);
        assertThat(codes(report))
                .containsExactly("UNEXPECTED_CHILD[t:box, t:box, t:list]", "WRONG_ATTRIBUTE_VALUE[n, t:box, x, int]");
        assertThat(report.diagnostics().stream()
                        .map(diagnostic -> diagnostic.location().line()))
                .containsExactly(3, 4);
    }

    @Test
    void partsAreValidatedWithoutWhatTheyReferTo() {
        Grammar grammar = nested();
        ElementDeclaration box = grammar.element(name("box")).orElseThrow();
        XmlElement part = SmallSchemas.document("<t:box n='1' to='elsewhere'><t:text/></t:box>")
                .root();
        assertThat(grammar.validate(part, box).diagnostics()).isEmpty();
        assertThat(codes(grammar.validate(XmlDocument.of(part)))).containsExactly("DANGLING_REFERENCE[elsewhere]");

        ElementDeclaration text = box.type().child(name("text")).orElseThrow();
        assertThat(codes(grammar.validate(part, text)))
                .contains("UNKNOWN_ATTRIBUTE[n, t:box]", "CHILD_NOT_ALLOWED[t:text, t:box]");
    }

    @Test
    void whiteSpaceCountsWhereAnyDeclarationHasText() {
        Grammar grammar = nested();
        assertThat(grammar.whiteSpaceInsignificant(new XmlElement(name("box"), List.of(), List.of(), HERE)))
                .isTrue();
        assertThat(grammar.whiteSpaceInsignificant(new XmlElement(name("list"), List.of(), List.of(), HERE)))
                .isTrue();
        assertThat(grammar.whiteSpaceInsignificant(new XmlElement(name("text"), List.of(), List.of(), HERE)))
                .isFalse();
        assertThat(grammar.whiteSpaceInsignificant(new XmlElement(name("none"), List.of(), List.of(), HERE)))
                .isFalse();
    }

    @Test
    void oneGrammarServesManyThreads() throws Exception {
        Grammar grammar = nested();
        List<XmlNode> boxes = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boxes.add(SmallSchemas.document("<t:box n='1'><t:box n='2' id='i" + i + "'/><t:list/></t:box>")
                    .root());
        }
        XmlElement like = SmallSchemas.document("<t:box n='1'/>").root();
        XmlDocument document = XmlDocument.of(new XmlElement(like.name(), like.attributes(), boxes, HERE));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Report>> tasks = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                tasks.add(() -> grammar.validate(document));
            }
            for (Future<Report> report : threads.invokeAll(tasks)) {
                assertThat(report.get().diagnostics()).isEmpty();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void documentsIncludeAndImportEachOther() {
        Map<String, String> documents = Map.of(
                "a.xsd",
                "<schema xmlns='http://www.w3.org/2001/XMLSchema' xmlns:a='urn:a' xmlns:b='urn:b' targetNamespace='urn:a'"
                        + " elementFormDefault='qualified'><include schemaLocation='sub/c.xsd'/>"
                        + "<import namespace='urn:b' schemaLocation='sub/b.xsd'/>"
                        + "<element name='r'><complexType><sequence><element ref='b:e'/><element name='c' type='a:C'/>"
                        + "</sequence></complexType></element></schema>",
                "sub/b.xsd",
                "<s:schema xmlns:s='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:b'>"
                        + "<s:import namespace='urn:a' schemaLocation='../a.xsd'/><s:element name='e' type='s:int'/></s:schema>",
                "sub/c.xsd",
                "<s:schema xmlns:s='http://www.w3.org/2001/XMLSchema'><s:include schemaLocation='d.xsd'/>"
                        + "<s:complexType name='C'><s:attribute name='d' type='D'/></s:complexType></s:schema>",
                "sub/d.xsd",
                "<s:schema xmlns:s='http://www.w3.org/2001/XMLSchema'><s:simpleType name='D'><s:restriction base='s:string'>"
                        + "<s:enumeration value='x'/></s:restriction></s:simpleType></s:schema>");
        Grammar grammar = read(true, documents).orElseThrow();
        String valid = "<a:r xmlns:a='urn:a' xmlns:b='urn:b'><b:e>1</b:e><a:c d='x'/></a:r>";
        assertThat(grammar.validate(Trees.parse(valid)).diagnostics()).isEmpty();
        assertThat(codes(grammar.validate(Trees.parse(valid.replace("'x'", "'y'")))))
                .containsExactly("WRONG_ATTRIBUTE_VALUE[d, a:c, y, enumeration]");
    }

    @Test
    void brokenSchemasAreToldWithTheirPlaces() {
        String start = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\n";
        String end = "</xs:schema>";
        assertThat(codes(read(false, Map.of()).report())).hasSize(1);
        assertThat(codes(read(false, Map.of("a.xsd", "<x/>")).report()))
                .containsExactly("BROKEN_SCHEMA[a.xsd, no schema]");
        assertThat(codes(read(false, Map.of("a.xsd", "<x")).report())).hasSize(1);
        assertThat(codes(read(false, Map.of("a.xsd", "")).report())).hasSize(1);
        Report missing = read(
                        false,
                        Map.of(
                                "a.xsd",
                                start + "<xs:include schemaLocation='b.xsd'/>\n<xs:element name='e' type='T'/>\n"
                                        + "<xs:element name='f' type='p:T'/>" + end))
                .report();
        assertThat(missing.diagnostics().stream().map(found -> found.location().line()))
                .containsExactly(2, 3, 4);

        String lazy = start + "<xs:simpleType name='S'>\n<xs:restriction base='xs:int'><xs:maxInclusive value='x'/>"
                + "</xs:restriction></xs:simpleType>\n<xs:simpleType name='P'><xs:restriction base='xs:string'>\n"
                + "<xs:pattern value='(a'/></xs:restriction></xs:simpleType>\n<xs:simpleType name='C'>\n"
                + "<xs:restriction base='C'/></xs:simpleType>\n<xs:element name='e' type='S'/>" + end;
        Report complete = read(true, Map.of("a.xsd", lazy)).report();
        assertThat(complete.diagnostics().stream().map(found -> found.location().line()))
                .containsExactlyInAnyOrder(3, 5, 7);
        Grammar grammar = read(false, Map.of("a.xsd", lazy)).orElseThrow();
        XmlDocument document = Trees.parse("<e>1</e>");
        assertThatThrownBy(() -> grammar.validate(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.xsd:3: maxInclusive");
    }

    @Test
    void declarationsSayWhatAMapperAsks() {
        Grammar grammar = nested();
        ElementDeclaration box = grammar.element(name("box")).orElseThrow();
        ElementType type = box.type();
        assertThat(type.content()).isEqualTo(ElementType.Content.ELEMENTS);
        assertThat(type.childNames()).containsExactly(name("box"), name("text"), name("list"));
        assertThat(type.child(name("box"))).contains(box);
        assertThat(type.child(name("none"))).isEmpty();
        assertThat(type.rank(name("list"))).isEqualTo(2);
        assertThat(type.rank(name("none"))).isEqualTo(-1);
        assertThat(type.attribute(XmlName.of("id")).orElseThrow().type().identity())
                .isEqualTo(SimpleType.Identity.ID);
        assertThat(type.check(List.of(name("text"), name("box"))))
                .isEqualTo(new ModelCheck.Unexpected(1, List.of(name("list"))));
        assertThat(grammar.elements()).containsExactly(box);
    }
}
