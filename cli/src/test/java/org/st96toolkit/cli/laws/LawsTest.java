package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.ConversionOptions;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** The laws of {@code docs/architecture.md}, held against the samples and real publications. */
class LawsTest {

    /** The description, and what stands beside it in ST.36 and has no other place than a description in ST.96. */
    private static final String[] DESCRIPTIONS = {
        "description",
        "sequence-list-doc",
        "us-sequence-list-doc",
        "us-megatable-doc",
        "table-external-doc",
        "ep-reference-list",
        "reference-file-article"
    };

    /** So many words in a row are no coincidence. */
    private static final int RUN = 5;

    static List<Document> documents() {
        return Stream.concat(Document.all().stream(), Document.suite().stream()).toList();
    }

    /** Law 1: nothing vanishes. That elements and attributes do not is for the round trip to show. */
    @ParameterizedTest
    @MethodSource("documents")
    void conservation(Document document) {
        Converted converted = Converted.of(document);
        List<String> runs = new ArrayList<>();
        texts(converted.before().root(), runs);
        List<String> kept = new ArrayList<>();
        texts(converted.made().tree().root(), kept);
        String text = letters(String.join("", kept));
        String entries = letters(Entries.in(converted.made().bytes()).stream()
                .map(Entries.Entry::text)
                .reduce("", String::concat));

        assertThat(runs.stream().filter(run -> Words.split(run).size() > RUN).map(LawsTest::letters))
                .allMatch(run -> text.contains(run) || entries.contains(run));
    }

    private static void texts(XmlElement element, List<String> into) {
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                texts(child, into);
            } else if (node instanceof XmlText text) {
                into.add(text.value());
            }
        }
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Law 2, by our own account of it. */
    @ParameterizedTest
    @MethodSource("documents")
    void verified(Document document) {
        Converted converted = Converted.of(document);

        assertThat(converted.receipt().verified()).isTrue();
        assertThat(converted.back().receipt().orElseThrow().verified()).isTrue();
    }

    /** Law 2, by means that are not ours. */
    @ParameterizedTest
    @MethodSource("documents")
    void roundTrip(Document document) {
        Converted converted = Converted.of(document);

        assertThat(Oracle.differences(
                        converted.back().format(),
                        converted.source(),
                        converted.back().bytes()))
                .isEmpty();
    }

    /** Law 3: valid by our grammar and by the official schema; common ST.36 by the DTD in {@code schemas}. */
    @ParameterizedTest
    @MethodSource("documents")
    void closure(Document document) {
        Converted converted = Converted.of(document);

        assertThat(converted.report().hasErrors())
                .as(converted.report().toString())
                .isFalse();
        assertThat(converted.receipt().valid()).isEqualTo("valid");
        assertThat(Oracle.faults(converted.made().format(), converted.made().bytes()))
                .isEmpty();
    }

    /** Law 4. */
    @ParameterizedTest
    @MethodSource("documents")
    void stability(Document document) {
        Converted converted = Converted.of(document);
        String format = converted.made().format();
        byte[] made = converted.made().bytes();

        assertThat(convert(Toolkit.load(), format, converted.source())).isEqualTo(made);
        byte[] again = convert(Converted.TOOLKIT, format, converted.back().bytes());
        assertThat(Oracle.differences(format, made, again)).isEmpty();
    }

    private static byte[] convert(Toolkit toolkit, String format, byte[] source) {
        ConversionOptions options =
                ConversionOptions.DEFAULT.to(format).verify(false).validate(false);
        return toolkit.convert(Input.of("again", source), options).orElseThrow().bytes();
    }

    /** The document's own, current text stays text, in its order. */
    @ParameterizedTest
    @MethodSource("documents")
    void currentText(Document document) {
        Converted converted = Converted.of(document);
        XmlElement before = converted.before().root();
        XmlElement made = converted.made().tree().root();
        XmlElement left = converted.isToSt96() ? before : made;
        XmlElement right = converted.isToSt96() ? made : before;

        sameText(left, right);
    }

    /** Holds the title, abstract, description and claims of a document in ST.36 against those of one in ST.96. */
    static void sameText(XmlElement left, XmlElement right) {
        sameWords(Words.comparable(left, "invention-title", "B542"), Words.comparable(right, "InventionTitle"));
        sameWords(Words.comparable(left, "abstract", "cn-abstract"), Words.comparable(right, "Abstract"));
        sameWords(
                Words.comparable(left, DESCRIPTIONS),
                Words.comparable(right, "Description", "EndnoteBag", "FootnoteBag"));
        sameWords(Words.comparable(left, "claims", "cn-claims"), Words.comparable(right, "Claims"));
    }

    private static void sameWords(List<String> left, List<String> right) {
        assertThat(Words.difference(left, right)).isEmpty();
    }

    /** The remainder holds no text that is mapped; parts, which are not current, may repeat it. */
    @ParameterizedTest
    @MethodSource("documents")
    void entriesHoldNoMappedText(Document document) {
        Converted converted = Converted.of(document);
        XmlElement made = converted.made().tree().root();
        Set<String> mapped = new HashSet<>(Words.runs(
                converted.isToSt96()
                        ? Words.of(made, "InventionTitle", "Abstract", "Description", "Claims")
                        : Words.of(made, "invention-title", "abstract", "description", "claims"),
                RUN));

        for (Entries.Entry entry : Entries.in(converted.made().bytes())) {
            if (!entry.kind().equals("part")) {
                assertThat(Words.runs(Words.split(entry.text()), RUN))
                        .as(entry.toString())
                        .noneMatch(mapped::contains);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void receiptCountsEntries(Document document) {
        Converted converted = Converted.of(document);

        assertThat(Entries.in(converted.made().bytes())).hasSize(converted.entries());
        assertThat(Converted.TOOLKIT.remainder(converted.made()).entries())
                .isEqualTo(converted.receipt().entries());
    }
}
