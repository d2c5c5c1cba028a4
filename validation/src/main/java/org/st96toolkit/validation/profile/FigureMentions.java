package org.st96toolkit.validation.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.format.BodyParts.SectionKind;
import org.st96toolkit.core.text.Starts;
import org.st96toolkit.validation.body.Body;

/**
 * Where a description mentions figures. A figure is known by its number alone, so that 5A and 5(b) are both 5: authors write one
 * drawing of two parts, and its parts, in one text.
 */
final class FigureMentions {

    private static final String ONE = "\\d{1,3}(?!\\d|\\.\\d)\\s?(?:\\(\\p{Alpha}\\)|\\p{Lu}\\b|[a-z]\\b|['′])?";
    private static final Pattern WORDS = Pattern.compile(
            "(?<!\\p{IsLatin})(?:figs?\\.?|figures?|figur(?:en)?|abb\\.|abbildung(?:en)?|附图|图|図|圖)\\s?"
                    + "(?<list>" + ONE
                    + "(?:(?:\\s?(?:,|;|-|–|~|〜|to|and|or|through|bis|und|oder|à|et|ou|和|至|到|及|、|から)){1,4}\\s?(?:figs?\\.?\\s?|图|図)?"
                    + ONE
                    + "){0,60})(?<after>.{0,24})",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Starts BEGINNINGS = Starts.with("fig", "abb", "附图", "图", "図", "圖");

    /** The drawing of another document. */
    private static final Pattern FOREIGN = Pattern.compile(
            "^\\s*(?:of|in|from|der|de la|du)\\s+(?:the\\s+)?(?:U\\.?\\s?S\\b|EP|WO|DE|JP|GB|FR|CN|PCT|patent|document|reference|publication|article|Druckschrift|brevet)",
            Pattern.CASE_INSENSITIVE);

    /** Numbers of drawings are filled up with zeros in files. */
    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)0*(\\d{1,3})(?!\\d)");

    private static final Pattern RANGE =
            Pattern.compile("[-–~〜]|\\b(?:to|through|bis)\\b|à|至|到|から", Pattern.CASE_INSENSITIVE);

    /**
     * A mention.
     *
     * @param number the number of the figure
     * @param marked whether it is a reference that is marked as such
     * @param inList whether it stands in the brief description of the drawings
     * @param words the words
     */
    record Mention(int number, boolean marked, boolean inList, Location location, String words) {}

    /** What of two mentions of a figure is alike, so that the first one is enough. */
    private record Kind(int number, boolean marked, boolean inList) {}

    /**
     * Figures that a text names.
     *
     * @param numbers their numbers
     * @param words the words
     * @param foreign whether they are drawings of another document
     */
    private record Named(Set<Integer> numbers, String words, boolean foreign) {}

    private final Map<Kind, Mention> mentions = new LinkedHashMap<>();

    FigureMentions(Body body) {
        for (Body.Description description : body.descriptions()) {
            for (Body.Passage passage : description.passages()) {
                boolean inList =
                        passage.section().filter(SectionKind.DRAWINGS::equals).isPresent();
                String text = normal(passage.text());
                List<Named> named = named(text);
                Set<Integer> foreign = new TreeSet<>();
                named.stream().filter(Named::foreign).forEach(each -> foreign.addAll(each.numbers()));
                for (Body.FigureReference reference : passage.figures()) {
                    String words = normal(reference.number().orElse(reference.text()));
                    for (int number : numbers(words)) {
                        if (foreign.contains(number)) {
                            continue;
                        }
                        add(new Mention(number, true, inList, reference.location(), reference.text()));
                    }
                }
                for (Named each : named) {
                    if (!each.foreign()) {
                        for (int number : each.numbers()) {
                            add(new Mention(number, false, inList, passage.location(), each.words()));
                        }
                    }
                }
            }
        }
    }

    /** The figures that a text names, in order. */
    private static List<Named> named(String text) {
        List<Named> named = new ArrayList<>();
        Matcher found = WORDS.matcher(text);
        int from = 0;
        while (BEGINNINGS.find(found, text, from)) {
            String words = text.substring(found.start(), found.end("list"));
            boolean foreign = FOREIGN.matcher(found.group("after")).find();
            named.add(new Named(numbers(found.group("list")), words.strip(), foreign));
            from = found.end("list");
        }
        return named;
    }

    private void add(Mention mention) {
        mentions.putIfAbsent(new Kind(mention.number(), mention.marked(), mention.inList()), mention);
    }

    /** The first of each kind, in document order. */
    List<Mention> all() {
        return List.copyOf(mentions.values());
    }

    /** Those to be trusted most: the marked ones, or all where none is marked. */
    List<Mention> surest() {
        List<Mention> marked = all().stream().filter(Mention::marked).toList();
        return marked.isEmpty() ? all() : marked;
    }

    /** The numbers in a text, ranges spelled out. */
    static Set<Integer> numbers(String text) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher digits = DIGITS.matcher(text);
        int before = -1;
        int end = 0;
        while (digits.find()) {
            int number = Integer.parseInt(digits.group(1));
            boolean range = before >= 0
                    && RANGE.matcher(text.substring(end, digits.start())).find();
            for (int each = range ? before + 1 : number; each < number; each++) {
                numbers.add(each);
            }
            numbers.add(number);
            before = number;
            end = digits.end();
        }
        numbers.remove(0);
        return numbers;
    }

    static String normal(String text) {
        return NormalText.of(text);
    }
}
