package org.st96toolkit.cli;

import java.util.List;
import java.util.Map;

/**
 * What is in a file of a word processor.
 *
 * @param format the kind of file
 * @param variant {@code strict} or {@code transitional}
 * @param program the program that says it wrote it, with its version; empty where none does
 * @param main the part with the text
 * @param sha256 the SHA-256 of its bytes
 * @param bytes the number of its bytes
 * @param title the title in its properties, or empty
 * @param author who made it, by its properties, or empty
 * @param lastAuthor who changed it last, by its properties, or empty
 * @param language the language that it seems to be written in, two letters; empty where that is not sure
 * @param languages letters by the language that they are marked with; those without a mark by the empty name
 * @param pages the pages of its sections
 * @param counts how much of what there is, by label
 * @param fonts characters by font; those without one by the empty name
 * @param objects objects by the program that left them
 * @param parts its parts
 */
record PackageInspectionJson(
        String format,
        String variant,
        String program,
        String main,
        String sha256,
        long bytes,
        String title,
        String author,
        String lastAuthor,
        String language,
        Map<String, Long> languages,
        List<PageJson> pages,
        Map<String, Integer> counts,
        Map<String, Long> fonts,
        Map<String, Integer> objects,
        List<PartJson> parts)
        implements Inspection {

    /**
     * The pages of a section, in mm; 0 where the file does not say it.
     *
     * @param landscape whether they are wider than high
     */
    record PageJson(double width, double height, boolean landscape) {}

    /** A part: its name, its media type and its size. */
    record PartJson(String name, String type, int bytes) {}
}
