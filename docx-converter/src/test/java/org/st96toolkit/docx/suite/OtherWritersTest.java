package org.st96toolkit.docx.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.Conversions;
import org.st96toolkit.docx.ConvertedApplication;
import org.st96toolkit.docx.DocxInput;
import org.st96toolkit.docx.ReceiptChecks;
import org.st96toolkit.docx.receipt.DocxReceipt;
import org.st96toolkit.docx.testing.TextExtractor;
import org.st96toolkit.docx.testing.Variant;

/**
 * The documents of the suite after other programs have read and written them. Run by {@code mvn -P writers}; needs LibreOffice and
 * pandoc, and skips what is missing.
 */
class OtherWritersTest {

    private static final String MAIN = "/word/document.xml";
    private static final String SETTINGS = "/word/settings.xml";

    private static final Pattern FORMULA = Pattern.compile("<m:[A-Za-z]+|<m:t[^>]*>[^<]*");
    private static final Pattern TYPED = Pattern.compile("<w:t(?: [^>]*)?>[^<]*");
    private static final Pattern TABLE = Pattern.compile("<w:(?:gridCol|gridBefore|gridSpan|tr|tc)\\b(?! w:w)");

    /**
     * Where LibreOffice 7.4 writes something else than it read. The proof is what of the file differs before and after: the matches of
     * a pattern in its main part and its settings.
     */
    private static final Map<String, Pattern> CHANGED_BY_LIBREOFFICE = Map.ofEntries(
            // A field without a stored result gets one, without its format of four digits.
            Map.entry("numbers/sequence-fields", TYPED),
            Map.entry("numbers/automatic", TYPED),
            // What a style of characters switches off is written as switched on.
            Map.entry("characters/formats-of-styles", Pattern.compile("<w:b/>")),
            // Formulae go through a language of its own, which has no styles of letters, no arrays of lines and other
            // accents.
            Map.entry("formulae/scripts", FORMULA),
            Map.entry("formulae/styles", FORMULA),
            Map.entry("formulae/accents", FORMULA),
            Map.entry("formulae/several-in-a-line", FORMULA),
            Map.entry("formulae/odd-one", FORMULA),
            Map.entry("formulae/in-a-claim", FORMULA),
            Map.entry("formulae/settings", Pattern.compile("<m:mathPr>|<w:decimalSymbol[^>]*>")),
            // Columns that no cell ends at are left out; rows get the cells that they lack.
            Map.entry("tables/spans", TABLE),
            Map.entry("tables/empty-cells", TABLE));

    static Stream<SuiteDocument> documents() {
        return Suite.documents().stream();
    }

    /** Programs that are not there are no failure. */
    private static void need(String... version) {
        boolean isThere;
        try {
            isThere = run(version) == 0;
        } catch (IOException none) {
            isThere = false;
        }
        Assumptions.assumeTrue(isThere, version[0] + " is not installed");
    }

    private static int run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(300, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            throw new IOException(stopped);
        }
    }

    /** The Transitional files of the suite in one folder, named without folders. */
    private static List<String> copy(Path folder) throws IOException {
        List<String> copied = new ArrayList<>();
        for (SuiteDocument document : Suite.documents()) {
            for (SuiteDocument.File file : document.files()) {
                String path = document.path(file, Variant.TRANSITIONAL);
                Path target = folder.resolve(path.replace('/', '_'));
                Files.copy(Suite.folder().resolve(path), target);
                copied.add(target.toString());
            }
        }
        return copied;
    }

    private static byte[] file(Path folder, SuiteDocument document, SuiteDocument.File file) throws IOException {
        return Files.readAllBytes(
                folder.resolve(document.path(file, Variant.TRANSITIONAL).replace('/', '_')));
    }

    private static Result<ConvertedApplication> convert(Path folder, SuiteDocument document) throws IOException {
        List<DocxInput> inputs = new ArrayList<>();
        for (SuiteDocument.File file : document.files()) {
            inputs.add(document.input(file, file(folder, document, file)));
        }
        return Conversions.convert(inputs, document.options());
    }

    /** After LibreOffice: the same text, numbers and structure. */
    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class LibreOffice {

        private Path before;
        private Path after;

        private int same;

        Stream<SuiteDocument> documents() {
            return OtherWritersTest.documents();
        }

        @BeforeAll
        void write(@TempDir Path source, @TempDir Path target, @TempDir Path profile) throws IOException {
            before = source;
            after = target;
            need("soffice", "--version");
            List<String> command = new ArrayList<>(List.of(
                    "soffice",
                    "--headless",
                    "-env:UserInstallation=" + profile.toUri(),
                    "--convert-to",
                    "docx:MS Word 2007 XML",
                    "--outdir",
                    after.toString()));
            command.addAll(copy(before));
            assertThat(run(command.toArray(String[]::new))).isZero();
        }

        @ParameterizedTest
        @MethodSource("documents")
        void isTheSame(SuiteDocument document) throws IOException {
            String expected = result(convert(before, document), "");
            String made = result(convert(after, document), expected);
            Pattern proof = CHANGED_BY_LIBREOFFICE.get(document.name());
            if (proof == null) {
                assertThat(made).isEqualTo(expected);
                same++;
            } else {
                assertThat(made).as("no exception any more").isNotEqualTo(expected);
                assertThat(matches(proof, after, document)).isNotEqualTo(matches(proof, before, document));
            }
        }

        /** LibreOffice marks all text with a language, so that there may be one where there was none. */
        private String result(Result<ConvertedApplication> made, String expected) {
            if (made.value().isEmpty()) {
                return "refused " + Conversions.codes(made);
            }
            String xml = Conversions.xml(made);
            return expected.contains("languageCode") || expected.isEmpty()
                    ? xml
                    : xml.replaceFirst(" languageCode=\"en\"", "");
        }

        private List<String> matches(Pattern pattern, Path folder, SuiteDocument document) throws IOException {
            Map<String, byte[]> parts =
                    TextExtractor.unzip(file(folder, document, document.files().get(0)));
            return Stream.of(MAIN, SETTINGS)
                    .map(name -> new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8))
                    .flatMap(part -> pattern.matcher(part).results())
                    .map(MatchResult::group)
                    .toList();
        }

        @AfterAll
        void tell() {
            System.out.println("figure: documents of the suite that are the same after LibreOffice " + same
                    + ", proved exceptions " + CHANGED_BY_LIBREOFFICE.size());
        }
    }

    /** After pandoc, which drops much: what it kept is there, and nothing else. */
    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class Pandoc {

        private Path before;
        private Path after;

        private long characters;
        private long kept;

        Stream<SuiteDocument> documents() {
            return OtherWritersTest.documents();
        }

        @BeforeAll
        void write(@TempDir Path source, @TempDir Path target) throws IOException {
            before = source;
            after = target;
            need("pandoc", "--version");
            for (String file : copy(before)) {
                String written = after.resolve(Path.of(file).getFileName()).toString();
                assertThat(run("pandoc", file, "-o", written)).as(file).isZero();
            }
        }

        @ParameterizedTest
        @MethodSource("documents")
        void inventsNothing(SuiteDocument document) throws Exception {
            List<byte[]> files = new ArrayList<>();
            List<String> sources = new ArrayList<>();
            for (SuiteDocument.File file : document.files()) {
                files.add(file(after, document, file));
                sources.add(shown(document, sources.size()));
                characters += sources.get(sources.size() - 1).length();
            }
            Result<ConvertedApplication> made = convert(after, document);
            if (made.value().isPresent()) {
                ConvertedApplication application = made.orElseThrow();
                ReceiptChecks.eachCharacterHasOneFate(application.receipt(), files);
                ReceiptChecks.keptTextIsTheOutput(application);
                isOf(sources, application.receipt());
            }
        }

        /** The text of a file as another program shows it: symbols of fonts are what they are in Unicode. */
        private String shown(SuiteDocument document, int file) throws Exception {
            Map<String, StringBuilder> paragraphs = new LinkedHashMap<>();
            byte[] docx = file(before, document, document.files().get(file));
            TextExtractor.paragraphs(docx)
                    .forEach(found ->
                            paragraphs.put(found.part() + " " + found.number(), new StringBuilder(found.text())));
            Result<ConvertedApplication> made = convert(before, document);
            if (made.value().isPresent()) {
                made.orElseThrow().receipt().spans().stream()
                        .filter(span -> span.file() == file && span.order() >= 0)
                        .filter(span -> span.end() - span.start() == span.text().length())
                        .forEach(span -> paragraphs
                                .get(span.part() + " " + span.paragraph())
                                .replace(span.start(), span.end(), span.text()));
            }
            return solid(String.join("", paragraphs.values()));
        }

        /** Each character that is kept stands in the file that pandoc read; those of the main part in their order. */
        private void isOf(List<String> sources, DocxReceipt receipt) {
            int[] at = new int[sources.size()];
            for (DocxReceipt.Span span : receipt.spans()) {
                // What the word processor counts stands in no file.
                if (span.order() < 0 || span.start() == span.end()) {
                    continue;
                }
                int place = span.part().equals(MAIN) ? at[span.file()] : 0;
                for (char c : solid(span.text()).toCharArray()) {
                    int found = sources.get(span.file()).indexOf(c, place);
                    assertThat(found).as(c + " of " + span.text()).isNotNegative();
                    place = found + 1;
                    kept++;
                }
                at[span.file()] = span.part().equals(MAIN) ? place : at[span.file()];
            }
        }

        /** Without white space, which pandoc makes less of. */
        private String solid(String text) {
            return text.replaceAll("[\\s\\u00A0]+", "");
        }

        @AfterAll
        void tell() {
            System.out.println("figure: characters of the suite " + characters + ", kept after pandoc " + kept);
        }
    }

    @Test
    void exceptionsAreOfTheSuite() {
        assertThat(Suite.documents()).extracting(SuiteDocument::name).containsAll(CHANGED_BY_LIBREOFFICE.keySet());
    }
}
