package org.st96toolkit.core.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;

/**
 * How the matches of a pattern begin. In a long text such a pattern is tried only where one can begin, which finds what
 * {@link Matcher#find()} finds, and is many times as fast where the pattern begins with a choice or looks behind. Immutable.
 */
public final class Starts {

    /** Where letters of ASCII end, by whose small form beginnings are looked up. */
    private static final int ASCII = 128;

    /** The beginnings of each first code unit of ASCII; all others stand together at the end. */
    private final String[][] beginnings = new String[ASCII + 1][];

    /** Of each UTF-16 code unit, one bit: whether a match may begin with it. Nearly all text ends here, in any script. */
    private final long[] first = new long[Character.MAX_VALUE / Long.SIZE + 1];

    /** The same of what may stand second; all where a beginning is one code unit long. */
    private final long[] second = new long[first.length];

    private Starts(List<String> beginnings) {
        for (int unit = 0; unit <= ASCII; unit++) {
            int row = unit;
            this.beginnings[unit] = beginnings.stream()
                    .filter(beginning -> Math.min(beginning.charAt(0), ASCII) == row)
                    .toArray(String[]::new);
        }
        for (String beginning : beginnings) {
            mark(beginning.charAt(0), first);
            if (beginning.length() > 1) {
                mark(beginning.charAt(1), second);
            } else {
                Arrays.fill(second, -1);
            }
        }
    }

    private static void mark(char unit, long[] table) {
        table[unit / Long.SIZE] |= 1L << unit;
        if (unit >= 'a' && unit <= 'z') {
            mark((char) (unit - ('a' - 'A')), table);
        }
    }

    private static boolean isMarked(char unit, long[] table) {
        return (table[unit / Long.SIZE] >>> unit & 1) != 0;
    }

    /**
     * @param beginnings the first characters of all matches, in small letters; letters of ASCII stand for large ones, too
     */
    public static Starts with(String... beginnings) {
        return new Starts(List.of(beginnings));
    }

    /** The beginnings of several patterns together. */
    public static Starts of(Starts... several) {
        return new Starts(Arrays.stream(several)
                .flatMap(one -> Arrays.stream(one.beginnings))
                .flatMap(Arrays::stream)
                .distinct()
                .toList());
    }

    /**
     * The first match from a place on, which the matcher then holds.
     *
     * @param matcher a matcher of the pattern over the text; its region is changed
     * @param from where the text begins for it: nothing before is looked at
     */
    public boolean find(Matcher matcher, String text, int from) {
        return find(matcher, text, from, from);
    }

    /**
     * The next match from a place on, which the matcher then holds, as {@link Matcher#find()} finds it after one that ended there.
     *
     * @param matcher a matcher of the pattern over the text; its region is changed
     * @param from where to begin; what stands before is looked at where the pattern looks behind
     */
    public boolean findNext(Matcher matcher, String text, int from) {
        return find(matcher, text, from, 0);
    }

    private boolean find(Matcher matcher, String text, int from, int visible) {
        matcher.useAnchoringBounds(false);
        for (int at = from; at < text.length(); at++) {
            if (mayBegin(text, at)) {
                // Where the text begins for it, there is nothing to look behind at.
                matcher.useTransparentBounds(at > visible);
                matcher.region(at, text.length());
                if (matcher.lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mayBegin(String text, int at) {
        return isMarked(text.charAt(at), first)
                && (at + 1 == text.length() || isMarked(text.charAt(at + 1), second))
                && begins(text, at);
    }

    private boolean begins(String text, int at) {
        char small = small(text.charAt(at));
        for (String beginning : beginnings[Math.min(small, ASCII)]) {
            if (beginning.charAt(0) == small && beginsWith(beginning, text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWith(String beginning, String text, int at) {
        if (at + beginning.length() > text.length()) {
            return false;
        }
        for (int i = 1; i < beginning.length(); i++) {
            if (small(text.charAt(at + i)) != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where one of the beginnings stands, from a place on; -1 where none does. */
    public int next(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (mayBegin(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static char small(char unit) {
        return unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : unit;
    }
}
