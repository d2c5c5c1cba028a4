package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.st96toolkit.core.format.Format;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.SimpleType;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.Path;
import org.st96toolkit.core.mapping.Predicate;
import org.st96toolkit.core.mapping.Predicate.Absent;
import org.st96toolkit.core.mapping.Predicate.Equal;
import org.st96toolkit.core.mapping.Predicate.Present;
import org.st96toolkit.core.mapping.Row;
import org.st96toolkit.core.mapping.Rule;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.mapping.Step;
import org.st96toolkit.core.mapping.Supply;
import org.st96toolkit.core.xml.XmlName;

/**
 * Writes the interoperable profile of a dialect: what of the mapping table and of the grammars of both sides decides whether a
 * document leaves a remainder. The language of the profile is described in {@code docs/interoperable.md}.
 *
 * <p>Long because each kind of line needs the same site: the rule, its inverse, and the types on both sides.
 */
@SuppressWarnings("ReferenceEquality") // rules are told apart as such
final class ProfileWriter {

    /** Where a rule is at work: on which element of the one side, making which of the other. */
    private record Site(Rule rule, Rule back, ElementType read, ElementType written, List<Predicate> said) {}

    /** The side of the documents that are judged. */
    private static final Side FROM = Side.LEFT;

    private static final Side TO = FROM.other();

    private final Format left;
    private final Format right;
    private final Mapping mapping;
    private final List<Variant> variants;
    private final Variant rightVariant;
    private final Map<String, Map<String, Set<String>>> lines = new LinkedHashMap<>();
    private final ValueForms values;
    private final List<String> groups;
    private final Map<String, String> formulae = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /**
     * @param left the format of the documents that are judged
     * @param groups flat neighbours that are one thing
     */
    ProfileWriter(Format left, Format right, Mapping mapping, String dialect, List<String> groups) {
        this.groups = List.copyOf(groups);
        this.left = left;
        this.right = right;
        this.mapping = mapping;
        this.values = new ValueForms();
        this.rightVariant =
                right.variant(right.dialects().get(0), Optional.empty()).orElseThrow();
        this.variants = left.variants(dialect);
    }

    String text() {
        Set<String> versions =
                variants.stream().map(Variant::version).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Set<String>> roots = new LinkedHashMap<>();
        for (String version : versions) {
            Version made = new Version(version);
            for (Mapping.Root root : mapping.roots()) {
                for (Variant variant : variants) {
                    if (variant.version().equals(version)
                            && variant.root().equals(root.left().local())) {
                        made.root(root, variant, roots);
                        break;
                    }
                }
            }
        }
        StringBuilder text = new StringBuilder();
        text.append(
                        "# What a document of the dialect may say so that a conversion leaves no remainder. Made from the mapping tables and\n")
                .append("# the grammars of both sides; docs/interoperable.md says what the lines mean.\n");
        text.append("versions ").append(String.join(" ", versions)).append('\n');
        roots.forEach((root, in) -> text.append(root)
                .append(in.equals(versions) ? "" : " in " + String.join(" ", in))
                .append('\n'));
        groups.forEach(group -> text.append("group ").append(group).append('\n'));
        mapping.parts().stream()
                .map(ProfileWriter::name)
                .sorted()
                .forEach(part -> text.append("part ").append(part).append('\n'));
        mapping.opaque().stream()
                .map(ProfileWriter::name)
                .sorted()
                .forEach(part -> text.append("data ").append(part).append('\n'));
        names.forEach((set, name) ->
                text.append("names ").append(name).append(' ').append(set).append('\n'));
        formulae.forEach((name, part) ->
                text.append("formula ").append(name).append(' ').append(part).append('\n'));
        values.known()
                .forEach((name, form) -> text.append("form ")
                        .append(name)
                        .append(' ')
                        .append(form)
                        .append('\n'));
        merge();
        Map<String, String> blocks = new LinkedHashMap<>();
        StringBuilder states = new StringBuilder();
        lines.forEach((state, of) -> {
            states.append('\n').append(state).append('\n');
            StringBuilder any = new StringBuilder();
            of.forEach((line, in) -> (line.startsWith("any ") ? any : states)
                    .append("  ")
                    .append(line)
                    .append(in.equals(versions) ? "" : " in " + String.join(" ", in))
                    .append('\n'));
            if (any.length() > 0) {
                states.append("  use ")
                        .append(blocks.computeIfAbsent(any.toString(), block -> "content-" + (blocks.size() + 1)))
                        .append('\n');
            }
        });
        blocks.forEach((block, name) ->
                text.append("\nblock ").append(name).append('\n').append(block));
        text.append(states);
        return text.toString();
    }

    /** States that say the same become one. */
    private void merge() {
        boolean again = true;
        while (again) {
            Map<String, String> known = new LinkedHashMap<>();
            Map<String, String> same = new LinkedHashMap<>();
            lines.forEach((head, of) -> {
                String name = head.split(" ")[1];
                String body = head.substring(head.indexOf(' ', 6) < 0 ? head.length() : head.indexOf(' ', 6))
                        + of.toString().replace(" : " + name + " ", " : . ");
                String first = known.putIfAbsent(body, name);
                if (first != null) {
                    same.put(name, first);
                }
            });
            again = !same.isEmpty();
            Map<String, Map<String, Set<String>>> merged = new LinkedHashMap<>();
            lines.forEach((head, of) -> {
                if (!same.containsKey(head.split(" ")[1])) {
                    Map<String, Set<String>> body = new LinkedHashMap<>();
                    of.forEach((line, in) -> body.computeIfAbsent(renamed(line, same), l -> new LinkedHashSet<>())
                            .addAll(in));
                    merged.put(head, body);
                }
            });
            lines.clear();
            lines.putAll(merged);
        }
    }

    private static String renamed(String line, Map<String, String> same) {
        Matcher target = Pattern.compile(" : (\\S+)").matcher(line);
        return target.replaceAll(found -> " : " + same.getOrDefault(found.group(1), found.group(1)));
    }

    static String path(Path path) {
        return way(path, path.steps().stream().map(ProfileWriter::step));
    }

    static String plain(Path path) {
        return way(path, path.steps().stream().map(s -> name(s.name())));
    }

    private static String way(Path path, Stream<String> steps) {
        String way = steps.collect(Collectors.joining("/"));
        return path.attribute()
                .map(a -> (way.isEmpty() ? "@" : way + "/@") + name(a))
                .orElse(way.isEmpty() ? "." : way);
    }

    private static String step(Step step) {
        return name(step.name()) + guards(step.predicates());
    }

    private static String guards(List<Predicate> predicates) {
        return predicates.stream().map(ProfileWriter::guard).collect(Collectors.joining());
    }

    private static String guard(Predicate predicate) {
        if (predicate instanceof Equal equal) {
            return "[" + plain(equal.path()) + "='" + equal.value() + "']";
        } else if (predicate instanceof Present present) {
            return "[" + plain(present.path()) + "]";
        }
        return "[not(" + plain(((Absent) predicate).path()) + ")]";
    }

    /** A name as profiles write it. */
    static String name(XmlName name) {
        return name.namespace().equals("http://www.jpo.go.jp") ? "jp:" + name.local() : name.local();
    }

    private static boolean isSelf(Path path) {
        return path.steps().isEmpty() && path.attribute().isEmpty();
    }

    /** The profile of one version of the dialect. */
    private final class Version {

        private final String version;
        private final List<Site> open = new ArrayList<>();
        private final Map<Site, String> known = new LinkedHashMap<>();
        private Grammar reading;

        Version(String version) {
            this.version = version;
        }

        void root(Mapping.Root root, Variant variant, Map<String, Set<String>> roots) {
            Grammar leftGrammar = left.mappedGrammar(new Variant(
                    variant.dialect(), variant.version(), root.left().local()));
            Grammar rightGrammar = right.mappedGrammar(new Variant(
                    rightVariant.dialect(), rightVariant.version(), root.right().local()));
            reading = leftGrammar;
            Grammar writing = rightGrammar;
            Rule rule = mapping.rules().get(root.rule());
            ElementType read =
                    reading.element(root.on(FROM)).map(ElementDeclaration::type).orElse(null);
            ElementType written =
                    writing.element(root.on(TO)).map(ElementDeclaration::type).orElse(null);
            if (written == null) {
                return;
            }
            String state = site(rule, rule, read, written);
            roots.computeIfAbsent(
                            "root " + name(root.on(FROM)) + guards(rule.on(FROM).predicates()) + " : " + state,
                            line -> new LinkedHashSet<>())
                    .add(version);
            while (!open.isEmpty()) {
                new SiteWriter(open.remove(0)).write();
            }
        }

        private String site(Rule rule, Rule back, ElementType read, ElementType written) {
            return site(rule, back, read, written, List.of());
        }

        private String site(Rule rule, Rule back, ElementType read, ElementType written, List<Predicate> said) {
            Site site = new Site(
                    rule,
                    back,
                    read,
                    written,
                    said.stream().filter(Equal.class::isInstance).toList());
            String name = known.get(site);
            if (name == null) {
                long same = known.keySet().stream()
                        .filter(other -> other.rule() == rule)
                        .count();
                name = rule.name() + (same == 0 ? "" : "-" + (same + 1));
                known.put(site, name);
                open.add(site);
            }
            return name;
        }

        private ElementType type(XmlName name) {
            return reading.element(name).map(ElementDeclaration::type).orElse(null);
        }

        /** The lines of one state. */
        private final class SiteWriter {

            private final Site site;
            private final Rule rule;
            private final String head;
            private final List<Row> rows;
            private final List<Row> returning;
            private final ContentModels models;

            SiteWriter(Site site) {
                this.site = site;
                this.rule = site.rule();
                ElementType.Content content = site.written().content();
                boolean mixed = content == ElementType.Content.MIXED
                        || content == ElementType.Content.ANY
                        || content == ElementType.Content.SIMPLE;
                String mode = rule.subtree() ? " copy" : !rule.content() ? " rows" : mixed ? " text" : " parts";
                boolean runs = site.read() != null && site.read().content() == ElementType.Content.MIXED;
                this.head = "state " + known.get(site) + mode + (runs && mode.equals(" rows") ? " mixed" : "");
                this.rows = rule.rows().stream()
                        .filter(row -> exists(site.written(), row.on(TO)))
                        .toList();
                this.returning = site.back().rows().stream()
                        .filter(row -> exists(site.written(), row.on(TO)))
                        .toList();
                this.models = new ContentModels(site.written());
            }

            private void line(String line) {
                lines.computeIfAbsent(head, s -> new LinkedHashMap<>())
                        .computeIfAbsent(line, l -> new LinkedHashSet<>())
                        .add(version);
            }

            void write() {
                lines.computeIfAbsent(head, h -> new LinkedHashMap<>());
                if (rule.subtree()) {
                    formulae(site.written());
                    return;
                }
                rows.forEach(this::row);
                rule.shape().ifPresent(shape -> line("shape " + shape));
                if (rule.content()) {
                    content();
                }
                needs();
                supplies();
            }

            /** The elements of formulae. */
            private void formulae(ElementType root) {
                Map<XmlName, ElementType> types =
                        new LinkedHashMap<>(Map.of(rule.on(TO).name(), root));
                List<XmlName> waiting = new ArrayList<>(types.keySet());
                while (!waiting.isEmpty()) {
                    XmlName name = waiting.remove(0);
                    ElementType type = types.get(name);
                    if (formulae.containsKey(name(name))) {
                        continue;
                    }
                    List<XmlName> children = new ContentModels(type).hasChildren()
                            ? type.childNames().stream()
                                    .sorted(Comparator.comparing(XmlName::local))
                                    .toList()
                            : List.of();
                    formulae.put(
                            name(name),
                            new ContentModels(type)
                                    .part(
                                            children.stream()
                                                    .map(ProfileWriter::name)
                                                    .collect(Collectors.joining(" ")),
                                            names));
                    for (XmlName child : children) {
                        if (types.putIfAbsent(
                                        child, type.child(child).orElseThrow().type())
                                == null) {
                            waiting.add(child);
                        }
                    }
                }
            }

            private void row(Row row) {
                ElementType end = Version.along(site.written(), row.on(TO).steps());
                Path path = row.on(FROM);
                StringBuilder line = new StringBuilder(path(path));
                Optional<Rule> inner = row.rule().map(mapping.rules()::get);
                if (inner.isPresent()) {
                    Step own = inner.get().on(FROM);
                    boolean asks = !own.predicates().isEmpty()
                            && last(path).filter(own.name()::equals).isPresent();
                    ElementType read = site.read() == null ? null : Version.along(site.read(), path.steps());
                    line.append(asks ? guards(own.predicates()) : "")
                            .append(" : ")
                            .append(site(
                                    inner.get(),
                                    inverse(row, inner.get()),
                                    read,
                                    end,
                                    row.on(TO).steps().isEmpty()
                                            ? List.of()
                                            : row.on(TO)
                                                    .steps()
                                                    .get(row.on(TO).steps().size() - 1)
                                                    .predicates()));
                } else if (saysText(path)) {
                    line.append(" as is");
                } else {
                    line.append(" as ").append(form(row, end));
                }
                if (row.derived()) {
                    line.append(" derived");
                }
                among(row).ifPresent(line::append);
                line.append(back(row));
                once(row).ifPresent(line::append);
                if (!row.derived() && !row.on(FROM).steps().isEmpty()) {
                    line.append(
                            order(row.on(FROM).steps().stream().map(Step::name).toList(), row.on(TO)));
                }
                line(line.toString());
            }

            /** The values that the read side takes, where they are listed. */
            private Optional<String> among(Row row) {
                Path path = row.on(FROM);
                ElementType own = site.read() == null ? null : Version.along(site.read(), path.steps());
                return own == null || path.attribute().isEmpty() || row.rule().isPresent()
                        ? Optional.empty()
                        : own.attribute(path.attribute().get())
                                .filter(a -> !a.type().enumeration().isEmpty())
                                .filter(a -> a.type().enumeration().stream().noneMatch(v -> v.contains(" ")))
                                .map(a -> " among " + String.join("|", a.type().enumeration()));
            }

            private String form(Row row, ElementType end) {
                Path path = row.on(TO);
                if (path.attribute().isEmpty() && saysText(path)) {
                    return values.none();
                }
                SimpleType type = path.attribute().isPresent()
                        ? end.attribute(path.attribute().get()).orElseThrow().type()
                        : end.simpleType().orElse(null);
                return values.form(row, row.codec().map(mapping.codecs()::get), type, end);
            }

            /** The place among the neighbours: on the other side, and when it comes back. */
            private String order(List<XmlName> own, Path path) {
                if (site.written().content() != ElementType.Content.ELEMENTS
                        || path.steps().isEmpty()) {
                    return "";
                }
                StringBuilder text = new StringBuilder(" order ");
                ElementType at = site.written();
                for (Step step : path.steps()) {
                    text.append(text.length() > 7 ? "." : "").append(at.rank(step.name()));
                    at = at.child(step.name()).orElseThrow().type();
                }
                text.append(':');
                ElementType type = site.read();
                for (int i = 0; i < own.size(); i++) {
                    boolean sorts = type != null && type.content() == ElementType.Content.ELEMENTS;
                    text.append(i == 0 ? "" : ".").append(sorts ? Math.max(0, type.rank(own.get(i))) : 0);
                    type = type == null
                            ? null
                            : type.child(own.get(i))
                                    .map(ElementDeclaration::type)
                                    .orElse(null);
                }
                return text.toString();
            }

            /** The rule by which the way back reads what a row makes. */
            private Rule inverse(Row row, Rule inner) {
                Row other = returning(row);
                return other == null
                        ? inner
                        : other.rule().map(mapping.rules()::get).orElse(inner);
            }

            /** What comes back: the node itself, with what its row says, or another. */
            private String back(Row row) {
                Row other = returning(row);
                if (other == null) {
                    return bringing(row).map(way -> " returns " + way).orElse("") + " lost";
                }
                StringBuilder text = new StringBuilder();
                if (!plain(other.on(FROM)).equals(plain(row.on(FROM)))) {
                    text.append(row.derived() ? "" : " returns " + plain(other.on(FROM)));
                } else if (!other.codec().equals(row.codec())) {
                    text.append(" respelled");
                }
                List<Predicate> said = new ArrayList<>();
                asked(other.on(FROM), said);
                other.rule().map(mapping.rules()::get).ifPresent(r -> {
                    if (last(other.on(FROM)).filter(r.on(FROM).name()::equals).isPresent()) {
                        said.addAll(r.on(FROM).predicates());
                    }
                });
                String says = said.stream()
                        .filter(p -> p instanceof Equal e && !isSelf(e.path()))
                        .map(ProfileWriter::guard)
                        .distinct()
                        .collect(Collectors.joining());
                return text + (says.isEmpty() ? "" : " says " + says);
            }

            /** The element that comes back instead, with what is in it. */
            private Optional<String> bringing(Row row) {
                List<String> made = row.on(TO).steps().stream()
                        .map(step -> name(step.name()))
                        .toList();
                return returning.stream()
                        .filter(other -> other.rule().isPresent() && !other.derived())
                        .filter(other -> {
                            List<String> way = other.on(TO).steps().stream()
                                    .map(step -> name(step.name()))
                                    .toList();
                            return way.size() < made.size()
                                    && made.subList(0, way.size()).equals(way);
                        })
                        .filter(other ->
                                site.read() == null || site.back() != rule || exists(site.read(), other.on(FROM)))
                        .map(other -> plain(other.on(FROM)))
                        .findFirst();
            }

            private void asked(Path path, List<Predicate> into) {
                if (!path.steps().isEmpty()) {
                    into.addAll(path.steps().get(path.steps().size() - 1).predicates());
                }
            }

            /** The row that the way back takes. */
            private Row returning(Row row) {
                for (Row other : returning) {
                    if (plain(other.on(TO)).equals(plain(row.on(TO)))
                            && other.rule().isPresent() == row.rule().isPresent()
                            && (!other.derived() || other == row)
                            && fits(other, row)
                            && (site.read() == null || exists(site.read(), other.on(FROM)))) {
                        return other;
                    }
                }
                return site.back() == rule && (site.read() == null || !exists(site.read(), row.on(FROM))) ? row : null;
            }

            /** Whether what a row makes is taken by another row on the way back. */
            private boolean fits(Row other, Row row) {
                List<Step> asked = other.on(TO).steps();
                List<Step> made = row.on(TO).steps();
                for (int i = 0; i < asked.size(); i++) {
                    List<Predicate> have = new ArrayList<>(made.get(i).predicates());
                    if (i == asked.size() - 1) {
                        row.rule()
                                .map(mapping.rules()::get)
                                .ifPresent(r -> have.addAll(r.on(TO).predicates()));
                    }
                    for (Predicate predicate : asked.get(i).predicates()) {
                        if (!have.contains(predicate) && other != row) {
                            return false;
                        }
                    }
                }
                return true;
            }

            private boolean saysText(Path path) {
                return !path.steps().isEmpty()
                        && path.steps().get(path.steps().size() - 1).predicates().stream()
                                .anyMatch(p -> p instanceof Equal e && isSelf(e.path()));
            }

            /** The place that a row fills; a star where it can be filled again. */
            private Optional<String> once(Row row) {
                if (row.derived()) {
                    return Optional.empty();
                }
                Path path = row.on(TO);
                if (isSelf(path)) {
                    return Optional.empty();
                }
                boolean repeats = false;
                ElementType at = site.written();
                for (int i = 0; i < path.steps().size(); i++) {
                    Step step = path.steps().get(i);
                    if (step.each()
                            || i == path.steps().size() - 1 && path.attribute().isEmpty()) {
                        repeats |= new ContentModels(at).mayRepeat(step.name());
                    }
                    at = at.child(step.name()).orElseThrow().type();
                }
                return Optional.of(" into " + plain(path) + (repeats ? "*" : ""));
            }

            private void content() {
                rule.carrier().ifPresent(pair -> {
                    ElementType made = Version.along(site.written(), List.of(pair.on(TO)));
                    if (made != null) {
                        line("carrier " + name(pair.on(FROM).name())
                                + of(pair).map(r -> " : "
                                                + site(r, r, type(pair.on(FROM).name()), made))
                                        .orElse("")
                                + " into " + name(pair.on(TO).name()) + "*");
                    }
                });
                rule.enclosure().ifPresent(pair -> {
                    ElementType made = Version.along(site.written(), List.of(pair.on(TO)));
                    if (made != null) {
                        line("enclose " + name(pair.on(FROM).name())
                                + of(pair).map(r -> " : "
                                                + site(r, r, type(pair.on(FROM).name()), made))
                                        .orElse("")
                                + " into " + name(pair.on(TO).name())
                                + (models.mayRepeat(pair.on(TO).name()) ? "*" : ""));
                    }
                });
                for (Rule other : mapping.rules().values()) {
                    Optional<ElementDeclaration> place = other.local()
                            ? Optional.empty()
                            : site.written().child(other.on(TO).name());
                    if (place.isPresent()) {
                        boolean once = site.written().content() == ElementType.Content.ELEMENTS
                                && !models.mayRepeat(other.on(TO).name());
                        line("any " + name(other.on(FROM).name())
                                + guards(other.on(FROM).predicates()) + " : "
                                + site(
                                        other,
                                        first(other),
                                        type(other.on(FROM).name()),
                                        place.get().type())
                                + (first(other)
                                                .on(FROM)
                                                .name()
                                                .equals(other.on(FROM).name())
                                        ? ""
                                        : " returns "
                                                + name(first(other).on(FROM).name()))
                                + " into " + name(other.on(TO).name()) + (once ? "" : "*")
                                + order(
                                        List.of(other.on(FROM).name()),
                                        new Path(List.of(other.on(TO)), Optional.empty())));
                    }
                }
            }

            /** The rule by which the way back reads what a rule makes. */
            private Rule first(Rule rule) {
                return mapping.rules().values().stream()
                        .filter(other -> !other.local()
                                && other.on(TO).name().equals(rule.on(TO).name()))
                        .filter(other -> rule.on(TO)
                                .predicates()
                                .containsAll(other.on(TO).predicates()))
                        .filter(other -> site.read() == null
                                || site.read().child(other.on(FROM).name()).isPresent()
                                || other == rule)
                        .findFirst()
                        .orElse(rule);
            }

            private Optional<Rule> of(Rule.Pair pair) {
                return mapping.rules().values().stream()
                        .filter(r -> !r.local()
                                && r.on(FROM).name().equals(pair.on(FROM).name())
                                && r.on(TO).name().equals(pair.on(TO).name()))
                        .findFirst();
            }

            /** What the written side demands and nothing supplies. */
            private void needs() {
                List<Predicate> own = new ArrayList<>(rule.on(TO).predicates());
                own.addAll(site.said());
                needs("", site.written(), own);
                Set<String> seen = new HashSet<>();
                for (Row row : rows) {
                    List<Step> steps = row.on(TO).steps();
                    int ways = row.on(TO).attribute().isPresent() ? steps.size() : steps.size() - 1;
                    for (int i = 1; i <= ways && !row.derived(); i++) {
                        String way = steps.subList(0, i).stream()
                                .map(step -> name(step.name()))
                                .collect(Collectors.joining("/"));
                        boolean leaf = rows.stream()
                                .anyMatch(r -> !r.derived()
                                        && r.on(TO).attribute().isEmpty()
                                        && plain(r.on(TO)).equals(way));
                        if (!leaf && seen.add(way)) {
                            needs(
                                    way,
                                    Version.along(site.written(), steps.subList(0, i)),
                                    steps.get(i - 1).predicates());
                        }
                    }
                }
            }

            private boolean supplied(String way, XmlName name, boolean attribute, List<Predicate> said) {
                String full = (way.isEmpty() ? "" : way + "/") + (attribute ? "@" : "") + name.local();
                return rule.supplies().stream()
                                .anyMatch(s -> s.side() == TO
                                        && s.within().steps().isEmpty()
                                        && (plain(s.path()) + "/").startsWith(full + "/"))
                        || said.stream()
                                .anyMatch(p -> p instanceof Equal e
                                        && (plain(e.path()) + "/")
                                                .startsWith((attribute ? "@" : "") + name.local() + "/"));
            }

            private void needs(String way, ElementType type, List<Predicate> said) {
                ContentModels inner = new ContentModels(type);
                String in = way.isEmpty() ? "" : way + "/";
                List<Set<XmlName>> required = inner.required();
                for (Set<XmlName> needed : required) {
                    boolean carried = way.isEmpty()
                            && rule.carrier()
                                    .map(pair -> pair.on(TO).name())
                                    .filter(needed::contains)
                                    .isPresent();
                    if (carried && needed.stream().noneMatch(name -> supplied(way, name, false, said))) {
                        line("carries "
                                + needed.stream()
                                        .map(ProfileWriter::name)
                                        .sorted()
                                        .collect(Collectors.joining(" ")));
                    }
                    if (!carried && needed.stream().noneMatch(name -> supplied(way, name, false, said))) {
                        line("needs " + (way.isEmpty() ? "." : way) + " "
                                + needed.stream()
                                        .map(name -> in + name.local())
                                        .sorted()
                                        .collect(Collectors.joining(" ")));
                    }
                }
                type.requiredAttributes().forEach(attribute -> {
                    if (!supplied(way, attribute.name(), true, said)) {
                        line("needs " + (way.isEmpty() ? "." : way) + " " + in + "@"
                                + attribute.name().local());
                    }
                });
                Set<XmlName> nexts = new LinkedHashSet<>();
                for (Row row : rows) {
                    List<String> steps = row.on(TO).steps().stream()
                            .map(step -> name(step.name()))
                            .toList();
                    int depth = way.isEmpty() ? 0 : way.split("/").length;
                    if (!row.derived()
                            && steps.size() > depth
                            && (way.isEmpty()
                                    || String.join("/", steps.subList(0, depth)).equals(way))) {
                        nexts.add(row.on(TO).steps().get(depth).name());
                    }
                }
                for (XmlName next : nexts) {
                    for (XmlName needed : inner.neededBy(next)) {
                        if (required.stream().noneMatch(set -> set.contains(needed))
                                && !supplied(way, needed, false, said)) {
                            line("needs " + in + next.local() + " " + in + needed.local());
                        }
                    }
                }
            }

            /** What comes back of an element that is supplied with what its predicates say. */
            private void predicated(Supply supply, Set<String> said) {
                List<Step> steps = supply.path().steps();
                if (supply.side() != TO || steps.isEmpty() || !models.demands(supply.path())) {
                    return;
                }
                for (Predicate predicate : steps.get(steps.size() - 1).predicates()) {
                    String full = plain(supply.path()) + "/" + plain(predicate.path());
                    rows.stream()
                            .filter(row -> row.rule().isPresent()
                                    && !row.derived()
                                    && full.startsWith(plain(row.on(TO)) + "/"))
                            .filter(row -> site.read() == null || exists(site.read(), row.on(FROM)))
                            .reduce((one, other) -> other)
                            .filter(row -> said.add(plain(row.on(FROM))))
                            .ifPresent(
                                    row -> line("there " + plain(row.on(FROM)) + " '' unless " + plain(supply.path())));
                }
            }

            /** What must be there for something to be supplied on the other side. */
            private String way(Path path) {
                ElementType at = site.written();
                String way = "";
                String last = "";
                int end = path.attribute().isPresent()
                        ? path.steps().size()
                        : path.steps().size() - 1;
                for (int i = 0; i < end; i++) {
                    XmlName step = path.steps().get(i).name();
                    way += (way.isEmpty() ? "" : "/") + name(step);
                    if (new ContentModels(at).alternatives(step).isEmpty()) {
                        last = way;
                    }
                    at = at.child(step).orElseThrow().type();
                }
                return last.isEmpty() ? "" : " of " + last;
            }

            /** Whether a value that is supplied comes back by a row. */
            private boolean returns(Row row, Supply supply) {
                if (row.rule().isPresent()
                        || saysText(row.on(FROM))
                        || !plain(row.on(TO)).equals(plain(supply.path()))
                        || supply.value().isPresent() && !(supply.value().get() instanceof Supply.Constant)) {
                    return true;
                }
                String value =
                        supply.value().map(v -> ((Supply.Constant) v).text()).orElse("");
                Optional<String> said = row.codec().isPresent()
                        ? mapping.codecs().get(row.codec().get()).convert(value, TO)
                        : Optional.of(value);
                ElementType end = site.read() == null
                        ? null
                        : Version.along(site.read(), row.on(FROM).steps());
                Optional<SimpleType> type = end == null
                        ? Optional.empty()
                        : row.on(FROM).attribute().isPresent()
                                ? end.attribute(row.on(FROM).attribute().get()).map(a -> a.type())
                                : end.simpleType();
                return said.isPresent()
                        && type.flatMap(t -> t.fault(said.get())).isEmpty();
            }

            /** Whether what is supplied at a path is read by a row. */
            private boolean leads(Row row, Path supplied) {
                if (plain(row.on(TO)).equals(plain(supplied))
                        && row.on(TO).steps().stream()
                                .allMatch(s -> s.predicates().isEmpty())) {
                    return true;
                }
                List<Step> steps = row.on(TO).steps();
                if (row.rule().isPresent()
                        && row.on(TO).attribute().isEmpty()
                        && steps.stream().allMatch(s -> s.predicates().isEmpty())
                        && plain(supplied).startsWith(plain(row.on(TO)) + "/")) {
                    return true;
                }
                return supplied.attribute().isPresent()
                        && !steps.isEmpty()
                        && row.on(TO).attribute().isEmpty()
                        && plain(new Path(supplied.steps(), Optional.empty())).equals(plain(row.on(TO)))
                        && steps.get(steps.size() - 1).predicates().stream()
                                .anyMatch(p -> p instanceof Equal e
                                        && e.path().steps().isEmpty()
                                        && e.path().attribute().equals(supplied.attribute()));
            }

            private void supplies() {
                Set<String> said = new LinkedHashSet<>();
                List<Supply> supplies = new ArrayList<>(
                        rule.supplies().stream().filter(s -> s.side() == TO).toList());
                supplies.addAll(site.back().supplies().stream()
                        .filter(s -> s.side() == FROM)
                        .toList());
                for (Supply supply : supplies) {
                    String value = supply.value()
                            .map(v -> v instanceof Supply.Constant c
                                    ? "'" + c.text() + "'"
                                    : v instanceof Supply.Index
                                            ? "index"
                                            : v instanceof Supply.Country ? "country" : "language")
                            .orElse("''");
                    if (!supply.within().steps().isEmpty()) {
                        continue;
                    }
                    predicated(supply, said);
                    if (supply.side() == FROM && site.read() != null && exists(site.read(), supply.path())) {
                        demanded(site.read(), supply.path()).filter(said::add).ifPresent(path -> {
                            line("back " + path + " " + value);
                            String way = "";
                            for (Step step : supply.path().steps()) {
                                way += (way.isEmpty() ? "" : "/") + name(step.name());
                                for (Predicate predicate : step.predicates()) {
                                    if (predicate instanceof Equal equal
                                            && equal.path().attribute().isPresent()) {
                                        line("back " + way + "/" + plain(equal.path()) + "? '" + equal.value() + "'");
                                    }
                                }
                            }
                        });
                    } else if (supply.side() == TO
                            && exists(site.written(), supply.path())
                            && (models.demands(supply.path())
                                    || !supply.path().steps().isEmpty()
                                            && (supply.path().steps().size() > 1
                                                    || models.alternatives(supply.path()
                                                                    .steps()
                                                                    .get(0)
                                                                    .name())
                                                            .isPresent()))) {
                        if (rule.content()
                                && supply.path().attribute().isEmpty()
                                && supply.path().steps().size() == 1
                                && rows.stream().noneMatch(row -> leads(row, supply.path()))) {
                            mapping.rules().values().stream()
                                    .filter(r -> !r.local()
                                            && r.on(TO)
                                                    .name()
                                                    .equals(supply.path()
                                                            .steps()
                                                            .get(0)
                                                            .name()))
                                    .filter(r -> r.on(TO).predicates().isEmpty())
                                    .filter(r -> site.read() == null
                                            || site.read()
                                                    .child(r.on(FROM).name())
                                                    .isPresent())
                                    .findFirst()
                                    .ifPresent(r -> line(
                                            "there " + name(r.on(FROM).name()) + " '' unless " + plain(supply.path())
                                                    + models
                                                            .alternatives(supply.path()
                                                                    .steps()
                                                                    .get(0)
                                                                    .name())
                                                            .orElse(Set.of())
                                                            .stream()
                                                            .map(n -> " " + name(n))
                                                            .sorted()
                                                            .collect(Collectors.joining())));
                        }
                        rows.stream()
                                .filter(row -> leads(row, supply.path()) && !row.derived())
                                // What is declared comes back first; where nothing is, anything does.
                                .min(Comparator.comparingInt(
                                        row -> site.read() == null || exists(site.read(), row.on(FROM)) ? 0 : 1))
                                .filter(row -> returns(row, supply))
                                .filter(row -> said.add(plain(row.on(FROM))))
                                .ifPresent(row -> line("there " + plain(row.on(FROM)) + " " + value + " unless "
                                        + plain(row.on(TO)) + way(supply.path())));
                    }
                }
            }
        }

        /** The path with a mark behind each step that need not be there; nothing where nothing of it must. */
        private static Optional<String> demanded(ElementType type, Path path) {
            StringBuilder text = new StringBuilder();
            ElementType at = type;
            boolean any = false;
            List<String> unless = List.of();
            for (Step step : path.steps()) {
                Optional<Set<XmlName>> others = new ContentModels(at).alternatives(step.name());
                boolean must = others.isPresent();
                any |= must;
                text.append(text.length() == 0 ? "" : "/")
                        .append(name(step.name()))
                        .append(must ? "" : "?");
                if (must && text.indexOf("/") < 0) {
                    unless = others.get().stream()
                            .map(ProfileWriter::name)
                            .sorted()
                            .toList();
                }
                at = at.child(step.name()).orElseThrow().type();
            }
            if (path.attribute().isPresent()) {
                boolean must = at.attribute(path.attribute().get())
                        .filter(a -> a.required())
                        .isPresent();
                any |= must;
                text.append(text.length() == 0 ? "@" : "/@")
                        .append(name(path.attribute().get()))
                        .append(must ? "" : "?");
            }
            String but = unless.isEmpty() ? "" : "|" + String.join("|", unless);
            return any ? Optional.of(text + but) : Optional.empty();
        }

        private static Optional<XmlName> last(Path path) {
            return path.steps().isEmpty()
                    ? Optional.empty()
                    : Optional.of(path.steps().get(path.steps().size() - 1).name());
        }

        private static ElementType along(ElementType type, List<Step> steps) {
            ElementType at = type;
            for (Step step : steps) {
                Optional<ElementDeclaration> child = at == null ? Optional.empty() : at.child(step.name());
                if (child.isEmpty()) {
                    return null;
                }
                at = child.get().type();
            }
            return at;
        }

        private static boolean exists(ElementType type, Path path) {
            ElementType at = along(type, path.steps());
            return at != null
                    && path.attribute().map(a -> at.attribute(a).isPresent()).orElse(true);
        }
    }
}
