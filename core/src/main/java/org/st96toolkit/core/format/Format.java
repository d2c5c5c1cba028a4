package org.st96toolkit.core.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.Grouping;
import org.st96toolkit.core.mapping.DocumentFacts;
import org.st96toolkit.core.xml.Doctype;
import org.st96toolkit.core.xml.XmlDocument;

/** A standard, as it plugs into the toolkit. Found by {@link java.util.ServiceLoader}; immutable and thread-safe. */
public interface Format {

    /** The name by which users ask for it: {@code st96}, {@code st36}. */
    String id();

    /** What kind of document of this format a document is; nothing where it is none. */
    Optional<Variant> detect(XmlDocument document);

    /**
     * What is to be said of a document beside what kind it is.
     *
     * @return for a document that {@link #detect} knows, warnings; for one that it does not, why this format refuses what looks
     *     like a document of its own; nothing otherwise
     */
    default Report remarks(XmlDocument document) {
        return Report.EMPTY;
    }

    /**
     * The kind of document that is written for a dialect.
     *
     * @param dialect the dialect
     * @param version the version, or nothing for the latest
     * @return the variant, with an empty root; nothing where the dialect or version is not known
     */
    Optional<Variant> variant(String dialect, Optional<String> version);

    /** The dialects that can be asked for. */
    List<String> dialects();

    /**
     * The kinds of documents of a dialect: each version with each root element, the oldest version first.
     *
     * @param dialect the dialect; one that is not known has none
     */
    List<Variant> variants(String dialect);

    /** The grammar of a kind of document. */
    Grammar grammar(Variant variant);

    /** The neighbours in a kind of document that are mapped as one element; nothing where there are none. */
    default Optional<Grouping> grouping(Variant variant) {
        return Optional.empty();
    }

    /** The grammar of a kind of document as it is mapped, with neighbours gathered. */
    default Grammar mappedGrammar(Variant variant) {
        return grouping(variant).map(Grouping::grammar).orElseGet(() -> grammar(variant));
    }

    /**
     * Whether {@link #grammar} gives the grammar of this very version, not that of the nearest one.
     *
     * @param variant what kind of document {@link #detect} took something for
     */
    default boolean hasGrammar(Variant variant) {
        return true;
    }

    /** The namespaces by the prefixes that documents are written with; the one by the empty prefix is written without one. */
    Map<String, String> prefixes();

    /** The DOCTYPE that documents of a kind are written with. */
    Optional<Doctype> doctype(Variant variant);

    /** What is known of a document as a whole. */
    DocumentFacts facts(XmlDocument document);

    /**
     * The dialect of another format that fits a document best where nothing else says it.
     *
     * @param document a document of this format
     */
    Optional<String> preferredDialect(XmlDocument document);

    /** The typed model of documents of this format; nothing where it has none. */
    default Optional<Binding> binding() {
        return Optional.empty();
    }

    /** What checks look at, by the names of this format; nothing where it cannot be checked beyond its grammar. */
    default Optional<Anatomy> anatomy() {
        return Optional.empty();
    }

    /** The names by which documents are counted. */
    Vocabulary vocabulary();
}
