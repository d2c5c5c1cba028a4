package org.st96toolkit.docx;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.section.Part;

/** One of the files that are an application: a DOCX, or an image that is a drawing. */
public sealed interface DocxInput {

    /** The name that messages give it. */
    String name();

    /** Which part of the application it is, if the user says so. */
    Optional<Part> part();

    /**
     * A DOCX or an image, by its bytes.
     *
     * @param name its name; the number at the end of the name of an image is that of the drawing
     * @param bytes the bytes
     */
    static DocxInput of(String name, byte[] bytes) {
        return new OfBytes(name, bytes.clone(), Optional.empty());
    }

    /**
     * A DOCX that is one part of an application.
     *
     * @param name its name
     * @param bytes the bytes
     * @param part the part
     */
    static DocxInput of(String name, byte[] bytes, Part part) {
        return new OfBytes(name, bytes.clone(), Optional.of(part));
    }

    /**
     * A DOCX that was read already.
     *
     * @param flow what it holds
     * @param part the part that it is, if the user says so
     */
    static DocxInput of(Flow flow, Optional<Part> part) {
        return new OfFlow(flow, part);
    }

    /**
     * A file by its bytes.
     *
     * @param name its name
     * @param bytes the bytes; not copied, so not to be changed
     * @param part which part of the application it is, if the user says so
     */
    record OfBytes(String name, byte[] bytes, Optional<Part> part) implements DocxInput {

        public OfBytes {
            Objects.requireNonNull(name);
            Objects.requireNonNull(bytes);
            Objects.requireNonNull(part);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfBytes that
                    && name.equals(that.name)
                    && part.equals(that.part)
                    && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, part, Arrays.hashCode(bytes));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A file that was read already.
     *
     * @param flow what it holds
     * @param part which part of the application it is, if the user says so
     */
    record OfFlow(Flow flow, Optional<Part> part) implements DocxInput {

        @Override
        public String name() {
            return flow.name();
        }
    }
}
