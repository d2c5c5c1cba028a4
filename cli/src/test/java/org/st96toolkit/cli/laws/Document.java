package org.st96toolkit.cli.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.core.testing.SharedData;

/** A document that laws are held against. */
record Document(Path file) {

    /**
     * The samples that convert by themselves; those of {@code samples/bad} do not, those of {@code samples/dialects} need their
     * table, those of {@code samples/validation} have listings among them and are judged by the checks, and the golden
     * counterparts are results.
     */
    static List<Document> samples() {
        Path folder = ProjectFolder.path("samples");
        return under(folder).stream()
                .filter(document -> !document.file.startsWith(folder.resolve("bad")))
                .filter(document -> !document.file.startsWith(folder.resolve("dialects")))
                .filter(document -> !document.file.startsWith(folder.resolve("validation")))
                .filter(document -> !document.isGolden())
                .toList();
    }

    /** The offices whose publications convert. */
    private static final List<String> OFFICES = List.of("us", "ep", "jp", "cn");

    /** Real publications of all offices. */
    static List<Document> corpus() {
        return OFFICES.stream().flatMap(office -> corpus(office).stream()).toList();
    }

    /** Real publications of an office. */
    static List<Document> corpus(String office) {
        return under(SharedData.path("corpus/" + office)).stream()
                .filter(document -> !document.isBroken() && !document.isOfNoKind())
                .toList();
    }

    /** What in the corpus is not well-formed, as it was found. */
    static List<Document> broken() {
        return under(SharedData.path("corpus")).stream()
                .filter(Document::isBroken)
                .toList();
    }

    /** What in the corpus is XML and no patent document. */
    static List<Document> ofNoKind() {
        return under(SharedData.path("corpus")).stream()
                .filter(Document::isOfNoKind)
                .toList();
    }

    private boolean isBroken() {
        return file.getParent().endsWith("not-well-formed") || file.endsWith("ep/v1-2-A1.xml");
    }

    private boolean isOfNoKind() {
        return file.endsWith("toc.xml");
    }

    /** What the applications in {@code samples/docx} become: documents in ST.96, too. */
    static List<Document> suite() {
        return under(ProjectFolder.path("samples/docx"));
    }

    /** All of them. */
    static List<Document> all() {
        return Stream.concat(samples().stream(), corpus().stream()).toList();
    }

    /** The samples and, in a long run ({@code -Dedits.corpus=true}), real publications: each is edited many times. */
    static List<Document> toEdit() {
        return Boolean.getBoolean("edits.corpus") ? all() : samples();
    }

    private static List<Document> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted(Comparator.naturalOrder())
                    .map(Document::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isGolden() {
        String name = file.toString();
        return name.endsWith(".st96.xml") || name.endsWith(".st36.xml");
    }

    /** What the toolkit makes of a sample, checked in beside it. */
    Path golden(String format) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - 3) + format + ".xml");
    }

    byte[] bytes() {
        return read(file);
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Folder and name. */
    @Override
    public String toString() {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }
}
