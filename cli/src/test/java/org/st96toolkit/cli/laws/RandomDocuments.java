package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.grammar.AttributeDeclaration;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.ModelCheck;
import org.st96toolkit.core.grammar.SimpleType;
import org.st96toolkit.core.xml.Doctype;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlComment;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Valid documents of a grammar, made at random: the same seed gives the same document. */
final class RandomDocuments {

    private static final int DEEPEST = 14;
    private static final int TRIES = 60;
    private static final String REFERENCE = "\u0001";

    private final Grammar grammar;
    private final ElementDeclaration root;
    private final Completions completions;
    private final Goals goals;
    private final Optional<XmlAttribute> version;
    private final boolean dtd;
    private Random random = new Random(0);
    private RandomValues values = new RandomValues(random);
    private int budget;
    private List<String> ids = new ArrayList<>();

    /**
     * @param version an attribute of the root that says by which version the document is read
     */
    RandomDocuments(Grammar grammar, XmlName root, Optional<XmlAttribute> version) {
        this.grammar = grammar;
        this.root = grammar.element(root).orElseThrow();
        this.completions = new Completions(this.root);
        this.goals = new Goals(this.root, completions);
        this.version = version;
        this.dtd = root.namespace().isEmpty();
    }

    /** The document of a seed. */
    XmlDocument document(long seed) {
        random = new Random(seed * 7919 + 17);
        values = new RandomValues(random);
        for (int i = 0; i < TRIES; i++) {
            ids = new ArrayList<>();
            budget = 10 + random.nextInt(i < TRIES / 2 ? 150 : 30);
            // What a goal demands may be impossible together with all else: then chance alone decides.
            List<List<XmlName>> wanted = i < TRIES / 2 ? goals.of(seed) : List.of();
            Optional<XmlElement> made =
                    element(root, 0, wanted).map(this::identified).flatMap(this::resolve);
            if (made.isPresent()) {
                XmlDocument document = around(made.get());
                if (grammar.validate(document).diagnostics().isEmpty()) {
                    return document;
                }
            }
        }
        throw new IllegalStateException("no valid document for seed " + seed);
    }

    private XmlDocument around(XmlElement element) {
        boolean declared = dtd && random.nextInt(3) > 0;
        Optional<Doctype> doctype = declared
                ? Optional.of(new Doctype(
                        root.name().local(),
                        random.nextInt(4) == 0 ? Optional.of("-//X//DTD some//EN") : Optional.empty(),
                        Optional.of(root.name().local() + ".dtd"),
                        random.nextInt(3) == 0
                                ? Optional.of(values.one(List.of("", " ", "<!-- x -->", "\n<!ENTITY e \"f\">\n")))
                                : Optional.empty()))
                : Optional.empty();
        return new XmlDocument(misc(), doctype, declared ? misc() : List.of(), element, misc());
    }

    private List<XmlNode> misc() {
        List<XmlNode> nodes = new ArrayList<>();
        while (random.nextInt(4) == 0) {
            nodes.add(aside());
        }
        return nodes;
    }

    private XmlNode aside() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new XmlComment(values.remark());
            case 2 ->
                new XmlInstruction(
                        "st36", values.one(List.of("data : <x/> ~AAAA", "", "open p ~x", "document entries=\"0\"")));
            case 3 -> new XmlInstruction("st96", values.one(List.of("data : <x/> ~AAAA", "close p", "supplied . ~")));
            default ->
                new XmlInstruction(
                        values.one(List.of("page", "brk", "in-line-formulae", "xml-stylesheet")),
                        values.one(List.of("", "a=\"b\"", "end=\"x\" ? >")));
        };
    }

    /** @param wanted ways, from here, to what the document shall hold; an empty one has come to its end */
    private Optional<XmlElement> element(ElementDeclaration declaration, int depth, List<List<XmlName>> wanted) {
        ElementType type = declaration.type();
        budget--;
        Optional<List<XmlAttribute>> attributes =
                attributes(type, depth, wanted.stream().anyMatch(List::isEmpty) ? 2 : 1);
        if (attributes.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<XmlNode>> content = content(type, depth, wanted);
        return content.map(nodes -> new XmlElement(declaration.name(), attributes.get(), nodes, Location.UNKNOWN));
    }

    private Optional<List<XmlAttribute>> attributes(ElementType type, int depth, int ofThree) {
        List<XmlAttribute> attributes = new ArrayList<>();
        for (AttributeDeclaration declared : type.attributes()) {
            if (depth == 0
                    && version.filter(v -> v.name().equals(declared.name())).isPresent()) {
                attributes.add(version.get());
            } else if (declared.required() || random.nextInt(3) < ofThree) {
                Optional<String> value = value(declared);
                if (value.isPresent()) {
                    attributes.add(new XmlAttribute(declared.name(), value.get()));
                } else if (declared.required()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(attributes);
    }

    private Optional<String> value(AttributeDeclaration declared) {
        if (declared.fixed() || declared.defaultValue().isPresent() && random.nextInt(4) == 0) {
            return declared.defaultValue();
        }
        SimpleType.Identity identity = declared.type().identity();
        if (identity == SimpleType.Identity.ID) {
            String id = values.one(List.of("i", "CLM-", "_a.b-", "\u00e9", "p")) + ids.size();
            ids.add(id);
            return Optional.of(id);
        } else if (identity == SimpleType.Identity.IDREF) {
            return Optional.of(REFERENCE);
        } else if (identity == SimpleType.Identity.IDREFS) {
            return Optional.of(random.nextInt(3) == 0 ? REFERENCE + " " + REFERENCE : REFERENCE);
        }
        return values.of(declared.type());
    }

    private Optional<List<XmlNode>> content(ElementType type, int depth, List<List<XmlName>> wanted) {
        List<XmlNode> nodes = new ArrayList<>();
        switch (type.content()) {
            case SIMPLE -> {
                Optional<String> value = values.of(type.simpleType().orElseThrow());
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                simple(value.get(), nodes);
            }
            case ELEMENTS, MIXED -> {
                return children(type, depth, wanted);
            }
            case EMPTY, ANY -> {
                // nothing
            }
        }
        return Optional.of(nodes);
    }

    private void simple(String value, List<XmlNode> nodes) {
        int cut = !value.isEmpty() && random.nextInt(12) == 0 ? random.nextInt(value.length()) : -1;
        if (cut > 0 && Character.isLowSurrogate(value.charAt(cut))) {
            cut--;
        }
        if (cut >= 0) {
            addText(nodes, value.substring(0, cut));
            nodes.add(aside());
            addText(nodes, value.substring(cut));
        } else {
            addText(nodes, value);
        }
    }

    private static void addText(List<XmlNode> nodes, String text) {
        if (!text.isEmpty()) {
            nodes.add(new XmlText(text));
        }
    }

    private Optional<List<XmlNode>> children(ElementType type, int depth, List<List<XmlName>> wanted) {
        List<XmlName> names = new ArrayList<>();
        lead(type, names, wanted);
        boolean mixed = type.content() == ElementType.Content.MIXED;
        int most = mixed ? random.nextInt(4) : 1 + random.nextInt(12);
        while (budget > names.size() && depth < DEEPEST && names.size() < most) {
            if (!names.isEmpty() && random.nextInt(8) == 0 && type.check(names) instanceof ModelCheck.Satisfied) {
                break;
            }
            List<XmlName> next = new ArrayList<>();
            for (XmlName name : Completions.next(type, names)) {
                ElementType child = type.child(name).orElseThrow().type();
                if (completions.ends(child) && completions.height(child) + depth < DEEPEST + 8) {
                    next.add(name);
                }
            }
            if (next.isEmpty()) {
                break;
            }
            // The nearest is as likely as all others together, so that long sequences are seen as well.
            names.add(random.nextBoolean() ? next.get(0) : values.one(next));
        }
        Optional<List<XmlName>> rest = completions.complete(type, names, completions.height(type));
        if (rest.isEmpty()) {
            rest = completions.complete(type, names, Integer.MAX_VALUE);
        }
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        names.addAll(rest.get());
        List<XmlNode> nodes = new ArrayList<>();
        boolean spaced = random.nextBoolean();
        List<List<XmlName>> open = new ArrayList<>(wanted);
        for (XmlName name : names) {
            between(nodes, mixed, spaced);
            Optional<XmlElement> child = element(type.child(name).orElseThrow(), depth + 1, below(name, open));
            if (child.isEmpty()) {
                return Optional.empty();
            }
            nodes.add(child.get());
        }
        between(nodes, mixed, spaced);
        return Optional.of(nodes);
    }

    /** Puts what is wanted among the children, in the order of the grammar, with some chance before each. */
    private void lead(ElementType type, List<XmlName> names, List<List<XmlName>> wanted) {
        List<XmlName> heads = new ArrayList<>(
                wanted.stream().flatMap(way -> way.stream().limit(1)).distinct().toList());
        heads.sort(Comparator.comparingInt(type::rank));
        for (XmlName head : heads) {
            while (random.nextInt(3) == 0) {
                List<XmlName> next = Completions.next(type, names).stream()
                        .filter(name ->
                                completions.ends(type.child(name).orElseThrow().type()))
                        .toList();
                if (next.isEmpty()) {
                    break;
                }
                names.add(values.one(next));
                if (completions.lead(type, names, head).isEmpty()) {
                    names.remove(names.size() - 1);
                    break;
                }
            }
            completions.lead(type, names, head).ifPresent(names::addAll);
        }
    }

    /** The rest of the ways that go through a child; they are taken from the others. */
    private static List<List<XmlName>> below(XmlName child, List<List<XmlName>> open) {
        List<List<XmlName>> through =
                open.stream().filter(way -> way.indexOf(child) == 0).toList();
        open.removeAll(through);
        return through.stream().map(way -> way.subList(1, way.size())).toList();
    }

    /** Where nothing has an id that references could refer to, the root gets one. */
    private XmlElement identified(XmlElement element) {
        if (!ids.isEmpty()) {
            return element;
        }
        for (AttributeDeclaration declared : root.type().identities()) {
            if (declared.type().identity() == SimpleType.Identity.ID) {
                ids.add("only");
                List<XmlAttribute> attributes = new ArrayList<>(element.attributes());
                attributes.add(new XmlAttribute(declared.name(), "only"));
                return new XmlElement(element.name(), attributes, element.children(), element.location());
            }
        }
        return element;
    }

    private void between(List<XmlNode> nodes, boolean mixed, boolean spaced) {
        if (mixed && random.nextInt(3) > 0) {
            addText(nodes, random.nextInt(4) == 0 ? values.blank() : values.text());
        } else if (!mixed && spaced) {
            addText(nodes, values.blank());
        }
        if (random.nextInt(16) == 0) {
            nodes.add(aside());
            if (mixed && random.nextBoolean()) {
                addText(nodes, values.text());
            }
        }
    }

    /** Gives references something to refer to. */
    private Optional<XmlElement> resolve(XmlElement element) {
        List<XmlAttribute> attributes = new ArrayList<>();
        for (XmlAttribute attribute : element.attributes()) {
            if (!attribute.value().contains(REFERENCE)) {
                attributes.add(attribute);
                continue;
            }
            if (ids.isEmpty()) {
                return Optional.empty();
            }
            StringBuilder value = new StringBuilder();
            for (char c : attribute.value().toCharArray()) {
                value.append(c == REFERENCE.charAt(0) ? values.one(ids) : Character.toString(c));
            }
            attributes.add(new XmlAttribute(attribute.name(), value.toString()));
        }
        List<XmlNode> children = new ArrayList<>();
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                Optional<XmlElement> resolved = resolve(child);
                if (resolved.isEmpty()) {
                    return Optional.empty();
                }
                children.add(resolved.get());
            } else {
                children.add(node);
            }
        }
        return Optional.of(new XmlElement(element.name(), attributes, children, element.location()));
    }
}
