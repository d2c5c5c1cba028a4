package org.st96toolkit.core;

import java.util.Optional;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.xml.XmlName;

/** The dialect that options bring along, a table with its grammar: no format knows its documents. */
final class OwnDialect {

    private static final String VERSION = "1";

    private OwnDialect() {}

    /** What kind of document of that dialect one with a root element is; nothing where it is none. */
    static Optional<Variant> variant(ConversionOptions options, XmlName root) {
        return options.grammar()
                .flatMap(grammar -> options.table())
                .filter(table -> table.root(root, Side.LEFT).isPresent())
                .map(table -> new Variant(table.name(), VERSION, root.local()));
    }

    /** The kind of document that is made of one of the other side; nothing where the options bring no dialect along. */
    static Optional<Variant> target(ConversionOptions options, XmlName right) {
        return options.grammar()
                .flatMap(grammar -> options.table())
                .flatMap(table -> table.root(right, Side.RIGHT)
                        .map(root ->
                                new Variant(table.name(), VERSION, root.left().local())));
    }
}
