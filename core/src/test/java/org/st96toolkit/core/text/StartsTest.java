package org.st96toolkit.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by beginnings is what the pattern finds by itself. */
class StartsTest {

    private static final String[] PIECES = {
        "fig", "Fig. ", "FIGS. ", "a", "Abb. 3", "1", "12", " ", "图", "附图2", "x", "(", ")", "A", "é", ",", "to", "{{",
        "}}", "error! "
    };

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** As a loop over {@code find} does it that goes on after each match, seeing nothing before. */
    private static List<String> plain(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.start() + " " + matcher.group());
            matcher.region(matcher.end(), text.length());
        }
        return found;
    }

    private static List<String> byBeginnings(Pattern pattern, Starts starts, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        for (int from = 0; starts.find(matcher, text, from); from = matcher.end()) {
            found.add(matcher.start() + " " + matcher.group());
        }
        return found;
    }

    /** As {@code find} goes on by itself, seeing what stands before. */
    private static List<String> goingOn(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.start() + " " + match.group())
                .toList();
    }

    private static List<String> nextByBeginnings(Pattern pattern, Starts starts, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        for (int from = 0; starts.findNext(matcher, text, from); from = matcher.end()) {
            found.add(matcher.start() + " " + matcher.group());
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?<!\\p{IsLatin})(?:figs?\\.?|abb\\.|附图|图)\\s?\\d+(?!\\d)",
                "(?:figs?\\.?|abb\\.|附图|图)\\s?(?:\\d+|a\\b)",
                "(?:fig|图).{0,3}",
                "fig\\b|附图\\d"
            })
    void findsTheSame(String expression) {
        Pattern pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
        Starts starts = Starts.with("fig", "abb", "附图", "图");
        Random random = new Random(7);
        int matches = 0;
        for (int i = 0; i < 4000; i++) {
            String text = text(random);
            List<String> expected = plain(pattern, text);
            assertThat(byBeginnings(pattern, starts, text)).as(text).isEqualTo(expected);
            assertThat(nextByBeginnings(pattern, starts, text)).as(text).isEqualTo(goingOn(pattern, text));
            matches += expected.size();
        }
        assertThat(matches).isGreaterThan(500);
    }

    @Test
    void oneCharacterIsEnough() {
        Starts digits = Starts.with("0", "1", "2");
        assertThat(byBeginnings(Pattern.compile("\\d+"), digits, "a12 b0, 2")).containsExactly("1 12", "5 0", "8 2");
        assertThat(byBeginnings(Pattern.compile("(?<!\\d)\\d\\D"), digits, "12a 1b"))
                .containsExactly("4 1b");
        assertThat(digits.next("abc2", 0)).isEqualTo(3);
        assertThat(digits.next("abc2", 4)).isEqualTo(-1);
    }
}
