package org.st96toolkit.validation.image;

import java.util.Optional;

/**
 * What the header of an image says.
 *
 * @param width its width in pixels
 * @param height its height in pixels
 * @param resolution its resolution; nothing where it does not say it in a unit of length
 * @param tone its colours
 * @param compression the name of the compression; nothing where the format has but one
 */
public record ImageFacts(
        int width, int height, Optional<Resolution> resolution, Tone tone, Optional<String> compression) {

    private static final double MILLIMETRES_PER_INCH = 25.4;

    /**
     * A resolution.
     *
     * @param horizontal dots per inch across
     * @param vertical dots per inch down
     */
    public record Resolution(double horizontal, double vertical) {}

    /** The colours of an image. */
    public enum Tone {
        /** Black and white alone. */
        BILEVEL,
        GREY,
        COLOUR
    }

    /** The width in millimetres, where the resolution is known. */
    public Optional<Double> widthMillimetres() {
        return resolution.map(dots -> width / dots.horizontal() * MILLIMETRES_PER_INCH);
    }

    /** The height in millimetres, where the resolution is known. */
    public Optional<Double> heightMillimetres() {
        return resolution.map(dots -> height / dots.vertical() * MILLIMETRES_PER_INCH);
    }
}
