package org.st96toolkit.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.format.Anatomy.NamedFile;
import org.st96toolkit.core.format.ValuePlace;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.validation.image.FileFormat;
import org.st96toolkit.validation.image.ImageFacts;
import org.st96toolkit.validation.image.ImageFacts.Resolution;
import org.st96toolkit.validation.image.ImageFacts.Tone;
import org.st96toolkit.validation.image.ImageHeader;

/** One image against what its document says of it, and against what offices want of drawings. */
final class ImageCheck {

    /** Offices write whole millimetres, so that one more or less says nothing. */
    private static final double TOLERANCE_MILLIMETRES = 1.0;

    /** On large images the resolution is the less certain part. */
    private static final double TOLERANCE_SHARE = 0.01;

    /** Of PCT Annex F, as it is remembered: the page of the code says so. */
    private static final int LEAST_DOTS = 300;

    private static final int MOST_DOTS = 400;

    private static final Map<String, Double> MILLIMETRES = Map.of("mm", 1.0, "cm", 10.0, "in", 25.4);
    private static final String GROUP_4 = "CCITT T.6";

    /** Lower case, without blanks: what both standards call black and white line art. */
    private static final Set<String> DRAWINGS = Set.of("drawing", "flowchart", "graph");

    private static final Set<String> COLOURED = Set.of("color", "colour", "greyscale");

    private final XmlElement element;
    private final XmlElement parent;
    private final NamedFile names;
    private final String name;
    private final List<Diagnostic> found = new ArrayList<>();

    private ImageCheck(XmlElement element, XmlElement parent, NamedFile names, String name) {
        this.element = element;
        this.parent = parent;
        this.names = names;
        this.name = name;
    }

    /**
     * @param element the element that names the image
     * @param parent the element around it, which may say the colour
     * @param names where what is said of the image stands
     * @param name the name of the file, for findings
     * @param file the file
     * @param format its format by its first bytes
     * @throws IOException where the image cannot be read
     */
    static List<Diagnostic> of(
            XmlElement element, XmlElement parent, NamedFile names, String name, Path file, FileFormat format)
            throws IOException {
        ImageFacts facts = ImageHeader.read(file, format);
        ImageCheck check = new ImageCheck(element, parent, names, name);
        check.size(facts);
        check.tone(facts);
        if (format == FileFormat.TIFF) {
            check.compression(facts);
        }
        return check.found;
    }

    private void size(ImageFacts facts) {
        if (facts.resolution().isEmpty()) {
            report(ValidationCode.NO_RESOLUTION);
            return;
        }
        Resolution dots = facts.resolution().get();
        if (isUnusual(dots.horizontal()) || isUnusual(dots.vertical())) {
            report(ValidationCode.UNUSUAL_RESOLUTION, whole(dots.horizontal()) + " x " + whole(dots.vertical()));
        }
        Optional<Double> width = millimetres(names.width(), names.widthUnit());
        Optional<Double> height = millimetres(names.height(), names.heightUnit());
        double realWidth = facts.widthMillimetres().orElseThrow();
        double realHeight = facts.heightMillimetres().orElseThrow();
        if (differs(width, realWidth) || differs(height, realHeight)) {
            report(
                    ValidationCode.OTHER_SIZE,
                    tenths(realWidth) + " x " + tenths(realHeight),
                    width.map(ImageCheck::tenths).orElse("?") + " x "
                            + height.map(ImageCheck::tenths).orElse("?"));
        }
    }

    private static boolean isUnusual(double dots) {
        return dots < LEAST_DOTS || dots > MOST_DOTS;
    }

    private static boolean differs(Optional<Double> said, double real) {
        return said.filter(value -> Math.abs(value - real) > Math.max(TOLERANCE_MILLIMETRES, real * TOLERANCE_SHARE))
                .isPresent();
    }

    /** What the document says, in millimetres; nothing where it says nothing, no number, or a unit that is no length. */
    private Optional<Double> millimetres(ValuePlace place, ValuePlace unit) {
        Optional<Double> one = unit.in(element).map(code -> MILLIMETRES.get(code.toLowerCase(Locale.ROOT)));
        Optional<String> value =
                place.in(element).map(text -> text.endsWith("mm") ? text.substring(0, text.length() - 2) : text);
        return one.flatMap(length -> value.filter(text -> text.matches("\\d{1,6}(\\.\\d{1,6})?"))
                .map(text -> Double.parseDouble(text) * length));
    }

    private void tone(ImageFacts facts) {
        String content = names.content().in(element).orElse("drawing");
        String colour =
                names.colour().in(element).or(() -> names.colour().in(parent)).orElse("");
        boolean drawing = DRAWINGS.contains(content.toLowerCase(Locale.ROOT).replace(" ", ""));
        if (drawing && facts.tone() != Tone.BILEVEL && !COLOURED.contains(colour.toLowerCase(Locale.ROOT))) {
            report(ValidationCode.COLOURED_DRAWING, facts.tone().name().toLowerCase(Locale.ROOT));
        }
    }

    private void compression(ImageFacts facts) {
        String compression = facts.compression().orElse("none");
        if (!compression.equals(GROUP_4)) {
            report(ValidationCode.UNUSUAL_COMPRESSION, compression);
        }
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void report(ValidationCode code, String... more) {
        List<String> arguments = new ArrayList<>(List.of(name));
        arguments.addAll(List.of(more));
        found.add(new Diagnostic(code, element.location(), arguments));
    }
}
