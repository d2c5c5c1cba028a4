package org.st96toolkit.docx.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.core.text.Starts;
import org.st96toolkit.docx.section.Piece;
import org.st96toolkit.docx.section.Widths;

/** Finds references to claims, drawings and paragraphs in running text, in eight languages. Full-width characters count as plain. */
final class MentionFinder {

    private static final String NUMBER = "(?:\u7B2C|\uC81C)?\\s?\\d{1,3}(?:\\s?(?:\uD56D|\u9879|\u9805))?";
    private static final String RANGE_WORDS =
            "to|through|bis|\u00E0|a|\u81F3|\u5230|\u4E43\u81F3|\u306A\u3044\u3057|\u304B\u3089|\uB0B4\uC9C0|-|\u2013|\u2014|~|\u301C";
    private static final String LIST_WORDS = "(?:,\\s?)?(?:and/or|and|or|und|oder|et|ou|y|o|u)"
            + "|,|\u3001|\u548C|\u6216|\u53CA|\u53CA\u3073|\u53C8\u306F|\u307E\u305F\u306F|\uBC0F|\uB610\uB294";
    private static final String SEPARATOR = "\\s*(?:" + RANGE_WORDS + "|" + LIST_WORDS + ")\\s*";
    private static final String CLAIM_WORD =
            "\\b(?:claims?|(?:Patent)?anspr(?:uch(?:s|es)?|\u00FCchen?)|revendications?"
                    + "|reivindicaci(?:\u00F3n|ones))\\s+|(?:\u6743\u5229\u8981\u6C42|\u8ACB\u6C42\u9805|\u8BF7\u6C42\u9879|\uCCAD\uAD6C\uD56D)\\s?"
                    + "|(?=\uC81C\\s?\\d{1,3}\\s?\uD56D)";
    private static final String CLAIM_AGAIN =
            "(?:(?:claims?|Anspr(?:uch|\u00FCche)|revendications?|\u6743\u5229\u8981\u6C42|\u8ACB\u6C42\u9805|\uCCAD\uAD6C\uD56D)\\s?)?";
    private static final Pattern CLAIMS = Pattern.compile(
            "(?:" + CLAIM_WORD + ")(" + NUMBER + "(?:" + SEPARATOR + CLAIM_AGAIN + NUMBER + ")*)(?![\\d.]\\d|\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Starts CLAIM_STARTS = Starts.with(
            "claim",
            "anspr",
            "patentanspr",
            "revendication",
            "reivindicaci",
            "\u6743\u5229\u8981\u6C42",
            "\u8ACB\u6C42\u9805",
            "\u8BF7\u6C42\u9879",
            "\uCCAD\uAD6C\uD56D",
            "\uC81C");
    private static final Pattern PRECEDING = Pattern.compile(
            "(?:preceding|previous|foregoing)\\sclaims?"
                    + "|(?:vorhergehenden|vorstehenden|vorangehenden|vorherigen)\\s(?:Patent)?anspr\u00FCchen?"
                    + "|revendications\\spr\u00E9c\u00E9dentes|reivindicaciones\\s(?:anteriores|precedentes)"
                    + "|(?:\u524D\u8FF0|\u4E0A\u8FF0)(?:\u4EFB\u4E00|\u4EFB\u610F\u4E00)\u9879?\u6743\u5229\u8981\u6C42",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Starts PRECEDING_STARTS = Starts.with(
            "preceding",
            "previous",
            "foregoing",
            "vorhergehend",
            "vorstehend",
            "vorangehend",
            "vorherig",
            "revendications",
            "reivindicaciones",
            "\u524D\u8FF0",
            "\u4E0A\u8FF0");
    private static final String FIGURE = "\\d{1,3}[A-Za-z]?(?![A-Za-z])(?:\\([a-z]\\))?";
    private static final Pattern FIGURES = Pattern.compile(
            "(?:\\b(?:figures?|figuras?|figur(?:en)?|abb(?:ildung(?:en)?)?|figs?)(?:\\.\\s?|\\s)|[\u56FE\u5716\u56F3]\\s?|(?<!\\p{L})\uB3C4\\s?)"
                    + "(" + FIGURE + "(?:" + SEPARATOR + "(?:[\u56FE\u5716\u56F3\uB3C4]\\s?)?" + FIGURE
                    + ")*)(?!\\d|\\.\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Starts FIGURE_STARTS = Starts.with("fig", "abb", "\u56FE", "\u5716", "\u56F3", "\uB3C4");
    private static final Pattern PARAGRAPHS = Pattern.compile("[\\[\u3010]\\s?(\\d{3,6})\\s?[\\]\u3011]");
    private static final Starts PARAGRAPH_STARTS = Starts.with("[", "\u3010");
    private static final Starts ALL_STARTS = Starts.of(CLAIM_STARTS, PRECEDING_STARTS, FIGURE_STARTS, PARAGRAPH_STARTS);
    private static final Pattern STATUS = Pattern.compile(
            "\\s*\\((?:original|currently amended|cancell?ed|withdrawn(?:\\s*[-\u2013,]?\\s*(?:currently amended|previously presented))?"
                    + "|previously (?:presented|amended)|new|not entered)\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile("\\d{1,3}[A-Za-z]?(?:\\([a-z]\\))?");
    private static final Pattern RANGE = Pattern.compile(
            "^\\s*(?:\uD56D|\u9879|\u9805)?\\s*(?:" + RANGE_WORDS + ")\\b?.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final int WIDEST = 500;
    private static final String ARTICLE = "the";

    private MentionFinder() {}

    /**
     * The references in a text, in order, none over another.
     *
     * @param text the text
     * @param kinds what is looked for
     * @param before the numbers that "the preceding claims" stand for
     */
    static List<Mention> find(String text, Set<Mention.Kind> kinds, List<String> before) {
        String plain = Widths.narrow(text);
        List<Mention> found = new ArrayList<>();
        if (kinds.contains(Mention.Kind.STATUS)) {
            status(plain, found);
        }
        int next = ALL_STARTS.next(plain, 0);
        int first = next < 0 ? plain.length() : next;
        if (kinds.contains(Mention.Kind.CLAIM)) {
            all(CLAIMS, CLAIM_STARTS, plain, first, Mention.Kind.CLAIM, found);
            Matcher matcher = PRECEDING.matcher(plain);
            for (int at = first; PRECEDING_STARTS.findNext(matcher, plain, at); at = matcher.end()) {
                found.add(new Mention(withArticle(plain, matcher.start()), matcher.end(), Mention.Kind.CLAIM, before));
            }
        }
        if (kinds.contains(Mention.Kind.FIGURE)) {
            all(FIGURES, FIGURE_STARTS, plain, first, Mention.Kind.FIGURE, found);
        }
        if (kinds.contains(Mention.Kind.PARAGRAPH)) {
            all(PARAGRAPHS, PARAGRAPH_STARTS, plain, first, Mention.Kind.PARAGRAPH, found);
        }
        found.sort(Comparator.comparingInt(Mention::from));
        List<Mention> apart = new ArrayList<>();
        int at = 0;
        for (Mention mention : found) {
            if (mention.from() >= at && isRunning(plain, mention)) {
                apart.add(mention);
                at = mention.to();
            }
        }
        return apart;
    }

    /** Where the article before a word begins, or the word where there is none. It is too common to look for claims after each. */
    private static int withArticle(String plain, int word) {
        int article = word - ARTICLE.length() - 1;
        return article >= 0
                        && plain.regionMatches(true, article, ARTICLE, 0, ARTICLE.length())
                        && Character.isWhitespace(plain.charAt(word - 1))
                ? article
                : word;
    }

    /** The status that a claim may begin with. */
    private static void status(String plain, List<Mention> to) {
        Matcher matcher = STATUS.matcher(plain);
        if (matcher.lookingAt()) {
            int from = 0;
            while (Character.isWhitespace(plain.charAt(from))) {
                from++;
            }
            to.add(new Mention(from, matcher.end(), Mention.Kind.STATUS, List.of()));
        }
    }

    private static void all(
            Pattern pattern, Starts starts, String plain, int from, Mention.Kind kind, List<Mention> to) {
        Matcher matcher = pattern.matcher(plain);
        for (int at = from; starts.findNext(matcher, plain, at); at = matcher.end()) {
            List<String> numbers =
                    kind == Mention.Kind.PARAGRAPH ? List.of(matcher.group(1)) : numbers(matcher.group(1));
            to.add(new Mention(matcher.start(), matcher.end(), kind, numbers));
        }
    }

    /** The numbers that a list such as {@code 1 to 3 and 5} names. */
    static List<String> numbers(String list) {
        List<String> numbers = new ArrayList<>();
        Matcher part = PART.matcher(list);
        int end = 0;
        while (part.find()) {
            String between = list.substring(end, part.start());
            String number = part.group();
            if (!numbers.isEmpty() && RANGE.matcher(between).matches()) {
                fill(numbers, number);
            } else {
                numbers.add(number);
            }
            end = part.end();
        }
        return numbers;
    }

    /** Adds a number and, where both ends are plain numbers, those between. */
    private static void fill(List<String> numbers, String last) {
        String first = numbers.get(numbers.size() - 1);
        if (isPlain(first) && isPlain(last) && Integer.parseInt(last) - Integer.parseInt(first) < WIDEST) {
            for (int number = Integer.parseInt(first) + 1; number < Integer.parseInt(last); number++) {
                numbers.add(Integer.toString(number));
            }
        }
        numbers.add(last);
    }

    private static boolean isPlain(String number) {
        return number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isRunning(String plain, Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            char c = plain.charAt(i);
            if (c == '\n' || c == '\f' || c == Piece.OBJECT) {
                return false;
            }
        }
        return mention.to() > mention.from();
    }
}
