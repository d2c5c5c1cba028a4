package org.st96toolkit.st96.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.mapping.ShapeCodec;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;

/**
 * The external files of formulae in US publications. They stand at the end of the document and point at their formula;
 * in ST.96 the files of a mathematical formula stand in it.
 *
 * <p>Normalised, a {@code us-math} that names one {@code maths} is the last child of that {@code maths}, without
 * {@code idrefs}; a {@code us-chemistry} is one element for each of its files, with the number of its formula in
 * {@code num} instead of {@code idref}.
 */
@SuppressWarnings("ReferenceEquality") // an unchanged element is the same
public final class ExternalFiles implements ShapeCodec {

    private static final XmlName US_MATH = XmlName.of("us-math");
    private static final XmlName US_CHEMISTRY = XmlName.of("us-chemistry");
    private static final Set<XmlName> REWRITTEN = Set.of(US_MATH, US_CHEMISTRY);
    private static final XmlName MATHS = XmlName.of("maths");
    private static final XmlName MATH = XmlName.of("math");
    private static final XmlName IMG = XmlName.of("img");
    private static final XmlName CHEMISTRY = XmlName.of("chemistry");
    private static final XmlName ID = XmlName.of("id");
    private static final XmlName NUM = XmlName.of("num");
    private static final XmlName IDREF = XmlName.of("idref");
    private static final XmlName IDREFS = XmlName.of("idrefs");
    private static final XmlName CDX_FILE = XmlName.of("cdx-file");
    private static final XmlName MOL_FILE = XmlName.of("mol-file");

    @Override
    public Set<XmlName> rewritten() {
        return REWRITTEN;
    }

    @Override
    public boolean concerns(XmlElement left) {
        for (XmlNode node : left.children()) {
            if (node instanceof XmlElement child && REWRITTEN.contains(child.name())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public XmlElement normalize(XmlElement left) {
        Map<String, XmlElement> moved = new HashMap<>();
        Map<String, XmlElement> formulae = new HashMap<>();
        collect(left, formulae);
        List<XmlNode> children = new ArrayList<>(left.children().size());
        boolean changed = false;
        for (XmlNode node : left.children()) {
            if (node instanceof XmlElement element && element.name().equals(US_MATH)) {
                Optional<String> id = element.attribute(IDREFS)
                        .filter(formulae::containsKey)
                        .filter(named -> takesNotebook(formulae.get(named)));
                if (id.isPresent() && !moved.containsKey(id.get())) {
                    moved.put(id.get(), without(element, IDREFS));
                    changed = true;
                    continue;
                }
            } else if (node instanceof XmlElement element && element.name().equals(US_CHEMISTRY)) {
                children.addAll(split(element, formulae));
                changed = true;
                continue;
            }
            children.add(node);
        }
        if (!changed) {
            return left;
        }
        XmlElement bare = new XmlElement(left.name(), left.attributes(), children, left.location());
        return moved.isEmpty() ? bare : insert(bare, moved);
    }

    private static boolean takesNotebook(XmlElement formula) {
        return formula.name().equals(MATHS)
                && formula.elements().stream().anyMatch(child -> child.name().equals(MATH))
                && formula.elements().stream().noneMatch(child -> child.name().equals(IMG));
    }

    private static void collect(XmlElement element, Map<String, XmlElement> formulae) {
        if (element.name().equals(MATHS) || element.name().equals(CHEMISTRY)) {
            element.attribute(ID).ifPresent(id -> formulae.putIfAbsent(id, element));
        }
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                collect(child, formulae);
            }
        }
    }

    private static List<XmlNode> split(XmlElement files, Map<String, XmlElement> formulae) {
        List<XmlNode> parts = new ArrayList<>(2);
        Optional<String> number = files.attribute(IDREF)
                .map(formulae::get)
                .filter(formula -> formula.name().equals(CHEMISTRY))
                .flatMap(formula -> formula.attribute(NUM));
        for (XmlName file : List.of(CDX_FILE, MOL_FILE)) {
            files.attribute(file).ifPresent(name -> {
                List<XmlAttribute> attributes = new ArrayList<>(2);
                attributes.add(new XmlAttribute(file, name));
                number.ifPresent(num -> attributes.add(new XmlAttribute(NUM, num)));
                // The first part stands for the whole; each other has a place of its own.
                Location location = parts.isEmpty()
                        ? files.location()
                        : new Location(files.location().line(), files.location().column());
                parts.add(new XmlElement(US_CHEMISTRY, attributes, List.of(), location));
            });
        }
        return parts.isEmpty() ? List.of(files) : parts;
    }

    private static XmlElement insert(XmlElement element, Map<String, XmlElement> moved) {
        List<XmlNode> given = element.children();
        // Made only where something changes: most elements hold no formula.
        List<XmlNode> children = null;
        for (int i = 0; i < given.size() && !moved.isEmpty(); i++) {
            if (given.get(i) instanceof XmlElement child) {
                XmlElement inserted = insert(child, moved);
                if (inserted != child) {
                    children = children == null ? new ArrayList<>(given) : children;
                    children.set(i, inserted);
                }
            }
        }
        if (element.name().equals(MATHS)) {
            Optional<XmlElement> notebook = element.attribute(ID).map(moved::remove);
            if (notebook.isPresent()) {
                children = children == null ? new ArrayList<>(given) : children;
                children.add(notebook.get());
            }
        }
        return children == null
                ? element
                : new XmlElement(element.name(), element.attributes(), children, element.location());
    }

    @Override
    public XmlElement denormalize(XmlElement normalized) {
        List<XmlElement> notebooks = new ArrayList<>();
        Map<String, XmlElement> chemistry = new HashMap<>();
        XmlElement bare = extract(normalized, notebooks, chemistry);
        Map<String, Integer> open = new HashMap<>();
        List<XmlNode> children = new ArrayList<>(bare.children().size() + notebooks.size());
        boolean changed = !notebooks.isEmpty();
        for (XmlNode node : bare.children()) {
            if (node instanceof XmlElement element && element.name().equals(US_CHEMISTRY)) {
                changed = true;
                join(element, chemistry, open, children);
            } else {
                children.add(node);
            }
        }
        if (!changed) {
            return normalized;
        }
        children.addAll(notebooks);
        return new XmlElement(bare.name(), bare.attributes(), children, bare.location());
    }

    /**
     * Adds the first part of a formula's files to the children, and what later parts say to the one before.
     *
     * @param open where among the children the element of a formula stands that a later part may complete
     */
    private static void join(
            XmlElement part, Map<String, XmlElement> chemistry, Map<String, Integer> open, List<XmlNode> children) {
        Optional<String> number = part.attribute(NUM);
        Optional<String> id = number.map(chemistry::get).flatMap(formula -> formula.attribute(ID));
        List<XmlAttribute> attributes = new ArrayList<>(3);
        id.ifPresent(known -> attributes.add(new XmlAttribute(IDREF, known)));
        for (XmlAttribute attribute : part.attributes()) {
            if (!attribute.name().equals(NUM) || id.isEmpty()) {
                attributes.add(attribute);
            }
        }
        XmlElement element = new XmlElement(part.name(), attributes, part.children(), part.location());
        String key = id.or(() -> number).orElse("");
        Integer at = key.isEmpty() ? null : open.get(key);
        XmlElement first = at == null ? null : (XmlElement) children.get(at);
        boolean completes = first != null
                && element.attributes().stream()
                        .filter(attribute -> !attribute.name().equals(IDREF)
                                && !attribute.name().equals(NUM))
                        .allMatch(attribute -> first.attribute(attribute.name()).isEmpty());
        if (!completes) {
            open.put(key, children.size());
            children.add(element);
            return;
        }
        List<XmlAttribute> all = new ArrayList<>(first.attributes());
        for (XmlAttribute attribute : element.attributes()) {
            if (first.attribute(attribute.name()).isEmpty()) {
                all.add(attribute);
            }
        }
        children.set(at, new XmlElement(first.name(), all, first.children(), first.location()));
    }

    private static XmlElement extract(
            XmlElement element, List<XmlElement> notebooks, Map<String, XmlElement> chemistry) {
        if (element.name().equals(CHEMISTRY)) {
            element.attribute(NUM).ifPresent(num -> chemistry.putIfAbsent(num, element));
        }
        boolean changed = false;
        List<XmlNode> children = new ArrayList<>(element.children().size());
        Optional<String> id = element.name().equals(MATHS) ? element.attribute(ID) : Optional.empty();
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                if (id.isPresent() && child.name().equals(US_MATH)) {
                    List<XmlAttribute> attributes = new ArrayList<>(child.attributes());
                    attributes.add(0, new XmlAttribute(IDREFS, id.get()));
                    notebooks.add(new XmlElement(child.name(), attributes, child.children(), child.location()));
                    changed = true;
                    continue;
                }
                XmlElement inner = extract(child, notebooks, chemistry);
                changed |= inner != child;
                children.add(inner);
            } else {
                children.add(node);
            }
        }
        return changed ? new XmlElement(element.name(), element.attributes(), children, element.location()) : element;
    }

    private static XmlElement without(XmlElement element, XmlName attribute) {
        return new XmlElement(
                element.name(),
                element.attributes().stream()
                        .filter(other -> !other.name().equals(attribute))
                        .toList(),
                element.children(),
                element.location());
    }
}
