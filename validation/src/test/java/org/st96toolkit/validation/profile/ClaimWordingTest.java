package org.st96toolkit.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.st96toolkit.validation.body.TextLanguage;

/** What claims refer to, by their words. */
class ClaimWordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | A peg according to claim 1, wherein | 1",
                "EN | A peg as claimed in Claims 1 or 2 | 1 2",
                "EN | A peg of any one of claims 1 to 4, wherein | 1 2 3 4",
                "EN | A peg of claims 1-3 | 1 2 3",
                "EN | A peg of claim 1, 2 or 5 | 1 2 5",
                "EN | A peg of claim 2 or claim 4 | 2 4",
                "EN | A peg of claim 1, 3 mm thick | 1",
                "EN | A peg of claim 1, 2.5 to 3 mm thick | 1",
                "EN | A peg, claiming nothing | ''",
                "EN | A peg of any preceding claim | 1 2 3 4",
                "DE | Klammer nach Anspruch 1, dadurch gekennzeichnet | 1",
                "DE | Klammer nach einem der Ansprüche 1 bis 3 | 1 2 3",
                "DE | Klammer nach einem oder mehreren der Patentansprüche 2, 3 und 4 | 2 3 4",
                "DE | Klammer nach einem der vorhergehenden Ansprüche | 1 2 3 4",
                "FR | Pince selon la revendication 3, dans laquelle | 3",
                "FR | Pince selon l'une quelconque des revendications 1 à 3 | 1 2 3",
                "FR | Pince selon l’une des revendications précédentes | 1 2 3 4",
                "ZH | 根据权利要求1所述的夹子 | 1",
                "ZH | 根据权利要求 1 或 2 所述的夹子 | 1 2",
                "ZH | 如权利要求1-3中任一项所述的夹子 | 1 2 3",
                "ZH | 如权利要求1至3任意一项所述的夹子 | 1 2 3",
                "ZH | 根据上述任一权利要求所述的夹子 | 1 2 3 4",
                "JA | 請求項１に記載の布巾挟み | 1",
                "JA | 請求項１又は２に記載の布巾挟み | 1 2",
                "JA | 請求項１〜３のいずれか一項に記載の布巾挟み | 1 2 3",
                "JA | 請求項１から請求項３のいずれか１項に記載の布巾挟み | 1 2 3"
            })
    void numbersAreRead(TextLanguage language, String text, String numbers) {
        List<Integer> expected = numbers.isEmpty()
                ? List.of()
                : Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList();
        assertThat(ClaimWording.citations(text, language, 5).stream().flatMap(citation -> citation.numbers().stream()))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | A peg of claims 1 and 2 | true",
                "EN | A peg of claim 1 and claim 2 | true",
                "EN | A peg of one of claims 1 and 2 | false",
                "EN | A peg of any of claims 1, 2 and 3 | false",
                "EN | A peg of claims 1 and/or 2 | false",
                "EN | A peg of claims 1 to 3 | false",
                "DE | Klammer nach den Ansprüchen 1 und 2 | true",
                "DE | Klammer nach einem der Ansprüche 1 und 2 | false",
                "FR | Pince selon les revendications 1 et 2 | true",
                "FR | Pince selon l'une des revendications 1 et 2 | false",
                "ZH | 根据权利要求1和2所述的夹子 | true",
                "ZH | 根据权利要求1和2中任一项所述的夹子 | false",
                "ZH | 根据权利要求1和/或2所述的夹子 | false",
                "JA | 請求項１及び２に記載の布巾挟み | true",
                "JA | 請求項１及び２のいずれかに記載の布巾挟み | false"
            })
    void severalTogetherAreNoChoice(TextLanguage language, String text, boolean together) {
        assertThat(ClaimWording.citations(text, language, 5))
                .singleElement()
                .satisfies(citation -> assertThat(citation.together()).isEqualTo(together));
    }

    @Test
    void theTextOfAReferenceMayBeNumbersAlone() {
        assertThat(ClaimWording.numbers("1 to 3", TextLanguage.EN)).containsExactly(1, 2, 3);
        assertThat(ClaimWording.numbers("claims 1, 4", TextLanguage.EN)).containsExactly(1, 4);
        assertThat(ClaimWording.numbers("請求項２", TextLanguage.JA)).containsExactly(2);
        assertThat(ClaimWording.numbers("the preceding claim", TextLanguage.EN)).isEmpty();
    }
}
