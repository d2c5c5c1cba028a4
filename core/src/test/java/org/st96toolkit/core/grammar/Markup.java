package org.st96toolkit.core.grammar;

import java.util.HashMap;
import java.util.Map;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlComment;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Writes test trees as text, for judges that want text. */
final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> prefixes = new HashMap<>();

    private Markup() {}

    static String of(XmlElement root) {
        Markup markup = new Markup();
        markup.write(root);
        return markup.out.toString();
    }

    private void write(XmlElement element) {
        out.append('<').append(name(element.name()));
        Map<String, String> declared = new HashMap<>();
        declare(element.name(), declared);
        for (XmlAttribute attribute : element.attributes()) {
            declare(attribute.name(), declared);
            out.append(' ').append(name(attribute.name())).append("=\"");
            escape(attribute.value());
            out.append('"');
        }
        declared.forEach((prefix, uri) -> out.append(" xmlns:%s='%s'".formatted(prefix, uri)));
        if (element.children().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inner) {
                write(inner);
            } else if (child instanceof XmlText text) {
                escape(text.value());
            } else if (child instanceof XmlComment comment) {
                out.append("<!--").append(comment.value()).append("-->");
            } else if (child instanceof XmlInstruction instruction) {
                out.append("<?%s %s?>".formatted(instruction.target(), instruction.data()));
            }
        }
        out.append("</").append(name(element.name())).append('>');
    }

    private void declare(XmlName name, Map<String, String> into) {
        if (!name.namespace().isEmpty() && !name.namespace().equals(SchemaNames.XML)) {
            into.put(prefix(name.namespace()), name.namespace());
        }
    }

    private String name(XmlName name) {
        return name.namespace().isEmpty() ? name.local() : prefix(name.namespace()) + ":" + name.local();
    }

    private String prefix(String namespace) {
        return namespace.equals(SchemaNames.XML)
                ? "xml"
                : prefixes.computeIfAbsent(namespace, key -> "n" + prefixes.size());
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
