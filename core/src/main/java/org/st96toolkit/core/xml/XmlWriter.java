package org.st96toolkit.core.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Writes trees as UTF-8. What is written reads back as the same tree; without indentation no white space is added inside
 * the root element. All namespaces are declared on the root element. The same tree gives the same bytes. Immutable.
 *
 * <p>A tree that no XML document can hold (a control character, {@code --} in a comment ...) is a programming error, for the
 * reader never makes one: {@link IllegalArgumentException}.
 */
public final class XmlWriter {

    private final Map<String, String> prefixes;
    private final String defaultNamespace;
    private final Predicate<XmlName> elementOnly;

    private XmlWriter(Map<String, String> prefixes, String defaultNamespace, Predicate<XmlName> elementOnly) {
        this.prefixes = Map.copyOf(prefixes);
        this.defaultNamespace = Objects.requireNonNull(defaultNamespace);
        this.elementOnly = elementOnly;
    }

    /** A writer that adds no white space and knows no prefixes. */
    public static XmlWriter plain() {
        return new XmlWriter(Map.of(), "", null);
    }

    /** The same, with preferred prefixes: namespace URI to prefix. */
    public XmlWriter withPrefixes(Map<String, String> preferred) {
        return new XmlWriter(preferred, defaultNamespace, elementOnly);
    }

    /** The same, with elements of that namespace written without prefix; empty for none. */
    public XmlWriter withDefaultNamespace(String namespace) {
        return new XmlWriter(prefixes, namespace, elementOnly);
    }

    /**
     * The same, but every child of an element that the predicate accepts stands on a line of its own, indented; white space
     * that stood there goes. An element that holds text in spite of the predicate is left alone.
     */
    public XmlWriter indenting(Predicate<XmlName> elementOnlyNames) {
        return new XmlWriter(prefixes, defaultNamespace, Objects.requireNonNull(elementOnlyNames));
    }

    /** The bytes of a document. */
    public byte[] toBytes(XmlDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 << 10);
        try {
            write(document, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Writes a document; the stream is flushed and left open. */
    public void write(XmlDocument document, OutputStream out) throws IOException {
        new DocumentPrinter(out, new Prefixes(prefixes), defaultNamespace, Optional.ofNullable(elementOnly))
                .print(document);
    }
}
