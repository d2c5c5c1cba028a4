package org.st96toolkit.docx.image;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * An image as the target takes it.
 *
 * <p>No record, for its bytes are copied and compared by value.
 */
public final class ConvertedImage {

    private final ImageFormat format;
    private final byte[] content;
    private final Measure measure;
    private final Optional<Tone> tone;
    private final boolean untouched;
    private final boolean originalWanted;

    /**
     * How large an image is.
     *
     * @param widthPixels its width in pixels; 0 where it has none (SVG)
     * @param heightPixels its height in pixels; 0 where it has none (SVG)
     * @param widthMillimetres its width as shown, in mm; 0 where nobody says it (SVG alone)
     * @param heightMillimetres its height as shown, in mm; 0 where nobody says it (SVG alone)
     */
    public record Measure(int widthPixels, int heightPixels, double widthMillimetres, double heightMillimetres) {}

    ConvertedImage(
            ImageFormat format,
            byte[] content,
            Measure measure,
            Optional<Tone> tone,
            boolean untouched,
            boolean originalWanted) {
        this.format = Objects.requireNonNull(format);
        this.content = content.clone();
        this.measure = Objects.requireNonNull(measure);
        this.tone = Objects.requireNonNull(tone);
        this.untouched = untouched;
        this.originalWanted = originalWanted;
    }

    /** The same, with the original to be kept beside it. */
    ConvertedImage withOriginal() {
        return new ConvertedImage(format, content, measure, tone, untouched, true);
    }

    /** Its format, one that the target allows. */
    public ImageFormat format() {
        return format;
    }

    /** Its bytes, a copy. */
    public byte[] content() {
        return content.clone();
    }

    /** How large it is. */
    public Measure measure() {
        return measure;
    }

    /** Its colours, where its pixels were read. */
    public Optional<Tone> tone() {
        return tone;
    }

    /** Whether these are the bytes that stood in the document. */
    public boolean untouched() {
        return untouched;
    }

    /** Whether the original shall be kept beside it, for this image may not show all of it. */
    public boolean originalWanted() {
        return originalWanted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConvertedImage image
                && format == image.format
                && Arrays.equals(content, image.content)
                && measure.equals(image.measure)
                && tone.equals(image.tone)
                && untouched == image.untouched
                && originalWanted == image.originalWanted;
    }

    @Override
    public int hashCode() {
        return Objects.hash(format, Arrays.hashCode(content), measure, tone, untouched, originalWanted);
    }

    @Override
    public String toString() {
        return format + " " + measure + " (" + content.length + " bytes)";
    }
}
