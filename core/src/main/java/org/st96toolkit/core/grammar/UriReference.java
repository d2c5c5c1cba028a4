package org.st96toolkit.core.grammar;

import java.util.regex.Pattern;

/**
 * The lexical space of anyURI as schema validators draw it: an absolute or relative reference of RFC 2396 (brackets of
 * RFC 2732 included) after escaping of the characters that XLink escapes. What those escapes cannot mend is a broken
 * scheme, a stray percent sign, a second number sign, and brackets in a path.
 */
final class UriReference {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+");
    private static final Pattern LITERAL_ADDRESS =
            Pattern.compile("([A-Za-z0-9._!~*'();:&=+$,%-]*+@)?\\[([0-9A-Fa-f:.]++)](:[0-9]{0,5})?");
    private static final Pattern SHORT_FORM = Pattern.compile("[^:]*(:[^:]+)*::([^:]+:)*[^:]*");

    private UriReference() {}

    static boolean isUriReference(String text) {
        int from = afterScheme(text);
        return from >= 0 && hasWholeEscapes(text, from) && isHierarchy(text, from);
    }

    /** Where the rest begins after a scheme, 0 where there is none, -1 where it is broken. */
    private static int afterScheme(String text) {
        int colon = text.indexOf(':');
        if (colon == 0) {
            return -1;
        }
        if (colon < 0 || text.substring(0, colon).matches("(?s).*[/?#].*")) {
            return 0;
        }
        boolean empty = colon == text.length() - 1 || text.charAt(colon + 1) == '#';
        return !empty && SCHEME.matcher(text.substring(0, colon)).matches() ? colon + 1 : -1;
    }

    private static boolean hasWholeEscapes(String text, int from) {
        for (int at = text.indexOf('%', from); at >= 0; at = text.indexOf('%', at + 1)) {
            if (at + 2 >= text.length()
                    || Character.digit(text.charAt(at + 1), 16) < 0
                    || Character.digit(text.charAt(at + 2), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHierarchy(String text, int from) {
        int hash = text.indexOf('#', from);
        if (hash >= 0 && text.indexOf('#', hash + 1) >= 0) {
            return false;
        }
        int end = first(text, "?#", from);
        boolean opaque = from > 0 && from < end && text.charAt(from) != '/';
        if (opaque || first(text, "[]", from) >= end) {
            return true;
        }
        if (!text.startsWith("//", from)) {
            return false;
        }
        int path = Math.min(end, first(text, "/", from + 2));
        return isLiteralAddress(text.substring(from + 2, path)) && first(text, "[]", path) >= end;
    }

    private static boolean isLiteralAddress(String authority) {
        var matcher = LITERAL_ADDRESS.matcher(authority);
        if (!matcher.matches()) {
            return false;
        }
        String port = matcher.group(3);
        if (port != null && port.length() > 1 && Integer.parseInt(port.substring(1)) > 65_535) {
            return false;
        }
        String address = matcher.group(2);
        int dot = address.indexOf('.');
        if (dot >= 0) {
            // an address of the fourth version at the end stands for two groups
            int colon = address.lastIndexOf(':');
            String last = address.substring(colon + 1);
            if (colon < 0 || dot < colon || !isFourthVersion(last)) {
                return false;
            }
            address = address.substring(0, colon + 1) + "0:0";
        }
        boolean shortened = address.contains("::");
        if (shortened && !SHORT_FORM.matcher(address).matches()) {
            return false;
        }
        int groups = 0;
        for (String group : address.split(":", -1)) {
            if (group.length() > 4 || (group.isEmpty() && !shortened)) {
                return false;
            }
            groups += group.isEmpty() ? 0 : 1;
        }
        return shortened ? groups < 8 : groups == 8;
    }

    private static boolean isFourthVersion(String text) {
        return text.matches("\\d{1,3}(\\.\\d{1,3}){3}")
                && java.util.Arrays.stream(text.split("\\.")).allMatch(part -> Integer.parseInt(part) < 256);
    }

    /** The index of the first of some characters, or the length. */
    private static int first(String text, String characters, int from) {
        for (int i = from; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
