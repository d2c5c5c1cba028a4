package org.st96toolkit.docx.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.docx.formula.canonical.CanonicalForm;

/** What a document says of all its formulae, and what is no formula. */
class OmmlSettingsTest {

    private static final String SUM =
            "<m:oMathPara><m:oMath><m:nary><m:naryPr><m:chr m:val='%s'/></m:naryPr><m:sub><m:r><m:t>0</m:t></m:r></m:sub>"
                    + "<m:sup/><m:e><m:r><m:t>x</m:t></m:r></m:e></m:nary></m:oMath></m:oMathPara>";

    @ParameterizedTest
    @CsvSource({
        "\u2211, SCRIPTS, UNDER_OVER, munder",
        "\u2211, UNDER_OVER, SCRIPTS, msub",
        "\u222B, SCRIPTS, UNDER_OVER, msub",
        "\u222B, UNDER_OVER, SCRIPTS, munder"
    })
    void limitsStandWhereTheDocumentHasThem(
            String operator, LimitLocation integrals, LimitLocation others, String element) {
        FormulaConverter converter =
                new FormulaConverter(new MathSettings(integrals, others, '.'), FormulaConverter.MATHML);
        XmlElement math =
                converter.convert(Formulae.omml(SUM.formatted(operator))).orElseThrow();
        assertThat(math.elements().get(0).elements().get(0).name().local()).isEqualTo(element);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            . 1,5 mn:1|mo:,|mn:5
            , 1,5 mn:1,5
            , 1.5 mn:1.5
            , 1, mn:1|mo:,
            , ,5 mo:,|mn:5
            . 1. mn:1|mo:.
            . .5 mn:.5
            . 1..5 mn:1|mo:.|mo:.|mn:5
            . x.5 mi:x|mo:.|mn:5
            . 1.234.5 mn:1.234.5
            """)
    void numbersHaveTheDecimalSymbolOfTheDocument(String symbol, String text, String tokens) {
        MathSettings settings =
                new MathSettings(LimitLocation.SCRIPTS, LimitLocation.UNDER_OVER, symbol.codePointAt(0));
        FormulaConverter converter = new FormulaConverter(settings, FormulaConverter.MATHML);
        XmlElement math = converter
                .convert(Formulae.omml("<m:oMath><m:r><m:t>" + text + "</m:t></m:r></m:oMath>"))
                .orElseThrow();
        assertThat(math.elements().stream()
                        .map(token -> token.name().local() + ":" + token.text())
                        .toList())
                .isEqualTo(Arrays.asList(tokens.split("\\|")));
    }

    @Test
    void anElementThatIsNoFormulaIsRefused() {
        FormulaConverter converter = new FormulaConverter(MathSettings.STANDARD, FormulaConverter.MATHML);
        Result<XmlElement> result = converter.convert(Formulae.omml("<w:p/>"));
        assertThat(result.value()).isEmpty();
        assertThat(result.report().diagnostics())
                .extracting(found -> found.code())
                .isEqualTo(List.of(FormulaCode.NO_FORMULA));
    }

    @ParameterizedTest
    @EnumSource(FormulaCode.class)
    void theExampleOnThePageOfACodeRaisesIt(FormulaCode code) throws Exception {
        Path page = ProjectFolder.path("docs/diagnostics/" + code.id() + ".md");
        Matcher example = Pattern.compile("(?s)```xml\n(.*?)```").matcher(Files.readString(page));
        assertThat(example.find()).isTrue();
        FormulaConverter converter = new FormulaConverter(MathSettings.STANDARD, FormulaConverter.MATHML);
        Result<XmlElement> result = converter.convert(Formulae.omml(example.group(1)));
        assertThat(result.report().diagnostics())
                .extracting(found -> found.code())
                .containsOnly(code);
        result.value().ifPresent(math -> assertThat(CanonicalForm.text(math)).isNotEmpty());
    }
}
