package org.st96toolkit.core.grammar;

import java.util.Map;
import org.st96toolkit.core.xml.XmlName;

/** What stands at one place of a content model. */
@SuppressWarnings("ReferenceEquality") // declarations are recognised by identity
sealed interface Term {

    /**
     * An element, or what may stand for it.
     *
     * @param declaration the element that the model names
     * @param substitutes the concrete members of its substitution group, which may stand for it
     */
    record Element(ElementDeclaration declaration, Map<XmlName, ElementDeclaration> substitutes) implements Term {

        Element(ElementDeclaration declaration) {
            this(declaration, Map.of());
        }

        /** The declaration that a child of that name has here, or null where it may not stand here. */
        ElementDeclaration match(XmlName name) {
            return declaration.name().equals(name) && !declaration.traits().isAbstract()
                    ? declaration
                    : substitutes.get(name);
        }

        // by identity: a grammar has each declaration once, and hashing a large substitution group is dear
        @Override
        public boolean equals(Object other) {
            return other instanceof Element element
                    && declaration == element.declaration
                    && substitutes == element.substitutes;
        }

        @Override
        public int hashCode() {
            return declaration.name().hashCode();
        }
    }

    /**
     * Any element of some namespaces.
     *
     * @param wildcard which
     */
    record Any(Wildcard wildcard) implements Term {}
}
