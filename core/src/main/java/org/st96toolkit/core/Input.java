package org.st96toolkit.core;

import java.nio.file.Path;
import java.util.Arrays;

/** Something to read: a file or bytes that are in memory already. */
public sealed interface Input {

    /** The name that diagnostics give it. */
    String name();

    /** A file, read when it is needed. */
    static Input of(Path file) {
        return new OfFile(file);
    }

    /**
     * Bytes in memory.
     *
     * @param name the name that diagnostics give them
     * @param bytes the bytes
     */
    static Input of(String name, byte[] bytes) {
        return new OfBytes(name, bytes.clone());
    }

    /**
     * A file.
     *
     * @param file its path
     */
    record OfFile(Path file) implements Input {
        @Override
        public String name() {
            return file.toString();
        }
    }

    /**
     * Bytes.
     *
     * @param name the name that diagnostics give them
     * @param bytes the bytes; not copied, so not to be changed
     */
    record OfBytes(String name, byte[] bytes) implements Input {
        @Override
        public boolean equals(Object other) {
            return other instanceof OfBytes that && name.equals(that.name) && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
