package org.st96toolkit.docx.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlReader;
import org.st96toolkit.docx.formula.canonical.CanonicalForm;

/** Formulae of our own, each with the MathML that was written for it by hand, and the codes of what is to be said. */
class OmmlSamplesTest {

    private static final FormulaConverter CONVERTER =
            new FormulaConverter(MathSettings.STANDARD, FormulaConverter.MATHML);

    record Sample(String name, List<String> codes, XmlElement omml, XmlElement expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() {
        return Stream.of("text", "styles", "objects", "layout", "broken", "nested")
                .flatMap(theme -> load(theme + ".xml").elements().stream().map(formula -> sample(theme, formula)));
    }

    private static Sample sample(String theme, XmlElement formula) {
        List<XmlElement> both = formula.elements();
        String codes = formula.attribute(XmlName.of("reports")).orElse("");
        return new Sample(
                theme + ": " + formula.attribute(XmlName.of("name")).orElseThrow(),
                Arrays.stream(codes.split(" ")).filter(code -> !code.isEmpty()).toList(),
                both.get(0),
                both.get(1));
    }

    private static XmlElement load(String name) {
        try (InputStream in = OmmlSamplesTest.class.getResourceAsStream(name)) {
            return new XmlReader().read(in).orElseThrow().root();
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void becomesWhatIsWrittenForIt(Sample sample) {
        Result<XmlElement> result = CONVERTER.convert(sample.omml());
        assertThat(CanonicalForm.text(result.orElseThrow())).isEqualTo(CanonicalForm.text(sample.expected()));
        assertThat(result.report().diagnostics())
                .extracting(found -> found.code().id())
                .isEqualTo(sample.codes());
        assertThat(result.report().diagnostics())
                .allMatch(found -> found.location().line() > 0);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void becomesTheSameFromTheStrictVariant(Sample sample) {
        XmlElement strict = Formulae.strict(sample.omml());
        assertThat(strict).isNotEqualTo(sample.omml());
        Result<XmlElement> result = CONVERTER.convert(strict);
        assertThat(CanonicalForm.text(result.orElseThrow())).isEqualTo(CanonicalForm.text(sample.expected()));
        assertThat(result.report().diagnostics())
                .extracting(found -> found.code().id())
                .isEqualTo(sample.codes());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsAllCharacters(Sample sample) {
        Map<Integer, Integer> written =
                Formulae.written(CONVERTER.convert(sample.omml()).orElseThrow());
        Formulae.characters(sample.omml())
                .forEach((character, count) -> assertThat(written.getOrDefault(character, 0))
                        .as(Character.toString(character))
                        .isGreaterThanOrEqualTo(count));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isValid(Sample sample) {
        assertThat(OutputGrammar.faults(sample.omml(), MathSettings.STANDARD)).isEmpty();
    }

    @Test
    void thereAreEnoughOfThem() {
        long count = samples().count();
        System.out.println("figure: formulae of our own " + count);
        assertThat(count).isGreaterThanOrEqualTo(40);
        assertThat(samples().map(Sample::name)).doesNotHaveDuplicates();
    }
}
