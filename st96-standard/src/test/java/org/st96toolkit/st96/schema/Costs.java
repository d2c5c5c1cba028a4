package org.st96toolkit.st96.schema;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.xerces.xs.XSComplexTypeDefinition;
import org.apache.xerces.xs.XSElementDeclaration;
import org.apache.xerces.xs.XSModelGroup;
import org.apache.xerces.xs.XSParticle;

/** How many elements the least content has, of an element or a particle. */
final class Costs {

    private static final int FAR = 1_000_000;

    private final Reach reach;
    private final Map<XSElementDeclaration, Integer> elements = new IdentityHashMap<>();
    private final Map<XSParticle, Integer> particles = new IdentityHashMap<>();

    /** Weighs every element that can be reached. */
    Costs(Reach reach) {
        this.reach = reach;
        List<XSElementDeclaration> all = reach.elements();
        all.forEach(element -> elements.put(element, FAR));
        boolean changed = true;
        while (changed) {
            changed = false;
            particles.clear();
            for (XSElementDeclaration element : all) {
                int cost = 1;
                if (element.getTypeDefinition() instanceof XSComplexTypeDefinition type && type.getParticle() != null) {
                    cost += of(type.getParticle());
                }
                if (cost < elements.get(element)) {
                    elements.put(element, cost);
                    changed = true;
                }
            }
        }
        particles.clear();
    }

    /** The least number of elements that an element stands for, itself included. */
    int of(XSElementDeclaration element) {
        return elements.get(element);
    }

    /** Whether an element can be finished at all; one that requires itself cannot. */
    boolean satisfiable(XSElementDeclaration element) {
        return elements.get(element) < FAR;
    }

    /** The least number of elements that a particle stands for. */
    int of(XSParticle particle) {
        Integer known = particles.get(particle);
        if (known == null) {
            known = weigh(particle);
            particles.put(particle, known);
        }
        return known;
    }

    private int weigh(XSParticle particle) {
        if (particle.getMinOccurs() == 0) {
            return 0;
        }
        int one = 1;
        if (particle.getTerm() instanceof XSElementDeclaration head) {
            one = reach.substitutes(head).stream().mapToInt(elements::get).min().orElse(FAR);
        } else if (particle.getTerm() instanceof XSModelGroup group) {
            boolean choice = group.getCompositor() == XSModelGroup.COMPOSITOR_CHOICE;
            one = choice ? FAR : 0;
            for (XSParticle part : Reach.particles(group)) {
                one = choice ? Math.min(one, of(part)) : one + of(part);
            }
        }
        return Math.min(FAR, one * particle.getMinOccurs());
    }
}
