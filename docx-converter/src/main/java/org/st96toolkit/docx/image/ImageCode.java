package org.st96toolkit.docx.image;

import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Severity;

/** The findings about the images of a DOCX. The first argument is always the part of the image. */
public enum ImageCode implements Code {
    /** An image that stands outside the file. Nothing is made of it. */
    NOT_IN_FILE("D301", Severity.ERROR),
    /** Bytes that are no known format: the declared type. Nothing is made of it. */
    UNKNOWN_FORMAT("D302", Severity.ERROR),
    /** A known format that cannot be converted: the format, the target. Nothing is made of it. */
    UNSUPPORTED_FORMAT("D303", Severity.ERROR),
    /** Another format than the package says: the declared type, the format. The format counts. */
    OTHER_FORMAT("D304", Severity.WARNING),
    /** An image that cannot be read: the format, why. Nothing is made of it. */
    BROKEN("D305", Severity.ERROR),
    /** An image beyond a limit: how large, the limit. Nothing is made of it. */
    TOO_LARGE("D306", Severity.ERROR),
    /** A metafile that cannot be drawn: why. Nothing is made of it. */
    NOT_DRAWN("D307", Severity.ERROR),
    /** A metafile that took too long to draw: the limit in seconds. Nothing is made of it. */
    TIME_LIMIT("D308", Severity.ERROR),
    /** No process to draw with: why. Nothing is made of it. */
    NO_DRAWING_PROCESS("D309", Severity.ERROR),
    /** A metafile that shows nothing. An empty picture is made of it. */
    BLANK("D310", Severity.WARNING),
    /** The preview was taken instead: its part. */
    PREVIEW_TAKEN("D311", Severity.WARNING),
    /** More images in one file: how many. The first is taken. */
    FIRST_OF_SEVERAL("D312", Severity.WARNING),
    /** A drawing that was made smaller than half: from, to, in pixels. */
    LINES_MAY_BE_LOST("D313", Severity.WARNING),
    /** Nobody says how large the image is shown: the assumed size in mm. */
    SIZE_ASSUMED("D314", Severity.INFO),
    /** Records of a metafile that were not drawn: their names and counts. */
    RECORDS_LEFT_OUT("D315", Severity.WARNING);

    private final String id;
    private final Severity severity;

    ImageCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
