package org.st96toolkit.core.xml;

/** Shortens values for messages. */
final class Excerpt {

    /** How many characters to show before the place of interest. */
    static final int BEFORE = 20;

    private static final int LENGTH = 80;

    private Excerpt() {}

    /** The value from a place on, shortened, with an ellipsis where something was cut off. */
    static String of(String value, int from) {
        int start = Math.min(from, value.length());
        int end = Math.min(value.length(), start + LENGTH);
        // Never half a surrogate pair: a message must be encodable.
        if (start > 0 && start < value.length() && Character.isLowSurrogate(value.charAt(start))) {
            start++;
        }
        if (end > start && end < value.length() && Character.isHighSurrogate(value.charAt(end - 1))) {
            end--;
        }
        return (start > 0 ? "…" : "") + value.substring(Math.min(start, end), end) + (end < value.length() ? "…" : "");
    }
}
