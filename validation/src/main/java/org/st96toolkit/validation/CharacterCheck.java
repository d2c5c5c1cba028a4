package org.st96toolkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * Looks for characters that XML allows and that nobody can read: the replacement character, private use, code points that are no
 * character. Each is reported once for a document, at the element where it stands first, with how often it is there.
 */
final class CharacterCheck {

    /** Where a character stands first, and how often it is there. */
    private static final class Sighting {
        private final Location first;
        private int times;

        Sighting(Location first) {
            this.first = first;
        }
    }

    private final Map<Integer, Sighting> seen = new TreeMap<>();

    private CharacterCheck() {}

    static List<Diagnostic> of(XmlElement root) {
        CharacterCheck check = new CharacterCheck();
        check.look(root);
        List<Diagnostic> found = new ArrayList<>();
        check.seen.forEach((character, sighting) -> found.add(diagnostic(character, sighting)));
        return found;
    }

    private void look(XmlElement element) {
        for (XmlAttribute attribute : element.attributes()) {
            look(attribute.value(), element.location());
        }
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                look(child);
            } else if (node instanceof XmlText text) {
                look(text.value(), element.location());
            }
        }
    }

    private void look(String text, Location at) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            // All that is suspect lies behind the ideographs or is unassigned; most text is before that and assigned.
            if (unit < 0x80) {
                continue;
            }
            int character = text.codePointAt(i);
            if (Character.isSupplementaryCodePoint(character)) {
                i++;
            }
            if (isSuspect(character)) {
                seen.computeIfAbsent(character, unknown -> new Sighting(at)).times++;
            }
        }
    }

    private static boolean isSuspect(int character) {
        int type = Character.getType(character);
        return character == 0xFFFD || type == Character.PRIVATE_USE || type == Character.UNASSIGNED;
    }

    private static Diagnostic diagnostic(int character, Sighting sighting) {
        String times = Integer.toString(sighting.times);
        if (character == 0xFFFD) {
            return Diagnostic.of(ValidationCode.REPLACEMENT_CHARACTER, sighting.first, times);
        }
        ValidationCode code = Character.getType(character) == Character.PRIVATE_USE
                ? ValidationCode.PRIVATE_USE_CHARACTER
                : ValidationCode.NO_CHARACTER;
        return Diagnostic.of(code, sighting.first, String.format(Locale.ROOT, "U+%04X", character), times);
    }
}
