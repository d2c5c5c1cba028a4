package org.st96toolkit.docx.section;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.st96toolkit.docx.flow.ListNumber;
import org.st96toolkit.docx.flow.ParagraphStyle;

/**
 * What a line shows of itself, before its neighbours are asked.
 *
 * @param line the line
 * @param text its text
 * @param blank whether there is nothing to see
 * @param words the heading words that it is
 * @param tail for a heading word in brackets with text after it, where that text begins; 0 otherwise
 * @param paragraphNumber the number typed before it, as paragraphs of a description have it
 * @param meaning what the style map says of its style
 */
record Signs(
        Line line,
        String text,
        boolean blank,
        List<HeadingWord> words,
        int tail,
        Optional<TypedNumbers.Typed> paragraphNumber,
        Optional<StyleMap.Meaning> meaning) {

    static Signs of(Line line, HeadingWords words, StyleMap styles) {
        String text = line.text();
        boolean blank = Blanks.isBlank(text);
        Optional<StyleMap.Meaning> meaning = styles.meaning(line.paragraph().style());
        if (blank) {
            return new Signs(line, text, true, List.of(), 0, Optional.empty(), meaning);
        }
        Optional<TypedNumbers.Typed> number = TypedNumbers.paragraph(text);
        boolean counted = line.number()
                .filter(ListNumber::ordered)
                .flatMap(shown -> TypedNumbers.countedParagraph(shown.text()))
                .isPresent();
        List<HeadingWord> found = number.isPresent() || counted ? List.of() : words.find(text);
        int tail = 0;
        if (found.isEmpty() && !counted) {
            int end = bracketEnd(text);
            if (end > 0) {
                found = words.find(text.substring(0, end));
                tail = found.isEmpty() ? 0 : end;
            }
        }
        return new Signs(line, text, false, found, tail, number, meaning);
    }

    /** The sections that its words head. */
    Set<Section> sections() {
        return words.stream().map(HeadingWord::section).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The number that the word processor counts, if paragraphs of a description are numbered like that. */
    Optional<String> countedParagraph() {
        return line.number()
                .filter(ListNumber::ordered)
                .flatMap(number -> TypedNumbers.countedParagraph(number.text()));
    }

    /** The level of a heading by its style, from 1; 0 where its style is none of a heading. */
    int styleLevel() {
        ParagraphStyle style = line.paragraph().style();
        if (style.outlineLevel().isPresent()) {
            return style.outlineLevel().getAsInt() + 1;
        }
        return StyleNames.headingLevel(style.name());
    }

    /** Whether it is set as headings are: short, bold or in capitals throughout, no sentence. */
    boolean looksLikeHeading() {
        String plain = text.strip();
        if (plain.length() > 120
                || plain.indexOf('\n') >= 0
                || !plain.codePoints().anyMatch(Character::isLetter)) {
            return false;
        }
        char last = plain.charAt(plain.length() - 1);
        if (".;,\u3002\uFF1B\uFF0C\u3001!?".indexOf(last) >= 0 || plain.split("\\s+", -1).length > 12) {
            return false;
        }
        return line.all(piece -> piece.look().bold())
                || line.all(piece -> piece.look().caps())
                || isCapitals(plain);
    }

    boolean isCentred() {
        return line.paragraph().style().alignment() == ParagraphStyle.Alignment.CENTER;
    }

    /** Capitals throughout, in a script that has them. */
    private static boolean isCapitals(String plain) {
        return plain.codePoints().filter(Character::isUpperCase).count() >= 4
                && plain.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Where text goes on after a bracket of the kind that headings stand in. */
    private static int bracketEnd(String text) {
        int from = Blanks.skip(text, 0);
        int close = text.indexOf('\u3011', from);
        if (from >= text.length() || text.charAt(from) != '\u3010' || close < 0) {
            return 0;
        }
        return Blanks.isBlank(text.substring(close + 1)) ? 0 : close + 1;
    }
}
