package org.st96toolkit.docx.reader;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.st96toolkit.docx.symbol.SymbolFonts;

/** Computes what fields show that have no stored result, and counts those that have one. */
final class FieldResults {

    /** They show nothing where they stand. */
    private static final Set<String> SILENT = Set.of(
            "XE",
            "TC",
            "TA",
            "RD",
            "SET",
            "ASK",
            "ADVANCE",
            "PRIVATE",
            "NEXT",
            "NEXTIF",
            "SKIPIF",
            "HYPERLINK",
            "FORMTEXT");

    /** The level of paragraphs outside the outline, below all headings. */
    private static final int BODY_LEVEL = 9;

    private final Map<String, Integer> sequences = new HashMap<>();
    private final int[] automatic = new int[BODY_LEVEL + 1];
    private final Bookmarks known;
    private final SymbolFonts symbols;
    private final String title;
    private final Set<String> missing = new HashSet<>();

    /** @param known what an earlier reading of the same file found in its places with names */
    FieldResults(Bookmarks known, SymbolFonts symbols, String title) {
        this.known = known;
        this.symbols = symbols;
        this.title = title;
    }

    /**
     * Where a field stands.
     *
     * @param page the page, as far as breaks tell it
     * @param level the level of its paragraph in the outline, 0 the highest; nothing outside of it
     */
    record Place(int page, OptionalInt level) {}

    /** Whether a field could not be computed that would be with what was found in the meantime. */
    boolean canDoBetter(Bookmarks found) {
        return missing.stream().anyMatch(name -> found.find(name).isPresent());
    }

    static boolean isSilent(FieldInstruction field) {
        return SILENT.contains(field.name());
    }

    /** Takes note of a field whose result is stored, so that those after it count on. */
    void stored(FieldInstruction field, String shown, Place place) {
        if (field.name().equals("SEQ")) {
            int counted = nextInSequence(field);
            sequences.put(sequence(field), Measures.integer(shown).orElse(counted));
        } else if (field.name().startsWith("AUTONUM")) {
            nextAutomatic(place);
        }
    }

    /** What a field shows; nothing where it cannot be computed. */
    Optional<String> compute(FieldInstruction field, Place place) {
        return switch (field.name()) {
            case "SEQ" ->
                Optional.of(
                        field.has("\\h") && !field.has("\\*") ? hidden(field) : number(field, nextInSequence(field)));
            case "AUTONUM", "AUTONUMLGL", "AUTONUMOUT" -> Optional.of(automatic(field, place));
            case "PAGE" -> Optional.of(number(field, place.page()));
            case "REF" -> reference(field, field.argument(0));
            case "QUOTE" -> Optional.of(field.argument(0));
            case "TITLE" -> Optional.of(title).filter(text -> !text.isEmpty());
            case "MACROBUTTON", "GOTOBUTTON" ->
                Optional.of(field.arguments().stream().skip(1).collect(Collectors.joining(" ")));
            case "SYMBOL" -> symbol(field);
            // The name of a place alone is a field that shows it.
            default -> reference(field, field.name());
        };
    }

    private String hidden(FieldInstruction field) {
        nextInSequence(field);
        return "";
    }

    private static String sequence(FieldInstruction field) {
        return field.argument(0).toLowerCase(Locale.ROOT);
    }

    private int nextInSequence(FieldInstruction field) {
        String name = sequence(field);
        int last = sequences.getOrDefault(name, 0);
        int next = field.option("\\r").flatMap(Measures::integer).orElse(field.has("\\c") ? last : last + 1);
        sequences.put(name, next);
        return next;
    }

    private int nextAutomatic(Place place) {
        int level = Math.min(place.level().orElse(BODY_LEVEL), BODY_LEVEL);
        automatic[level]++;
        Arrays.fill(automatic, level + 1, automatic.length, 0);
        return level;
    }

    private String automatic(FieldInstruction field, Place place) {
        int level = nextAutomatic(place);
        if (!field.name().equals("AUTONUMLGL")) {
            return number(field, automatic[level])
                    + field.option("\\s").filter(text -> !text.isEmpty()).orElse(".");
        }
        String separator = field.option("\\s").filter(text -> !text.isEmpty()).orElse(".");
        String all = Arrays.stream(automatic, 0, level + 1)
                .filter(counter -> counter > 0)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(separator));
        return field.has("\\e") ? all : all + separator;
    }

    private Optional<String> reference(FieldInstruction field, String name) {
        Optional<Bookmarks.Content> content = known.find(name);
        if (content.isEmpty()) {
            missing.add(name);
        }
        boolean full = field.has("\\w") || field.has("\\r");
        return content.map(
                place -> full ? place.fullNumber() : field.has("\\n") ? Numbering.bare(place.number()) : place.text());
    }

    private Optional<String> symbol(FieldInstruction field) {
        Optional<Integer> code = field.argument(0).toLowerCase(Locale.ROOT).startsWith("0x")
                ? hexadecimal(field.argument(0).substring(2))
                : Measures.integer(field.argument(0));
        if (code.isEmpty() || !Character.isValidCodePoint(code.get())) {
            return Optional.empty();
        }
        String font = field.option("\\f").orElse("");
        OptionalInt character = symbols.character(font, code.get());
        boolean isPlain = !symbols.isSymbolFont(font) && code.get() >= 0x20 && (code.get() < 0x7F || field.has("\\u"));
        return character.isPresent()
                ? Optional.of(Character.toString(character.getAsInt()))
                : isPlain ? Optional.of(Character.toString(code.get())) : Optional.empty();
    }

    private static Optional<Integer> hexadecimal(String written) {
        try {
            return Optional.of(Integer.parseInt(written, 16));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static String number(FieldInstruction field, int value) {
        String picture = field.option("\\#").orElse("");
        if (picture.matches("0{1,10}")) {
            return String.format(Locale.ROOT, "%0" + picture.length() + "d", value);
        }
        String format = switch (field.option("\\*").orElse("")) {
            case "roman" -> "lowerRoman";
            case "ROMAN", "Roman" -> "upperRoman";
            case "alphabetic" -> "lowerLetter";
            case "ALPHABETIC", "Alphabetic" -> "upperLetter";
            case "Ordinal", "ordinal" -> "ordinal";
            default -> "decimal";
        };
        return NumberFormats.format(format, "", value).orElse("");
    }
}
