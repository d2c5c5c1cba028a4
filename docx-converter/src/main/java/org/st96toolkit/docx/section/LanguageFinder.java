package org.st96toolkit.docx.section;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Inline;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Text;
import org.st96toolkit.docx.receipt.Ledger;

/** Which language files are written in: by their script, by the headings that are known, by what the word processor noted. */
public final class LanguageFinder {

    private final HeadingWords words;

    public LanguageFinder(HeadingWords words) {
        this.words = words;
    }

    /**
     * What was found.
     *
     * @param language the language, as a code of two letters; nothing where it is not sure
     * @param evidence what speaks for which language, for a message
     */
    public record Finding(Optional<String> language, String evidence) {}

    /** The language of files that are one application. */
    public Finding find(List<Flow> flows) {
        Map<String, Integer> headings = new HashMap<>();
        Set<String> marked = new TreeSet<>();
        int[] letters = new int[4];
        for (Flow flow : flows) {
            if (!flow.language().isBlank()) {
                marked.add(primary(flow.language()));
            }
            for (Paragraph paragraph : Ledger.paragraphs(flow.body())) {
                for (String line : text(paragraph).split("\n", -1)) {
                    count(line, letters);
                    Set<String> languages = new HashSet<>();
                    words.find(line).forEach(word -> languages.add(primary(word.language())));
                    languages.forEach(language -> headings.merge(language, 1, Integer::sum));
                }
            }
        }
        Optional<String> script = byScript(letters);
        String evidence = script.map(language -> "script: " + language + "; ").orElse("") + "headings: "
                + new java.util.TreeMap<>(headings) + "; marked: " + marked;
        if (script.isPresent()) {
            return new Finding(script, evidence);
        }
        Optional<String> byHeadings = byHeadings(headings);
        if (byHeadings.isPresent()) {
            boolean agreed = marked.isEmpty() || marked.contains(byHeadings.get());
            return new Finding(agreed || headings.get(byHeadings.get()) > 1 ? byHeadings : Optional.empty(), evidence);
        }
        boolean only = headings.isEmpty() && marked.size() == 1;
        return new Finding(only ? Optional.of(marked.iterator().next()) : Optional.empty(), evidence);
    }

    private static Optional<String> byHeadings(Map<String, Integer> headings) {
        Optional<String> best =
                headings.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return best.filter(language -> headings.values().stream()
                        .filter(headings.get(language)::equals)
                        .count()
                == 1);
    }

    /** Counts letters of Han, kana, Hangul and others. */
    private static void count(String text, int[] letters) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (!Character.isLetter(letter)) {
                continue;
            }
            if (!Widths.isEastAsian(letter)) {
                letters[3]++;
                continue;
            }
            switch (Character.UnicodeScript.of(letter)) {
                case HAN -> letters[0]++;
                case HANGUL -> letters[2]++;
                default -> letters[1]++;
            }
        }
    }

    private static Optional<String> byScript(int[] letters) {
        int east = letters[0] + letters[1] + letters[2];
        if (east * 2 <= letters[3]) {
            return Optional.empty();
        }
        if (letters[2] * 2 > east) {
            return Optional.of("ko");
        }
        return Optional.of(letters[1] * 10 > east ? "ja" : "zh");
    }

    private static String text(Paragraph paragraph) {
        List<Inline> inlines = paragraph.inlines();
        if (inlines.size() == 1 && inlines.get(0) instanceof Text only) {
            return only.characters();
        }
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof Text run) {
                text.append(run.characters());
            } else if (inline instanceof org.st96toolkit.docx.flow.Break) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static String primary(String language) {
        return language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
