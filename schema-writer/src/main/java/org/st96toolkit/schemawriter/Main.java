package org.st96toolkit.schemawriter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.grammar.DtdReader;
import org.st96toolkit.core.grammar.Grammar;

/** The tool: DTDs in, one schema out. */
public final class Main {

    private Main() {}

    /**
     * Writes the schema of the documents of some DTDs.
     *
     * @param arguments the folder to write into, the folder of the DTDs, and the names of the DTDs' roots: the DTD of a root
     *     has its name. A DTD that cannot be read, or contradicts another, ends the build
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        List<String> roots = Arrays.asList(arguments).subList(2, arguments.length);
        List<Grammar> grammars = new ArrayList<>();
        for (String root : roots) {
            grammars.add(DtdReader.read(root + ".dtd", name -> bytes(folder.resolve(name)))
                    .orElseThrow());
        }
        Path out = Path.of(arguments[0]);
        Files.createDirectories(out);
        SchemaOfDtd schema = new SchemaOfDtd(grammars, roots);
        write(out.resolve("st36.xsd"), schema.text());
        write(out.resolve("xml.xsd"), SchemaOfDtd.ofXmlAttributes());
    }

    /** A file that says what it said keeps its time, so that nothing is made anew for it. */
    private static void write(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
