package org.st96toolkit.docx.section;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that word processors give their own styles of titles and headings, by the language they run in. */
final class StyleNames {

    private static final Pattern HEADING = Pattern.compile(
            "(?:heading|\u00FCberschrift|titre|t\u00EDtulo|\u6807\u9898|\u6A19\u984C|\u898B\u51FA\u3057|\uC81C\uBAA9)\\s*([1-9])");
    private static final List<String> TITLES = List.of(
            "title", "titel", "titre", "t\u00EDtulo", "\u6807\u9898", "\u6A19\u984C", "\u8868\u984C", "\uC81C\uBAA9");

    private StyleNames() {}

    /** The level of a style of headings, from 1; 0 for another style. */
    static int headingLevel(String name) {
        Matcher matcher = HEADING.matcher(name.strip().toLowerCase(Locale.ROOT));
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** Whether it is the style of the title of a document. */
    static boolean isTitle(String name) {
        return TITLES.contains(name.strip().toLowerCase(Locale.ROOT));
    }
}
