package org.st96toolkit.core.mapping;

import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.grammar.AttributeDeclaration;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.Occurrences;
import org.st96toolkit.core.grammar.SimpleType;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlName;

/**
 * Puts values and elements at the ends of paths in the document that is being written. Strictly, only what the grammar
 * declares in its place is put; leniently (when a document is restored) anything.
 */
final class Placement {

    /** The outcome of putting a value. */
    enum Outcome {
        PLACED,
        /** The grammar knows no such place here. */
        NO_PLACE,
        /** The grammar refuses the value. */
        REFUSED,
        /** The place is taken. */
        TAKEN
    }

    /** A declared place, or one that is not declared but granted. */
    record Place(boolean found, ElementType type) {
        static final Place NONE = new Place(false, null);
    }

    private final Grammar grammar;

    Placement(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The place of a child of that name in an element of that type. */
    Place child(ElementType parent, XmlName name, boolean lenient) {
        if (parent != null) {
            Optional<ElementDeclaration> declared = parent.child(name);
            if (declared.isPresent()) {
                return new Place(true, declared.get().type());
            }
            if (!lenient) {
                return Place.NONE;
            }
        }
        return new Place(
                true, grammar.element(name).map(ElementDeclaration::type).orElse(null));
    }

    /** The place at the end of steps, from an element of that type; nothing is made. */
    Place along(ElementType from, List<Step> steps, boolean lenient) {
        ElementType type = from;
        for (Step step : steps) {
            Place place = child(type, step.name(), lenient);
            if (!place.found()) {
                return Place.NONE;
            }
            type = place.type();
        }
        return new Place(true, type);
    }

    /** The element at the end of steps, shared or made; the steps are known to have places. */
    DraftElement make(DraftElement from, List<Step> steps, Location location, boolean lenient) {
        DraftElement at = from;
        for (Step step : steps) {
            at = makeStep(at, step, location, lenient);
        }
        return at;
    }

    /** Whether what a path leads to stands there already and may stand there no more. */
    boolean isFull(DraftElement from, Path path) {
        if (path.attribute().isPresent() || path.isSelf()) {
            return false;
        }
        List<Step> steps = path.steps();
        DraftElement at = from;
        for (Step step : steps.subList(0, steps.size() - 1)) {
            at = shared(at, step);
            if (at == null) {
                return false;
            }
        }
        XmlName last = steps.get(steps.size() - 1).name();
        return at.type() != null
                && at.content().stream().anyMatch(node -> last.equals(DraftElement.elementName(node)))
                && Occurrences.atMostOnce(at.type(), last);
    }

    private static DraftElement shared(DraftElement parent, Step step) {
        if (!step.each()) {
            for (Object node : parent.content()) {
                if (node instanceof DraftElement draft
                        && draft.name().equals(step.name())
                        && step.equals(draft.sharedStep())) {
                    return draft;
                }
            }
        }
        return null;
    }

    private DraftElement makeStep(DraftElement parent, Step step, Location location, boolean lenient) {
        DraftElement shared = shared(parent, step);
        if (shared != null) {
            return shared;
        }
        DraftElement made = new DraftElement(
                        step.name(), child(parent.type(), step.name(), lenient).type(), location)
                .sharedStep(step)
                .layOut();
        parent.add(made);
        say(step.predicates(), made, lenient);
        return made;
    }

    /** Makes what the predicates say of an element and it does not have yet. */
    void say(List<Predicate> predicates, DraftElement element, boolean lenient) {
        for (Predicate predicate : predicates) {
            if (predicate instanceof Predicate.Equal equal) {
                if (equal.path().isSelf()) {
                    element.setText(equal.value());
                } else if (!isAt(element, equal.path())) {
                    put(element, equal.path(), equal.value(), element.location(), lenient);
                }
            }
        }
    }

    /** Whether the values that the predicates say may stand in an element of that type. */
    boolean canSay(List<Predicate> predicates, ElementType type, boolean lenient) {
        for (Predicate predicate : predicates) {
            if (predicate instanceof Predicate.Equal equal && !equal.path().isSelf()) {
                Place place = along(type, equal.path().steps(), lenient);
                boolean attributeMissing = place.found()
                        && place.type() != null
                        && !lenient
                        && equal.path()
                                .attribute()
                                .filter(a -> place.type().attribute(a).isEmpty())
                                .isPresent();
                if (!place.found() || attributeMissing) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Puts a value at the end of a path. */
    Outcome put(DraftElement from, Path path, String value, Location location, boolean lenient) {
        if (path.attribute().isPresent()) {
            Place place = along(from.type(), path.steps(), lenient);
            return place.found()
                    ? putAttribute(from, path, path.attribute().get(), value, place.type(), location, lenient)
                    : Outcome.NO_PLACE;
        }
        if (path.isSelf()) {
            if (refused(from.type(), value)) {
                return Outcome.REFUSED;
            }
            from.setText(value);
            return Outcome.PLACED;
        }
        List<Step> steps = path.steps();
        Step last = steps.get(steps.size() - 1);
        Place place = along(from.type(), steps, lenient);
        if (!place.found() || !canSay(last.predicates(), place.type(), lenient)) {
            return Outcome.NO_PLACE;
        }
        if (!last.saysText() && refused(place.type(), value)) {
            return Outcome.REFUSED;
        }
        DraftElement parent = make(from, steps.subList(0, steps.size() - 1), location, lenient);
        DraftElement leaf = new DraftElement(last.name(), place.type(), location);
        if (!last.saysText() && !value.isEmpty()) {
            leaf.setText(value);
        }
        parent.add(leaf);
        say(last.predicates(), leaf, lenient);
        return Outcome.PLACED;
    }

    private Outcome putAttribute(
            DraftElement from,
            Path path,
            XmlName name,
            String value,
            ElementType type,
            Location location,
            boolean lenient) {
        if (type != null) {
            Optional<AttributeDeclaration> declared = type.attribute(name);
            if (declared.isEmpty() && !lenient) {
                return Outcome.NO_PLACE;
            }
            // Ids and references are mended for the document as a whole.
            if (declared.isPresent()
                    && declared.get().type().identity() == SimpleType.Identity.NONE
                    && (declared.get().type().fault(value).isPresent() || violatesFixed(declared.get(), value))) {
                return Outcome.REFUSED;
            }
        }
        DraftElement owner = make(from, path.steps(), location, lenient);
        if (owner.hasAttribute(name)) {
            return Outcome.TAKEN;
        }
        owner.attributes().add(new XmlAttribute(name, value));
        return Outcome.PLACED;
    }

    private static boolean violatesFixed(AttributeDeclaration declaration, String value) {
        return declaration.fixed()
                && declaration
                        .defaultValue()
                        .filter(fixed -> !fixed.equals(value))
                        .isPresent();
    }

    private static boolean refused(ElementType type, String value) {
        if (type == null) {
            return false;
        }
        return switch (type.content()) {
            case SIMPLE ->
                type.simpleType().flatMap(simple -> simple.fault(value)).isPresent();
            case MIXED, ANY -> false;
            case EMPTY, ELEMENTS -> !value.isBlank();
        };
    }

    /** Whether there is something at the end of a path, taking the first child of each name. */
    private static boolean isAt(DraftElement element, Path path) {
        DraftElement at = element;
        for (Step step : path.steps()) {
            at = at.child(step.name());
            if (at == null) {
                return false;
            }
        }
        return path.attribute().isEmpty() || at.hasAttribute(path.attribute().get());
    }
}
