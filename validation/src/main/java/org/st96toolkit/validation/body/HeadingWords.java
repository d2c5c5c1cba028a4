package org.st96toolkit.validation.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.st96toolkit.core.format.BodyParts.SectionKind;

/** The words that open a section of a description, in the languages in which applications are filed. */
final class HeadingWords {

    private static final Pattern AROUND =
            Pattern.compile("^[\\s\\[【(]*(?:(?:\\d{1,2}|[IVX]{1,4}|[A-Za-z])[.)、]\\s*)?|[\\s\\]】:：.)]*$");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST = 100;

    private final Map<String, SectionKind> kinds;

    private HeadingWords(Map<String, SectionKind> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    static HeadingWords load() {
        Map<String, SectionKind> kinds = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HeadingWords.class.getResourceAsStream("headings.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] fields = line.split("\t");
                        kinds.put(fields[1], SectionKind.valueOf(fields[0]));
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new HeadingWords(kinds);
    }

    /** The section that a text opens, where it is the words of its heading and nothing more. */
    Optional<SectionKind> opens(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String words = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        words = SPACE.matcher(AROUND.matcher(words).replaceAll("")).replaceAll(" ");
        return Optional.ofNullable(kinds.get(words));
    }
}
