package org.st96toolkit.core.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.st96toolkit.core.xml.XmlName;

/**
 * One path of the XPath subset that identity constraints use.
 *
 * @param anywhere whether it begins with {@code .//}: its first step may match at any depth
 * @param steps the element steps from the context down; empty for {@code .}
 * @param attribute the attribute at the end of a field's path
 */
public record IdentityPath(boolean anywhere, List<NameTest> steps, Optional<NameTest> attribute) {

    /**
     * A test of a name.
     *
     * @param namespace the namespace, or nothing for any
     * @param local the local name, or nothing for any
     */
    public record NameTest(Optional<String> namespace, Optional<String> local) {

        boolean matches(XmlName name) {
            return (local.isEmpty() || local.get().equals(name.local()))
                    && (namespace.isEmpty() || namespace.get().equals(name.namespace()));
        }
    }

    public IdentityPath {
        steps = List.copyOf(steps);
    }

    /**
     * Reads alternatives.
     *
     * @param xpath the expression
     * @param prefixes the namespace of a prefix; throws where it has none
     * @throws IllegalArgumentException where the expression is not in the subset
     */
    static List<IdentityPath> parse(String xpath, Function<String, String> prefixes) {
        List<IdentityPath> paths = new ArrayList<>();
        for (String path : xpath.split("\\|", -1)) {
            paths.add(parseOne(path.strip(), prefixes));
        }
        return paths;
    }

    private static IdentityPath parseOne(String path, Function<String, String> prefixes) {
        String rest = path.replaceAll("\\s+", "");
        boolean anywhere = rest.startsWith(".//");
        if (anywhere) {
            rest = rest.substring(3);
        }
        List<NameTest> steps = new ArrayList<>();
        NameTest attribute = null;
        for (String step : rest.split("/", -1)) {
            if (attribute != null || step.isEmpty()) {
                throw new IllegalArgumentException("not a path of an identity constraint: " + path);
            } else if (step.startsWith("@") || step.startsWith("attribute::")) {
                attribute = test(step.substring(step.startsWith("@") ? 1 : 11), prefixes);
            } else if (!step.equals(".")) {
                steps.add(test(step.startsWith("child::") ? step.substring(7) : step, prefixes));
            }
        }
        return new IdentityPath(anywhere, steps, Optional.ofNullable(attribute));
    }

    private static NameTest test(String text, Function<String, String> prefixes) {
        if (text.equals("*")) {
            return new NameTest(Optional.empty(), Optional.empty());
        }
        int colon = text.indexOf(':');
        String namespace = colon < 0 ? "" : prefixes.apply(text.substring(0, colon));
        String local = text.substring(colon + 1);
        return new NameTest(Optional.of(namespace), local.equals("*") ? Optional.empty() : Optional.of(local));
    }
}
