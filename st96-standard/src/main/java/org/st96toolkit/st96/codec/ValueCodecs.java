package org.st96toolkit.st96.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.core.mapping.Codec;
import org.st96toolkit.core.mapping.Side;

/** The value codecs that the tables between ST.36 (left) and ST.96 (right) name. */
public final class ValueCodecs {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
    private static final Pattern KIND_IN_PARENTHESES = Pattern.compile(".*\\(([A-Z]\\d?)\\)");
    private static final Pattern COUNTRY_AND_NUMBER = Pattern.compile("([A-Z]{2})[0-9A-Z]*[0-9][0-9A-Z]*");
    private static final int HEADING_LEVELS = 15;

    private ValueCodecs() {}

    /** All codecs by the names that the tables call them by. */
    public static Map<String, Codec> all() {
        Map<String, Codec> codecs = new HashMap<>();
        codecs.put("date", ValueCodecs::date);
        codecs.put("language", language(Function.identity()));
        codecs.put("language-upper", language(text -> text.toUpperCase(Locale.ROOT)));
        codecs.put("country", (value, from) -> Optional.of(value.strip()));
        codecs.put("millimetres", ValueCodecs::millimetres);
        codecs.put("millimetres-unit", ValueCodecs::millimetresWithUnit);
        codecs.put("heading-level", ValueCodecs::headingLevel);
        codecs.put("boolean-yes", ValueCodecs::yes);
        codecs.put("kind-in-parentheses", ValueCodecs::kindInParentheses);
        codecs.put("epodoc-country", ValueCodecs::countryOfNumber);
        codecs.put("idrefs", (value, from) -> Optional.of(value));
        return codecs;
    }

    /** {@code 20200131} against {@code 2020-01-31}; a month or day of {@code 00} is one that is not known. */
    private static Optional<String> date(String value, Side from) {
        return from == Side.LEFT ? toIso(value.strip()) : toDigits(value.strip());
    }

    private static Optional<String> toIso(String digits) {
        if (digits.length() != 8 || !areDigits(digits, 0, 8)) {
            return Optional.empty();
        }
        String year = digits.substring(0, 4);
        String month = digits.substring(4, 6);
        String day = digits.substring(6);
        if (year.equals("0000")) {
            return Optional.empty();
        }
        if (day.equals("00")) {
            if (month.equals("00")) {
                return Optional.of(year);
            }
            return exists(year, month, "01") ? Optional.of(year + "-" + month) : Optional.empty();
        }
        return exists(year, month, day) ? Optional.of(year + "-" + month + "-" + day) : Optional.empty();
    }

    private static boolean exists(String year, String month, String day) {
        try {
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static Optional<String> toDigits(String iso) {
        if (!areDigits(iso, 0, 4)) {
            return Optional.empty();
        }
        String year = iso.substring(0, 4);
        if (iso.length() == 4) {
            return Optional.of(year + "0000");
        } else if (iso.charAt(4) != '-' || !areDigits(iso, 5, 7)) {
            return Optional.empty();
        } else if (iso.length() == 7) {
            return Optional.of(year + iso.substring(5) + "00");
        }
        // A time zone is a spelling of the remainder.
        return iso.charAt(7) == '-' && areDigits(iso, 8, 10)
                ? Optional.of(year + iso.substring(5, 7) + iso.substring(8, 10))
                : Optional.empty();
    }

    private static boolean areDigits(String text, int from, int to) {
        if (text.length() < to) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Codec language(Function<String, String> spelling) {
        return (value, from) ->
                Optional.of(from == Side.LEFT ? value.strip().toLowerCase(Locale.ROOT) : spelling.apply(value.strip()));
    }

    /** A bare decimal number on both sides. */
    private static Optional<String> millimetres(String value, Side from) {
        String number = value.strip();
        return DECIMAL.matcher(number).matches() ? Optional.of(number) : Optional.empty();
    }

    /** {@code 1.44mm} against {@code 1.44}. */
    private static Optional<String> millimetresWithUnit(String value, Side from) {
        if (from == Side.RIGHT) {
            return millimetres(value, from).map(number -> number + "mm");
        }
        String text = value.strip();
        return text.endsWith("mm") ? millimetres(text.substring(0, text.length() - 2), from) : Optional.empty();
    }

    /** {@code 1} against {@code H1}. */
    private static Optional<String> headingLevel(String value, Side from) {
        String text = value.strip();
        String digits = from == Side.RIGHT && text.startsWith("H") ? text.substring(1) : text;
        boolean isNumber = digits.length() <= 2 && !digits.startsWith("0") && areDigits(digits, 0, digits.length());
        if (digits.isEmpty() || !isNumber || Integer.parseInt(digits) > HEADING_LEVELS) {
            return Optional.empty();
        }
        return Optional.of(from == Side.LEFT ? "H" + digits : digits);
    }

    /** The code of a kind behind its name, {@code 公開特許公報(A)}, against the code; other kinds are the same on both sides. */
    private static Optional<String> kindInParentheses(String value, Side from) {
        String kind = value.strip();
        Matcher matcher = KIND_IN_PARENTHESES.matcher(kind);
        return Optional.of(from == Side.LEFT && matcher.matches() ? matcher.group(1) : kind);
    }

    /** The country that a number of the format epodoc begins with: {@code EP} of {@code EP0000001}. */
    private static Optional<String> countryOfNumber(String value, Side from) {
        Matcher matcher = COUNTRY_AND_NUMBER.matcher(value.strip());
        return from == Side.LEFT && matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** {@code yes} and {@code no} against {@code true} and {@code false}. */
    private static Optional<String> yes(String value, Side from) {
        return switch (value.strip()) {
            case "yes" -> from == Side.LEFT ? Optional.of("true") : Optional.empty();
            case "no" -> from == Side.LEFT ? Optional.of("false") : Optional.empty();
            case "true", "1" -> from == Side.RIGHT ? Optional.of("yes") : Optional.empty();
            case "false", "0" -> from == Side.RIGHT ? Optional.of("no") : Optional.empty();
            default -> Optional.empty();
        };
    }
}
