package org.st96toolkit.docx.image;

import java.util.Objects;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.flow.Media;
import org.st96toolkit.docx.image.metafile.MetafileRenderer;

/**
 * Makes images what a target takes. Thread-safe. Keep one for many images, for it keeps a process for metafiles once it has met one,
 * and close it: {@link #close} ends that process. The same image, settings and target give the same bytes, metafiles as far as
 * the fonts of the machine are the same.
 */
public final class ImageConverter implements AutoCloseable {

    private final ImageSettings settings;
    private final MetafileRenderer renderer;

    /** A converter with {@link ImageSettings#STANDARD}. */
    public ImageConverter() {
        this(ImageSettings.STANDARD);
    }

    public ImageConverter(ImageSettings settings) {
        this.settings = Objects.requireNonNull(settings);
        this.renderer = new MetafileRenderer(settings.drawing());
    }

    /**
     * Converts an image.
     *
     * <p>What is found has no {@link Location} in the document, for an image may be shown many times: its first argument names the part.
     *
     * @param image the image
     * @param target the standard that it is wanted for
     * @return the image as the target takes it; withheld where nothing can be made of it nor of its preview, and then the original should
     *     be kept beside
     */
    public Result<ConvertedImage> convert(ShownImage image, ImageTarget target) {
        Result<ConvertedImage> own = convert(image.media(), image, target);
        boolean poor = own.value().isEmpty()
                || own.report().diagnostics().stream().anyMatch(found -> found.code() == ImageCode.BLANK);
        if (!poor || image.preview().isEmpty()) {
            return own;
        }
        Media preview = image.preview().get();
        Result<ConvertedImage> instead = convert(preview, image, target);
        Report report = own.report().and(instead.report());
        if (instead.value().isEmpty()) {
            return new Result<>(own.value(), report);
        }
        Diagnostic taken = Diagnostic.of(
                ImageCode.PREVIEW_TAKEN, Location.UNKNOWN, image.media().part(), preview.part());
        return Result.of(instead.orElseThrow().withOriginal(), report.and(Report.of(taken)));
    }

    private Result<ConvertedImage> convert(Media media, ShownImage shown, ImageTarget target) {
        Conversion conversion = new Conversion(settings, renderer, media.part(), target);
        Optional<ConvertedImage> value = conversion.convert(media, shown.width(), shown.height());
        return new Result<>(value, conversion.report());
    }

    /** The process that draws, or nothing where none runs; for those who watch it. */
    public Optional<ProcessHandle> process() {
        return renderer.running();
    }

    /** Ends the process that draws, if one runs. Afterwards no metafile can be converted. */
    @Override
    public void close() {
        renderer.close();
    }
}
