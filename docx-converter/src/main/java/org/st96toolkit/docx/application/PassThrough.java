package org.st96toolkit.docx.application;

import java.util.Optional;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.flow.Media;
import org.st96toolkit.docx.flow.Picture;

/** Hands on images that ST.96 allows as they are, and refuses others. The first bytes decide, whatever the file says. */
public final class PassThrough implements ImageRecoder {

    @Override
    public Result<OutputImage> recode(Media media, Picture picture) {
        byte[] content = media.content();
        return format(content)
                .map(format -> Result.of(new OutputImage(format, content), Report.EMPTY))
                .orElseGet(() -> Result.withheld(Report.of(
                        Diagnostic.of(ApplicationCode.IMAGE_FORMAT, Location.UNKNOWN, media.part(), media.type()))));
    }

    /** The format of an image that ST.96 allows, by its first bytes. */
    public static Optional<OutputImage.Format> format(byte[] content) {
        if (begins(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(OutputImage.Format.PNG);
        }
        if (begins(content, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(OutputImage.Format.JPEG);
        }
        if (begins(content, 'I', 'I', 42, 0) || begins(content, 'M', 'M', 0, 42)) {
            return Optional.of(OutputImage.Format.TIFF);
        }
        if (begins(content, 'G', 'I', 'F', '8')) {
            return Optional.of(OutputImage.Format.GIF);
        }
        return Optional.empty();
    }

    private static boolean begins(byte[] content, int... wanted) {
        if (content.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((content[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
