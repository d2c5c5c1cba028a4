package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.st96toolkit.cli.laws.Vocabulary.Unit;
import org.st96toolkit.core.mapping.Remainder;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Trees with something else in the place of some nodes. */
final class Nodes {

    private Nodes() {}

    static XmlDocument with(XmlDocument document, XmlElement root) {
        return Mutants.with(document, root);
    }

    /** Which element is the unit with an id. */
    static Predicate<XmlElement> unit(Vocabulary words, Unit unit, String id) {
        return element -> element.name().equals(words.name(unit))
                && element.attribute(words.id()).filter(id::equals).isPresent();
    }

    static boolean isLeaf(XmlElement element) {
        return element.children().stream().noneMatch(XmlElement.class::isInstance);
    }

    static XmlElement find(XmlDocument document, Predicate<XmlElement> wanted) {
        return all(document.root()).stream().filter(wanted).findFirst().orElseThrow();
    }

    /** An element and all in it, in document order. */
    static List<XmlElement> all(XmlElement element) {
        List<XmlElement> all = new ArrayList<>();
        collect(element, all);
        return all;
    }

    private static void collect(XmlElement element, List<XmlElement> into) {
        into.add(element);
        element.elements().forEach(child -> collect(child, into));
    }

    /** Puts others in the place of elements. What goes takes the instruction with it that belongs to it. */
    static XmlDocument replace(
            XmlDocument document, Predicate<XmlElement> wanted, Function<XmlElement, List<XmlElement>> others) {
        return with(document, replace(document.root(), wanted, others));
    }

    private static XmlElement replace(
            XmlElement element, Predicate<XmlElement> wanted, Function<XmlElement, List<XmlElement>> others) {
        List<XmlNode> children = new ArrayList<>(element.children().size());
        for (XmlNode node : element.children()) {
            if (!(node instanceof XmlElement child)) {
                children.add(node);
            } else if (wanted.test(child)) {
                List<XmlElement> instead = others.apply(child);
                int last = children.size() - 1;
                if (instead.isEmpty()
                        && last >= 0
                        && children.get(last) instanceof XmlInstruction instruction
                        && Remainder.belongsToNext(instruction)) {
                    children.remove(last);
                }
                children.addAll(instead);
            } else {
                children.add(replace(child, wanted, others));
            }
        }
        return new XmlElement(element.name(), element.attributes(), children, element.location());
    }

    /** The instructions of an element stay: an editor does not show them. */
    static XmlElement withText(XmlElement element, String text) {
        List<XmlNode> children = new ArrayList<>();
        boolean put = false;
        for (XmlNode node : element.children()) {
            if (!(node instanceof XmlText)) {
                children.add(node);
            } else if (!put) {
                children.add(new XmlText(text));
                put = true;
            }
        }
        return new XmlElement(element.name(), element.attributes(), children, element.location());
    }

    /** The last text in an element that is more than white space; nothing where it holds none. */
    static String lastText(XmlElement element) {
        String last = "";
        for (XmlNode node : element.children()) {
            if (node instanceof XmlText text && !text.isBlank()) {
                last = text.value();
            } else if (node instanceof XmlElement child && child.holdsText()) {
                last = lastText(child);
            }
        }
        return last;
    }

    /** An element whose last text has a word more. */
    static XmlElement withWord(XmlElement element, String word) {
        List<XmlNode> children = new ArrayList<>(element.children());
        for (int i = children.size() - 1; i >= 0; i--) {
            XmlNode node = children.get(i);
            if (node instanceof XmlText text && !text.isBlank()) {
                children.set(i, new XmlText(text.value() + word));
                break;
            } else if (node instanceof XmlElement child && child.holdsText()) {
                children.set(i, withWord(child, word));
                break;
            }
        }
        return new XmlElement(element.name(), element.attributes(), children, element.location());
    }

    /** A document without some nodes. */
    static XmlDocument without(XmlDocument document, Predicate<XmlNode> unwanted) {
        return new XmlDocument(
                kept(document.beforeDoctype(), unwanted),
                document.doctype(),
                kept(document.beforeRoot(), unwanted),
                without(document.root(), unwanted),
                kept(document.afterRoot(), unwanted));
    }

    private static List<XmlNode> kept(List<XmlNode> nodes, Predicate<XmlNode> unwanted) {
        return nodes.stream().filter(unwanted.negate()).toList();
    }

    private static XmlElement without(XmlElement element, Predicate<XmlNode> unwanted) {
        List<XmlNode> children = kept(element.children(), unwanted).stream()
                .map(node -> node instanceof XmlElement child ? without(child, unwanted) : node)
                .toList();
        return new XmlElement(element.name(), element.attributes(), children, element.location());
    }
}
