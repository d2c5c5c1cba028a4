package org.st96toolkit.validation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.format.Format;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.grammar.DtdReader;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.XsdReader;
import org.st96toolkit.core.xml.Catalog;
import org.st96toolkit.core.xml.Doctype;

/**
 * Which grammar a document is held against: that of the toolkit, that of a folder of official schemas for documents in a
 * namespace, or that of a catalog for documents with a DOCTYPE. What was given by the user is never replaced by something else in
 * silence. What was read is kept. Thread-safe.
 */
final class GrammarSource {

    private static final int DEEPEST = 12;

    /**
     * A grammar, or why there is none.
     *
     * @param grammar the grammar
     * @param name what it is called in reports
     * @param report what is wrong with it
     * @param omission why there is none
     */
    record Choice(Optional<Grammar> grammar, String name, Report report, Optional<Omission> omission) {

        static Choice of(Grammar grammar, String name) {
            return new Choice(Optional.of(grammar), name, Report.EMPTY, Optional.empty());
        }

        static Choice none(Omission.Reason reason, String... arguments) {
            return new Choice(Optional.empty(), "", Report.EMPTY, Optional.of(Omission.of(reason, arguments)));
        }

        static Choice broken(String name, Report report) {
            Omission why = Omission.of(Omission.Reason.BROKEN_GRAMMAR, name);
            return new Choice(Optional.empty(), name, report, Optional.of(why));
        }
    }

    private final Optional<Path> schemas;
    private final Optional<Catalog> catalog;
    private final Map<String, Choice> read = new ConcurrentHashMap<>();

    GrammarSource(Optional<Path> schemas, Optional<Catalog> catalog) {
        this.schemas = schemas.map(folder -> folder.toAbsolutePath().normalize());
        this.catalog = catalog;
    }

    Choice of(PatentDocument document, Format format) {
        Variant variant = document.variant();
        // Schemas are for names in a namespace, DTDs for names without.
        boolean hasSchema = !document.tree().root().name().namespace().isEmpty();
        if (hasSchema && schemas.isPresent()) {
            return read.computeIfAbsent(variant.root() + "_" + variant.version() + ".xsd", this::schema);
        } else if (!hasSchema && catalog.isPresent()) {
            return document.tree()
                    .doctype()
                    .filter(doctype ->
                            doctype.systemId().isPresent() || doctype.publicId().isPresent())
                    .map(this::dtd)
                    .orElseGet(() -> Choice.none(Omission.Reason.NO_DOCTYPE));
        }
        return format.hasGrammar(variant)
                ? Choice.of(format.grammar(variant), variant.dialect() + " " + variant.version())
                : Choice.none(Omission.Reason.NO_GRAMMAR, variant.version());
    }

    private Choice schema(String fileName) {
        Path folder = schemas.orElseThrow();
        List<Path> found;
        try (Stream<Path> all = Files.find(
                folder,
                DEEPEST,
                (file, attributes) -> file.getFileName().toString().equals(fileName))) {
            found = all.sorted().toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            found = List.of();
        }
        if (found.isEmpty()) {
            return Choice.none(Omission.Reason.NO_SCHEMA_IN_FOLDER, fileName);
        }
        Result<Grammar> grammar =
                XsdReader.readCompletely(found.get(0).toUri().toString(), systemId -> inFolder(folder, systemId));
        return grammar.value()
                .map(made -> Choice.of(made, fileName))
                .orElseGet(() -> Choice.broken(fileName, grammar.report()));
    }

    private static Optional<byte[]> inFolder(Path folder, String systemId) {
        return local(systemId).filter(file -> file.startsWith(folder)).flatMap(GrammarSource::bytes);
    }

    private Choice dtd(Doctype doctype) {
        String systemId = doctype.systemId().orElse(null);
        String publicId = doctype.publicId().orElse(null);
        String name = systemId == null ? publicId : systemId;
        Optional<Path> file = catalog.orElseThrow().resolve(publicId, systemId);
        if (file.isEmpty()) {
            return Choice.none(Omission.Reason.NOT_IN_CATALOG, name);
        }
        return read.computeIfAbsent("dtd " + file.get(), key -> {
            Result<Grammar> grammar =
                    DtdReader.read(doctype.publicId(), file.get().toUri().toString(), this::entity);
            return grammar.value()
                    .map(made -> Choice.of(made, file.get().getFileName().toString()))
                    .orElseGet(() -> Choice.broken(name, grammar.report()));
        });
    }

    /** What the catalog lists or, where it lists nothing, what stands below it: nothing else is ever opened. */
    private Optional<DtdReader.Entity> entity(Optional<String> publicId, String systemId) {
        Catalog known = catalog.orElseThrow();
        String written = systemId.substring(systemId.lastIndexOf('/') + 1);
        return known.resolve(publicId.orElse(null), systemId)
                .or(() -> known.resolve(publicId.orElse(null), written))
                .or(() -> local(systemId).filter(known::admits))
                .flatMap(file -> bytes(file)
                        .map(found -> new DtdReader.Entity(file.toUri().toString(), found)));
    }

    private static Optional<Path> local(String systemId) {
        try {
            return systemId.startsWith("file:")
                    ? Optional.of(Path.of(URI.create(systemId)).normalize())
                    : Optional.empty();
        } catch (IllegalArgumentException notLocal) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }
}
