package org.st96toolkit.core.format;

import java.util.List;
import java.util.Set;

/**
 * What an office's rules for a file say of one.
 *
 * @param found what it breaks, of what the office asks for
 * @param unchecked what the office asks for, too, and was not looked at
 */
public record FileCheck(List<FileFinding> found, Set<Unchecked> unchecked) {

    /** What of a file can stay unchecked. */
    public enum Unchecked {
        /** Its fonts: the office has a list that is not at hand. */
        FONTS,
        /** The names of its styles: the office has a list that is not at hand. */
        STYLES,
        /** Its name: it has none. */
        FILE_NAME,
        /** The size of its pages: it does not say any. */
        PAGES,
        /** What the office asks of such files: no source says it. */
        OFFICE
    }

    public FileCheck {
        found = List.copyOf(found);
        unchecked = Set.copyOf(unchecked);
    }
}
