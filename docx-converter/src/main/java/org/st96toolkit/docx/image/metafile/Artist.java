package org.st96toolkit.docx.image.metafile;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.poi.hemf.usermodel.HemfPicture;
import org.apache.poi.hwmf.record.HwmfRecord;
import org.apache.poi.hwmf.record.HwmfRecordType;
import org.apache.poi.hwmf.usermodel.HwmfPicture;
import org.st96toolkit.docx.image.metafile.Drawing.Drawn;
import org.st96toolkit.docx.image.metafile.Drawing.NotDrawn;
import org.st96toolkit.docx.image.metafile.Drawing.Reason;

/** Draws one metafile with Apache POI. Runs in the drawing process only. */
final class Artist {

    private static final double POINTS_PER_INCH = 72;

    /** What POI reads of a WMF file and does not draw, of the records that show something or hide it. */
    private static final Set<HwmfRecordType> NOT_DRAWN = EnumSet.of(
            HwmfRecordType.patBlt,
            HwmfRecordType.stretchBlt,
            HwmfRecordType.floodFill,
            HwmfRecordType.extFloodFill,
            HwmfRecordType.invertRegion,
            HwmfRecordType.selectClipRegion);

    private final DrawingRequest request;

    private Artist(DrawingRequest request) {
        this.request = request;
    }

    /** Draws; what a metafile brings about is an answer, never an exception. */
    static Drawing draw(DrawingRequest request) {
        try {
            return new Artist(request).draw();
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError broken) {
            // POI answers broken records with all kinds of unchecked exceptions, and endless ones with errors.
            return new NotDrawn(Reason.BROKEN, String.valueOf(broken));
        }
    }

    private Drawing draw() throws IOException {
        ByteArrayInputStream file = new ByteArrayInputStream(request.file());
        if (request.wide()) {
            HemfPicture picture = new HemfPicture(file);
            EnhancedPicture enhanced = new EnhancedPicture(picture, request.file());
            return draw(picture::getSize, enhanced::draw);
        }
        HwmfPicture picture = new HwmfPicture(file);
        return draw(picture::getSize, (graphics, width, height, leftOut) -> {
            picture.getRecords().stream()
                    .map(HwmfRecord::getWmfRecordType)
                    .filter(NOT_DRAWN::contains)
                    .forEach(type -> leftOut.add(type.name()));
            picture.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        });
    }

    private interface Picture {
        void draw(Graphics2D graphics, int width, int height, LeftOut leftOut);
    }

    private Drawing draw(Supplier<Dimension2D> ownSize, Picture picture) {
        // Its own size is asked for only where it is needed: a file that does not say one can be drawn to another.
        boolean given = request.width() > 0 && request.height() > 0;
        Dimension2D points = given ? null : ownSize.get();
        double width = given ? request.width() : pixels(points.getWidth());
        double height = given ? request.height() : pixels(points.getHeight());
        if (!(width >= 1 && height >= 1)) {
            return new NotDrawn(Reason.NO_SIZE, "");
        }
        if (width * height > request.mostPixels()) {
            return new NotDrawn(Reason.TOO_LARGE, String.format(Locale.ROOT, "%.0f x %.0f", width, height));
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        LeftOut leftOut = new LeftOut();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setColor(Color.BLACK);
            hints(graphics);
            picture.draw(graphics, image.getWidth(), image.getHeight(), leftOut);
        } finally {
            graphics.dispose();
        }
        return new Drawn(image, leftOut.toString());
    }

    private double pixels(double points) {
        return Math.rint(points / POINTS_PER_INCH * request.resolution());
    }

    private void hints(Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                request.smooth() ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING,
                request.smooth() ? RenderingHints.VALUE_TEXT_ANTIALIAS_ON : RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                request.smooth()
                        ? RenderingHints.VALUE_INTERPOLATION_BICUBIC
                        : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
