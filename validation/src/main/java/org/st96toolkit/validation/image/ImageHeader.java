package org.st96toolkit.validation.image;

import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.FileImageInputStream;
import org.st96toolkit.validation.image.ImageFacts.Resolution;
import org.st96toolkit.validation.image.ImageFacts.Tone;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the header of the first image in a file with the readers of the JDK. No pixel is decoded. */
public final class ImageHeader {

    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** TIFF and JFIF say whole dots per inch; through millimetres and floats they come back a little off. */
    private static final double ROUNDING = 100;

    private ImageHeader() {}

    /**
     * Reads a header.
     *
     * @param file the file
     * @param format its format, by its first bytes
     * @return what it says
     * @throws IOException where the file cannot be read or its header is broken
     */
    public static ImageFacts read(Path file, FileFormat format) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
        if (!readers.hasNext()) {
            throw new IOException("no reader for " + format);
        }
        ImageReader reader = readers.next();
        try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, false);
            IIOMetadata metadata = reader.getImageMetadata(0);
            Node standard = metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
            return new ImageFacts(
                    reader.getWidth(0),
                    reader.getHeight(0),
                    resolution(standard),
                    format == FileFormat.GIF ? indexedTone(reader) : tone(standard),
                    compression(standard));
        } catch (RuntimeException | OutOfMemoryError broken) {
            // The readers answer some broken headers with unchecked exceptions, or ask for the memory that a broken
            // count names.
            throw new IOException(
                    broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage(), broken);
        } finally {
            reader.dispose();
        }
    }

    private static Optional<Resolution> resolution(Node root) {
        Optional<Double> across = size(root, "HorizontalPixelSize");
        Optional<Double> down = size(root, "VerticalPixelSize");
        return across.flatMap(x -> down.map(y -> new Resolution(x, y)));
    }

    /** Dots per inch, from the size of a pixel in millimetres. */
    private static Optional<Double> size(Node root, String name) {
        return value(root, "Dimension", name)
                .map(Double::parseDouble)
                .filter(size -> size > 0)
                .map(size -> Math.round(MILLIMETRES_PER_INCH / size * ROUNDING) / ROUNDING);
    }

    private static Tone tone(Node root) {
        String bits = value(root, "Data", "BitsPerSample").orElse("8").strip();
        String space =
                attribute(root, "Chroma", "ColorSpaceType", "name").orElse("").toUpperCase(Locale.ROOT);
        boolean palette = child(root, "Chroma")
                .flatMap(chroma -> child(chroma, "Palette"))
                .isPresent();
        if (space.equals("GRAY")) {
            return bits.equals("1") ? Tone.BILEVEL : Tone.GREY;
        }
        return palette ? paletteTone(root, bits) : Tone.COLOUR;
    }

    /** A GIF file has the palette for all its images where the metadata of an image does not show it. */
    private static Tone indexedTone(ImageReader reader) throws IOException {
        ColorModel model = reader.getImageTypes(0).next().getColorModel();
        if (!(model instanceof IndexColorModel palette)) {
            return Tone.COLOUR;
        }
        for (int i = 0; i < palette.getMapSize(); i++) {
            if (palette.getRed(i) != palette.getGreen(i) || palette.getRed(i) != palette.getBlue(i)) {
                return Tone.COLOUR;
            }
        }
        return palette.getMapSize() <= 2 ? Tone.BILEVEL : Tone.GREY;
    }

    /** A palette of greys, or of black and white, is no colour. */
    private static Tone paletteTone(Node root, String bits) {
        Node palette = child(root, "Chroma")
                .flatMap(chroma -> child(chroma, "Palette"))
                .orElseThrow();
        for (Node entry = palette.getFirstChild(); entry != null; entry = entry.getNextSibling()) {
            Element colour = (Element) entry;
            String red = colour.getAttribute("red");
            if (!red.equals(colour.getAttribute("green")) || !red.equals(colour.getAttribute("blue"))) {
                return Tone.COLOUR;
            }
        }
        return bits.equals("1") ? Tone.BILEVEL : Tone.GREY;
    }

    private static Optional<String> compression(Node root) {
        return value(root, "Compression", "CompressionTypeName");
    }

    private static Optional<String> value(Node root, String group, String name) {
        return attribute(root, group, name, "value");
    }

    private static Optional<String> attribute(Node root, String group, String name, String attribute) {
        return child(root, group)
                .flatMap(found -> child(found, name))
                .map(found -> ((Element) found).getAttribute(attribute))
                .filter(value -> !value.isEmpty());
    }

    private static Optional<Node> child(Node parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }
}
