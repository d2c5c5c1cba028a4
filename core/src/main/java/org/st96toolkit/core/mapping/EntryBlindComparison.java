package org.st96toolkit.core.mapping;

import java.util.List;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Compares elements but for the entries of the remainder and white space that means nothing. */
final class EntryBlindComparison {

    private final Grammar grammar;
    private final String target;
    private final EntryNotation notation;

    EntryBlindComparison(Grammar grammar, String target, EntryNotation notation) {
        this.grammar = grammar;
        this.target = target;
        this.notation = notation;
    }

    boolean equal(XmlElement one, XmlElement other) {
        if (!one.name().equals(other.name())
                || one.attributes().size() != other.attributes().size()
                || !one.attributes().containsAll(other.attributes())) {
            return false;
        }
        boolean blind = Mapper.ignoresWhiteSpace(grammar, one);
        int i = 0;
        int k = 0;
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        while (true) {
            first.setLength(0);
            second.setLength(0);
            i = skip(one.children(), i, first, blind);
            k = skip(other.children(), k, second, blind);
            if (!first.toString().contentEquals(second)) {
                return false;
            }
            if (i == one.children().size() || k == other.children().size()) {
                return i == one.children().size() && k == other.children().size();
            }
            if (!equal(one.children().get(i++), other.children().get(k++))) {
                return false;
            }
        }
    }

    private boolean equal(XmlNode one, XmlNode other) {
        return one instanceof XmlElement first && other instanceof XmlElement second
                ? equal(first, second)
                : one.equals(other);
    }

    /** The index of the next node that is neither text nor an entry; text on the way is gathered. */
    private int skip(List<XmlNode> nodes, int from, StringBuilder text, boolean blind) {
        int at = from;
        for (; at < nodes.size(); at++) {
            XmlNode node = nodes.get(at);
            if (node instanceof XmlText run) {
                if (!blind || !run.isBlank()) {
                    text.append(run.value());
                }
            } else if (!(node instanceof XmlInstruction instruction)
                    || !instruction.target().equals(target)
                    || notation.read(instruction).isEmpty()) {
                return at;
            }
        }
        return at;
    }
}
