package org.st96toolkit.validation.interoperable;

import org.st96toolkit.core.xml.XmlName;

/** Names as profiles write them: without namespaces, since no standard has two of one local name in one place. */
final class Names {

    /** The names of the Japanese office, whose documents have others of the same local name. */
    private static final String JAPAN = "http://www.jpo.go.jp";

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
                || namespace.equals(JAPAN);
        return known ? inPath(name) : "?" + name.local();
    }

    /** The name in the path of an entry. */
    static String inPath(XmlName name) {
        return name.namespace().equals(JAPAN)
                ? "jp:" + name.local()
                : name.namespace().equals(XML) ? "xml:" + name.local() : name.local();
    }
}
