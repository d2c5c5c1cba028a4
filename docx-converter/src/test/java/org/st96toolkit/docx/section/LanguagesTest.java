package org.st96toolkit.docx.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.st96toolkit.docx.Conversions.codes;
import static org.st96toolkit.docx.Conversions.convert;
import static org.st96toolkit.docx.Conversions.sections;
import static org.st96toolkit.docx.Conversions.xml;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.ConvertedApplication;
import org.st96toolkit.docx.FlowBuilder;
import org.st96toolkit.docx.testing.LanguageSample;

/** An application in each of eight languages, and all heading words. */
class LanguagesTest {

    private static final List<String> SECTIONS = List.of(
            "TITLE",
            "TECHNICAL_FIELD",
            "BACKGROUND_ART",
            "INVENTION_SUMMARY",
            "DRAWING_DESCRIPTION",
            "EMBODIMENT_DESCRIPTION",
            "CLAIMS",
            "ABSTRACT");

    static Stream<LanguageSample> samples() {
        return LanguageSample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anApplicationIsKnownByItsHeadings(LanguageSample sample) {
        FlowBuilder file = new FlowBuilder("a.docx");
        sample.lines().forEach(line -> file.lines(line.split("\\|")));
        Result<ConvertedApplication> result = convert(file.flow());
        assertThat(sections(result)).isEqualTo(SECTIONS);
        assertThat(codes(result)).isSubsetOf("D202");
        assertThat(xml(result))
                .contains("languageCode=\"" + sample.code() + "\"")
                .contains("<ClaimNumber>1</ClaimNumber>", "<ClaimNumber>2</ClaimNumber>")
                .contains("<ClaimReference idrefs=\"c0001\">" + sample.reference() + "</ClaimReference>")
                .contains("<FigureReference referencedFigureNumber=\"1\">" + sample.figure() + "</FigureReference>");
    }

    static Stream<HeadingWord> words() {
        return HeadingWords.load().all().stream();
    }

    @ParameterizedTest
    @MethodSource("words")
    void eachWordIsFoundAsItIsWritten(HeadingWord word) {
        String shown = word.text().replace("(", "").replace(")", "").replace("#", "12");
        assertThat(HeadingWords.load().find(shown)).contains(word);
        assertThat(HeadingWords.load().find(shown + ".")).doesNotContain(word);
    }

    @Test
    void englishIsConfirmedAndFrenchIsNot() {
        assertThat(words()).filteredOn(word -> word.language().equals("fr")).noneMatch(HeadingWord::confirmed);
        assertThat(words())
                .filteredOn(word -> word.text().equals("Field") || word.text().equals("Background Art"))
                .allMatch(HeadingWord::confirmed);
    }

    @Test
    void aLanguageThatIsNotSureIsAskedFor() {
        FlowBuilder file = new FlowBuilder("a.docx").lines("Description", "[0001] Lids.", "\u3010Claim 1\u3011 A lid.");
        assertThat(convert(file.flow()).value()).isEmpty();
        assertThat(codes(convert(file.flow()))).contains("D232");
        assertThat(xml(convert(
                        file.language("en-GB").flow(),
                        org.st96toolkit.docx.DocxOptions.DEFAULT.office("EP").language("en-GB"))))
                .contains("languageCode=\"en\"");
    }
}
