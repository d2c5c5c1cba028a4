package org.st96toolkit.docx.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.docx.flow.ParagraphStyle;
import org.st96toolkit.docx.flow.Revision;

/** The properties of a paragraph, with what it has from its styles, its list, its table and the defaults. */
final class ParagraphProperties {

    /** A list and a level in it. */
    record Numbered(int list, int level) {}

    /** What 240 is as a length, in mm. */
    private static final double SINGLE_LINE = 12 * Measures.MM_PER_INCH / 72;

    private final Reading reading;
    private final Optional<XmlElement> direct;
    private final List<Styles.Style> chain;
    private final List<XmlElement> inherited = new ArrayList<>();
    private final Optional<Numbered> numbered;

    /**
     * @param direct the {@code w:pPr}, or nothing
     * @param table the paragraph properties of the styles of its table, nearest first
     */
    ParagraphProperties(Reading reading, Optional<XmlElement> direct, List<XmlElement> table) {
        this.reading = reading;
        this.direct = direct;
        this.chain = reading.styles().chain(direct.flatMap(own -> Word.childValue(own, "pStyle")), "paragraph");
        this.numbered = findNumbered();
        boolean isOwnList = direct.flatMap(own -> Word.child(own, "numPr")).isPresent();
        Optional<XmlElement> level = numbered.flatMap(one -> reading.lists().find(one.list()))
                .map(list -> list.levels().get(numbered.get().level()))
                .flatMap(one -> Word.child(one.element(), "pPr"));
        if (isOwnList) {
            level.ifPresent(inherited::add);
        }
        for (Styles.Style style : chain) {
            Optional<XmlElement> properties = Word.child(style.element(), "pPr");
            properties.ifPresent(inherited::add);
            // A list that a style names is weaker than that style and stronger than those it is based on.
            if (!isOwnList
                    && properties.flatMap(one -> Word.child(one, "numPr")).isPresent()) {
                level.ifPresent(inherited::add);
            }
        }
        inherited.addAll(table);
        inherited.add(reading.styles().paragraphDefaults());
    }

    /** The list that it belongs to, if any. */
    Optional<Numbered> numbered() {
        return numbered;
    }

    private Optional<Numbered> findNumbered() {
        Optional<XmlElement> own = direct.flatMap(properties -> Word.child(properties, "numPr"));
        Optional<Integer> level = own.flatMap(number -> Word.childNumber(number, "ilvl"));
        Optional<Integer> list = own.flatMap(number -> Word.childNumber(number, "numId"));
        if (list.isPresent()) {
            int found = level.orElse(0);
            return list.filter(id -> id != 0).map(id -> new Numbered(id, found));
        }
        for (XmlElement properties : reading.styles().properties(chain, "pPr")) {
            list = list.or(() -> Word.child(properties, "numPr").flatMap(number -> Word.childNumber(number, "numId")));
        }
        if (list.isEmpty() || list.get() == 0) {
            return Optional.empty();
        }
        Optional<ListDefinition> definition = reading.lists().find(list.get());
        for (Styles.Style style : chain) {
            // Which level a style belongs to, the list says; else the style.
            level = level.or(() -> definition.flatMap(one -> one.levelOf(style.id())))
                    .or(() -> Word.child(style.element(), "pPr")
                            .flatMap(properties -> Word.child(properties, "numPr"))
                            .flatMap(number -> Word.childNumber(number, "ilvl")));
        }
        return Optional.of(new Numbered(list.get(), level.orElse(0)));
    }

    /** The properties of characters that its styles have, nearest first. */
    List<XmlElement> characters() {
        return reading.styles().properties(chain, "rPr");
    }

    /** What is tracked of its end. */
    Revision mark() {
        Optional<XmlElement> end = direct.flatMap(own -> Word.child(own, "rPr"));
        for (Revisions kind : Revisions.values()) {
            if (end.flatMap(mark -> Word.child(mark, kind.element())).isPresent()) {
                return kind.revision();
            }
        }
        return Revision.NONE;
    }

    /** Whether its end is hidden. */
    boolean isMarkHidden() {
        return direct.flatMap(own -> Word.child(own, "rPr"))
                .filter(end -> Word.isChildOn(end, "vanish"))
                .isPresent();
    }

    OptionalInt outlineLevel() {
        Optional<Integer> level = find("outlineLvl").map(Word::value).flatMap(Measures::integer);
        return level.isPresent() && level.get() >= 0 && level.get() <= 8
                ? OptionalInt.of(level.get())
                : OptionalInt.empty();
    }

    boolean isPageBreakBefore() {
        return find("pageBreakBefore").filter(Word::isOn).isPresent();
    }

    /** How it is set. */
    ParagraphStyle style(boolean pageBreakBefore) {
        Optional<Styles.Style> style = chain.stream().findFirst();
        Optional<String> named = direct.flatMap(own -> Word.childValue(own, "pStyle"));
        return new ParagraphStyle(
                named.isPresent() && style.isEmpty()
                        ? named.get()
                        : style.map(Styles.Style::id).orElse(""),
                style.map(Styles.Style::name).orElse(""),
                outlineLevel(),
                alignment(),
                pageBreakBefore,
                indent(),
                lineSpacing());
    }

    private ParagraphStyle.Alignment alignment() {
        boolean rightToLeft = find("bidi").filter(Word::isOn).isPresent();
        return switch (find("jc").map(Word::value).orElse("")) {
            case "center" -> ParagraphStyle.Alignment.CENTER;
            case "both", "distribute", "thaiDistribute", "lowKashida", "mediumKashida", "highKashida" ->
                ParagraphStyle.Alignment.JUSTIFY;
            case "right", "end" -> rightToLeft ? ParagraphStyle.Alignment.LEFT : ParagraphStyle.Alignment.RIGHT;
            default -> rightToLeft ? ParagraphStyle.Alignment.RIGHT : ParagraphStyle.Alignment.LEFT;
        };
    }

    private double indent() {
        // Hanging and first line are one property: the nearest that says either counts.
        for (XmlElement properties : all()) {
            Optional<XmlElement> indent = Word.child(properties, "ind");
            Optional<String> hanging = indent.flatMap(one -> Word.attribute(one, "hanging"));
            Optional<String> first = indent.flatMap(one -> Word.attribute(one, "firstLine"));
            if (hanging.isPresent() || first.isPresent()) {
                OptionalDouble mm = Measures.mm(hanging.orElseGet(first::get));
                double size = mm.orElse(0);
                return hanging.isPresent() && size != 0 ? -size : size;
            }
        }
        return 0;
    }

    private double lineSpacing() {
        for (XmlElement properties : all()) {
            Optional<XmlElement> spacing = Word.child(properties, "spacing");
            Optional<String> line = spacing.flatMap(one -> Word.attribute(one, "line"));
            if (line.isPresent()) {
                boolean multiple = Word.attribute(spacing.get(), "lineRule")
                        .filter(rule -> !rule.equals("auto"))
                        .isEmpty();
                // A number without a unit is 240 for a single line, as a length would be 240 twentieths of a point.
                return multiple ? Math.round(Measures.mm(line.get()).orElse(0) / SINGLE_LINE * 100) / 100.0 : 0;
            }
        }
        return 1;
    }

    private List<XmlElement> all() {
        List<XmlElement> all = new ArrayList<>();
        direct.ifPresent(all::add);
        all.addAll(inherited);
        return all;
    }

    private Optional<XmlElement> find(String name) {
        for (XmlElement properties : all()) {
            Optional<XmlElement> found = Word.child(properties, name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
