package org.st96toolkit.st36.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path of ST.36 in a mapping table of Annex VI of ST.96.
 *
 * @param table the file it stands in
 * @param steps elements, then perhaps an attribute or {@code text()}
 * @param type the type and, in brackets, the cardinality of the last step
 */
record AnnexPath(String table, List<String> steps, String type) {

    private static final Pattern CARDINALITY = Pattern.compile("(\\S+)\\s*\\[(\\d)\\.\\.(\\d|∞)]");

    static List<AnnexPath> all() throws IOException {
        Path folder = Shared.folder("standards/annex-vi");
        var paths = new ArrayList<AnnexPath>();
        for (String part : List.of("application-body", "bibliographic-data")) {
            read(folder.resolve(part + ".st36-to-st96.tsv"), 1, paths);
            read(folder.resolve(part + ".st96-to-st36.tsv"), 4, paths);
        }
        return paths;
    }

    private static void read(Path file, int column, List<AnnexPath> into) throws IOException {
        var lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            // A second use of one node in a picture of the mapping is numbered: "doc-page (2)".
            var steps = Pattern.compile("/")
                    .splitAsStream(cells[column].replaceAll(" \\(\\d\\)", ""))
                    .map(String::strip)
                    .filter(step -> !step.isEmpty())
                    .toList();
            into.add(new AnnexPath(
                    file.getFileName().toString(), steps, cells[column + 1].replaceAll(" \\(\\d\\)", "")));
        }
    }

    /** The last step with the one before it. */
    String end() {
        return String.join("/", steps.subList(Math.max(0, steps.size() - 2), steps.size()));
    }

    /** What the grammar lacks of this path, or says otherwise. */
    Optional<String> fault(Declarations grammar) {
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            String parent = i == 0 ? null : steps.get(i - 1);
            if (!exists(parent, step, grammar)) {
                return Optional.of("no " + step);
            }
        }
        return steps.size() < 2 ? Optional.empty() : cardinalityFault(grammar);
    }

    private static boolean exists(String parent, String step, Declarations grammar) {
        if (parent == null) {
            return grammar.models().containsKey(step);
        }
        if (step.startsWith("@")) {
            return grammar.attributesOf(parent).containsKey(step.substring(1));
        }
        return grammar.models().get(parent).names().contains(step.equals("text()") ? "#PCDATA" : step);
    }

    private Optional<String> cardinalityFault(Declarations grammar) {
        String parent = steps.get(steps.size() - 2);
        String step = steps.get(steps.size() - 1);
        Matcher matcher = CARDINALITY.matcher(type);
        boolean given = matcher.matches();
        String base = given ? matcher.group(1) : type.strip();
        int least = given ? Integer.parseInt(matcher.group(2)) : 1;
        int most = !given ? 1 : matcher.group(3).equals("∞") ? Integer.MAX_VALUE : Integer.parseInt(matcher.group(3));
        if (step.startsWith("@")) {
            var attribute = grammar.attributesOf(parent).get(step.substring(1));
            // The tables call an enumeration CDATA.
            boolean sameType = attribute.type().equals(base)
                    || base.equals("CDATA") && attribute.type().startsWith("(");
            if (!sameType) {
                return Optional.of("type " + attribute.type());
            }
            return attribute.required() == (least == 1)
                    ? Optional.empty()
                    : Optional.of("required " + attribute.required());
        }
        if (step.equals("text()") || !base.equals(step)) {
            return Optional.empty();
        }
        var range = grammar.models().get(parent).range(step);
        if (range.least() == least && range.most() == most) {
            return Optional.empty();
        }
        return Optional.of(
                "occurs " + range.least() + " to " + (range.most() == Integer.MAX_VALUE ? "many" : range.most()));
    }
}
