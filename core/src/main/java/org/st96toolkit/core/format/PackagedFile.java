package org.st96toolkit.core.format;

import java.util.Optional;

/** A file of a {@link PackagedFormat} that was read. */
public interface PackagedFile {

    /** What kind of file it is. */
    Variant variant();

    /**
     * Holds the file itself against what an office demands of one.
     *
     * @param office the office, as profiles name it, such as {@code ep}
     */
    FileCheck check(String office);

    /**
     * Makes of it the document that it holds.
     *
     * @param office the office that it is for, as profiles name it; nothing where nobody said
     */
    Extraction document(Optional<String> office);
}
