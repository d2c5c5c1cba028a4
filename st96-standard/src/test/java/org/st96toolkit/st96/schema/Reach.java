package org.st96toolkit.st96.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

/**
 * What a document with a given root can hold by a schema: every element in every type that admits it, every attribute
 * of every type, every code value; and what of it some documents have held so far.
 */
final class Reach {

    /** The kinds of things to reach. */
    enum Kind {
        ELEMENT,
        CHILD,
        ATTRIBUTE,
        CODE
    }

    /** A thing to reach: something of a component, both by identity where they are components. */
    record Goal(Kind kind, XSObject owner, Object thing) {}

    private final XSModel model;
    private final XSElementDeclaration root;
    private final Map<XSElementDeclaration, XSElementDeclaration> parents = new IdentityHashMap<>();
    private final Map<XSObject, XSElementDeclaration> holders = new IdentityHashMap<>();
    private final Map<XSParticle, Set<XSElementDeclaration>> children = new IdentityHashMap<>();
    private final Map<XSElementDeclaration, List<XSElementDeclaration>> substitutes = new IdentityHashMap<>();
    private final Map<XSTypeDefinition, Set<XSSimpleTypeDefinition>> codedTypes = new IdentityHashMap<>();
    private final Map<XSObject, Integer> openOf = new IdentityHashMap<>();
    private final Map<Goal, XSElementDeclaration> open = new LinkedHashMap<>();
    private final Map<Kind, Integer> total = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> reached = new EnumMap<>(Kind.class);

    Reach(XSModel model, XSElementDeclaration root) {
        this.model = model;
        this.root = root;
        explore();
    }

    XSElementDeclaration root() {
        return root;
    }

    /** The goals not reached yet, each with an element at which it can be reached, in a settled order. */
    Map<Goal, XSElementDeclaration> open() {
        return Collections.unmodifiableMap(open);
    }

    boolean isOpen(Kind kind, XSObject owner, Object thing) {
        return open.containsKey(new Goal(kind, owner, thing));
    }

    /** Notes that a document holds that. */
    void reached(Kind kind, XSObject owner, Object thing) {
        if (open.remove(new Goal(kind, owner, thing)) != null) {
            reached.merge(kind, 1, Integer::sum);
            openOf.merge(owner, -1, Integer::sum);
        }
    }

    /** Whether a value of that type can be a code not reached yet. */
    boolean hasOpenCode(XSSimpleTypeDefinition type) {
        return codedTypes.computeIfAbsent(type, Reach::codedTypesOfAny).stream()
                .anyMatch(coded -> openOf.get(coded) > 0);
    }

    /** Whether an element can hold a child, an attribute or a code not reached yet. */
    boolean canHoldMore(XSElementDeclaration element) {
        XSTypeDefinition type = element.getTypeDefinition();
        return openOf.getOrDefault(type, 0) > 0
                || codedTypes.computeIfAbsent(type, Reach::codedTypesOfAny).stream()
                        .anyMatch(coded -> openOf.get(coded) > 0);
    }

    /** Reached of reachable, in words. */
    String figures() {
        List<String> figures = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            figures.add(kind.name().toLowerCase(Locale.ROOT) + " " + reached.getOrDefault(kind, 0) + "/"
                    + total.getOrDefault(kind, 0));
        }
        return String.join(", ", figures);
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
            known = Collections.newSetFromMap(new IdentityHashMap<>());
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

    /** The simple types that the values of a type are drawn from: itself, or the members and items with codes. */
    private static Set<XSSimpleTypeDefinition> codedTypes(XSSimpleTypeDefinition type) {
        Set<XSSimpleTypeDefinition> coded = new LinkedHashSet<>();
        if (!codes(type).isEmpty()) {
            coded.add(type);
        } else if (type.getVariety() == XSSimpleTypeDefinition.VARIETY_LIST) {
            coded.addAll(codedTypes(type.getItemType()));
        } else if (type.getVariety() == XSSimpleTypeDefinition.VARIETY_UNION) {
            for (int i = 0; i < type.getMemberTypes().getLength(); i++) {
                coded.addAll(codedTypes(
                        (XSSimpleTypeDefinition) type.getMemberTypes().item(i)));
            }
        }
        return coded;
    }

    private static Set<XSSimpleTypeDefinition> codedTypesOfAny(XSTypeDefinition type) {
        Set<XSSimpleTypeDefinition> coded = new LinkedHashSet<>();
        if (type instanceof XSSimpleTypeDefinition simple) {
            coded.addAll(codedTypes(simple));
        } else if (type instanceof XSComplexTypeDefinition complex) {
            attributes(complex)
                    .forEach(use ->
                            coded.addAll(codedTypes(use.getAttrDeclaration().getTypeDefinition())));
        }
        return coded;
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
            if (holders.putIfAbsent(type, element) != null && type instanceof XSComplexTypeDefinition) {
                continue;
            }
            if (type instanceof XSSimpleTypeDefinition simple) {
                codeGoals(simple, element);
            } else if (type instanceof XSComplexTypeDefinition complex) {
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
            codeGoals(use.getAttrDeclaration().getTypeDefinition(), element);
        }
        if (type.getSimpleType() != null) {
            codeGoals(type.getSimpleType(), element);
        }
        Set<XSElementDeclaration> ordered = new LinkedHashSet<>();
        if (type.getParticle() != null) {
            collect(type.getParticle(), ordered);
        }
        for (XSElementDeclaration child : ordered) {
            goal(new Goal(Kind.CHILD, type, child), element);
        }
        return ordered;
    }

    private void collect(XSParticle particle, Set<XSElementDeclaration> into) {
        if (particle.getTerm() instanceof XSElementDeclaration element) {
            into.addAll(substitutes(element));
        } else if (particle.getTerm() instanceof XSModelGroup group) {
            particles(group).forEach(part -> collect(part, into));
        }
    }

    private void codeGoals(XSSimpleTypeDefinition type, XSElementDeclaration element) {
        for (XSSimpleTypeDefinition coded : codedTypes(type)) {
            codes(coded).forEach(code -> goal(new Goal(Kind.CODE, coded, code), element));
        }
    }

    private void goal(Goal goal, XSElementDeclaration element) {
        if (open.putIfAbsent(goal, element) == null) {
            total.merge(goal.kind(), 1, Integer::sum);
            openOf.merge(goal.owner(), 1, Integer::sum);
        }
    }
}
