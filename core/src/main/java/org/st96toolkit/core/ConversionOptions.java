package org.st96toolkit.core;

import java.util.Optional;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.mapping.DocumentFacts;
import org.st96toolkit.core.mapping.Mapping;

/**
 * How to convert.
 *
 * @param to the format to convert to; nothing for the other one of the table
 * @param dialect the dialect of the format converted to; nothing for the one that the remainder names, else the one that
 *     fits the document
 * @param table a table to use instead of the one of the dialect
 * @param grammar what the left side of that table allows, where its root elements are those of no format
 * @param root the root element of the right side of the table, by its local name; nothing for the first that the table has
 * @param facts what the user knows of the document; goes before what the document says
 * @param checks what is kept and checked
 */
public record ConversionOptions(
        Optional<String> to,
        Optional<String> dialect,
        Optional<Mapping> table,
        Optional<Grammar> grammar,
        Optional<String> root,
        DocumentFacts facts,
        Checks checks) {

    /**
     * What is kept and checked.
     *
     * @param keepRemainder whether the remainder is kept in the output; where not, everything in it is reported as lost, and
     *     nothing can be verified
     * @param verify whether the output is read and converted back, and compared
     * @param validate whether the output is held against its schema
     */
    public record Checks(boolean keepRemainder, boolean verify, boolean validate) {

        /** The remainder is kept, and everything is checked. */
        public static final Checks ALL = new Checks(true, true, true);
    }

    /** To the other format, with remainder, verified and validated. */
    public static final ConversionOptions DEFAULT = new ConversionOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            DocumentFacts.NONE,
            Checks.ALL);

    public ConversionOptions to(String format) {
        return new ConversionOptions(Optional.of(format), dialect, table, grammar, root, facts, checks);
    }

    public ConversionOptions dialect(String name) {
        return new ConversionOptions(to, Optional.of(name), table, grammar, root, facts, checks);
    }

    public ConversionOptions table(Mapping mapping) {
        return new ConversionOptions(to, dialect, Optional.of(mapping), grammar, root, facts, checks);
    }

    /**
     * The table's own grammar: documents whose root element the table has are recognised by that, and no dialect is asked for.
     *
     * @param left what documents of the left side may hold
     */
    public ConversionOptions grammar(Grammar left) {
        return new ConversionOptions(to, dialect, table, Optional.of(left), root, facts, checks);
    }

    public ConversionOptions root(String name) {
        return new ConversionOptions(to, dialect, table, grammar, Optional.of(name), facts, checks);
    }

    public ConversionOptions facts(DocumentFacts known) {
        return new ConversionOptions(to, dialect, table, grammar, root, known, checks);
    }

    public ConversionOptions keepRemainder(boolean keep) {
        return checks(new Checks(keep, checks.verify(), checks.validate()));
    }

    public ConversionOptions verify(boolean wanted) {
        return checks(new Checks(checks.keepRemainder(), wanted, checks.validate()));
    }

    public ConversionOptions validate(boolean wanted) {
        return checks(new Checks(checks.keepRemainder(), checks.verify(), wanted));
    }

    private ConversionOptions checks(Checks other) {
        return new ConversionOptions(to, dialect, table, grammar, root, facts, other);
    }
}
