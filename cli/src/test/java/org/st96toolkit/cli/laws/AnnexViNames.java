package org.st96toolkit.cli.laws;

import java.util.Map;
import org.st96toolkit.core.xml.XmlName;

/** Names with the prefixes of our tables, which are those of WIPO's. */
record AnnexViNames(Map<String, String> namespaces) {

    XmlName name(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? XmlName.of(written)
                : new XmlName(namespaces.getOrDefault(written.substring(0, colon), "?"), written.substring(colon + 1));
    }

    String written(XmlName name) {
        return namespaces.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name.namespace()))
                .map(entry -> entry.getKey() + ":" + name.local())
                .findFirst()
                .orElse(name.local());
    }
}
