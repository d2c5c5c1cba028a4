package org.st96toolkit.docx.image;

import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Files written with the writers of the JDK, each with its resolution in the header. The same pixels give the same bytes. */
final class ImageFiles {

    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final int HUNDREDTHS = 100;

    private ImageFiles() {}

    /** PNG, as the image is: palette and transparency stay. */
    static byte[] png(BufferedImage image, double across, double down) throws IOException {
        try (Writing writing = new Writing("PNG", image)) {
            IIOMetadataNode pixels = new IIOMetadataNode("pHYs");
            pixels.setAttribute("pixelsPerUnitXAxis", Long.toString(Math.round(across * INCHES_PER_METRE)));
            pixels.setAttribute("pixelsPerUnitYAxis", Long.toString(Math.round(down * INCHES_PER_METRE)));
            pixels.setAttribute("unitSpecifier", "meter");
            IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
            root.appendChild(pixels);
            writing.metadata.mergeTree(root.getNodeName(), root);
            return writing.write();
        }
    }

    /** Whether PNG can hold its kind of pixels. */
    static boolean fitsPng(RenderedImage image) {
        return ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "PNG")
                .hasNext();
    }

    /** JPEG in its plain form (JFIF), with as many samples of colour as of lightness. */
    static byte[] jpeg(BufferedImage image, double across, double down, float quality) throws IOException {
        try (Writing writing = new Writing("JPEG", image)) {
            writing.param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            writing.param.setCompressionQuality(quality);
            String format = "javax_imageio_jpeg_image_1.0";
            Element root = (Element) writing.metadata.getAsTree(format);
            Element jfif = (Element) root.getElementsByTagName("app0JFIF").item(0);
            jfif.setAttribute("resUnits", "1");
            jfif.setAttribute("Xdensity", Long.toString(Math.max(1, Math.round(across))));
            jfif.setAttribute("Ydensity", Long.toString(Math.max(1, Math.round(down))));
            NodeList components = root.getElementsByTagName("componentSpec");
            for (int i = 0; i < components.getLength(); i++) {
                ((Element) components.item(i)).setAttribute("HsamplingFactor", "1");
                ((Element) components.item(i)).setAttribute("VsamplingFactor", "1");
            }
            writing.metadata.setFromTree(format, root);
            return writing.write();
        }
    }

    /**
     * TIFF compressed by CCITT T.6 (Group 4), in one strip, 0 for white.
     *
     * @param image one bit a pixel
     */
    static byte[] tiff(BufferedImage image, double across, double down) throws IOException {
        try (Writing writing = new Writing("TIFF", image)) {
            writing.param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            writing.param.setCompressionType("CCITT T.6");
            TIFFDirectory directory = TIFFDirectory.createFromMetadata(writing.metadata);
            // Java chooses the other one by itself; group 4 is made for paper, whose white is 0.
            char white = BaselineTIFFTagSet.PHOTOMETRIC_INTERPRETATION_WHITE_IS_ZERO;
            directory.addTIFFField(field(
                    BaselineTIFFTagSet.TAG_PHOTOMETRIC_INTERPRETATION, TIFFTag.TIFF_SHORT, 1, new char[] {white}));
            char inch = BaselineTIFFTagSet.RESOLUTION_UNIT_INCH;
            directory.addTIFFField(
                    field(BaselineTIFFTagSet.TAG_ROWS_PER_STRIP, TIFFTag.TIFF_LONG, 1, new long[] {image.getHeight()}));
            directory.addTIFFField(
                    field(BaselineTIFFTagSet.TAG_RESOLUTION_UNIT, TIFFTag.TIFF_SHORT, 1, new char[] {inch}));
            directory.addTIFFField(field(BaselineTIFFTagSet.TAG_X_RESOLUTION, TIFFTag.TIFF_RATIONAL, 1, ratio(across)));
            directory.addTIFFField(field(BaselineTIFFTagSet.TAG_Y_RESOLUTION, TIFFTag.TIFF_RATIONAL, 1, ratio(down)));
            return writing.write(directory.getAsMetadata());
        }
    }

    private static TIFFField field(int tag, int type, int count, Object value) {
        return new TIFFField(BaselineTIFFTagSet.getInstance().getTag(tag), type, count, value);
    }

    /** In whole dots, where it is that up to a hundredth. */
    private static long[][] ratio(double dots) {
        long hundredths = Math.round(dots * HUNDREDTHS);
        return hundredths % HUNDREDTHS == 0
                ? new long[][] {{hundredths / HUNDREDTHS, 1}}
                : new long[][] {{hundredths, HUNDREDTHS}};
    }

    /** One image on its way into a file. */
    private static final class Writing implements AutoCloseable {

        private final BufferedImage image;
        private final ImageWriter writer;
        private final ImageWriteParam param;
        private final IIOMetadata metadata;

        Writing(String format, BufferedImage image) {
            this.image = image;
            this.writer = ImageIO.getImageWritersByFormatName(format).next();
            this.param = writer.getDefaultWriteParam();
            this.metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
        }

        byte[] write() throws IOException {
            return write(metadata);
        }

        byte[] write(IIOMetadata finished) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
                writer.setOutput(out);
                writer.write(null, new IIOImage(image, List.of(), finished), param);
            }
            return bytes.toByteArray();
        }

        @Override
        public void close() {
            writer.dispose();
        }
    }
}
