package org.st96toolkit.st96.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.xerces.xs.XSAttributeUse;
import org.apache.xerces.xs.XSComplexTypeDefinition;
import org.apache.xerces.xs.XSElementDeclaration;
import org.apache.xerces.xs.XSModel;
import org.apache.xerces.xs.XSModelGroup;
import org.apache.xerces.xs.XSObject;
import org.apache.xerces.xs.XSObjectList;
import org.apache.xerces.xs.XSParticle;
import org.apache.xerces.xs.XSSimpleTypeDefinition;
import org.apache.xerces.xs.XSTypeDefinition;
import org.apache.xerces.xs.XSWildcard;

/**
 * What a document with a given root can hold by a schema: every element, and in every type that admits it; every
 * attribute of every type; every branch of its content model; both sides of every facet; every code value. And what of
 * it some documents have held so far.
 */
final class Reach {

    /** The kinds of things to reach. */
    enum Kind {
        /** An element declaration, wherever it stands. */
        ELEMENT,
        /** An element in a type. */
        CHILD,
        /** An attribute of a type. */
        ATTRIBUTE,
        /** A {@link Branch} of the content model of a type. */
        BRANCH,
        /** A {@link FacetSide} of a simple type. */
        FACET,
        /** A value that a simple type lists. */
        CODE
    }

    /** A thing to reach: something of a component, both by identity where they are components. */
    record Goal(Kind kind, XSObject owner, Object thing) {}

    private final XSModel model;
    private final XSElementDeclaration root;
    private final Set<Kind> kinds;
    private final Map<XSElementDeclaration, XSElementDeclaration> parents = new IdentityHashMap<>();
    private final Map<XSObject, XSElementDeclaration> holders = new IdentityHashMap<>();
    private final Map<XSParticle, Set<XSElementDeclaration>> children = new IdentityHashMap<>();
    private final Map<XSParticle, Map<String, XSElementDeclaration>> names = new IdentityHashMap<>();
    private final Map<XSParticle, Set<XSParticle>> parts = new IdentityHashMap<>();
    private final Map<XSElementDeclaration, List<XSElementDeclaration>> substitutes = new IdentityHashMap<>();
    private final Map<XSTypeDefinition, Set<XSSimpleTypeDefinition>> drawn = new IdentityHashMap<>();
    private final Map<XSObject, Integer> openOf = new IdentityHashMap<>();
    private final Map<Goal, XSElementDeclaration> open = new LinkedHashMap<>();
    private final Map<Kind, Integer> total = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> reached = new EnumMap<>(Kind.class);

    /**
     * What there is to reach.
     *
     * @param kinds the kinds of goals; the others are none
     */
    Reach(XSModel model, String root, Set<Kind> kinds) {
        this.model = model;
        this.root = model.getElementDeclaration(root, SchemaPart.namespace("pat"));
        this.kinds = kinds;
        explore();
    }

    XSModel model() {
        return model;
    }

    XSElementDeclaration root() {
        return root;
    }

    /** The elements that documents with this root can hold. */
    List<XSElementDeclaration> elements() {
        return List.copyOf(parents.keySet());
    }

    /** The types and attributes that those elements have, and the types behind them. */
    Set<XSObject> reachable() {
        return Collections.unmodifiableSet(holders.keySet());
    }

    /** The goals not reached yet, each with an element at which it can be reached, in a settled order. */
    Map<Goal, XSElementDeclaration> open() {
        return Collections.unmodifiableMap(open);
    }

    boolean isOpen(Kind kind, XSObject owner, Object thing) {
        return isOpen(owner) && open.containsKey(new Goal(kind, owner, thing));
    }

    boolean isOpen(Goal goal) {
        return open.containsKey(goal);
    }

    /** Notes that a document holds that. */
    void reached(Kind kind, XSObject owner, Object thing) {
        if (open.remove(new Goal(kind, owner, thing)) != null) {
            reached.merge(kind, 1, Integer::sum);
            openOf.merge(owner, -1, Integer::sum);
        }
    }

    /** Gives up a goal for this run: what it makes will not hold it. It stays not reached. */
    void giveUp(Goal goal) {
        if (open.remove(goal) != null) {
            openOf.merge(goal.owner(), -1, Integer::sum);
        }
    }

    /** Whether anything of a component is not reached yet. */
    boolean isOpen(XSObject owner) {
        return openOf.getOrDefault(owner, 0) > 0;
    }

    /** Whether a value of that type can be a code not reached yet. */
    boolean hasOpenCode(XSSimpleTypeDefinition type) {
        for (XSSimpleTypeDefinition one : drawn(type)) {
            if (isOpen(one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element can hold a child, a branch, an attribute or a code not reached yet. */
    boolean canHoldMore(XSElementDeclaration element) {
        XSTypeDefinition type = element.getTypeDefinition();
        if (isOpen(type)) {
            return true;
        }
        for (XSSimpleTypeDefinition one : drawn(type)) {
            if (isOpen(one)) {
                return true;
            }
        }
        return false;
    }

    int total(Kind kind) {
        return total.getOrDefault(kind, 0);
    }

    int reached(Kind kind) {
        return reached.getOrDefault(kind, 0);
    }

    /** Whether documents with this root have a place for an element, attribute or type. */
    boolean isReachable(XSObject component) {
        return component instanceof XSElementDeclaration element
                ? parents.containsKey(element)
                : holders.containsKey(component);
    }

    /** The elements from the root to that one, both included, on a shortest way. */
    List<XSElementDeclaration> path(XSElementDeclaration to) {
        Deque<XSElementDeclaration> path = new ArrayDeque<>();
        for (XSElementDeclaration at = to; at != null; at = parents.get(at)) {
            path.push(at);
        }
        return new ArrayList<>(path);
    }

    /** All elements that a particle can hold as children, substitutes in place of their heads. */
    Set<XSElementDeclaration> children(XSParticle particle) {
        Set<XSElementDeclaration> known = children.get(particle);
        if (known == null) {
            known = new LinkedHashSet<>();
            if (particle.getTerm() instanceof XSElementDeclaration element) {
                known.addAll(substitutes(element));
            } else if (particle.getTerm() instanceof XSModelGroup group) {
                for (XSParticle part : particles(group)) {
                    known.addAll(children(part));
                }
            }
            children.put(particle, known);
        }
        return known;
    }

    /** The declaration that an element has as a child in a particle, or null. */
    XSElementDeclaration child(XSParticle particle, String namespace, String name) {
        Map<String, XSElementDeclaration> known = names.get(particle);
        if (known == null) {
            known = new HashMap<>();
            for (XSElementDeclaration child : children(particle)) {
                known.putIfAbsent(child.getName() + " " + child.getNamespace(), child);
            }
            names.put(particle, known);
        }
        return known.get(name + " " + namespace);
    }

    /** The elements that may stand where that one is named: itself unless abstract, and its substitutes. */
    List<XSElementDeclaration> substitutes(XSElementDeclaration head) {
        return substitutes.computeIfAbsent(head, key -> {
            List<XSElementDeclaration> all = new ArrayList<>();
            all.add(head);
            XSObjectList members = model.getSubstitutionGroup(head);
            for (int i = 0; members != null && i < members.getLength(); i++) {
                all.add((XSElementDeclaration) members.item(i));
            }
            all.removeIf(XSElementDeclaration::getAbstract);
            return all;
        });
    }

    static List<XSParticle> particles(XSModelGroup group) {
        List<XSParticle> particles = new ArrayList<>();
        for (int i = 0; i < group.getParticles().getLength(); i++) {
            particles.add((XSParticle) group.getParticles().item(i));
        }
        return particles;
    }

    static List<XSAttributeUse> attributes(XSComplexTypeDefinition type) {
        List<XSAttributeUse> uses = new ArrayList<>();
        for (int i = 0; i < type.getAttributeUses().getLength(); i++) {
            uses.add((XSAttributeUse) type.getAttributeUses().item(i));
        }
        return uses;
    }

    /** Whether a particle stands in another, however deep, or is it. */
    boolean holds(XSParticle particle, XSParticle part) {
        Set<XSParticle> known = parts.get(particle);
        if (known == null) {
            known = Collections.newSetFromMap(new IdentityHashMap<>());
            collectParts(particle, known);
            parts.put(particle, known);
        }
        return known.contains(part);
    }

    /** Whether a particle holds a child so and so often, because no part with it may be repeated without a limit. */
    boolean isBounded(XSParticle particle, XSElementDeclaration child) {
        if (particle.getMaxOccursUnbounded()) {
            return false;
        }
        return !(particle.getTerm() instanceof XSModelGroup group)
                || particles(group).stream()
                        .filter(part -> children(part).contains(child))
                        .allMatch(part -> isBounded(part, child));
    }

    /** Whether a wildcard stands in a particle. */
    boolean hasWildcard(XSParticle particle) {
        holds(particle, particle);
        return parts.get(particle).stream().anyMatch(part -> part.getTerm() instanceof XSWildcard);
    }

    private static void collectParts(XSParticle particle, Set<XSParticle> into) {
        into.add(particle);
        if (particle.getTerm() instanceof XSModelGroup group) {
            particles(group).forEach(part -> collectParts(part, into));
        }
    }

    /** The simple types that the values in a type are drawn from: each with the items and members behind it. */
    Set<XSSimpleTypeDefinition> drawn(XSTypeDefinition type) {
        Set<XSSimpleTypeDefinition> known = drawn.get(type);
        if (known == null) {
            known = new LinkedHashSet<>();
            if (type instanceof XSSimpleTypeDefinition simple) {
                collectDrawn(simple, known);
            } else if (type instanceof XSComplexTypeDefinition complex) {
                for (XSAttributeUse use : attributes(complex)) {
                    collectDrawn(use.getAttrDeclaration().getTypeDefinition(), known);
                }
                if (complex.getSimpleType() != null) {
                    collectDrawn(complex.getSimpleType(), known);
                }
            }
            drawn.put(type, known);
        }
        return known;
    }

    /** The members of a list or union stand behind codes of its own, which leave nothing to draw from them. */
    private static void collectDrawn(XSSimpleTypeDefinition type, Set<XSSimpleTypeDefinition> into) {
        into.add(type);
        if (!codes(type).isEmpty()) {
            return;
        }
        if (type.getVariety() == XSSimpleTypeDefinition.VARIETY_LIST) {
            collectDrawn(type.getItemType(), into);
        } else if (type.getVariety() == XSSimpleTypeDefinition.VARIETY_UNION) {
            for (int i = 0; i < type.getMemberTypes().getLength(); i++) {
                collectDrawn((XSSimpleTypeDefinition) type.getMemberTypes().item(i), into);
            }
        }
    }

    /** The code values that a type itself lists. */
    static List<String> codes(XSSimpleTypeDefinition type) {
        return SchemaComparison.strings(type.getLexicalEnumeration());
    }

    private void explore() {
        Deque<XSElementDeclaration> waiting = new ArrayDeque<>();
        waiting.add(root);
        parents.put(root, null);
        while (!waiting.isEmpty()) {
            XSElementDeclaration element = waiting.remove();
            goal(new Goal(Kind.ELEMENT, element, element.getName()), element);
            XSTypeDefinition type = element.getTypeDefinition();
            if (holders.putIfAbsent(type, element) != null) {
                continue;
            }
            drawn(type).forEach(simple -> valueGoals(simple, element));
            if (type instanceof XSComplexTypeDefinition complex) {
                for (XSElementDeclaration child : typeGoals(complex, element)) {
                    if (!parents.containsKey(child)) {
                        parents.put(child, element);
                        waiting.add(child);
                    }
                }
            }
        }
    }

    private Set<XSElementDeclaration> typeGoals(XSComplexTypeDefinition type, XSElementDeclaration element) {
        for (XSAttributeUse use : attributes(type)) {
            goal(new Goal(Kind.ATTRIBUTE, type, use), element);
            holders.putIfAbsent(use.getAttrDeclaration(), element);
        }
        if (type.getParticle() == null) {
            return Set.of();
        }
        for (XSElementDeclaration child : children(type.getParticle())) {
            goal(new Goal(Kind.CHILD, type, child), element);
        }
        branchGoals(type, type.getParticle(), false, element);
        return children(type.getParticle());
    }

    private void branchGoals(
            XSComplexTypeDefinition type, XSParticle particle, boolean inChoice, XSElementDeclaration element) {
        Branch.of(particle, inChoice).forEach(branch -> goal(new Goal(Kind.BRANCH, type, branch), element));
        if (particle.getTerm() instanceof XSModelGroup group) {
            boolean choice = group.getCompositor() == XSModelGroup.COMPOSITOR_CHOICE;
            particles(group).forEach(part -> branchGoals(type, part, choice, element));
        }
    }

    private void valueGoals(XSSimpleTypeDefinition type, XSElementDeclaration element) {
        holders.putIfAbsent(type, element);
        codes(type).forEach(code -> goal(new Goal(Kind.CODE, type, code), element));
        for (FacetSide side : FacetSide.of(type)) {
            if (side.impossible().isEmpty()) {
                goal(new Goal(Kind.FACET, type, side), element);
            }
        }
    }

    private void goal(Goal goal, XSElementDeclaration element) {
        if (kinds.contains(goal.kind()) && open.putIfAbsent(goal, element) == null) {
            total.merge(goal.kind(), 1, Integer::sum);
            openOf.merge(goal.owner(), 1, Integer::sum);
        }
    }
}
