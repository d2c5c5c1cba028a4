package org.st96toolkit.core.grammar;

/**
 * A value of one of the date and time types, on the line of time: in UTC where it has a time zone.
 *
 * @param shape which type
 * @param seconds the seconds from the beginning of year 1 AD as the type counts them
 * @param fraction the digits of the fraction of a second without trailing zeros
 * @param zoned whether it has a time zone
 */
record Moment(Shape shape, long seconds, String fraction, boolean zoned) {

    /** The types by their parts: year, month, day, time. */
    enum Shape {
        DATE_TIME("YMDT"),
        DATE("YMD"),
        TIME("T"),
        YEAR_MONTH("YM"),
        YEAR("Y"),
        MONTH_DAY("MD"),
        DAY("D"),
        MONTH("M");

        private final String parts;

        Shape(String parts) {
            this.parts = parts;
        }

        private boolean has(char part) {
            return parts.indexOf(part) >= 0;
        }
    }

    /** What a comparison gives where one value has a time zone, the other has not, and they are too near. */
    static final int INDETERMINATE = 2;

    private static final long DAY = 86_400;

    /** Reads a value; null where it is none. */
    static Moment parse(Shape shape, String text) {
        return new Reading(shape, text).moment();
    }

    /** Negative, zero or positive, or {@link #INDETERMINATE}. */
    int compare(Moment other) {
        if (zoned == other.zoned) {
            int difference = Long.compare(seconds, other.seconds);
            return difference != 0 ? difference : Integer.signum(fraction.compareTo(other.fraction));
        }
        // a value without a zone lies anywhere within fourteen hours
        long apart = seconds - other.seconds;
        long margin = 14 * 3600;
        return apart < -margin ? -1 : apart > margin ? 1 : INDETERMINATE;
    }

    private static final class Reading {

        private final Shape shape;
        private final String text;
        private int at;
        private boolean broken;

        Reading(Shape shape, String text) {
            this.shape = shape;
            this.text = text;
        }

        Moment moment() {
            // the year that a value without one has: a leap year, so that 29 February exists
            long year = 2000;
            int month = 1;
            int day = 1;
            long time = 0;
            String fraction = "";
            if (shape.has('Y')) {
                year = year();
            } else if (shape != Shape.TIME) {
                expect('-');
            }
            if (shape.has('M')) {
                expect('-');
                month = two(1, 12);
            } else if (shape == Shape.DAY) {
                expect('-');
            }
            if (shape == Shape.MONTH && text.startsWith("--", at)) {
                // --MM-- is how the first edition of XML Schema had it, and validators still take it
                at += 2;
            }
            if (shape.has('D')) {
                expect('-');
                day = two(1, 31);
            }
            if (shape.has('T')) {
                if (shape == Shape.DATE_TIME) {
                    expect('T');
                }
                int hour = two(0, 24);
                expect(':');
                int minute = two(0, 59);
                expect(':');
                int second = two(0, 60);
                fraction = fraction();
                broken |= hour == 24 && (minute > 0 || second > 0 || !fraction.isEmpty());
                broken |= second == 60;
                time = hour * 3600L + minute * 60L + second;
                if (shape == Shape.TIME && hour == 24) {
                    time = 0;
                }
            }
            if (broken || day > length(month, year)) {
                return null;
            }
            boolean zoned = at < text.length();
            long zone = zoned ? zone() : 0;
            if (broken || at < text.length()) {
                return null;
            }
            return new Moment(shape, days(year, month, day) * DAY + time - zone, fraction, zoned);
        }

        private long year() {
            boolean negative = at < text.length() && text.charAt(at) == '-';
            if (negative) {
                at++;
            }
            int start = at;
            long year = 0;
            while (at < text.length() && isDigit(text.charAt(at)) && at - start < 11) {
                year = year * 10 + (text.charAt(at++) - '0');
            }
            int length = at - start;
            long signed = negative ? -year : year;
            // no year 0, no leading zeros beyond four digits, and no year that validators cannot count
            broken |= length < 4 || (length > 4 && text.charAt(start) == '0') || year == 0 || signed != (int) signed;
            return signed;
        }

        private int two(int least, int most) {
            if (at + 2 > text.length() || !isDigit(text.charAt(at)) || !isDigit(text.charAt(at + 1))) {
                broken = true;
                return least;
            }
            int value = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
            at += 2;
            broken |= value < least || value > most;
            return value;
        }

        private String fraction() {
            if (at >= text.length() || text.charAt(at) != '.') {
                return "";
            }
            int start = ++at;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
            broken |= at == start;
            int end = at;
            while (end > start && text.charAt(end - 1) == '0') {
                end--;
            }
            return text.substring(start, end);
        }

        private long zone() {
            char sign = text.charAt(at++);
            if (sign == 'Z') {
                return 0;
            }
            broken |= sign != '+' && sign != '-';
            int hours = two(0, 14);
            expect(':');
            int minutes = two(0, 59);
            broken |= hours == 14 && minutes > 0;
            long seconds = hours * 3600L + minutes * 60L;
            return sign == '-' ? -seconds : seconds;
        }

        private void expect(char wanted) {
            broken |= at >= text.length() || text.charAt(at) != wanted;
            at++;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private static int length(int month, long year) {
            return switch (month) {
                case 4, 6, 9, 11 -> 30;
                case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
                default -> 31;
            };
        }

        private static long days(long year, int month, int day) {
            // the proleptic Gregorian calendar counted from 1 March of year 0, after H. Hinnant
            long shifted = month <= 2 ? year - 1 : year;
            long era = Math.floorDiv(shifted, 400L);
            long yearOfEra = shifted - era * 400;
            long dayOfYear = (153L * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
            return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        }
    }
}
