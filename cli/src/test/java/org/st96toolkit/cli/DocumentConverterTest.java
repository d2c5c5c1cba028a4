package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.st96toolkit.core.ConversionCode;
import org.st96toolkit.core.ConversionOptions;
import org.st96toolkit.core.DocumentCounts;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.Receipt;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.core.xml.Limits;
import org.st96toolkit.validation.gate.ExitStatus;
import org.st96toolkit.validation.report.OutputFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is handed out where the toolkit itself is wrong. */
class DocumentConverterTest {

    private static final Path SAMPLE = ProjectFolder.path("samples/st96/ApplicationBody-pages.xml");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aResultThatIsNotVerifiedIsWithheld() {
        Diagnostic difference = Diagnostic.of(ConversionCode.NOT_VERIFIED, Location.UNKNOWN, "/a", "x", "y");
        InputReport report = convert(made("valid", false, difference), ConversionOptions.DEFAULT);
        assertThat(report.status()).isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(codes(report)).containsExactly("C504", "U602");
        withheld();
    }

    @Test
    void aResultThatBreaksItsSchemaIsWithheld() {
        Diagnostic invalid = Diagnostic.of(ConversionCode.INVALID_OUTPUT, Location.UNKNOWN, "1");
        InputReport report = convert(made("invalid", true, invalid), ConversionOptions.DEFAULT);
        assertThat(report.status()).isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(codes(report)).containsExactly("C503", "U603");
        withheld();
    }

    @Test
    void aRestoredDocumentMayBreakItsSchema() {
        Diagnostic restored = Diagnostic.of(ConversionCode.RESTORED_AS_IT_WAS, Location.UNKNOWN, "1");
        InputReport report = convert(made("invalid", true, restored), ConversionOptions.DEFAULT);
        assertThat(report.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(folder.resolve("out.xml")).exists();
    }

    @Test
    void whoWantsNoVerificationGetsTheResult() {
        InputReport report = convert(made("valid", false), ConversionOptions.DEFAULT.verify(false));
        assertThat(report.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(folder.resolve("out.xml")).exists();
    }

    @Test
    void failuresBecomeFindings() {
        for (Throwable failure : List.of(new StackOverflowError(), new IllegalStateException("a\nb"))) {
            InputReport report = convert(
                    (input, options) -> {
                        if (failure instanceof Error error) {
                            throw error;
                        }
                        throw (RuntimeException) failure;
                    },
                    ConversionOptions.DEFAULT);
            assertThat(report.status()).isEqualTo(ExitStatus.INCOMPLETE);
            assertThat(codes(report)).containsExactly("C506");
        }
        assertThat(folder).isEmptyDirectory();
    }

    private void withheld() {
        assertThat(folder.resolve("out.xml")).doesNotExist();
        JsonNode receipt =
                JsonMapper.shared().readTree(folder.resolve("out.json").toFile());
        assertThat(receipt.get("written").asBoolean()).isFalse();
    }

    private InputReport convert(DocumentConverter.Engine engine, ConversionOptions options) {
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                false);
        Destinations.Job job = new Destinations.Job(
                new Source("in.xml", Optional.of(SAMPLE)),
                Optional.of(new OutputFile(folder.resolve("out.xml"), false)),
                Optional.of(new OutputFile(folder.resolve("out.json"), false)));
        return new DocumentConverter(engine, Limits.STANDARD, options, Severity.ERROR, false, console).convert(job);
    }

    /** A toolkit that makes a document about which it says these things. */
    private static DocumentConverter.Engine made(String valid, boolean verified, Diagnostic... findings) {
        return (input, options) -> {
            PatentDocument read = Toolkit.load().read(input).orElseThrow();
            Receipt.SideOfReceipt side =
                    new Receipt.SideOfReceipt("st96", "st96", "V6_0", "x", 0, new Receipt.Evidence() {
                        @Override
                        public String sha256() {
                            return "0";
                        }

                        @Override
                        public DocumentCounts counts() {
                            return new DocumentCounts(Map.of(), Map.of());
                        }
                    });
            Receipt receipt = new Receipt("1", "1", "t", side, side, Map.of(), Map.of(), valid, verified);
            return Result.of(
                    new PatentDocument(read.tree(), "st36", read.variant(), new byte[] {'x'}, Optional.of(receipt)),
                    Report.of(findings));
        };
    }

    private static List<String> codes(InputReport report) {
        return report.findings().stream().map(finding -> finding.code().id()).toList();
    }
}
