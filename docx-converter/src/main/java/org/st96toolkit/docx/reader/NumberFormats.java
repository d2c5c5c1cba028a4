package org.st96toolkit.docx.reader;

import java.util.Locale;
import java.util.Optional;

/** Counters as a word processor writes them, by the names of {@code w:numFmt}. */
final class NumberFormats {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String[] TENS = {"", "十", "百", "千"};
    private static final String LEGAL_SIMPLIFIED = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] LEGAL_SIMPLIFIED_TENS = {"", "拾", "佰", "仟"};
    private static final String LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
    private static final String[] LEGAL_TRADITIONAL_TENS = {"", "拾", "佰", "仟"};
    private static final String LEGAL_JAPANESE = "〇壱弐参四伍六七八九";
    private static final String[] LEGAL_JAPANESE_TENS = {"", "拾", "百", "阡"};
    private static final String KOREAN = "영일이삼사오육칠팔구";
    private static final String[] KOREAN_TENS = {"", "십", "백", "천"};
    private static final String[] KOREAN_UNITS = {"", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"};
    private static final String[] KOREAN_DECADES = {"", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"};
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
    private static final String GANADA = "가나다라마바사아자차카타파하";
    private static final String CHOSUNG = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] MARKS = {"*", "†", "‡", "§"};

    private NumberFormats() {}

    /**
     * A counter in a format.
     *
     * @param custom the pattern of the format {@code custom}, such as {@code 001, 002, 003, ...}; else empty
     * @return what is shown; nothing where the format is not known
     */
    static Optional<String> format(String format, String custom, int value) {
        return Optional.ofNullable(
                switch (format) {
                    case "decimal", "decimalHalfWidth", "arabicAbjad", "numberInDash" ->
                        format.equals("numberInDash") ? "- " + value + " -" : Integer.toString(value);
                    case "decimalZero" -> String.format(Locale.ROOT, "%02d", value);
                    case "custom" -> padded(custom, value);
                    case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
                    case "lowerLetter" -> letters(value);
                    case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
                    case "lowerRoman" -> roman(value);
                    case "ordinal" -> value + ordinalEnding(value);
                    case "hex" -> Integer.toHexString(value).toUpperCase(Locale.ROOT);
                    case "chicago" -> repeated(MARKS, value);
                    case "none" -> "";
                    default -> eastAsian(format, value);
                });
    }

    private static String eastAsian(String format, int value) {
        return switch (format) {
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(value);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(value, 0x2460);
            case "decimalEnclosedFullstop" -> enclosed(value, 0x2488);
            case "decimalEnclosedParen" -> enclosed(value, 0x2474);
            case "ideographEnclosedCircle" ->
                value >= 1 && value <= 10 ? Character.toString(0x3280 + value - 1) : Integer.toString(value);
            case "japaneseCounting", "chineseCountingThousand", "taiwaneseCountingThousand" ->
                counted(value, DIGITS, TENS, false, format.equals("japaneseCounting") ? "" : "零");
            case "chineseCounting", "taiwaneseCounting" ->
                value < 100 ? counted(value, DIGITS, TENS, false, "") : digits(value, "○一二三四五六七八九");
            case "ideographDigital", "japaneseDigitalTenThousand" -> digits(value, DIGITS);
            case "taiwaneseDigital" -> digits(value, "○一二三四五六七八九");
            case "chineseLegalSimplified" -> counted(value, LEGAL_SIMPLIFIED, LEGAL_SIMPLIFIED_TENS, true, "零");
            case "ideographLegalTraditional" -> counted(value, LEGAL_TRADITIONAL, LEGAL_TRADITIONAL_TENS, true, "零");
            case "japaneseLegal" -> counted(value, LEGAL_JAPANESE, LEGAL_JAPANESE_TENS, true, "");
            case "koreanDigital", "koreanDigital2" ->
                format.equals("koreanDigital") ? digits(value, KOREAN) : digits(value, "零一二三四五六七八九");
            case "koreanCounting" -> counted(value, KOREAN, KOREAN_TENS, false, "");
            case "koreanLegal" ->
                value < 100 ? KOREAN_DECADES[value / 10] + KOREAN_UNITS[value % 10] : Integer.toString(value);
            case "ideographTraditional" -> one(STEMS, value);
            case "ideographZodiac" -> one(BRANCHES, value);
            case "ideographZodiacTraditional" ->
                value < 1
                        ? Integer.toString(value)
                        : "" + STEMS.charAt((value - 1) % 10) + BRANCHES.charAt((value - 1) % 12);
            case "aiueo", "aiueoFullWidth" -> cycled(AIUEO, value);
            case "iroha", "irohaFullWidth" -> cycled(IROHA, value);
            case "ganada" -> cycled(GANADA, value);
            case "chosung" -> cycled(CHOSUNG, value);
            case "russianLower" -> cycled(RUSSIAN, value);
            case "russianUpper" -> cycled(RUSSIAN, value).toUpperCase(Locale.ROOT);
            default -> null;
        };
    }

    /** As many digits as the pattern's first number has. */
    private static String padded(String pattern, int value) {
        int digits = 0;
        while (digits < pattern.length() && Character.isDigit(pattern.charAt(digits))) {
            digits++;
        }
        return digits == 0 || digits > 20 ? null : String.format(Locale.ROOT, "%0" + digits + "d", value);
    }

    /** a to z, then aa to zz, then aaa. */
    private static String letters(int value) {
        if (value < 1 || value > 780) {
            return Integer.toString(value);
        }
        return Character.toString('a' + (value - 1) % 26).repeat((value - 1) / 26 + 1);
    }

    private static String roman(int value) {
        if (value < 1 || value > 32767) {
            return Integer.toString(value);
        }
        StringBuilder text = new StringBuilder();
        int rest = value;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }

    private static String ordinalEnding(int value) {
        if (value % 100 >= 11 && value % 100 <= 13) {
            return "th";
        }
        return switch (value % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String repeated(String[] marks, int value) {
        return value < 1 || value > 400
                ? Integer.toString(value)
                : marks[(value - 1) % marks.length].repeat((value - 1) / marks.length + 1);
    }

    private static String fullWidth(int value) {
        StringBuilder text = new StringBuilder();
        for (char c : Integer.toString(value).toCharArray()) {
            text.append(c == '-' ? '－' : (char) (c - '0' + '０'));
        }
        return text.toString();
    }

    private static String enclosed(int value, int first) {
        return value >= 1 && value <= 20 ? Character.toString(first + value - 1) : Integer.toString(value);
    }

    private static String one(String series, int value) {
        return value >= 1 && value <= series.length() ? series.substring(value - 1, value) : Integer.toString(value);
    }

    private static String cycled(String series, int value) {
        return value < 1
                ? Integer.toString(value)
                : series.substring((value - 1) % series.length()).substring(0, 1);
    }

    private static String digits(int value, String digits) {
        StringBuilder text = new StringBuilder();
        for (char c : Integer.toString(value).toCharArray()) {
            text.append(c == '-' ? '-' : digits.charAt(c - '0'));
        }
        return text.toString();
    }

    /**
     * A number as it is spoken: digits with the names of their places.
     *
     * @param one whether a ten, hundred or thousand alone is said with its one
     * @param gap what stands for places left out, or empty
     */
    private static String counted(int value, String digits, String[] places, boolean one, String gap) {
        if (value < 1 || value > 9999) {
            return Integer.toString(value);
        }
        StringBuilder text = new StringBuilder();
        boolean skipped = false;
        String written = Integer.toString(value);
        for (int i = 0; i < written.length(); i++) {
            int digit = written.charAt(i) - '0';
            int place = written.length() - 1 - i;
            if (digit == 0) {
                skipped = true;
                continue;
            }
            if (skipped) {
                text.append(gap);
                skipped = false;
            }
            boolean silent = digit == 1 && !one && (place == 1 && written.length() == 2 || place >= 1 && gap.isEmpty());
            text.append(silent ? "" : digits.substring(digit, digit + 1)).append(places[place]);
        }
        return text.toString();
    }
}
