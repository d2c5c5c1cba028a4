package org.st96toolkit.st96;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.format.MappingTables;
import org.st96toolkit.core.mapping.EntryTargets;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.MappingLoader;
import org.st96toolkit.core.mapping.ShapeCodec;
import org.st96toolkit.st96.codec.CnPublication;
import org.st96toolkit.st96.codec.ExternalFiles;
import org.st96toolkit.st96.codec.ValueCodecs;

/** The mapping tables between ST.36 (left) and ST.96 (right). A table is read when it is first asked for, and kept. */
public final class St36Tables implements MappingTables {

    private static final EntryTargets TARGETS = new EntryTargets("st96", "st36");

    private static final Map<String, ShapeCodec> SHAPES = Map.of(
            "external-files", new ExternalFiles(),
            "cn-publication", new CnPublication());

    private final Map<String, Result<Mapping>> read = new ConcurrentHashMap<>();

    /** For {@link java.util.ServiceLoader}. */
    public St36Tables() {}

    @Override
    public String left() {
        return "st36";
    }

    @Override
    public String right() {
        return St96.ID;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public EntryTargets targets() {
        return TARGETS;
    }

    @Override
    public Optional<Result<Mapping>> mapping(String dialect) {
        if (!read.containsKey(dialect) && text(dialect).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(read.computeIfAbsent(
                dialect, name -> new MappingLoader(St36Tables::text, ValueCodecs.all(), SHAPES).load(name)));
    }

    @Override
    public Result<Mapping> mapping(String name, String text) {
        return new MappingLoader(file -> file.equals(name) ? Optional.of(text) : text(file), ValueCodecs.all(), SHAPES)
                .load(name);
    }

    private static Optional<String> text(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        try (InputStream in = St36Tables.class.getResourceAsStream("mapping/" + name + ".map")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
