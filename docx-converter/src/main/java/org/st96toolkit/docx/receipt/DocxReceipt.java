package org.st96toolkit.docx.receipt;

import java.util.List;
import java.util.Map;

/**
 * What a conversion of DOCX did with each character, as evidence; {@code docs/receipt.md} has its form.
 *
 * @param toolkit the version of this toolkit
 * @param files what was read
 * @param target what was made
 * @param spans the fate of each stretch of text, by file, part, paragraph and place; they leave nothing out and none is over another
 * @param outline what each line was taken for, and why
 * @param valid whether the output satisfies its schema
 * @param verified whether the kept stretches, in the order of the output, are the text of the output
 */
public record DocxReceipt(
        String toolkit,
        List<File> files,
        Target target,
        List<Span> spans,
        List<Line> outline,
        boolean valid,
        boolean verified) {

    public DocxReceipt {
        files = List.copyOf(files);
        spans = List.copyOf(spans);
        outline = List.copyOf(outline);
    }

    /**
     * A file that was read.
     *
     * @param file its name
     * @param sha256 the SHA-256 of its bytes, hexadecimal; empty where there were none
     * @param bytes the number of its bytes
     * @param counts its paragraphs with text, tables, images, formulae, notes and comments
     * @param characters its characters by their fate
     */
    public record File(
            String file, String sha256, long bytes, Map<String, Integer> counts, Map<String, Long> characters) {}

    /**
     * What was made.
     *
     * @param root the root element
     * @param version the version of ST.96
     * @param counts elements by name: paragraphs, headings, claims and others
     * @param characters the number of characters of its text
     */
    public record Target(String root, String version, Map<String, Integer> counts, long characters) {}

    /**
     * A stretch of text.
     *
     * @param file the index of the file, from 0
     * @param part the name of the part
     * @param paragraph which paragraph of the part, from 1
     * @param start its first character in the paragraph, from 0
     * @param end the character after its last
     * @param fate what became of it
     * @param reason why, where it was not kept
     * @param order of what is kept, its place in the output, counted from 0; -1 of the rest
     * @param text what stands in the output for it
     */
    public record Span(
            int file,
            String part,
            int paragraph,
            int start,
            int end,
            String fate,
            String reason,
            int order,
            String text) {}

    /**
     * A line of the outline.
     *
     * @param file the index of the file, from 0
     * @param part the name of the part
     * @param paragraph which paragraph of the part, from 1
     * @param role what it is
     * @param section the section that it opens or stands in
     * @param number its number, if it has one
     * @param ground the kind of reason
     * @param arguments what the reason names
     * @param text its first words
     */
    public record Line(
            int file,
            String part,
            int paragraph,
            String role,
            String section,
            String number,
            String ground,
            List<String> arguments,
            String text) {}
}
