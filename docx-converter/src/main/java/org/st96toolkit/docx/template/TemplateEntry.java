package org.st96toolkit.docx.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A heading of a template, and what stands below it.
 *
 * @param level the level of the heading, from 1
 * @param style the name that its styles are made from, such as {@code TechnicalField}
 * @param content the paragraph below it
 * @param heading its words
 */
record TemplateEntry(int level, String style, Content content, String heading) {

    /** What is written below a heading. */
    enum Content {
        /** Nothing but further headings. */
        NONE,
        /** The title of the invention. */
        TITLE,
        /** Paragraphs with numbers in brackets. */
        NUMBERED,
        /** Paragraphs without numbers. */
        PLAIN,
        /** Claims with their numbers. */
        CLAIMS,
        /** Drawings. */
        FIGURE
    }

    /** The entries of a list of headings. */
    static List<TemplateEntry> read(String name) {
        try (InputStream in = TemplateEntry.class.getResourceAsStream(name + ".txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<TemplateEntry> entries = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split(" ", 4);
                    Content content =
                            fields[2].equals("-") ? Content.NONE : Content.valueOf(fields[2].toUpperCase(Locale.ROOT));
                    entries.add(new TemplateEntry(Integer.parseInt(fields[0]), fields[1], content, fields[3]));
                }
            }
            return entries;
        } catch (IOException cause) {
            throw new UncheckedIOException(name, cause);
        }
    }

    /** The identifier of the style of its heading. */
    String headingStyle() {
        return style + "Heading";
    }

    /** The identifier of the style of what stands below it. */
    String textStyle() {
        return style + "Text";
    }

    /** A name of styles as a person reads it: the words of an identifier apart. */
    String name() {
        return style.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    /** Whether it begins on a new page: claims, abstract and drawings do. */
    boolean beginsPage() {
        return switch (content) {
            case CLAIMS, FIGURE -> true;
            case PLAIN -> level == 1;
            default -> false;
        };
    }
}
