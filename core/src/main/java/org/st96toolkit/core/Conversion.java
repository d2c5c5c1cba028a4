package org.st96toolkit.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.format.Format;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.mapping.Mapper;
import org.st96toolkit.core.mapping.MappingCode;
import org.st96toolkit.core.mapping.Remainder;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.xml.Difference;
import org.st96toolkit.core.xml.TreeComparison;
import org.st96toolkit.core.xml.XmlDocument;

/** One conversion: map, write, hold against the schema, convert back and compare, and write the receipt. */
final class Conversion {

    private static final int DIFFERENCES = 20;

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

    Result<PatentDocument> run() {
        ConversionPlanner planner = new ConversionPlanner(toolkit, source, options);
        Optional<ConversionPlan> plan = planner.plan();
        report = report.and(planner.report());
        if (plan.isEmpty()) {
            return Result.withheld(report);
        }
        return run(plan.get());
    }

    private Result<PatentDocument> run(ConversionPlan plan) {
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

    private String validate(ConversionPlan plan, XmlDocument tree, boolean restored) {
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
    private boolean verify(ConversionPlan plan, Mapper there, byte[] bytes) {
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
    private boolean comesBack(ConversionPlan plan, Mapper back, XmlDocument written) {
        Result<Mapper.Mapped> returned = obeying(plan, back, written);
        if (returned.value().isEmpty()) {
            report = report.and(returned.report());
            return false;
        }
        return isEqual(plan, source.tree(), returned.value().get().document());
    }

    private Result<Mapper.Mapped> obeying(ConversionPlan plan, Mapper back, XmlDocument written) {
        return back.map(written, source.tree().doctype(), plan.properties());
    }

    /**
     * Whether a restored document gives again what it was restored from: by itself, or, where somebody has edited that, with
     * the remainder that it carries for this. The entries of an edited document, or of another version of this toolkit, need
     * not come back as they were, so the content is compared without them.
     */
    private boolean comesFrom(ConversionPlan plan, Mapper there, Mapper back, XmlDocument written) {
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

    private boolean isEqual(ConversionPlan plan, XmlDocument given, XmlDocument again) {
        List<Difference> differences = differences(plan, given, again);
        return differences.isEmpty() || reported(differences);
    }

    private static List<Difference> differences(ConversionPlan plan, XmlDocument given, XmlDocument again) {
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
    private String maker(ConversionPlan plan) {
        return toolkit.version() + " " + plan.tables().version();
    }

    /** Whether the source carried a remainder that was obeyed; one of another dialect is carried like any content. */
    private boolean isRestored(ConversionPlan plan) {
        return Mapper.properties(
                        source.tree(),
                        plan.from(),
                        plan.tables().targets(),
                        plan.mapping().namespaces())
                .filter(said -> plan.left().dialect().equals(said.get(Mapper.DIALECT)))
                .isPresent();
    }

    private Receipt receipt(
            ConversionPlan plan,
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
}
