package org.st96toolkit.docx.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlElement;

/** Fonts by the names that a theme has for them. */
final class Fonts {

    private final Map<String, String> byRole = new HashMap<>();

    /** @param theme the root element of the theme, or nothing */
    Fonts(Optional<XmlElement> theme) {
        Optional<XmlElement> scheme = theme.flatMap(root -> Word.child(root, Word.DRAWING, "themeElements"))
                .flatMap(elements -> Word.child(elements, Word.DRAWING, "fontScheme"));
        scheme.flatMap(fonts -> Word.child(fonts, Word.DRAWING, "majorFont")).ifPresent(font -> add("major", font));
        scheme.flatMap(fonts -> Word.child(fonts, Word.DRAWING, "minorFont")).ifPresent(font -> add("minor", font));
    }

    private void add(String kind, XmlElement font) {
        add(font, "latin", kind + "Ascii", kind + "HAnsi");
        add(font, "ea", kind + "EastAsia");
        add(font, "cs", kind + "Bidi");
    }

    private void add(XmlElement font, String script, String... roles) {
        String name = Word.child(font, Word.DRAWING, script)
                .map(one -> Word.plain(one, "typeface"))
                .orElse("");
        for (String role : roles) {
            byRole.put(role, name);
        }
    }

    /**
     * The name of a font for a range of characters: {@code ascii}, {@code hAnsi}, {@code eastAsia} or {@code cs}.
     *
     * @param fonts a {@code w:rFonts}
     */
    Optional<String> name(XmlElement fonts, String range) {
        Optional<String> theme = Word.attribute(fonts, range.equals("cs") ? "cstheme" : range + "Theme")
                .map(role -> byRole.getOrDefault(role, ""))
                .filter(name -> !name.isEmpty());
        return theme.isPresent() ? theme : Word.attribute(fonts, range);
    }
}
