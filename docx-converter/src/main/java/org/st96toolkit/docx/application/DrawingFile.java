package org.st96toolkit.docx.application;

import java.util.Arrays;
import java.util.Objects;

/** A drawing that is handed in as a file of its own. */
public final class DrawingFile {

    private final String name;
    private final byte[] content;

    /**
     * @param name the name of the file; the number at its end is that of the drawing
     * @param content its bytes
     */
    public DrawingFile(String name, byte[] content) {
        this.name = Objects.requireNonNull(name);
        this.content = content.clone();
    }

    /** The name of the file. */
    public String name() {
        return name;
    }

    /** Its bytes, a copy. */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DrawingFile file && name.equals(file.name) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return name;
    }
}
