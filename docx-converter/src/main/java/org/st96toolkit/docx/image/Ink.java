package org.st96toolkit.docx.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.Arrays;

/**
 * An image made black and white, and as large as it is wanted, axis by axis:
 *
 * <ul>
 *   <li>as it is: a pixel is black where it is darker than the threshold;
 *   <li>enlarged: lightness is interpolated between the four nearest pixels, then the same;
 *   <li>reduced: the mean lightness of the area is compared with the middle between the threshold and white. So a black line on white that
 *       is one pixel wide stays, wherever it lies, down to half the size with the threshold at half of white.
 * </ul>
 *
 * A pixel of the result is found from whole numbers and one order of additions, so the same image gives the same bits everywhere.
 */
final class Ink {

    private static final byte[] WHITE_AND_BLACK = {(byte) 255, 0};

    private final PixelImage image;
    private final double[] sums;
    private final Share[] across;

    /** The last two rows of the source, as wide as the result, and which these are. */
    private final double[][] rows;

    private final int[] rowNumbers = {-1, -1};

    private Ink(PixelImage image, int width) {
        this.image = image;
        this.sums = new double[width];
        this.rows = new double[2][width];
        this.across = new Share[width];
        for (int x = 0; x < width; x++) {
            across[x] = new Share(x, width, image.width());
        }
    }

    /**
     * Draws.
     *
     * @param threshold how light, as a share of white
     * @return an image of one bit a pixel, 1 for black
     */
    static BufferedImage draw(PixelImage image, int width, int height, double threshold) {
        return new Ink(image, width).draw(width, height, threshold);
    }

    /** Whether a line of one pixel may be lost. */
    static boolean mayLoseLines(PixelImage image, int width, int height) {
        return image.width() > 2L * width || image.height() > 2L * height;
    }

    private BufferedImage draw(int width, int height, double threshold) {
        BufferedImage bits = new BufferedImage(
                width,
                height,
                BufferedImage.TYPE_BYTE_BINARY,
                new IndexColorModel(1, 2, WHITE_AND_BLACK, WHITE_AND_BLACK, WHITE_AND_BLACK));
        boolean reduced = width < image.width() || height < image.height();
        double limit = 255 * (reduced ? (1 + threshold) / 2 : threshold);
        byte[] data = ((DataBufferByte) bits.getRaster().getDataBuffer()).getData();
        int stride = (width + 7) / 8;
        for (int y = 0; y < height; y++) {
            lightOfRow(y, height);
            for (int x = 0; x < width; x++) {
                // On the limit counts as black when reduced: a line halved exactly lies on it.
                if (reduced ? sums[x] <= limit : sums[x] < limit) {
                    data[y * stride + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return bits;
    }

    /** The lightness of one row of the result. */
    private void lightOfRow(int y, int height) {
        Arrays.fill(sums, 0);
        Share down = new Share(y, height, image.height());
        for (int v = down.first; v <= down.last; v++) {
            double weight = down.weight(v);
            if (weight > 0) {
                double[] row = sourceRow(v);
                for (int x = 0; x < sums.length; x++) {
                    sums[x] += weight * row[x];
                }
            }
        }
    }

    private double[] sourceRow(int v) {
        double[] row = rows[v % 2];
        if (rowNumbers[v % 2] != v) {
            rowNumbers[v % 2] = v;
            for (int x = 0; x < row.length; x++) {
                Share share = across[x];
                double sum = 0;
                for (int u = share.first; u <= share.last; u++) {
                    sum += share.weight(u) * image.light(u, v);
                }
                row[x] = sum;
            }
        }
        return row;
    }

    /** Which pixels of the source, along one axis, make one pixel of the result, and how much of it each. */
    private static final class Share {

        private final int first;
        private final int last;
        private final boolean area;
        private final double from;
        private final double to;

        Share(int at, int size, int sourceSize) {
            area = size < sourceSize;
            if (area) {
                from = (double) ((long) at * sourceSize) / size;
                to = (double) ((long) (at + 1) * sourceSize) / size;
                first = (int) from;
                last = Math.min(sourceSize - 1, (int) Math.ceil(to) - 1);
            } else {
                double centre = (2.0 * at + 1) * sourceSize / (2.0 * size) - 0.5;
                double inside = Math.max(0, Math.min(sourceSize - 1.0, centre));
                from = inside;
                to = inside;
                first = (int) inside;
                last = Math.min(sourceSize - 1, first + 1);
            }
        }

        double weight(int pixel) {
            if (area) {
                return (Math.min(to, pixel + 1.0) - Math.max(from, pixel)) / (to - from);
            }
            if (first == last) {
                return 1;
            }
            return pixel == first ? 1 - (from - first) : from - first;
        }
    }
}
