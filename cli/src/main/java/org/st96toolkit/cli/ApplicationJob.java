package org.st96toolkit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.docx.section.Part;
import org.st96toolkit.validation.report.OutputFile;

/**
 * What is made of files that are one application.
 *
 * @param files the files, in their order
 * @param document where the document goes; nothing for standard output
 * @param receipt where the receipt goes; nothing where none is wanted
 * @param oneOfSeveral whether results of other jobs may stand in the same folder
 */
record ApplicationJob(
        List<Named> files, Optional<OutputFile> document, Optional<OutputFile> receipt, boolean oneOfSeveral) {

    /** How a package begins, and how an encrypted one or a document of an old word processor does. */
    private static final List<byte[]> BEGINNINGS =
            List.of(new byte[] {'P', 'K', 3, 4}, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

    ApplicationJob {
        files = List.copyOf(files);
    }

    /**
     * A file and what the user says that it is.
     *
     * @param source the file
     * @param part the part of the application that it is
     */
    record Named(Source source, Optional<Part> part) {}

    /** The name that findings give the application: that of its first file. */
    String name() {
        return files.get(0).source().name();
    }

    /** How the names of files beside the result begin: those of several results are told apart by the names of their inputs. */
    String filePrefix() {
        String name = files.get(0).source().fileName();
        return oneOfSeveral ? name.replaceFirst("\\.[^.]*$", "").replaceAll("[^\\p{L}\\p{N}._-]", "_") + "-" : "";
    }

    /** Whether a source is a file of a word processor, by how it begins: never by its name. */
    static boolean isDocx(Source source, Console console) {
        try {
            byte[] start = source.file().isPresent() ? start(source) : start(console.in());
            return BEGINNINGS.stream()
                    .anyMatch(known -> start.length >= known.length
                            && Arrays.equals(start, 0, known.length, known, 0, known.length));
        } catch (IOException unreadable) {
            // Whoever reads it whole says so.
            return false;
        }
    }

    private static byte[] start(Source source) throws IOException {
        try (InputStream in = Files.newInputStream(source.file().orElseThrow())) {
            return in.readNBytes(4);
        }
    }

    private static byte[] start(InputStream in) throws IOException {
        if (!in.markSupported()) {
            return new byte[0];
        }
        in.mark(4);
        byte[] start = in.readNBytes(4);
        in.reset();
        return start;
    }
}
