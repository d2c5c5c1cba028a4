package org.st96toolkit.docx.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.docx.flow.CharacterLook;

/**
 * The properties of a run, with what it has from its styles.
 *
 * <p>Switches such as bold are toggled: on in a paragraph style and on in a character style is off. What a run says itself counts alone.
 * What was found once is kept: most runs say nothing themselves and share these properties. Used by one thread.
 */
final class RunProperties {

    private static final Map<String, CharacterLook.Underline> UNDERLINES = Map.ofEntries(
            Map.entry("double", CharacterLook.Underline.DOUBLE),
            Map.entry("wavyDouble", CharacterLook.Underline.DOUBLE),
            Map.entry("dotted", CharacterLook.Underline.DOTTED),
            Map.entry("dottedHeavy", CharacterLook.Underline.DOTTED),
            Map.entry("dash", CharacterLook.Underline.DASHED),
            Map.entry("dashedHeavy", CharacterLook.Underline.DASHED),
            Map.entry("dashLong", CharacterLook.Underline.DASHED),
            Map.entry("dashLongHeavy", CharacterLook.Underline.DASHED),
            Map.entry("dotDash", CharacterLook.Underline.DASHED),
            Map.entry("dashDotHeavy", CharacterLook.Underline.DASHED),
            Map.entry("dotDotDash", CharacterLook.Underline.DASHED),
            Map.entry("dashDotDotHeavy", CharacterLook.Underline.DASHED),
            Map.entry("none", CharacterLook.Underline.NONE));

    private static final double STANDARD_SIZE = 10;

    private final Optional<XmlElement> direct;
    private final List<List<XmlElement>> styles;
    private final XmlElement defaults;
    private final Fonts fonts;

    /** All of these that say anything. */
    private final List<XmlElement> nearestFirst = new ArrayList<>();

    private final Map<Script, CharacterLook> looks = new EnumMap<>(Script.class);
    private final Map<Script, String> languages = new EnumMap<>(Script.class);

    /**
     * @param direct what the run says itself
     * @param styles what it has from its character style, from its paragraph's and from its table's, each nearest first
     * @param defaults what all runs have
     */
    RunProperties(Optional<XmlElement> direct, List<List<XmlElement>> styles, XmlElement defaults, Fonts fonts) {
        this.direct = direct;
        this.styles = styles;
        this.defaults = defaults;
        this.fonts = fonts;
        direct.ifPresent(nearestFirst::add);
        styles.forEach(nearestFirst::addAll);
        nearestFirst.add(defaults);
        nearestFirst.removeIf(properties -> properties.children().isEmpty());
    }

    /** How its characters are set. */
    CharacterLook look(Script script) {
        return looks.computeIfAbsent(script, this::findLook);
    }

    private CharacterLook findLook(Script script) {
        boolean complex = script == Script.COMPLEX || isSet("cs") || isSet("rtl");
        return new CharacterLook(
                isToggled(complex ? "bCs" : "b"),
                isToggled(complex ? "iCs" : "i"),
                find("u")
                        .flatMap(line -> Word.attribute(line, "val"))
                        .map(kind -> UNDERLINES.getOrDefault(kind, CharacterLook.Underline.SINGLE))
                        .orElse(CharacterLook.Underline.NONE),
                isToggled("strike") || isSet("dstrike"),
                position(),
                isToggled("smallCaps"),
                isToggled("caps"),
                isToggled("vanish"),
                isHighlighted(),
                find(complex ? "szCs" : "sz")
                        .map(size -> Measures.points(Word.value(size)).orElse(STANDARD_SIZE))
                        .orElse(STANDARD_SIZE),
                font(script));
    }

    /** The font for a script, or empty. */
    String font(Script script) {
        return font(script.range());
    }

    private String font(String range) {
        return each("rFonts", named -> fonts.name(named, range)).orElse("");
    }

    /** The fonts for all scripts, those of western letters first. */
    List<String> allFonts() {
        return List.of(font("ascii"), font("hAnsi"), font("cs"), font("eastAsia"));
    }

    /** The language for a script (BCP 47), or empty. */
    String language(Script script) {
        return languages.computeIfAbsent(
                script,
                asked -> each(
                                "lang",
                                said -> Word.attribute(said, asked.language()).filter(tag -> !tag.equals("x-none")))
                        .orElse(""));
    }

    /** Whether its characters take the east Asian font where both could be meant. */
    boolean isEastAsian() {
        return each("rFonts", named -> Word.attribute(named, "hint"))
                .filter("eastAsia"::equals)
                .isPresent();
    }

    private CharacterLook.Position position() {
        return switch (find("vertAlign").map(Word::value).orElse("")) {
            case "superscript" -> CharacterLook.Position.SUPERSCRIPT;
            case "subscript" -> CharacterLook.Position.SUBSCRIPT;
            default -> CharacterLook.Position.LINE;
        };
    }

    private boolean isHighlighted() {
        boolean marked = find("highlight")
                .map(Word::value)
                .filter(colour -> !colour.equals("none"))
                .isPresent();
        return marked
                || find("shd")
                        .flatMap(shade -> Word.attribute(shade, "fill"))
                        .filter(fill -> !Set.of("auto", "FFFFFF", "ffffff").contains(fill))
                        .isPresent();
    }

    private boolean isToggled(String name) {
        Optional<XmlElement> own = direct.flatMap(run -> Word.child(run, name));
        if (own.isPresent()) {
            return Word.isOn(own.get());
        }
        boolean on = false;
        for (List<XmlElement> style : styles) {
            on ^= nearest(style, name).filter(Word::isOn).isPresent();
        }
        return on || Word.isChildOn(defaults, name);
    }

    private boolean isSet(String name) {
        return find(name).filter(Word::isOn).isPresent();
    }

    private Optional<XmlElement> find(String name) {
        return each(name, Optional::of);
    }

    /** The nearest property of a name that says something. */
    private <T> Optional<T> each(String name, java.util.function.Function<XmlElement, Optional<T>> reading) {
        for (int i = 0; i < nearestFirst.size(); i++) {
            Optional<XmlElement> there = Word.child(nearestFirst.get(i), name);
            Optional<T> said = there.isPresent() ? reading.apply(there.get()) : Optional.empty();
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    private static Optional<XmlElement> nearest(List<XmlElement> style, String name) {
        for (XmlElement properties : style) {
            Optional<XmlElement> said = Word.child(properties, name);
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }
}
