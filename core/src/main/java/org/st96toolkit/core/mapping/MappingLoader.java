package org.st96toolkit.core.mapping;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.CRC32C;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.XmlName;

/**
 * Loads mapping tables: reads the files, follows {@code include} and {@code dialect}, resolves names and compiles the
 * rows for both directions. The language is described in {@code docs/mapping-language.md}.
 */
public final class MappingLoader {

    private final Function<String, Optional<String>> files;
    private final Map<String, Codec> codecs;
    private final Map<String, ShapeCodec> shapes;

    /**
     * @param files the text of a table file by its name (without {@code .map})
     * @param codecs the value codecs that rows may name
     * @param shapes the shape codecs that rules may name
     */
    public MappingLoader(
            Function<String, Optional<String>> files, Map<String, Codec> codecs, Map<String, ShapeCodec> shapes) {
        this.files = files;
        this.codecs = Map.copyOf(codecs);
        this.shapes = Map.copyOf(shapes);
    }

    /**
     * Loads a table.
     *
     * @param name the name of its file (without {@code .map})
     * @return the mapping; withheld with one diagnostic for each fault of the tables where they have any
     */
    public Result<Mapping> load(String name) {
        TableSource source = new TableSource();
        read(name, source, new Origin(name, 0));
        Map<String, Codec> known = new LinkedHashMap<>(codecs);
        known.putAll(source.codes);
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Rule rule : source.rules()) {
            rules.put(rule.name(), resolve(rule, source, known));
        }
        for (TableSource.RootLine root : source.roots) {
            if (!rules.containsKey(root.rule())) {
                source.fault(root.origin(), MappingCode.UNKNOWN_NAME, root.rule());
            }
        }
        if (!source.faults.isEmpty()) {
            return Result.withheld(new Report(source.faults));
        }
        List<Mapping.Root> roots = source.roots.stream()
                .map(line -> new Mapping.Root(line.left(), line.right(), line.rule()))
                .toList();
        Map<String, Rule> fixed = Collections.unmodifiableMap(rules);
        CompiledSide left = new CompiledSide(Side.LEFT, fixed, known);
        CompiledSide right = new CompiledSide(Side.RIGHT, fixed, known);
        return Result.of(
                new Mapping(
                        name,
                        source.fingerprint(),
                        Map.copyOf(source.namespaces),
                        roots,
                        fixed,
                        Set.copyOf(source.parts),
                        Set.copyOf(source.opaque),
                        Set.copyOf(source.remainders),
                        Map.copyOf(known),
                        shapes,
                        left,
                        right,
                        new ExactRules(fixed, left, right)),
                Report.EMPTY);
    }

    private void read(String name, TableSource into, Origin from) {
        if (!into.started.add(name)) {
            return;
        }
        Optional<String> text = files.apply(name);
        if (text.isEmpty()) {
            into.fault(from, MappingCode.UNKNOWN_NAME, name);
            return;
        }
        into.sum.update(text.get().getBytes(StandardCharsets.UTF_8));
        new TableReader(name, into, (other, origin) -> read(other, into, origin)).read(text.get());
    }

    private Rule resolve(Rule rule, TableSource source, Map<String, Codec> known) {
        List<Row> rows = new ArrayList<>();
        List<Supply> supplies = new ArrayList<>(rule.supplies());
        expand(rule, Path.SELF, Path.SELF, source, rows, supplies, new LinkedHashSet<>());
        for (Row row : rows) {
            row.rule()
                    .filter(name -> source.rule(name).isEmpty())
                    .ifPresent(name -> source.fault(row.origin(), MappingCode.UNKNOWN_NAME, name));
            row.codec()
                    .filter(name -> !known.containsKey(name))
                    .ifPresent(name -> source.fault(row.origin(), MappingCode.UNKNOWN_NAME, name));
        }
        rule.shape()
                .filter(name -> !shapes.containsKey(name))
                .ifPresent(name -> source.fault(rule.origin(), MappingCode.UNKNOWN_NAME, name));
        return new Rule(
                rule.name(),
                rule.left(),
                rule.right(),
                rule.content(),
                rule.local(),
                rule.subtree(),
                rule.shape(),
                rows,
                supplies,
                rule.carrier(),
                rule.enclosure(),
                rule.filler(),
                rule.origin());
    }

    private void expand(
            Rule rule,
            Path left,
            Path right,
            TableSource source,
            List<Row> rows,
            List<Supply> supplies,
            Set<String> open) {
        open.add(rule.name());
        for (Row row : rule.rows()) {
            Optional<String> included = source.includes(row);
            if (included.isEmpty()) {
                rows.add(new Row(
                        left.then(row.left()),
                        right.then(row.right()),
                        row.rule(),
                        row.codec(),
                        row.derived(),
                        row.origin()));
                continue;
            }
            Optional<Rule> other = source.rule(included.get());
            if (other.isEmpty()) {
                source.fault(row.origin(), MappingCode.UNKNOWN_NAME, included.get());
                continue;
            }
            if (open.contains(included.get())) {
                source.fault(row.origin(), MappingCode.SYNTAX, "include " + included.get());
                continue;
            }
            Path innerLeft = left.then(row.left());
            Path innerRight = right.then(row.right());
            for (Supply supply : other.get().supplies()) {
                Path within = (supply.side() == Side.LEFT ? innerLeft : innerRight).then(supply.within());
                supplies.add(new Supply(supply.side(), within, supply.path(), supply.value(), supply.origin()));
            }
            expand(other.get(), innerLeft, innerRight, source, rows, supplies, open);
        }
        open.remove(rule.name());
    }

    /** What the files said, before names are resolved. */
    static final class TableSource {

        /** A root statement. */
        record RootLine(XmlName left, XmlName right, String rule, Origin origin) {}

        final Set<String> started = new LinkedHashSet<>();
        final CRC32C sum = new CRC32C();
        final Map<String, String> namespaces = new LinkedHashMap<>();
        final List<RootLine> roots = new ArrayList<>();
        final Map<String, Codec> codes = new LinkedHashMap<>();
        private final Set<String> ownCodes = new LinkedHashSet<>();
        final Set<XmlName> parts = new LinkedHashSet<>();
        final Set<XmlName> opaque = new LinkedHashSet<>();
        final Set<String> remainders = new LinkedHashSet<>();
        final List<Diagnostic> faults = new ArrayList<>();
        private final Map<Row, String> includes = new java.util.IdentityHashMap<>();
        private List<Rule> rules = new ArrayList<>();
        private List<Rule> inherited = new ArrayList<>();

        void fault(Origin origin, MappingCode code, String argument) {
            faults.add(Diagnostic.of(code, new Location(origin.line(), 1), origin.file(), argument));
        }

        /** From here on, what is defined stands before what there was and may replace it. */
        void beginDialect() {
            List<Rule> all = new ArrayList<>(rules);
            all.addAll(inherited);
            inherited = all;
            rules = new ArrayList<>();
            ownCodes.clear();
        }

        String fingerprint() {
            return Long.toHexString(sum.getValue());
        }

        /** Sets the rules of a dialect aside while it includes others. */
        List<Rule> setAside() {
            List<Rule> own = rules;
            rules = new ArrayList<>();
            return own;
        }

        /** Takes the rules of a dialect up again; what was defined meanwhile stands behind them. */
        void takeUp(List<Rule> own) {
            List<Rule> all = new ArrayList<>(rules);
            all.addAll(inherited);
            inherited = all;
            rules = own;
        }

        void include(Row row, String rule) {
            includes.put(row, rule);
        }

        Optional<String> includes(Row row) {
            return Optional.ofNullable(includes.get(row));
        }

        void add(CodeTable table, Origin origin) {
            if (ownCodes.add(table.name())) {
                codes.put(table.name(), table);
            } else {
                fault(origin, MappingCode.DUPLICATE, table.name());
            }
        }

        void add(Rule rule) {
            if (rules.stream().anyMatch(known -> known.name().equals(rule.name()))) {
                fault(rule.origin(), MappingCode.DUPLICATE, rule.name());
                return;
            }
            inherited.removeIf(known -> known.name().equals(rule.name()));
            rules.add(rule);
        }

        boolean remove(String name) {
            return rules.removeIf(known -> known.name().equals(name))
                    | inherited.removeIf(known -> known.name().equals(name));
        }

        void replace(Rule rule) {
            rules.replaceAll(known -> known.name().equals(rule.name()) ? rule : known);
            inherited.replaceAll(known -> known.name().equals(rule.name()) ? rule : known);
        }

        Optional<Rule> rule(String name) {
            return rules().stream().filter(rule -> rule.name().equals(name)).findFirst();
        }

        List<Rule> rules() {
            List<Rule> all = new ArrayList<>(rules);
            all.addAll(inherited);
            return all;
        }
    }
}
