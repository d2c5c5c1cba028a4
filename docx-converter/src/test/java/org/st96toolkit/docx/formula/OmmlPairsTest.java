package org.st96toolkit.docx.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.docx.formula.canonical.CanonicalForm;
import org.st96toolkit.docx.formula.canonical.CanonicalRule;

/** Formulae that others wrote, with the MathML that others expect for them. */
class OmmlPairsTest {

    /** The pairs come without a document; what is expected of them puts all limits beside where a formula does not say. */
    private static final MathSettings SETTINGS = new MathSettings(LimitLocation.SCRIPTS, LimitLocation.SCRIPTS, '.');

    private static final FormulaConverter CONVERTER = new FormulaConverter(SETTINGS, OutputGrammar.MATHML);

    /**
     * Where the expected side is wrong by its own source: an attribute that MathML does not have; a closing delimiter that the
     * source says is empty and that was lost, so that MathML would draw a parenthesis.
     */
    private static final Map<String, List<String>> CORRECTIONS = Map.of(
            "123", List.of("underaccent=", "accentunder="),
            "066", List.of("open=\"{\" separators", "open=\"{\" close=\"\" separators"),
            "067", List.of("open=\"{\" separators", "open=\"{\" close=\"\" separators"),
            "070", List.of("open=\"{\" separators", "open=\"{\" close=\"\" separators"),
            "issue-158", List.of("open=\"{\" separators", "open=\"{\" close=\"\" separators"));

    /** Pairs that are not equal, and why. None may join them. */
    private static final Map<String, String> UNEQUAL = Map.of(
            "issue-158",
            "the expected side takes words that the source calls normal text for products of letters, and an asterisk for an"
                    + " identifier");

    private record Pair(String name, XmlElement omml, String expected) {

        XmlElement made() {
            return CONVERTER.convert(omml).orElseThrow();
        }

        XmlElement mathml() {
            return Formulae.read(expected.replace("&nbsp;", "&#160;"));
        }
    }

    private static Pair pair(Path omml) {
        String name = omml.getFileName().toString().replace(".omml", "");
        try {
            String html = Files.readString(omml.resolveSibling(name + ".html"));
            List<String> correction = CORRECTIONS.get(name);
            if (correction != null) {
                assertThat(html).contains(correction.get(0));
                html = html.replace(correction.get(0), correction.get(1));
            }
            return new Pair(name, Formulae.read(Files.readString(omml)), html);
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }

    private static List<Pair> pairs() {
        try (Stream<Path> files = Files.list(SharedData.path("docx/omml"))) {
            return files.filter(file -> file.toString().endsWith(".omml"))
                    .sorted()
                    .map(OmmlPairsTest::pair)
                    .toList();
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }

    @Test
    void areEqualInTheirCanonicalForm() {
        List<Pair> pairs = pairs();
        Map<String, String> unequal = new TreeMap<>();
        for (Pair pair : pairs) {
            String made = CanonicalForm.of(pair.made());
            String expected = CanonicalForm.of(pair.mathml());
            if (!made.equals(expected)) {
                unequal.put(pair.name(), "\n made     " + made + "\n expected " + expected);
            }
        }
        System.out.println("figure: formulae equal to what is expected " + (pairs.size() - unequal.size()) + " of "
                + pairs.size());
        touched(pairs)
                .forEach((rule, count) -> System.out.println("figure: pairs that rule " + rule + " touches " + count));
        assertThat(pairs).hasSize(178);
        assertThat(unequal.keySet()).as(unequal.toString()).isEqualTo(UNEQUAL.keySet());
    }

    private static Map<String, Integer> touched(List<Pair> pairs) {
        Map<String, Integer> touched = new LinkedHashMap<>();
        touched.put("NamedEntity", 0);
        touched.put("Correction", CORRECTIONS.size());
        CanonicalForm.RULES.forEach(rule -> touched.put(rule.name(), 0));
        for (Pair pair : pairs) {
            if (pair.expected().contains("&nbsp;")) {
                touched.merge("NamedEntity", 1, Integer::sum);
            }
            XmlElement made = pair.made();
            XmlElement expected = pair.mathml();
            for (CanonicalRule rule : CanonicalForm.RULES) {
                XmlElement madeAfter = CanonicalForm.applied(rule, made);
                XmlElement expectedAfter = CanonicalForm.applied(rule, expected);
                if (isChanged(made, madeAfter) || isChanged(expected, expectedAfter)) {
                    touched.merge(rule.name(), 1, Integer::sum);
                }
                made = madeAfter;
                expected = expectedAfter;
            }
        }
        return touched;
    }

    private static boolean isChanged(XmlElement before, XmlElement after) {
        return !CanonicalForm.text(before).equals(CanonicalForm.text(after));
    }

    @Test
    void holdAllCharacters() {
        for (Pair pair : pairs()) {
            Map<Integer, Integer> written = Formulae.written(pair.made());
            Formulae.characters(pair.omml())
                    .forEach((character, count) -> assertThat(written.getOrDefault(character, 0))
                            .as(pair.name() + ": " + Character.toString(character))
                            .isGreaterThanOrEqualTo(count));
        }
    }

    @Test
    void areValidAndWithoutFault() {
        for (Pair pair : pairs()) {
            assertThat(OutputGrammar.faults(pair.omml(), SETTINGS))
                    .as(pair.name())
                    .isEmpty();
            assertThat(CONVERTER.convert(pair.omml()).report().diagnostics())
                    .as(pair.name())
                    .allMatch(found -> found.code() == FormulaCode.LAYOUT_NOT_CARRIED);
        }
    }

    /** The canonical form hides no fault: an expectation that is spoilt is no longer met. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            001 ; numerator and denominator swapped ; <mrow><mn>1</mn></mrow><mrow><mn>2</mn></mrow> ; <mrow><mn>2</mn></mrow><mrow><mn>1</mn></mrow>
            002 ; slant lost                        ; ' bevelled="true"'                             ; ''
            003 ; operator lost                     ; <mo>/</mo>                                     ; ''
            007 ; scripts swapped                   ; <mrow><mn>3</mn></mrow><mrow><mn>2</mn></mrow> ; <mrow><mn>2</mn></mrow><mrow><mn>3</mn></mrow>
            008 ; script before and after           ; <mprescripts></mprescripts>                    ; ''
            010 ; degree and radicand swapped       ; <mrow><mn>1</mn></mrow><mrow><mn>2</mn></mrow> ; <mrow><mn>2</mn></mrow><mrow><mn>1</mn></mrow>
            035 ; limits beside                     ; munderover                                     ; msubsup
            051 ; wrong fence                       ; 'open="["'                                     ; 'open="("'
            062 ; separator lost                    ; 'separators="|"'                               ; 'separators=""'
            066 ; fence too many                    ; 'close=""'                                     ; ''
            068 ; bar where there is none           ; ' linethickness="0pt"'                         ; ''
            073 ; function that is not applied      ; <mo>⁡</mo>                                ; ''
            073 ; name in letters                   ; <mi mathvariant="normal">sin</mi>              ; <mi>s</mi><mi>i</mi><mi>n</mi>
            079 ; sign lost                         ; <mo>-</mo>                                     ; ''
            100 ; other accent                      ; ˙                                         ; ¨
            111 ; brace below                       ; mover                                          ; munder
            120 ; frame lost                        ; menclose notation="box"                        ; menclose notation="top"
            125 ; character lost                    ; <mi>B</mi>                                     ; ''
            160 ; cells swapped                     ; <mtd><mi>b</mi></mtd><mtd><mi>c</mi></mtd>     ; <mtd><mi>c</mi></mtd><mtd><mi>b</mi></mtd>
            163 ; row ended too early               ; </mtd><mtd><mn>3</mn>                          ; </mtd></mtr><mtr><mtd><mn>3</mn>
            """)
    void areUnequalWhereOneIsSpoilt(String name, String fault, String good, String bad) {
        Pair pair = pair(SharedData.path("docx/omml/" + name + ".omml"));
        assertThat(CanonicalForm.of(pair.made())).isEqualTo(CanonicalForm.of(pair.mathml()));
        assertThat(pair.expected()).as(fault).contains(good);
        Pair spoilt = new Pair(name, pair.omml(), pair.expected().replace(good, bad));
        assertThat(CanonicalForm.of(spoilt.made())).as(fault).isNotEqualTo(CanonicalForm.of(spoilt.mathml()));
    }
}
