package org.st96toolkit.docx.suite;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.st96toolkit.core.testing.ProjectFolder;

/** All documents, and where they stand. */
final class Suite {

    private Suite() {}

    static List<SuiteDocument> documents() {
        return Stream.of(
                        StructuredDocuments.all(),
                        NumberedDocuments.all(),
                        CharacterDocuments.all(),
                        FormulaDocuments.all(),
                        TableDocuments.all(),
                        ImageDocuments.all(),
                        RevisedDocuments.all(),
                        ReferringDocuments.all(),
                        LanguageDocuments.all())
                .flatMap(List::stream)
                .toList();
    }

    static java.nio.file.Path folder() {
        return ProjectFolder.path("samples/docx");
    }

    /** The file that holds what is expected of a document; nothing where it is to be refused. */
    static Optional<java.nio.file.Path> expected(SuiteDocument document) {
        return Optional.of(folder().resolve(document.name() + ".st96.xml"))
                .filter(file -> java.nio.file.Files.exists(file));
    }
}
