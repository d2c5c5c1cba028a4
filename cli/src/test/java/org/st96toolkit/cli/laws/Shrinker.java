package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Makes a document that fails smaller as long as it fails in the same way. */
@SuppressWarnings("ReferenceEquality") // nodes are recognised by identity
final class Shrinker {

    private static final int TRIES = Integer.getInteger("laws.tries", 4000);

    private final Predicate<XmlDocument> fails;
    private int tries;

    Shrinker(Predicate<XmlDocument> fails) {
        this.fails = fails;
    }

    XmlDocument shrink(XmlDocument document) {
        XmlDocument at = bare(document);
        boolean again = true;
        while (again && tries < TRIES) {
            XmlDocument smaller = pass(at);
            again = smaller != at;
            at = smaller;
        }
        return at;
    }

    private boolean fails(XmlDocument document) {
        return tries++ < TRIES && fails.test(document);
    }

    private XmlDocument bare(XmlDocument document) {
        XmlDocument at = document;
        List<XmlDocument> simpler = List.of(
                XmlDocument.of(document.root()),
                new XmlDocument(List.of(), document.doctype(), List.of(), document.root(), List.of()));
        for (XmlDocument candidate : simpler) {
            if (fails(candidate)) {
                return candidate;
            }
        }
        return at;
    }

    private XmlDocument pass(XmlDocument document) {
        XmlDocument at = document;
        List<int[]> paths = new ArrayList<>();
        paths(at.root(), new int[0], paths);
        for (int[] path : paths) {
            Optional<XmlElement> element = find(at.root(), path);
            if (element.isEmpty()) {
                continue;
            }
            XmlElement current = element.get();
            for (List<XmlNode> candidate : List.<List<XmlNode>>of(List.of(), current.children())) {
                if (path.length > 0
                        && find(at.root(), path).filter(e -> e == current).isPresent()) {
                    XmlDocument smaller = Mutants.with(at, Mutants.replace(at.root(), current, candidate));
                    if (fails(smaller)) {
                        at = smaller;
                    }
                }
            }
            if (find(at.root(), path).filter(e -> e == current).isPresent()) {
                at = inside(at, path, current);
            }
        }
        return at;
    }

    private XmlDocument inside(XmlDocument document, int[] path, XmlElement element) {
        XmlDocument at = document;
        XmlElement current = element;
        for (int i = current.attributes().size() - 1; i >= 0; i--) {
            List<org.st96toolkit.core.xml.XmlAttribute> fewer = new ArrayList<>(current.attributes());
            fewer.remove(i);
            XmlElement smaller = new XmlElement(current.name(), fewer, current.children(), current.location());
            XmlDocument candidate = Mutants.with(at, set(at.root(), path, 0, smaller));
            if (fails(candidate)) {
                at = candidate;
                current = smaller;
            }
        }
        for (int i = current.children().size() - 1; i >= 0; i--) {
            XmlNode node = current.children().get(i);
            if (node instanceof XmlElement) {
                continue;
            }
            List<XmlNode> fewer = new ArrayList<>(current.children());
            fewer.remove(i);
            XmlElement smaller =
                    new XmlElement(current.name(), current.attributes(), Mutants.joined(fewer), current.location());
            XmlDocument candidate = Mutants.with(at, set(at.root(), path, 0, smaller));
            if (fails(candidate)) {
                at = candidate;
                current = smaller;
                i = Math.min(i, current.children().size());
            } else if (node instanceof XmlText text && text.value().length() > 1) {
                fewer.add(i, new XmlText("x"));
                XmlElement shorter = new XmlElement(current.name(), current.attributes(), fewer, current.location());
                candidate = Mutants.with(at, set(at.root(), path, 0, shorter));
                if (fails(candidate)) {
                    at = candidate;
                    current = shorter;
                }
            }
        }
        return at;
    }

    private static void paths(XmlElement element, int[] path, List<int[]> to) {
        to.add(path);
        List<XmlElement> children = element.elements();
        for (int i = children.size() - 1; i >= 0; i--) {
            int[] inner = java.util.Arrays.copyOf(path, path.length + 1);
            inner[path.length] = i;
            paths(children.get(i), inner, to);
        }
    }

    private static Optional<XmlElement> find(XmlElement root, int[] path) {
        XmlElement at = root;
        for (int index : path) {
            List<XmlElement> children = at.elements();
            if (index >= children.size()) {
                return Optional.empty();
            }
            at = children.get(index);
        }
        return Optional.of(at);
    }

    private static XmlElement set(XmlElement in, int[] path, int from, XmlElement to) {
        if (from == path.length) {
            return to;
        }
        List<XmlNode> children = new ArrayList<>(in.children());
        int seen = -1;
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof XmlElement child && ++seen == path[from]) {
                children.set(i, set(child, path, from + 1, to));
            }
        }
        return new XmlElement(in.name(), in.attributes(), children, in.location());
    }
}
