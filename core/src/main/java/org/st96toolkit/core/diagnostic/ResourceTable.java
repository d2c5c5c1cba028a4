package org.st96toolkit.core.diagnostic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables among the resources: a row a line, tabs between the fields; empty lines and those that begin with {@code #} are passed over. */
public final class ResourceTable {

    private ResourceTable() {}

    /**
     * The rows of a table, field by field.
     *
     * @param beside a class in whose package the table stands
     * @param name the name of the resource
     */
    public static List<String[]> read(Class<?> beside, String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(beside.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
