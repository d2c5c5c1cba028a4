package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.st96toolkit.core.xml.XmlName;

/** Reads one file of a mapping table, statement by statement. */
final class TableReader {

    private static final String ARROW = "<->";
    private static final Set<String> RULE_WORDS = Set.of("content", "local", "subtree");

    private final String file;
    private final MappingLoader.TableSource into;
    private final BiConsumer<String, Origin> other;
    private final PathParser paths;

    private int line;
    private boolean dialect;
    private RuleLines rule;
    private CodeLines codes;

    /** Whether the lines that follow belong to a statement that was not understood. */
    private boolean skipping;

    TableReader(String file, MappingLoader.TableSource into, BiConsumer<String, Origin> other) {
        this.file = file;
        this.into = into;
        this.other = other;
        this.paths = new PathParser(into.namespaces);
    }

    /** The lines of a rule that is being read. */
    private static final class RuleLines {
        String name;
        Step left;
        Step right;
        Set<String> words = Set.of();
        Rule extended;
        Optional<String> shape = Optional.empty();
        Optional<Rule.Pair> carrier = Optional.empty();
        Optional<Rule.Pair> enclosure = Optional.empty();
        Optional<Rule.Pair> filler = Optional.empty();
        final List<Row> rows = new ArrayList<>();
        final List<Supply> supplies = new ArrayList<>();
        final List<Row> removed = new ArrayList<>();
        Origin origin;
    }

    void read(String text) {
        for (String raw : text.split("\n", -1)) {
            line++;
            String bare = withoutComment(raw);
            if (bare.isBlank()) {
                continue;
            }
            try {
                if (Character.isWhitespace(bare.charAt(0))) {
                    inner(bare.strip());
                } else {
                    close();
                    skipping = true;
                    skipping = !statement(bare.strip());
                }
            } catch (PathParser.PathException e) {
                into.fault(origin(), MappingCode.SYNTAX, e.getMessage());
            }
        }
        close();
    }

    private static String withoutComment(String raw) {
        boolean quoted = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == '#' && !quoted && (i == 0 || Character.isWhitespace(raw.charAt(i - 1)))) {
                return raw.substring(0, i).stripTrailing();
            }
        }
        return raw.stripTrailing();
    }

    private Origin origin() {
        return new Origin(file, line);
    }

    /** Reads a statement; gives whether the lines that belong to it are to be read. */
    private boolean statement(String text) throws PathParser.PathException {
        String[] words = text.split("\\s+");
        switch (words[0]) {
            case "namespace" -> {
                require(words.length == 3 && isPrefix(words[1]), text);
                into.namespaces.put(words[1], words[2]);
            }
            case "include" -> {
                require(words.length == 2, text);
                include(words[1]);
            }
            case "dialect" -> {
                require(words.length == 2 || words.length == 4 && words[2].equals("extends"), text);
                dialect = true;
                if (words.length == 4) {
                    other.accept(words[3], origin());
                }
                into.beginDialect();
            }
            case "root" -> root(text.substring(4));
            case "part" -> {
                for (String name : Arrays.asList(words).subList(1, words.length)) {
                    into.parts.add(paths.name(name));
                }
            }
            case "data" -> {
                for (String name : Arrays.asList(words).subList(1, words.length)) {
                    into.opaque.add(paths.name(name));
                }
            }
            case "remainder" -> into.remainders.addAll(Arrays.asList(words).subList(1, words.length));
            case "codes" -> {
                require(words.length == 2, text);
                codes = new CodeLines(words[1], origin());
            }
            case "rule" -> openRule(text.substring(4).strip());
            case "extend" -> {
                return extendRule(words);
            }
            case "remove" -> {
                require(words.length == 3 && words[1].equals("rule"), text);
                if (!into.remove(words[2])) {
                    into.fault(origin(), MappingCode.UNKNOWN_NAME, text);
                }
            }
            default -> throw new PathParser.PathException(text);
        }
        return true;
    }

    /** Whether a prefix can stand in entries of the remainder: {@code xml} means something, {@code _1} is made there. */
    private static boolean isPrefix(String text) {
        return XmlName.isLocalName(text) && !text.equals("xml") && !text.startsWith("_");
    }

    /** What a dialect includes stands behind what it says itself. */
    private void include(String name) {
        List<Rule> own = dialect ? into.setAside() : List.of();
        other.accept(name, origin());
        if (dialect) {
            into.takeUp(own);
        }
    }

    private static void require(boolean wellWritten, String text) throws PathParser.PathException {
        if (!wellWritten) {
            throw new PathParser.PathException(text);
        }
    }

    private void root(String text) throws PathParser.PathException {
        int arrow = text.indexOf(ARROW);
        int colon = text.lastIndexOf(" : ");
        require(arrow >= 0 && colon >= arrow, text.strip());
        into.roots.add(new MappingLoader.TableSource.RootLine(
                paths.name(text.substring(0, arrow)),
                paths.name(text.substring(arrow + ARROW.length(), colon)),
                text.substring(colon + 3).strip(),
                origin()));
    }

    private void openRule(String text) throws PathParser.PathException {
        int colon = text.indexOf(" : ");
        int arrow = text.indexOf(ARROW);
        require(colon >= 0 && arrow >= colon + 3, text);
        RuleLines lines = new RuleLines();
        lines.origin = origin();
        lines.name = text.substring(0, colon).strip();
        lines.left = paths.step(text.substring(colon + 3, arrow));
        String tail = text.substring(arrow + ARROW.length()).strip();
        int end = endOfPath(tail);
        lines.right = paths.step(tail.substring(0, end));
        lines.words = Set.copyOf(words(tail.substring(end)));
        require(RULE_WORDS.containsAll(lines.words), text);
        rule = lines;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }

    private boolean extendRule(String[] words) throws PathParser.PathException {
        require(words.length == 3 && words[1].equals("rule"), String.join(" ", words));
        Optional<Rule> known = into.rule(words[2]);
        if (known.isEmpty()) {
            into.fault(origin(), MappingCode.UNKNOWN_NAME, String.join(" ", words));
            return false;
        }
        rule = new RuleLines();
        rule.extended = known.get();
        rule.origin = origin();
        return true;
    }

    private void inner(String text) throws PathParser.PathException {
        if (skipping) {
            return;
        } else if (codes != null) {
            codes.line(text);
        } else if (rule == null) {
            into.fault(origin(), MappingCode.SYNTAX, text);
        } else if (text.startsWith("supply ")) {
            rule.supplies.add(supply(text.substring(7).strip()));
        } else if (text.startsWith("carrier ")) {
            rule.carrier = Optional.of(pair(text.substring(8)));
        } else if (text.startsWith("enclose ")) {
            rule.enclosure = Optional.of(pair(text.substring(8)));
        } else if (text.startsWith("filler ")) {
            rule.filler = Optional.of(pair(text.substring(7)));
        } else if (text.startsWith("shape ")) {
            rule.shape = Optional.of(text.substring(6).strip());
        } else if (text.startsWith("remove ")) {
            rule.removed.add(row(text.substring(7)));
        } else {
            rule.rows.add(row(text));
        }
    }

    private Rule.Pair pair(String text) throws PathParser.PathException {
        int arrow = text.indexOf(ARROW);
        if (arrow < 0) {
            throw new PathParser.PathException(text);
        }
        return new Rule.Pair(paths.step(text.substring(0, arrow)), paths.step(text.substring(arrow + ARROW.length())));
    }

    private Row row(String text) throws PathParser.PathException {
        int arrow = text.indexOf(ARROW);
        if (arrow < 0) {
            throw new PathParser.PathException(text);
        }
        Path left = paths.path(text.substring(0, arrow));
        String tail = text.substring(arrow + ARROW.length()).strip();
        int end = endOfPath(tail);
        Path right = paths.path(tail.substring(0, end));
        Optional<String> ruleName = Optional.empty();
        Optional<String> codec = Optional.empty();
        Optional<String> included = Optional.empty();
        boolean derived = false;
        List<String> words = words(tail.substring(end));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("derived")) {
                derived = true;
            } else if (i + 1 < words.size() && word.equals(":")) {
                ruleName = Optional.of(words.get(++i));
            } else if (i + 1 < words.size() && word.equals("|")) {
                codec = Optional.of(words.get(++i));
            } else if (i + 1 < words.size() && word.equals("include")) {
                included = Optional.of(words.get(++i));
            } else {
                throw new PathParser.PathException(text);
            }
        }
        Row row = new Row(left, right, ruleName, codec, derived, origin());
        included.ifPresent(name -> into.include(row, name));
        return row;
    }

    /** The index of the first white space outside of brackets and quotes. */
    private static int endOfPath(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted && c == '[') {
                depth++;
            } else if (!quoted && c == ']') {
                depth--;
            } else if (!quoted && depth == 0 && Character.isWhitespace(c)) {
                return i;
            }
        }
        return text.length();
    }

    private Supply supply(String text) throws PathParser.PathException {
        int space = text.indexOf(' ');
        Side side = space < 0
                ? null
                : switch (text.substring(0, space)) {
                    case "left" -> Side.LEFT;
                    case "right" -> Side.RIGHT;
                    default -> null;
                };
        if (side == null) {
            throw new PathParser.PathException(text);
        }
        String tail = text.substring(space).strip();
        int end = endOfPath(tail);
        Path path = paths.path(tail.substring(0, end));
        String assignment = tail.substring(end).strip();
        Optional<Supply.Value> value = Optional.empty();
        if (assignment.startsWith("=")) {
            value = Optional.of(value(assignment.substring(1).strip()));
        } else if (!assignment.isEmpty()) {
            throw new PathParser.PathException(text);
        }
        return new Supply(side, Path.SELF, path, value, origin());
    }

    private static Supply.Value value(String text) throws PathParser.PathException {
        if (text.length() >= 2 && text.startsWith("'") && text.endsWith("'")) {
            return new Supply.Constant(text.substring(1, text.length() - 1));
        }
        return switch (text) {
            case "country" -> new Supply.Country();
            case "language" -> new Supply.Language();
            case "index" -> new Supply.Index();
            default -> throw new PathParser.PathException(text);
        };
    }

    private void close() {
        if (codes != null) {
            into.add(codes.table(), codes.origin());
            codes = null;
        }
        if (rule == null) {
            return;
        }
        if (rule.extended != null) {
            for (Row removed : rule.removed) {
                if (rule.extended.rows().stream().noneMatch(row -> sameNodes(row, removed))) {
                    into.fault(removed.origin(), MappingCode.UNKNOWN_NAME, removed.left() + " <-> " + removed.right());
                }
            }
            into.replace(extended(rule));
        } else {
            into.add(new Rule(
                    rule.name,
                    rule.left,
                    rule.right,
                    rule.words.contains("content"),
                    rule.words.contains("local"),
                    rule.words.contains("subtree"),
                    rule.shape,
                    rule.rows,
                    rule.supplies,
                    rule.carrier,
                    rule.enclosure,
                    rule.filler,
                    rule.origin));
        }
        rule = null;
    }

    private static boolean sameNodes(Row one, Row other) {
        return one.left().equals(other.left()) && one.right().equals(other.right());
    }

    private static Rule extended(RuleLines lines) {
        Rule base = lines.extended;
        List<Row> rows = new ArrayList<>(lines.rows);
        for (Row inherited : base.rows()) {
            if (lines.removed.stream().noneMatch(row -> sameNodes(row, inherited))) {
                rows.add(inherited);
            }
        }
        List<Supply> supplies = new ArrayList<>(lines.supplies);
        supplies.addAll(base.supplies());
        return new Rule(
                base.name(),
                base.left(),
                base.right(),
                base.content(),
                base.local(),
                base.subtree(),
                lines.shape.or(base::shape),
                rows,
                supplies,
                lines.carrier.or(base::carrier),
                lines.enclosure.or(base::enclosure),
                lines.filler.or(base::filler),
                base.origin());
    }
}
