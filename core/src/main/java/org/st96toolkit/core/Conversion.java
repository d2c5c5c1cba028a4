package org.st96toolkit.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.format.Format;
import org.st96toolkit.core.format.MappingTables;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.mapping.DocumentFacts;
import org.st96toolkit.core.mapping.Mapper;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.MappingCode;
import org.st96toolkit.core.mapping.Remainder;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.mapping.Standard;
import org.st96toolkit.core.xml.Difference;
import org.st96toolkit.core.xml.TreeComparison;
import org.st96toolkit.core.xml.XmlDocument;

/**
 * One conversion: map, write, hold against the schema, convert back and compare, and write the receipt.
 *
 * <p>Long because the plan of a conversion is made, followed and verified in one place, with one report.
 */
final class Conversion {

    private static final int DIFFERENCES = 20;

    /** The property that says the rule of the root, where the right root element does not tell it. */
    private static final String ROOT = "root";

    private final Toolkit toolkit;
    private final PatentDocument source;
    private final ConversionOptions options;
    private Report report;

    Conversion(Toolkit toolkit, PatentDocument source, Report report, ConversionOptions options) {
        this.toolkit = toolkit;
        this.source = source;
        this.report = report;
        this.options = options;
    }

    /** What a conversion works with. */
    private record Plan(
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

        /** The table with the pair of root elements that this conversion is by. */
        Mapping mapping() {
            return root.map(table::withRoot).orElse(table);
        }

        /** The same for the way back of what was written. */
        Mapping mappingBack(XmlDocument written) {
            return Conversion.root(tables, table, left.dialect(), written, from.other())
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
            return new Standard(
                    readGrammar(), read.grouping(variant(from)), document -> known.or(read.facts(document)));
        }

        Standard writtenStandard() {
            return new Standard(writtenGrammar(), written.grouping(variant(from.other())), written::facts);
        }
    }

    Result<PatentDocument> run() {
        Optional<Plan> plan = plan();
        if (plan.isEmpty()) {
            return Result.withheld(report);
        }
        return run(plan.get());
    }

    private Result<PatentDocument> run(Plan plan) {
        Variant target = plan.variant(plan.from().other());
        Mapper mapper = new Mapper(
                plan.mapping(),
                plan.from(),
                plan.readStandard(options.facts()),
                plan.writtenStandard(),
                plan.tables().targets(),
                maker(plan));
        Map<String, String> properties = plan.properties();
        properties.putAll(Mapper.properties(options.facts()));
        Result<Mapper.Mapped> result = mapper.map(source.tree(), plan.written().doctype(target), properties);
        if (result.value().isEmpty()) {
            return Result.withheld(report.and(result.report()));
        }
        report = report.and(result.report());
        Mapper.Mapped mapped = result.value().get();
        if (!options.checks().keepRemainder()) {
            mapped = mapper.withoutRemainder(mapped.document());
            report = report.and(mapped.report());
        }
        XmlDocument tree = mapped.document();
        boolean restored = isRestored(plan);
        byte[] bytes = Toolkit.writer(plan.written()).toBytes(tree);
        Variant made = new Variant(
                target.dialect(), target.version(), tree.root().name().local());
        String valid = options.checks().validate() ? validate(plan, tree, restored) : "not checked";
        boolean verified = options.checks().keepRemainder() && options.checks().verify() && verify(plan, mapper, bytes);
        Receipt receipt = receipt(plan, mapped.remainder(), tree, bytes, made, valid, verified);
        return Result.of(new PatentDocument(tree, plan.written().id(), made, bytes, Optional.of(receipt)), report);
    }

    private String validate(Plan plan, XmlDocument tree, boolean restored) {
        Report found = plan.writtenGrammar().validate(tree);
        if (found.diagnostics().isEmpty()) {
            return "valid";
        }
        if (restored && plan.from() == Side.RIGHT) {
            report = report.and(Report.of(Diagnostic.of(
                    ConversionCode.RESTORED_AS_IT_WAS,
                    tree.root().location(),
                    Integer.toString(found.diagnostics().size()))));
        } else {
            report = report.and(Report.of(Diagnostic.of(
                            ConversionCode.INVALID_OUTPUT,
                            tree.root().location(),
                            Integer.toString(found.diagnostics().size()))))
                    .and(found);
        }
        return "invalid";
    }

    /** Reads the written bytes, converts them back with a fresh mapper, and compares. */
    private boolean verify(Plan plan, Mapper there, byte[] bytes) {
        Result<XmlDocument> parsed = toolkit.reader().read(bytes);
        if (parsed.value().isEmpty()) {
            report = report.and(parsed.report());
            return false;
        }
        XmlDocument written = parsed.value().get();
        Mapper back = new Mapper(
                plan.mappingBack(written),
                plan.from().other(),
                plan.writtenStandard(),
                plan.readStandard(options.facts()),
                plan.tables().targets(),
                maker(plan));
        return isRestored(plan) ? comesFrom(plan, there, back, written) : comesBack(plan, back, written);
    }

    /** Whether the written document gives its source again. */
    private boolean comesBack(Plan plan, Mapper back, XmlDocument written) {
        Result<Mapper.Mapped> returned = obeying(plan, back, written);
        if (returned.value().isEmpty()) {
            report = report.and(returned.report());
            return false;
        }
        return isEqual(plan, source.tree(), returned.value().get().document());
    }

    private Result<Mapper.Mapped> obeying(Plan plan, Mapper back, XmlDocument written) {
        return back.map(written, source.tree().doctype(), plan.properties());
    }

    /**
     * Whether a restored document gives again what it was restored from: by itself, or, where somebody has edited that, with
     * the remainder that it carries for this. The entries of an edited document, or of another version of this toolkit, need
     * not come back as they were, so the content is compared without them.
     */
    private boolean comesFrom(Plan plan, Mapper there, Mapper back, XmlDocument written) {
        Optional<XmlDocument> again = back.mapContent(written, source.tree().doctype());
        if (again.isEmpty()) {
            report = report.and(Report.of(Diagnostic.of(
                    MappingCode.NOT_CLOSED,
                    written.root().location(),
                    written.root().name().local())));
            return false;
        }
        XmlDocument given = there.withoutEntries(source.tree());
        List<Difference> differences = differences(plan, given, there.withoutEntries(again.get()));
        return differences.isEmpty()
                || obeying(plan, back, written)
                        .value()
                        .map(returned -> there.withoutEntries(returned.document()))
                        .filter(content -> differences(plan, given, content).isEmpty())
                        .isPresent()
                || reported(differences);
    }

    private boolean isEqual(Plan plan, XmlDocument given, XmlDocument again) {
        List<Difference> differences = differences(plan, given, again);
        return differences.isEmpty() || reported(differences);
    }

    private static List<Difference> differences(Plan plan, XmlDocument given, XmlDocument again) {
        TreeComparison comparison =
                new TreeComparison(element -> Mapper.ignoresWhiteSpace(plan.readGrammar(), element), DIFFERENCES);
        return comparison.compare(given, again);
    }

    /** Reports that two documents are not the same, and says so. */
    private boolean reported(List<Difference> differences) {
        for (Difference difference : differences) {
            report = report.and(Report.of(Diagnostic.of(
                    ConversionCode.NOT_VERIFIED,
                    difference.first(),
                    difference.path(),
                    difference.expected(),
                    difference.actual())));
        }
        return false;
    }

    /** What makes the same bytes of the same document. */
    private String maker(Plan plan) {
        return toolkit.version() + " " + plan.tables().version();
    }

    /** Whether the source carried a remainder that was obeyed; one of another dialect is carried like any content. */
    private boolean isRestored(Plan plan) {
        return Mapper.properties(
                        source.tree(),
                        plan.from(),
                        plan.tables().targets(),
                        plan.mapping().namespaces())
                .filter(said -> plan.left().dialect().equals(said.get(Mapper.DIALECT)))
                .isPresent();
    }

    private Receipt receipt(
            Plan plan,
            Remainder remainder,
            XmlDocument tree,
            byte[] bytes,
            Variant made,
            String valid,
            boolean verified) {
        return new Receipt(
                toolkit.version(),
                plan.tables().version(),
                plan.mapping().name(),
                side(plan.read(), source.variant(), source.tree(), source.bytes()),
                side(plan.written(), made, tree, bytes),
                remainder.entries(),
                remainder.bytes(),
                valid,
                verified);
    }

    private static Receipt.SideOfReceipt side(Format format, Variant variant, XmlDocument tree, byte[] bytes) {
        return new Receipt.SideOfReceipt(
                format.id(),
                variant.dialect(),
                variant.version(),
                variant.root(),
                bytes.length,
                new MeasuredEvidence(bytes, tree.root(), format.vocabulary()));
    }

    private Optional<Plan> plan() {
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

    private Optional<Plan> plan(MappingTables tables, Side from) {
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
        Optional<Mapping.Root> root = root(tables, table, leftVariant.get().dialect(), source.tree(), from);
        Variant leftMade = leftVariant.get();
        if (root.isPresent() && from == Side.LEFT) {
            rightVariant = withRoot(rightVariant, root.get().right().local());
        } else if (root.isPresent()) {
            leftMade = withRoot(leftMade, root.get().left().local());
        }
        Optional<String> rootRule =
                root.filter(pair -> !isFoundAgain(table, pair, from)).map(Mapping.Root::rule);
        return Optional.of(new Plan(
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

    /** The pair of root elements that a document was made by, where its remainder says so; else the one that fits it. */
    private static Optional<Mapping.Root> root(
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
    private static boolean isFoundAgain(Mapping table, Mapping.Root pair, Side from) {
        List<Mapping.Root> found = table.roots().stream()
                .filter(root -> root.on(from.other()).equals(pair.on(from.other())))
                .toList();
        // On the right the first is taken; on the left what stands in the document decides.
        return found.get(0).equals(pair) && (from == Side.LEFT || found.size() == 1);
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
