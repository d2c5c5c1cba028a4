package org.st96toolkit.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.format.BodyParts.SectionKind;
import org.st96toolkit.validation.body.Body;
import org.st96toolkit.validation.body.TextLanguage;

/** What rules say of texts that are hard to tell apart from wrong ones. */
class RulesTest {

    private static final Location HERE = new Location(1, 1);

    private static Body.Language language(TextLanguage language) {
        return new Body.Language(Optional.of(language), language.code());
    }

    private static Body claims(TextLanguage language, Optional<LocalDate> filed, String... texts) {
        List<Body.Claim> claims = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            claims.add(new Body.Claim(
                    new Location(i + 1, 1), "", Optional.of(Integer.toString(i + 1)), texts[i], List.of()));
        }
        return new Body(
                HERE,
                true,
                filed,
                List.of(),
                List.of(),
                List.of(new Body.ClaimSet(HERE, language(language), claims)),
                List.of(),
                List.of());
    }

    /** A description with a brief description of the drawings, and what follows it; figures 1 to a number are drawn. */
    private static Body figures(int drawn, String brief, String rest) {
        List<Body.Figure> figures = new ArrayList<>();
        for (int number = 1; number <= drawn; number++) {
            figures.add(new Body.Figure(new Location(number, 1), Optional.of(Integer.toString(number))));
        }
        List<Body.Passage> passages = List.of(
                passage(brief, Optional.of(SectionKind.DRAWINGS)), passage(rest, Optional.of(SectionKind.EMBODIMENTS)));
        return new Body(
                HERE,
                true,
                Optional.empty(),
                List.of(),
                List.of(new Body.Description(HERE, language(TextLanguage.EN), passages)),
                List.of(),
                List.of(),
                List.of(new Body.Drawings(HERE, figures)));
    }

    private static Body.Passage passage(String text, Optional<SectionKind> section) {
        return new Body.Passage(HERE, false, false, Optional.empty(), text, Optional.empty(), section, List.of());
    }

    private static List<String> codes(Profile profile, Body body) {
        return new ProfileRules(profile)
                .check(body).found().stream()
                        .map(found -> found.code().id())
                        .filter(code -> !code.equals("V871"))
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A peg of wood.",
                "1. A peg of wood.",
                "A peg, e.g. of wood, at 25° C. and above.",
                "A peg of approx. Ten grams.",
                "A peg according to Fig. 1 of wood.",
                "A compound of the formula \uFFFC",
                "A peg called \"Klampo.\"",
                "(canceled)",
                "1. (Cancelled).",
                "1.-4. (canceled)",
                "2-Hydroxy-peg of wood, wherein R is methyl."
            })
    void aClaimOfOneSentenceIsOne(String text) {
        assertThat(codes(Profile.US, claims(TextLanguage.EN, Optional.empty(), text)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | A peg of wood | V882",
                "EN | A peg of wood; | V882",
                "EN | A peg of wood. The spring is of steel. | V883",
                "DE | Klammer aus Holz, insbes. Eiche. | ''",
                "DE | Klammer aus Holz, vorzugsweise z. B. Eiche. | ''",
                "DE | Klammer aus Holz. Die Feder ist aus Stahl. | V883",
                "FR | Pince en bois | V882",
                "FR | Pince en bois. Le ressort est en acier. | V883"
            })
    void sentencesAreToldApart(TextLanguage language, String text, String code) {
        assertThat(codes(Profile.EP, claims(language, Optional.empty(), text)))
                .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"一种夹子，包括弹簧。 | ''", "一种夹子，包括弹簧． | ''", "一种夹子，包括弹簧 | V882", "一种夹子，包括弹簧。所述弹簧由钢制成。 | V883"})
    void chineseClaimsEndWithTheIdeographicFullStop(String text, String code) {
        assertThat(codes(Profile.CN, claims(TextLanguage.ZH, Optional.empty(), text)))
                .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void aCancelledClaimIsNotThere() {
        Body body = claims(TextLanguage.EN, Optional.empty(), "1. (canceled)", "2. The peg of claim 1, of wood.");
        assertThat(codes(Profile.US, body)).containsExactly("V884");
    }

    @Test
    void aRuleHoldsFromItsFirstDayOn() {
        String[] claims = {"ばねを備える布巾挟み。", "フックを備える請求項１に記載の布巾挟み。", "請求項１又は２に記載の布巾挟み。", "請求項１〜３のいずれか一項に記載の布巾挟み。"};
        Body before = claims(TextLanguage.JA, Optional.of(LocalDate.of(2022, 3, 31)), claims);
        Body after = claims(TextLanguage.JA, Optional.of(LocalDate.of(2022, 4, 1)), claims);
        assertThat(codes(Profile.JP, before)).isEmpty();
        assertThat(codes(Profile.JP, after)).containsExactly("V887");
        assertThat(codes(Profile.JP, claims(TextLanguage.JA, Optional.empty(), claims)))
                .containsExactly("V887");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FIG. 1 shows a peg and FIG. 2 a hook. | As FIG. 2 shows, there is a hook. | ''",
                "FIGS. 1 and 2 show a peg. | Turning to FIGS. 1A-1C and 2(b), a peg. | ''",
                "Figures 1,2 show a peg. | See Fig.1 and Fig2. | ''",
                "Figs. 1 to 2 show a peg. | FIG. 7 of U.S. Pat. No. 0,000,000 shows a nail. | ''",
                "图1和图2为夹子的示意图。 | 如图1所示，夹子具有弹簧；图2以及图1示出挂钩。 | ''",
                "図１は正面図である。 | 本体は図２に示すように溝を有する。 | V904",
                "Fig. 1 shows a peg. | As Fig. 2 shows, there is a hook. | V904",
                "Fig. 1 shows a peg. | The hook is of steel. | V902",
                "Figs. 1 and 2 show a peg. | As Fig. 3 shows, there is a hook. | V903"
            })
    void figuresAreFoundInWords(String brief, String rest, String code) {
        assertThat(codes(Profile.EP, figures(2, brief, rest)))
                .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void numbersOfDrawingsMayBeFilledUpWithZeros() {
        assertThat(FigureMentions.numbers("0011")).containsExactly(11);
        assertThat(FigureMentions.numbers("00000")).isEmpty();
        assertThat(FigureMentions.numbers("29,31")).containsExactly(29, 31);
        assertThat(FigureMentions.numbers("FIGS. 1A-1C and 3 to 5")).containsExactly(1, 3, 4, 5);
    }

    /** Lists without end neither fill the stack nor are told number by number. */
    @Test
    void hostileTextsAreReadInLittleRoom() {
        String commas = "Fig. 1" + ", ".repeat(50_000) + "Fig. 2" + " Fig. 1, 2".repeat(10_000);
        assertThat(codes(Profile.EP, figures(2, commas, "a".repeat(500_000)))).isEmpty();
        String claim = "A peg of claims 1" + ", 1".repeat(50_000) + " and (1" + ", 1".repeat(50_000) + ".";
        assertThat(codes(Profile.EP, claims(TextLanguage.EN, Optional.empty(), "A peg.", claim)))
                .isEmpty();
        assertThat(codes(Profile.EP, claims(TextLanguage.EN, Optional.empty(), "A peg.", "A peg of claims 1-999.")))
                .containsExactlyInAnyOrder("V884", "V885");
    }

    @Test
    void sheetsAreNoFigures() {
        Body body = figures(2, "FIGS. 1 to 9 show a peg.", "As FIG. 9 shows, there is a hook.");
        Body sheets = new Body(
                HERE,
                false,
                Optional.empty(),
                List.of(),
                body.descriptions(),
                List.of(),
                List.of(),
                List.of(new Body.Drawings(
                        HERE,
                        List.of(
                                new Body.Figure(HERE, Optional.of("00000")),
                                new Body.Figure(HERE, Optional.of("00001"))))));
        ProfileRules.Outcome outcome = new ProfileRules(Profile.US).check(sheets);
        assertThat(outcome.found()).isEmpty();
        assertThat(outcome.gaps()).containsExactly(new Gap(Gap.Part.FIGURES, ""));
    }
}
