package org.st96toolkit.core.format;

import org.st96toolkit.core.diagnostic.Result;

/**
 * A kind of file that is no XML and holds a document, as it plugs into the toolkit. Found by {@link java.util.ServiceLoader};
 * immutable and thread-safe.
 */
public interface PackagedFormat {

    /** The name of the kind, such as {@code docx}. */
    String id();

    /**
     * Whether a file is of this kind as far as its beginning tells; it may still be broken, or of another kind in the same wrapping.
     *
     * @param bytes the file, or its first bytes
     */
    boolean recognises(byte[] bytes);

    /**
     * Reads a file.
     *
     * @param name its name, for messages; rules for names of files look at it
     * @param bytes the file; shared, so not to be changed
     * @return the file with what was found while it was read; withheld where it cannot be read
     */
    Result<PackagedFile> read(String name, byte[] bytes);
}
