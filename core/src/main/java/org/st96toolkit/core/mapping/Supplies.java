package org.st96toolkit.core.mapping;

import java.util.List;
import java.util.function.Supplier;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.grammar.AttributeDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.ModelCheck;
import org.st96toolkit.core.xml.XmlName;

/** Supplies what the grammar of the written side requires and the source did not give. */
final class Supplies {

    /** The value of an element that is to be there and to hold nothing. */
    private static final List<String> NOTHING = List.of("");

    private final Placement placement;
    private final DocumentFacts facts;
    private final CompiledSide written;
    private final boolean restoring;

    /** @param restoring whether what rules have made is what it was, and lacks what its source lacked */
    Supplies(Placement placement, DocumentFacts facts, CompiledSide written, boolean restoring) {
        this.placement = placement;
        this.facts = facts;
        this.written = written;
        this.restoring = restoring;
    }

    /**
     * Supplies what rules say for an element.
     *
     * @param parent what the element will stand in, behind what is there already, or null
     * @return whether anything was supplied
     */
    boolean supply(List<Supply> supplies, Side side, DraftElement made, DraftElement parent) {
        if (supplies.isEmpty()) {
            return false;
        }
        boolean any = false;
        boolean again = true;
        while (again) {
            again = false;
            for (Supply supply : supplies) {
                again |= supply.side() == side && supply(supply, made, parent);
            }
            any |= again;
        }
        return any;
    }

    private boolean supply(Supply supply, DraftElement made, DraftElement parent) {
        DraftElement within = find(made, supply.within().steps());
        if (within == null) {
            return false;
        }
        if (!supply(
                within,
                supply.path(),
                () -> supply.value().map(value -> values(value, made, parent)).orElse(NOTHING))) {
            return false;
        }
        supplyBelow(within, supply);
        return true;
    }

    /** What an element that was supplied demands in its turn, as the rule for its name has it. */
    private void supplyBelow(DraftElement within, Supply supply) {
        DraftElement at = within;
        for (Step step : supply.path().steps()) {
            at = at.child(step.name());
            if (at == null) {
                return;
            }
            List<Rule> rules = written.rulesFor(step.name());
            if (!rules.isEmpty()) {
                supply(rules.get(0).supplies(), supply.side(), at, null);
            }
        }
    }

    /**
     * Supplies a node in an element, or in those on the way to it that are there already.
     *
     * @param values gives the values, the best first; asked for where one is wanted
     */
    private boolean supply(DraftElement within, Path path, Supplier<List<String>> values) {
        if (!path.steps().isEmpty() && within.child(path.steps().get(0).name()) != null) {
            Path rest = new Path(path.steps().subList(1, path.steps().size()), path.attribute());
            boolean any = false;
            for (DraftElement there : rest.isSelf()
                    ? List.<DraftElement>of()
                    : within.children(path.steps().get(0).name())) {
                any |= !(restoring && there.settled()) && supply(there, rest, values);
            }
            return any;
        }
        if (within.type() == null || !isRequired(within, path)) {
            return false;
        }
        // A place of its own, so that what is supplied is not taken for what its parent was made of.
        Location place =
                new Location(within.location().line(), within.location().column());
        for (String value : values.get()) {
            if (placement.put(within, path, value, place, false) == Placement.Outcome.PLACED) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRequired(DraftElement within, Path path) {
        if (path.steps().isEmpty()) {
            return path.attribute()
                    .filter(name -> !within.hasAttribute(name))
                    .flatMap(within.type()::attribute)
                    .filter(AttributeDeclaration::required)
                    .isPresent();
        }
        ElementType.Content content = within.type().content();
        if (content != ElementType.Content.ELEMENTS && content != ElementType.Content.MIXED) {
            return false;
        }
        XmlName first = path.steps().get(0).name();
        Closure.sort(within);
        ModelCheck check = within.type().check(within.childNames());
        if (check instanceof ModelCheck.Incomplete incomplete) {
            return demands(within.type(), incomplete.expected(), first);
        }
        // A restored wrapper is no child that the grammar knows, and may well hold what would be supplied.
        return check instanceof ModelCheck.Unexpected unexpected
                && within.type()
                        .child(within.childNames().get(unexpected.index()))
                        .isPresent()
                && demands(within.type(), unexpected.expected(), first);
    }

    /** Whether a name must come before anything else can: it is expected, and nothing that may follow it is. */
    private static boolean demands(ElementType type, List<XmlName> expected, XmlName name) {
        int rank = type.rank(name);
        return expected.contains(name) && expected.stream().noneMatch(other -> type.rank(other) > rank);
    }

    /** The values that may be supplied, the best first. */
    private List<String> values(Supply.Value value, DraftElement made, DraftElement parent) {
        if (value instanceof Supply.Constant constant) {
            return List.of(constant.text());
        } else if (value instanceof Supply.Country) {
            return facts.countries();
        } else if (value instanceof Supply.Language) {
            return facts.languages();
        }
        int before = parent == null ? 0 : parent.count(made.name());
        return List.of(Integer.toString(before + 1));
    }

    private static DraftElement find(DraftElement from, List<Step> steps) {
        DraftElement at = from;
        for (Step step : steps) {
            at = at.child(step.name());
            if (at == null) {
                return null;
            }
        }
        return at;
    }
}
