package org.st96toolkit.core.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.st96toolkit.core.grammar.ElementType.Content;
import org.st96toolkit.core.grammar.Particle.Order;

/** Reads content models as DTDs write them, which is also how our model tables write them. */
final class ModelSyntax {

    private static final int DEEPEST = 100;

    private final String source;
    private int at;
    private int depth;
    private boolean text;

    private ModelSyntax(String source) {
        this.source = source;
    }

    /** A node of a model, with names still to be looked up. */
    sealed interface Node {}

    /**
     * An element.
     *
     * @param name its name as written
     * @param min how often at least
     * @param max how often at most
     */
    record Name(String name, int min, int max) implements Node {}

    /**
     * A group.
     *
     * @param order how its members stand
     * @param members its members
     * @param min how often at least
     * @param max how often at most
     */
    record Group(Order order, List<Node> members, int min, int max) implements Node {}

    /**
     * A whole model.
     *
     * @param content the kind of content; SIMPLE is text alone
     * @param root the model of the elements, nothing where there are none
     */
    record Model(Content content, Optional<Node> root) {

        /** The particle of the model, with the term that each name stands for. */
        Optional<Particle> particle(Function<String, Term> terms) {
            return content == Content.ANY
                    ? Optional.of(new Particle.Leaf(new Term.Any(STRICT_ANY), 0, Particle.UNBOUNDED))
                    : root.map(node -> ModelSyntax.particle(node, terms));
        }

        /**
         * The model with an element in the places of a group of this model.
         *
         * @param group the model of the group, of any occurrence
         * @param name the element that stands for it, as often as the group did
         */
        Model gathered(Model group, String name) {
            return new Model(
                    content,
                    root.map(node -> replaced(node, (Group) group.root().orElseThrow(), name)));
        }

        /** The names in the model, in its order. */
        Set<String> names() {
            Set<String> names = new LinkedHashSet<>();
            root.ifPresent(node -> collect(node, names));
            return names;
        }
    }

    /** Any declared element: what ANY means in a DTD. */
    private static final Wildcard STRICT_ANY = new Wildcard(true, Set.of(), Wildcard.Process.STRICT);

    /**
     * Reads a model.
     *
     * @param source {@code EMPTY}, {@code ANY} or a group in parentheses, perhaps with an occurrence sign
     * @throws IllegalArgumentException where it is none
     */
    static Model parse(String source) {
        String trimmed = source.strip();
        if (trimmed.equals("EMPTY")) {
            return new Model(Content.EMPTY, Optional.empty());
        } else if (trimmed.equals("ANY")) {
            return new Model(Content.ANY, Optional.empty());
        }
        ModelSyntax syntax = new ModelSyntax(trimmed);
        if (!trimmed.startsWith("(")) {
            throw syntax.error("a model stands in parentheses");
        }
        Node root = syntax.item();
        syntax.skipSpace();
        if (syntax.at < trimmed.length()) {
            throw syntax.error("something after the model");
        }
        if (!syntax.text) {
            return new Model(Content.ELEMENTS, Optional.of(root));
        }
        Set<String> names = new LinkedHashSet<>();
        collect(root, names);
        boolean flat = root instanceof Group group
                && group.members().stream().allMatch(Name.class::isInstance)
                && group.members().get(0) instanceof Name first
                && first.name().equals("#PCDATA")
                && (group.max() == Particle.UNBOUNDED || group.members().size() == 1);
        if (!flat) {
            throw syntax.error("mixed content is written (#PCDATA | a | b)*");
        }
        List<Node> members = new ArrayList<>();
        names.forEach(name -> members.add(new Name(name, 1, 1)));
        return members.isEmpty()
                ? new Model(Content.SIMPLE, Optional.empty())
                : new Model(Content.MIXED, Optional.of(new Group(Order.CHOICE, members, 0, Particle.UNBOUNDED)));
    }

    private static void collect(Node node, Set<String> names) {
        if (node instanceof Name name) {
            if (!name.name().equals("#PCDATA")) {
                names.add(name.name());
            }
        } else if (node instanceof Group group) {
            group.members().forEach(member -> collect(member, names));
        }
    }

    private static Node replaced(Node node, Group wanted, String name) {
        if (!(node instanceof Group group)) {
            return node;
        }
        if (group.order() == wanted.order() && group.members().equals(wanted.members())) {
            return new Name(name, group.min(), group.max());
        }
        return new Group(
                group.order(),
                group.members().stream()
                        .map(member -> replaced(member, wanted, name))
                        .toList(),
                group.min(),
                group.max());
    }

    private static Particle particle(Node node, Function<String, Term> terms) {
        if (node instanceof Name name) {
            return new Particle.Leaf(terms.apply(name.name()), name.min(), name.max());
        }
        Group group = (Group) node;
        List<Particle> members = new ArrayList<>();
        group.members().forEach(member -> members.add(particle(member, terms)));
        return new Particle.Group(group.order(), members, group.min(), group.max());
    }

    private Node item() {
        skipSpace();
        if (!peek('(')) {
            String name = name();
            text |= name.equals("#PCDATA");
            int[] bounds = occurrence();
            return new Name(name, bounds[0], bounds[1]);
        }
        if (++depth > DEEPEST) {
            throw error("too deep");
        }
        at++;
        List<Node> members = new ArrayList<>();
        members.add(item());
        skipSpace();
        char separator = peek('|') ? '|' : ',';
        while (peek(separator)) {
            at++;
            members.add(item());
            skipSpace();
        }
        if (!peek(')')) {
            throw error("a ) or one kind of separator is missing");
        }
        at++;
        depth--;
        int[] bounds = occurrence();
        return new Group(separator == '|' ? Order.CHOICE : Order.SEQUENCE, members, bounds[0], bounds[1]);
    }

    private int[] occurrence() {
        char sign = at < source.length() ? source.charAt(at) : ' ';
        switch (sign) {
            case '?' -> {
                at++;
                return new int[] {0, 1};
            }
            case '*' -> {
                at++;
                return new int[] {0, Particle.UNBOUNDED};
            }
            case '+' -> {
                at++;
                return new int[] {1, Particle.UNBOUNDED};
            }
            default -> {
                return new int[] {1, 1};
            }
        }
    }

    private String name() {
        int start = at;
        while (at < source.length()
                && "()|,?*+".indexOf(source.charAt(at)) < 0
                && !WhiteSpace.isSpace(source.charAt(at))) {
            at++;
        }
        String name = source.substring(start, at);
        if (!name.equals("#PCDATA") && !NameCharacters.isName(name)) {
            throw error("a name is missing");
        }
        return name;
    }

    private void skipSpace() {
        while (at < source.length() && WhiteSpace.isSpace(source.charAt(at))) {
            at++;
        }
    }

    private boolean peek(char wanted) {
        return at < source.length() && source.charAt(at) == wanted;
    }

    private IllegalArgumentException error(String what) {
        return new IllegalArgumentException("not a content model, " + what + ": " + Findings.value(source));
    }
}
