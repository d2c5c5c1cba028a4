package org.st96toolkit.core.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/**
 * A mapping table, compiled for reading in both directions. Immutable and thread-safe.
 *
 * @param name the name of the dialect or table
 * @param fingerprint a digest of the texts that the table was loaded from
 * @param namespaces prefix to namespace, as the table declares them
 * @param roots the root elements and their rules, in order of declaration
 * @param rules the rules by name
 * @param parts the elements of either side that hold text that is not current
 * @param opaque the elements of either side whose values are data and never running text
 * @param remainders the names, elements or {@code @attributes} of the left side, that are known to have no counterpart
 * @param codecs the value codecs by name
 * @param shapes the shape codecs by name
 */
public record Mapping(
        String name,
        String fingerprint,
        Map<String, String> namespaces,
        List<Root> roots,
        Map<String, Rule> rules,
        Set<XmlName> parts,
        Set<XmlName> opaque,
        Set<String> remainders,
        Map<String, Codec> codecs,
        Map<String, ShapeCodec> shapes,
        CompiledSide leftToRight,
        CompiledSide rightToLeft,
        ExactRules exact) {

    /**
     * A pair of root elements.
     *
     * @param left the left root
     * @param right the right root
     * @param rule the rule that maps them
     */
    public record Root(XmlName left, XmlName right, String rule) {
        public XmlName on(Side side) {
            return side == Side.LEFT ? left : right;
        }
    }

    /** The table as read from a side. */
    CompiledSide from(Side side) {
        return side == Side.LEFT ? leftToRight : rightToLeft;
    }

    /** The same table with those root pairs alone that have a right root element of a name. */
    public Mapping withRightRoot(String local) {
        return withRoots(roots.stream()
                .filter(root -> root.right().local().equals(local))
                .toList());
    }

    /** The same table with one root pair alone. */
    public Mapping withRoot(Root root) {
        return withRoots(List.of(root));
    }

    private Mapping withRoots(List<Root> kept) {
        return new Mapping(
                name,
                fingerprint,
                namespaces,
                kept,
                rules,
                parts,
                opaque,
                remainders,
                codecs,
                shapes,
                leftToRight,
                rightToLeft,
                exact);
    }

    /** The first root pair that was declared with a root element of a name on a side. */
    public Optional<Root> root(XmlName name, Side side) {
        return roots.stream().filter(root -> root.on(side).equals(name)).findFirst();
    }

    /** The root pair for a root element on a side: the first whose rule admits it, else the last with its name. */
    public Optional<Root> root(XmlElement element, Side side) {
        Optional<Root> last = Optional.empty();
        for (Root root : roots) {
            if (root.on(side).equals(element.name())) {
                last = Optional.of(root);
                if (rules.get(root.rule()).on(side).admits(element)) {
                    break;
                }
            }
        }
        return last;
    }
}
