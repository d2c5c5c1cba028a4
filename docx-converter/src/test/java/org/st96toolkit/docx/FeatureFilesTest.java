package org.st96toolkit.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.docx.application.OfficialSchema;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.section.Part;
import org.st96toolkit.docx.section.RevisionPolicy;

/** Files of others with one feature each, as descriptions: valid, and every character has its fate. */
class FeatureFilesTest {

    private static final OfficialSchemaHolder OFFICIAL = new OfficialSchemaHolder();

    /** Compiles the schema when the first file needs it. */
    private static final class OfficialSchemaHolder {
        private OfficialSchema schema;

        private synchronized OfficialSchema get() {
            schema = schema == null ? OfficialSchema.load() : schema;
            return schema;
        }
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(SharedData.path("docx/features"))) {
            return found.filter(file -> file.toString().endsWith(".docx")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isConvertedOrRefused(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        DocxInput input = DocxInput.of(file.getFileName().toString(), bytes, Part.DESCRIPTION);
        Result<ConvertedApplication> result = assertTimeoutPreemptively(
                Duration.ofSeconds(120),
                () -> Conversions.convert(
                        List.of(input),
                        DocxOptions.DEFAULT.office("EP").language("en").revisions(RevisionPolicy.ACCEPT)));
        assertThat(Conversions.codes(result)).doesNotContain("D248", "D249");
        if (result.value().isEmpty()) {
            assertThat(result.report().hasErrors()).isTrue();
            return;
        }
        ConvertedApplication made = result.orElseThrow();
        assertThat(OFFICIAL.get().faults(made.document())).isEmpty();
        assertThat(made.receipt().verified()).isTrue();
        ReceiptChecks.eachCharacterHasOneFate(made.receipt(), List.of(bytes));
        ReceiptChecks.keptTextIsTheOutput(made);
    }

    /** Twice the same file gives twice the same. */
    @ParameterizedTest
    @MethodSource("files")
    void isConvertedTheSameAgain(Path file) throws Exception {
        Optional<Flow> flow =
                new org.st96toolkit.docx.reader.FlowReader().read(file).value();
        if (flow.isPresent()) {
            DocxOptions options =
                    DocxOptions.DEFAULT.office("EP").language("en").revisions(RevisionPolicy.REJECT);
            Result<ConvertedApplication> once =
                    Conversions.convert(List.of(DocxInput.of(flow.get(), Optional.of(Part.DESCRIPTION))), options);
            Result<ConvertedApplication> again =
                    Conversions.convert(List.of(DocxInput.of(flow.get(), Optional.of(Part.DESCRIPTION))), options);
            assertThat(again).isEqualTo(once);
        }
    }
}
