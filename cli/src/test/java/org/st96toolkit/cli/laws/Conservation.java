package org.st96toolkit.cli.laws;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.core.ConversionOptions;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.grammar.AttributeDeclaration;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.SimpleType;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlComment;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * Law 1 by itself, by means that know neither the way back nor the tables: whatever a document says is said once, so that it
 * can be looked for in the output as it is written. Each run of text, each comment, each value of an attribute, and each
 * element that may have an id gets a mark of its own, where its type lets it; a date becomes a date that nothing else has, a
 * number such a number. A mark that is neither in the output nor in a finding is lost.
 *
 * <p>What cannot be marked (a code, an element without anything of its own) is taken away, a few of each document: were it not
 * kept, the output would be the same without it.
 */
final class Conservation {

    private static final int TAKEN_AWAY = 4;
    private static final LocalDate FIRST_DATE = LocalDate.of(1801, 1, 1);
    private static final int FIRST_NUMBER = 730_001;
    private static final Pattern ENTRY = Pattern.compile("<\\?st(?:36|96) .*?\\?>", Pattern.DOTALL);

    private final Toolkit toolkit;
    private final UnaryOperator<String> spoiling;
    private long marks;
    private long inEntries;
    private long named;
    private long taken;

    Conservation(Toolkit toolkit) {
        this(toolkit, UnaryOperator.identity());
    }

    /** @param spoiling what befalls an output before it is looked at: so that what is lost on purpose is seen to be missed */
    Conservation(Toolkit toolkit, UnaryOperator<String> spoiling) {
        this.toolkit = toolkit;
        this.spoiling = spoiling;
    }

    /** What was looked for, in a few words. */
    @Override
    public synchronized String toString() {
        return marks + " marks looked for, " + inEntries + " of them found in entries alone and " + named
                + " in findings alone; " + taken + " nodes taken away";
    }

    private synchronized void count(int looked, int entries, int findings, int away) {
        marks += looked;
        inEntries += entries;
        named += findings;
        taken += away;
    }

    /**
     * What a document loses on the way: {@link Laws#HELD}, or the first loss.
     *
     * @param root the declaration of its root
     * @param seed chooses what is taken away
     */
    String verdict(XmlDocument document, ElementDeclaration root, String to, long seed) {
        Marked marked = new Marked(document.root(), root);
        XmlDocument said = Mutants.with(document, marked.root);
        Result<PatentDocument> made = converted(said, to);
        if (made.value().isEmpty()) {
            return "law 1: withheld when marked";
        }
        String output = text(made);
        String content = ENTRY.matcher(output).replaceAll(Matcher.quoteReplacement(""));
        int entries = 0;
        int findings = 0;
        for (Map.Entry<String, String> mark : marked.places.entrySet()) {
            if (holds(content, mark.getKey())) {
                continue;
            } else if (holds(output, mark.getKey())) {
                entries++;
            } else if (isNamed(made, mark.getKey())) {
                findings++;
            } else {
                return "law 1: lost " + mark.getValue();
            }
        }
        int away = 0;
        Random random = new Random(seed);
        for (; away < TAKEN_AWAY && !marked.unmarked.isEmpty(); away++) {
            Marked.Place place = marked.unmarked.remove(random.nextInt(marked.unmarked.size()));
            Result<PatentDocument> without = converted(Mutants.with(document, place.takenFrom(marked.root)), to);
            if (without.value().isPresent() && text(without).equals(output)) {
                return "law 1: nothing is missing without " + place.name();
            }
        }
        count(marked.places.size(), entries, findings, away);
        return Laws.HELD;
    }

    private Result<PatentDocument> converted(XmlDocument document, String to) {
        ConversionOptions options =
                ConversionOptions.DEFAULT.to(to).verify(false).validate(false);
        return toolkit.convert(Input.of("marked", LawRuns.bytes(document)), options);
    }

    private String text(Result<PatentDocument> made) {
        return spoiling.apply(new String(made.orElseThrow().bytes(), StandardCharsets.UTF_8));
    }

    private static boolean holds(String output, String mark) {
        if (output.contains(mark)) {
            return true;
        }
        return mark.matches("\\d{8}")
                && output.contains(mark.substring(0, 4) + "-" + mark.substring(4, 6) + "-" + mark.substring(6));
    }

    private static boolean isNamed(Result<PatentDocument> made, String mark) {
        return made.report().diagnostics().stream()
                .map(Diagnostic::arguments)
                .anyMatch(arguments -> arguments.stream().anyMatch(argument -> argument.contains(mark)));
    }

    /** A document whose values are each its own. */
    private static final class Marked {

        /** Something that has no mark: an element, or one of its attributes. */
        record Place(XmlElement element, Optional<XmlAttribute> attribute) {

            String name() {
                return attribute
                                .map(present -> "@" + present.name().local() + " of ")
                                .orElse("")
                        + element.name().local();
            }

            XmlElement takenFrom(XmlElement root) {
                if (attribute.isEmpty()) {
                    return Mutants.replace(root, element, List.of());
                }
                List<XmlAttribute> fewer = new ArrayList<>(element.attributes());
                fewer.remove(attribute.get());
                return Mutants.replace(
                        root,
                        element,
                        List.of(new XmlElement(element.name(), fewer, element.children(), element.location())));
            }
        }

        final XmlElement root;

        /** The marks, and where they stand. */
        final Map<String, String> places = new HashMap<>();

        final List<Place> unmarked = new ArrayList<>();
        private final Map<String, String> ids = new HashMap<>();
        private final Set<String> given = new HashSet<>();
        private int next;

        Marked(XmlElement root, ElementDeclaration declaration) {
            collectIds(root, declaration.type());
            this.root = element(root, declaration.type(), true);
        }

        private void collectIds(XmlElement element, ElementType type) {
            for (AttributeDeclaration declared : type.identities()) {
                if (declared.type().identity() == SimpleType.Identity.ID) {
                    element.attribute(declared.name()).ifPresent(id -> ids.put(id, mark(id, "an id")));
                }
            }
            for (XmlElement child : element.elements()) {
                type.child(child.name()).ifPresent(declared -> collectIds(child, declared.type()));
            }
        }

        private XmlElement element(XmlElement element, ElementType type, boolean isRoot) {
            int before = places.size();
            List<XmlAttribute> attributes = new ArrayList<>();
            List<XmlAttribute> bare = new ArrayList<>();
            boolean marked = false;
            for (XmlAttribute attribute : element.attributes()) {
                // What the root says of the whole decides how it is read.
                boolean identity = type.identities().stream()
                        .anyMatch(declared -> declared.name().equals(attribute.name()));
                XmlAttribute said = isRoot && !identity ? attribute : attribute(element, attribute, type, bare);
                attributes.add(said);
                marked |= !said.equals(attribute);
            }
            for (AttributeDeclaration declared : type.identities()) {
                if (declared.type().identity() == SimpleType.Identity.ID
                        && element.attribute(declared.name()).isEmpty()) {
                    attributes.add(new XmlAttribute(
                            declared.name(),
                            mark("", "the id of " + element.name().local())));
                    marked = true;
                }
            }
            List<XmlNode> children = new ArrayList<>();
            for (XmlNode node : element.children()) {
                if (node instanceof XmlElement child) {
                    ElementType inner = type.child(child.name()).orElseThrow().type();
                    children.add(element(child, inner, false));
                } else {
                    children.add(node(element, node, type));
                }
            }
            XmlElement made = new XmlElement(element.name(), attributes, children, element.location());
            if (!isRoot) {
                bare.forEach(attribute -> unmarked.add(new Place(made, Optional.of(attribute))));
                if (!marked && places.size() == before) {
                    unmarked.add(new Place(made, Optional.empty()));
                }
            }
            return made;
        }

        private XmlAttribute attribute(
                XmlElement element, XmlAttribute attribute, ElementType type, List<XmlAttribute> bare) {
            AttributeDeclaration declared = type.attribute(attribute.name()).orElseThrow();
            SimpleType.Identity identity = declared.type().identity();
            if (identity == SimpleType.Identity.ID) {
                return new XmlAttribute(attribute.name(), ids.get(attribute.value()));
            } else if (identity != SimpleType.Identity.NONE) {
                StringBuilder references = new StringBuilder();
                for (String id : attribute.value().strip().split("\\s+")) {
                    references.append(references.length() == 0 ? "" : " ").append(ids.get(id));
                }
                return new XmlAttribute(attribute.name(), references.toString());
            }
            String where =
                    "@" + attribute.name().local() + " of " + element.name().local();
            Optional<String> mark =
                    declared.fixed() ? Optional.empty() : mark(attribute.value(), where, declared.type());
            if (mark.isEmpty() && !declared.required()) {
                bare.add(attribute);
            }
            return mark.map(value -> new XmlAttribute(attribute.name(), value)).orElse(attribute);
        }

        private XmlNode node(XmlElement parent, XmlNode node, ElementType type) {
            String where = "text of " + parent.name().local();
            if (node instanceof XmlComment) {
                return new XmlComment(mark("", "a comment in " + parent.name().local()));
            } else if (node instanceof XmlInstruction instruction
                    && !instruction.target().matches("st(36|96)")) {
                return new XmlInstruction(
                        instruction.target(),
                        mark("", "an instruction in " + parent.name().local()));
            } else if (node instanceof XmlText text && !text.isBlank()) {
                boolean whole = parent.children().size() == 1;
                if (type.content() == ElementType.Content.MIXED) {
                    return new XmlText(whole ? mark(text.value(), where) : " " + mark("", where) + " ");
                } else if (type.content() == ElementType.Content.SIMPLE && whole) {
                    return mark(text.value(), where, type.simpleType().orElseThrow())
                            .<XmlNode>map(XmlText::new)
                            .orElse(text);
                }
            }
            return node;
        }

        /** A mark that a type lets stand instead of a value; none where it lets none. */
        private Optional<String> mark(String value, String where, SimpleType type) {
            if (!type.enumeration().isEmpty()) {
                return Optional.empty();
            }
            String mark = fresh(value);
            if (type.fault(mark).isPresent()) {
                String date = mark.matches("\\d{8}")
                        ? mark.substring(0, 4) + "-" + mark.substring(4, 6) + "-" + mark.substring(6)
                        : "";
                if (date.isEmpty() || type.fault(date).isPresent()) {
                    return Optional.empty();
                }
                places.put(mark, where);
                return Optional.of(date);
            }
            places.put(mark, where);
            return Optional.of(mark);
        }

        private String mark(String value, String where) {
            String mark = fresh(value);
            places.put(mark, where);
            return mark;
        }

        /** A value like another one that no other has. */
        private String fresh(String value) {
            next++;
            String mark = value.matches("\\d{8}|\\d{4}-\\d\\d-\\d\\d")
                    ? FIRST_DATE.plusDays(next).format(DateTimeFormatter.BASIC_ISO_DATE)
                    : value.matches("\\d{1,7}") ? Integer.toString(FIRST_NUMBER + next) : "zq" + next + "z";
            if (!given.add(mark)) {
                throw new IllegalStateException("a mark that is given already: " + mark);
            }
            return mark;
        }
    }
}
