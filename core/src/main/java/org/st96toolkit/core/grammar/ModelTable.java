package org.st96toolkit.core.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.st96toolkit.core.grammar.ElementType.Content;
import org.st96toolkit.core.xml.XmlName;

/** A name-and-model table: the elements of a dialect in all its versions. Immutable and thread-safe. */
public final class ModelTable {

    private final String name;
    private final List<String> versions;
    private final Map<String, String> namespaces;
    private final Set<String> roots;
    private final List<Line> lines;
    private final List<ModelTable> included;

    /** An element in some versions. */
    record Line(
            String element,
            VersionRange range,
            ModelSyntax.Model model,
            List<Attribute> attributes,
            List<Neighbours> neighbours) {}

    /** What in an element's model is one thing although it has no element of its own. */
    record Neighbours(String name, ModelSyntax.Model model) {}

    /** An attribute in some of its element's versions. */
    record Attribute(
            String name,
            VersionRange range,
            ValueType type,
            boolean required,
            Optional<String> defaultValue,
            boolean fixed) {}

    /** What counts of a line for the versions that are asked for. */
    private record Entry(ModelSyntax.Model model, List<Attribute> attributes) {}

    ModelTable(
            String name,
            List<String> versions,
            Map<String, String> namespaces,
            Set<String> roots,
            List<Line> lines,
            List<ModelTable> included) {
        this.name = name;
        this.versions = List.copyOf(versions);
        this.namespaces = new LinkedHashMap<>(namespaces);
        this.roots = new LinkedHashSet<>(roots);
        this.lines = lines.stream()
                .sorted(Comparator.comparingInt((Line line) -> line.range().first())
                        .reversed())
                .toList();
        this.included = List.copyOf(included);
        included.forEach(table -> table.namespaces.forEach(this.namespaces::putIfAbsent));
        SchemaNames.CUSTOMARY.forEach(this.namespaces::putIfAbsent);
    }

    public String name() {
        return name;
    }

    /** The versions, in order; none where the table has but one and does not name it. */
    public List<String> versions() {
        return versions;
    }

    /** The names of the elements that may be a root; none where all may. */
    public Set<XmlName> roots() {
        return roots.stream().map(this::qualified).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The grammar of one version. Tables that are included give the version of that name where they have it, else their
     * last.
     *
     * @throws IllegalArgumentException where the table has no such version
     */
    public Grammar grammar(String version) {
        if (!versions.contains(version)) {
            throw new IllegalArgumentException("table " + name + " has no version " + version);
        }
        return grammar(Optional.of(version));
    }

    /**
     * The grammar of all versions together, for documents whose version is not known: an element has the children and
     * attributes that it has in any version, content is right that is right in one of them, and an attribute is
     * required where all versions require it. Where versions order the children differently the last one's order goes
     * first.
     */
    public Grammar anyVersion() {
        return grammar(Optional.empty());
    }

    /**
     * The neighbours that are gathered in documents of one version; nothing where the table knows none.
     *
     * @throws IllegalArgumentException where the table has no such version
     */
    public Optional<Grouping> grouping(String version) {
        VersionRange all = VersionRange.all(versions);
        Map<XmlName, List<Grouping.Group>> groups = new LinkedHashMap<>();
        List<Line> gathered = new ArrayList<>();
        for (Line line : lines) {
            ModelSyntax.Model model = line.model();
            for (Neighbours neighbours : line.neighbours()) {
                model = model.gathered(neighbours.model(), neighbours.name());
                if (line.range().contains(versions.indexOf(version))) {
                    gathered.add(new Line(neighbours.name(), all, neighbours.model(), List.of(), List.of()));
                    groups.computeIfAbsent(qualified(line.element()), key -> new ArrayList<>())
                            .add(Grouping.group(qualified(neighbours.name()), neighbours.model(), this::qualified));
                }
            }
            gathered.add(new Line(line.element(), line.range(), model, line.attributes(), List.of()));
        }
        ModelTable table = new ModelTable(name, versions, namespaces, roots, gathered, included);
        return groups.isEmpty() ? Optional.empty() : Optional.of(new Grouping(table.grammar(version), groups));
    }

    private Grammar grammar(Optional<String> version) {
        Map<XmlName, PlainDeclarations.Definition> definitions = new LinkedHashMap<>();
        select(version)
                .forEach((element, entries) ->
                        definitions.put(qualified(element), declared -> definition(entries, declared)));
        return new DeclaredGrammar(new PlainDeclarations(definitions, namespaces, roots()));
    }

    /** Names of elements that a line declares, included tables too. */
    Set<String> elements() {
        return select(Optional.empty()).keySet();
    }

    /** What counts of each element, the last version first; an included table is asked for what this one has not. */
    private Map<String, List<Entry>> select(Optional<String> version) {
        Optional<Integer> index = version.map(
                wanted -> versions.contains(wanted) ? versions.indexOf(wanted) : Math.max(0, versions.size() - 1));
        Map<String, List<Entry>> selected = new LinkedHashMap<>();
        for (Line line : lines) {
            if (index.isEmpty() || line.range().contains(index.get())) {
                List<Attribute> attributes = new ArrayList<>();
                for (Attribute attribute : line.attributes()) {
                    if (index.isEmpty() || attribute.range().contains(index.get())) {
                        attributes.add(index.isEmpty() ? relaxed(attribute, line.range()) : attribute);
                    }
                }
                selected.computeIfAbsent(line.element(), key -> new ArrayList<>())
                        .add(new Entry(line.model(), attributes));
            }
        }
        included.forEach(table -> table.select(version).forEach(selected::putIfAbsent));
        return selected;
    }

    /** An attribute as all versions of its element together have it: required only where it always is. */
    private static Attribute relaxed(Attribute attribute, VersionRange element) {
        boolean required = attribute.required() && attribute.range().covers(element);
        return new Attribute(
                attribute.name(),
                attribute.range(),
                attribute.type(),
                required,
                attribute.defaultValue(),
                attribute.fixed());
    }

    private TypeDefinition definition(List<Entry> entries, PlainDeclarations declared) {
        Function<String, Term> terms = written -> declared.term(qualified(written));
        List<ModelSyntax.Model> models =
                entries.stream().map(Entry::model).distinct().toList();
        Content content = models.stream()
                .map(ModelSyntax.Model::content)
                .reduce(ModelTable::either)
                .orElseThrow();
        ValueType value = content == Content.SIMPLE ? SimpleTypes.of(BuiltIn.STRING) : null;
        return TypeDefinition.plain(
                content,
                value,
                new AttributeUses(attributes(entries), Optional.empty()),
                () -> particle(models, terms));
    }

    private static Optional<Particle> particle(List<ModelSyntax.Model> models, Function<String, Term> terms) {
        if (models.size() == 1) {
            return models.get(0).particle(terms);
        }
        return Optional.of(new Particle.Versions(models.stream()
                .map(model -> model.particle(terms).orElse(Particle.NOTHING))
                .toList()));
    }

    private static Content either(Content one, Content other) {
        if (one == other) {
            return one;
        } else if (one == Content.ANY || other == Content.ANY) {
            return Content.ANY;
        }
        boolean noText = (one == Content.ELEMENTS || one == Content.EMPTY)
                && (other == Content.ELEMENTS || other == Content.EMPTY);
        if (noText) {
            return Content.ELEMENTS;
        }
        boolean onlyText =
                (one == Content.SIMPLE || one == Content.EMPTY) && (other == Content.SIMPLE || other == Content.EMPTY);
        return onlyText ? Content.SIMPLE : Content.MIXED;
    }

    private List<AttributeDeclaration> attributes(List<Entry> entries) {
        Map<String, List<Attribute>> byName = new LinkedHashMap<>();
        for (Entry entry : entries) {
            for (Attribute attribute : entry.attributes()) {
                byName.computeIfAbsent(attribute.name(), key -> new ArrayList<>())
                        .add(attribute);
            }
        }
        List<AttributeDeclaration> merged = new ArrayList<>();
        byName.forEach((written, all) -> {
            boolean everywhere = all.size() >= entries.size();
            List<ValueType> types = all.stream().map(Attribute::type).distinct().toList();
            ValueType type = types.size() == 1
                    ? types.get(0)
                    : new ValueType.UnionOf(Optional.empty(), types, SimpleTypes.of(BuiltIn.ANY_SIMPLE_TYPE));
            boolean sameDefault =
                    all.stream().map(Attribute::defaultValue).distinct().count() == 1;
            merged.add(new AttributeDeclaration(
                    qualified(written),
                    type,
                    everywhere && all.stream().allMatch(Attribute::required),
                    sameDefault && everywhere ? all.get(0).defaultValue() : Optional.empty(),
                    sameDefault && everywhere && all.stream().allMatch(Attribute::fixed)));
        });
        return merged;
    }

    private XmlName qualified(String written) {
        int colon = written.indexOf(':');
        String namespace = colon < 0 ? null : namespaces.get(written.substring(0, colon));
        return namespace == null ? XmlName.of(written) : new XmlName(namespace, written.substring(colon + 1));
    }
}
