package org.st96toolkit.st96.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.xerces.xs.XSAttributeDeclaration;
import org.apache.xerces.xs.XSAttributeUse;
import org.apache.xerces.xs.XSComplexTypeDefinition;
import org.apache.xerces.xs.XSConstants;
import org.apache.xerces.xs.XSElementDeclaration;
import org.apache.xerces.xs.XSModelGroup;
import org.apache.xerces.xs.XSParticle;
import org.apache.xerces.xs.XSSimpleTypeDefinition;
import org.apache.xerces.xs.XSValue;
import org.apache.xerces.xs.XSWildcard;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One document in the making. */
final class Draft {

    private static final int DEEP = 30;
    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";

    /**
     * What the content in the making must have: a child or a branch, the other being null.
     *
     * @param step the place of the child on the path to the goal, or -1 where it is off that path
     */
    record Aim(XSElementDeclaration child, Branch branch, int step) {

        static Aim at(Branch branch) {
            return new Aim(null, branch, -1);
        }

        static Aim at(XSElementDeclaration child) {
            return new Aim(child, null, -1);
        }
    }

    private final Document document;
    private final Reach reach;
    private final Costs costs;
    private final Random random;
    private final SampleText text;
    private final int budget;
    private List<XSElementDeclaration> path;
    private Aim end;
    private int left;
    private int ids;
    private int depth;

    Draft(Document document, Reach reach, Costs costs, Random random, SampleText text, int budget) {
        this.document = document;
        this.reach = reach;
        this.costs = costs;
        this.random = random;
        this.text = text;
        this.budget = budget;
        this.left = budget;
    }

    /**
     * Writes the document.
     *
     * @param way the elements from the root to the goal
     * @param aim what the last of them must have, or null
     */
    void write(List<XSElementDeclaration> way, Aim aim) {
        path = way;
        end = aim;
        element(document, reach.root(), 0, false);
    }

    /** Makes an element; {@code step} is its place on the path to the goal, or -1 where it is off that path. */
    private void element(Node parent, XSElementDeclaration declaration, int step, boolean minimal) {
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
            Aim aim = aim(step);
            depth++;
            particle(element, type, type.getParticle(), aim, last && aim == null);
            depth--;
            if (reach.isOpen(type)) {
                new ContentReader(reach, type, Mutation.children(element))
                        .branches()
                        .forEach(branch -> reach.reached(Reach.Kind.BRANCH, type, branch));
            }
        }
        if (type.getContentType() == XSComplexTypeDefinition.CONTENTTYPE_MIXED && random.nextInt(3) > 0) {
            Node before = random.nextBoolean() ? element.getFirstChild() : null;
            element.insertBefore(document.createTextNode("some text "), before);
        }
    }

    private Aim aim(int step) {
        if (step < 0) {
            return null;
        }
        return step + 1 < path.size() ? new Aim(path.get(step + 1), null, step + 1) : end;
    }

    private void attributes(Element element, XSComplexTypeDefinition type, boolean isRoot) {
        for (XSAttributeUse use : Reach.attributes(type)) {
            XSAttributeDeclaration attribute = use.getAttrDeclaration();
            boolean isId = isBuiltIn(attribute.getTypeDefinition(), "ID");
            boolean open =
                    reach.isOpen(Reach.Kind.ATTRIBUTE, type, use) || reach.hasOpenCode(attribute.getTypeDefinition());
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

    /** Makes as many of a particle as its bounds, the aim, what is open and chance ask for. */
    private void particle(Element parent, XSComplexTypeDefinition type, XSParticle particle, Aim aim, boolean minimal) {
        Aim aimed = isIn(particle, aim) ? aim : null;
        if (aimed != null && aimed.branch() != null && aimed.branch().particle() == particle) {
            for (int i = 0; i < aimed.branch().count(); i++) {
                term(parent, type, particle, something(particle), minimal);
            }
        } else {
            int least = Math.max(particle.getMinOccurs(), aimed == null ? 0 : 1);
            int most = Branch.most(particle);
            for (int i = 0; i < least; i++) {
                term(parent, type, particle, i == 0 ? aimed : null, minimal);
            }
            int wanted = minimal ? 0 : openCount(type, particle);
            for (int i = least; i < most && !minimal && left > 0; i++) {
                if (i >= wanted && !isOpen(type, particle) && random.nextInt(12) > 0) {
                    break;
                }
                term(parent, type, particle, i < wanted ? something(particle) : null, false);
            }
        }
    }

    private boolean isIn(XSParticle particle, Aim aim) {
        if (aim == null) {
            return false;
        }
        return aim.child() == null
                ? reach.holds(particle, aim.branch().particle())
                : reach.children(particle).contains(aim.child());
    }

    /** How many of a particle would take a branch not taken yet. */
    private int openCount(XSComplexTypeDefinition type, XSParticle particle) {
        if (reach.isOpen(type)) {
            for (Branch branch : Branch.of(particle, true)) {
                if (branch.count() < 10 && reach.isOpen(Reach.Kind.BRANCH, type, branch)) {
                    return branch.count();
                }
            }
        }
        return 0;
    }

    /** The aim to have at least one element, the smallest of them, where a group might else stay empty. */
    private Aim something(XSParticle particle) {
        if (!(particle.getTerm() instanceof XSModelGroup)) {
            return null;
        }
        XSElementDeclaration smallest = null;
        for (XSElementDeclaration child : reach.children(particle)) {
            smallest = smallest == null || costs.of(child) < costs.of(smallest) ? child : smallest;
        }
        return smallest == null ? null : Aim.at(smallest);
    }

    /** Makes one of a particle. */
    private void term(Element parent, XSComplexTypeDefinition type, XSParticle particle, Aim aim, boolean minimal) {
        if (particle.getTerm() instanceof XSElementDeclaration head) {
            boolean chosen = aim != null && aim.child() != null;
            XSElementDeclaration child = chosen ? aim.child() : choose(type, reach.substitutes(head), minimal);
            reach.reached(Reach.Kind.CHILD, type, child);
            int step = chosen ? aim.step() : -1;
            // Off the path only what is new gets a content of its own; the rest is kept small.
            element(parent, child, step, minimal || (step < 0 && left < budget / 2));
        } else if (particle.getTerm() instanceof XSModelGroup group) {
            Aim within = instead(group, aim);
            XSParticle without =
                    Objects.equals(within, aim) ? null : aim.branch().particle();
            if (group.getCompositor() == XSModelGroup.COMPOSITOR_CHOICE) {
                particle(parent, type, alternative(type, group, within, minimal), within, minimal);
            } else {
                Aim missing = within;
                for (XSParticle part : Reach.particles(group)) {
                    if (part != without) {
                        particle(parent, type, part, missing, minimal);
                    }
                    missing = isIn(part, missing) ? null : missing;
                }
            }
        } else {
            boolean foreign = ContentReader.lets((XSWildcard) particle.getTerm(), "urn:foreign");
            parent.appendChild(
                    foreign
                            ? document.createElementNS("urn:foreign", "f:anything")
                            : document.createElementNS(null, "anything"));
        }
    }

    /** Where a part of this group is to be missing, something else of the group shows that the group is there. */
    private Aim instead(XSModelGroup group, Aim aim) {
        if (aim == null || aim.branch() == null || aim.branch().times() != Branch.Times.NONE) {
            return aim;
        }
        List<XSParticle> parts = Reach.particles(group);
        if (!parts.contains(aim.branch().particle())) {
            return aim;
        }
        return parts.stream()
                .filter(part ->
                        part != aim.branch().particle() && !reach.children(part).isEmpty())
                .findFirst()
                .map(part -> Aim.at(reach.children(part).iterator().next()))
                .orElse(aim);
    }

    private XSParticle alternative(XSComplexTypeDefinition type, XSModelGroup group, Aim aim, boolean minimal) {
        List<XSParticle> all = Reach.particles(group);
        if (aim != null) {
            return all.stream().filter(one -> isIn(one, aim)).findFirst().orElseThrow();
        }
        if (!minimal) {
            List<XSParticle> open = new ArrayList<>();
            for (XSParticle one : all) {
                if (openCount(type, one) > 0 || isOpen(type, one)) {
                    open.add(one);
                }
            }
            if (!open.isEmpty()) {
                return open.get(random.nextInt(open.size()));
            }
        }
        XSParticle cheapest = all.get(0);
        for (XSParticle one : all) {
            cheapest = costs.of(one) < costs.of(cheapest) ? one : cheapest;
        }
        XSParticle other = all.get(random.nextInt(all.size()));
        return costs.of(other) <= costs.of(cheapest) + 2 ? other : cheapest;
    }

    private XSElementDeclaration choose(
            XSComplexTypeDefinition type, List<XSElementDeclaration> candidates, boolean minimal) {
        if (!minimal) {
            List<XSElementDeclaration> open =
                    candidates.stream().filter(one -> isOpen(type, one)).toList();
            if (!open.isEmpty()) {
                return open.get(random.nextInt(open.size()));
            }
        }
        int least = candidates.stream().mapToInt(costs::of).min().orElseThrow();
        List<XSElementDeclaration> small =
                candidates.stream().filter(one -> costs.of(one) <= least + 1).toList();
        return small.get(random.nextInt(small.size()));
    }

    private boolean isOpen(XSComplexTypeDefinition type, XSParticle particle) {
        for (XSElementDeclaration child : reach.children(particle)) {
            if (isOpen(type, child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(XSComplexTypeDefinition type, XSElementDeclaration child) {
        return reach.isOpen(Reach.Kind.CHILD, type, child) || reach.canHoldMore(child);
    }

    private static boolean isBuiltIn(XSSimpleTypeDefinition type, String name) {
        return name.equals(type.getName()) && SCHEMA.equals(type.getNamespace());
    }
}
