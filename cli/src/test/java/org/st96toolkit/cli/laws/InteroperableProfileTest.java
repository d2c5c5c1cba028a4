package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.core.testing.SharedData;

/**
 * The interoperable profiles are those that the tables and grammars give ({@code -Dinteroperable.write=true} writes them anew),
 * and what they tell of a document is what a conversion leaves: the same set of paths and kinds.
 */
class InteroperableProfileTest {

    private static final Path PROFILES =
            ProjectFolder.path("validation/src/main/resources/org/st96toolkit/validation/interoperable");

    private final Toolkit toolkit = Toolkit.load();
    private final ForecastTrial trial = new ForecastTrial(toolkit);

    @ParameterizedTest
    @ValueSource(strings = {"us-grant", "us-application", "common", "ep", "jp", "cn", "exchange"})
    void profilesAreThoseOfTheTables(String dialect) throws IOException {
        String other = toolkit.tables().get(0).right();
        isThatOfTheTables(dialect + "-to-" + other, new ProfileWriter(toolkit, dialect, Side.LEFT));
        // Nothing is answered from ST.96: no document of it is judged for that dialect.
        if (!dialect.equals("exchange")) {
            isThatOfTheTables(other + "-to-" + dialect, new ProfileWriter(toolkit, dialect, Side.RIGHT));
        }
    }

    private static void isThatOfTheTables(String name, ProfileWriter profile) throws IOException {
        Path file = PROFILES.resolve(name + ".profile");
        String made = profile.text();
        if (Boolean.getBoolean("interoperable.write")) {
            Files.createDirectories(PROFILES);
            Files.writeString(file, made);
        }
        assertThat(made).isEqualTo(Files.readString(file));
    }

    /** A document that is to be judged. */
    private record Judged(String name, byte[] bytes) {}

    private void holds(String name, List<Judged> documents) {
        Map<String, ForecastTrial.Outcome> wrong = new TreeMap<>();
        int judged = 0;
        int entries = 0;
        int pairs = 0;
        int missed = 0;
        int alarms = 0;
        for (Judged document : documents) {
            Optional<ForecastTrial.Outcome> outcome = trial.outcome(document.bytes());
            if (outcome.isEmpty()) {
                continue;
            }
            judged++;
            entries += outcome.get().entries();
            pairs += outcome.get().pairs();
            missed += outcome.get().missed().size();
            alarms += outcome.get().alarms().size();
            if (!outcome.get().isExact()) {
                wrong.put(document.name(), outcome.get());
            }
        }
        System.out.printf(
                "figure: interoperable profile, %s: %d documents, %d entries, %d distinct pairs of path and kind, misses %d, false alarms %d%n",
                name, judged, entries, pairs, missed, alarms);
        if (Boolean.getBoolean("interoperable.show")) {
            wrong.forEach((each, outcome) -> System.out.println("wrong: " + each + " " + outcome));
        }
        assertThat(judged).isPositive();
        assertThat(wrong).isEmpty();
    }

    private List<Judged> of(String format, List<Document> documents) {
        return documents.stream()
                .map(document -> new Judged(document.toString(), document.bytes()))
                .filter(document -> format(document).equals(format))
                .toList();
    }

    private String format(Judged document) {
        return toolkit.read(Input.of("document", document.bytes()))
                .orElseThrow()
                .format();
    }

    /** What documents of ST.36 become, as others would write it: without the entries. */
    private List<Judged> foreign(List<Document> documents) {
        List<Judged> made = new ArrayList<>();
        for (Judged document : of("st36", documents)) {
            toolkit.convert(Input.of("document", document.bytes()), ForecastTrial.OPTIONS.keepRemainder(false))
                    .value()
                    .ifPresent(other -> made.add(new Judged(document.name() + " in ST.96", other.bytes())));
        }
        return made;
    }

    @Test
    void tellsTheRemainderOfTheSamples() {
        holds("samples of ST.36", of("st36", Document.samples()));
    }

    @Test
    void tellsTheRemainderOfTheSamplesOfSt96() {
        List<Judged> all = new ArrayList<>(of("st96", Document.samples()));
        all.addAll(foreign(Document.samples()));
        holds("samples of ST.96, and samples of ST.36 in ST.96", all);
    }

    @Test
    void tellsTheRemainderOfRealDocuments() {
        holds("corpus", of("st36", Document.corpus()));
    }

    @Test
    void tellsTheRemainderOfRealDocumentsInSt96() {
        holds("corpus in ST.96", foreign(Document.corpus()));
    }

    @Test
    void tellsTheRemainderOfTheOfficialExample() {
        Document example = new Document(SharedData.path("standards/annex-vii/PatentPublication_Example.xml"));
        holds("official example", of("st96", List.of(example)));
    }

    /** A value as long as a file may be is held against a form once: no form tries the parts of it again and again. */
    @ParameterizedTest
    @ValueSource(strings = {"1", " ", "a", "a ", "%41", "-", "é"})
    void noFormIsSlow(String part) throws IOException {
        Set<String> forms = new TreeSet<>();
        try (Stream<Path> files = Files.list(PROFILES)) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("form "))
                        .map(line -> line.substring(line.indexOf(" exact ") + 7))
                        .forEach(forms::add);
            }
        }
        assertThat(forms).isNotEmpty();
        String value = part.repeat(100_000);
        for (String form : forms) {
            for (String pattern : form.split(" said ")) {
                Pattern known = Pattern.compile(pattern, Pattern.DOTALL);
                assertTimeoutPreemptively(
                        Duration.ofSeconds(60),
                        () -> {
                            for (String end : List.of("", "!", "%", "\u0000")) {
                                known.matcher(value + end).matches();
                            }
                        },
                        pattern);
            }
        }
    }

    /** Elements of formulae are judged once each, however deep they stand. */
    @Test
    void aDeepFormulaIsToldInTime() {
        int depth = 60;
        String document = "<application-body lang='en' country='EP'><description><p num='1'><maths num='1'><math>"
                + "<mrow>".repeat(depth) + "<mfrac><mi>x</mi></mfrac>" + "</mrow>".repeat(depth)
                + "</math></maths></p></description>"
                + "<claims><claim num='1'><claim-text>x</claim-text></claim></claims></application-body>";
        ForecastTrial.Outcome outcome = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> trial.outcome(document.getBytes(StandardCharsets.UTF_8)).orElseThrow());
        assertThat(outcome.missed()).isEmpty();
    }

    /** The mechanism is not blind: what is changed in a document changes what is told. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<application-body lang='EN' country='EP'><description><p num='1'>x</p></description>"
                        + "<claims><claim num='1'><claim-text>x</claim-text></claim></claims></application-body>",
                "<ApplicationBody xmlns='http://www.wipo.int/standards/XMLSchema/ST96/Patent'"
                        + " xmlns:com='http://www.wipo.int/standards/XMLSchema/ST96/Common' com:languageCode='en'"
                        + " com:receivingOffice='CL' com:st96Version='V6_0' com:ipoVersion='CL_V1_0'><Description>"
                        + "<com:P com:pNumber='1'>x<com:S>y</com:S></com:P></Description><Claims><Claim>"
                        + "<ClaimNumber>1</ClaimNumber><ClaimText>x</ClaimText></Claim></Claims></ApplicationBody>",
                "<exchange-document xmlns='http://www.epo.org/exchange' country='EP'><bibliographic-data>"
                        + "<application-reference><document-id document-id-type='epodoc'><doc-number>EP20180000008</doc-number>"
                        + "<date>20180801</date></document-id><document-id document-id-type='docdb'><country>EP</country>"
                        + "<doc-number>00000008</doc-number><date>20180701</date></document-id></application-reference>"
                        + "<invention-title xmlns='' lang='en'>x</invention-title>"
                        + "<parties><applicants><applicant data-format='epodoc'><applicant-name><name>y</name></applicant-name>"
                        + "</applicant></applicants></parties></bibliographic-data></exchange-document>",
                "<application-body lang='en' country='EP' dtd-version='1'><description><p num='1'>x<pre>y</pre></p></description>"
                        + "<claims><claim num='1'><claim-text>x</claim-text></claim></claims></application-body>"
            })
    void tellsASmallDocument(String document) {
        ForecastTrial.Outcome outcome =
                trial.outcome(document.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertThat(outcome.pairs()).isPositive();
        assertThat(outcome.isExact()).isTrue();
    }
}
