package org.st96toolkit.docx.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * How large a metafile says that it is.
 *
 * @param width in mm, above 0
 * @param height in mm, above 0
 */
record MetafileFrame(double width, double height) {

    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final int EMF_FRAME = 24;
    private static final int WMF_BOUNDS = 6;
    private static final int WMF_KEY = 0x9ac6cdd7;

    /** The frame in the header of an EMF file, or that of a placeable WMF file; a bare WMF file has none. */
    static Optional<MetafileFrame> of(byte[] file, ImageFormat format) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (format == ImageFormat.EMF && file.length >= EMF_FRAME + 16) {
            double width = (double) bytes.getInt(EMF_FRAME + 8) - bytes.getInt(EMF_FRAME);
            double height = (double) bytes.getInt(EMF_FRAME + 12) - bytes.getInt(EMF_FRAME + 4);
            return of(width / 100, height / 100);
        }
        if (format == ImageFormat.WMF && file.length >= WMF_BOUNDS + 10 && bytes.getInt(0) == WMF_KEY) {
            double unit = MILLIMETRES_PER_INCH / (bytes.getShort(WMF_BOUNDS + 8) & 0xffff);
            double width = (double) bytes.getShort(WMF_BOUNDS + 4) - bytes.getShort(WMF_BOUNDS);
            double height = (double) bytes.getShort(WMF_BOUNDS + 6) - bytes.getShort(WMF_BOUNDS + 2);
            return of(Math.abs(width) * unit, Math.abs(height) * unit);
        }
        return Optional.empty();
    }

    private static Optional<MetafileFrame> of(double width, double height) {
        boolean sound = width > 0 && height > 0 && Double.isFinite(width) && Double.isFinite(height);
        return sound ? Optional.of(new MetafileFrame(width, height)) : Optional.empty();
    }
}
