package org.st96toolkit.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.st96toolkit.core.ConversionOptions;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.Toolkit;

/** The documents of one set, as ST.36 and as the ST.96 that is made of them. */
record Documents(List<byte[]> st36, List<byte[]> st96) {

    /** No documents. */
    static final Documents NONE = new Documents(List.of(), List.of());

    private static final String SETS = "bench.sets";

    /**
     * The documents of a set: all ST.36 files of a folder.
     *
     * @param set the name of the set, a folder below the one that the property {@code bench.sets} names
     */
    static Documents of(String set, Toolkit toolkit) {
        Path folder = Path.of(System.getProperty(SETS, ".")).resolve(set);
        try (Stream<Path> files = Files.list(folder)) {
            List<byte[]> st36 = files.filter(file -> isSource(file.getFileName().toString()))
                    .sorted()
                    .map(Documents::read)
                    .filter(bytes -> toolkit.read(new Input.OfBytes("source", bytes))
                            .value()
                            .filter(document -> document.format().equals("st36"))
                            .isPresent())
                    .toList();
            if (st36.isEmpty()) {
                throw new IllegalStateException("no ST.36 document in " + folder);
            }
            ConversionOptions plain = ConversionOptions.DEFAULT.verify(false).validate(false);
            List<byte[]> st96 = st36.stream()
                    .map(bytes -> toolkit.convert(new Input.OfBytes("source", bytes), plain)
                            .orElseThrow()
                            .bytes())
                    .toList();
            return new Documents(st36, st96);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** These and others. */
    Documents and(Documents others) {
        return new Documents(
                Stream.concat(st36.stream(), others.st36.stream()).toList(),
                Stream.concat(st96.stream(), others.st96.stream()).toList());
    }

    private static boolean isSource(String name) {
        return name.endsWith(".xml") && !name.endsWith(".st96.xml") && !name.endsWith(".st36.xml");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The size of documents, in bytes. */
    static long size(List<byte[]> documents) {
        return documents.stream().mapToLong(bytes -> bytes.length).sum();
    }
}
