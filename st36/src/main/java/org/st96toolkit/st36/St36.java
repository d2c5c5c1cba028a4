package org.st96toolkit.st36;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.st96toolkit.binding.JaxbBinding;
import org.st96toolkit.core.ConversionCode;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.format.Anatomy;
import org.st96toolkit.core.format.Binding;
import org.st96toolkit.core.format.Format;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.format.Vocabulary;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.Grouping;
import org.st96toolkit.core.mapping.DocumentFacts;
import org.st96toolkit.core.xml.Doctype;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;

/** WIPO ST.36 and the dialects that offices speak of it. */
public final class St36 implements Format {

    private static final Vocabulary VOCABULARY = makeVocabulary();
    private static final Anatomy ANATOMY = St36Anatomy.make();

    private static final String MATHML = "http://www.w3.org/1998/Math/MathML";
    /** The namespace of the Japan Patent Office, whose DTD is the one that has a prefix in its names. */
    private static final String JPO = "http://www.jpo.go.jp";

    /** How ST.36 has the names of the International Bureau begin. */
    private static final String PCT = "wo-";

    private static final XmlName LANG = XmlName.of("lang");

    /** The id of this format. */
    public static final String ID = "st36";

    /**
     * The typed model of the common document: {@code PatentDocument}, {@code ApplicationBody} and {@code BibliographicData} of
     * {@code org.st96toolkit.st36.model}. The dialects of offices have none.
     */
    public static final Binding BINDING = new JaxbBinding(
            ID,
            variant -> variant.dialect().equals(Dialect.COMMON.id()),
            () -> Set.of(org.st96toolkit.st36.model.ObjectFactory.class),
            Map.of());

    private final St36Grammars grammars = new St36Grammars();

    /** For {@link java.util.ServiceLoader}. */
    public St36() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<Variant> detect(XmlDocument document) {
        XmlElement root = document.root();
        return Dialect.ofRoot(root.name())
                .filter(dialect -> refusal(dialect, root).isEmpty())
                .map(dialect -> new Variant(
                        dialect.id(), version(dialect, document), root.name().local()));
    }

    private static String version(Dialect dialect, XmlDocument document) {
        String root = document.root().name().local();
        return SaidVersion.of(document).among(dialect.versions(root), dialect.latest(root));
    }

    /** Why a document of a dialect is not taken as one. */
    private static Optional<Diagnostic> refusal(Dialect dialect, XmlElement root) {
        return dialect == Dialect.EXCHANGE ? Exchange.refusal(root) : Optional.empty();
    }

    @Override
    public Report remarks(XmlDocument document) {
        XmlElement root = document.root();
        return Dialect.ofRoot(root.name())
                .flatMap(dialect -> refusal(dialect, root).or(() -> assumption(dialect, document)))
                .or(() -> knownByName(root))
                .map(Report::of)
                .orElse(Report.EMPTY);
    }

    /** What the International Bureau makes under the PCT has names of its own; what is in such documents is not known here. */
    private static Optional<Diagnostic> knownByName(XmlElement root) {
        return Optional.of(root.name())
                .filter(name -> name.namespace().isEmpty() && name.local().startsWith(PCT))
                .map(name -> Diagnostic.of(ConversionCode.KNOWN_BY_NAME_ALONE, root.location(), name.local()));
    }

    /** That a document says a version that is not known, and which it is taken for. */
    private static Optional<Diagnostic> assumption(Dialect dialect, XmlDocument document) {
        XmlElement root = document.root();
        return SaidVersion.of(document)
                .unknown(dialect.versions(root.name().local()))
                .map(said -> Diagnostic.of(
                        ConversionCode.VERSION_ASSUMED,
                        root.location(),
                        said,
                        root.name().local(),
                        version(dialect, document)));
    }

    @Override
    public Optional<Variant> variant(String dialect, Optional<String> version) {
        return Dialect.ofId(dialect)
                .map(known -> new Variant(
                        known.id(),
                        version.filter(known.versions()::contains).orElse(known.latest()),
                        known.roots().get(0)));
    }

    @Override
    public List<String> dialects() {
        return Dialect.IDS;
    }

    @Override
    public List<Variant> variants(String dialect) {
        return Dialect.ofId(dialect).stream()
                .flatMap(known -> known.versions().stream()
                        .flatMap(version -> known.roots().stream()
                                .filter(root -> known.versions(root).contains(version))
                                .map(root -> new Variant(known.id(), version, root))))
                .toList();
    }

    @Override
    public Grammar grammar(Variant variant) {
        return grammars.of(variant);
    }

    @Override
    public Optional<Grouping> grouping(Variant variant) {
        return grammars.grouping(variant);
    }

    @Override
    public Map<String, String> prefixes() {
        return Map.of("", MATHML, "jp", JPO, "exch", Exchange.DOCUMENTS, "ops", Exchange.ENVELOPE);
    }

    @Override
    public Optional<Binding> binding() {
        return Optional.of(BINDING);
    }

    @Override
    public Optional<Doctype> doctype(Variant variant) {
        return Dialect.ofId(variant.dialect()).flatMap(dialect -> dialect.doctype(variant));
    }

    @Override
    public DocumentFacts facts(XmlDocument document) {
        Set<String> countries = new LinkedHashSet<>();
        Set<String> languages = new LinkedHashSet<>();
        Exchange.onlyDocument(document.root())
                .attribute(XmlName.of("country"))
                .map(String::strip)
                .ifPresent(countries::add);
        collect(document.root(), countries, languages);
        return new DocumentFacts(List.copyOf(countries), List.copyOf(languages));
    }

    /** Offices and languages in document order: those of the publication come first. */
    private static void collect(XmlElement element, Set<String> countries, Set<String> languages) {
        Optional<String> language = element.attribute(LANG);
        if (language.isPresent()) {
            languages.add(language.get().strip().toLowerCase(Locale.ROOT));
        }
        if (element.name().local().equals("country")) {
            countries.add(element.text().strip());
        }
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                collect(child, countries, languages);
            }
        }
    }

    @Override
    public Optional<String> preferredDialect(XmlDocument document) {
        return Optional.empty();
    }

    @Override
    public Optional<Anatomy> anatomy() {
        return Optional.of(ANATOMY);
    }

    @Override
    public Vocabulary vocabulary() {
        return VOCABULARY;
    }

    private static Vocabulary makeVocabulary() {
        return new Vocabulary(
                Map.of(
                        "paragraphs", with(names("p"), Exchange.PARAGRAPH),
                        "headings", names("heading"),
                        "claims", names("claim"),
                        "claimReferences", names("claim-ref"),
                        "figures", names("figure"),
                        "images", names("img"),
                        "tableEntries", names("entry"),
                        "formulae", names("maths", "chemistry"),
                        "citations", with(names("patcit", "nplcit"), Exchange.CITED_PATENT, Exchange.CITED_LITERATURE)),
                Map.of(
                        "title", with(names("invention-title", "B542"), Exchange.TITLE),
                        "abstract", with(names("abstract"), Exchange.ABSTRACT),
                        "description", names("description"),
                        "claims", names("claims")),
                names("country", "doc-number", "kind", "date"));
    }

    private static Set<XmlName> names(String... local) {
        return Stream.of(local).map(XmlName::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<XmlName> with(Set<XmlName> names, XmlName... more) {
        return Stream.concat(names.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
