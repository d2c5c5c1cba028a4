package org.st96toolkit.docx.formula;

import java.util.Map;
import java.util.Optional;

/**
 * How the characters of a run are set.
 *
 * @param alphabet the letters ({@code m:scr})
 * @param shape their weight and slant ({@code m:sty}; of normal text {@code w:b} and {@code w:i})
 * @param normal whether it is text, not mathematics ({@code m:nor})
 * @param literal whether its characters mean themselves ({@code m:lit}): an ampersand marks nothing
 */
record RunStyle(Alphabet alphabet, Shape shape, boolean normal, boolean literal) {

    /** Kinds of letters. */
    enum Alphabet {
        ROMAN,
        SCRIPT,
        FRAKTUR,
        DOUBLE_STRUCK,
        SANS_SERIF,
        MONOSPACE;

        static final Map<String, Alphabet> VALUES = Map.of(
                "roman", ROMAN,
                "script", SCRIPT,
                "fraktur", FRAKTUR,
                "double-struck", DOUBLE_STRUCK,
                "sans-serif", SANS_SERIF,
                "monospace", MONOSPACE);
    }

    /** Weight and slant. */
    enum Shape {
        PLAIN(false, false),
        BOLD(true, false),
        ITALIC(false, true),
        BOLD_ITALIC(true, true);

        static final Map<String, Shape> VALUES = Map.of("p", PLAIN, "b", BOLD, "i", ITALIC, "bi", BOLD_ITALIC);

        private final boolean bold;
        private final boolean slanted;

        Shape(boolean bold, boolean slanted) {
            this.bold = bold;
            this.slanted = slanted;
        }

        static Shape of(boolean bold, boolean slanted) {
            if (bold) {
                return slanted ? BOLD_ITALIC : BOLD;
            }
            return slanted ? ITALIC : PLAIN;
        }

        boolean isBold() {
            return bold;
        }

        boolean isSlanted() {
            return slanted;
        }
    }

    /** Whether neighbouring letters are one name: upright ones of an alphabet that words are set in. */
    boolean joinsLetters() {
        return !shape.isSlanted()
                && (alphabet == Alphabet.ROMAN || alphabet == Alphabet.SANS_SERIF || alphabet == Alphabet.MONOSPACE);
    }

    /** The {@code mathvariant} of letters that have forms for mathematics; nothing where they have it by themselves. */
    Optional<String> ofLetters(boolean single) {
        if (alphabet != Alphabet.ROMAN) {
            return Optional.of(ofAlphabet());
        }
        // A single letter is italic by itself, several are upright.
        return switch (shape) {
            case PLAIN -> single ? Optional.of("normal") : Optional.empty();
            case ITALIC -> single ? Optional.empty() : Optional.of("italic");
            case BOLD -> Optional.of("bold");
            case BOLD_ITALIC -> Optional.of("bold-italic");
        };
    }

    /** The {@code mathvariant} of letters that have no other form than bold, such as Han characters. */
    Optional<String> ofOtherLetters(boolean single) {
        if (shape.isBold()) {
            return Optional.of("bold");
        }
        return single ? Optional.of("normal") : Optional.empty();
    }

    /** The {@code mathvariant} of a number. Digits are upright. */
    Optional<String> ofDigits() {
        return switch (alphabet) {
            case DOUBLE_STRUCK -> Optional.of("double-struck");
            case MONOSPACE -> Optional.of("monospace");
            case SANS_SERIF -> Optional.of(shape.isBold() ? "bold-sans-serif" : "sans-serif");
            default -> ofOperators();
        };
    }

    /** The {@code mathvariant} of an operator. */
    Optional<String> ofOperators() {
        return shape.isBold() ? Optional.of("bold") : Optional.empty();
    }

    /** The {@code mathvariant} of normal text. */
    Optional<String> ofText() {
        return switch (shape) {
            case PLAIN -> Optional.empty();
            case BOLD -> Optional.of("bold");
            case ITALIC -> Optional.of("italic");
            case BOLD_ITALIC -> Optional.of("bold-italic");
        };
    }

    private String ofAlphabet() {
        String bold = shape.isBold() ? "bold-" : "";
        return switch (alphabet) {
            case SCRIPT -> bold + "script";
            case FRAKTUR -> bold + "fraktur";
            case DOUBLE_STRUCK -> "double-struck";
            case MONOSPACE -> "monospace";
            case SANS_SERIF -> sansSerif();
            case ROMAN -> "normal";
        };
    }

    private String sansSerif() {
        return switch (shape) {
            case PLAIN -> "sans-serif";
            case BOLD -> "bold-sans-serif";
            case ITALIC -> "sans-serif-italic";
            case BOLD_ITALIC -> "sans-serif-bold-italic";
        };
    }
}
