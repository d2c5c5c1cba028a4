package org.st96toolkit.st96.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilder;
import org.apache.xerces.xs.XSAttributeUse;
import org.apache.xerces.xs.XSModel;
import org.apache.xerces.xs.XSObject;
import org.apache.xerces.xs.XSSimpleTypeDefinition;
import org.st96toolkit.st96.schema.Reach.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Documents of one root before the {@link Judges}: what they reach, and how the judges find them. */
final class Trial {

    private static final long SEED = 96;
    private static final int BUDGET = 110;
    private static final int PLACES = 5;
    private static final int LEAST_OF_A_KIND = 30;

    private final Standard standard;
    private final Judges judges;
    private final DocumentBuilder builder;
    private final Mutation.Names names;
    private final Reach held;
    private final Reach wanted;
    private final Costs costs;
    private final Census census;
    private final Random random = new Random(SEED);
    private final List<Sample> samples = new ArrayList<>();
    private final Map<Mutation, Integer> invalidBy = new EnumMap<>(Mutation.class);
    private final List<String> refused = new ArrayList<>();

    Trial(Standard standard, XSModel official, Mutation.Names names, DocumentBuilder builder) {
        this.standard = standard;
        this.names = names;
        this.builder = builder;
        this.judges = new Judges(standard);
        this.held = new Reach(official, standard.root(), EnumSet.allOf(Kind.class));
        this.wanted = new Reach(official, standard.root(), EnumSet.complementOf(EnumSet.of(Kind.FACET)));
        this.costs = new Costs(wanted);
        this.census = new Census(held);
        for (Mutation mutation : Mutation.values()) {
            invalidBy.put(mutation, 0);
        }
    }

    /** The documents that should be valid and are not by the official schema. */
    List<String> refused() {
        return refused;
    }

    Judges judges() {
        return judges;
    }

    /** How many mutants of each kind the official schema refused. */
    Map<Mutation, Integer> invalidBy() {
        return invalidBy;
    }

    /** A document that is not generated, and mutants of it once it is cut short. */
    void example(Document document, Document cut, int mutants) {
        valid(document, "the official example");
        // Not counted: what is reached is reached by what was generated from the schema.
        Reach apart = new Reach(held.model(), standard.root(), EnumSet.noneOf(Kind.class));
        mutate(List.of(new Census(apart).count(cut)), mutants);
    }

    /** Documents that hold everything. */
    void generated() {
        InstanceGenerator generator = new InstanceGenerator(wanted, costs, builder, SEED, BUDGET);
        for (Document document = generator.next(); document != null; document = generator.next()) {
            if (valid(document, "generated document " + samples.size())) {
                samples.add(census.count(document));
            }
        }
    }

    /** A value at the limit of each facet and one beyond, in a place of a generated document. */
    void facets() {
        Map<XSSimpleTypeDefinition, List<Map.Entry<Sample, Sample.Slot>>> places = places();
        for (Reach.Goal goal : List.copyOf(held.open().keySet())) {
            if (goal.kind() == Kind.FACET) {
                XSSimpleTypeDefinition type = (XSSimpleTypeDefinition) goal.owner();
                places.getOrDefault(type, List.of()).stream()
                        .takeWhile(place -> held.isOpen(goal))
                        .forEach(place -> facet(type, (FacetSide) goal.thing(), place.getKey(), place.getValue()));
            }
        }
    }

    private void facet(XSSimpleTypeDefinition type, FacetSide side, Sample sample, Sample.Slot slot) {
        FacetValues.find(type, side, slot.type()).stream().findFirst().ifPresent(value -> {
            Document document = sample.copy();
            slot.put(document, value);
            String what = Unreachable.name(type) + " " + side + ": " + value;
            boolean valid = judges.judge(document, what).valid();
            // What a member of a union refuses, another member may take.
            if (valid == side.kept() || valid && slot.type() != type) {
                held.reached(Kind.FACET, type, side);
            }
        });
    }

    /** Some places for the values of each type, in small documents; first one of that very type, if there is any. */
    private Map<XSSimpleTypeDefinition, List<Map.Entry<Sample, Sample.Slot>>> places() {
        Map<XSSimpleTypeDefinition, List<Map.Entry<Sample, Sample.Slot>>> places = new IdentityHashMap<>();
        for (Sample sample : smallestFirst()) {
            for (Sample.Slot slot : sample.values()) {
                for (XSSimpleTypeDefinition type : held.drawn(slot.type())) {
                    List<Map.Entry<Sample, Sample.Slot>> known = places.computeIfAbsent(type, key -> new ArrayList<>());
                    boolean direct = slot.type() == type;
                    if (direct && (known.isEmpty() || known.get(0).getValue().type() != type)) {
                        known.add(0, Map.entry(sample, slot));
                    } else if (known.size() < PLACES) {
                        known.add(Map.entry(sample, slot));
                    }
                }
            }
        }
        return places;
    }

    /**
     * Each bounded child once too often and not at all, each required attribute left out, and in each place of a value
     * one that its type refuses: what looser or stricter bounds of ours would let in or keep out.
     *
     * @param every every child, instead of one of those that may stand in the same place
     */
    void bounds(boolean every) {
        Set<Object> seen = new HashSet<>();
        for (Sample sample : smallestFirst()) {
            for (Sample.Child child : sample.children()) {
                if (seen.add(List.of(child.parent(), every ? child.declaration() : child.position()))) {
                    Document removed = sample.copy();
                    Element one = Mutation.elements(removed).get(child.element());
                    one.getParentNode().removeChild(one);
                    judge(removed, Mutation.CHILD_REMOVED, child.declaration());
                    Document doubled = sample.copy();
                    Element other = Mutation.elements(doubled).get(child.element());
                    other.getParentNode().insertBefore(other.cloneNode(true), other);
                    judge(doubled, Mutation.CHILD_DOUBLED, child.declaration());
                }
            }
            for (Sample.Slot slot : sample.values()) {
                if (seen.add(slot.declaration())) {
                    value(sample, slot);
                }
            }
        }
    }

    private void value(Sample sample, Sample.Slot slot) {
        SampleText.STOCK.stream()
                .filter(word -> !SampleText.admits(slot.type(), word))
                .findFirst()
                .ifPresent(word -> {
                    Document changed = sample.copy();
                    slot.put(changed, word);
                    boolean attribute = slot.attribute() != null;
                    judge(changed, attribute ? Mutation.ATTRIBUTE_CHANGED : Mutation.TEXT_CHANGED, slot.declaration());
                });
        if (slot.declaration() instanceof XSAttributeUse use && use.getRequired()) {
            Document without = sample.copy();
            Mutation.elements(without).get(slot.element()).removeAttributeNS(slot.namespace(), slot.attribute());
            judge(without, Mutation.ATTRIBUTE_REMOVED, use.getAttrDeclaration());
        }
    }

    private void judge(Document mutant, Mutation mutation, XSObject where) {
        boolean valid = judges.judge(mutant, mutation + " " + where).valid();
        invalidBy.merge(mutation, valid ? 0 : 1, Integer::sum);
    }

    private List<Sample> smallestFirst() {
        List<Sample> small = new ArrayList<>(samples);
        small.sort(Comparator.comparingInt(sample -> sample.values().size()));
        return small;
    }

    /** Mutants of the generated documents, until so many documents of this root are judged. */
    void mutants(int instances) {
        mutate(samples, Math.max(instances - judges.judged(), LEAST_OF_A_KIND * Mutation.values().length));
    }

    private void mutate(List<Sample> of, int count) {
        for (int made = 0; made < count; ) {
            Sample sample = of.get(random.nextInt(of.size()));
            Document mutant = sample.copy();
            Mutation mutation = Mutation.values()[made % Mutation.values().length];
            if (mutation.apply(mutant, sample, random, names)) {
                boolean valid = judges.judge(mutant, mutation + " " + made).valid();
                invalidBy.merge(mutation, valid ? 0 : 1, Integer::sum);
                made++;
            }
        }
    }

    /** Every element of the standard, of this root or another's, as an empty root. */
    void roots() {
        for (String[] name : names.elements()) {
            Document document = builder.newDocument();
            document.appendChild(document.createElementNS(name[0], name[1]));
            judges.judge(document, "empty " + name[1]);
        }
    }

    private boolean valid(Document document, String what) {
        Judges.Verdict verdict = judges.judge(document, what);
        if (!verdict.valid()) {
            refused.add(what + ": " + verdict.official());
        }
        return verdict.valid();
    }

    /** Reached of reachable, in percent. */
    double percent(Kind kind) {
        return 100.0 * held.reached(kind) / held.total(kind);
    }

    /** The figures in one line. */
    String figures() {
        return String.format(
                Locale.ROOT,
                "law 6 %s: elements %s, in their types %s, attributes %s, branches %s, facets %s, code values %s;"
                        + " valid %d, invalid %d, disagreements %d",
                standard.root(),
                figure(Kind.ELEMENT),
                figure(Kind.CHILD),
                figure(Kind.ATTRIBUTE),
                figure(Kind.BRANCH),
                figure(Kind.FACET),
                figure(Kind.CODE),
                judges.valid(),
                judges.invalid(),
                judges.disagreements().size());
    }

    private String figure(Kind kind) {
        return String.format(Locale.ROOT, "%d of %d (%.1f %%)", held.reached(kind), held.total(kind), percent(kind));
    }

    /** What was not reached, and what cannot be, a line for each kind or reason. */
    List<String> remarks() {
        Map<String, TreeSet<String>> lines = new TreeMap<>();
        held.open().forEach((goal, holder) -> {
            String thing = goal.thing() instanceof Branch branch
                    ? branch.times() + " of "
                            + ParticleForm.of(branch.particle()).label()
                    : String.valueOf(goal.thing());
            String owner = goal.owner().getName() == null
                    ? "type of " + Unreachable.name(holder)
                    : Unreachable.name(goal.owner());
            lines.computeIfAbsent("not reached, " + goal.kind().name().toLowerCase(Locale.ROOT), key -> new TreeSet<>())
                    .add(owner + " " + thing);
        });
        List<String> remarks = new ArrayList<>();
        lines.forEach((what, those) -> remarks.add(what + ": " + String.join("; ", those)));
        Unreachable.of(held, costs)
                .forEach((reason, those) ->
                        remarks.add("not counted, " + those.size() + " " + reason + ": " + String.join(" ", those)));
        return remarks;
    }
}
