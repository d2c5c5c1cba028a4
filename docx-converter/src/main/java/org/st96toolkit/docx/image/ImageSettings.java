package org.st96toolkit.docx.image;

import java.util.List;
import org.st96toolkit.docx.image.metafile.DrawingSettings;

/**
 * How images are made, and how much one may ask for.
 *
 * @param resolution dots per inch of what is made: TIFF for ST.36, and all that is drawn; 300 and 400 are what offices expect
 * @param threshold how light a point is that is made black in a TIFF file, as a share of white: below it is black
 * @param quality the quality of JPEG files that are made, above 0 and up to 1
 * @param bytes how large an image may be, in bytes, unpacked
 * @param pixels how many pixels an image may have that is read or made
 * @param drawing how metafiles are drawn
 */
public record ImageSettings(
        int resolution, double threshold, float quality, int bytes, int pixels, DrawingSettings drawing) {

    /** 300 dpi, half of white, quality 0.95, 64 MB, 40 million pixels (an A4 page at 600 dpi is 35 million). */
    public static final ImageSettings STANDARD =
            new ImageSettings(300, 0.5, 0.95f, 64 << 20, 40_000_000, DrawingSettings.STANDARD);

    public ImageSettings {
        require(resolution >= 72 && resolution <= 2_400, "resolution", resolution);
        require(threshold > 0 && threshold < 1, "threshold", threshold);
        require(quality > 0 && quality <= 1, "quality", quality);
        require(bytes > 0 && bytes <= Integer.MAX_VALUE - 16, "bytes", bytes);
        require(pixels > 0, "pixels", pixels);
    }

    /** The same with another resolution. */
    public ImageSettings withResolution(int dotsPerInch) {
        return new ImageSettings(dotsPerInch, threshold, quality, bytes, pixels, drawing);
    }

    /** The same with another threshold. */
    public ImageSettings withThreshold(double shareOfWhite) {
        return new ImageSettings(resolution, shareOfWhite, quality, bytes, pixels, drawing);
    }

    /** The same with other limits of size. */
    public ImageSettings withLimits(int mostBytes, int mostPixels) {
        return new ImageSettings(resolution, threshold, quality, mostBytes, mostPixels, drawing);
    }

    /** The same with other settings of drawing. */
    public ImageSettings withDrawing(DrawingSettings other) {
        return new ImageSettings(resolution, threshold, quality, bytes, pixels, other);
    }

    private static void require(boolean holds, String name, Number value) {
        if (!holds) {
            throw new IllegalArgumentException(String.join(" ", List.of(name, value.toString())));
        }
    }
}
