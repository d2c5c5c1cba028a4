package org.st96toolkit.docx.reader;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as parts write them: numbers of a unit that depends on the place, or with their unit, as the Strict variant has it. */
final class Measures {

    static final double MM_PER_INCH = 25.4;
    static final double EMU_PER_MM = 36_000;
    private static final double TWIPS_PER_MM = 1440 / MM_PER_INCH;

    private static final Pattern LENGTH =
            Pattern.compile("\\s*([+-]?(?:\\d+\\.?\\d*|\\.\\d+))\\s*(mm|cm|in|pt|pc|pi|px)?\\s*");

    private Measures() {}

    /** A length in mm; a number without unit is in twentieths of a point. */
    static OptionalDouble mm(String written) {
        return rounded(parse(written, 1 / TWIPS_PER_MM), 1);
    }

    /** A size of letters in points; a number without unit is in half points. */
    static OptionalDouble points(String written) {
        return rounded(parse(written, MM_PER_INCH / 144), 72 / MM_PER_INCH);
    }

    /** A length of a drawing in mm; a number without unit is in EMU. */
    static OptionalDouble drawn(String written) {
        return rounded(parse(written, 1 / EMU_PER_MM), 1);
    }

    /** A length in the style of a VML shape, in mm; a number without unit is in pixels. */
    static OptionalDouble styled(String written) {
        return rounded(parse(written, MM_PER_INCH / 96), 1);
    }

    private static OptionalDouble parse(String written, double mmPerUnit) {
        Matcher length = LENGTH.matcher(written);
        if (!length.matches()) {
            return OptionalDouble.empty();
        }
        double factor = length.group(2) == null
                ? mmPerUnit
                : switch (length.group(2)) {
                    case "mm" -> 1;
                    case "cm" -> 10;
                    case "in" -> MM_PER_INCH;
                    case "pt" -> MM_PER_INCH / 72;
                    case "px" -> MM_PER_INCH / 96;
                    default -> MM_PER_INCH / 6;
                };
        return OptionalDouble.of(Double.parseDouble(length.group(1)) * factor);
    }

    private static OptionalDouble rounded(OptionalDouble mm, double unitsPerMm) {
        // A hundred thousandth: below what any unit here says, above what arithmetic adds.
        return mm.isEmpty() ? mm : OptionalDouble.of(Math.round(mm.getAsDouble() * unitsPerMm * 1e5) / 1e5);
    }

    /** A whole number; nothing where it is none. */
    static Optional<Integer> integer(String written) {
        try {
            return Optional.of(Integer.parseInt(written.strip()));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
