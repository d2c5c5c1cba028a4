package org.st96toolkit.core.mapping;

/**
 * Where something of a mapping table was written.
 *
 * @param file the name of the file
 * @param line the line, from 1
 */
public record Origin(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
