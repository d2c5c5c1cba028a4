package org.st96toolkit.st96.schema;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import org.apache.xerces.xs.XSAttributeDeclaration;
import org.apache.xerces.xs.XSAttributeUse;
import org.apache.xerces.xs.XSComplexTypeDefinition;
import org.apache.xerces.xs.XSConstants;
import org.apache.xerces.xs.XSElementDeclaration;
import org.apache.xerces.xs.XSModelGroup;
import org.apache.xerces.xs.XSParticle;
import org.apache.xerces.xs.XSSimpleTypeDefinition;
import org.apache.xerces.xs.XSValue;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes valid documents of a schema that hold, one after the other, everything that a document with that root can hold.
 * Each document goes straight for one goal not reached yet and takes others on its way; the same seed makes the same
 * documents.
 */
final class InstanceGenerator {

    private static final int FAR = 1_000_000;
    private static final int DEEP = 30;
    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";

    private final Random random;
    private final Reach reach;
    private final SampleText text;
    private final DocumentBuilder builder;
    private final int budget;
    private final Map<XSElementDeclaration, Integer> costs = new IdentityHashMap<>();

    /** One document in the making. */
    private final class Draft {

        private final Document document = builder.newDocument();
        private final List<XSElementDeclaration> path;
        private int left = budget;
        private int ids;
        private int depth;

        Draft(List<XSElementDeclaration> path) {
            this.path = path;
        }

        /** Makes an element; {@code step} is its place on the path to the goal, or -1 where it is off that path. */
        void element(Node parent, XSElementDeclaration declaration, int step, boolean minimal) {
            left--;
            Element element = document.createElementNS(declaration.getNamespace(), declaration.getName());
            parent.appendChild(element);
            reach.reached(Reach.Kind.ELEMENT, declaration, declaration.getName());
            boolean last = minimal || left <= 0 || depth > DEEP;
            XSValue fixed = declaration.getValueConstraintValue();
            if (declaration.getTypeDefinition() instanceof XSSimpleTypeDefinition type) {
                String value = fixed == null ? text.draw(type) : fixed.getNormalizedValue();
                element.appendChild(document.createTextNode(value));
                return;
            }
            XSComplexTypeDefinition type = (XSComplexTypeDefinition) declaration.getTypeDefinition();
            attributes(element, type, declaration == reach.root());
            if (type.getSimpleType() != null) {
                element.appendChild(document.createTextNode(text.draw(type.getSimpleType())));
            } else if (type.getParticle() != null) {
                XSElementDeclaration wanted = step >= 0 && step + 1 < path.size() ? path.get(step + 1) : null;
                depth++;
                particle(element, type, type.getParticle(), wanted, step + 1, last && wanted == null);
                depth--;
            }
            if (type.getContentType() == XSComplexTypeDefinition.CONTENTTYPE_MIXED && random.nextInt(3) > 0) {
                Node before = random.nextBoolean() ? element.getFirstChild() : null;
                element.insertBefore(document.createTextNode("some text "), before);
            }
        }

        private void attributes(Element element, XSComplexTypeDefinition type, boolean isRoot) {
            for (XSAttributeUse use : Reach.attributes(type)) {
                XSAttributeDeclaration attribute = use.getAttrDeclaration();
                boolean isId = isBuiltIn(attribute.getTypeDefinition(), "ID");
                boolean open = reach.isOpen(Reach.Kind.ATTRIBUTE, type, use)
                        || reach.hasOpenCode(attribute.getTypeDefinition());
                if (use.getRequired() || open || (isRoot && isId) || random.nextInt(12) == 0) {
                    String name = attribute.getNamespace() == null
                            ? attribute.getName()
                            : Mutation.prefix(attribute.getNamespace()) + attribute.getName();
                    element.setAttributeNS(attribute.getNamespace(), name, attributeValue(use, attribute));
                    reach.reached(Reach.Kind.ATTRIBUTE, type, use);
                }
            }
            if (type.getAttributeWildcard() != null && random.nextInt(20) == 0) {
                element.setAttributeNS("urn:foreign", "f:any", "1");
            }
        }

        private String attributeValue(XSAttributeUse use, XSAttributeDeclaration attribute) {
            XSSimpleTypeDefinition type = attribute.getTypeDefinition();
            if (attribute.getConstraintType() == XSConstants.VC_FIXED) {
                return attribute.getValueConstraintValue().getNormalizedValue();
            }
            if (use.getConstraintType() == XSConstants.VC_FIXED) {
                return use.getValueConstraintValue().getNormalizedValue();
            }
            if (isBuiltIn(type, "ID")) {
                return "n" + ids++;
            }
            return isBuiltIn(type, "IDREF") || isBuiltIn(type, "IDREFS") ? "n0" : text.draw(type);
        }

        private void particle(
                Element parent,
                XSComplexTypeDefinition type,
                XSParticle particle,
                XSElementDeclaration wanted,
                int step,
                boolean minimal) {
            Set<XSElementDeclaration> children = reach.children(particle);
            boolean holdsWanted = wanted != null && children.contains(wanted);
            int max = particle.getMaxOccursUnbounded() ? Integer.MAX_VALUE : particle.getMaxOccurs();
            int times = Math.max(particle.getMinOccurs(), holdsWanted ? 1 : 0);
            for (int i = 0; i < times; i++) {
                term(parent, type, particle, holdsWanted && i == 0 ? wanted : null, step, minimal);
            }
            while (times < max && !minimal && left > 0 && (isOpen(type, children) || random.nextInt(12) == 0)) {
                term(parent, type, particle, null, step, false);
                times++;
            }
        }

        private void term(
                Element parent,
                XSComplexTypeDefinition type,
                XSParticle particle,
                XSElementDeclaration wanted,
                int step,
                boolean minimal) {
            if (particle.getTerm() instanceof XSElementDeclaration head) {
                XSElementDeclaration child = wanted == null ? choose(type, reach.substitutes(head), minimal) : wanted;
                reach.reached(Reach.Kind.CHILD, type, child);
                // Off the path only what is new gets a content of its own; the rest is kept small.
                element(parent, child, wanted == null ? -1 : step, minimal || (wanted == null && left < budget / 2));
            } else if (particle.getTerm() instanceof XSModelGroup group) {
                if (group.getCompositor() == XSModelGroup.COMPOSITOR_CHOICE) {
                    particle(parent, type, branch(type, group, wanted, minimal), wanted, step, minimal);
                } else {
                    XSElementDeclaration missing = wanted;
                    for (XSParticle part : Reach.particles(group)) {
                        particle(parent, type, part, missing, step, minimal);
                        missing = missing != null && reach.children(part).contains(missing) ? null : missing;
                    }
                }
            } else {
                parent.appendChild(document.createElementNS("urn:foreign", "f:anything"));
            }
        }

        private XSParticle branch(
                XSComplexTypeDefinition type, XSModelGroup group, XSElementDeclaration wanted, boolean minimal) {
            List<XSParticle> branches = Reach.particles(group);
            if (wanted != null) {
                return branches.stream()
                        .filter(one -> reach.children(one).contains(wanted))
                        .findFirst()
                        .orElseThrow();
            }
            List<XSParticle> open = branches.stream()
                    .filter(one -> isOpen(type, reach.children(one)))
                    .toList();
            if (!minimal && !open.isEmpty()) {
                return open.get(random.nextInt(open.size()));
            }
            XSParticle cheapest = branches.get(0);
            for (XSParticle one : branches) {
                cheapest = cost(one) < cost(cheapest) ? one : cheapest;
            }
            XSParticle other = branches.get(random.nextInt(branches.size()));
            return cost(other) <= cost(cheapest) + 2 ? other : cheapest;
        }

        private XSElementDeclaration choose(
                XSComplexTypeDefinition type, List<XSElementDeclaration> candidates, boolean minimal) {
            List<XSElementDeclaration> open =
                    candidates.stream().filter(one -> isOpen(type, one)).toList();
            if (!minimal && !open.isEmpty()) {
                return open.get(random.nextInt(open.size()));
            }
            int least = candidates.stream().mapToInt(costs::get).min().orElseThrow();
            List<XSElementDeclaration> small = candidates.stream()
                    .filter(one -> costs.get(one) <= least + 1)
                    .toList();
            return small.get(random.nextInt(small.size()));
        }
    }

    InstanceGenerator(Reach reach, DocumentBuilder builder, long seed, int budget) {
        this.reach = reach;
        this.builder = builder;
        this.random = new Random(seed);
        this.text = new SampleText(random, reach);
        this.budget = budget;
        weigh();
    }

    /** A document that holds something which none before it held; null when there is nothing left. */
    Document next() {
        if (reach.open().isEmpty()) {
            return null;
        }
        Map.Entry<Reach.Goal, XSElementDeclaration> goal =
                reach.open().entrySet().iterator().next();
        List<XSElementDeclaration> path = new ArrayList<>(reach.path(goal.getValue()));
        if (goal.getKey().thing() instanceof XSElementDeclaration child) {
            path.add(child);
        }
        int before = reach.open().size();
        Draft draft = new Draft(path);
        draft.element(draft.document, reach.root(), 0, false);
        if (reach.open().size() == before) {
            throw new IllegalStateException("Not reached: " + goal.getKey());
        }
        return draft.document;
    }

    private static boolean isBuiltIn(XSSimpleTypeDefinition type, String name) {
        return name.equals(type.getName()) && SCHEMA.equals(type.getNamespace());
    }

    private boolean isOpen(XSComplexTypeDefinition type, Set<XSElementDeclaration> children) {
        return children.stream().anyMatch(child -> isOpen(type, child));
    }

    private boolean isOpen(XSComplexTypeDefinition type, XSElementDeclaration child) {
        return reach.isOpen(Reach.Kind.CHILD, type, child) || reach.canHoldMore(child);
    }

    /** Weighs every element that can be reached: how many elements the least of its kind has. */
    private void weigh() {
        List<XSElementDeclaration> elements = reach.open().keySet().stream()
                .filter(goal -> goal.kind() == Reach.Kind.ELEMENT)
                .map(goal -> (XSElementDeclaration) goal.owner())
                .toList();
        elements.forEach(element -> costs.put(element, FAR));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (XSElementDeclaration element : elements) {
                int cost = 1;
                if (element.getTypeDefinition() instanceof XSComplexTypeDefinition type && type.getParticle() != null) {
                    cost += cost(type.getParticle());
                }
                if (cost < costs.get(element)) {
                    costs.put(element, cost);
                    changed = true;
                }
            }
        }
    }

    private int cost(XSParticle particle) {
        if (particle.getMinOccurs() == 0) {
            return 0;
        }
        int one = 1;
        if (particle.getTerm() instanceof XSElementDeclaration head) {
            one = reach.substitutes(head).stream().mapToInt(costs::get).min().orElse(FAR);
        } else if (particle.getTerm() instanceof XSModelGroup group) {
            boolean choice = group.getCompositor() == XSModelGroup.COMPOSITOR_CHOICE;
            one = choice ? FAR : 0;
            for (XSParticle part : Reach.particles(group)) {
                one = choice ? Math.min(one, cost(part)) : one + cost(part);
            }
        }
        return Math.min(FAR, one * particle.getMinOccurs());
    }
}
