package org.st96toolkit.core.grammar;

import org.st96toolkit.core.xml.XmlName;

/** Is told a content model as it was written, in its order. Groups nest. */
public interface ModelVisitor {

    /** An upper bound that is none. */
    int UNBOUNDED = Particle.UNBOUNDED;

    /**
     * An element.
     *
     * @param name its name
     * @param min how often at least
     * @param max how often at most
     */
    void element(XmlName name, int min, int max);

    /**
     * A sequence begins, or a choice.
     *
     * @param isChoice whether one of the members stands there, and not all of them
     * @param min how often at least
     * @param max how often at most
     */
    void startGroup(boolean isChoice, int min, int max);

    /** The group that began last ends. */
    void endGroup();
}
