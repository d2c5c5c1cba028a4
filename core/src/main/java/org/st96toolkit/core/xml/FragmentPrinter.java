package org.st96toolkit.core.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints one fragment. Recursive: the depth of trees is bounded by {@link Limits#depth()}. */
final class FragmentPrinter {

    private final Map<String, String> prefixes;
    private final StringBuilder out = new StringBuilder();
    private final List<String> declared = new ArrayList<>();

    FragmentPrinter(Map<String, String> prefixes) {
        this.prefixes = prefixes;
    }

    String print(List<? extends XmlNode> nodes) {
        for (XmlNode node : nodes) {
            print(node);
        }
        // White space at the ends would not survive inside an instruction.
        if (out.length() > 0 && out.charAt(0) == ' ') {
            out.replace(0, 1, "&#32;");
        }
        if (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.replace(out.length() - 1, out.length(), "&#32;");
        }
        return out.toString();
    }

    private void print(XmlNode node) {
        if (node instanceof XmlElement element) {
            printElement(element);
        } else if (node instanceof XmlText text) {
            escape(text.value());
        } else if (node instanceof XmlComment comment) {
            out.append("<!--");
            escape(comment.value());
            out.append("-->");
        } else if (node instanceof XmlInstruction instruction) {
            out.append("<?").append(instruction.target());
            if (!instruction.data().isEmpty()) {
                out.append(' ');
                escape(instruction.data());
            }
            out.append("/>");
        }
    }

    private void printElement(XmlElement element) {
        int scope = declared.size();
        String name = qualify(element.name());
        List<String> attributeNames = new ArrayList<>(element.attributes().size());
        for (XmlAttribute attribute : element.attributes()) {
            attributeNames.add(qualify(attribute.name()));
        }
        out.append('<').append(name);
        for (int i = scope; i < declared.size(); i++) {
            printAttribute("xmlns:" + made(i), declared.get(i));
        }
        for (int i = 0; i < attributeNames.size(); i++) {
            printAttribute(attributeNames.get(i), element.attributes().get(i).value());
        }
        if (element.children().isEmpty()) {
            out.append("/>");
        } else {
            out.append('>');
            for (XmlNode child : element.children()) {
                print(child);
            }
            out.append("</").append(name).append('>');
        }
        while (declared.size() > scope) {
            declared.remove(declared.size() - 1);
        }
    }

    private void printAttribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
    }

    private String qualify(XmlName name) {
        String namespace = name.namespace();
        if (namespace.isEmpty()) {
            return name.local();
        }
        String known = namespace.equals(Prefixes.XML_NAMESPACE) ? "xml" : prefixes.get(namespace);
        return (known == null ? declare(namespace) : known) + ":" + name.local();
    }

    /** The prefix of a namespace that is not known; declared on the element where it is first needed. */
    private String declare(String namespace) {
        int index = declared.indexOf(namespace);
        if (index < 0) {
            index = declared.size();
            declared.add(namespace);
        }
        return made(index);
    }

    /** Underscores first: a prefix that no standard uses, hence no known one. */
    private static String made(int index) {
        return "_" + (index + 1);
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append((int) c).append(';');
                default -> out.append(c);
            }
        }
    }
}
