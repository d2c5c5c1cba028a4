package org.st96toolkit.core.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Prints one document. */
final class DocumentPrinter {

    private final Utf8Sink sink;
    private final OutputStream out;
    private final Prefixes prefixes;
    private final String defaultNamespace;
    private final Optional<Predicate<XmlName>> elementOnly;
    private final Map<XmlName, byte[]> elementNames = new HashMap<>();
    private final Map<XmlName, byte[]> attributeNames = new HashMap<>();

    DocumentPrinter(
            OutputStream out, Prefixes prefixes, String defaultNamespace, Optional<Predicate<XmlName>> elementOnly) {
        this.out = out;
        this.sink = new Utf8Sink(out);
        this.prefixes = prefixes;
        this.defaultNamespace = defaultNamespace;
        this.elementOnly = elementOnly;
    }

    void print(XmlDocument document) throws IOException {
        sink.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        printLines(document.beforeDoctype());
        if (document.doctype().isPresent()) {
            print(document.doctype().get());
        }
        printLines(document.beforeRoot());
        printRoot(document.root());
        sink.ascii('\n');
        printLines(document.afterRoot());
        sink.flush();
        out.flush();
    }

    private void printLines(List<XmlNode> nodes) throws IOException {
        for (XmlNode node : nodes) {
            printLeaf(node);
            sink.ascii('\n');
        }
    }

    private void print(Doctype doctype) throws IOException {
        sink.ascii("<!DOCTYPE ");
        sink.raw(doctype.name());
        if (doctype.publicId().isPresent()) {
            sink.ascii(" PUBLIC ");
            printLiteral(doctype.publicId().get());
            sink.ascii(' ');
            printLiteral(doctype.systemId()
                    .orElseThrow(
                            () -> new IllegalArgumentException("a public identifier without a system identifier")));
        } else if (doctype.systemId().isPresent()) {
            sink.ascii(" SYSTEM ");
            printLiteral(doctype.systemId().get());
        }
        if (doctype.internalSubset().isPresent()) {
            sink.ascii(" [");
            sink.raw(doctype.internalSubset().get());
            sink.ascii(']');
        }
        sink.ascii(">\n");
    }

    private void printLiteral(String value) throws IOException {
        char quote = value.indexOf('"') < 0 ? '"' : '\'';
        require(value.indexOf(quote) < 0, "an identifier with both kinds of quotes");
        sink.ascii(quote);
        sink.raw(value);
        sink.ascii(quote);
    }

    private void printRoot(XmlElement root) throws IOException {
        NamespaceUse use = NamespaceUse.of(root);
        TreeCursor cursor = new TreeCursor(root);
        Layout layout = new Layout(sink, elementOnly);
        boolean rootIsPlain = root.name().namespace().isEmpty();
        printStart(root);
        printDeclarations(use, rootIsPlain);
        boolean open = printTagEnd(root);
        if (!open) {
            return;
        }
        layout.enter(root, rootIsPlain);
        while (true) {
            XmlNode child = cursor.nextChild();
            if (child == null) {
                XmlElement done = cursor.element();
                layout.beforeEnd();
                sink.ascii("</");
                sink.bytes(name(done.name()));
                sink.ascii('>');
                cursor.leave();
                if (cursor.depth() == 0) {
                    return;
                }
                layout.leave();
            } else if (child instanceof XmlElement element) {
                layout.beforeChild();
                boolean plain = element.name().namespace().isEmpty();
                printStart(element);
                printDefault(element, plain, layout.isUndeclared());
                if (printTagEnd(element)) {
                    cursor.enter(element);
                    layout.enter(element, undeclares(element, plain, layout.isUndeclared()));
                }
            } else if (layout.keeps(child)) {
                layout.beforeChild();
                printLeaf(child);
            }
        }
    }

    /** Whether inside the element no default namespace is in force. */
    private boolean undeclares(XmlElement element, boolean plain, boolean undeclared) {
        boolean isDefault = element.name().namespace().equals(defaultNamespace);
        return plain || undeclared && !isDefault;
    }

    private void printDeclarations(NamespaceUse use, boolean rootIsPlain) throws IOException {
        for (String namespace : use.ofElements()) {
            if (!namespace.equals(defaultNamespace)) {
                prefixes.get(namespace);
            } else if (!rootIsPlain) {
                printDeclaration("xmlns", namespace);
            }
        }
        use.ofAttributes().forEach(prefixes::get);
        for (Map.Entry<String, String> entry : prefixes.assigned().entrySet()) {
            printDeclaration("xmlns:" + entry.getValue(), entry.getKey());
        }
    }

    /** Where a default namespace is used, elements in no namespace switch it off, and its own switch it on again. */
    private void printDefault(XmlElement element, boolean plain, boolean undeclared) throws IOException {
        if (defaultNamespace.isEmpty()) {
            return;
        }
        if (plain && !undeclared) {
            printDeclaration("xmlns", "");
        } else if (undeclared && element.name().namespace().equals(defaultNamespace)) {
            printDeclaration("xmlns", defaultNamespace);
        }
    }

    private void printDeclaration(String name, String namespace) throws IOException {
        sink.ascii(' ');
        sink.raw(name);
        sink.ascii("=\"");
        sink.attribute(namespace);
        sink.ascii('"');
    }

    private void printStart(XmlElement element) throws IOException {
        sink.ascii('<');
        sink.bytes(name(element.name()));
    }

    /** Prints the attributes and the end of the start tag, or of the empty element. */
    private boolean printTagEnd(XmlElement element) throws IOException {
        List<XmlAttribute> attributes = element.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            XmlAttribute attribute = attributes.get(i);
            sink.ascii(' ');
            sink.bytes(attributeName(attribute.name()));
            sink.ascii('=');
            sink.ascii('"');
            sink.attribute(attribute.value());
            sink.ascii('"');
        }
        boolean open = !element.children().isEmpty();
        if (!open) {
            sink.ascii('/');
        }
        sink.ascii('>');
        return open;
    }

    private void printLeaf(XmlNode node) throws IOException {
        if (node instanceof XmlText text) {
            sink.text(text.value());
        } else if (node instanceof XmlComment comment) {
            String value = comment.value();
            require(!value.contains("--") && !value.endsWith("-"), "a comment with two hyphens");
            sink.ascii("<!--");
            sink.raw(value);
            sink.ascii("-->");
        } else if (node instanceof XmlInstruction instruction) {
            require(!instruction.data().contains("?>"), "an instruction that ends early");
            sink.ascii("<?");
            sink.raw(instruction.target());
            if (!instruction.data().isEmpty()) {
                sink.ascii(' ');
                sink.raw(instruction.data());
            }
            sink.ascii("?>");
        }
    }

    private byte[] name(XmlName name) {
        byte[] known = elementNames.get(name);
        if (known == null) {
            boolean bare = name.namespace().equals(defaultNamespace);
            known = (bare ? name.local() : prefixes.qualify(name)).getBytes(StandardCharsets.UTF_8);
            elementNames.put(name, known);
        }
        return known;
    }

    private byte[] attributeName(XmlName name) {
        byte[] known = attributeNames.get(name);
        if (known == null) {
            known = prefixes.qualify(name).getBytes(StandardCharsets.UTF_8);
            attributeNames.put(name, known);
        }
        return known;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("XML cannot hold " + what);
        }
    }
}
