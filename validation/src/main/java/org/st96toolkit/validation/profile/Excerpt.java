package org.st96toolkit.validation.profile;

/** A piece of a text, in one line, for a message. */
final class Excerpt {

    private Excerpt() {}

    /** The start of a text. */
    static String start(String text, int longest) {
        String line = line(text);
        return line.length() <= longest ? line : line.substring(0, whole(line, longest)) + "…";
    }

    /** The end of a text. */
    static String end(String text, int longest) {
        String line = line(text);
        return line.length() <= longest ? line : "…" + line.substring(whole(line, line.length() - longest));
    }

    private static String line(String text) {
        return text.replace('\n', ' ').replace('\uFFFC', '…').strip();
    }

    /** A place that does not cut a character. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
