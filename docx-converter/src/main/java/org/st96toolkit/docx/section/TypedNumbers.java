package org.st96toolkit.docx.section;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that are typed before paragraphs and claims. */
final class TypedNumbers {

    private static final Pattern PARAGRAPH = Pattern.compile(
            "^\\s*(?:[\\[\u3010\u3014]\\s*(\\d{3,6}[a-z]?)\\s*[\\]\u3011\u3015]|(0\\d{3,4})(?=\\s))\\s*");

    /** As the word processor shows it: with brackets, or with zeros before. */
    private static final Pattern COUNTED =
            Pattern.compile("^\\s*[\\[\u3010\u3014(]?\\s*(\\d{3,6})\\s*[\\]\u3011\u3015)]?\\s*\\.?\\s*$|"
                    + "^\\s*[\\[\u3010\u3014]\\s*(\\d{1,6})\\s*[\\]\u3011\u3015]\\s*$");

    private static final String RANGE = "\\d{1,4}(?:\\s*[-\u2013\u2014~\u301C]\\s*\\d{1,4})?";
    private static final Pattern CLAIM = Pattern.compile("^\\s*(" + RANGE
            + "(?:\\s*(?:,|\u3001|;|and|und|et|y|&|\u548C)\\s*" + RANGE + ")*)\\s*[.\u3002\u3001)](?!\\d)\\s*");
    private static final String WORD = "(?:claims?|anspruch|patentanspruch|revendication|reivindicaci\u00F3n|"
            + "\u8ACB\u6C42\u9805|\u8BF7\u6C42\u9879|\u6743\u5229\u8981\u6C42|\uCCAD\uAD6C\uD56D)";
    private static final Pattern BRACKETED_CLAIM = Pattern.compile(
            "^\\s*[\u3010\\[\u3014]\\s*" + WORD + "\\s*(" + RANGE + ")\\s*[\u3011\\]\u3015]\\s*[:.]?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CLAIM_WORD = Pattern.compile(
            "^\\s*" + WORD + "\\s*(" + RANGE + ")\\s*(?:[:.\u3001]\\s*|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TypedNumbers() {}

    /**
     * A number before a text.
     *
     * @param number its digits; of claims also ranges, such as {@code 1-3,5}
     * @param from where it begins
     * @param to where the text after it begins
     */
    record Typed(String number, int from, int to) {

        /** The first number in it. */
        int first() {
            return Integer.parseInt(number.split("[-,]", 2)[0]);
        }

        /** The last number in it. */
        int last() {
            String[] parts = number.split("[-,]", -1);
            return Integer.parseInt(parts[parts.length - 1]);
        }
    }

    /** The number of a paragraph, such as {@code [0001]}. */
    static Optional<Typed> paragraph(String text) {
        Matcher matcher = PARAGRAPH.matcher(Widths.narrow(text));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String digits = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return Optional.of(new Typed(digits, 0, matcher.end()));
    }

    /** The digits of a counted number, if it is shown as paragraphs of a description are numbered. */
    static Optional<String> countedParagraph(String shown) {
        Matcher matcher = COUNTED.matcher(Widths.narrow(shown));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }

    /** The number of a claim, with a point or bracket after it. */
    static Optional<Typed> claim(String text) {
        return typed(CLAIM, text);
    }

    /** The number of a claim in brackets, with the word for it: it begins a claim wherever it stands. */
    static Optional<Typed> bracketedClaim(String text) {
        return typed(BRACKETED_CLAIM, text);
    }

    /** The number of a claim after the word for it. */
    static Optional<Typed> claimWord(String text) {
        return typed(CLAIM_WORD, text);
    }

    private static Optional<Typed> typed(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(Widths.narrow(text));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String number = matcher.group(1)
                .replaceAll("\\s+", "")
                .replaceAll("[\u2013\u2014~\u301C]", "-")
                .replaceAll("[^0-9-]+", ",");
        for (String range : number.split(",", -1)) {
            String[] ends = range.split("-", -1);
            if (Integer.parseInt(ends[0]) > Integer.parseInt(ends[ends.length - 1])) {
                return Optional.empty();
            }
        }
        return Optional.of(new Typed(number, 0, matcher.end()));
    }
}
