package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.grammar.AttributeDeclaration;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.SimpleType;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * The smallest documents of a grammar that hold some nodes: what else stands in them is what the content models demand. What a
 * grammar does not know is put all the same, last in its parent.
 */
final class SmallDocuments {

    /** The id that every document has, for whatever must refer to one. */
    static final String ID = "Q7zz";

    private static final String NUMBER = "1";
    private static final int LONGEST = 14;
    private static final int MOST_TRIES = 4_000;
    private static final List<String> PLAIN =
            List.of("w", "1", "2020-01-31", "20200131", "FR", "en", "true", "A1", "5.5");

    /** Values by the name of what holds them, or by that and its parent's, where a grammar takes any text and the other standard does not. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("country", "FR"),
            Map.entry("date", "20200131"),
            Map.entry("lang", "en"),
            Map.entry("kind", "A1"),
            Map.entry("num", "1"),
            Map.entry("section", "A"),
            Map.entry("class", "01"),
            Map.entry("subclass", "B"),
            Map.entry("main-group", "1"),
            Map.entry("subgroup", "00"),
            Map.entry("classification-level", "A"),
            Map.entry("symbol-position", "F"),
            Map.entry("classification-value", "I"),
            Map.entry("classification-status", "B"),
            Map.entry("classification-data-source", "H"),
            Map.entry("region/country", "EP"),
            Map.entry("republication-code", "Correction"),
            Map.entry("modified-part-name", "Description"),
            Map.entry("kind-of-protection", "Patent"));

    private final Grammar grammar;
    private final Map<ElementDeclaration, Completions> completions = new IdentityHashMap<>();
    private final Map<ElementType, Map<Set<XmlName>, List<XmlName>>> sequences = new IdentityHashMap<>();

    SmallDocuments(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * A node that a document shall hold.
     *
     * @param elements the elements on the way from the root (which is not among them) to the node
     * @param attribute the attribute, where the node is one
     * @param value its text, and that of all text in it that may be so; nothing for any
     */
    record Wish(List<XmlName> elements, Optional<XmlName> attribute, Optional<String> value) {

        private Wish below() {
            return new Wish(elements.subList(1, elements.size()), attribute, value);
        }
    }

    /** The document of a root element that holds some nodes. */
    XmlDocument document(XmlName root, List<Wish> wishes) {
        ElementDeclaration declaration = grammar.element(root).orElseThrow();
        Completions ends = completions.computeIfAbsent(declaration, Completions::new);
        XmlElement made = new Making(ends).element(declaration, "", wishes, Optional.empty());
        Optional<XmlName> id = declaration.type().identities().stream()
                .filter(attribute -> attribute.type().identity() == SimpleType.Identity.ID)
                .map(AttributeDeclaration::name)
                .findFirst();
        if (id.isPresent() && made.attribute(id.get()).isEmpty()) {
            List<XmlAttribute> attributes = new ArrayList<>(made.attributes());
            attributes.add(new XmlAttribute(id.get(), ID));
            made = new XmlElement(made.name(), attributes, made.children(), made.location());
        }
        return new XmlDocument(List.of(), Optional.empty(), List.of(), made, List.of());
    }

    /**
     * A value of a type that nothing is asked of.
     *
     * @param name the name of what holds it
     * @param otherwise the value to take where the name says none and the type takes it
     */
    static String any(String name, String otherwise, SimpleType type) {
        String usual = USUAL.getOrDefault(name, otherwise);
        if (type.enumeration().isEmpty() && type.fault(usual).isEmpty()) {
            return usual;
        }
        return type.enumeration().stream()
                .filter(value -> type.fault(value).isEmpty())
                .findFirst()
                .or(() -> PLAIN.stream()
                        .filter(value -> type.fault(value).isEmpty())
                        .findFirst())
                .orElse(usual);
    }

    /** A text with each letter and digit as any of its kind. */
    private static String shape(String text) {
        return text.replaceAll("[A-Z]", "A").replaceAll("[a-z]", "a").replaceAll("[0-9]", "0");
    }

    private final class Making {

        private final Completions ends;

        private Making(Completions ends) {
            this.ends = ends;
        }

        private XmlElement element(
                ElementDeclaration declaration, String parent, List<Wish> wishes, Optional<String> around) {
            ElementType type = declaration.type();
            Optional<String> fill = wishes.stream()
                    .filter(wish ->
                            wish.elements().isEmpty() && wish.attribute().isEmpty())
                    .findFirst()
                    .flatMap(Wish::value)
                    .or(() -> around);
            return new XmlElement(
                    declaration.name(),
                    attributes(type, wishes),
                    content(declaration.name().local(), parent, type, wishes, fill),
                    Location.UNKNOWN);
        }

        private List<XmlAttribute> attributes(ElementType type, List<Wish> wishes) {
            Map<XmlName, String> values = new LinkedHashMap<>();
            for (AttributeDeclaration declared : type.requiredAttributes()) {
                values.put(
                        declared.name(),
                        declared.type().identity() == SimpleType.Identity.IDREF
                                        || declared.type().identity() == SimpleType.Identity.IDREFS
                                ? ID
                                : declared.defaultValue()
                                        .filter(value -> declared.fixed())
                                        .orElseGet(() -> any(declared.name().local(), NUMBER, declared.type())));
            }
            for (Wish wish : wishes) {
                if (wish.elements().isEmpty() && wish.attribute().isPresent()) {
                    XmlName name = wish.attribute().get();
                    values.put(
                            name,
                            wish.value()
                                    .or(() -> type.attribute(name)
                                            .map(declared -> any(name.local(), NUMBER, declared.type())))
                                    .orElse(PLAIN.get(0)));
                }
            }
            return values.entrySet().stream()
                    .map(entry -> new XmlAttribute(entry.getKey(), entry.getValue()))
                    .toList();
        }

        private List<XmlNode> content(
                String name, String parent, ElementType type, List<Wish> wishes, Optional<String> fill) {
            Map<XmlName, List<Wish>> inner = new LinkedHashMap<>();
            for (Wish wish : wishes) {
                if (!wish.elements().isEmpty()) {
                    inner.computeIfAbsent(wish.elements().get(0), key -> new ArrayList<>())
                            .add(wish.below());
                }
            }
            List<XmlNode> nodes = new ArrayList<>();
            boolean text = type.content() == ElementType.Content.SIMPLE
                    || inner.isEmpty() && type.content() == ElementType.Content.MIXED;
            if (text) {
                boolean asked = wishes.stream()
                        .anyMatch(wish ->
                                wish.elements().isEmpty() && wish.attribute().isEmpty());
                nodes.add(new XmlText(text(name, parent, type, fill, asked)));
            }
            List<XmlName> known = inner.keySet().stream()
                    .filter(child -> type.child(child).isPresent())
                    .toList();
            for (XmlName child : sequence(type, known)) {
                List<Wish> wanted = inner.getOrDefault(child, List.of());
                inner.remove(child);
                nodes.add(element(type.child(child).orElseThrow(), name, wanted, fill));
            }
            inner.forEach((child, wanted) -> nodes.add(undeclared(child, wanted)));
            return nodes;
        }

        /**
         * The text of an element.
         *
         * @param asked whether it is the element that the value was asked for, else one in it
         */
        private String text(String name, String parent, ElementType type, Optional<String> fill, boolean asked) {
            if (asked && fill.isPresent()) {
                return fill.get();
            }
            Optional<SimpleType> simple = type.simpleType();
            String usual = USUAL.getOrDefault(parent + "/" + name, USUAL.get(name));
            return fill.filter(value -> usual == null || shape(value).equals(shape(usual)))
                    .or(() -> Optional.ofNullable(usual))
                    .filter(value ->
                            simple.isEmpty() || simple.get().fault(value).isEmpty())
                    .orElseGet(() ->
                            simple.map(known -> any(name, PLAIN.get(0), known)).orElse(PLAIN.get(0)));
        }

        private XmlElement undeclared(XmlName name, List<Wish> wishes) {
            List<XmlAttribute> attributes = new ArrayList<>();
            List<XmlNode> nodes = new ArrayList<>();
            for (Wish wish : wishes) {
                if (!wish.elements().isEmpty()) {
                    nodes.add(undeclared(wish.elements().get(0), List.of(wish.below())));
                } else if (wish.attribute().isPresent()) {
                    attributes.add(new XmlAttribute(
                            wish.attribute().get(), wish.value().orElse(PLAIN.get(0))));
                } else {
                    nodes.add(new XmlText(wish.value().orElse(PLAIN.get(0))));
                }
            }
            return new XmlElement(name, attributes, nodes, Location.UNKNOWN);
        }

        /** Names of children that satisfy the content model and hold some; where there are none, these as they are. */
        private List<XmlName> sequence(ElementType type, List<XmlName> wanted) {
            if (!Completions.hasChildren(type)) {
                return wanted;
            }
            Map<Set<XmlName>, List<XmlName>> known = sequences.computeIfAbsent(type, key -> new HashMap<>());
            return known.computeIfAbsent(Set.copyOf(wanted), key -> {
                List<XmlName> names = new ArrayList<>();
                List<XmlName> ordered = new ArrayList<>(wanted);
                ordered.sort((one, other) -> type.rank(one) - type.rank(other));
                int[] tries = {MOST_TRIES};
                return reach(type, names, ordered, new HashSet<>(), tries) ? List.copyOf(names) : List.copyOf(wanted);
            });
        }

        private boolean reach(
                ElementType type, List<XmlName> names, List<XmlName> wanted, Set<List<XmlName>> failed, int[] tries) {
            if (wanted.isEmpty()) {
                Optional<List<XmlName>> rest = ends.complete(type, names, Integer.MAX_VALUE);
                rest.ifPresent(names::addAll);
                return rest.isPresent();
            }
            if (names.size() > LONGEST || failed.contains(names) || tries[0]-- < 0) {
                return false;
            }
            XmlName first = wanted.get(0);
            List<XmlName> next = new ArrayList<>(Completions.next(type, names));
            next.removeIf(name -> type.child(name).isEmpty()
                    || !name.equals(first)
                            && (!ends.ends(type.child(name).orElseThrow().type()) || repeated(names, name)));
            next.sort((one, other) ->
                    one.equals(first) ? -1 : other.equals(first) ? 1 : type.rank(other) - type.rank(one));
            for (XmlName name : next) {
                int size = names.size();
                names.add(name);
                if (reach(type, names, name.equals(first) ? wanted.subList(1, wanted.size()) : wanted, failed, tries)) {
                    return true;
                }
                names.subList(size, names.size()).clear();
            }
            failed.add(List.copyOf(names));
            return false;
        }

        private static boolean repeated(List<XmlName> names, XmlName name) {
            return !names.isEmpty() && names.get(names.size() - 1).equals(name);
        }
    }
}
