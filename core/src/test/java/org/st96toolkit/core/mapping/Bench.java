package org.st96toolkit.core.mapping;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.ModelTableReader;
import org.st96toolkit.core.grammar.XsdReader;
import org.st96toolkit.core.xml.Doctype;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlReader;

/**
 * Two small vocabularies and a table between them. Left names are in no namespace, right ones in {@code urn:r}, written
 * {@code r:}. Entries in left documents have the target {@code right}, those in right documents {@code left}.
 */
record Bench(Grammar left, Grammar right, Mapping mapping, DocumentFacts facts, boolean inside) {

    static final String RIGHT = "urn:r";
    static final EntryTargets TARGETS = new EntryTargets("right", "left");

    private static final XmlReader READER = new XmlReader();

    /**
     * A bench.
     *
     * @param left the left grammar: a model table without its first line
     * @param right the right grammar: a model table, or the inside of an XML Schema with the namespace {@code urn:r}
     * @param table the mapping table; its namespaces are declared
     */
    static Bench of(String left, String right, String table) {
        return new Bench(grammar(left), grammar(right), mapping(table), DocumentFacts.NONE, false);
    }

    /**
     * A bench for elements that may hold text, which roots may not: {@code doc} and {@code r:Doc}, mapped by the rule
     * {@code doc}, are the only child of the roots {@code top} and {@code r:Top}, which documents here are written without.
     */
    static Bench inside(String left, String right, String table) {
        String top = right.stripLeading().startsWith("<")
                ? "<xs:element name='Top'><xs:complexType><xs:sequence><xs:element ref='r:Doc'/></xs:sequence>"
                        + "</xs:complexType></xs:element>"
                : "element r:Top (r:Doc)\n";
        String way = "root top <-> r:Top : top\nrule top : top <-> r:Top\n  doc <-> r:Doc : doc\n";
        return new Bench(
                grammar("element top (doc)\n" + left),
                grammar(top + right),
                mapping(way + table),
                DocumentFacts.NONE,
                true);
    }

    /** The same with something known of the documents. */
    Bench knowing(String country, String language) {
        return new Bench(left, right, mapping, new DocumentFacts(List.of(country), List.of(language)), inside);
    }

    static Grammar grammar(String text) {
        return text.stripLeading().startsWith("<") ? schema(text) : modelTable(text);
    }

    private static Grammar modelTable(String text) {
        String whole = "table t\nnamespace r urn:r\n" + text;
        return ModelTableReader.read("t", name -> Optional.of(whole))
                .orElseThrow()
                .anyVersion();
    }

    private static Grammar schema(String body) {
        byte[] bytes = """
                <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:r='urn:r' targetNamespace='urn:r'
                  elementFormDefault='qualified' attributeFormDefault='qualified'>
                %s
                </xs:schema>""".formatted(body).getBytes(StandardCharsets.UTF_8);
        return XsdReader.read("r.xsd", id -> Optional.of(bytes)).orElseThrow();
    }

    /** Codecs that tables of tests may name. */
    static Map<String, Codec> codecs() {
        Map<String, Codec> codecs = new LinkedHashMap<>();
        // left "7", right "no-7"; nothing else
        codecs.put("numbered", (value, from) -> {
            if (from == Side.LEFT) {
                return value.strip().matches("\\d+") ? Optional.of("no-" + value.strip()) : Optional.empty();
            }
            return value.matches("no-\\d+") ? Optional.of(value.substring(3)) : Optional.empty();
        });
        codecs.put("date", (value, from) -> value.matches("\\d+") ? Optional.of(value) : Optional.empty());
        return codecs;
    }

    static Result<Mapping> load(String main, Map<String, String> files) {
        return load(main, files, Map.of());
    }

    static Result<Mapping> load(String main, Map<String, String> files, Map<String, ShapeCodec> shapes) {
        return new MappingLoader(name -> Optional.ofNullable(files.get(name)), codecs(), shapes).load(main);
    }

    private static Mapping mapping(String table) {
        return load("main", Map.of("main", "namespace r urn:r\n" + table)).orElseThrow();
    }

    /** The bench with another table: a dialect {@code main} that may extend the files. */
    static Bench of(String left, String right, Map<String, String> files) {
        return new Bench(grammar(left), grammar(right), load("main", files).orElseThrow(), DocumentFacts.NONE, false);
    }

    /** The bench with a shape codec, {@code shape}, that rewrites the left element. */
    static Bench shaped(String left, String right, String table, ShapeCodec shape) {
        Mapping mapping = load("main", Map.of("main", "namespace r urn:r\n" + table), Map.of("shape", shape))
                .orElseThrow();
        return new Bench(grammar(left), grammar(right), mapping, DocumentFacts.NONE, false);
    }

    /** A shape codec of two functions. */
    static ShapeCodec shape(UnaryOperator<XmlElement> normalize, UnaryOperator<XmlElement> denormalize) {
        return new ShapeCodec() {
            @Override
            public XmlElement normalize(XmlElement left) {
                return normalize.apply(left);
            }

            @Override
            public XmlElement denormalize(XmlElement normalized) {
                return denormalize.apply(normalized);
            }
        };
    }

    Grammar grammar(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** Maps a left document to the right. */
    Run left(String document) {
        return run(parse(inside ? "<top>" + document + "</top>" : document), Side.LEFT);
    }

    /** Maps a right document to the left. */
    Run right(String document) {
        return run(parse(inside ? "<r:Top>" + document + "</r:Top>" : document), Side.RIGHT);
    }

    Run run(XmlDocument document, Side from) {
        return run(document, from, Optional.empty());
    }

    Run run(XmlDocument document, Side from, Optional<Doctype> doctype) {
        Mapper mapper = new Mapper(mapping, from, standard(from), standard(from.other()), TARGETS, "1");
        return new Run(this, from, document, mapper.map(document, doctype, Map.of()));
    }

    private Standard standard(Side side) {
        return new Standard(grammar(side), document -> facts);
    }

    /** Reads a document; the prefix {@code r} is declared. */
    static XmlDocument parse(String text) {
        String declared =
                text.contains("xmlns:r=") ? text : text.replaceFirst("<([A-Za-z][\\w:.-]*)", "<$1 xmlns:r='urn:r'");
        Result<XmlDocument> read = READER.read(declared.getBytes(StandardCharsets.UTF_8));
        return read.value().orElseThrow(() -> new AssertionError(read.report() + " in " + text));
    }

    /** The root element of a document. */
    static XmlElement element(String text) {
        return parse(text).root();
    }
}
