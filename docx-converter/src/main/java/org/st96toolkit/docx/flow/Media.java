package org.st96toolkit.docx.flow;

import java.util.Arrays;
import java.util.Objects;

/** A file within a DOCX: an image, or what another program left there. */
public final class Media {

    private final String part;
    private final String type;
    private final byte[] content;

    /**
     * @param part the name of its part, such as {@code /word/media/image1.png}
     * @param type its media type as the package says it, such as {@code image/x-emf}
     * @param content its bytes; empty where it stands outside the file
     */
    public Media(String part, String type, byte[] content) {
        this.part = Objects.requireNonNull(part);
        this.type = Objects.requireNonNull(type);
        this.content = content.clone();
    }

    /** The name of its part, or its address outside the file. */
    public String part() {
        return part;
    }

    /** Its media type as the package says it. */
    public String type() {
        return type;
    }

    /** Its bytes, a copy. */
    public byte[] content() {
        return content.clone();
    }

    /** Its size in bytes. */
    public int size() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Media media
                && part.equals(media.part)
                && type.equals(media.type)
                && Arrays.equals(content, media.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(part, type, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return part + " (" + type + ", " + content.length + " bytes)";
    }
}
