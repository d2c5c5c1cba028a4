package org.st96toolkit.core.xml;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The namespace prefixes of one document that is being written: preferred ones where possible, made ones otherwise. */
final class Prefixes {

    static final String XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
    static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

    private final Map<String, String> preferred;
    private final Map<String, String> assigned = new LinkedHashMap<>();
    private final Map<XmlName, String> qualified = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * @param preferred namespace URI to prefix
     */
    Prefixes(Map<String, String> preferred) {
        this.preferred = preferred;
        taken.add("xml");
        taken.add("xmlns");
    }

    /** The prefix of a namespace, assigned on its first use; empty for no namespace. */
    String get(String namespace) {
        if (namespace.isEmpty()) {
            return "";
        }
        if (namespace.equals(XML_NAMESPACE)) {
            return "xml";
        }
        return assigned.computeIfAbsent(namespace, this::assign);
    }

    private String assign(String namespace) {
        String wanted = preferred.getOrDefault(namespace, "");
        if (!wanted.isEmpty() && taken.add(wanted)) {
            return wanted;
        }
        Set<String> reserved = new HashSet<>(preferred.values());
        for (int i = 1; ; i++) {
            String made = "ns" + i;
            if (!reserved.contains(made) && taken.add(made)) {
                return made;
            }
        }
    }

    /** Namespace URI to prefix, in the order of their first use. */
    Map<String, String> assigned() {
        return Collections.unmodifiableMap(assigned);
    }

    /** A name as it is written, with its prefix. */
    String qualify(XmlName name) {
        return qualified.computeIfAbsent(name, this::join);
    }

    private String join(XmlName name) {
        String prefix = get(name.namespace());
        return prefix.isEmpty() ? name.local() : prefix + ":" + name.local();
    }
}
