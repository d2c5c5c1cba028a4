package org.st96toolkit.docx.reader;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.docx.flow.Reference;
import org.st96toolkit.docx.flow.Span;

/** Counts notes by their marks, in the order of the text, and remembers which were met. */
final class NoteNumbers {

    private final Optional<XmlElement> settings;
    private final List<XmlElement> sections;
    private final Map<String, Integer> counters = new HashMap<>();
    private final Map<Reference.Kind, Map<String, Span>> met = new HashMap<>();
    private int section;

    /**
     * @param settings the {@code w:settings}, or nothing
     * @param sections the properties of all sections in order
     */
    NoteNumbers(Optional<XmlElement> settings, List<XmlElement> sections) {
        this.settings = settings;
        this.sections = sections;
    }

    /** The next section begins. */
    void nextSection() {
        section++;
    }

    /** A mark leads to a note or comment. */
    void meet(Reference.Kind kind, String id, Span place) {
        met.computeIfAbsent(kind, any -> new LinkedHashMap<>()).putIfAbsent(id, place);
    }

    /** The notes or comments that marks lead to, in the order of the text, each with its first mark. */
    Map<String, Span> met(Reference.Kind kind) {
        return Collections.unmodifiableMap(met.getOrDefault(kind, Map.of()));
    }

    /** The mark of the next note. */
    String next(Reference.Kind kind) {
        String name = kind == Reference.Kind.ENDNOTE ? "endnotePr" : "footnotePr";
        boolean bySection =
                property(name, "numRestart").filter("eachSect"::equals).isPresent();
        int start = property(name, "numStart").flatMap(Measures::integer).orElse(1);
        int value = counters.merge(name + (bySection ? section : ""), start, (last, first) -> last + 1);
        String format = property(name, "numFmt").orElse(kind == Reference.Kind.ENDNOTE ? "lowerRoman" : "decimal");
        return NumberFormats.format(format, "", value).orElse(Integer.toString(value));
    }

    private Optional<String> property(String kind, String name) {
        Optional<XmlElement> own =
                section < sections.size() ? Word.child(sections.get(section), kind) : Optional.<XmlElement>empty();
        return own.flatMap(one -> Word.childValue(one, name))
                .or(() -> settings.flatMap(all -> Word.child(all, kind)).flatMap(one -> Word.childValue(one, name)));
    }
}
