package org.st96toolkit.core.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.Difference.Kind;

/** One comparison of two trees. Recursive: the depth of trees is bounded by {@link Limits#depth()}. */
@SuppressWarnings("ReferenceEquality") // the same subtree is equal
final class ComparisonRun {

    /** How far ahead to look for the node that the other tree has next. */
    private static final int LOOKAHEAD = 16;

    private final Predicate<XmlElement> elementOnly;
    private final int limit;
    private final List<XmlElement> ancestors = new ArrayList<>();
    private List<Difference> differences = List.of();

    ComparisonRun(Predicate<XmlElement> elementOnly, int limit) {
        this.elementOnly = elementOnly;
        this.limit = limit;
    }

    List<Difference> differences() {
        return differences;
    }

    private boolean isFull() {
        return differences.size() >= limit;
    }

    void compareDoctypes(XmlDocument expected, XmlDocument actual) {
        if (!expected.doctype().equals(actual.doctype())) {
            Location first = expected.root().location();
            Location second = actual.root().location();
            add(Kind.DOCTYPE, "/", first, second, describe(expected.doctype()), describe(actual.doctype()));
        }
    }

    private static String describe(Optional<Doctype> doctype) {
        return doctype.map(Doctype::toString).orElse("");
    }

    /** Compares what stands outside the root elements. */
    void compareOutside(List<XmlNode> expected, List<XmlNode> actual, XmlDocument first, XmlDocument second) {
        compareNodes(expected, actual, first.root(), second.root(), false);
    }

    void compareRoots(XmlElement expected, XmlElement actual) {
        if (expected == actual) {
            return;
        }
        if (expected.name().equals(actual.name())) {
            compareElements(expected, actual);
        } else {
            Location first = expected.location();
            Location second = actual.location();
            add(
                    Kind.ELEMENT,
                    "/",
                    first,
                    second,
                    expected.name().toString(),
                    actual.name().toString());
        }
    }

    /** Compares two elements of the same name. */
    private void compareElements(XmlElement expected, XmlElement actual) {
        ancestors.add(expected);
        compareAttributes(expected, actual);
        List<XmlNode> expectedChildren = expected.children();
        List<XmlNode> actualChildren = actual.children();
        if (!(expectedChildren.isEmpty() && actualChildren.isEmpty())) {
            boolean skipsBlanks =
                    (hasBlank(expectedChildren) || hasBlank(actualChildren)) && elementOnly.test(expected);
            compareNodes(expectedChildren, actualChildren, expected, actual, skipsBlanks);
        }
        ancestors.remove(ancestors.size() - 1);
    }

    private static boolean hasBlank(List<XmlNode> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (isBlank(nodes.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(XmlNode node) {
        return node instanceof XmlText text && text.isBlank();
    }

    private void compareAttributes(XmlElement expected, XmlElement actual) {
        List<XmlAttribute> expectedOnes = expected.attributes();
        List<XmlAttribute> actualOnes = actual.attributes();
        if (expectedOnes.equals(actualOnes)) {
            return;
        }
        for (XmlAttribute attribute : expectedOnes) {
            Optional<String> other = actual.attribute(attribute.name());
            if (!other.equals(Optional.of(attribute.value()))) {
                addAttribute(expected, actual, attribute.name(), attribute.value(), other.orElse(""));
            }
        }
        for (XmlAttribute attribute : actualOnes) {
            if (expected.attribute(attribute.name()).isEmpty()) {
                addAttribute(expected, actual, attribute.name(), "", attribute.value());
            }
        }
    }

    private void compareNodes(
            List<XmlNode> expected, List<XmlNode> actual, XmlElement first, XmlElement second, boolean skipsBlanks) {
        int i = next(expected, 0, skipsBlanks);
        int j = next(actual, 0, skipsBlanks);
        while (!isFull() && (i < expected.size() || j < actual.size())) {
            if (i == expected.size()) {
                add(Kind.ADDED, first, second, null, actual.get(j));
                j = next(actual, j + 1, skipsBlanks);
            } else if (j == actual.size()) {
                add(Kind.MISSING, first, second, expected.get(i), null);
                i = next(expected, i + 1, skipsBlanks);
            } else if (corresponds(expected.get(i), actual.get(j))) {
                comparePair(expected.get(i), actual.get(j), first, second);
                i = next(expected, i + 1, skipsBlanks);
                j = next(actual, j + 1, skipsBlanks);
            } else {
                int missing = distance(expected, i, actual.get(j));
                int added = distance(actual, j, expected.get(i));
                if (missing > 0 && (added == 0 || missing <= added)) {
                    add(Kind.MISSING, first, second, expected.get(i), null);
                    i = next(expected, i + 1, skipsBlanks);
                } else if (added > 0) {
                    add(Kind.ADDED, first, second, null, actual.get(j));
                    j = next(actual, j + 1, skipsBlanks);
                } else {
                    add(Kind.ELEMENT, first, second, expected.get(i), actual.get(j));
                    i = next(expected, i + 1, skipsBlanks);
                    j = next(actual, j + 1, skipsBlanks);
                }
            }
        }
    }

    private static int next(List<XmlNode> nodes, int from, boolean skipsBlanks) {
        int i = from;
        while (skipsBlanks && i < nodes.size() && isBlank(nodes.get(i))) {
            i++;
        }
        return i;
    }

    /** Whether two nodes are of one kind, elements by name, so that their insides are worth comparing. */
    private static boolean corresponds(XmlNode one, XmlNode other) {
        if (one instanceof XmlElement element) {
            return other instanceof XmlElement second && element.name().equals(second.name());
        }
        return one.getClass() == other.getClass();
    }

    /** How many nodes stand before one that corresponds; 0 where there is none near. */
    private static int distance(List<XmlNode> nodes, int from, XmlNode wanted) {
        int end = Math.min(nodes.size(), from + LOOKAHEAD);
        for (int i = from + 1; i < end; i++) {
            if (corresponds(nodes.get(i), wanted)) {
                return i - from;
            }
        }
        return 0;
    }

    private void comparePair(XmlNode expected, XmlNode actual, XmlElement first, XmlElement second) {
        if (expected == actual) {
            return;
        }
        if (expected instanceof XmlElement element && actual instanceof XmlElement other) {
            compareElements(element, other);
        } else if (!expected.equals(actual)) {
            Kind kind = expected instanceof XmlText
                    ? Kind.TEXT
                    : expected instanceof XmlComment ? Kind.COMMENT : Kind.INSTRUCTION;
            add(kind, first, second, expected, actual);
        }
    }

    private void addAttribute(XmlElement first, XmlElement second, XmlName name, String expected, String actual) {
        String path = path() + "/@" + name.local();
        add(Kind.ATTRIBUTE, path, first.location(), second.location(), expected, actual);
    }

    private void add(Kind kind, XmlElement first, XmlElement second, XmlNode expected, XmlNode actual) {
        Location firstPlace = expected instanceof XmlElement element ? element.location() : first.location();
        Location secondPlace = actual instanceof XmlElement element ? element.location() : second.location();
        XmlNode named = expected == null ? actual : expected;
        String path = path() + "/" + step(named, expected == null ? second : first);
        add(kind, path, firstPlace, secondPlace, describe(expected), describe(actual));
    }

    private void add(Kind kind, String path, Location first, Location second, String expected, String actual) {
        if (isFull()) {
            return;
        }
        if (differences.isEmpty()) {
            differences = new ArrayList<>();
        }
        int from = Math.max(0, commonPrefix(expected, actual) - Excerpt.BEFORE);
        String firstExcerpt = Excerpt.of(expected, from);
        differences.add(new Difference(kind, path, first, second, firstExcerpt, Excerpt.of(actual, from)));
    }

    private static int commonPrefix(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int i = 0;
        while (i < length && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private static String describe(XmlNode node) {
        if (node == null) {
            return "";
        }
        if (node instanceof XmlElement element) {
            return "<" + element.name() + ">";
        }
        if (node instanceof XmlText text) {
            return text.value();
        }
        if (node instanceof XmlComment comment) {
            return comment.value();
        }
        XmlInstruction instruction = (XmlInstruction) node;
        return instruction.target() + " " + instruction.data();
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < ancestors.size(); i++) {
            XmlElement element = ancestors.get(i);
            path.append('/').append(i == 0 ? element.name().local() : step(element, ancestors.get(i - 1)));
        }
        return path.toString();
    }

    /** A node as a step of a path, with its position among its like where there are more than one. */
    private static String step(XmlNode node, XmlElement parent) {
        String name = node instanceof XmlElement element
                ? element.name().local()
                : node instanceof XmlText
                        ? "text()"
                        : node instanceof XmlComment ? "comment()" : "processing-instruction()";
        int position = 0;
        int count = 0;
        for (XmlNode sibling : parent.children()) {
            if (corresponds(sibling, node)) {
                count++;
                position = sibling == node ? count : position;
            }
        }
        return count > 1 && position > 0 ? name + "[" + position + "]" : name;
    }
}
