package org.st96toolkit.cli.laws;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.format.Format;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlReader;
import org.st96toolkit.core.xml.XmlText;
import org.st96toolkit.core.xml.XmlWriter;

/** Long runs by hand: kinds of documents, numbers of them, verdicts, and the smallest documents that show each fault. */
public final class LawRuns {

    /** Versions of old, and documents with faults, make one where the others make ten. */
    private static final int MINOR = 10;

    /** The roots of common ST.36, of answers of public services, and those of ST.96; China has two. */
    private static final int ROOTS = 3;

    /** The namespaces of answers of public services, and of their envelopes. */
    private static final String EXCHANGE = "http://www.epo.org/exchange";

    private static final String ENVELOPE = "http://ops.epo.org";

    /** The newest of the US and the EPO, of which the shared folder has the DTDs. */
    private static final Set<String> NEWEST = Set.of("4.7", "4.6", "1.5");

    /** The newest of the common documents, by root element. */
    private static final Set<String> NEWEST_COMMON = Set.of("1.7", "2.3");

    /** How documents of dialects with several versions say theirs. */
    private static final Map<String, UnaryOperator<String>> SAID = Map.of(
            "us-grant", version -> "v" + version + " 2004-12-02",
            "us-application", version -> "v" + version + " 2004-12-02",
            "ep", version -> "ep-patent-document-v" + version.replace('.', '-'));

    private LawRuns() {}

    public static void main(String[] arguments) throws IOException {
        Toolkit toolkit = Toolkit.load();
        Toolkit other = Toolkit.load();
        String only = arguments[0];
        int first = Integer.parseInt(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        int shrunk = Integer.parseInt(arguments[3]);
        for (Map.Entry<String, Kind> entry : kinds(toolkit).entrySet()) {
            if (entry.getKey().startsWith(only)) {
                Laws laws = new Laws(toolkit, other, entry.getValue().judges());
                run(laws, new Conservation(toolkit), entry.getKey(), entry.getValue(), first, count, shrunk);
            }
        }
    }

    /** Documents of one kind. */
    interface Kind {
        XmlDocument document(long seed);

        String to();

        default boolean valid(XmlDocument document) {
            return true;
        }

        /** The declaration of the root, where the documents are valid ones of a grammar. */
        default Optional<ElementDeclaration> root() {
            return Optional.empty();
        }

        /** How many kinds share the grammar, so that each makes a part of its documents. */
        default int sharing() {
            return MINOR;
        }

        default Laws.Judges judges() {
            return Laws.Judges.OUTPUT;
        }
    }

    static Map<String, Kind> kinds(Toolkit toolkit) throws IOException {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (String version : List.of("4.7", "4.2", "4.0")) {
            kinds.put(
                    "us-grant-" + version,
                    grammar(toolkit, "st36", "us-grant", version, XmlName.of("us-patent-grant")));
        }
        for (String version : List.of("4.6", "4.0")) {
            kinds.put(
                    "us-application-" + version,
                    grammar(toolkit, "st36", "us-application", version, XmlName.of("us-patent-application")));
        }
        for (String version : List.of("1.5", "1.0")) {
            kinds.put("ep-" + version, grammar(toolkit, "st36", "ep", version, XmlName.of("ep-patent-document")));
        }
        kinds.put("common-application-body", grammar(toolkit, "st36", "common", "1.7", XmlName.of("application-body")));
        kinds.put("common-patent-document", grammar(toolkit, "st36", "common", "2.3", XmlName.of("patent-document")));
        kinds.put(
                "common-bibliographic-data",
                grammar(toolkit, "st36", "common", "2.3", XmlName.of("bibliographic-data")));
        for (String version : List.of("1.5", "1.6")) {
            kinds.put(
                    "common-application-body-" + version,
                    grammar(toolkit, "st36", "common", version, XmlName.of("application-body")));
        }
        kinds.put(
                "common-patent-document-2.0", grammar(toolkit, "st36", "common", "2.0", XmlName.of("patent-document")));
        kinds.put("jp", grammar(toolkit, "st36", "jp", "1.0", XmlName.of("jp-official-gazette")));
        for (String root : List.of("cn-patent-document", "cn-application-body")) {
            kinds.put(root, grammar(toolkit, "st36", "cn", "1.0", XmlName.of(root)));
        }
        for (XmlName root : List.of(
                new XmlName(EXCHANGE, "exchange-document"),
                new XmlName(EXCHANGE, "exchange-documents"),
                new XmlName(ENVELOPE, "world-patent-data"))) {
            kinds.put("exchange-" + root.local(), grammar(toolkit, "st36", "exchange", "2.4", root));
        }
        for (String root : List.of("PatentPublication", "ApplicationBody", "BibliographicData")) {
            XmlName name = new XmlName("http://www.wipo.int/standards/XMLSchema/ST96/Patent", root);
            kinds.put("st96-" + root, grammar(toolkit, "st96", "st96", "V6_0", name));
        }
        for (String office : List.of("JP", "CN")) {
            kinds.put("st96-of-" + office, ofOffice(office, kinds.get("st96-PatentPublication")));
        }
        Path here = Path.of(System.getProperty("laws.project", ".."));
        for (String folder : List.of(
                "samples/us-application",
                "samples/us-grant",
                "samples/ep",
                "samples/common",
                "samples/st96",
                "samples/jp",
                "samples/cn",
                "../shared/corpus/us")) {
            if (Files.isDirectory(here.resolve(folder))) {
                kinds.put("mutants-of-" + folder, mutants(here.resolve(folder)));
            }
        }
        return kinds;
    }

    private static Kind grammar(Toolkit toolkit, String formatId, String dialect, String version, XmlName root) {
        Format format = toolkit.format(formatId).orElseThrow();
        Grammar grammar = format.grammar(new Variant(dialect, version, root.local()));
        boolean old = dialect.equals("common") && !NEWEST_COMMON.contains(version);
        UnaryOperator<String> said = old ? UnaryOperator.identity() : SAID.get(dialect);
        Optional<XmlAttribute> marked = Optional.ofNullable(said)
                .map(words -> new XmlAttribute(XmlName.of("dtd-version"), words.apply(version)));
        RandomDocuments documents = new RandomDocuments(grammar, root, marked);
        return new Kind() {
            @Override
            public XmlDocument document(long seed) {
                return documents.document(seed);
            }

            @Override
            public String to() {
                return formatId.equals("st36") ? "st96" : "st36";
            }

            @Override
            public Optional<ElementDeclaration> root() {
                return grammar.element(root);
            }

            @Override
            public int sharing() {
                if (dialect.equals("jp")) {
                    return 1;
                } else if (old) {
                    return MINOR;
                }
                return !SAID.containsKey(dialect) ? ROOTS : NEWEST.contains(version) ? 1 : MINOR;
            }

            @Override
            public Laws.Judges judges() {
                return sharing() == MINOR ? Laws.Judges.OUTPUT : Laws.Judges.BOTH;
            }

            @Override
            public boolean valid(XmlDocument document) {
                return document.root().attribute(XmlName.of("dtd-version")).equals(marked.map(XmlAttribute::value))
                        && grammar.validate(document).diagnostics().isEmpty();
            }
        };
    }

    /** Publications of an office, which are written in its dialect. */
    private static Kind ofOffice(String office, Kind publications) {
        return new Kind() {
            @Override
            public XmlDocument document(long seed) {
                XmlDocument document = publications.document(seed);
                XmlElement root = document.root();
                List<XmlNode> children = root.children().stream()
                        .map(node -> node instanceof XmlElement element
                                        && element.name().local().equals("IPOfficeCode")
                                ? new XmlElement(
                                        element.name(), List.of(), List.of(new XmlText(office)), element.location())
                                : node)
                        .toList();
                return new XmlDocument(
                        document.beforeDoctype(),
                        document.doctype(),
                        document.beforeRoot(),
                        new XmlElement(root.name(), root.attributes(), children, root.location()),
                        document.afterRoot());
            }

            @Override
            public String to() {
                return publications.to();
            }

            @Override
            public Laws.Judges judges() {
                return publications.judges();
            }

            @Override
            public boolean valid(XmlDocument document) {
                return publications.valid(document);
            }
        };
    }

    private static Kind mutants(Path folder) throws IOException {
        List<XmlDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
                XmlDocument document =
                        new XmlReader().read(Files.readAllBytes(file)).orElseThrow();
                if (!carriesRemainder(document)) {
                    documents.add(document);
                }
            }
        }
        boolean st96 = documents.get(0).root().name().namespace().contains("ST96");
        return new Kind() {
            @Override
            public XmlDocument document(long seed) {
                return new Mutants(seed).of(documents.get((int) (seed % documents.size())));
            }

            @Override
            public String to() {
                return st96 ? "st36" : "st96";
            }
        };
    }

    /** Whether a document was made by the toolkit: such a one is the result beside a sample. */
    private static boolean carriesRemainder(XmlDocument document) {
        return document.root().children().stream()
                .anyMatch(node -> node instanceof XmlInstruction instruction
                        && instruction.data().startsWith("document "));
    }

    private static final Map<String, String> PREFIXES = Map.of(
            "http://www.wipo.int/standards/XMLSchema/ST96/Patent",
            "pat",
            "http://www.wipo.int/standards/XMLSchema/ST96/Common",
            "com",
            "http://www.oasis-open.org/tables/exchange/1.0",
            "tbl",
            "http://www.w3.org/1998/Math/MathML3",
            "mathml",
            "http://www.jpo.go.jp",
            "jp",
            EXCHANGE,
            "exch",
            ENVELOPE,
            "ops");

    static byte[] bytes(XmlDocument document) {
        return XmlWriter.plain().withPrefixes(PREFIXES).toBytes(document);
    }

    private static void run(
            Laws laws, Conservation conservation, String name, Kind kind, int first, int count, int shrunk) {
        Map<String, Integer> verdicts = new TreeMap<>();
        Map<String, Integer> shown = new TreeMap<>();
        long start = System.nanoTime();
        for (int seed = first; seed < first + count; seed++) {
            XmlDocument document = kind.document(seed);
            byte[] bytes = bytes(document);
            String verdict = laws.verdict(bytes, kind.to());
            verdicts.merge(verdict, 1, Integer::sum);
            if (verdict.equals("hangs")) {
                System.out.println(name + " " + seed + " hangs");
            }
            if (!verdict.equals(Laws.HELD) && shown.merge(verdict, 1, Integer::sum) <= shrunk) {
                XmlDocument small = new Shrinker(other -> kind.valid(other)
                                && laws.verdict(bytes(other), kind.to()).equals(verdict))
                        .shrink(document);
                System.out.println("--- " + name + " " + seed + ": " + verdict);
                System.out.println(
                        new String(bytes(small), StandardCharsets.UTF_8).replaceAll(" xmlns:\\w+=\"[^\"]*\"", ""));
                laws.findings(bytes(small), kind.to()).stream().limit(6).forEach(System.out::println);
            }
            if (verdict.equals(Laws.HELD) && kind.root().isPresent()) {
                String kept = conservation.verdict(document, kind.root().get(), kind.to(), seed);
                if (!kept.equals(Laws.HELD)) {
                    verdicts.merge(kept, 1, Integer::sum);
                    System.out.println("--- " + name + " " + seed + ": " + kept);
                }
            }
        }
        System.out.println("=== " + name + " " + verdicts + " in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
