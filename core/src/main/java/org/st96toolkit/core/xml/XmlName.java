package org.st96toolkit.core.xml;

import java.util.Objects;

/**
 * The expanded name of an element or attribute.
 *
 * @param namespace the namespace URI, empty where the name is in none (all of ST.36)
 * @param local the local name
 */
public record XmlName(String namespace, String local) {

    public XmlName {
        Objects.requireNonNull(namespace, "namespace");
        Objects.requireNonNull(local, "local");
    }

    /** A name in no namespace. */
    public static XmlName of(String local) {
        return new XmlName("", local);
    }

    /** Whether a text can be a local name: one that XML and its namespaces allow, without a colon. */
    public static boolean isLocalName(String text) {
        return NameRules.isNcName(text);
    }

    @Override
    public int hashCode() {
        return 31 * local.hashCode() + namespace.length();
    }

    /** The name in James Clark's notation, {@code {uri}local}, or the local name alone. */
    @Override
    public String toString() {
        return namespace.isEmpty() ? local : "{" + namespace + "}" + local;
    }
}
