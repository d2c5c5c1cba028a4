package org.st96toolkit.st96;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.st96toolkit.binding.JaxbBinding;
import org.st96toolkit.core.format.Anatomy;
import org.st96toolkit.core.format.Binding;
import org.st96toolkit.core.format.Format;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.format.Vocabulary;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.mapping.DocumentFacts;
import org.st96toolkit.core.xml.Doctype;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/** WIPO ST.96, version V6_0. Other versions are read as far as V6_0 knows their components. */
public final class St96 implements Format {

    private static final Vocabulary VOCABULARY = makeVocabulary();
    private static final Anatomy ANATOMY = St96Anatomy.make();

    /** The id of this format. */
    public static final String ID = "st96";

    /** The version that is written. */
    public static final String VERSION = "V6_0";

    /** The namespace of the common components. */
    public static final String COMMON = "http://www.wipo.int/standards/XMLSchema/ST96/Common";

    /** The namespace of the patent components. */
    public static final String PATENT = "http://www.wipo.int/standards/XMLSchema/ST96/Patent";

    private static final String TABLE = "http://www.oasis-open.org/tables/exchange/1.0";
    private static final String MATHML = "http://www.w3.org/1998/Math/MathML3";
    private static final List<String> ROOTS = List.of("PatentPublication", "ApplicationBody", "BibliographicData");

    /** Parts of an application that may be a document by themselves, as an applicant writes or amends them. */
    private static final Set<String> PARTS = Set.of("Description", "Claims", "Abstract", "Drawings");

    private static final Set<String> APPLICATION_KINDS = Set.of("A1", "A2", "A9", "P1", "P4", "P9");

    /**
     * The typed model: {@code PatentPublication}, {@code ApplicationBody} and {@code BibliographicData} of
     * {@code org.st96toolkit.st96.model.patent}.
     */
    public static final Binding BINDING =
            new JaxbBinding(ID, variant -> ROOTS.contains(variant.root()), St96::model, Map.of("mathml", MATHML));

    private final St96Grammars grammars = new St96Grammars();

    /** For {@link java.util.ServiceLoader}. */
    public St96() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<Variant> detect(XmlDocument document) {
        XmlName root = document.root().name();
        if (!root.namespace().equals(PATENT) || !ROOTS.contains(root.local()) && !PARTS.contains(root.local())) {
            return Optional.empty();
        }
        String version = document.root().attribute(common("st96Version")).orElse(VERSION);
        return Optional.of(new Variant(ID, version, root.local()));
    }

    @Override
    public Optional<Variant> variant(String dialect, Optional<String> version) {
        return dialect.equals(ID) ? Optional.of(new Variant(ID, version.orElse(VERSION), "")) : Optional.empty();
    }

    @Override
    public List<String> dialects() {
        return List.of(ID);
    }

    @Override
    public List<Variant> variants(String dialect) {
        return dialect.equals(ID)
                ? ROOTS.stream().map(root -> new Variant(ID, VERSION, root)).toList()
                : List.of();
    }

    @Override
    public Grammar grammar(Variant variant) {
        return grammars.of(PARTS.contains(variant.root()) ? "ApplicationBody" : variant.root());
    }

    @Override
    public boolean hasGrammar(Variant variant) {
        return variant.version().equals(VERSION);
    }

    @Override
    public Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("com", COMMON);
        prefixes.put("pat", PATENT);
        prefixes.put("tbl", TABLE);
        prefixes.put("mathml", MATHML);
        return prefixes;
    }

    @Override
    public Optional<Binding> binding() {
        return Optional.of(BINDING);
    }

    @Override
    public Optional<Doctype> doctype(Variant variant) {
        return Optional.empty();
    }

    @Override
    public DocumentFacts facts(XmlDocument document) {
        XmlElement root = document.root();
        return new DocumentFacts(
                office(root).stream().toList(),
                root.attribute(common("languageCode")).stream().toList());
    }

    /** A class of each package of the model leads to the rest. */
    private static Set<Class<?>> model() {
        return Set.of(
                org.st96toolkit.st96.model.patent.ObjectFactory.class,
                org.st96toolkit.st96.model.common.ObjectFactory.class,
                org.st96toolkit.st96.model.table.ObjectFactory.class);
    }

    private static Optional<String> office(XmlElement root) {
        return child(root, common("IPOfficeCode"))
                .map(XmlElement::text)
                .or(() -> root.attribute(common("receivingOffice")))
                .or(() -> root.attribute(common("officeCode")))
                .or(() -> child(root, patent("ApplicationIdentification"))
                        .flatMap(identification -> child(identification, common("IPOfficeCode")))
                        .map(XmlElement::text))
                .map(String::strip);
    }

    @Override
    public Optional<String> preferredDialect(XmlDocument document) {
        Optional<String> office = office(document.root());
        if (office.filter("US"::equals).isEmpty()) {
            return office.map(OFFICES::get);
        }
        boolean application =
                kind(document.root()).filter(APPLICATION_KINDS::contains).isPresent();
        return Optional.of(application ? "us-application" : "us-grant");
    }

    /** Offices that have one dialect for all of their documents. */
    private static final Map<String, String> OFFICES = Map.of("EP", "ep", "JP", "jp", "CN", "cn");

    private static Optional<String> kind(XmlElement root) {
        return child(root, patent("BibliographicData"))
                .flatMap(data -> child(data, patent("PatentPublicationIdentification"))
                        .or(() -> child(data, patent("PatentGrantIdentification"))))
                .flatMap(identification -> child(identification, common("PatentDocumentKindCode")))
                .map(code -> code.text().strip());
    }

    private static Optional<XmlElement> child(XmlElement parent, XmlName name) {
        return parent.elements().stream()
                .filter(element -> element.name().equals(name))
                .findFirst();
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
                        "paragraphs", names(COMMON, "P"),
                        "headings", names(COMMON, "Heading"),
                        "claims", names(PATENT, "Claim"),
                        "claimReferences", names(PATENT, "ClaimReference"),
                        "figures", names(PATENT, "Figure"),
                        "images", names(COMMON, "Image", "TableImage"),
                        "tableEntries", names(COMMON, "Entry"),
                        "formulae", names(COMMON, "Math", "ChemicalFormulae"),
                        "citations", names(COMMON, "PatentCitation", "NPLCitation")),
                Map.of(
                        "title", names(PATENT, "InventionTitle"),
                        "abstract", names(PATENT, "Abstract"),
                        "description", names(PATENT, "Description"),
                        "claims", names(PATENT, "Claims")),
                silent());
    }

    /** What ST.36 says in attributes, and identifiers of documents, whose dates are spelled otherwise. */
    private static Set<XmlName> silent() {
        Set<XmlName> silent = new HashSet<>(names(
                COMMON,
                "ImageFormatCategory",
                "FileName",
                "HeightMeasure",
                "WidthMeasure",
                "Alt",
                "DocumentFormatCategory",
                "IPOfficeCode",
                "DocumentNumber",
                "PatentDocumentKindCode",
                "PatentDocumentDate"));
        silent.addAll(names(PATENT, "ClaimNumber", "ClaimTypeCategory"));
        return silent;
    }

    private static XmlName common(String local) {
        return new XmlName(COMMON, local);
    }

    private static XmlName patent(String local) {
        return new XmlName(PATENT, local);
    }

    private static Set<XmlName> names(String namespace, String... local) {
        return Arrays.stream(local).map(name -> new XmlName(namespace, name)).collect(Collectors.toUnmodifiableSet());
    }
}
