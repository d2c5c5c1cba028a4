package org.st96toolkit.st96.schema;

import java.util.ArrayList;
import java.util.List;
import org.apache.xerces.xs.XSElementDeclaration;
import org.apache.xerces.xs.XSModelGroup;
import org.apache.xerces.xs.XSObjectList;
import org.apache.xerces.xs.XSParticle;
import org.apache.xerces.xs.XSTerm;
import org.apache.xerces.xs.XSWildcard;

/**
 * A content model without the brackets that mean nothing: a group of one is that one, a sequence once in a sequence and
 * a choice once in a choice are part of it.
 *
 * @param kind what stands here: {@code sequence}, {@code choice}, {@code all}, {@code {namespace}name} of an element,
 *     or a wildcard's reach
 * @param min how often at least
 * @param max how often at most, -1 where there is no limit
 * @param term the declaration of the element, or null
 * @param children the particles of a group
 */
record ParticleForm(String kind, int min, int max, XSTerm term, List<ParticleForm> children) {

    private static final ParticleForm NOTHING = new ParticleForm("sequence", 1, 1, null, List.of());

    /** The form of a particle; null is the empty content. */
    static ParticleForm of(XSParticle particle) {
        if (particle == null) {
            return NOTHING;
        }
        int max = particle.getMaxOccursUnbounded() ? -1 : particle.getMaxOccurs();
        XSTerm term = particle.getTerm();
        if (term instanceof XSElementDeclaration element) {
            String name = "{" + element.getNamespace() + "}" + element.getName();
            return new ParticleForm(name, particle.getMinOccurs(), max, element, List.of());
        }
        if (term instanceof XSWildcard wildcard) {
            return new ParticleForm(wildcard(wildcard), particle.getMinOccurs(), max, null, List.of());
        }
        return group((XSModelGroup) term, particle.getMinOccurs(), max);
    }

    /** Which names a wildcard lets in, and how they are checked. */
    static String wildcard(XSWildcard wildcard) {
        return wildcard == null
                ? "none"
                : "any " + wildcard.getConstraintType() + " " + wildcard.getNsConstraintList() + " "
                        + wildcard.getProcessContents();
    }

    private static ParticleForm group(XSModelGroup group, int min, int max) {
        String kind = switch (group.getCompositor()) {
            case XSModelGroup.COMPOSITOR_SEQUENCE -> "sequence";
            case XSModelGroup.COMPOSITOR_CHOICE -> "choice";
            default -> "all";
        };
        List<ParticleForm> children = new ArrayList<>();
        XSObjectList particles = group.getParticles();
        for (int i = 0; i < particles.getLength(); i++) {
            ParticleForm child = of((XSParticle) particles.item(i));
            if (child.once() && child.kind.equals(kind) && !child.children.isEmpty()) {
                children.addAll(child.children);
            } else if (child.max != 0 && !child.equals(NOTHING)) {
                children.add(child);
            }
        }
        if (children.size() == 1) {
            ParticleForm only = children.get(0);
            if (min == 1 && max == 1) {
                return only;
            }
            if (only.once()) {
                return new ParticleForm(only.kind, min, max, only.term, only.children);
            }
        }
        return new ParticleForm(kind, min, max, null, List.copyOf(children));
    }

    private boolean once() {
        return min == 1 && max == 1;
    }

    /** The node alone, without its children, in words. */
    String label() {
        return kind + "{" + min + "," + max + "}x" + children.size();
    }
}
