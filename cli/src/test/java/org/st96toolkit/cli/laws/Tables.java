package org.st96toolkit.cli.laws;

import java.util.List;
import org.st96toolkit.core.format.Format;
import org.st96toolkit.core.format.MappingTables;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.MappingCheck;

/** The mapping tables of every dialect, with the grammars that they must fit. */
final class Tables {

    /** All dialects of ST.36. */
    static List<String> dialects() {
        return format("st36").dialects();
    }

    static final List<String> US = List.of("us-grant", "us-application");

    private Tables() {}

    static Mapping of(String dialect) {
        MappingTables tables = Converted.TOOLKIT.tables().get(0);
        return tables.mapping(dialect).orElseThrow().orElseThrow();
    }

    /** The grammars of a dialect: of its versions, or of its kinds of documents. */
    static List<Grammar> left(String dialect) {
        return grammars("st36", dialect);
    }

    /** The grammar of one version of a dialect. */
    static Grammar left(String dialect, String version) {
        Format format = format("st36");
        return format.variants(dialect).stream()
                .filter(variant -> variant.version().equals(version))
                .findFirst()
                .map(format::mappedGrammar)
                .orElseThrow();
    }

    static List<Grammar> right() {
        return grammars("st96", "st96");
    }

    private static List<Grammar> grammars(String format, String dialect) {
        return format(format).variants(dialect).stream()
                .map(format(format)::mappedGrammar)
                .distinct()
                .toList();
    }

    static MappingCheck.Subject subject(String dialect) {
        return new MappingCheck.Subject(of(dialect), left(dialect), right());
    }

    private static Format format(String id) {
        return Converted.TOOLKIT.format(id).orElseThrow();
    }
}
