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
import org.st96toolkit.core.grammar.Grouping;
import org.st96toolkit.core.grammar.ModelTable;
import org.st96toolkit.core.grammar.ModelTableReader;

/** The grammars of the dialects, read when they are first asked for and kept. Thread-safe. */
final class St36Grammars {

    private static final Map<String, String> TABLES = Map.of(
            "us-grant", "us-patent-grant",
            "us-application", "us-patent-application",
            "ep", "ep-patent-document",
            "jp", "jp-official-gazette",
            "exchange", "exchange");

    private final Map<String, ModelTable> tables = new ConcurrentHashMap<>();
    private final Map<String, Grammar> read = new ConcurrentHashMap<>();
    private final Map<String, Optional<Grouping>> groupings = new ConcurrentHashMap<>();

    Grammar of(Variant variant) {
        return tableOf(variant)
                .map(table -> read.computeIfAbsent(
                        table + " " + variant.version(), key -> table(table).grammar(variant.version())))
                .orElseGet(() -> dtd(commonDtd(variant)));
    }

    /** Of xx-patent-document 1.0 nothing was to be had: 2.0 stands for it. */
    private static String commonDtd(Variant variant) {
        String version = variant.version();
        if (variant.root().equals("application-body")) {
            return version.equals("1.5") || version.equals("1.6")
                    ? "application-body-v" + version.replace('.', '-') + ".dtd"
                    : "application-body.dtd";
        }
        return version.equals("1.0") || version.equals("2.0") ? "patent-document-v2-0.dtd" : "patent-document.dtd";
    }

    /** The neighbours that are mapped as one. */
    Optional<Grouping> grouping(Variant variant) {
        return tableOf(variant)
                .flatMap(table -> groupings.computeIfAbsent(
                        table + " " + variant.version(), key -> table(table).grouping(variant.version())));
    }

    /** The table of a dialect; China has one for each root. */
    private static Optional<String> tableOf(Variant variant) {
        return variant.dialect().equals("cn")
                ? Optional.of(variant.root())
                : Optional.ofNullable(TABLES.get(variant.dialect()));
    }

    private ModelTable table(String name) {
        return tables.computeIfAbsent(
                name, key -> ModelTableReader.read(key, St36Grammars::tableText).orElseThrow());
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
