package org.st96toolkit.core.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.grammar.ModelTable.Attribute;
import org.st96toolkit.core.grammar.ModelTable.Line;

/**
 * Reads name-and-model tables: one statement a line, which may go on where parentheses are open; {@code #} begins a
 * comment.
 *
 * <pre>{@code
 * table us-patent-grant
 * versions 4.0 4.1 4.2
 * include mathml2                        other tables, for the elements that this one does not have itself
 * namespace jp http://www.jpo.go.jp      what a prefix in names means
 * element b 4.0-4.1 (#PCDATA | i)*       in these versions; "4.1-" from, "-4.1" up to, "4.1" one
 *   @num CDATA !                         required
 * element b 4.2 (#PCDATA | b | i)*       lines of one element stand together, and share the attributes after them
 *   @style (single | double) = single    an enumeration with its default
 *   @text CDATA 4.1- := "fixed"          in these versions, and fixed
 * element B540 (B541?, B542)+
 *   group titled (B541?, B542)           neighbours that are one thing: a mapping reads them as an element of that name
 * root us-patent-grant
 * }</pre>
 */
public final class ModelTableReader {

    private final String table;
    private final Function<String, Optional<String>> texts;
    private final Map<String, ModelTable> finished;
    private final Set<String> open;
    private final List<Diagnostic> found;

    private final List<String> versions = new ArrayList<>();
    private final Map<String, String> namespaces = new LinkedHashMap<>();
    private final Set<String> roots = new LinkedHashSet<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, List<VersionRange>> ranges = new HashMap<>();
    private final List<ModelTable> included = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<ModelTable.Neighbours> neighbours = new ArrayList<>();

    /** The lines of one element that stand together: the attributes after any of them belong to all. */
    private final List<Line> element = new ArrayList<>();

    private ModelTableReader(
            String table,
            Function<String, Optional<String>> texts,
            Map<String, ModelTable> finished,
            Set<String> open,
            List<Diagnostic> found) {
        this.table = table;
        this.texts = texts;
        this.finished = finished;
        this.open = open;
        this.found = found;
    }

    /**
     * Reads a table with all that it includes.
     *
     * @param name the table's name
     * @param texts gives the text of a table, or nothing where there is none of that name
     * @return the table, or all that is wrong with it: a diagnostic for each line concerned, with the table's name
     */
    public static Result<ModelTable> read(String name, Function<String, Optional<String>> texts) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<String> text = texts.apply(name);
        if (text.isEmpty()) {
            return Result.withheld(Report.of(
                    Diagnostic.of(GrammarCode.BROKEN_TABLE, Location.UNKNOWN, name, "there is no such table")));
        }
        Set<String> open = new LinkedHashSet<>(Set.of(name));
        ModelTable table = new ModelTableReader(name, texts, new HashMap<>(), open, found).parse(text.get());
        return found.isEmpty() ? Result.of(table, Report.EMPTY) : Result.withheld(new Report(found));
    }

    /**
     * Reads one version of a table.
     *
     * @param name the table's name
     * @param version the version
     * @param texts gives the text of a table, or nothing where there is none of that name
     * @return the grammar of the version, or what is wrong with the table; that it has no such version, too
     */
    public static Result<Grammar> read(String name, String version, Function<String, Optional<String>> texts) {
        Result<ModelTable> table = read(name, texts);
        if (table.value().isEmpty()) {
            return Result.withheld(table.report());
        }
        if (!table.orElseThrow().versions().contains(version)) {
            String what = "there is no version " + version;
            return Result.withheld(Report.of(Diagnostic.of(GrammarCode.BROKEN_TABLE, Location.UNKNOWN, name, what)));
        }
        return Result.of(table.orElseThrow().grammar(version), table.report());
    }

    private ModelTable parse(String text) {
        String[] physical = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < physical.length; i++) {
            int number = i + 1;
            StringBuilder statement = new StringBuilder(TableWords.withoutComment(physical[i]));
            while (TableWords.hasOpenParenthesis(statement) && i + 1 < physical.length) {
                statement.append(' ').append(TableWords.withoutComment(physical[++i]));
            }
            if (!statement.toString().isBlank()) {
                try {
                    statement(new TableWords(statement.toString()), number);
                } catch (IllegalArgumentException broken) {
                    fault(number, broken.getMessage());
                }
            }
        }
        finishElement();
        ModelTable made = new ModelTable(table, versions, namespaces, roots, lines, included);
        Set<String> declared = made.elements();
        for (Line line : lines) {
            for (ModelTable.Neighbours group : line.neighbours()) {
                if (declared.contains(group.name())) {
                    fault(0, "group " + group.name() + " has the name of an element");
                }
            }
        }
        for (String root : roots) {
            if (!declared.contains(root)) {
                fault(0, "root " + root + " is not declared");
            }
        }
        return made;
    }

    private void statement(TableWords words, int number) {
        String keyword = words.word();
        if (keyword.startsWith("@")) {
            attribute(keyword.substring(1), words);
            return;
        } else if (keyword.equals("group")) {
            group(words);
            return;
        }
        if (!keyword.equals("element")) {
            finishElement();
        }
        switch (keyword) {
            case "table" -> {
                String named = words.word();
                if (!named.equals(table)) {
                    throw new IllegalArgumentException("the table is called " + named);
                }
            }
            case "versions" -> {
                if (!lines.isEmpty()) {
                    throw new IllegalArgumentException("versions stand before the elements");
                }
                while (!words.isAtEnd()) {
                    versions.add(words.word());
                }
            }
            case "include" -> include(words.word(), number);
            case "namespace" -> namespaces.put(words.word(), words.word());
            case "element" -> element(words);
            case "root" -> {
                while (!words.isAtEnd()) {
                    roots.add(words.word());
                }
            }
            default -> throw new IllegalArgumentException("an unknown statement: " + keyword);
        }
        words.end();
    }

    private void include(String name, int number) {
        Optional<String> text = texts.apply(name);
        if (open.contains(name)) {
            fault(number, "table " + name + " includes itself");
        } else if (text.isEmpty()) {
            fault(number, "there is no table " + name);
        } else {
            ModelTable known = finished.get(name);
            if (known == null) {
                open.add(name);
                known = new ModelTableReader(name, texts, finished, open, found).parse(text.get());
                open.remove(name);
                finished.put(name, known);
            }
            included.add(known);
        }
    }

    private void element(TableWords words) {
        String name = words.word();
        if (!NameCharacters.isName(name)) {
            throw new IllegalArgumentException("not the name of an element: " + name);
        }
        VersionRange range = VersionRange.all(versions);
        if (!words.startsWith("(") && !words.startsWith("EMPTY") && !words.startsWith("ANY")) {
            range = range(words.word());
        }
        ModelSyntax.Model model = ModelSyntax.parse(words.rest());
        if (!element.isEmpty() && !element.get(0).element().equals(name)) {
            finishElement();
        }
        List<VersionRange> taken = ranges.computeIfAbsent(name, key -> new ArrayList<>());
        if (taken.stream().anyMatch(range::overlaps)) {
            throw new IllegalArgumentException("element " + name + " is there twice for one version");
        }
        taken.add(range);
        element.add(new Line(name, range, model, List.of(), List.of()));
    }

    private void group(TableWords words) {
        String name = words.word();
        ModelSyntax.Model model = ModelSyntax.parse(words.rest());
        if (!(model.root().orElse(null) instanceof ModelSyntax.Group)) {
            throw new IllegalArgumentException("a group is made of elements: " + name);
        }
        if (element.stream()
                .noneMatch(line -> !line.model().gathered(model, name).equals(line.model()))) {
            throw new IllegalArgumentException("the element has no such group: " + name);
        }
        neighbours.add(new ModelTable.Neighbours(name, model));
    }

    private VersionRange range(String word) {
        return VersionRange.parse(word, versions)
                .orElseThrow(() -> new IllegalArgumentException("not a version or a range of versions: " + word));
    }

    private void finishElement() {
        for (Line line : element) {
            List<Attribute> its = attributes.stream()
                    .filter(attribute -> attribute.range().overlaps(line.range()))
                    .toList();
            List<ModelTable.Neighbours> gathered = neighbours.stream()
                    .filter(group ->
                            !line.model().gathered(group.model(), group.name()).equals(line.model()))
                    .toList();
            lines.add(new Line(line.element(), line.range(), line.model(), its, gathered));
        }
        element.clear();
        attributes.clear();
        neighbours.clear();
    }

    private void attribute(String name, TableWords words) {
        if (element.isEmpty()) {
            throw new IllegalArgumentException("an attribute without an element: @" + name);
        }
        ValueType type = type(name, words);
        VersionRange range = VersionRange.all(versions);
        boolean required = false;
        boolean fixed = false;
        Optional<String> value = Optional.empty();
        while (!words.isAtEnd()) {
            String word = words.word();
            switch (word) {
                case "!" -> required = true;
                case "=", ":=" -> {
                    fixed = word.equals(":=");
                    value = Optional.of(words.value());
                }
                default -> range = range(word);
            }
        }
        if (value.isPresent() && type.faultOf(value.get()) != null) {
            throw new IllegalArgumentException("@" + name + " may not have the value " + value.get());
        }
        for (Attribute other : attributes) {
            if (other.name().equals(name) && other.range().overlaps(range)) {
                throw new IllegalArgumentException("@" + name + " is there twice for one version");
            }
        }
        attributes.add(new Attribute(name, range, type, required, value, fixed));
    }

    private static ValueType type(String name, TableWords words) {
        if (words.startsWith("(")) {
            List<String> tokens = new ArrayList<>();
            for (String token : words.group().split("\\|", -1)) {
                if (!NameCharacters.isNmtoken(token.strip())) {
                    throw new IllegalArgumentException("@" + name + " has no value: " + token.strip());
                }
                tokens.add(token.strip());
            }
            return DtdTypes.enumeration(tokens);
        }
        String keyword = words.word();
        return DtdTypes.keyword(keyword)
                .orElseThrow(() -> new IllegalArgumentException("@" + name + " has no type " + keyword));
    }

    private void fault(int line, String what) {
        found.add(Diagnostic.of(GrammarCode.BROKEN_TABLE, new Location(line, line > 0 ? 1 : 0), table, what));
    }
}
