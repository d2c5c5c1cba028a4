package org.st96toolkit.st36;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.grammar.DtdReader;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.ModelTableReader;

/** The grammars of the dialects, read when they are first asked for and kept. Thread-safe. */
final class St36Grammars {

    private final Map<String, Grammar> read = new ConcurrentHashMap<>();

    Grammar of(Variant variant) {
        return switch (variant.dialect()) {
            case "us-grant" -> table("us-patent-grant", variant.version());
            case "us-application" -> table("us-patent-application", variant.version());
            case "cn" -> table(variant.root(), variant.version());
            case "jp" -> table("jp-official-gazette", variant.version());
            default -> dtd(variant.root().equals("application-body") ? "application-body.dtd" : "patent-document.dtd");
        };
    }

    private Grammar table(String name, String version) {
        return read.computeIfAbsent(
                name + " " + version,
                key -> ModelTableReader.read(name, St36Grammars::tableText)
                        .orElseThrow()
                        .grammar(version));
    }

    private Grammar dtd(String name) {
        return read.computeIfAbsent(
                name,
                key -> DtdReader.read(Optional.empty(), name, (publicId, systemId) -> schema(systemId))
                        .orElseThrow());
    }

    private static Optional<String> tableText(String name) {
        return resource("models/" + name + ".models").map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static Optional<DtdReader.Entity> schema(String systemId) {
        return resource("schemas/" + systemId.substring(systemId.lastIndexOf('/') + 1))
                .map(bytes -> new DtdReader.Entity(systemId, bytes));
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream in = St36Grammars.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
