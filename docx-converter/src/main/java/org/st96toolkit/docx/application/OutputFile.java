package org.st96toolkit.docx.application;

import java.util.Arrays;
import java.util.Objects;

/** A file that belongs beside the document: an image that it refers to, or what another program left in the source. */
public final class OutputFile {

    private final String name;
    private final byte[] content;

    /**
     * @param name its name, as the document refers to it
     * @param content its bytes
     */
    public OutputFile(String name, byte[] content) {
        this.name = Objects.requireNonNull(name);
        this.content = content.clone();
    }

    /** Its name, as the document refers to it. */
    public String name() {
        return name;
    }

    /** Its bytes, a copy. */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutputFile file && name.equals(file.name) && Arrays.equals(content, file.content);
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
