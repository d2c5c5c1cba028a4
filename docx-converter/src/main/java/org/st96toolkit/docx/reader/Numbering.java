package org.st96toolkit.docx.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.docx.flow.ListNumber;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.symbol.SymbolCode;
import org.st96toolkit.docx.symbol.SymbolFonts;

/**
 * Counts the paragraphs of lists, in the order they are asked for. Lists with one definition count on with each other; a list that begins
 * anew does so where it is first used. A level that has no number yet counts as if it were at its start.
 */
final class Numbering {

    private static final int LEVELS = 9;

    private final ListDefinitions lists;
    private final Findings findings;
    private final SymbolFonts symbols;
    private final Fonts fonts;
    private final Map<Integer, Integer[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Set<String> reported = new HashSet<>();

    Numbering(ListDefinitions lists, Findings findings, SymbolFonts symbols, Fonts fonts) {
        this.lists = lists;
        this.findings = findings;
        this.symbols = symbols;
        this.fonts = fonts;
    }

    /** A number with what a reference to it may show. */
    record Counted(Optional<ListNumber> number, String fullContext) {}

    /**
     * Counts a paragraph.
     *
     * @param id the list
     * @param level its level, 0 the highest
     * @param place for what is found
     * @return its number; without one where nothing is shown
     */
    Counted next(int id, int level, Span place) {
        Optional<ListDefinition> list = lists.find(id);
        Optional<ListLevel> own = list.map(one -> one.levels().get(level));
        if (own.isEmpty()) {
            if (reported.add(id + "." + level)) {
                findings.add(
                        ReaderCode.LIST_UNDEFINED,
                        place.part(),
                        place.paragraph(),
                        Integer.toString(id),
                        Integer.toString(level));
            }
            return new Counted(Optional.empty(), "");
        }
        Integer[] counter = count(list.get(), level);
        String text = text(list.get(), own.get(), counter, place);
        if (text.isEmpty()) {
            return new Counted(Optional.empty(), "");
        }
        boolean ordered = !own.get().isBullet() && !own.get().format().equals("none");
        ListNumber number = new ListNumber(
                text, lists.identity(list.get()), level, own.get().isBullet() ? 0 : counter[level], ordered);
        return new Counted(Optional.of(number), fullContext(list.get(), level, counter, place));
    }

    private Integer[] count(ListDefinition list, int level) {
        Integer[] counter = counters.computeIfAbsent(list.counter(), any -> new Integer[LEVELS]);
        list.restarts().forEach((changed, start) -> {
            if (changed <= level && changed < LEVELS && begun.add(list.id() + "." + changed)) {
                counter[changed] = null;
            }
        });
        counter[level] = counter[level] == null ? start(list, level) : counter[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            ListLevel below = list.levels().get(deeper);
            if (below == null || below.isRestartedBy(level)) {
                counter[deeper] = null;
            }
        }
        return counter;
    }

    private static int start(ListDefinition list, int level) {
        Integer changed = list.restarts().get(level);
        return changed == null ? list.levels().get(level).start() : changed;
    }

    private String text(ListDefinition list, ListLevel own, Integer[] counter, Span place) {
        if (own.isBullet()) {
            return bullet(own, place);
        }
        StringBuilder text = new StringBuilder();
        String pattern = own.text();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int named = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (c == '%' && named >= 0 && named < LEVELS) {
                i++;
                ListLevel level = list.levels().get(named);
                if (level != null) {
                    int value = counter[named] == null ? start(list, named) : counter[named];
                    text.append(number(level, own.legal(), value, place));
                }
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private String number(ListLevel level, boolean legal, int value, Span place) {
        String format =
                legal && !level.format().equals("none") && !level.format().equals("decimalZero")
                        ? "decimal"
                        : level.format();
        return NumberFormats.format(format, level.custom(), value).orElseGet(() -> {
            if (reported.add(format + level.custom())) {
                findings.add(
                        ReaderCode.NUMBER_FORMAT,
                        place.part(),
                        place.paragraph(),
                        (format + " " + level.custom()).strip());
            }
            return Integer.toString(value);
        });
    }

    private String bullet(ListLevel level, Span place) {
        List<String> names = new ArrayList<>();
        Word.child(level.element(), "rPr")
                .flatMap(properties -> Word.child(properties, "rFonts"))
                .ifPresent(named -> List.of("ascii", "hAnsi", "cs", "eastAsia")
                        .forEach(range -> fonts.name(named, range).ifPresent(names::add)));
        StringBuilder text = new StringBuilder();
        level.text().codePoints().forEach(c -> text.appendCodePoint(symbol(names, c, place)));
        return text.toString();
    }

    private int symbol(List<String> names, int c, Span place) {
        for (String name : names) {
            var character = symbols.character(name, c);
            if (character.isPresent()) {
                return character.getAsInt();
            }
        }
        if (Character.getType(c) == Character.PRIVATE_USE && reported.add("bullet" + names + c)) {
            findings.add(
                    SymbolCode.UNMAPPED,
                    place.part(),
                    place.paragraph(),
                    names.isEmpty() ? "" : names.get(0),
                    String.format(java.util.Locale.ROOT, "U+%04X", c));
        }
        return c;
    }

    /** The numbers of the levels above and its own, without full stops at their ends; its own alone where it says them all. */
    private String fullContext(ListDefinition list, int level, Integer[] counter, Span place) {
        ListLevel own = list.levels().get(level);
        if (own.isBullet() || level > 0 && own.text().contains("%1")) {
            return bare(text(list, own, counter, place));
        }
        StringBuilder all = new StringBuilder();
        for (int above = 0; above <= level; above++) {
            ListLevel one = list.levels().get(above);
            if (one != null && !one.isBullet()) {
                String text = text(list, one, counter, place);
                all.append(above == level ? bare(text) : text);
            }
        }
        return all.toString();
    }

    /** A number without full stops at its end, as references show it. */
    static String bare(String number) {
        int end = number.length();
        while (end > 0 && (number.charAt(end - 1) == '.' || Character.isWhitespace(number.charAt(end - 1)))) {
            end--;
        }
        return number.substring(0, end);
    }
}
