package org.st96toolkit.validation.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.st96toolkit.core.diagnostic.ResourceTable;
import org.st96toolkit.validation.body.Body;
import org.st96toolkit.validation.body.TextLanguage;

/** How long something may be, by office and language: {@code limits.tsv}. Immutable. */
final class Limits {

    private static final String ANY = "*";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z0-9]+(?:[-.,][A-Za-z0-9]+){0,20}");

    /** What is counted. */
    enum Unit {
        WORDS,
        CHARACTERS
    }

    /**
     * A limit.
     *
     * @param least how long it must be
     * @param most how long it may be
     */
    record Limit(Unit unit, int least, int most) {

        /**
         * The length of a text. Where words are not set apart by spaces, a run of Latin letters and digits counts as one
         * character, as word processors count.
         */
        int length(String text, boolean withoutSpaces) {
            if (unit == Unit.CHARACTERS) {
                String counted = withoutSpaces
                        ? SPACE.matcher(LATIN.matcher(text).replaceAll("a")).replaceAll("")
                        : text;
                return counted.codePointCount(0, counted.length());
            }
            return (int) Arrays.stream(SPACE.split(text.replace(Body.OBJECT, ' ')))
                    .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                    .count();
        }

        /** The unit, as messages name it. */
        String unitName() {
            return unit.name().toLowerCase(Locale.ROOT);
        }
    }

    private record Row(String what, Profile profile, Set<String> languages, Limit limit) {}

    private final List<Row> rows;

    private Limits(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    static Limits load() {
        List<Row> rows = new ArrayList<>();
        for (String[] fields : ResourceTable.read(RuleTable.class, "limits.tsv")) {
            Limit limit = new Limit(
                    Unit.valueOf(fields[3].toUpperCase(Locale.ROOT)),
                    Integer.parseInt(fields[4]),
                    Integer.parseInt(fields[5]));
            rows.add(new Row(fields[0], Profile.of(fields[1]).orElseThrow(), Set.of(fields[2].split(",")), limit));
        }
        return new Limits(rows);
    }

    /** The limit of something in a language; nothing where there is none, or words cannot be counted. */
    Optional<Limit> of(String what, Profile profile, Body.Language language) {
        Optional<String> code = language.known().map(TextLanguage::code);
        boolean withoutSpaces = isWithoutSpaces(language);
        return rows.stream()
                .filter(row -> row.what().equals(what) && row.profile() == profile)
                .filter(row -> row.languages().contains(ANY)
                        || code.filter(row.languages()::contains).isPresent())
                .map(Row::limit)
                .filter(limit -> limit.unit() == Unit.CHARACTERS || !withoutSpaces)
                .findFirst();
    }

    static boolean isWithoutSpaces(Body.Language language) {
        return language.known().filter(TextLanguage::isWithoutSpaces).isPresent();
    }
}
