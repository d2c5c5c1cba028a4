package org.st96toolkit.st96.schema;

import java.util.ArrayList;
import java.util.List;
import org.apache.xerces.xs.XSParticle;

/** A way through a content model: one of its particles occurs so many times, each time with at least one element. */
record Branch(XSParticle particle, Times times) {

    /** How often a particle occurs, as its bounds see it. */
    enum Times {
        /** Not at all. */
        NONE,
        /** As often as it must, or once where it need not be there. */
        LEAST,
        /** More often than that. */
        MORE,
        /** As often as it may, where that is more than once more. */
        MOST
    }

    /** All branches of a particle; a particle that stands once wherever its group stands makes no difference. */
    static List<Branch> of(XSParticle particle, boolean inChoice) {
        List<Branch> branches = new ArrayList<>();
        int least = least(particle);
        int most = most(particle);
        if (particle.getMinOccurs() == 0) {
            branches.add(new Branch(particle, Times.NONE));
        }
        if (most >= least && (inChoice || particle.getMinOccurs() == 0 || most > least)) {
            branches.add(new Branch(particle, Times.LEAST));
        }
        if (most > least) {
            branches.add(new Branch(particle, Times.MORE));
        }
        if (most != Integer.MAX_VALUE && most > least + 1) {
            branches.add(new Branch(particle, Times.MOST));
        }
        return branches;
    }

    /** The branches that a number of occurrences takes. */
    static List<Branch> taken(XSParticle particle, int count) {
        List<Branch> taken = new ArrayList<>();
        int least = least(particle);
        if (count == 0 || count == least) {
            taken.add(new Branch(particle, count == 0 ? Times.NONE : Times.LEAST));
        } else if (count > least) {
            taken.add(new Branch(particle, Times.MORE));
            if (count == most(particle)) {
                taken.add(new Branch(particle, Times.MOST));
            }
        }
        return taken;
    }

    /** The number of occurrences that takes this branch. */
    int count() {
        return switch (times) {
            case NONE -> 0;
            case LEAST -> least(particle);
            case MORE -> least(particle) + 1;
            case MOST -> most(particle);
        };
    }

    private static int least(XSParticle particle) {
        return Math.max(1, particle.getMinOccurs());
    }

    /** How often a particle may occur; without a limit as often as a number can say. */
    static int most(XSParticle particle) {
        return particle.getMaxOccursUnbounded() ? Integer.MAX_VALUE : particle.getMaxOccurs();
    }
}
