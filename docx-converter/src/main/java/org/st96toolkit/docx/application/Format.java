package org.st96toolkit.docx.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.docx.flow.CharacterLook;

/**
 * How a run of text is marked up.
 *
 * @param values for each of {@link Layer} the element it stands in, or empty; {@code U} may carry a style after a blank
 */
record Format(List<String> values) {

    /** The elements that text may stand in, the outer ones first: an order that every content model of ST.96 allows. */
    enum Layer {
        AMENDMENT,
        BOLD,
        ITALIC,
        UNDERLINE,
        STRIKE,
        SMALL_CAPITAL,
        POSITION;

        static final List<Layer> OUTER_FIRST = List.of(values());
    }

    static final Format PLAIN = new Format(List.of("", "", "", "", "", "", ""));

    /**
     * The format of a look.
     *
     * @param amendments whether lines under and through text say what was inserted and deleted
     * @param strike whether text may be struck through
     */
    static Format of(CharacterLook look, boolean amendments, boolean strike) {
        if (look.isPlain()) {
            return PLAIN;
        }
        boolean under = look.underline() != CharacterLook.Underline.NONE;
        String amendment = !amendments ? "" : look.strike() ? "Del" : under ? "Ins" : "";
        return new Format(List.of(
                amendment,
                look.bold() ? "B" : "",
                look.italic() ? "I" : "",
                under && !amendment.equals("Ins") ? underline(look.underline()) : "",
                look.strike() && strike && !amendment.equals("Del") ? "S" : "",
                look.smallCaps() ? "SmallCapital" : "",
                switch (look.position()) {
                    case LINE -> "";
                    case SUPERSCRIPT -> "Sup";
                    case SUBSCRIPT -> "Sub";
                }));
    }

    private static String underline(CharacterLook.Underline underline) {
        return switch (underline) {
            case NONE -> "";
            case SINGLE -> "U";
            case DOUBLE -> "U Double";
            case DOTTED -> "U Dots";
            case DASHED -> "U Dash";
        };
    }

    /** This format without some layers. */
    Format without(Set<Layer> layers) {
        if (layers.isEmpty()) {
            return this;
        }
        List<String> rest = new ArrayList<>(values);
        layers.forEach(layer -> rest.set(layer.ordinal(), ""));
        return new Format(rest);
    }

    /** Whether the text stands in no element. */
    boolean isPlain() {
        return equals(PLAIN);
    }

    String value(Layer layer) {
        return values.get(layer.ordinal());
    }

    /** The element of a layer; nothing where the text does not stand in one. */
    Optional<Draft> draft(Layer layer) {
        String value = value(layer);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = value.split(" ", 2);
        Draft draft = new Draft(Names.com(parts[0]));
        if (parts.length > 1) {
            XmlName style = Names.com("uStyle");
            draft.attribute(style, parts[1]);
        }
        return Optional.of(draft);
    }
}
