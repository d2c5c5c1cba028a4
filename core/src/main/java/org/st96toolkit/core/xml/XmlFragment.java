package org.st96toolkit.core.xml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Location;

/**
 * Nodes as one readable line of text, fit to stand inside a processing instruction, and back. The text looks like XML with
 * three differences: known prefixes need no declaration; an instruction ends with {@code />}, as {@code ?>} would end the one
 * around it; references also work in comments and instructions. Immutable.
 *
 * <p>Law: {@code parse(write(nodes))} equals {@code nodes}, where no two runs of text are neighbours and apart from locations.
 */
public final class XmlFragment {

    private final Map<String, String> prefixes;
    private final Map<String, String> namespaces = new HashMap<>();

    /**
     * @param prefixes known prefixes: namespace URI to prefix, no prefix twice; the same ones are needed to write and to parse
     */
    public XmlFragment(Map<String, String> prefixes) {
        this.prefixes = Map.copyOf(prefixes);
        this.prefixes.forEach((namespace, prefix) -> {
            if (namespaces.put(prefix, namespace) != null || prefix.equals("xml") || !isFit(prefix)) {
                throw new IllegalArgumentException("not fit for a prefix, or used twice: " + prefix);
            }
        });
        namespaces.put("xml", Prefixes.XML_NAMESPACE);
    }

    /** A prefix of the kind that is made for other namespaces would clash with those. */
    private static boolean isFit(String prefix) {
        return NameRules.isNcName(prefix) && prefix.charAt(0) != '_';
    }

    /** The nodes as text without line breaks, without {@code ?>}, and without white space at its ends. */
    public String write(List<? extends XmlNode> nodes) {
        return new FragmentPrinter(prefixes).print(nodes);
    }

    /**
     * The nodes that a text stands for.
     *
     * @param text what {@link #write} made
     * @param at the location that the elements get, each in an instance of its own
     * @return the nodes; empty where the text is malformed
     */
    public Optional<List<XmlNode>> parse(String text, Location at) {
        return new FragmentParser(text, namespaces, at).parse();
    }
}
