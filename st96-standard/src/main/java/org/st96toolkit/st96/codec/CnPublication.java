package org.st96toolkit.st96.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.mapping.ShapeCodec;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;

/**
 * The parts of a Chinese publication. Its abstracts stand in its bibliographic data, and description, claims and drawings
 * in an {@code application-body}; in ST.96, as in other documents of ST.36, all four stand beside the bibliographic data.
 *
 * <p>Normalised, an abstract follows the bibliographic data, and what the {@code application-body} holds stands in its
 * place; the model table lets them stand there. The attributes of the {@code application-body} are left to the remainder.
 * A document with several of either is left as it is.
 */
public final class CnPublication implements ShapeCodec {

    private static final XmlName BIBLIOGRAPHY = XmlName.of("cn-bibliographic-data");
    private static final XmlName BODY = XmlName.of("application-body");
    private static final XmlName ABSTRACT = XmlName.of("abstract");
    private static final XmlName TITLE = XmlName.of("invention-title");
    private static final XmlName DRAWING = XmlName.of("cn-abstract-drawing");
    private static final Set<XmlName> TEXT =
            Set.of(XmlName.of("description"), XmlName.of("claims"), XmlName.of("drawings"));
    private static final Set<XmlName> REWRITTEN =
            Set.of(ABSTRACT, XmlName.of("description"), XmlName.of("claims"), XmlName.of("drawings"));

    /** For the tables that name it. */
    public CnPublication() {}

    @Override
    public Set<XmlName> rewritten() {
        return REWRITTEN;
    }

    @Override
    public boolean concerns(XmlElement left) {
        return children(left, BIBLIOGRAPHY).count() == 1 && children(left, BODY).count() <= 1;
    }

    private static Stream<XmlElement> children(XmlElement parent, XmlName name) {
        return parent.elements().stream().filter(child -> child.name().equals(name));
    }

    @Override
    public XmlElement normalize(XmlElement left) {
        List<XmlNode> children = new ArrayList<>(left.children().size() + 4);
        for (XmlNode node : left.children()) {
            if (node instanceof XmlElement element && element.name().equals(BIBLIOGRAPHY)) {
                List<XmlNode> rest = new ArrayList<>(element.children());
                rest.removeIf(CnPublication::isAbstract);
                children.add(with(element, rest));
                children(element, ABSTRACT).forEach(children::add);
            } else if (node instanceof XmlElement element && element.name().equals(BODY)) {
                children.addAll(element.children());
            } else {
                children.add(node);
            }
        }
        return with(left, children);
    }

    private static boolean isAbstract(XmlNode node) {
        return node instanceof XmlElement element && element.name().equals(ABSTRACT);
    }

    private static XmlElement with(XmlElement element, List<XmlNode> children) {
        return new XmlElement(element.name(), element.attributes(), children, element.location());
    }

    @Override
    public XmlElement denormalize(XmlElement normalized) {
        if (children(normalized, BIBLIOGRAPHY).count() != 1
                || children(normalized, BODY).findAny().isPresent()) {
            return normalized;
        }
        List<XmlNode> abstracts =
                children(normalized, ABSTRACT).<XmlNode>map(node -> node).toList();
        List<XmlNode> before = new ArrayList<>();
        List<XmlNode> body = new ArrayList<>();
        boolean passed = false;
        for (XmlNode node : normalized.children()) {
            if (node instanceof XmlElement element && element.name().equals(BIBLIOGRAPHY)) {
                before.add(with(element, withAbstracts(element, abstracts)));
                passed = true;
            } else if (!isAbstract(node)) {
                (passed ? body : before).add(node);
            }
        }
        boolean hasText =
                body.stream().anyMatch(node -> node instanceof XmlElement element && TEXT.contains(element.name()));
        if (hasText) {
            Location place = new Location(
                    normalized.location().line(), normalized.location().column());
            before.add(new XmlElement(BODY, List.of(), body, place));
        } else {
            before.addAll(body);
        }
        return with(normalized, before);
    }

    /** Abstracts stand behind the titles, before the drawing that goes with them. */
    private static List<XmlNode> withAbstracts(XmlElement bibliography, List<XmlNode> abstracts) {
        List<XmlNode> children = new ArrayList<>(bibliography.children());
        int place = children.size();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof XmlElement element && element.name().equals(TITLE)) {
                place = i + 1;
            } else if (children.get(i) instanceof XmlElement element
                    && element.name().equals(DRAWING)) {
                place = i;
                break;
            }
        }
        children.addAll(place, abstracts);
        return children;
    }
}
