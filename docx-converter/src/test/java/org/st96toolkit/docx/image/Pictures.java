package org.st96toolkit.docx.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntBinaryOperator;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;

/** Images made here. */
final class Pictures {

    private Pictures() {}

    /** An image of a colour for each pixel. */
    static BufferedImage image(int width, int height, IntBinaryOperator rgb) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, rgb.applyAsInt(x, y));
            }
        }
        return image;
    }

    /** A black frame and a black diagonal on white. */
    static BufferedImage drawing(int width, int height) {
        return image(width, height, (x, y) -> isInked(x, y, width, height) ? 0 : 0xffffff);
    }

    static boolean isInked(int x, int y, int width, int height) {
        return x < 3 || y < 3 || x >= width - 3 || y >= height - 3 || Math.abs(x * height - y * width) < 2 * width;
    }

    /** All greys, as a photograph has them. */
    static BufferedImage greys(int width, int height) {
        return image(width, height, (x, y) -> (x * 255 / (width - 1)) * 0x010101);
    }

    /** A red cross on white. */
    static BufferedImage colours(int width, int height) {
        return image(
                width,
                height,
                (x, y) -> Math.abs(x - width / 2) < 3 || Math.abs(y - height / 2) < 3 ? 0xcc0000 : 0xffffff);
    }

    static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
