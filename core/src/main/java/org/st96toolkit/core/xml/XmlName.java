package org.st96toolkit.core.xml;

/**
 * The expanded name of an element or attribute. Not a record, since its hash is kept: names are made seldom and looked up
 * for every node.
 */
public final class XmlName {

    private final String namespace;
    private final String local;
    private final int hash;

    /**
     * @param namespace the namespace URI, empty where the name is in none (all of ST.36)
     * @param local the local name
     */
    public XmlName(String namespace, String local) {
        // Equal names then share their characters, and most comparisons end at the identity.
        this.namespace = namespace.intern();
        this.local = local.intern();
        this.hash = 31 * local.hashCode() + namespace.length();
    }

    /** A name in no namespace. */
    public static XmlName of(String local) {
        return new XmlName("", local);
    }

    /** The namespace URI, empty where the name is in none. */
    public String namespace() {
        return namespace;
    }

    /** The local name. */
    public String local() {
        return local;
    }

    /** Whether a text can be a local name: one that XML and its namespaces allow, without a colon. */
    public static boolean isLocalName(String text) {
        return NameRules.isNcName(text);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof XmlName name
                        && hash == name.hash
                        && local.equals(name.local)
                        && namespace.equals(name.namespace);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The name in James Clark's notation, {@code {uri}local}, or the local name alone. */
    @Override
    public String toString() {
        return namespace.isEmpty() ? local : "{" + namespace + "}" + local;
    }
}
