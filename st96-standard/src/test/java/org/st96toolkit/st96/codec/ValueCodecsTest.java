package org.st96toolkit.st96.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.mapping.Codec;
import org.st96toolkit.core.mapping.Side;

/** Value codecs: tables of what they say, and the laws that hold for all that they can say. */
class ValueCodecsTest {

    private static final Map<String, Codec> CODECS = ValueCodecs.all();

    private static Optional<String> right(String codec, String left) {
        return CODECS.get(codec).convert(left, Side.LEFT);
    }

    private static Optional<String> left(String codec, String right) {
        return CODECS.get(codec).convert(right, Side.RIGHT);
    }

    @Test
    void theTablesFindTheseNames() {
        assertThat(CODECS.keySet())
                .containsExactlyInAnyOrder(
                        "date",
                        "language",
                        "language-upper",
                        "country",
                        "millimetres",
                        "millimetres-unit",
                        "heading-level",
                        "boolean-yes",
                        "kind-in-parentheses",
                        "epodoc-country",
                        "idrefs");
    }

    @Test
    void theCountryBeginsANumberOfTheFormatEpodoc() {
        assertThat(right("epodoc-country", "EP0000001")).contains("EP");
        assertThat(right("epodoc-country", " EP0000001 ")).contains("EP");
        assertThat(right("epodoc-country", "0000001")).isEmpty();
        assertThat(left("epodoc-country", "EP")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "公開特許公報(A), A",
        "登録実用新案公報(U), U",
        "特許公報(B2), B2",
        "' 公開特許公報(A) ', A",
        "A, A",
        "A(1), A(1)",
        "(公開), (公開)",
    })
    void kindStandsBehindItsName(String left, String right) {
        assertThat(right("kind-in-parentheses", left)).contains(right);
        assertThat(left("kind-in-parentheses", right)).contains(right);
    }

    @ParameterizedTest
    @CsvSource({
        "date, 20200131, 2020-01-31",
        "date, 20200229, 2020-02-29",
        "date, 20201231, 2020-12-31",
        "date, 00010101, 0001-01-01",
        "date, 99991231, 9999-12-31",
        "date, 20200100, 2020-01",
        "date, 20201200, 2020-12",
        "date, 20200000, 2020",
        "language, en, en",
        "language, zh-hans, zh-hans",
        "language-upper, EN, en",
        "country, US, US",
        "millimetres, 1, 1",
        "millimetres, 1.44, 1.44",
        "millimetres, 0.0, 0.0",
        "millimetres, .5, .5",
        "millimetres, 5., 5.",
        "millimetres, -1.5, -1.5",
        "millimetres, +1, +1",
        "millimetres-unit, 1.44mm, 1.44",
        "millimetres-unit, 0mm, 0",
        "heading-level, 1, H1",
        "heading-level, 9, H9",
        "heading-level, 10, H10",
        "heading-level, 15, H15",
        "boolean-yes, yes, true",
        "boolean-yes, no, false",
        "idrefs, a b, a b"
    })
    void sayTheSameOnBothSides(String codec, String left, String right) {
        assertThat(right(codec, left)).contains(right);
        assertThat(left(codec, right)).contains(left);
    }

    /** Spellings of the left side that come back as another. */
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "date, 20200131 ,2020-01-31",
                "language,EN,en",
                "language, En ,en",
                "language-upper,en,en",
                "country, US ,US",
                "millimetres, 1.5 ,1.5",
                "millimetres-unit,1.5 mm,1.5",
                "millimetres-unit, 1.5mm ,1.5",
                "heading-level, 2 ,H2",
                "boolean-yes, yes ,true"
            })
    void readOtherSpellingsOfTheLeftSide(String codec, String left, String right) {
        assertThat(right(codec, left)).contains(right);
        assertThat(left(codec, right)).isPresent().isNotEqualTo(Optional.of(left));
    }

    /** Spellings of the right side that come back as another. */
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "date,2020-01-31Z,20200131",
                "date,2020-01-31+09:00,20200131",
                "date, 2020-01-31 ,20200131",
                "language,EN,EN",
                "language-upper,En,EN",
                "millimetres-unit, 1.5 ,1.5mm",
                "heading-level,7,7",
                "boolean-yes,1,yes",
                "boolean-yes,0,no",
                "boolean-yes, true ,yes"
            })
    void readOtherSpellingsOfTheRightSide(String codec, String right, String left) {
        assertThat(left(codec, right)).contains(left);
        assertThat(right(codec, left)).isPresent().isNotEqualTo(Optional.of(right));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "date, ''",
                "date, 2020-01-31",
                "date, 20200230",
                "date, 20210229",
                "date, 20201301",
                "date, 20200132",
                "date, 20200031",
                "date, 20201300",
                "date, 00000000",
                "date, 00000101",
                "date, 2020013",
                "date, 202001310",
                "date, 2020O131",
                "date, ٢٠٢٠٠١٣١",
                "date, someday",
                "millimetres, ''",
                "millimetres, 1.5mm",
                "millimetres, '1,5'",
                "millimetres, 1e3",
                "millimetres, .",
                "millimetres, 1.2.3",
                "millimetres, one",
                "millimetres-unit, ''",
                "millimetres-unit, 1.5",
                "millimetres-unit, mm",
                "millimetres-unit, 1.5cm",
                "millimetres-unit, 1.5MM",
                "heading-level, ''",
                "heading-level, 0",
                "heading-level, 16",
                "heading-level, 01",
                "heading-level, H1",
                "heading-level, -1",
                "heading-level, 100",
                "boolean-yes, ''",
                "boolean-yes, true",
                "boolean-yes, YES",
                "boolean-yes, 1"
            })
    void cannotSayWhatTheLeftSideDoesNotMean(String codec, String left) {
        assertThat(right(codec, left)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "date, ''",
        "date, 20200131",
        "date, 2020-1-31",
        "date, 20-01-31",
        "date, 2020-01-3",
        "date, 2020-",
        "date, -2020-01-01",
        "millimetres, 1mm",
        "millimetres-unit, 1mm",
        "millimetres-unit, ''",
        "heading-level, H0",
        "heading-level, H16",
        "heading-level, HH1",
        "heading-level, h1",
        "heading-level, H",
        "boolean-yes, yes",
        "boolean-yes, TRUE",
        "boolean-yes, ''"
    })
    void cannotSayWhatTheRightSideDoesNotMean(String codec, String right) {
        assertThat(left(codec, right)).isEmpty();
    }

    /** A codec with values that its left side writes in the one usual way. */
    private record Generated(String codec, List<String> values) {
        @Override
        public String toString() {
            return codec;
        }
    }

    static List<Generated> generated() {
        Random random = new Random(1996);
        return List.of(
                new Generated("date", values(() -> {
                    LocalDate day = LocalDate.of(1 + random.nextInt(9999), 1, 1).plusDays(random.nextInt(365));
                    return "%04d%02d%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
                })),
                new Generated(
                        "date", values(() -> "%04d%02d00".formatted(1 + random.nextInt(9999), random.nextInt(13)))),
                new Generated(
                        "language",
                        values(() -> "" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26)))),
                new Generated(
                        "language-upper",
                        values(() -> "" + (char) ('A' + random.nextInt(26)) + (char) ('A' + random.nextInt(26)))),
                new Generated("millimetres", values(() -> random.nextInt(1000) + "." + random.nextInt(1000))),
                new Generated(
                        "millimetres-unit", values(() -> random.nextInt(1000) + "." + random.nextInt(1000) + "mm")),
                new Generated("heading-level", values(() -> Integer.toString(1 + random.nextInt(15)))),
                new Generated("boolean-yes", List.of("yes", "no")));
    }

    private static List<String> values(Supplier<String> one) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            values.add(one.get());
        }
        return values;
    }

    @ParameterizedTest
    @MethodSource("generated")
    void whatWasSaidOnTheRightIsSaidOnTheLeftAsItWas(Generated generated) {
        for (String left : generated.values()) {
            String right = right(generated.codec(), left).orElseThrow(() -> new AssertionError(left));
            assertThat(left(generated.codec(), right)).as("back from %s", right).contains(left);
        }
    }

    @ParameterizedTest
    @MethodSource("generated")
    void whatWasSaidOnTheLeftIsSaidOnTheRightAsItWas(Generated generated) {
        for (String value : generated.values()) {
            String right = right(generated.codec(), value).orElseThrow();
            String left = left(generated.codec(), right).orElseThrow();
            assertThat(right(generated.codec(), left)).as("of %s", left).contains(right);
        }
    }

    @Test
    void noTextThrows() {
        Random random = new Random(7);
        String[] pieces = {
            "2020", "01", "00", "-", "H", "1", "mm", ".", " ", "yes", "true", "Z", "é", "\n", "٣", "+", "\0"
        };
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(6); k > 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            for (Codec codec : CODECS.values()) {
                for (Side side : Side.values()) {
                    Optional<String> said = codec.convert(text.toString(), side);
                    assertThat(said).isNotNull();
                }
            }
        }
    }
}
