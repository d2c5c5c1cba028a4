package org.st96toolkit.core.xml;

import java.util.HashMap;
import java.util.Map;
import org.st96toolkit.core.diagnostic.CoreCode;

/** Gives one instance for each name of a document, so that its tree holds every name once. */
final class NamePool {

    private final Map<String, Map<String, XmlName>> byNamespace = new HashMap<>();
    private final int limit;
    private String currentNamespace = "";
    private Map<String, XmlName> current = new HashMap<>();
    private int size;

    NamePool(int limit) {
        this.limit = limit;
        byNamespace.put(currentNamespace, current);
    }

    /**
     * The one instance of a name.
     *
     * @param namespace the namespace URI; empty or null where there is none
     * @throws Refusal where the document uses more names than the limit allows
     */
    XmlName get(String namespace, String local) throws Refusal {
        String uri = namespace == null ? "" : namespace;
        // Neighbouring names mostly share a namespace, and the parser hands out one instance of its URI.
        if (!uri.equals(currentNamespace)) {
            current = byNamespace.computeIfAbsent(uri, any -> new HashMap<>());
        }
        currentNamespace = uri;
        XmlName name = current.get(local);
        if (name == null) {
            if (++size > limit) {
                throw new Refusal(CoreCode.LIMIT_REACHED, "distinctNames: " + limit);
            }
            name = new XmlName(uri, local);
            current.put(local, name);
        }
        return name;
    }
}
