package org.st96toolkit.docx.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** An image in one of the formats that the JDK reads. What it throws for a broken file is always an {@link IOException}. */
final class RasterFile implements AutoCloseable {

    private final ImageReader reader;
    private final ImageInputStream in;

    private RasterFile(ImageReader reader, ImageInputStream in) {
        this.reader = reader;
        this.in = in;
    }

    static RasterFile open(byte[] file, ImageFormat format) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
        if (!readers.hasNext()) {
            throw new IOException("this Java cannot read " + format);
        }
        ImageReader reader = readers.next();
        ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
        // TIFF has its pages, its resolution and its strips in the metadata; in a PNG file they may be packed without a
        // limit.
        reader.setInput(in, false, format != ImageFormat.TIFF);
        return new RasterFile(reader, in);
    }

    int width() throws IOException {
        return safely(() -> reader.getWidth(0));
    }

    int height() throws IOException {
        return safely(() -> reader.getHeight(0));
    }

    /** How many images it holds. */
    int pages() throws IOException {
        return safely(() -> reader.getNumImages(true));
    }

    /** The fields of the first image of a TIFF file. */
    TIFFDirectory directory() throws IOException {
        return safely(() -> TIFFDirectory.createFromMetadata(reader.getImageMetadata(0)));
    }

    /** The first image. */
    BufferedImage read() throws IOException {
        return safely(() -> reader.read(0));
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** The readers answer some broken files with unchecked exceptions, or ask for the memory that a broken count names. */
    private static <T> T safely(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (RuntimeException | OutOfMemoryError broken) {
            throw new IOException(
                    broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage(), broken);
        }
    }
}
