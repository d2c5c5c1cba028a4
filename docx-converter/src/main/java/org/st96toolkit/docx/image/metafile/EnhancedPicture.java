package org.st96toolkit.docx.image.metafile;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumSet;
import java.util.Set;
import org.apache.poi.hemf.draw.HemfGraphics;
import org.apache.poi.hemf.record.emf.HemfRecord;
import org.apache.poi.hemf.record.emf.HemfRecordType;
import org.apache.poi.hemf.usermodel.HemfPicture;

/**
 * An EMF file, drawn record by record. POI's own way to draw one guesses its place from the records, which leaves some pictures empty
 * and others in a corner, and keeps silent about records that fail. Here the frame in the header is what fills the image, as it is in
 * a word processor, and what is left out is told.
 */
final class EnhancedPicture {

    /** What POI reads and does not draw, of the records that show something. */
    private static final Set<HemfRecordType> NOT_DRAWN = EnumSet.of(
            HemfRecordType.anglearc,
            HemfRecordType.extFloodFill,
            HemfRecordType.widenPath,
            HemfRecordType.invertRgn,
            HemfRecordType.paintRgn,
            HemfRecordType.maskblt,
            HemfRecordType.plgblt,
            HemfRecordType.setDiBitsToDevice,
            HemfRecordType.alphaBlend,
            HemfRecordType.transparentblt,
            HemfRecordType.gradientfill,
            HemfRecordType.polytextouta,
            HemfRecordType.polytextoutw,
            HemfRecordType.smalltextout,
            HemfRecordType.glsrecord,
            HemfRecordType.glsboundedrecord);

    private static final int FRAME = 24;
    private static final int DEVICE = 72;
    private static final double HUNDREDTHS = 100;

    /** How far what is drawn may stand out of its frame, as a share of it, before the frame is not believed. */
    private static final double OUTSIDE = 0.1;

    private final HemfPicture picture;
    private final Rectangle2D bounds;
    private final Rectangle2D frame;

    EnhancedPicture(HemfPicture picture, byte[] file) {
        this.picture = picture;
        this.bounds = picture.getHeader().getBoundsRectangle();
        this.frame = frame(file);
    }

    /** The frame in units of the device; the bounds of what is drawn where it says none that can be true. */
    private Rectangle2D frame(byte[] file) {
        ByteBuffer header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        double across = header.getInt(DEVICE) / (header.getInt(DEVICE + 8) * HUNDREDTHS);
        double down = header.getInt(DEVICE + 4) / (header.getInt(DEVICE + 12) * HUNDREDTHS);
        double left = header.getInt(FRAME) * across;
        double top = header.getInt(FRAME + 4) * down;
        Rectangle2D said = new Rectangle2D.Double(
                left, top, header.getInt(FRAME + 8) * across - left, header.getInt(FRAME + 12) * down - top);
        return isWithin(said) ? said : bounds;
    }

    /** Not asked of the rectangles themselves: a line across has bounds without a height, and these are within nothing. */
    private boolean isWithin(Rectangle2D said) {
        double across = said.getWidth() * OUTSIDE;
        double down = said.getHeight() * OUTSIDE;
        return !said.isEmpty()
                && bounds.getMinX() >= said.getMinX() - across
                && bounds.getMaxX() <= said.getMaxX() + across
                && bounds.getMinY() >= said.getMinY() - down
                && bounds.getMaxY() <= said.getMaxY() + down;
    }

    /** Draws it so that its frame fills the image. */
    void draw(Graphics2D graphics, int width, int height, LeftOut leftOut) {
        if (frame.isEmpty()) {
            throw new IllegalStateException("it has no extent");
        }
        graphics.scale(width / frame.getWidth(), height / frame.getHeight());
        graphics.translate(-frame.getX(), -frame.getY());
        HemfGraphics drawing = new HemfGraphics(graphics, bounds);
        for (HemfRecord record : picture.getRecords()) {
            HemfRecordType type = record.getEmfRecordType();
            if (NOT_DRAWN.contains(type)) {
                leftOut.add(type.name());
            }
            try {
                drawing.draw(record);
            } catch (RuntimeException broken) {
                // One record costs no other; that it is missing is told.
                leftOut.add(type.name() + " (" + broken.getClass().getSimpleName() + ")");
            }
        }
    }
}
