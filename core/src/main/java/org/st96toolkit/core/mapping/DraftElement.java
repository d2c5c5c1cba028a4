package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * An element while it is being made. Its content holds drafts beside finished nodes. The location is that of the source
 * element it was made of, the very instance, so that both can be recognised as belonging together.
 */
final class DraftElement {

    private static final XmlText LINE = new XmlText("\n");

    private XmlName name;
    private final ElementType type;
    private final Location location;
    private final List<XmlAttribute> attributes = new ArrayList<>(2);
    private List<Object> content = new ArrayList<>(4);

    /** The element that a rule made this of; nothing for elements on the way. */
    private XmlElement source;

    /** The step that this element was made for, where rows share it. */
    private Step sharedStep;

    private List<DraftElement> beside = List.of();

    /** Whether its children are written on lines of their own; never where white space may come back as text. */
    private boolean laidOut;

    /** Whether the way back surely gives its source again, what it holds apart. */
    private boolean exact;

    /** The finished element, and whether it is exact with all that it holds. */
    private XmlElement finished;

    private boolean whole;

    /** Whether its content was handled in document order, so that data in it are put where their entry stands. */
    private boolean inOrder;

    /** Whether it has already been held against its source with everything in it. */
    private boolean settled;

    /** How many of the first children have the name that was counted last; no name where others than the last may be new. */
    private XmlName counted;

    private int countedTo;
    private int count;

    DraftElement(XmlName name, ElementType type, Location location) {
        this.name = name;
        this.type = type;
        this.location = location;
    }

    XmlName name() {
        return name;
    }

    void rename(XmlName other) {
        name = other;
    }

    /** The declared type, or null where the grammar does not know the element. */
    ElementType type() {
        return type;
    }

    Location location() {
        return location;
    }

    List<XmlAttribute> attributes() {
        return attributes;
    }

    /** What it holds: {@link DraftElement}s and {@link XmlNode}s. */
    List<Object> content() {
        counted = null;
        return content;
    }

    void content(List<Object> other) {
        counted = null;
        content = other;
    }

    XmlElement source() {
        return source;
    }

    DraftElement source(XmlElement element) {
        source = element;
        return this;
    }

    /** Takes over what an element holds, as one that is known to be what this one would become. */
    DraftElement as(XmlElement known) {
        source = known;
        attributes.addAll(known.attributes());
        content.addAll(known.children());
        settled = true;
        return this;
    }

    /** Whether its content was handled in document order. */
    boolean isInOrder() {
        return inOrder;
    }

    void inOrder(boolean is) {
        inOrder = is;
    }

    Step sharedStep() {
        return sharedStep;
    }

    DraftElement sharedStep(Step step) {
        sharedStep = step;
        return this;
    }

    /** The elements that are to stand behind this one. */
    void beside(List<DraftElement> others) {
        beside = others;
    }

    /** Adds a child and what is to stand behind it. */
    void addWithBeside(DraftElement child) {
        content.add(child);
        content.addAll(child.beside);
    }

    DraftElement layOut() {
        laidOut = true;
        return this;
    }

    /** Its children are written without a line between them. */
    void keepTogether() {
        laidOut = false;
    }

    /** Whether it is declared to hold elements alone. */
    boolean hasOnlyElements() {
        return type != null && type.content() == ElementType.Content.ELEMENTS;
    }

    /**
     * Whether white space between elements and instructions of its source is their indentation: where it holds elements alone, and where
     * an entry opened it for a value.
     */
    boolean isIndented() {
        return hasOnlyElements() || type != null && type.content() == ElementType.Content.SIMPLE;
    }

    private boolean hasLines() {
        if (!laidOut || !hasOnlyElements()) {
            return false;
        }
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof XmlText) {
                return false;
            }
        }
        return true;
    }

    /** The number of wrappers that an entry opens; in a wrapper white space may mean something. */
    private static int opened(Object node) {
        if (!(node instanceof XmlInstruction instruction)) {
            return 0;
        }
        String data = instruction.data();
        return data.startsWith("open ") ? 1 : data.startsWith("close ") ? -1 : 0;
    }

    boolean isExact() {
        return exact;
    }

    /** Whether it is finished and exact with all that it holds. */
    boolean isWhole() {
        return whole;
    }

    void exact(boolean known) {
        exact = known;
    }

    boolean settled() {
        return settled;
    }

    void settle() {
        settled = true;
    }

    boolean isMixed() {
        return type == null || type.content() == ElementType.Content.MIXED || type.content() == ElementType.Content.ANY;
    }

    boolean hasAttribute(XmlName wanted) {
        return placeOf(wanted) >= 0;
    }

    Optional<String> attribute(XmlName wanted) {
        int place = placeOf(wanted);
        return place < 0 ? Optional.empty() : Optional.of(attributes.get(place).value());
    }

    void setAttribute(XmlName wanted, String value) {
        XmlAttribute attribute = new XmlAttribute(wanted, value);
        int place = placeOf(wanted);
        if (place < 0) {
            attributes.add(attribute);
        } else {
            attributes.set(place, attribute);
        }
    }

    /** Where an attribute stands among the attributes, or -1. */
    private int placeOf(XmlName wanted) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).name().equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    boolean removeAttribute(XmlName wanted) {
        return attributes.removeIf(attribute -> attribute.name().equals(wanted));
    }

    void add(Object node) {
        content.add(node);
    }

    /** Replaces everything it holds by a text. */
    void setText(String text) {
        counted = null;
        content.clear();
        if (!text.isEmpty()) {
            content.add(new XmlText(text));
        }
    }

    /** The first child that is being made of a name, or null. */
    DraftElement child(XmlName wanted) {
        for (int i = 0; i < content.size(); i++) {
            Object node = content.get(i);
            if (node instanceof DraftElement draft && draft.name.equals(wanted)) {
                return draft;
            }
        }
        return null;
    }

    /** The children that are being made of a name. */
    List<DraftElement> children(XmlName wanted) {
        List<DraftElement> children = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            Object node = content.get(i);
            if (node instanceof DraftElement draft && draft.name.equals(wanted)) {
                children.add(draft);
            }
        }
        return children;
    }

    /** The number of child elements of a name. Asked again when more were added, it counts on. */
    int count(XmlName wanted) {
        if (!wanted.equals(counted)) {
            counted = wanted;
            countedTo = 0;
            count = 0;
        }
        for (; countedTo < content.size(); countedTo++) {
            if (wanted.equals(elementName(content.get(countedTo)))) {
                count++;
            }
        }
        return count;
    }

    /** The name of a node of the content where it is an element, else null. */
    static XmlName elementName(Object node) {
        if (node instanceof DraftElement draft) {
            return draft.name;
        }
        return node instanceof XmlElement element ? element.name() : null;
    }

    /** The names of the child elements in order. */
    List<XmlName> childNames() {
        List<XmlName> names = new ArrayList<>(content.size());
        for (int i = 0; i < content.size(); i++) {
            Object node = content.get(i);
            XmlName child = elementName(node);
            if (child != null) {
                names.add(child);
            }
        }
        return names;
    }

    /** Makes neighbouring texts one. */
    void coalesce() {
        counted = null;
        for (int i = content.size() - 1; i > 0; i--) {
            if (content.get(i) instanceof XmlText second && content.get(i - 1) instanceof XmlText first) {
                content.set(i - 1, joined(first, second));
                content.remove(i);
            }
        }
    }

    /** Two neighbouring texts as one; white space that means nothing beside a text is no part of it. */
    private XmlText joined(XmlText first, XmlText second) {
        if (hasOnlyElements() && first.isBlank() != second.isBlank()) {
            return first.isBlank() ? second : first;
        }
        return new XmlText(first.value() + second.value());
    }

    /** The finished element. */
    XmlElement finish() {
        return finish(new Finished() {});
    }

    /** The finished element; the taker is told of all that it holds. */
    XmlElement finish(Finished taker) {
        List<XmlNode> children = new ArrayList<>(content.size());
        boolean lines = !content.isEmpty() && hasLines();
        boolean all = exact;
        int wrappers = 0;
        for (int i = 0; i < content.size(); i++) {
            Object node = content.get(i);
            if (lines && wrappers == 0) {
                children.add(LINE);
            }
            wrappers += opened(node);
            if (node instanceof DraftElement child) {
                children.add(child.finish(taker));
                all &= child.whole;
            } else {
                join(children, (XmlNode) node);
            }
        }
        if (lines) {
            children.add(LINE);
        }
        finished = new XmlElement(name, attributes, children, location);
        whole = all;
        if (!whole) {
            tellExact(taker);
        }
        taker.finished(finished, this);
        if (taker.isLast()) {
            content = List.of();
        }
        return finished;
    }

    private void tellExact(Finished taker) {
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof DraftElement child && child.whole) {
                taker.exact(child.finished, child);
            }
        }
    }

    /** Adds a node; a text behind another text becomes one with it. */
    private void join(List<XmlNode> children, XmlNode node) {
        int last = children.size() - 1;
        if (node instanceof XmlText text && last >= 0 && children.get(last) instanceof XmlText before) {
            children.set(last, joined(before, text));
        } else {
            children.add(node);
        }
    }
}
