package org.st96toolkit.docx.image;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;

/** An image as it is seen on white paper: for each pixel red, green and blue, 8 bits each. */
final class PixelImage {

    private static final int WHITE = 0xffffff;

    private final int width;
    private final int height;
    private final int[] rgb;

    private PixelImage(int width, int height, int[] rgb) {
        this.width = width;
        this.height = height;
        this.rgb = rgb;
    }

    /**
     * The pixels of an image; what is transparent shows white.
     *
     * @throws IOException where its kind of pixels cannot be read
     */
    static PixelImage of(BufferedImage image) throws IOException {
        int width = image.getWidth();
        int height = image.getHeight();
        try {
            int[] rgb = new int[Math.multiplyExact(width, height)];
            ColorModel model = image.getColorModel();
            boolean grey = !(model instanceof IndexColorModel)
                    && model.getNumColorComponents() == 1
                    && model.getTransferType() != DataBuffer.TYPE_FLOAT
                    && model.getTransferType() != DataBuffer.TYPE_DOUBLE;
            for (int y = 0; y < height; y++) {
                if (grey) {
                    greyRow(image.getRaster(), model, y, rgb, y * width);
                } else {
                    image.getRGB(0, y, width, 1, rgb, y * width, width);
                }
            }
            layOnWhite(rgb);
            return new PixelImage(width, height, rgb);
        } catch (RuntimeException | OutOfMemoryError odd) {
            throw new IOException(odd.toString(), odd);
        }
    }

    /** Java takes greys without a profile for linear ones and would lighten them; files mean what is shown. */
    private static void greyRow(Raster raster, ColorModel model, int y, int[] rgb, int start) {
        int width = raster.getWidth();
        int[] samples = raster.getSamples(raster.getMinX(), raster.getMinY() + y, width, 1, 0, (int[]) null);
        int[] alphas = model.hasAlpha()
                ? raster.getSamples(raster.getMinX(), raster.getMinY() + y, width, 1, 1, (int[]) null)
                : null;
        int most = (1 << model.getComponentSize(0)) - 1;
        for (int x = 0; x < width; x++) {
            int grey = (samples[x] & most) * 255 / most;
            int alpha = alphas == null ? 255 : (alphas[x] & most) * 255 / most;
            rgb[start + x] = alpha << 24 | grey << 16 | grey << 8 | grey;
        }
    }

    private static void layOnWhite(int[] rgb) {
        for (int i = 0; i < rgb.length; i++) {
            int alpha = rgb[i] >>> 24;
            if (alpha < 255) {
                rgb[i] = over(rgb[i] >> 16, alpha) << 16 | over(rgb[i] >> 8, alpha) << 8 | over(rgb[i], alpha);
            } else {
                rgb[i] &= 0xffffff;
            }
        }
    }

    private static int over(int colour, int alpha) {
        return ((colour & 0xff) * alpha + 255 * (255 - alpha) + 127) / 255;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Red, green and blue of a pixel, in the bits 16 to 23, 8 to 15 and 0 to 7. */
    int rgb(int x, int y) {
        return rgb[y * width + x];
    }

    /** How light a pixel is: 0 black, 255 white. ITU-R BT.601, in whole numbers. */
    int light(int x, int y) {
        return light(rgb[y * width + x]);
    }

    private static int light(int colour) {
        if (colour == WHITE) {
            return 255;
        }
        return ((colour >> 16 & 0xff) * 299 + (colour >> 8 & 0xff) * 587 + (colour & 0xff) * 114 + 500) / 1000;
    }

    /** Whether all pixels have one colour. */
    boolean isBlank() {
        for (int colour : rgb) {
            if (colour != rgb[0]) {
                return false;
            }
        }
        return true;
    }

    /** An image of Java with these pixels: greys in 8 bits, unless there are colours. */
    BufferedImage toImage(Tone tone) {
        if (tone == Tone.COLOUR) {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.getRaster().setDataElements(0, 0, width, height, rgb);
            return image;
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = light(x, y);
            }
            image.getRaster().setSamples(0, y, width, 1, 0, row);
        }
        return image;
    }
}
