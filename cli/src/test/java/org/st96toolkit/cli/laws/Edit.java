package org.st96toolkit.cli.laws;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.st96toolkit.cli.laws.Vocabulary.Unit;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.mapping.Mapper;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * What somebody did to a document, said so that the same can be done to its counterpart: places are ids and values that
 * both hold once, not paths and not what the mapping says.
 */
sealed interface Edit {

    /** The edited document. */
    XmlDocument in(XmlDocument document, Vocabulary words);

    /** The kind of edit, for figures. */
    String kind();

    /** A date that an element holds becomes another one. */
    record ChangedDate(LocalDate from, LocalDate to) implements Edit {

        @Override
        public XmlDocument in(XmlDocument document, Vocabulary words) {
            String old = words.written(from);
            return Nodes.replace(
                    document,
                    element -> Nodes.isLeaf(element) && element.text().equals(old),
                    element -> List.of(Nodes.withText(element, words.written(to))));
        }

        @Override
        public String kind() {
            return "date changed";
        }
    }

    /** The last text of a unit gets a further word at its end. */
    record ChangedText(Unit unit, String id, String word) implements Edit {

        @Override
        public XmlDocument in(XmlDocument document, Vocabulary words) {
            return Nodes.replace(
                    document, Nodes.unit(words, unit, id), element -> List.of(Nodes.withWord(element, word)));
        }

        @Override
        public String kind() {
            return "text changed";
        }
    }

    /** A unit is taken out. */
    record Deleted(Unit unit, String id) implements Edit {

        @Override
        public XmlDocument in(XmlDocument document, Vocabulary words) {
            return Nodes.replace(document, Nodes.unit(words, unit, id), element -> List.of());
        }

        @Override
        public String kind() {
            return unit + " deleted";
        }
    }

    /** A unit is moved behind another one. */
    record Moved(Unit unit, String id, String behind) implements Edit {

        @Override
        public XmlDocument in(XmlDocument document, Vocabulary words) {
            XmlElement moved = Nodes.find(document, Nodes.unit(words, unit, id));
            XmlDocument without = new Deleted(unit, id).in(document, words);
            return Nodes.replace(without, Nodes.unit(words, unit, behind), element -> List.of(element, moved));
        }

        @Override
        public String kind() {
            return unit + " moved";
        }
    }

    /** A new unit is put behind another one. */
    record Inserted(Unit unit, String behind, String id, String text) implements Edit {

        @Override
        public XmlDocument in(XmlDocument document, Vocabulary words) {
            return Nodes.replace(
                    document,
                    Nodes.unit(words, unit, behind),
                    element -> List.of(element, alike(element, words.written(unit, id, "99999", text))));
        }

        /** The Chinese form has authors say of every paragraph whether it is in italics. */
        private static XmlElement alike(XmlElement other, XmlElement written) {
            List<XmlAttribute> attributes = new ArrayList<>(written.attributes());
            other.attributes().stream()
                    .filter(attribute -> attribute.name().local().equals("Italic"))
                    .map(attribute -> new XmlAttribute(attribute.name(), "0"))
                    .forEach(attributes::add);
            return new XmlElement(written.name(), attributes, written.children(), written.location());
        }

        @Override
        public String kind() {
            return unit + " inserted";
        }
    }

    /** An id becomes another one, and all that refers to it follows. */
    record RenamedId(String from, String to) implements Edit {

        @Override
        public XmlDocument in(XmlDocument document, Vocabulary words) {
            return Nodes.with(document, renamed(document.root()));
        }

        private XmlElement renamed(XmlElement element) {
            List<XmlAttribute> attributes = element.attributes().stream()
                    .map(attribute -> new XmlAttribute(attribute.name(), renamed(attribute.value())))
                    .toList();
            List<XmlNode> children = element.children().stream()
                    .map(node -> node instanceof XmlElement child ? renamed(child) : node)
                    .toList();
            return new XmlElement(element.name(), attributes, children, element.location());
        }

        private String renamed(String value) {
            return value.contains(from)
                    ? Arrays.stream(value.split(" "))
                            .map(token -> token.equals(from) ? to : token)
                            .collect(Collectors.joining(" "))
                    : value;
        }

        @Override
        public String kind() {
            return "id renamed";
        }
    }

    /**
     * White space that means nothing is put between elements: no edit at all.
     *
     * @param indentation of each level
     * @param edited what the document that is indented is written in; its counterpart stays as it is
     * @param grammar says where white space means nothing
     */
    record Indented(String indentation, Vocabulary edited, Grammar grammar) implements Edit {

        @Override
        public XmlDocument in(XmlDocument document, Vocabulary words) {
            return words == edited ? Nodes.with(document, indented(document.root(), "\n")) : document;
        }

        private XmlElement indented(XmlElement element, String line) {
            boolean between = Mapper.ignoresWhiteSpace(grammar, element);
            List<XmlNode> children = new ArrayList<>();
            for (XmlNode node : element.children()) {
                if (between && !(node instanceof XmlText)) {
                    children.add(new XmlText(line + indentation));
                }
                if (node instanceof XmlElement child) {
                    children.add(indented(child, line + indentation));
                } else if (!between || !(node instanceof XmlText)) {
                    children.add(node);
                }
            }
            return new XmlElement(element.name(), element.attributes(), children, element.location());
        }

        @Override
        public String kind() {
            return "indented";
        }

        @Override
        public String toString() {
            return "Indented[" + indentation.length() + "]";
        }
    }

    /** All instructions are taken out. */
    record Stripped() implements Edit {

        @Override
        public XmlDocument in(XmlDocument document, Vocabulary words) {
            return Nodes.without(document, XmlInstruction.class::isInstance);
        }

        @Override
        public String kind() {
            return "stripped of instructions";
        }
    }

    /** The root's entry, rightly digested, names a dialect that only another version of the toolkit knows. */
    record ForeignDialect(String dialect) implements Edit {

        private static final Pattern ROOT =
                Pattern.compile("(document dialect=\")[^\"]*(\".*) ~[\\w-]+", Pattern.DOTALL);

        @Override
        public XmlDocument in(XmlDocument document, Vocabulary words) {
            XmlElement root = document.root();
            List<XmlNode> children = root.children().stream()
                    .map(node -> node instanceof XmlInstruction instruction ? renamed(instruction) : node)
                    .toList();
            return Nodes.with(document, new XmlElement(root.name(), root.attributes(), children, root.location()));
        }

        private XmlInstruction renamed(XmlInstruction instruction) {
            Matcher entry = ROOT.matcher(instruction.data());
            if (!entry.matches()) {
                return instruction;
            }
            String said = entry.group(1) + dialect + entry.group(2);
            return new XmlInstruction(instruction.target(), said + " ~" + digest(said));
        }

        /** As docs/decisions/0005 has it: 24 bits of SHA-256. */
        private static String digest(String text) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, 3));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String kind() {
            return "dialect of another version";
        }
    }
}
