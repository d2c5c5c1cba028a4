package org.st96toolkit.st36.models;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name-and-model table as the test reads it: strict about its form, and in no other use than here.
 *
 * @param name what the line {@code table} says
 * @param versions in order; empty for a table that is the same in every version of those that include it
 */
record ModelTable(
        String name,
        List<String> versions,
        List<String> includes,
        List<String> roots,
        List<ModelTable.Element> elements) {

    /** An element line with the attributes that belong to its name. */
    record Element(String name, String range, String model, List<Attribute> attributes) {}

    /** An attribute line. */
    record Attribute(String name, String range, Declarations.Attribute declaration) {}

    private static final String RANGE = "(?:\\s+(-?\\d[\\d.]*-?[\\d.]*))?";
    private static final Pattern ELEMENT = Pattern.compile("element\\s+([^\\s(]+)" + RANGE + "\\s+(EMPTY|ANY|\\(.*)");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\s+@(\\S+)\\s+(\\([^)]*\\)|[A-Z]+)" + RANGE + "(?:\\s+(!)|\\s+(:?=)\\s+(\"[^\"]*\"|\\S+))?");

    static ModelTable read(String name) throws IOException {
        List<String> lines;
        try (var stream = ModelTable.class.getResourceAsStream(name + ".models")) {
            lines = joined(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
        var table = new ModelTable(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var attributes = new ArrayList<Attribute>();
        for (String line : lines) {
            String[] words = line.split("\\s+");
            Matcher element = ELEMENT.matcher(line);
            Matcher attribute = ATTRIBUTE.matcher(line);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            } else if (words[0].equals("table") && words.length == 2) {
                if (!words[1].equals(name)) {
                    throw new IllegalArgumentException(name + ": " + line);
                }
            } else if (words[0].equals("versions")) {
                table.versions().addAll(List.of(words).subList(1, words.length));
            } else if (words[0].equals("namespace") && words.length == 3) {
                continue;
            } else if (words[0].equals("include") && words.length == 2) {
                table.includes().add(words[1]);
            } else if (words[0].equals("root") && words.length == 2) {
                table.roots().add(words[1]);
            } else if (element.matches()) {
                var previous = table.elements().isEmpty()
                        ? null
                        : table.elements().get(table.elements().size() - 1);
                if (previous == null || !previous.name().equals(element.group(1))) {
                    attributes = new ArrayList<>();
                }
                table.elements().add(new Element(element.group(1), element.group(2), element.group(3), attributes));
            } else if (attribute.matches()) {
                Optional<String> value =
                        Optional.ofNullable(attribute.group(6)).map(text -> text.replaceAll("^\"|\"$", ""));
                attributes.add(new Attribute(
                        attribute.group(1),
                        attribute.group(3),
                        Declarations.Attribute.of(
                                attribute.group(2),
                                attribute.group(4) != null,
                                ":=".equals(attribute.group(5)),
                                value)));
            } else {
                throw new IllegalArgumentException(name + ": " + line);
            }
        }
        return table;
    }

    /** Lines, where a line goes on as long as a parenthesis is open. */
    private static List<String> joined(String text) {
        var lines = new ArrayList<String>();
        var open = new StringBuilder();
        for (String line : text.split("\n")) {
            open.append(open.isEmpty() ? line : " " + line.strip());
            boolean comment = open.indexOf("#") == 0;
            long depth = open.chars().filter(c -> c == '(').count()
                    - open.chars().filter(c -> c == ')').count();
            if (comment || depth == 0) {
                lines.add(open.toString());
                open.setLength(0);
            }
        }
        return lines;
    }

    /** What the table and those that it includes declare in a version; a double declaration is an exception. */
    Declarations in(String version) throws IOException {
        var declarations = new Declarations();
        add(version, versions, declarations);
        return declarations;
    }

    private void add(String version, List<String> order, Declarations into) throws IOException {
        for (String include : includes) {
            read(include).add(version, order, into);
        }
        for (Element element : elements) {
            if (!covers(element.range(), version, order)) {
                continue;
            }
            if (into.models().put(element.name(), ContentModel.parse(element.model())) != null) {
                throw new IllegalArgumentException(element.name() + " is declared twice in " + version);
            }
            Map<String, Declarations.Attribute> attributes = new LinkedHashMap<>();
            for (Attribute attribute : element.attributes()) {
                if (covers(attribute.range(), version, order)
                        && attributes.put(attribute.name(), attribute.declaration()) != null) {
                    throw new IllegalArgumentException(
                            element.name() + "/@" + attribute.name() + " is declared twice in " + version);
                }
            }
            into.attributes().put(element.name(), attributes);
        }
    }

    private static boolean covers(String range, String version, List<String> order) {
        if (range == null) {
            return true;
        }
        int dash = range.indexOf('-');
        String from = dash < 0 ? range : range.substring(0, dash);
        String to = dash < 0 ? range : range.substring(dash + 1);
        int at = order.indexOf(version);
        int least = from.isEmpty() ? 0 : order.indexOf(from);
        int most = to.isEmpty() ? order.size() - 1 : order.indexOf(to);
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("range " + range);
        }
        return least <= at && at <= most;
    }
}
