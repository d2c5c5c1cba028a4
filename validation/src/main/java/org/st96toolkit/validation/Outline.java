package org.st96toolkit.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.format.Anatomy;
import org.st96toolkit.core.format.Anatomy.Numbered;
import org.st96toolkit.core.format.Anatomy.NumberedKind;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;

/**
 * Which element starts where, and in what numbered thing. Made for one document and kept as long as findings are placed. Two
 * elements never start at one place.
 */
final class Outline {

    private static final int LONGEST = 240;

    /** An element with the numbered thing that it is or stands in. */
    private record Entry(XmlElement element, LogicalPlace place, String section) {}

    private final Map<Location, Entry> entries = new HashMap<>();
    private final Map<XmlName, Numbered> numbered = new HashMap<>();

    private final Map<XmlName, String> sections = new HashMap<>();

    private final Location root;

    private Outline(Optional<Anatomy> anatomy, Map<String, Set<XmlName>> sections, Location root) {
        this.root = root;
        sections.forEach((label, names) -> names.forEach(name -> this.sections.put(name, label)));
        anatomy.ifPresent(known -> known.numbered().forEach(each -> numbered.put(each.element(), each)));
    }

    /** The outline of a document that could not be read. */
    static Outline none() {
        return new Outline(Optional.empty(), Map.of(), Location.UNKNOWN);
    }

    /**
     * @param sections the labels of parts of a document, with the elements that are such parts
     */
    static Outline of(XmlElement root, Optional<Anatomy> anatomy, Map<String, Set<XmlName>> sections) {
        Outline outline = new Outline(anatomy, sections, root.location());
        outline.add(root, null, null);
        return outline;
    }

    /** Depth is bounded by the reader's limit. */
    private void add(XmlElement element, LogicalPlace around, String outer) {
        String section = outer == null ? sections.get(element.name()) : outer;
        Numbered kind = numbered.get(element.name());
        LogicalPlace place = around;
        if (kind != null && (around == null || around.kind() != NumberedKind.CLAIM)) {
            place = kind.number()
                    .in(element)
                    .filter(number -> !number.isEmpty())
                    .map(number -> new LogicalPlace(kind.kind(), shown(kind.kind(), number)))
                    .orElse(around);
        }
        entries.put(element.location(), new Entry(element, place, section));
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                add(child, place, section);
            }
        }
    }

    /** A claim is numbered {@code 00007} in files and 7 by everybody else; paragraphs keep their zeros. */
    private static String shown(NumberedKind kind, String number) {
        return kind == NumberedKind.CLAIM ? number.replaceFirst("^0+(?=[0-9])", "") : number;
    }

    /** In which part of the document an element stands. */
    Optional<String> section(Location location) {
        return Optional.ofNullable(entries.get(location)).map(Entry::section);
    }

    /** In what numbered thing an element stands. */
    Optional<LogicalPlace> place(Location location) {
        return Optional.ofNullable(entries.get(location)).map(Entry::place);
    }

    /** The text of the element, its white space drawn together, shortened. The beginning of the whole document shows nothing. */
    Optional<String> excerpt(Location location) {
        Entry entry = entries.get(location);
        if (entry == null || location.equals(root)) {
            return Optional.empty();
        }
        String text = entry.element().text().strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.length() <= LONGEST) {
            return Optional.of(text);
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return Optional.of(text.substring(0, end) + "…");
    }
}
