package org.st96toolkit.core.xml;

import java.util.List;
import java.util.function.Predicate;

/**
 * Compares documents as the round trip law has it: the same elements, specified attributes, character data, comments,
 * processing instructions and DOCTYPE, in the same order. The order of attributes, namespace prefixes and the spelling of
 * entities and CDATA sections do not count, nor does white space where a predicate says that it is insignificant.
 * Immutable; allocates nothing to speak of where documents are equal.
 */
public final class TreeComparison {

    private final Predicate<XmlElement> elementOnly;
    private final int limit;

    /**
     * @param elementOnly tells of an element whether runs of nothing but white space among its children are insignificant
     * @param limit how many differences are wanted at most
     */
    public TreeComparison(Predicate<XmlElement> elementOnly, int limit) {
        this.elementOnly = elementOnly;
        this.limit = limit;
    }

    /** A comparison in which all white space counts. */
    public static TreeComparison exact(int limit) {
        return new TreeComparison(element -> false, limit);
    }

    /** Compares two documents; the list is empty where they are equal. */
    public List<Difference> compare(XmlDocument expected, XmlDocument actual) {
        ComparisonRun run = new ComparisonRun(elementOnly, limit);
        run.compareDoctypes(expected, actual);
        run.compareOutside(expected.beforeDoctype(), actual.beforeDoctype(), expected, actual);
        run.compareOutside(expected.beforeRoot(), actual.beforeRoot(), expected, actual);
        run.compareRoots(expected.root(), actual.root());
        run.compareOutside(expected.afterRoot(), actual.afterRoot(), expected, actual);
        return run.differences();
    }

    /** Compares two trees; the list is empty where they are equal. */
    public List<Difference> compare(XmlElement expected, XmlElement actual) {
        ComparisonRun run = new ComparisonRun(elementOnly, limit);
        run.compareRoots(expected, actual);
        return run.differences();
    }
}
