package org.st96toolkit.core.grammar;

/**
 * A decimal number of any length, compared digit by digit: a hostile value of a million digits costs no arithmetic.
 *
 * @param negative whether it is below zero; zero never is
 * @param whole the digits before the point without leading zeros
 * @param fraction the digits after the point without trailing zeros
 */
record Decimal(boolean negative, String whole, String fraction) implements Comparable<Decimal> {

    /** Whether a text is a decimal number of XML Schema. */
    static boolean isDecimal(String text) {
        return isNumber(text, true);
    }

    /** Whether a text is an integer of XML Schema. */
    static boolean isInteger(String text) {
        return isNumber(text, false);
    }

    /** Whether a text is an integer within bounds; null is no bound. */
    static boolean isInteger(String text, String least, String most) {
        if (!isInteger(text)) {
            return false;
        }
        Decimal value = of(text);
        return (least == null || value.compareTo(of(least)) >= 0) && (most == null || value.compareTo(of(most)) <= 0);
    }

    /** The number that a valid text stands for. */
    static Decimal of(String text) {
        int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        while (from < end && text.charAt(from) == '0') {
            from++;
        }
        String whole = text.substring(from, end);
        int last = text.length();
        while (point >= 0 && text.charAt(last - 1) == '0') {
            last--;
        }
        String fraction = point < 0 ? "" : text.substring(Math.min(point + 1, last), last);
        boolean zero = whole.isEmpty() && fraction.isEmpty();
        return new Decimal(!zero && text.startsWith("-"), whole, fraction);
    }

    int totalDigits() {
        return whole.length() + fraction.length();
    }

    @Override
    public int compareTo(Decimal other) {
        if (negative != other.negative) {
            return negative ? -1 : 1;
        }
        int difference = Integer.compare(whole.length(), other.whole.length());
        if (difference == 0) {
            difference = whole.compareTo(other.whole);
        }
        if (difference == 0) {
            difference = fraction.compareTo(other.fraction);
        }
        return negative ? -difference : difference;
    }

    private static boolean isNumber(String text, boolean pointAllowed) {
        int digits = 0;
        boolean point = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && pointAllowed && !point) {
                point = true;
            } else if (i > 0 || (c != '+' && c != '-')) {
                return false;
            }
        }
        return digits > 0;
    }
}
