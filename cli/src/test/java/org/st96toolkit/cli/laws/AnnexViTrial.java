package org.st96toolkit.cli.laws;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.st96toolkit.cli.laws.AnnexViBlocks.Place;
import org.st96toolkit.cli.laws.SmallDocuments.Wish;
import org.st96toolkit.core.ConversionOptions;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.SimpleType;
import org.st96toolkit.core.mapping.CodeTable;
import org.st96toolkit.core.mapping.Codec;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.Path;
import org.st96toolkit.core.mapping.Predicate;
import org.st96toolkit.core.mapping.Row;
import org.st96toolkit.core.mapping.Rule;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.mapping.Step;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;
import org.st96toolkit.core.xml.XmlWriter;

/**
 * Tries whether a value goes where a row of WIPO's tables sends it: makes the smallest document that holds a value at the
 * row's input, converts it, and looks for that value, as the value codecs say it, at the row's output. What is
 * found there must be gone when the input is taken out, so that nothing is found that stands there anyway.
 *
 * <p>Where the row alone does not lead there, what our tables demand beside it (a predicate) is put into the document too.
 *
 * <p>Long because what is put in, what is put beside it and where it is looked for are chosen by the same paths and grammars.
 */
final class AnnexViTrial {

    private static final String MARK = "Xy7zz";
    private static final List<String> USUAL = List.of(
            MARK, "20190307", "2019-03-07", "37", "C", "de", "WO", "DE", "12.5", "yes", "true", "H3", "A1", "urn:x:7");
    private static final int MOST_TRIES = 2_000;
    private static final int FEW_TRIES = 40;
    private static final int MOST_SIBLINGS = 16;
    private static final int FEW = 10;
    private static final int DEEPER = 3;
    private static final int MOST_DEEPER = 40;
    private static final int MOST_WAYS = 12;
    private static final int DEEPEST = 12;

    private final Side from;
    private final Grammar read;
    private final Grammar written;
    private final Mapping mapping = Tables.of("common");
    private final SmallDocuments documents;
    private final ConversionOptions options;
    private final Set<List<Extra>> predicates;
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Map<List<String>, List<List<String>>> found = new HashMap<>();

    /**
     * @param document the file of tables: {@code application-body} or {@code bibliographic-data}
     * @param from the side that its rows read
     */
    AnnexViTrial(String document, Side from) {
        this.from = from;
        boolean body = document.equals("application-body");
        this.read = from == Side.LEFT
                ? Tables.left("common", body ? "1.7" : "2.3")
                : Tables.right().get(body ? 1 : 2);
        this.written =
                from == Side.LEFT ? Tables.right().get(body ? 1 : 2) : Tables.left("common", body ? "1.7" : "2.3");
        this.documents = new SmallDocuments(read);
        this.predicates = predicates();
        ConversionOptions plain = ConversionOptions.DEFAULT.verify(false).validate(false);
        this.options = from == Side.LEFT ? plain.to("st96") : plain.to("st36").dialect("common");
    }

    /**
     * What came of it.
     *
     * @param agrees whether the value was found where the row sends it
     * @param elsewhere where it was found otherwise; nothing where it was found nowhere
     */
    record Outcome(boolean agrees, Optional<String> elsewhere) {}

    /**
     * A value that is put.
     *
     * @param put the value
     * @param expected what may be found for it
     * @param fixed whether it is that value that is asked for, so that no other will do
     */
    private record Value(String put, Set<String> expected, boolean fixed) {}

    /** Something more that a document holds: what a predicate looks at, from an element of a name. */
    private record Extra(XmlName owner, Path path, Optional<String> value) {}

    /**
     * Tries a row with values of all kinds.
     *
     * @param root the root element where the row's table is used nowhere
     * @param thorough whether to try everything, as for a row that is expected to agree
     */
    Outcome any(AnnexViRow row, List<Place> places, String root, boolean thorough) {
        return run(row, places, root, Optional.empty(), thorough ? MOST_TRIES : FEW_TRIES);
    }

    /** Tries a row with one value, for which another must be found; nothing where the value must not be found at all. */
    Outcome value(AnnexViRow row, List<Place> places, String root, String put, Optional<String> expected) {
        return run(
                row,
                places,
                root,
                Optional.of(new Value(put, expected.map(Set::of).orElse(Set.of()), true)),
                MOST_TRIES);
    }

    private Outcome run(AnnexViRow row, List<Place> places, String root, Optional<Value> only, int most) {
        boolean placed = !places.isEmpty();
        List<Place> all = placed
                ? places
                : somewhere(root, row.input()).stream()
                        .map(input -> new Place(input, row.output()))
                        .toList();
        Optional<String> elsewhere = Optional.empty();
        // Everywhere with nothing beside it first: that is nearly always enough.
        for (boolean alone : new boolean[] {true, false}) {
            int tries = most;
            for (Place place : all) {
                Target target = target(place.input());
                Goal goal = goal(place.output(), placed);
                List<Value> values = only.map(List::of).orElseGet(() -> values(target, goal));
                List<List<Wish>> extras = alone ? List.of(List.of()) : extras(place.input());
                for (List<Wish> extra : extras) {
                    for (Value value : alone ? values : values.subList(0, Math.min(FEW, values.size()))) {
                        if (tries-- < 0) {
                            return new Outcome(false, elsewhere);
                        }
                        Outcome outcome = run(target, goal, extra, value);
                        if (outcome.agrees()) {
                            return outcome;
                        }
                        elsewhere = elsewhere.or(outcome::elsewhere);
                    }
                }
            }
        }
        return new Outcome(false, elsewhere);
    }

    private Outcome run(Target target, Goal goal, List<Wish> extras, Value value) {
        XmlDocument document = document(target, extras, value.put());
        Optional<XmlElement> made = converted(document);
        boolean held = !goal.empty() && !value.put().isEmpty() && holds(document.root(), value.put());
        if (!held && value.fixed()) {
            return new Outcome(false, Optional.empty());
        }
        Set<String> expected = held ? value.expected() : Set.of();
        int hits = made.map(out -> hits(out, goal, expected)).orElse(0);
        if (hits > 0 && follows(document, target, extras, goal, expected, hits)) {
            return new Outcome(true, Optional.empty());
        }
        return new Outcome(
                false,
                expected.isEmpty() || value.put().equals(SmallDocuments.ID)
                        ? Optional.empty()
                        : made.flatMap(out -> find(out, expected, "")));
    }

    private XmlDocument document(Target target, List<Wish> extras, String value) {
        List<Wish> wishes = new ArrayList<>(extras);
        wishes.add(new Wish(target.elements(), target.attribute(), Optional.of(value)));
        return documents.document(target.root(), wishes);
    }

    /** Whether what was found is not there when the input is taken out or says something else. */
    private boolean follows(
            XmlDocument document, Target target, List<Wish> extras, Goal goal, Set<String> expected, int hits) {
        boolean whole = target.elements().isEmpty() && target.attribute().isEmpty() && !target.text();
        if (whole) {
            return true;
        }
        List<XmlDocument> others = new ArrayList<>();
        others.add(Nodes.with(document, without(document.root(), target, 0)));
        if (!expected.isEmpty()) {
            values(target, goal).stream()
                    .filter(other -> other.expected().stream().noneMatch(expected::contains))
                    .limit(2)
                    .forEach(other -> others.add(document(target, extras, other.put())));
        }
        return others.stream()
                .anyMatch(other ->
                        converted(other).map(root -> hits(root, goal, expected)).orElse(hits) < hits);
    }

    // ---------------------------------------------------------------- what is put in

    /** The node at the end of an input path. */
    private record Target(
            XmlName root,
            List<XmlName> elements,
            Optional<XmlName> attribute,
            boolean text,
            Optional<SimpleType> type) {}

    private Target target(List<String> input) {
        List<XmlName> elements = new ArrayList<>();
        Optional<XmlName> attribute = Optional.empty();
        boolean text = false;
        for (String step : input.subList(1, input.size())) {
            if (step.startsWith("@")) {
                attribute = Optional.of(name(step.substring(1)));
            } else if (step.equals(AnnexViRow.TEXT)) {
                text = true;
            } else {
                elements.add(name(step));
            }
        }
        Optional<ElementType> at = read.element(name(input.get(0))).map(ElementDeclaration::type);
        for (XmlName element : elements) {
            at = at.flatMap(type -> type.child(element)).map(ElementDeclaration::type);
        }
        Optional<XmlName> asked = attribute;
        Optional<SimpleType> type = at.flatMap(element -> asked.isPresent()
                ? element.attribute(asked.get()).map(declared -> declared.type())
                : element.simpleType());
        return new Target(name(input.get(0)), elements, attribute, text, type);
    }

    private XmlName name(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? XmlName.of(written)
                : new XmlName(
                        mapping.namespaces().getOrDefault(written.substring(0, colon), "?"),
                        written.substring(colon + 1));
    }

    /**
     * Where a value is looked for.
     *
     * @param path the path
     * @param whole whether it begins at the root, else anywhere
     * @param empty whether it is an element that can hold nothing, so that it is enough that it is there
     * @param type the type of the value there, where that is known
     */
    private record Goal(List<String> path, boolean whole, boolean empty, Optional<SimpleType> type) {}

    private Goal goal(List<String> path, boolean whole) {
        Optional<ElementType> at = written.element(name(path.get(0))).map(ElementDeclaration::type);
        Optional<SimpleType> type = at.flatMap(ElementType::simpleType);
        for (String step : path.subList(1, path.size())) {
            if (step.startsWith("@")) {
                type = at.flatMap(element -> element.attribute(name(step.substring(1))))
                        .map(declared -> declared.type());
                at = Optional.empty();
            } else if (!step.equals(AnnexViRow.TEXT)) {
                at = at.flatMap(element -> element.child(name(step))).map(ElementDeclaration::type);
                type = at.flatMap(ElementType::simpleType);
            }
        }
        boolean empty = at.filter(element -> element.content() == ElementType.Content.EMPTY)
                .isPresent();
        return new Goal(path, whole, empty, type);
    }

    private List<Value> values(Target target, Goal goal) {
        Set<String> put = new LinkedHashSet<>();
        if (target.type().filter(type -> !type.enumeration().isEmpty()).isPresent()) {
            put.addAll(target.type().get().enumeration());
        } else {
            put.addAll(USUAL);
            put.addAll(codes(target));
            put.add(SmallDocuments.ID);
        }
        goal.type().ifPresent(type -> put.addAll(type.enumeration()));
        if (goal.empty()) {
            put.add("");
        }
        target.type().ifPresent(type -> put.removeIf(value -> type.fault(value).isPresent()));
        goal.type()
                .ifPresent(type -> put.removeIf(value ->
                        said(value).stream().allMatch(text -> type.fault(text).isPresent())));
        if (put.isEmpty()) {
            // Nothing can be said there; it may be enough that it is there.
            put.add("");
        }
        return put.stream().map(value -> new Value(value, said(value), false)).toList();
    }

    /** A value, and how the codecs say it on the other side. */
    private Set<String> said(String value) {
        return known.computeIfAbsent(value, this::say);
    }

    private Set<String> say(String value) {
        Set<String> said = new LinkedHashSet<>(List.of(value));
        for (Codec codec : mapping.codecs().values()) {
            codec.convert(value, from)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(said::add);
        }
        for (Rule rule : mapping.rules().values()) {
            constants(List.of(rule.on(from)), List.of(rule.on(from.other())), value, said);
            rule.rows()
                    .forEach(row ->
                            constants(row.on(from).steps(), row.on(from.other()).steps(), value, said));
        }
        return said;
    }

    /** What stands for a constant where predicates of both sides of a row say one. */
    private static void constants(List<Step> read, List<Step> made, String value, Set<String> said) {
        boolean here = read.stream()
                .flatMap(step -> step.predicates().stream())
                .anyMatch(predicate -> predicate instanceof Predicate.Equal equal
                        && equal.value().equals(value));
        if (here) {
            for (Step step : made) {
                for (Predicate predicate : step.predicates()) {
                    if (predicate instanceof Predicate.Equal equal
                            && !equal.value().isEmpty()) {
                        said.add(equal.value());
                    }
                }
            }
        }
    }

    /** The code values that the type of a row's input lists. */
    List<String> listed(AnnexViRow row, List<Place> places) {
        return places.stream()
                .flatMap(place -> target(place.input()).type().stream())
                .flatMap(type -> type.enumeration().stream())
                .distinct()
                .toList();
    }

    /** The codes that our rows have for a node of the target's name. */
    private Set<String> codes(Target target) {
        XmlName last = target.attribute()
                .orElseGet(() -> target.elements().isEmpty()
                        ? target.root()
                        : target.elements().get(target.elements().size() - 1));
        Set<String> codes = new TreeSet<>();
        for (Rule rule : mapping.rules().values()) {
            for (Row row : rule.rows()) {
                Path path = row.on(from);
                List<Step> steps = path.steps();
                XmlName end = path.attribute()
                        .orElseGet(() -> (steps.isEmpty() ? rule.on(from) : steps.get(steps.size() - 1)).name());
                if (end.equals(last)
                        && row.codec().map(mapping.codecs()::get).orElse(null) instanceof CodeTable table) {
                    codes.addAll((from == Side.LEFT ? table.toRight() : table.toLeft()).keySet());
                }
            }
        }
        return codes;
    }

    // ---------------------------------------------------------------- what is put beside it

    /** Nothing, and then what our predicates look at in an element on the way. */
    private List<List<Wish>> extras(List<String> input) {
        List<XmlName> names = new ArrayList<>();
        input.stream()
                .filter(step -> !step.startsWith("@") && !step.equals(AnnexViRow.TEXT))
                .forEach(step -> names.add(name(step)));
        Target target = target(input);
        Set<List<Wish>> all = new LinkedHashSet<>();
        List<List<Wish>> demanded = new ArrayList<>();
        all.add(List.of());
        ElementType at =
                read.element(names.get(0)).map(ElementDeclaration::type).orElse(null);
        for (int i = 0; i < names.size() && at != null; i++) {
            for (List<Extra> demand : predicates) {
                List<Wish> wishes = new ArrayList<>();
                for (Extra extra : demand) {
                    wish(names, i, at, extra)
                            .filter(wish -> !isTarget(wish, target))
                            .ifPresent(wishes::add);
                }
                if (!wishes.isEmpty() && all.add(List.copyOf(wishes))) {
                    demanded.add(wishes);
                }
            }
            at = i + 1 == names.size()
                    ? null
                    : at.child(names.get(i + 1)).map(ElementDeclaration::type).orElse(null);
        }
        List<XmlName> way = List.copyOf(names.subList(1, names.size()));
        List<Wish> references = references(target.root(), way).stream()
                .filter(wish -> !isTarget(wish, target))
                .toList();
        all.add(references);
        beside(target.root(), way).stream()
                .filter(wish -> !isTarget(wish, target))
                .forEach(wish -> {
                    List<Wish> together = new ArrayList<>(references);
                    together.add(wish);
                    all.add(List.copyOf(together));
                });
        all.addAll(pairs(demanded));
        return List.copyOf(all);
    }

    /** What is demanded by two predicates, of two rules on the way. */
    private static List<List<Wish>> pairs(List<List<Wish>> demanded) {
        List<List<Wish>> pairs = new ArrayList<>();
        for (int i = 0; i < demanded.size(); i++) {
            for (int k = i + 1; k < demanded.size(); k++) {
                List<Wish> pair = new ArrayList<>(demanded.get(i));
                pair.addAll(demanded.get(k));
                pairs.add(List.copyOf(pair));
            }
        }
        return pairs;
    }

    /** What a predicate looks at, below one of the elements on a way or beside the next. */
    private static Optional<Wish> wish(List<XmlName> way, int i, ElementType at, Extra extra) {
        List<XmlName> elements = new ArrayList<>(way.subList(1, i + 1));
        boolean here = way.get(i).equals(extra.owner());
        if (!here) {
            elements.add(extra.owner());
        }
        if (here || extra.value().isPresent() && at.child(extra.owner()).isPresent()) {
            extra.path().steps().forEach(step -> elements.add(step.name()));
            return Optional.of(new Wish(elements, extra.path().attribute(), extra.value()));
        }
        return Optional.empty();
    }

    private static boolean isTarget(Wish wish, Target target) {
        return wish.elements().equals(target.elements()) && wish.attribute().equals(target.attribute());
    }

    /** What the elements on a way may refer to. */
    private List<Wish> references(XmlName root, List<XmlName> way) {
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i <= way.size(); i++) {
            List<XmlName> here = way.subList(0, i);
            type(root, here).stream()
                    .flatMap(type -> type.identities().stream())
                    .filter(attribute -> attribute.type().identity() != SimpleType.Identity.ID)
                    .forEach(attribute ->
                            wishes.add(new Wish(here, Optional.of(attribute.name()), Optional.of(SmallDocuments.ID))));
        }
        return wishes;
    }

    /** What may stand in and beside the elements on a way, the nearest first. */
    private List<Wish> beside(XmlName root, List<XmlName> way) {
        List<Wish> wishes = new ArrayList<>();
        for (int i = way.size(); i >= 0; i--) {
            List<List<XmlName>> children = children(root, way.subList(0, i));
            children.forEach(child -> wishes.add(new Wish(child, Optional.empty(), Optional.empty())));
            if (i == way.size()) {
                deeper(root, children)
                        .forEach(child -> wishes.add(new Wish(child, Optional.empty(), Optional.empty())));
            }
        }
        return wishes;
    }

    /** What may stand below some elements, the nearest first. */
    private List<List<XmlName>> deeper(XmlName root, List<List<XmlName>> elements) {
        List<List<XmlName>> found = new ArrayList<>();
        List<List<XmlName>> level = elements;
        for (int i = 0; i < DEEPER && found.size() < MOST_DEEPER; i++) {
            level = level.stream()
                    .flatMap(element -> children(root, element).stream())
                    .limit(MOST_DEEPER)
                    .toList();
            found.addAll(level);
        }
        return found;
    }

    private List<List<XmlName>> children(XmlName root, List<XmlName> way) {
        ElementType type = type(root, way).orElse(null);
        if (type == null || !Completions.hasChildren(type) || type.childNames().size() > MOST_SIBLINGS) {
            return List.of();
        }
        return type.childNames().stream()
                .map(name -> {
                    List<XmlName> child = new ArrayList<>(way);
                    child.add(name);
                    return List.copyOf(child);
                })
                .toList();
    }

    private Optional<ElementType> type(XmlName root, List<XmlName> way) {
        Optional<ElementType> at = read.element(root).map(ElementDeclaration::type);
        for (XmlName name : way) {
            at = at.flatMap(type -> type.child(name)).map(ElementDeclaration::type);
        }
        return at;
    }

    /** What our tables demand: each predicate alone, and those of a step together. */
    private Set<List<Extra>> predicates() {
        Set<List<Extra>> extras = new LinkedHashSet<>();
        for (Rule rule : mapping.rules().values()) {
            add(rule.on(from), extras);
            rule.rows().forEach(row -> row.on(from).steps().forEach(step -> add(step, extras)));
        }
        return extras;
    }

    private static void add(Step step, Set<List<Extra>> extras) {
        List<Extra> together = new ArrayList<>();
        for (Predicate predicate : step.predicates()) {
            Optional<String> value =
                    predicate instanceof Predicate.Equal equal ? Optional.of(equal.value()) : Optional.empty();
            Extra extra = new Extra(step.name(), predicate.path(), value);
            extras.add(List.of(extra));
            if (predicate instanceof Predicate.Equal || predicate instanceof Predicate.Present) {
                together.add(extra);
            }
        }
        if (together.size() > 1) {
            extras.add(List.copyOf(together));
        }
    }

    // ---------------------------------------------------------------- what comes out

    private Optional<XmlElement> converted(XmlDocument document) {
        byte[] bytes = XmlWriter.plain().toBytes(document);
        return Converted.TOOLKIT
                .convert(org.st96toolkit.core.Input.of("row.xml", bytes), options)
                .value()
                .map(PatentDocument::tree)
                .map(XmlDocument::root);
    }

    /** Whether a value stands anywhere in an element: an element without text cannot hold one. */
    private static boolean holds(XmlElement element, String value) {
        return Nodes.all(element).stream()
                .anyMatch(one -> own(one).strip().equals(value)
                        || one.attributes().stream()
                                .anyMatch(attribute -> attribute.value().equals(value)));
    }

    /**
     * How often something expected stands at the end of a path; how many nodes stand there where nothing is expected but a node.
     */
    private int hits(XmlElement root, Goal goal, Set<String> expected) {
        List<String> path = goal.path();
        Collection<XmlElement> starts = goal.whole() ? List.of(root) : Nodes.all(root);
        int hits = 0;
        for (XmlElement start : starts) {
            if (start.name().equals(name(path.get(0)))) {
                hits += hits(start, path, 1, expected);
            }
        }
        return hits;
    }

    private int hits(XmlElement at, List<String> path, int step, Set<String> expected) {
        if (step == path.size()) {
            return expected.isEmpty() || isSaid(at, expected) ? 1 : 0;
        }
        String next = path.get(step);
        if (next.startsWith("@")) {
            Optional<String> value = at.attribute(name(next.substring(1)));
            return value.filter(text -> expected.isEmpty() || expected.contains(text.strip()))
                            .isPresent()
                    ? 1
                    : 0;
        }
        if (next.equals(AnnexViRow.TEXT)) {
            return expected.contains(own(at).strip()) ? 1 : 0;
        }
        int hits = 0;
        for (XmlElement child : at.elements()) {
            if (child.name().equals(name(next))) {
                hits += hits(child, path, step + 1, expected);
            }
        }
        return hits;
    }

    /** Whether an element says something expected: as its text, or as that of an element or attribute in it. */
    private static boolean isSaid(XmlElement element, Set<String> expected) {
        return expected.contains(element.text().strip())
                || Nodes.all(element).stream()
                        .anyMatch(one -> expected.contains(own(one).strip())
                                || one.attributes().stream()
                                        .anyMatch(attribute -> expected.contains(attribute.value())));
    }

    /** The text of an element itself. */
    private static String own(XmlElement element) {
        StringBuilder text = new StringBuilder();
        element.children().forEach(node -> {
            if (node instanceof XmlText own) {
                text.append(own.value());
            }
        });
        return text.toString();
    }

    private Optional<String> find(XmlElement element, Set<String> expected, String way) {
        String here = way.isEmpty() ? written(element.name()) : way + "/" + written(element.name());
        for (XmlAttribute attribute : element.attributes()) {
            if (expected.contains(attribute.value())) {
                return Optional.of(here + "/@" + written(attribute.name()));
            }
        }
        if (expected.contains(own(element).strip())) {
            return Optional.of(here);
        }
        return element.elements().stream()
                .flatMap(child -> find(child, expected, here).stream())
                .findFirst();
    }

    private String written(XmlName name) {
        return mapping.namespaces().entrySet().stream()
                .filter(entry -> entry.getValue().equals(name.namespace()))
                .map(entry -> entry.getKey() + ":" + name.local())
                .findFirst()
                .orElse(name.local());
    }

    /** An element without the target; where that is a text, without that. */
    private static XmlElement without(XmlElement element, Target target, int depth) {
        if (depth == target.elements().size()) {
            List<XmlAttribute> attributes = element.attributes().stream()
                    .filter(attribute ->
                            target.attribute().filter(attribute.name()::equals).isEmpty())
                    .toList();
            List<XmlNode> children = element.children().stream()
                    .filter(node -> !target.text() || !(node instanceof XmlText))
                    .toList();
            return new XmlElement(element.name(), attributes, children, element.location());
        }
        boolean last =
                depth + 1 == target.elements().size() && target.attribute().isEmpty() && !target.text();
        List<XmlNode> children = new ArrayList<>();
        boolean gone = false;
        for (XmlNode node : element.children()) {
            boolean here = !gone
                    && node instanceof XmlElement child
                    && child.name().equals(target.elements().get(depth));
            gone |= here;
            if (!here) {
                children.add(node);
            } else if (!last) {
                children.add(without((XmlElement) node, target, depth + 1));
            }
        }
        return new XmlElement(element.name(), element.attributes(), children, element.location());
    }

    // ---------------------------------------------------------------- a place for what has none

    /** The shortest ways from a root element to those of a name. */
    private List<List<String>> somewhere(String root, List<String> input) {
        return found.computeIfAbsent(List.of(root, input.get(0)), key -> search(root, input.get(0))).stream()
                .map(steps -> {
                    List<String> whole = new ArrayList<>(steps);
                    whole.addAll(input.subList(1, input.size()));
                    return List.copyOf(whole);
                })
                .toList();
    }

    private List<List<String>> search(String root, String wanted) {
        List<List<String>> ways = new ArrayList<>();
        Deque<Map.Entry<List<String>, ElementType>> queue = new ArrayDeque<>();
        read.element(name(root)).ifPresent(start -> queue.add(Map.entry(List.of(root), start.type())));
        Set<ElementType> seen = new HashSet<>();
        XmlName name = name(wanted);
        while (!queue.isEmpty() && ways.size() < MOST_WAYS) {
            Map.Entry<List<String>, ElementType> next = queue.poll();
            List<String> way = next.getKey();
            if (way.get(way.size() - 1).equals(wanted)) {
                ways.add(way);
            } else if (way.size() < DEEPEST && Completions.hasChildren(next.getValue())) {
                for (XmlName child : next.getValue().childNames()) {
                    ElementType type =
                            next.getValue().child(child).orElseThrow().type();
                    if (child.equals(name) || seen.add(type)) {
                        List<String> further = new ArrayList<>(way);
                        further.add(written(child));
                        queue.add(Map.entry(List.copyOf(further), type));
                    }
                }
            }
        }
        return ways;
    }
}
