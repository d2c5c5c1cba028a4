package org.st96toolkit.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.format.Format;
import org.st96toolkit.core.format.MappingTables;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.mapping.DocumentFacts;
import org.st96toolkit.core.mapping.Mapper;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.mapping.Standard;
import org.st96toolkit.core.xml.XmlDocument;

/**
 * What a conversion works with.
 *
 * @param tables the tables of the two formats
 * @param from the side that is read
 * @param table the table of the dialect
 * @param root the pair of root elements that the conversion is by; nothing where no rule fits the document
 * @param read the format that is read
 * @param written the format that is written
 * @param left the kind of the document of ST.36
 * @param right the kind of the document of ST.96
 * @param own the grammar that a user gave for ST.36
 * @param rootRule the rule of the root, where the way back would not find it by the root element
 */
record ConversionPlan(
        MappingTables tables,
        Side from,
        Mapping table,
        Optional<Mapping.Root> root,
        Format read,
        Format written,
        Variant left,
        Variant right,
        Optional<Grammar> own,
        Optional<String> rootRule) {

    /** The property that says the rule of the root, where the right root element does not tell it. */
    private static final String ROOT = "root";

    /** The table with the pair of root elements that this conversion is by. */
    Mapping mapping() {
        return root.map(table::withRoot).orElse(table);
    }

    /** The same for the way back of what was written. */
    Mapping mappingBack(XmlDocument written) {
        return root(tables, table, left.dialect(), written, from.other())
                .map(table::withRoot)
                .orElse(table);
    }

    /** What the root's entry is to say of the left document. */
    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(Mapper.DIALECT, left.dialect());
        properties.put("version", left.version());
        rootRule.ifPresent(rule -> properties.put(ROOT, rule));
        return properties;
    }

    Variant variant(Side side) {
        return side == Side.LEFT ? left : right;
    }

    Grammar readGrammar() {
        return from == Side.LEFT && own.isPresent() ? own.get() : read.grammar(variant(from));
    }

    Grammar writtenGrammar() {
        return from == Side.RIGHT && own.isPresent() ? own.get() : written.grammar(variant(from.other()));
    }

    /** The side that is read; what the user knows of the document goes before what it says. */
    Standard readStandard(DocumentFacts known) {
        return new Standard(readGrammar(), read.grouping(variant(from)), document -> known.or(read.facts(document)));
    }

    Standard writtenStandard() {
        return new Standard(writtenGrammar(), written.grouping(variant(from.other())), written::facts);
    }

    /** The pair of root elements that a document was made by, where its remainder says so; else the one that fits it. */
    static Optional<Mapping.Root> root(
            MappingTables tables, Mapping table, String dialect, XmlDocument document, Side side) {
        return Mapper.properties(document, side, tables.targets(), table.namespaces())
                .filter(said -> dialect.equals(said.get(Mapper.DIALECT)))
                .flatMap(said -> table.roots().stream()
                        .filter(root -> root.rule().equals(said.get(ROOT)))
                        .filter(root -> root.on(side).equals(document.root().name()))
                        .findFirst())
                .or(() -> table.root(document.root(), side));
    }

    /** Whether the way back finds a pair of root elements by the name of the root alone. */
    static boolean isFoundAgain(Mapping table, Mapping.Root pair, Side from) {
        List<Mapping.Root> found = table.roots().stream()
                .filter(root -> root.on(from.other()).equals(pair.on(from.other())))
                .toList();
        // On the right the first is taken; on the left what stands in the document decides.
        return found.get(0).equals(pair) && (from == Side.LEFT || found.size() == 1);
    }
}
