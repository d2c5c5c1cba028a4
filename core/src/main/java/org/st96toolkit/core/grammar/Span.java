package org.st96toolkit.core.grammar;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of the type duration.
 *
 * @param months its years and months
 * @param seconds its days, hours, minutes and seconds
 */
record Span(BigInteger months, BigDecimal seconds) {

    private static final Pattern SHAPE = Pattern.compile("(-)?P(?:(\\d{1,20})Y)?(?:(\\d{1,20})M)?(?:(\\d{1,20})D)?"
            + "(T(?:(\\d{1,20})H)?(?:(\\d{1,20})M)?(?:(\\d{1,20}(?:\\.\\d{1,200})?)S)?)?");

    /** Reads a value; null where it is none. */
    static Span parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches() || text.endsWith("P") || text.endsWith("T")) {
            return null;
        }
        BigInteger months =
                whole(matcher.group(2)).multiply(BigInteger.valueOf(12)).add(whole(matcher.group(3)));
        BigInteger minutes = whole(matcher.group(4))
                .multiply(BigInteger.valueOf(24))
                .add(whole(matcher.group(6)))
                .multiply(BigInteger.valueOf(60))
                .add(whole(matcher.group(7)));
        BigDecimal seconds = new BigDecimal(minutes.multiply(BigInteger.valueOf(60)))
                .add(new BigDecimal(matcher.group(8) == null ? "0" : matcher.group(8)))
                .stripTrailingZeros();
        return matcher.group(1) == null ? new Span(months, seconds) : new Span(months.negate(), seconds.negate());
    }

    /** Negative, zero or positive, or {@link Moment#INDETERMINATE} where it depends on the months meant. */
    int compare(Span other) {
        int result = Moment.INDETERMINATE;
        // the four dates that XML Schema names: where all agree on the order, the order is certain
        for (String start : new String[] {"1696-09-01Z", "1697-02-01Z", "1903-03-01Z", "1903-07-01Z"}) {
            int order = Integer.signum(secondsFrom(start).compareTo(other.secondsFrom(start)));
            if (result != Moment.INDETERMINATE && result != order) {
                return Moment.INDETERMINATE;
            }
            result = order;
        }
        return result;
    }

    private BigDecimal secondsFrom(String start) {
        BigInteger month = months.add(BigInteger.valueOf(
                Long.parseLong(start.substring(0, 4)) * 12 + Long.parseLong(start.substring(5, 7)) - 1));
        // whole cycles of 400 years have 146,097 days each; the rest is counted by the calendar
        BigInteger[] cycles = month.divideAndRemainder(BigInteger.valueOf(4800));
        int rest = cycles[1].intValue();
        if (rest < 0) {
            rest += 4800;
            cycles[0] = cycles[0].subtract(BigInteger.ONE);
        }
        String date = "%04d-%02d-01Z".formatted(2000 + rest / 12, rest % 12 + 1);
        long counted = Moment.parse(Moment.Shape.DATE, date).seconds();
        return seconds.add(new BigDecimal(
                cycles[0].multiply(BigInteger.valueOf(146_097L * 86_400)).add(BigInteger.valueOf(counted))));
    }

    private static BigInteger whole(String digits) {
        return digits == null ? BigInteger.ZERO : new BigInteger(digits);
    }
}
