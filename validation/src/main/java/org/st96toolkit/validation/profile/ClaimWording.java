package org.st96toolkit.validation.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.core.text.Starts;
import org.st96toolkit.validation.body.TextLanguage;

/** How claims refer to others in words, by language. */
final class ClaimWording {

    /** How many numbers a list has at most, so that hostile texts are read in little room. */
    private static final String REPEATED = "{0,60}";

    /** More than the words that stand before the noun and belong to it, white space being single. */
    private static final int BEFORE_NOUN = 120;

    /** No quantity: {@code claim 1, 5 mm thick} is a reference to claim 1 alone. */
    private static final String NUMBER =
            "\\d{1,3}(?!\\d|[.,]\\d|\\s*(?:%|°|[µμ]|[cdkmn]?m\\b|[mk]?g\\b|wt|mol|m?l\\b|Gew))";

    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)0*(\\d{1,3})(?!\\d)");

    /**
     * The words of a language.
     *
     * @param citation the word for claims and a list of numbers, which is the group {@code list}
     * @param preceding words for all claims that precede
     * @param and a word that names claims together
     * @param or words before, in or after a list that make it a choice
     * @param range a sign or word for a range, between two numbers
     * @param noun letters that stand in the word for claims in every form of it
     * @param before letters that stand in the words for all claims that precede
     */
    private record Words(
            Pattern citation, Pattern preceding, Pattern and, Pattern or, Pattern range, Starts noun, Starts before) {

        /** The next citation from a place on. It has the noun and then a number, and a few words before them at most. */
        boolean findCitation(Matcher matcher, String text, int from) {
            int at = noun.next(text, from);
            while (at >= 0 && !leadsToNumber(text, at)) {
                at = noun.next(text, at + 1);
            }
            return at >= 0 && find(matcher, text, Math.max(from, at - BEFORE_NOUN));
        }

        boolean findPreceding(Matcher matcher, String text, int from) {
            int at = before.next(text, from);
            return at >= 0 && find(matcher, text, Math.max(from, at - BEFORE_NOUN));
        }

        private static boolean find(Matcher matcher, String text, int from) {
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
            matcher.region(from, text.length());
            return matcher.find();
        }

        /** Whether the rest of a word is followed by a digit, with a space between or without. */
        private static boolean leadsToNumber(String text, int from) {
            int at = from;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }
    }

    private static final Map<TextLanguage, Words> WORDS = words();

    private ClaimWording() {}

    private static Map<TextLanguage, Words> words() {
        Map<TextLanguage, Words> words = new EnumMap<>(TextLanguage.class);
        words.put(
                TextLanguage.EN,
                spaced(
                        // Letters that are taken for an i where case is passed over.
                        Starts.with("claim", "cla\u0131m", "cla\u0130m"),
                        Starts.with("preced", "prev", "forego", "above", "prior", "pr\u0131or", "pr\u0130or"),
                        "(?:any(?:\\s+one)?\\s+(?:of|or)|one\\s+of|either\\s+of|either|at\\s+least\\s+one\\s+of|one\\s+or\\s+more\\s+of|any)",
                        "(?:patent\\s+)?claims?",
                        "and\\s*/\\s*or|and|or|to|through|inclusive",
                        "(?:preceding|previous|foregoing|above|prior)\\s+claims?",
                        "and",
                        "or|any|either|one\\s+of|one\\s+or\\s+more",
                        "-|–|—|to|through"));
        words.put(
                TextLanguage.DE,
                spaced(
                        Starts.with("nspr"),
                        Starts.with("nspr"),
                        "(?:(?:mindestens\\s+|wenigstens\\s+|irgend)?eine[mrs]?\\s+(?:oder\\s+mehrere[nr]?\\s+)?(?:der|von|aus))",
                        "(?:Patent)?[Aa]nspr(?:uch(?:e?s)?|üchen?)",
                        "und\\s*/\\s*oder|und|oder|bis",
                        "(?:vorhergehenden|vorstehenden|vorangehenden|vorangegangenen|vorigen|obigen)\\s+(?:Patent)?[Aa]nspr(?:uch(?:e?s)?|üchen?)",
                        "und",
                        "oder|eine[mrs]?",
                        "-|–|—|bis"));
        words.put(
                TextLanguage.FR,
                spaced(
                        Starts.with("vend"),
                        Starts.with("vend"),
                        "(?:(?:l['’]une?\\s+)?(?:quelconque\\s+|ou\\s+plusieurs\\s+|au\\s+moins\\s+)?des)",
                        "revendications?",
                        "et\\s*/\\s*ou|et|ou|à",
                        "revendications?\\s+précédentes?",
                        "et",
                        "ou|l['’]une?|quelconque",
                        "-|–|—|à"));
        words.put(
                TextLanguage.ZH,
                unspaced(
                        Starts.with("权利要求"),
                        Starts.with("权利要求"),
                        "权利要求书?",
                        "和/或|及/或|和|或者|或|与|及|至|到|、|~",
                        "(?:前述|上述|在前|之前)(?:任[一意](?:项)?|任何一项)?权利要求",
                        "和|与|及",
                        "或|任[一意]|之一|任何一",
                        "-|–|—|~|至|到"));
        words.put(
                TextLanguage.JA,
                unspaced(
                        Starts.with("請求項"),
                        Starts.with("請求項"),
                        "請求項",
                        "及び/又は|及び|および|又は|または|若しくは|もしくは|並びに|ならびに|から|乃至|ないし|、|と|~|〜",
                        "(?:前記|上記|先行する)(?:いずれか(?:一項|1項)?の)?請求項",
                        "及び|および|並びに|ならびに|と",
                        "又は|または|若しくは|もしくは|いずれ|何れ|いづれ|任意の",
                        "-|–|—|~|〜|から|乃至|ないし"));
        return words;
    }

    /** A comma stands in a list where the list goes on to a word, or the noun is in the plural; it may also end the phrase. */
    private static Words spaced(
            Starts letters,
            Starts before,
            String choice,
            String noun,
            String links,
            String preceding,
            String and,
            String or,
            String range) {
        String link = "(?:\\s*[,;]?\\s*(?:" + links + ")\\s+|\\s*[-–—]\\s*|\\s*[,;]\\s*(?=" + NUMBER + "(?:\\s*[,;]\\s*"
                + NUMBER + ")" + REPEATED + "\\s*[,;]?\\s*(?:" + links + ")\\s+" + NUMBER + "))";
        String list = NUMBER + "(?:" + link + "(?:the\\s+)?(?:" + noun + "\\s+)?" + NUMBER + ")" + REPEATED;
        return new Words(
                Pattern.compile(
                        "(?:" + choice + "\\s+(?:the\\s+)?)?\\b" + noun + "\\s+(?<list>" + list + ")",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                Pattern.compile(
                        "(?:" + choice + "\\s+(?:the\\s+)?)?\\b" + preceding,
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                Pattern.compile("\\b(?:" + and + ")\\b(?!\\s*/)", Pattern.CASE_INSENSITIVE),
                Pattern.compile("\\b(?:" + or + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                Pattern.compile(range, Pattern.CASE_INSENSITIVE),
                letters,
                before);
    }

    private static Words unspaced(
            Starts letters,
            Starts before,
            String noun,
            String links,
            String preceding,
            String and,
            String or,
            String range) {
        String list = NUMBER + "(?:(?:,|-|–|—|" + links + ")(?:" + noun + ")?" + NUMBER + ")" + REPEATED;
        // What makes a list a choice stands behind it.
        return new Words(
                Pattern.compile(
                        noun + "(?<list>" + list + ")(?:(?:中|之中|的|の|のうち)?(?:" + or + ")(?:一?项|一項|1項|一つ|1つ|か)?)?"),
                Pattern.compile(preceding),
                Pattern.compile(and + "(?!/)"),
                Pattern.compile(or),
                Pattern.compile(range),
                letters,
                before);
    }

    /**
     * The references in a text.
     *
     * @param text the text of a claim
     * @param language its language
     * @param own the number of the claim
     */
    static List<ClaimCitation> citations(String text, TextLanguage language, int own) {
        Words words = WORDS.get(language);
        String normal = NormalText.of(text).replaceAll("\\s+", language.isWithoutSpaces() ? "" : " ");
        List<ClaimCitation> citations = new ArrayList<>();
        Matcher citation = words.citation().matcher(normal);
        for (int from = 0; words.findCitation(citation, normal, from); from = citation.end()) {
            List<Integer> numbers = numbers(citation.group("list"), words.range());
            boolean together = numbers.size() > 1
                    && words.and().matcher(citation.group("list")).find()
                    && !words.or().matcher(citation.group()).find();
            citations.add(new ClaimCitation(numbers, together, citation.group().strip()));
        }
        Matcher preceding = words.preceding().matcher(normal);
        for (int from = 0; words.findPreceding(preceding, normal, from); from = preceding.end()) {
            List<Integer> numbers = new ArrayList<>();
            for (int number = 1; number < own; number++) {
                numbers.add(number);
            }
            citations.add(new ClaimCitation(numbers, false, preceding.group()));
        }
        return citations;
    }

    /** The numbers that a text names, ranges spelled out; none where there are no digits. */
    static List<Integer> numbers(String text, TextLanguage language) {
        String normal = NormalText.of(text);
        return numbers(normal, WORDS.get(language).range());
    }

    private static List<Integer> numbers(String list, Pattern range) {
        TreeSet<Integer> numbers = new TreeSet<>();
        Matcher digits = DIGITS.matcher(list);
        int before = 0;
        int end = 0;
        while (digits.find()) {
            int number = Integer.parseInt(digits.group(1));
            boolean from = before > 0
                    && range.matcher(list.substring(end, digits.start())).find();
            for (int each = from ? before + 1 : number; each <= number; each++) {
                numbers.add(each);
            }
            numbers.add(number);
            before = number;
            end = digits.end();
        }
        return List.copyOf(numbers);
    }
}
