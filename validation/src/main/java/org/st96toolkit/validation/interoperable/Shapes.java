package org.st96toolkit.validation.interoperable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;

/** Documents whose parts stand elsewhere than the lines of a profile look for them. */
final class Shapes {

    private static final XmlName NUM = XmlName.of("num");

    private Shapes() {}

    /** The root element as the lines of its state have it. */
    static XmlElement of(String shape, XmlElement root) {
        return switch (shape) {
            case "external-files" -> new ExternalFiles(root).joined(root);
            case "cn-publication" -> publication(root);
            default -> throw new IllegalArgumentException("no shape " + shape);
        };
    }

    private static XmlElement with(XmlElement element, List<XmlNode> children) {
        return new XmlElement(element.name(), element.attributes(), children, element.location());
    }

    private static boolean is(XmlNode node, String name) {
        return node instanceof XmlElement element && element.name().local().equals(name);
    }

    /** The abstract and the parts of the body stand in the root. */
    private static XmlElement publication(XmlElement root) {
        List<XmlElement> all = root.elements();
        if (all.stream().filter(each -> is(each, "cn-bibliographic-data")).count() != 1
                || all.stream().filter(each -> is(each, "application-body")).count() > 1) {
            return root;
        }
        List<XmlNode> children = new ArrayList<>();
        for (XmlNode node : root.children()) {
            if (is(node, "cn-bibliographic-data")) {
                XmlElement data = (XmlElement) node;
                children.add(with(
                        data,
                        data.children().stream()
                                .filter(each -> !is(each, "abstract"))
                                .toList()));
                data.children().stream().filter(each -> is(each, "abstract")).forEach(children::add);
            } else if (is(node, "application-body")) {
                children.addAll(((XmlElement) node).children());
            } else {
                children.add(node);
            }
        }
        return with(root, children);
    }

    /** The parts that stand in the root of a publication: they come back in its bibliographic data and in its body. */
    private static void moved(XmlElement root, String path, List<Forecast> out) {
        List<XmlElement> all = root.elements();
        if (all.stream().filter(each -> is(each, "cn-bibliographic-data")).count() != 1
                || all.stream().anyMatch(each -> is(each, "application-body"))) {
            return;
        }
        for (XmlElement each : all) {
            if (is(each, "abstract")) {
                Forecast.add(out, path + "/abstract", Forecast.Kind.DATA, each.location());
                Forecast.add(out, path + "/cn-bibliographic-data/abstract", Forecast.Kind.SUPPLIED, each.location());
            } else if (is(each, "description") || is(each, "claims") || is(each, "drawings")) {
                Forecast.add(out, path + "/application-body", Forecast.Kind.SUPPLIED, each.location());
            }
        }
    }

    /** Files of formulae, which name their formulae. */
    private static final class ExternalFiles {

        private final Map<String, XmlElement> formulae = new HashMap<>();
        private final Map<String, XmlElement> notebooks = new HashMap<>();

        ExternalFiles(XmlElement root) {
            collect(root);
        }

        private void collect(XmlElement element) {
            if (is(element, "maths") || is(element, "chemistry")) {
                Guard.attribute(element, "id").ifPresent(id -> formulae.putIfAbsent(id, element));
            }
            element.elements().forEach(this::collect);
        }

        XmlElement joined(XmlElement root) {
            List<XmlNode> children = new ArrayList<>();
            for (XmlNode node : root.children()) {
                if (is(node, "us-math") && isNotebook((XmlElement) node)) {
                    continue;
                } else if (is(node, "us-chemistry")) {
                    children.addAll(split((XmlElement) node));
                } else {
                    children.add(node);
                }
            }
            return insert(with(root, children), new HashSet<>());
        }

        private boolean isNotebook(XmlElement element) {
            Optional<String> id = Guard.attribute(element, "idrefs").filter(named -> {
                XmlElement formula = formulae.get(named);
                return formula != null
                        && is(formula, "maths")
                        && formula.elements().stream().anyMatch(each -> is(each, "math"))
                        && formula.elements().stream().noneMatch(each -> is(each, "img"));
            });
            return id.isPresent()
                    && notebooks.putIfAbsent(
                                    id.get(),
                                    new XmlElement(
                                            element.name(),
                                            element.attributes().stream()
                                                    .filter(each ->
                                                            !each.name().local().equals("idrefs"))
                                                    .toList(),
                                            element.children(),
                                            element.location()))
                            == null;
        }

        private List<XmlNode> split(XmlElement files) {
            Optional<XmlAttribute> number = Guard.attribute(files, "idref")
                    .map(formulae::get)
                    .filter(formula -> is(formula, "chemistry"))
                    .flatMap(formula -> Guard.attribute(formula, "num"))
                    .map(num -> new XmlAttribute(NUM, num));
            List<XmlNode> parts = new ArrayList<>();
            for (XmlAttribute attribute : files.attributes()) {
                if (attribute.name().local().endsWith("-file")) {
                    List<XmlAttribute> attributes = new ArrayList<>(List.of(attribute));
                    number.ifPresent(attributes::add);
                    parts.add(new XmlElement(files.name(), attributes, List.of(), files.location()));
                }
            }
            return parts.isEmpty() ? List.of(files) : parts;
        }

        private XmlElement insert(XmlElement element, Set<String> done) {
            List<XmlNode> children = new ArrayList<>(element.children().size() + 1);
            for (XmlNode node : element.children()) {
                children.add(node instanceof XmlElement child ? insert(child, done) : node);
            }
            if (is(element, "maths")) {
                Guard.attribute(element, "id")
                        .filter(done::add)
                        .map(notebooks::get)
                        .ifPresent(children::add);
            }
            return with(element, children);
        }
    }

    /** Whether parts that a shape moves do not come back in their order: notebooks come last. */
    static boolean isDisordered(String shape, XmlElement root) {
        if (!shape.equals("external-files")) {
            return false;
        }
        ExternalFiles files = new ExternalFiles(root);
        boolean met = false;
        for (XmlElement child : root.elements()) {
            if (is(child, "us-math")) {
                boolean notebook = files.isNotebook(child);
                if (met && !notebook) {
                    return true;
                }
                met |= notebook;
            }
        }
        return false;
    }

    /** What does not come back of a root that a shape rewrites: attributes of what it takes away, parts in another place. */
    static List<Forecast> lost(String shape, XmlElement root, String path) {
        List<Forecast> found = new ArrayList<>();
        if (shape.equals("cn-publication")) {
            moved(root, path, found);
            root.elements().stream()
                    .filter(each -> is(each, "application-body"))
                    .forEach(body -> body.attributes()
                            .forEach(attribute -> found.add(new Forecast(
                                    path + "/application-body/@"
                                            + attribute.name().local(),
                                    Forecast.Kind.DATA,
                                    body.location()))));
        }
        return found;
    }
}
