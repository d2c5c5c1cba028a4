package org.st96toolkit.core.xml;

/** Shares the strings of short white space runs: indented documents hold the same few line breaks thousands of times. */
final class BlankPool {

    /** Longer runs are not looked at. */
    static final int LONGEST = 48;

    private static final int SIZE = 64;

    private final String[] pool = new String[SIZE];

    /** The characters as a string, where they are nothing but white space; otherwise null. */
    String get(char[] buffer, int start, int length) {
        int hash = length;
        for (int i = start; i < start + length; i++) {
            char c = buffer[i];
            if (c > ' ') {
                return null;
            }
            hash = hash * 31 + c;
        }
        int slot = (hash ^ hash >>> 8) & SIZE - 1;
        String known = pool[slot];
        if (known != null && matches(known, buffer, start, length)) {
            return known;
        }
        String fresh = new String(buffer, start, length);
        pool[slot] = fresh;
        return fresh;
    }

    private static boolean matches(String known, char[] buffer, int start, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != buffer[start + i]) {
                return false;
            }
        }
        return true;
    }
}
