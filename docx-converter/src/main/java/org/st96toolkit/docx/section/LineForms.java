package org.st96toolkit.docx.section;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that are known by their form alone: numbers of pages, rules, notes, captions, marks of Markdown. */
final class LineForms {

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)(?:[-\u2013\u2014]\\s*\\d{1,4}\\s*[-\u2013\u2014]"
            + "|(?:page|seite|p\u00E1gina)\\s+\\d{1,4}(?:\\s*(?:of|/|von|sur|de)\\s*\\d{1,4})?"
            + "|\\d{1,4}\\s*/\\s*\\d{1,4}(?:\\s*\u9875)?"
            + "|\u7B2C\\s*\\d{1,4}\\s*[\u9875\u9801](?:\\s*[,\uFF0C/]?\\s*\u5171\\s*\\d{1,4}\\s*[\u9875\u9801])?)");
    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile("(?:CN|US|EP|WO|JP|KR|TW|DE|FR|GB)\\s?[\\dX][\\dX,/ ]{5,14}\\s[A-Z]\\d?"
                    + "(?:\\s+\\d{1,4}\\s*/\\s*\\d{1,4}(?:\\s*\u9875)?)?");
    private static final Pattern RULE = Pattern.compile("-{3,}|_{3,}|={3,}|\u2014{3,}|(?:\\*\\s*){3,}");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{1,3}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[^\\[\\]]*\\p{L}[^\\[\\]]*\\]");
    private static final Pattern NOTE = Pattern.compile(
            "[(\\[]\\s*(?:\u6CE8|\u5907\u6CE8|\u5099\u8A3B|(?i:note|nb|n\\.b\\.|drafting note|anm(?:erkung)?\\.?))\\s*[:\uFF1A].*[)\\]]",
            Pattern.DOTALL);
    private static final Pattern CAPTION = Pattern.compile(
            "(?:(?i:fig(?:ure|ur)?s?|abb(?:ildung)?)\\s*\\.?|\u56FE|\u5716|\u56F3|\uB3C4|\uB3C4\uBA74)\\s*(\\S{1,20})?\\s*\\.?",
            Pattern.UNICODE_CASE);
    private static final Pattern FIGURE_NUMBER =
            Pattern.compile("\\d{1,3}\\s?(?:[A-Za-z]{1,2}|\\([A-Za-z0-9]{1,3}\\))?");
    private static final Pattern MARKDOWN_BOLD = Pattern.compile("(\\*\\*)(?=\\S)(.+?)(?<=\\S)(\\*\\*)");
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^\\s*(#{1,6}\\s+)");

    private LineForms() {}

    /** The number of a page, or of the document. */
    static boolean isPageNumber(String text) {
        String plain = plain(text);
        return PAGE_NUMBER.matcher(plain).matches()
                || DOCUMENT_NUMBER.matcher(plain).matches();
    }

    /** A line drawn with hyphens or the like. */
    static boolean isRule(String text) {
        return RULE.matcher(Widths.narrow(text).strip()).matches();
    }

    /** Digits and nothing else: perhaps the number of a page. */
    static boolean isBareNumber(String text) {
        return BARE_NUMBER.matcher(plain(text)).matches();
    }

    /** One to three capital letters and nothing else. */
    static boolean isCapitals(String text) {
        return CAPITALS.matcher(plain(text)).matches();
    }

    /** Words in brackets and nothing else: a place to be filled in. */
    static boolean isPlaceholder(String text) {
        String plain = plain(text);
        return PLACEHOLDER.matcher(plain).matches()
                && TypedNumbers.bracketedClaim(plain).isEmpty();
    }

    /** A remark in brackets that calls itself a note. */
    static boolean isNote(String text) {
        return NOTE.matcher(Widths.narrow(text).strip()).matches();
    }

    /**
     * The number under a drawing.
     *
     * @return the number, empty where the caption has none; nothing where the text is no caption
     */
    static Optional<String> caption(String text) {
        Matcher matcher = CAPTION.matcher(plain(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(1) == null ? "" : matcher.group(1);
        String bare = number.replaceAll("[.:]$", "");
        if (bare.isEmpty() || FIGURE_NUMBER.matcher(bare).matches()) {
            return Optional.of(bare);
        }
        return bare.startsWith("{{") ? Optional.of("") : Optional.empty();
    }

    /** Pairs of marks that make text bold in Markdown. */
    static Matcher markdownBold(String text) {
        return MARKDOWN_BOLD.matcher(text);
    }

    /** The marks before a heading in Markdown. */
    static Matcher markdownHeading(String text) {
        return MARKDOWN_HEADING.matcher(text);
    }

    private static String plain(String text) {
        String plain = Widths.narrow(text).strip();
        return plain.length() > 4 && plain.startsWith("**") && plain.endsWith("**")
                ? plain.substring(2, plain.length() - 2).strip()
                : plain;
    }
}
