package org.st96toolkit.st96.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.xerces.jaxp.DocumentBuilderFactoryImpl;
import org.apache.xerces.xs.XSComplexTypeDefinition;
import org.apache.xerces.xs.XSConstants;
import org.apache.xerces.xs.XSModel;
import org.apache.xerces.xs.XSNamedMap;
import org.apache.xerces.xs.XSObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.st96toolkit.core.testing.SharedData;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A document is valid against ours exactly when it is valid against V6_0: law 6 by documents. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameVerdictTest {

    private static final String EXAMPLE = "standards/annex-vii/PatentPublication_Example.xml";
    private static final long SEED = 96;
    private static final int BUDGET = 110;
    private static final int MUTANTS_OF_EXAMPLE = 400;
    private static final int MUTANTS_OF_GENERATED = 1600;

    private final DocumentBuilder builder = builder();
    private Mutation.Names names;

    /** Collects the names that the official schemas of all three roots declare. */
    @BeforeAll
    void collectNames() {
        Map<String, String[]> elements = new TreeMap<>();
        Map<String, String[]> attributes = new TreeMap<>();
        Map<String, String[]> types = new TreeMap<>();
        for (Standard each : Standard.values()) {
            XSModel model = Standard.model(each.official());
            collect(model.getComponents(XSConstants.ELEMENT_DECLARATION), elements);
            collect(model.getComponents(XSConstants.ATTRIBUTE_DECLARATION), attributes);
            XSNamedMap map = model.getComponents(XSConstants.TYPE_DEFINITION);
            collect(map, types);
            for (int i = 0; i < map.getLength(); i++) {
                if (map.item(i) instanceof XSComplexTypeDefinition type) {
                    Reach.attributes(type).forEach(use -> collect(use.getAttrDeclaration(), attributes));
                }
            }
        }
        names = new Mutation.Names(
                List.copyOf(elements.values()), List.copyOf(attributes.values()), List.copyOf(types.values()));
    }

    @ParameterizedTest
    @EnumSource
    void theOfficialExampleAndItsMutants(Standard standard) throws Exception {
        TwinValidator twins = new TwinValidator(standard);
        Document example = example(standard);
        TwinValidator.Verdict verdict = twins.judge(example);
        assertThat(verdict.official()).isEmpty();
        assertThat(verdict.ours()).isEmpty();
        thin(example.getDocumentElement());
        judgeMutants(standard, twins, List.of(example), MUTANTS_OF_EXAMPLE);
    }

    @ParameterizedTest
    @EnumSource
    void documentsThatHoldEverythingAndTheirMutants(Standard standard) {
        TwinValidator twins = new TwinValidator(standard);
        XSModel model = Standard.model(standard.official());
        Reach reach = new Reach(model, model.getElementDeclaration(standard.root(), SchemaPart.namespace("pat")));
        InstanceGenerator generator = new InstanceGenerator(reach, builder, SEED, BUDGET);
        List<Document> documents = new ArrayList<>();
        for (Document document = generator.next(); document != null; document = generator.next()) {
            TwinValidator.Verdict verdict = twins.judge(document);
            assertThat(verdict.official()).isEmpty();
            assertThat(verdict.ours()).isEmpty();
            documents.add(document);
        }
        System.out.printf("%s: %d generated documents reach %s%n", standard.root(), documents.size(), reach.figures());
        judgeMutants(standard, twins, documents, MUTANTS_OF_GENERATED);
    }

    /** Every element of the standard, ours or another document's, as an empty root. */
    @ParameterizedTest
    @EnumSource
    void everyElementAsRoot(Standard standard) {
        TwinValidator twins = new TwinValidator(standard);
        for (String[] name : names.elements()) {
            Document document = builder.newDocument();
            document.appendChild(document.createElementNS(name[0], name[1]));
            TwinValidator.Verdict verdict = twins.judge(document);
            assertThat(verdict.ours()).as(name[1]).isEqualTo(verdict.official());
        }
        System.out.printf("%s: %d names as root judged alike%n", standard.root(), twins.judged());
    }

    private void judgeMutants(Standard standard, TwinValidator twins, List<Document> documents, int count) {
        Random random = new Random(SEED);
        Map<Mutation, Integer> invalid = new EnumMap<>(Mutation.class);
        int judged = 0;
        for (int i = 0; i < count; i++) {
            Document mutant =
                    (Document) documents.get(random.nextInt(documents.size())).cloneNode(true);
            Mutation mutation = Mutation.values()[i % Mutation.values().length];
            if (mutation.apply(mutant, random, names)) {
                TwinValidator.Verdict verdict = twins.judge(mutant);
                assertThat(verdict.ours()).as(mutation + " " + i).isEqualTo(verdict.official());
                judged++;
                invalid.merge(mutation, verdict.valid() ? 0 : 1, Integer::sum);
            }
        }
        System.out.printf(
                "%s: %d mutants judged alike, of all %d documents %d valid; invalid by kind %s%n",
                standard.root(), judged, twins.judged(), twins.valid(), invalid);
        assertThat(judged).isGreaterThan(count * 9 / 10);
    }

    /** The example with that root: as it is, or the part of it that such a document has. */
    private Document example(Standard standard) throws Exception {
        Document example = builder.parse(SharedData.path(EXAMPLE).toFile());
        if (standard == Standard.PATENT_PUBLICATION) {
            return example;
        }
        String pat = SchemaPart.namespace("pat");
        String com = SchemaPart.namespace("com");
        Document cut = builder.newDocument();
        if (standard == Standard.BIBLIOGRAPHIC_DATA) {
            cut.appendChild(cut.importNode(
                    example.getElementsByTagNameNS(pat, "BibliographicData").item(0), true));
            return cut;
        }
        Element body = cut.createElementNS(pat, "pat:ApplicationBody");
        cut.appendChild(body);
        body.setAttributeNS(com, "com:languageCode", "en");
        body.setAttributeNS(com, "com:receivingOffice", "US");
        body.setAttributeNS(com, "com:st96Version", "V6_0");
        for (String part : List.of("Description", "Claims", "Abstract", "Drawings")) {
            body.appendChild(
                    cut.importNode(example.getElementsByTagNameNS(pat, part).item(0), true));
        }
        return cut;
    }

    /** Keeps at most two children of a name, so that a mutant is judged fast. */
    private static void thin(Element element) {
        Map<String, Integer> seen = new TreeMap<>();
        for (Node node = element.getFirstChild(); node != null; ) {
            Node next = node.getNextSibling();
            if (node instanceof Element child) {
                if (seen.merge(child.getNodeName(), 1, Integer::sum) > 2) {
                    element.removeChild(child);
                } else {
                    thin(child);
                }
            }
            node = next;
        }
    }

    private static void collect(XSNamedMap map, Map<String, String[]> names) {
        for (int i = 0; i < map.getLength(); i++) {
            collect(map.item(i), names);
        }
    }

    private static void collect(XSObject component, Map<String, String[]> names) {
        String namespace = component.getNamespace();
        String name = namespace == null ? component.getName() : Mutation.prefix(namespace) + component.getName();
        names.put(name, new String[] {namespace, name});
    }

    private static DocumentBuilder builder() {
        DocumentBuilderFactory factory = new DocumentBuilderFactoryImpl();
        factory.setNamespaceAware(true);
        try {
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
