package org.st96toolkit.docx.formula.canonical;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.st96toolkit.core.xml.XmlElement;

/** The character of an accent is the combining one. */
final class AccentCharacters extends CanonicalRule {

    private static final Map<String, String> COMBINING = Map.ofEntries(
            Map.entry("\u02D9", "\u0307"),
            Map.entry("\u00A8", "\u0308"),
            Map.entry("^", "\u0302"),
            Map.entry("\u02C7", "\u030C"),
            Map.entry("\u00B4", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("\u02D8", "\u0306"),
            Map.entry("~", "\u0303"),
            Map.entry("-", "\u0305"),
            Map.entry("\u2190", "\u20D6"),
            Map.entry("\u2192", "\u20D7"));

    @Override
    protected List<XmlElement> rewrite(XmlElement element, XmlElement parent) {
        List<XmlElement> content = new ArrayList<>(element.elements());
        if (!is(element, "mover") || !attribute(element, "accent", "").equals("true") || content.size() != 2) {
            return List.of(element);
        }
        XmlElement accent = content.get(1);
        content.set(1, token(accent, "mo", COMBINING.getOrDefault(accent.text(), accent.text())));
        return List.of(element(element, content));
    }
}
