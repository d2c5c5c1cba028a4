package org.st96toolkit.core.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/** Collects what is wrong with one document, up to a number that a person could still read. */
final class Findings {

    private static final int MOST = 1_000;
    private static final int MOST_NAMES = 12;
    private static final int LONGEST_VALUE = 80;

    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<String, String> prefixes = new HashMap<>();

    Findings(Map<String, String> namespaces) {
        namespaces.forEach((prefix, namespace) -> {
            if (!prefix.isEmpty()) {
                prefixes.putIfAbsent(namespace, prefix);
            }
        });
    }

    boolean isFull() {
        return found.size() > MOST;
    }

    void add(GrammarCode code, XmlElement at, String... arguments) {
        add(code, at.location(), arguments);
    }

    void add(GrammarCode code, Location at, String... arguments) {
        if (found.size() < MOST) {
            found.add(Diagnostic.of(code, at, arguments));
        } else if (found.size() == MOST) {
            found.add(Diagnostic.of(GrammarCode.TOO_MANY_FAULTS, at, Integer.toString(MOST)));
        }
    }

    Report report() {
        return found.isEmpty() ? Report.EMPTY : new Report(found);
    }

    /** A name as people write it. */
    String name(XmlName name) {
        String prefix = prefixes.get(name.namespace());
        return prefix == null ? name.toString() : prefix + ":" + name.local();
    }

    String names(Collection<XmlName> names) {
        String listed =
                names.stream().distinct().limit(MOST_NAMES).map(this::name).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? listed + " ..." : listed;
    }

    /** A value, shortened to what a message can hold. */
    static String value(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
        return value.substring(0, end) + "...";
    }
}
