package org.st96toolkit.st96;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.XsdReader;

/** The grammars of the document roots, read from our schemas when they are first asked for, and kept. Thread-safe. */
final class St96Grammars {

    private final Map<String, Grammar> read = new ConcurrentHashMap<>();

    /**
     * The grammar of a document root.
     *
     * @param root the local name of the root element; that of a publication where it is empty
     */
    Grammar of(String root) {
        String name = root.isEmpty() ? "PatentPublication" : root;
        return read.computeIfAbsent(
                name, key -> XsdReader.read(name + ".xsd", St96Grammars::schema).orElseThrow());
    }

    private static Optional<byte[]> schema(String systemId) {
        try (InputStream in = St96Grammars.class.getResourceAsStream("schemas/" + systemId)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
