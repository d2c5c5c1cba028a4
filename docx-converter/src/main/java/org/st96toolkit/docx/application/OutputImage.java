package org.st96toolkit.docx.application;

import java.util.Arrays;
import java.util.Objects;

/** An image as the output refers to it. */
public final class OutputImage {

    private final Format format;
    private final byte[] content;
    private final double width;
    private final double height;
    private final boolean originalWanted;

    /** The formats of ST.96 that images are written in. */
    public enum Format {
        PNG("png"),
        JPEG("jpg"),
        TIFF("tif"),
        GIF("gif"),
        SVG("svg");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        /** The end of the names of files, without a dot. */
        public String extension() {
            return extension;
        }
    }

    /**
     * @param format its format
     * @param content its bytes
     */
    public OutputImage(Format format, byte[] content) {
        this(format, content, 0, 0, false);
    }

    /**
     * @param format its format
     * @param content its bytes
     * @param width its own width in mm; 0 where it has none
     * @param height its own height in mm; 0 where it has none
     * @param originalWanted whether the file that it was made of belongs beside it, since it may not show all of that
     */
    public OutputImage(Format format, byte[] content, double width, double height, boolean originalWanted) {
        this.format = Objects.requireNonNull(format);
        this.content = content.clone();
        this.width = width;
        this.height = height;
        this.originalWanted = originalWanted;
    }

    /** Its own width in mm, for a document that does not say how wide it is shown; 0 where it has none. */
    public double width() {
        return width;
    }

    /** Its own height in mm; 0 where it has none. */
    public double height() {
        return height;
    }

    /** Whether the file that it was made of belongs beside it. */
    public boolean originalWanted() {
        return originalWanted;
    }

    /** Its format. */
    public Format format() {
        return format;
    }

    /** Its bytes, a copy. */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutputImage image
                && format == image.format
                && width == image.width
                && height == image.height
                && originalWanted == image.originalWanted
                && Arrays.equals(content, image.content);
    }

    @Override
    public int hashCode() {
        return 31 * format.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return format + " (" + content.length + " bytes)";
    }
}
