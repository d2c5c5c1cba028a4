package org.st96toolkit.docx.section;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The lists of words that head sections, {@code headings-LANGUAGE.txt}. Immutable and thread-safe. */
public final class HeadingWords {

    /** The languages that there are lists of. */
    public static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "ja", "ko", "zh-CN", "zh-TW");

    private static final Pattern NUMBERED = Pattern.compile("^(.*?)\\s*\\d{1,3}[a-z]?(?:\\s*[:.\\-(\u2014].*)?$");

    private final List<HeadingWord> all;
    private final Map<String, List<HeadingWord>> exact = new HashMap<>();
    private final Map<String, List<HeadingWord>> numbered = new HashMap<>();

    private HeadingWords(List<HeadingWord> all) {
        this.all = List.copyOf(all);
        for (HeadingWord word : all) {
            boolean counts = word.text().endsWith("#");
            String text = counts ? word.text().substring(0, word.text().length() - 1) : word.text();
            for (String variant : variants(text)) {
                (counts ? numbered : exact)
                        .computeIfAbsent(HeadingText.of(variant), key -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    /** The lists of all languages. */
    public static HeadingWords load() {
        List<HeadingWord> all = new ArrayList<>();
        LANGUAGES.forEach(language -> read(language, all));
        return new HeadingWords(all);
    }

    /** All words in the order of the lists. */
    public List<HeadingWord> all() {
        return all;
    }

    /**
     * The words that a whole paragraph may be.
     *
     * @param text the paragraph
     * @return none where it is no heading that is known
     */
    public List<HeadingWord> find(String text) {
        String wanted = HeadingText.of(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<HeadingWord> found = exact.get(wanted);
        if (found == null) {
            var matcher = NUMBERED.matcher(wanted);
            found = matcher.matches() ? numbered.get(matcher.group(1)) : null;
        }
        return found == null ? List.of() : Collections.unmodifiableList(found);
    }

    /** A text with and without each stretch in brackets. */
    private static List<String> variants(String text) {
        int open = text.indexOf('(');
        if (open < 0) {
            return List.of(text);
        }
        int close = text.indexOf(')', open);
        List<String> variants = new ArrayList<>();
        for (String rest : variants(text.substring(close + 1))) {
            variants.add(text.substring(0, open) + text.substring(open + 1, close) + rest);
            variants.add(text.substring(0, open) + rest.stripLeading());
        }
        return variants;
    }

    private static void read(String language, List<HeadingWord> to) {
        String name = "headings-" + language + ".txt";
        try (InputStream in = HeadingWords.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    Section section = Section.valueOf(line.substring(0, colon));
                    for (String word : line.substring(colon + 1).split(";", -1)) {
                        String text = word.strip();
                        boolean open = text.startsWith("?");
                        to.add(new HeadingWord(language, section, open ? text.substring(1) : text, !open));
                    }
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(name, cause);
        }
    }
}
