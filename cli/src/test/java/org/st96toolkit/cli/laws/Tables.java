package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.st96toolkit.core.format.Format;
import org.st96toolkit.core.format.MappingTables;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.Grouping;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.MappingCheck;

/** The mapping tables of every dialect, with the grammars that they must fit. */
final class Tables {

    static final List<String> US = List.of("us-grant", "us-application");

    /** All dialects that have a table. */
    static final List<String> ALL = List.of("common", "us-grant", "us-application", "ep", "jp", "cn");

    /** The roots of dialects that have a grammar for each kind of document. */
    private static final Map<String, List<String>> KINDS = Map.of(
            "common", List.of("application-body", "patent-document"),
            "jp", List.of("jp-official-gazette"),
            "cn", List.of("cn-patent-document", "cn-application-body"));

    private static final List<String> VERSIONS = IntStream.rangeClosed(10, 49)
            .mapToObj(number -> number / 10 + "." + number % 10)
            .flatMap(version -> Stream.of(version, version + ".1"))
            .toList();

    private Tables() {}

    static Mapping of(String dialect) {
        MappingTables tables = Converted.TOOLKIT.tables().get(0);
        return tables.mapping(dialect).orElseThrow().orElseThrow();
    }

    /** The grammars of a dialect: of its versions, or of its kinds of documents. */
    static List<Grammar> left(String dialect) {
        Format st36 = format("st36");
        List<Grammar> grammars = new ArrayList<>();
        if (KINDS.containsKey(dialect)) {
            Variant latest = st36.variant(dialect, Optional.empty()).orElseThrow();
            for (String root : KINDS.get(dialect)) {
                grammars.add(st36.grammar(new Variant(dialect, latest.version(), root)));
            }
            return grammars;
        }
        for (String version : VERSIONS) {
            st36.variant(dialect, Optional.of(version))
                    .filter(variant -> variant.version().equals(version))
                    .ifPresent(variant -> grammars.add(
                            st36.grouping(variant).map(Grouping::grammar).orElseGet(() -> st36.grammar(variant))));
        }
        return grammars;
    }

    static List<Grammar> right() {
        return List.of("PatentPublication", "ApplicationBody", "BibliographicData").stream()
                .map(root -> format("st96").grammar(new Variant("st96", "V6_0", root)))
                .toList();
    }

    static MappingCheck.Subject subject(String dialect) {
        return new MappingCheck.Subject(of(dialect), left(dialect), right());
    }

    private static Format format(String id) {
        return Converted.TOOLKIT.format(id).orElseThrow();
    }
}
