package org.st96toolkit.st96.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

/**
 * A document is valid against ours exactly when it is valid against V6_0: law 6 by documents. They are made from the
 * official schemas alone, hold everything that a document with their root can hold, and are judged by both schemas and
 * by the grammar that the toolkit validates with. {@code -Dlaw6.instances=N} makes that many for each root.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameVerdictTest {

    private static final String EXAMPLE = "standards/annex-vii/PatentPublication_Example.xml";
    private static final int INSTANCES = Integer.getInteger("law6.instances", 1_700);
    private static final int MUTANTS_OF_EXAMPLE = 100;

    private final DocumentBuilder builder = builder();
    private final Map<Standard, XSModel> models = new EnumMap<>(Standard.class);
    private Mutation.Names names;

    /** Collects the names that the official schemas of all three roots declare. */
    @BeforeAll
    void collectNames() {
        Map<String, String[]> elements = new TreeMap<>();
        Map<String, String[]> attributes = new TreeMap<>();
        Map<String, String[]> types = new TreeMap<>();
        for (Standard each : Standard.values()) {
            XSModel model = Standard.model(each.official());
            models.put(each, model);
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

    /**
     * What stays out of reach is ways that no document shows, as a turn of a repeated group in which nothing occurs.
     * Those are named on the terminal, as is what the schemas declare and the root does not lead to.
     */
    @ParameterizedTest
    @EnumSource
    void allSayTheSame(Standard standard) throws Exception {
        Trial trial = new Trial(standard, models.get(standard), names, builder);
        Document cut = example(standard);
        thin(cut.getDocumentElement());
        trial.example(example(standard), cut, MUTANTS_OF_EXAMPLE);
        trial.generated();
        trial.facets();
        trial.bounds(INSTANCES > 10_000);
        trial.roots();
        trial.mutants(INSTANCES);

        System.out.println("figure: " + trial.figures());
        System.out.println("figure: law 6 " + standard.root() + ": invalid by kind of mutation " + trial.invalidBy());
        trial.remarks().forEach(remark -> System.out.println(standard.root() + ", " + remark));
        assertThat(trial.refused()).isEmpty();
        assertThat(trial.judges().disagreements()).isEmpty();
        assertThat(trial.judges().judged()).isGreaterThanOrEqualTo(INSTANCES);
        assertThat(trial.invalidBy())
                .allSatisfy((mutation, invalid) ->
                        assertThat(invalid).as("%s", mutation).isPositive());
        for (Reach.Kind kind : Reach.Kind.values()) {
            assertThat(trial.percent(kind)).as("%s", kind).isGreaterThanOrEqualTo(98);
        }
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
