package org.st96toolkit.docx.image;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;

/**
 * What the header of an image says; no pixel is decoded, and nothing that is compressed is unpacked.
 *
 * <p>All formats but TIFF are read here: the readers of the JDK unpack the texts and profiles of a PNG file without a limit.
 *
 * @param width its width in pixels
 * @param height its height in pixels
 * @param across dots per inch across; 0 where it does not say it in a unit of length
 * @param down dots per inch down; 0 where it does not say it in a unit of length
 */
record ImageHeader(int width, int height, double across, double down) {

    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final double CENTIMETRES_PER_INCH = 2.54;

    /** The unit of a resolution in JFIF and TIFF; they count them differently. */
    private static final int JFIF_INCH = 1;

    private static final int JFIF_CENTIMETRE = 2;

    ImageHeader {
        if (across <= 0 || down <= 0 || !Double.isFinite(across) || !Double.isFinite(down)) {
            across = 0;
            down = 0;
        }
    }

    /** Its pixels. */
    long pixels() {
        return (long) width * height;
    }

    /**
     * Reads a header.
     *
     * @param file the bytes of the image
     * @param format its format, one that is a raster
     * @throws IOException where the header is broken; the message says how, in English
     */
    static ImageHeader read(byte[] file, ImageFormat format) throws IOException {
        ImageHeader header;
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file);
            header = switch (format) {
                case PNG -> png(bytes);
                case JPEG -> jpeg(bytes);
                case GIF -> gif(bytes);
                case BMP -> bmp(bytes);
                default -> tiff(file);
            };
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException cutOff) {
            throw new IOException("the header is cut off or broken", cutOff);
        }
        if (header.width < 1 || header.height < 1) {
            throw new IOException("the size is " + header.width + " x " + header.height + " pixels");
        }
        return header;
    }

    private static ImageHeader png(ByteBuffer bytes) throws IOException {
        bytes.position(8);
        int width = 0;
        int height = 0;
        double across = 0;
        double down = 0;
        while (bytes.hasRemaining()) {
            int length = bytes.getInt();
            int type = bytes.getInt();
            if (length < 0) {
                throw new IOException("a chunk has the length " + length);
            }
            int next = Math.addExact(Math.addExact(bytes.position(), length), 4);
            if (type == name("IHDR")) {
                width = bytes.getInt();
                height = bytes.getInt();
            } else if (type == name("pHYs")) {
                double x = bytes.getInt();
                double y = bytes.getInt();
                if (bytes.get() == 1) {
                    across = x / INCHES_PER_METRE;
                    down = y / INCHES_PER_METRE;
                }
            } else if (type == name("IDAT")) {
                return new ImageHeader(width, height, across, down);
            }
            bytes.position(next);
        }
        throw new IOException("there are no pixels");
    }

    private static int name(String letters) {
        return letters.charAt(0) << 24 | letters.charAt(1) << 16 | letters.charAt(2) << 8 | letters.charAt(3);
    }

    private static ImageHeader jpeg(ByteBuffer bytes) throws IOException {
        bytes.position(2);
        double across = 0;
        double down = 0;
        while (bytes.remaining() >= 4) {
            int marker = marker(bytes);
            int start = bytes.position();
            int length = bytes.getShort() & 0xffff;
            if (isFrame(marker)) {
                bytes.get();
                int height = bytes.getShort() & 0xffff;
                int width = bytes.getShort() & 0xffff;
                return new ImageHeader(width, height, across, down);
            }
            if (marker == 0xe0 && length >= 16 && bytes.getInt() == name("JFIF")) {
                bytes.position(bytes.position() + 3);
                int unit = bytes.get();
                double scale = unit == JFIF_INCH ? 1 : unit == JFIF_CENTIMETRE ? CENTIMETRES_PER_INCH : 0;
                across = (bytes.getShort() & 0xffff) * scale;
                down = (bytes.getShort() & 0xffff) * scale;
            }
            bytes.position(start + length);
        }
        throw new IOException("there are no pixels");
    }

    private static int marker(ByteBuffer bytes) throws IOException {
        if ((bytes.get() & 0xff) != 0xff) {
            throw new IOException("a marker is missing at byte " + (bytes.position() - 1));
        }
        int marker = bytes.get() & 0xff;
        while (marker == 0xff) {
            marker = bytes.get() & 0xff;
        }
        return marker;
    }

    /** Whether a marker begins a frame; three of the numbers mean something else. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static ImageHeader gif(ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN).position(6);
        return new ImageHeader(bytes.getShort() & 0xffff, bytes.getShort() & 0xffff, 0, 0);
    }

    private static ImageHeader bmp(ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.getInt(14) == 12) {
            return new ImageHeader(bytes.getShort(18) & 0xffff, bytes.getShort(20) & 0xffff, 0, 0);
        }
        // A negative height says that the first row is the top one.
        return new ImageHeader(
                bytes.getInt(18),
                Math.abs(bytes.getInt(22)),
                bytes.getInt(38) / INCHES_PER_METRE,
                bytes.getInt(42) / INCHES_PER_METRE);
    }

    private static ImageHeader tiff(byte[] file) throws IOException {
        try (RasterFile raster = RasterFile.open(file, ImageFormat.TIFF)) {
            TIFFDirectory directory = raster.directory();
            double scale = switch (number(
                    directory, BaselineTIFFTagSet.TAG_RESOLUTION_UNIT, BaselineTIFFTagSet.RESOLUTION_UNIT_INCH)) {
                case BaselineTIFFTagSet.RESOLUTION_UNIT_INCH -> 1;
                case BaselineTIFFTagSet.RESOLUTION_UNIT_CENTIMETER -> CENTIMETRES_PER_INCH;
                default -> 0;
            };
            return new ImageHeader(
                    raster.width(),
                    raster.height(),
                    ratio(directory, BaselineTIFFTagSet.TAG_X_RESOLUTION) * scale,
                    ratio(directory, BaselineTIFFTagSet.TAG_Y_RESOLUTION) * scale);
        }
    }

    private static int number(TIFFDirectory directory, int tag, int standard) {
        TIFFField field = directory.getTIFFField(tag);
        return field == null ? standard : field.getAsInt(0);
    }

    private static double ratio(TIFFDirectory directory, int tag) {
        TIFFField field = directory.getTIFFField(tag);
        return field == null ? 0 : field.getAsDouble(0);
    }
}
