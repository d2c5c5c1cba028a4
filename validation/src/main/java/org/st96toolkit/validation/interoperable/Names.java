package org.st96toolkit.validation.interoperable;

import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlName;

/** Names as profiles write them: without namespaces where no standard has two of one local name in one place, else with a prefix. */
final class Names {

    /** The namespaces whose names have a prefix: those of an office, and those of answers of public services. */
    private static final Map<String, String> PREFIXES = Map.of(
            "http://www.jpo.go.jp", "jp:",
            "http://www.epo.org/exchange", "exch:",
            "http://ops.epo.org", "ops:");

    private static final String ST96 = "http://www.wipo.int/standards/XMLSchema/ST96/";
    private static final String TABLES = "http://www.oasis-open.org/tables/exchange/1.0";
    private static final String FORMULAE = "http://www.w3.org/1998/Math/MathML3";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private Names() {}

    /** The name by which a profile knows it; one of a namespace that is foreign to both standards it does not know. */
    static String of(XmlName name) {
        String namespace = name.namespace();
        boolean known = namespace.isEmpty()
                || namespace.startsWith(ST96)
                || namespace.equals(TABLES)
                || namespace.equals(FORMULAE)
                || PREFIXES.containsKey(namespace);
        return known ? inPath(name) : "?" + name.local();
    }

    /** The name in the path of an entry. */
    static String inPath(XmlName name) {
        return Optional.ofNullable(PREFIXES.get(name.namespace()))
                        .orElse(name.namespace().equals(XML) ? "xml:" : "")
                + name.local();
    }
}
