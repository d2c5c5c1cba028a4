package org.st96toolkit.docx.image;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.docx.flow.Media;
import org.st96toolkit.docx.image.ConvertedImage.Measure;
import org.st96toolkit.docx.image.metafile.Drawing;
import org.st96toolkit.docx.image.metafile.MetafileRenderer;

/** The conversion of one image. */
final class Conversion {

    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** What screens are counted with, and word processors where an image does not say more. */
    private static final double SCREEN = 96;

    /** How far a resolution may be off and still be the one that is wanted, or a size the one that is shown. */
    private static final double TOLERANCE = 0.01;

    private final ImageSettings settings;
    private final MetafileRenderer renderer;
    private final String part;
    private final ImageTarget target;
    private final List<Diagnostic> found = new ArrayList<>();

    Conversion(ImageSettings settings, MetafileRenderer renderer, String part, ImageTarget target) {
        this.settings = settings;
        this.renderer = renderer;
        this.part = part;
        this.target = target;
    }

    Report report() {
        return new Report(found);
    }

    /** Converts; nothing where an error says why. */
    Optional<ConvertedImage> convert(Media media, double width, double height) {
        if (media.size() == 0) {
            return none(ImageCode.NOT_IN_FILE);
        }
        if (media.size() > settings.bytes()) {
            return tooLarge(media.size() + " B", settings.bytes() + " B");
        }
        byte[] file = media.content();
        if (isPacked(file)) {
            try {
                file = unpack(file);
            } catch (IOException broken) {
                return none(ImageCode.BROKEN, "GZIP", reason(broken));
            }
            if (file.length > settings.bytes()) {
                return tooLarge("> " + settings.bytes() + " B", settings.bytes() + " B");
            }
        }
        Optional<ImageFormat> format = ImageFormat.of(file);
        if (format.isEmpty()) {
            return none(ImageCode.UNKNOWN_FORMAT, media.type());
        }
        reportOtherFormat(media.type(), format.get());
        try {
            return convert(file, format.get(), width, height);
        } catch (IOException broken) {
            return none(ImageCode.BROKEN, format.get().name(), reason(broken));
        }
    }

    private static boolean isPacked(byte[] file) {
        return file.length > 2 && file[0] == 0x1f && file[1] == (byte) 0x8b;
    }

    private byte[] unpack(byte[] file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
            return in.readNBytes(settings.bytes() + 1);
        }
    }

    private void reportOtherFormat(String type, ImageFormat format) {
        for (ImageFormat other : ImageFormat.values()) {
            if (other != format && other.isNamed(type)) {
                tell(ImageCode.OTHER_FORMAT, type, format.name());
            }
        }
    }

    private Optional<ConvertedImage> convert(byte[] file, ImageFormat format, double width, double height)
            throws IOException {
        if (format.isMetafile()) {
            return draw(file, format, width, height);
        }
        if (format == ImageFormat.SVG && target.allows(format)) {
            return Optional.of(
                    new ConvertedImage(format, file, new Measure(0, 0, width, height), Optional.empty(), true, false));
        }
        if (!format.isRaster()) {
            return none(ImageCode.UNSUPPORTED_FORMAT, format.name(), target.name());
        }
        ImageHeader header = ImageHeader.read(file, format);
        if (header.pixels() > settings.pixels()) {
            return tooLarge(size(header.width(), header.height()), settings.pixels() + " px");
        }
        Measure measure = measure(header, width, height);
        if (target.allows(format) && (target == ImageTarget.ST96 || format == ImageFormat.JPEG)
                || isReadyForSt36(file, format, header, measure)) {
            return Optional.of(new ConvertedImage(format, file, measure, Optional.empty(), true, false));
        }
        return recode(file, format, measure);
    }

    private Optional<ConvertedImage> recode(byte[] file, ImageFormat format, Measure shown) throws IOException {
        try (RasterFile raster = RasterFile.open(file, format)) {
            boolean several = reportPages(raster, format);
            BufferedImage image = raster.read();
            // The first image of a moving GIF file may be smaller than the file says of all.
            Measure measure = new Measure(
                    image.getWidth(), image.getHeight(), shown.widthMillimetres(), shown.heightMillimetres());
            Optional<ConvertedImage> made = target == ImageTarget.ST96
                    ? Optional.of(png(image, ToneRule.of(PixelImage.of(image)), measure))
                    : forSt36(PixelImage.of(image), measure);
            return several ? made.map(ConvertedImage::withOriginal) : made;
        } catch (RuntimeException | OutOfMemoryError odd) {
            // The writers of Java answer some kinds of pixels with unchecked exceptions, as its readers do.
            throw new IOException(odd.toString(), odd);
        }
    }

    private boolean reportPages(RasterFile raster, ImageFormat format) throws IOException {
        if (format != ImageFormat.TIFF && format != ImageFormat.GIF) {
            return false;
        }
        int pages = raster.pages();
        if (pages > 1) {
            tell(ImageCode.FIRST_OF_SEVERAL, Integer.toString(pages));
        }
        return pages > 1;
    }

    /** As large as it is shown; else as its header says; else as on a screen. One side alone gives the other by the pixels. */
    private Measure measure(ImageHeader header, double width, double height) {
        double wide = width;
        double high = height;
        if (wide == 0 && high == 0) {
            boolean said = header.across() > 0;
            wide = header.width() / (said ? header.across() : SCREEN) * MILLIMETRES_PER_INCH;
            high = header.height() / (said ? header.down() : SCREEN) * MILLIMETRES_PER_INCH;
            if (!said) {
                tell(ImageCode.SIZE_ASSUMED, String.format(Locale.ROOT, "%.1f x %.1f", wide, high));
            }
        } else if (wide == 0) {
            wide = high * header.width() / header.height();
        } else if (high == 0) {
            high = wide * header.height() / header.width();
        }
        return new Measure(header.width(), header.height(), wide, high);
    }

    /** A TIFF file that is what would be made: group 4, one bit, one strip, one image, and as large as it is shown. */
    private boolean isReadyForSt36(byte[] file, ImageFormat format, ImageHeader header, Measure measure)
            throws IOException {
        if (format != ImageFormat.TIFF
                || !isNear(header.across(), across(measure))
                || !isNear(header.down(), down(measure))
                || header.across() < settings.resolution() * (1 - TOLERANCE)) {
            return false;
        }
        try (RasterFile raster = RasterFile.open(file, format)) {
            TIFFDirectory directory = raster.directory();
            return raster.pages() == 1
                    && isNumber(directory, BaselineTIFFTagSet.TAG_COMPRESSION, BaselineTIFFTagSet.COMPRESSION_CCITT_T_6)
                    && isOne(directory, BaselineTIFFTagSet.TAG_BITS_PER_SAMPLE)
                    && isOne(directory, BaselineTIFFTagSet.TAG_SAMPLES_PER_PIXEL)
                    && directory.containsTIFFField(BaselineTIFFTagSet.TAG_STRIP_OFFSETS)
                    && directory
                                    .getTIFFField(BaselineTIFFTagSet.TAG_STRIP_OFFSETS)
                                    .getCount()
                            == 1;
        }
    }

    private static boolean isNumber(TIFFDirectory directory, int tag, int wanted) {
        TIFFField field = directory.getTIFFField(tag);
        return field != null && field.getAsInt(0) == wanted;
    }

    /** One is what a file means that does not say it. */
    private static boolean isOne(TIFFDirectory directory, int tag) {
        return !directory.containsTIFFField(tag) || isNumber(directory, tag, 1);
    }

    private Optional<ConvertedImage> draw(byte[] file, ImageFormat format, double shownWidth, double shownHeight)
            throws IOException {
        double width = shownWidth;
        double height = shownHeight;
        Optional<MetafileFrame> frame = MetafileFrame.of(file, format);
        if (frame.isPresent()) {
            // As large as it is shown; one side alone gives the other; else as large as it says.
            double ratio = frame.get().width() / frame.get().height();
            width = width > 0
                    ? width
                    : height > 0 ? height * ratio : frame.get().width();
            height = height > 0 ? height : width / ratio;
        }
        boolean given = width > 0 && height > 0;
        int wide = given ? dots(width) : 0;
        int high = given ? dots(height) : 0;
        if ((long) wide * high > settings.pixels()) {
            return tooLarge(size(wide, high), settings.pixels() + " px");
        }
        Drawing drawing = renderer.draw(
                file,
                new MetafileRenderer.Wanted(
                        format == ImageFormat.EMF,
                        wide,
                        high,
                        settings.resolution(),
                        settings.pixels(),
                        target == ImageTarget.ST96));
        if (drawing instanceof Drawing.NotDrawn not) {
            return notDrawn(not);
        }
        Drawing.Drawn drawn = (Drawing.Drawn) drawing;
        PixelImage pixels = PixelImage.of(drawn.image());
        boolean whole = drawn.leftOut().isEmpty();
        if (!whole) {
            tell(ImageCode.RECORDS_LEFT_OUT, drawn.leftOut());
        }
        double inch = MILLIMETRES_PER_INCH / settings.resolution();
        Measure measure = new Measure(
                pixels.width(),
                pixels.height(),
                given ? width : pixels.width() * inch,
                given ? height : pixels.height() * inch);
        boolean blank = pixels.isBlank();
        if (blank) {
            tell(ImageCode.BLANK);
        }
        Optional<ConvertedImage> made =
                target == ImageTarget.ST96 ? Optional.of(png(pixels, measure)) : forSt36(pixels, measure);
        return blank || !whole ? made.map(ConvertedImage::withOriginal) : made;
    }

    private Optional<ConvertedImage> notDrawn(Drawing.NotDrawn not) {
        return switch (not.reason()) {
            case BROKEN -> none(ImageCode.NOT_DRAWN, not.detail());
            case NO_SIZE -> none(ImageCode.NOT_DRAWN, "it says no size");
            case PROCESS_ENDED -> none(ImageCode.NOT_DRAWN, "the drawing process ended");
            case TOO_LARGE -> tooLarge(not.detail(), settings.pixels() + " px");
            case TIME_LIMIT ->
                none(
                        ImageCode.TIME_LIMIT,
                        Double.toString(settings.drawing().timeLimit().toMillis() / 1000.0));
            case NO_PROCESS -> none(ImageCode.NO_DRAWING_PROCESS, not.detail());
        };
    }

    private static ConvertedImage png(PixelImage pixels, Measure measure) throws IOException {
        Tone tone = ToneRule.of(pixels);
        return png(pixels.toImage(tone), tone, measure);
    }

    private static ConvertedImage png(BufferedImage image, Tone tone, Measure measure) throws IOException {
        BufferedImage fitting = ImageFiles.fitsPng(image) ? image : inTrueColour(image);
        byte[] content = ImageFiles.png(fitting, across(measure), down(measure));
        return made(ImageFormat.PNG, content, measure, tone);
    }

    private static BufferedImage inTrueColour(BufferedImage image) {
        BufferedImage plain = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return plain;
    }

    private Optional<ConvertedImage> forSt36(PixelImage pixels, Measure shown) throws IOException {
        Tone tone = ToneRule.of(pixels);
        if (tone != Tone.BILEVEL) {
            byte[] content = ImageFiles.jpeg(pixels.toImage(tone), across(shown), down(shown), settings.quality());
            return Optional.of(made(ImageFormat.JPEG, content, shown, tone));
        }
        int width = isNear(across(shown), settings.resolution()) ? pixels.width() : dots(shown.widthMillimetres());
        int height = isNear(down(shown), settings.resolution()) ? pixels.height() : dots(shown.heightMillimetres());
        if ((long) width * height > settings.pixels()) {
            return tooLarge(size(width, height), settings.pixels() + " px");
        }
        if (Ink.mayLoseLines(pixels, width, height)) {
            tell(ImageCode.LINES_MAY_BE_LOST, size(pixels.width(), pixels.height()), size(width, height));
        }
        Measure measure = new Measure(width, height, shown.widthMillimetres(), shown.heightMillimetres());
        BufferedImage bits = Ink.draw(pixels, width, height, settings.threshold());
        return Optional.of(
                made(ImageFormat.TIFF, ImageFiles.tiff(bits, across(measure), down(measure)), measure, tone));
    }

    private static ConvertedImage made(ImageFormat format, byte[] content, Measure measure, Tone tone) {
        return new ConvertedImage(format, content, measure, Optional.of(tone), false, false);
    }

    /** A length in mm in dots of the wanted resolution. */
    private int dots(double millimetres) {
        return (int) Math.max(1, Math.rint(millimetres / MILLIMETRES_PER_INCH * settings.resolution()));
    }

    private static double across(Measure measure) {
        return measure.widthPixels() / measure.widthMillimetres() * MILLIMETRES_PER_INCH;
    }

    private static double down(Measure measure) {
        return measure.heightPixels() / measure.heightMillimetres() * MILLIMETRES_PER_INCH;
    }

    private static boolean isNear(double value, double wanted) {
        return Math.abs(value - wanted) <= wanted * TOLERANCE;
    }

    private static String size(int width, int height) {
        return width + " x " + height;
    }

    private static String reason(IOException broken) {
        return broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
    }

    private Optional<ConvertedImage> tooLarge(String what, String limit) {
        return none(ImageCode.TOO_LARGE, what, limit);
    }

    private Optional<ConvertedImage> none(ImageCode code, String... arguments) {
        tell(code, arguments);
        return Optional.empty();
    }

    private void tell(ImageCode code, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = part;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        found.add(Diagnostic.of(code, Location.UNKNOWN, all));
    }
}
