package org.st96toolkit.cli.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.Path;
import org.st96toolkit.core.mapping.Rule;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.core.xml.XmlName;

/** WIPO's mapping tables, path by path, beside ours. */
final class AnnexVi {

    private static final int DEPTH = 30;

    private final Mapping mapping;
    private final Side from;
    private final Map<String, List<Line>> lines = new HashMap<>();
    private final Map<String, Set<List<String>>> names = new HashMap<>();

    private AnnexVi(Mapping mapping, Side from) {
        this.mapping = mapping;
        this.from = from;
        for (Rule rule : mapping.rules().values()) {
            lines.put(
                    rule.name(),
                    rule.rows().stream()
                            .map(row -> new Line(names(row.on(from)), names(row.on(from.other())), row.rule()))
                            .toList());
        }
        for (Rule rule : mapping.rules().values()) {
            String read = written(rule.on(from).name());
            String made = written(rule.on(from.other()).name());
            names.computeIfAbsent(rule.name(), key -> new LinkedHashSet<>()).add(List.of(read, made));
            for (Line line : lines.get(rule.name())) {
                line.rule()
                        .ifPresent(next -> names.computeIfAbsent(next, key -> new LinkedHashSet<>())
                                .add(List.of(last(line.read(), read), last(line.made(), made))));
            }
        }
    }

    /** A row: the names on the way from the rule's element on the side that is read and on the side that is made. */
    private record Line(List<String> read, List<String> made, Optional<String> rule) {}

    /**
     * A path that Annex VI sends elsewhere.
     *
     * @param from the side that it is read from
     * @param input the path
     * @param outputs where Annex VI sends it
     * @param ours where our tables send it; empty where it is remainder
     * @param known whether V6_0 has one of the outputs; true for those of ST.36, which are not looked at
     */
    record Difference(Side from, String input, List<String> outputs, Set<String> ours, boolean known) {}

    /**
     * How many paths Annex VI has, and those that differ.
     *
     * @param paths all of them
     * @param differences those that differ
     */
    record Comparison(int paths, List<Difference> differences) {}

    static Comparison compare(Side from) {
        String direction = from == Side.LEFT ? "st36-to-st96" : "st96-to-st36";
        AnnexVi annex = new AnnexVi(Tables.of("common"), from);
        List<Grammar> right = Tables.right();
        int paths = 0;
        List<Difference> differences = new ArrayList<>();
        for (String document : List.of("application-body", "bibliographic-data")) {
            Map<List<String>, Set<List<String>>> rows = read(document + "." + direction + ".tsv");
            paths += rows.size();
            rows.forEach((key, outputs) -> {
                List<String> input = key.subList(1, key.size());
                Set<String> ours = annex.ours(input);
                boolean agrees = outputs.stream()
                        .anyMatch(output -> annex.agrees(input, output)
                                || ours.stream().anyMatch(path -> (path + "/").startsWith(path(output) + "/")));
                if (!agrees) {
                    boolean known =
                            from == Side.RIGHT || outputs.stream().anyMatch(output -> annex.exists(output, right));
                    List<String> written = outputs.stream().map(AnnexVi::path).toList();
                    differences.add(new Difference(from, path(input), written, ours, known));
                }
            });
        }
        return new Comparison(paths, differences);
    }

    /** The rows: table and input path to output paths. */
    private static Map<List<String>, Set<List<String>>> read(String file) {
        Map<List<String>, Set<List<String>>> rows = new LinkedHashMap<>();
        try {
            List<String> text = Files.readAllLines(SharedData.path("standards/annex-vi/" + file));
            for (String row : text.subList(1, text.size())) {
                String[] cells = row.split("\t", -1);
                // Some cells name a reusable table instead of a path.
                if (cells.length > 4 && !cells[1].isEmpty() && !cells[4].isEmpty() && !cells[4].startsWith("WIPO.")) {
                    List<String> key = new ArrayList<>(List.of(cells[0]));
                    key.addAll(steps(cells[1]));
                    rows.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(steps(cells[4]));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }

    /** The steps of a path as Annex VI writes it: with text() at the end, numbers behind, a type's name for an element's. */
    private static List<String> steps(String path) {
        String bare = path.replaceAll("\\s*\\(\\d+\\)", "")
                .replaceAll("\\{[^}]*/Common}", "com:")
                .replaceAll("\\{[^}]*/Patent}", "pat:");
        List<String> steps = new ArrayList<>(Arrays.asList(bare.split("/")));
        steps.removeIf("text()"::equals);
        steps.set(0, steps.get(0).replaceFirst("(Bag|Identification)Type$", "$1"));
        return steps;
    }

    private static String path(List<String> steps) {
        return String.join("/", steps);
    }

    private static String last(List<String> steps, String otherwise) {
        return steps.isEmpty() ? otherwise : steps.get(steps.size() - 1);
    }

    private List<String> names(Path path) {
        List<String> steps = new ArrayList<>();
        path.steps().forEach(step -> steps.add(written(step.name())));
        path.attribute().ifPresent(name -> steps.add("@" + written(name)));
        return steps;
    }

    private String written(XmlName name) {
        return mapping.namespaces().entrySet().stream()
                .filter(entry -> entry.getValue().equals(name.namespace()))
                .map(entry -> entry.getKey() + ":" + name.local())
                .findFirst()
                .orElse(name.local());
    }

    private static boolean startsWith(List<String> whole, List<String> start) {
        return whole.size() >= start.size() && whole.subList(0, start.size()).equals(start);
    }

    // ---------------------------------------------------------------- whether both say the same

    /** Whether some rule, at some place where both paths may begin, leads from one to the other. */
    private boolean agrees(List<String> input, List<String> output) {
        List<String> first = List.of(input.get(0), output.get(0));
        for (String rule : mapping.rules().keySet()) {
            if (names.get(rule).contains(first) && leads(rule, tail(input), tail(output), 0)) {
                return true;
            }
            for (Line line : lines.get(rule)) {
                for (int i = 0; i < line.read().size(); i++) {
                    for (int j = 0; j < line.made().size(); j++) {
                        List<String> read = line.read().subList(i, line.read().size());
                        List<String> made = line.made().subList(j, line.made().size());
                        if (read.get(0).equals(first.get(0))
                                && made.get(0).equals(first.get(1))
                                && follows(new Line(read, made, line.rule()), input, output, 0)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static List<String> tail(List<String> steps) {
        return steps.subList(1, steps.size());
    }

    private boolean leads(String rule, List<String> input, List<String> output, int depth) {
        if (input.isEmpty() && output.isEmpty()) {
            return true;
        }
        if (depth > DEPTH) {
            return false;
        }
        for (Line line : lines.get(rule)) {
            if (follows(line, input, output, depth)) {
                return true;
            }
        }
        if (mapping.rules().get(rule).content() && !input.isEmpty() && !output.isEmpty()) {
            for (Rule next : mapping.rules().values()) {
                if (!next.local()
                        && written(next.on(from).name()).equals(input.get(0))
                        && written(next.on(from.other()).name()).equals(output.get(0))
                        && leads(next.name(), tail(input), tail(output), depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean follows(Line line, List<String> input, List<String> output, int depth) {
        if (startsWith(input, line.read()) && startsWith(output, line.made())) {
            List<String> restIn = input.subList(line.read().size(), input.size());
            List<String> restOut = output.subList(line.made().size(), output.size());
            return restIn.isEmpty() && restOut.isEmpty()
                    || line.rule().isPresent() && leads(line.rule().get(), restIn, restOut, depth + 1);
        }
        // Elements on the way of a row, such as bags, stand for each other too.
        return !input.isEmpty()
                && !output.isEmpty()
                && startsWith(line.read(), input)
                && startsWith(line.made(), output);
    }

    // ---------------------------------------------------------------- what ours say

    /** Where our tables send a path, from any place where it may begin. */
    private Set<String> ours(List<String> input) {
        Set<String> found = new TreeSet<>();
        for (String rule : mapping.rules().keySet()) {
            for (List<String> pair : names.get(rule)) {
                if (pair.get(0).equals(input.get(0))) {
                    targets(rule, tail(input), List.of(pair.get(1)), found, 0);
                }
            }
            for (Line line : lines.get(rule)) {
                for (int i = 0; i < line.read().size(); i++) {
                    List<String> read = line.read().subList(i, line.read().size());
                    if (read.get(0).equals(input.get(0))) {
                        targets(new Line(read, line.made(), line.rule()), input, List.of(), found, 0);
                        if (read.size() > input.size() && startsWith(read, input)) {
                            found.add(path(line.made()));
                        }
                    }
                }
            }
        }
        return found;
    }

    private void targets(String rule, List<String> input, List<String> made, Set<String> found, int depth) {
        if (input.isEmpty()) {
            found.add(path(made));
        }
        if (input.isEmpty() || depth > DEPTH) {
            return;
        }
        for (Line line : lines.get(rule)) {
            if (!line.read().isEmpty()) {
                targets(line, input, made, found, depth);
            }
        }
        if (mapping.rules().get(rule).content()) {
            for (Rule next : mapping.rules().values()) {
                if (!next.local() && written(next.on(from).name()).equals(input.get(0))) {
                    List<String> further = new ArrayList<>(made);
                    further.add(written(next.on(from.other()).name()));
                    targets(next.name(), tail(input), further, found, depth + 1);
                }
            }
        }
    }

    private void targets(Line line, List<String> input, List<String> made, Set<String> found, int depth) {
        if (!startsWith(input, line.read())) {
            return;
        }
        List<String> further = new ArrayList<>(made);
        further.addAll(line.made());
        List<String> rest = input.subList(line.read().size(), input.size());
        if (rest.isEmpty()) {
            found.add(path(further));
        } else {
            line.rule().ifPresent(rule -> targets(rule, rest, further, found, depth + 1));
        }
    }

    // ---------------------------------------------------------------- what V6_0 has

    private boolean exists(List<String> path, List<Grammar> grammars) {
        return grammars.stream()
                .flatMap(grammar -> grammar.element(name(path.get(0))).stream())
                .map(ElementDeclaration::type)
                .anyMatch(type -> exists(tail(path), type));
    }

    private boolean exists(List<String> path, ElementType type) {
        if (path.isEmpty()) {
            return true;
        }
        String step = path.get(0);
        return step.startsWith("@")
                ? type.attribute(name(step.substring(1))).isPresent()
                : type.child(name(step))
                        .filter(child -> exists(tail(path), child.type()))
                        .isPresent();
    }

    private XmlName name(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? XmlName.of(written)
                : new XmlName(
                        mapping.namespaces().getOrDefault(written.substring(0, colon), "?"),
                        written.substring(colon + 1));
    }
}
