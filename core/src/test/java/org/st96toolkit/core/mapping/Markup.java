package org.st96toolkit.core.mapping;

import java.util.function.Function;
import java.util.function.Predicate;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlComment;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Writes trees as tests write them: apostrophes around attributes, {@code r:} for {@code urn:r}. */
final class Markup {

    private final Function<XmlInstruction, String> instructions;
    private final Predicate<XmlElement> elementOnly;
    private final StringBuilder out = new StringBuilder();

    private Markup(Function<XmlInstruction, String> instructions, Predicate<XmlElement> elementOnly) {
        this.instructions = instructions;
        this.elementOnly = elementOnly;
    }

    static String text(XmlNode node) {
        return text(node, XmlInstruction::data, element -> false);
    }

    /**
     * A node as text.
     *
     * @param instructions gives the data to write of an instruction; null for leaving it out
     * @param elementOnly the elements in which white space between children is left out
     */
    static String text(XmlNode node, Function<XmlInstruction, String> instructions, Predicate<XmlElement> elementOnly) {
        Markup markup = new Markup(instructions, elementOnly);
        markup.add(node);
        return markup.out.toString();
    }

    private void add(XmlNode node) {
        if (node instanceof XmlElement element) {
            add(element);
        } else if (node instanceof XmlText text) {
            out.append(escaped(text.value()));
        } else if (node instanceof XmlComment comment) {
            out.append("<!--").append(comment.value()).append("-->");
        } else if (node instanceof XmlInstruction instruction) {
            String data = instructions.apply(instruction);
            if (data != null) {
                out.append("<?").append(instruction.target());
                out.append(data.isEmpty() ? "" : " ").append(data.replace('"', '\''));
                out.append("?>");
            }
        }
    }

    private void add(XmlElement element) {
        out.append('<').append(name(element.name()));
        for (XmlAttribute attribute : element.attributes()) {
            out.append(' ').append(name(attribute.name())).append("='");
            out.append(escaped(attribute.value())).append('\'');
        }
        int end = out.length();
        out.append('>');
        boolean blind = elementOnly.test(element);
        for (XmlNode child : element.children()) {
            if (!(blind && child instanceof XmlText text && text.isBlank())) {
                add(child);
            }
        }
        if (out.length() == end + 1) {
            out.setLength(end);
            out.append("/>");
        } else {
            out.append("</").append(name(element.name())).append('>');
        }
    }

    private static String name(XmlName name) {
        String prefix = switch (name.namespace()) {
            case "" -> "";
            case Bench.RIGHT -> "r:";
            default -> "{" + name.namespace() + "}";
        };
        return prefix + name.local();
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;");
    }
}
