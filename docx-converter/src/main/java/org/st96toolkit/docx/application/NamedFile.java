package org.st96toolkit.docx.application;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file by its name: a drawing that is handed in by itself, or what belongs beside the document, as an image that it refers to or what
 * another program left in the source. Immutable.
 */
public final class NamedFile {

    private final String name;
    private final byte[] content;

    /**
     * @param name its name: as the document refers to it; the number at the end of that of a drawing is the drawing's
     * @param content its bytes
     */
    public NamedFile(String name, byte[] content) {
        this.name = Objects.requireNonNull(name);
        this.content = content.clone();
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its bytes, a copy. */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedFile file && name.equals(file.name) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
