package org.st96toolkit.core;

import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.format.Format;
import org.st96toolkit.core.format.MappingTables;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.mapping.Mapper;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.Side;

/** Finds what a conversion works with: the tables, the table of the dialect, and what kind of document is to be written. */
final class ConversionPlanner {

    private final Toolkit toolkit;
    private final PatentDocument source;
    private final ConversionOptions options;
    private Report report = Report.EMPTY;

    ConversionPlanner(Toolkit toolkit, PatentDocument source, ConversionOptions options) {
        this.toolkit = toolkit;
        this.source = source;
        this.options = options;
    }

    /** What was found on the way; why there is no plan, where there is none. */
    Report report() {
        return report;
    }

    Optional<ConversionPlan> plan() {
        for (MappingTables tables : toolkit.tables()) {
            boolean leftToRight = tables.left().equals(source.format())
                    && options.to().map(tables.right()::equals).orElse(true);
            boolean rightToLeft = tables.right().equals(source.format())
                    && options.to().map(tables.left()::equals).orElse(true);
            if (leftToRight || rightToLeft) {
                return plan(tables, leftToRight ? Side.LEFT : Side.RIGHT);
            }
        }
        fail(source.format() + " -> " + options.to().orElse("?"));
        return Optional.empty();
    }

    private Optional<ConversionPlan> plan(MappingTables tables, Side from) {
        Optional<Format> left = toolkit.format(tables.left());
        Optional<Format> right = toolkit.format(tables.right());
        if (left.isEmpty() || right.isEmpty()) {
            fail(tables.left() + "/" + tables.right());
            return Optional.empty();
        }
        Optional<Variant> leftVariant = from == Side.LEFT
                ? Optional.of(source.variant())
                : OwnDialect.target(options, source.tree().root().name()).or(() -> target(tables, left.get()));
        if (leftVariant.isEmpty()) {
            return Optional.empty();
        }
        Optional<Mapping> mapping = options.table()
                .or(() -> table(tables, leftVariant.get()))
                .map(table -> options.root().map(table::withRightRoot).orElse(table));
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Mapping table = mapping.get();
        if (options.root().isPresent()
                && mapping.get().root(source.tree().root(), from).isEmpty()) {
            fail(source.tree().root().name().local() + " / " + options.root().get());
            return Optional.empty();
        }
        Variant rightVariant = from == Side.RIGHT
                ? source.variant()
                : right.get()
                        .variant(right.get().dialects().get(0), Optional.empty())
                        .orElseThrow();
        Optional<Mapping.Root> root =
                ConversionPlan.root(tables, table, leftVariant.get().dialect(), source.tree(), from);
        Variant leftMade = leftVariant.get();
        if (root.isPresent() && from == Side.LEFT) {
            rightVariant = withRoot(rightVariant, root.get().right().local());
        } else if (root.isPresent()) {
            leftMade = withRoot(leftMade, root.get().left().local());
        }
        Optional<String> rootRule = root.filter(pair -> !ConversionPlan.isFoundAgain(table, pair, from))
                .map(Mapping.Root::rule);
        return Optional.of(new ConversionPlan(
                tables,
                from,
                table,
                root,
                from == Side.LEFT ? left.get() : right.get(),
                from == Side.LEFT ? right.get() : left.get(),
                leftMade,
                rightVariant,
                options.grammar(),
                rootRule));
    }

    private static Variant withRoot(Variant variant, String root) {
        return new Variant(variant.dialect(), variant.version(), root);
    }

    private Optional<Mapping> table(MappingTables tables, Variant variant) {
        Optional<Result<Mapping>> mapping = tables.mapping(variant.dialect());
        if (mapping.isEmpty()) {
            fail(variant.dialect());
            return Optional.empty();
        }
        report = report.and(mapping.get().report());
        return mapping.get().value();
    }

    /** The dialect to write: what was asked for, what the remainder names, what fits the document. */
    private Optional<Variant> target(MappingTables tables, Format left) {
        if (options.dialect().isPresent()) {
            Optional<Variant> asked = left.variant(options.dialect().get(), Optional.empty());
            if (asked.isEmpty()) {
                fail(options.dialect().get());
            }
            return asked;
        }
        Optional<Map<String, String>> said = tables.mapping(left.dialects().get(0))
                .flatMap(Result::value)
                .flatMap(mapping ->
                        Mapper.properties(source.tree(), Side.RIGHT, tables.targets(), mapping.namespaces()));
        Optional<Variant> remembered = said.flatMap(properties -> left.variant(
                properties.getOrDefault(Mapper.DIALECT, ""), Optional.ofNullable(properties.get("version"))));
        if (remembered.isPresent()) {
            return remembered;
        }
        Optional<String> preferred = toolkit.format(source.format())
                .flatMap(format -> format.preferredDialect(source.tree()))
                .filter(dialect -> tables.mapping(dialect)
                        .flatMap(Result::value)
                        .flatMap(mapping -> mapping.root(source.tree().root().name(), Side.RIGHT))
                        .isPresent());
        return left.variant(preferred.orElse(left.dialects().get(0)), Optional.empty());
    }

    private void fail(String asked) {
        report = report.and(Report.of(
                Diagnostic.of(ConversionCode.NO_TABLE, source.tree().root().location(), asked)));
    }
}
