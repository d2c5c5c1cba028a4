package org.st96toolkit.docx.receipt;

import java.util.List;
import java.util.Map;

/**
 * What a conversion of DOCX did with each character, as evidence; {@code docs/receipt.md} has its form.
 *
 * @param toolkit the version of this toolkit
 * @param files what was read and holds text
 * @param drawings drawings that were handed in by themselves
 * @param target what was made
 * @param paragraphs all paragraphs of the files, in the order of the text
 * @param items images, formulae and what other programs left, in the order of the text; drawings by themselves last
 * @param spans the fate of each stretch of text, by file, part, paragraph and place; they leave nothing out and none is over another
 * @param outline what each line was taken for, and why
 * @param findings what was found, and where
 * @param valid whether the output satisfies its schema
 * @param verified whether the kept stretches, in the order of the output, are the text of the output
 * @param losses how many things that a reader of the files sees are not in the output, nor furniture of pages: stretches of text,
 *     characters that no document can hold, items, and what was not read
 */
public record DocxReceipt(
        String toolkit,
        List<File> files,
        List<Drawing> drawings,
        Target target,
        List<Paragraph> paragraphs,
        List<PlacedItem> items,
        List<Span> spans,
        List<Line> outline,
        List<Finding> findings,
        boolean valid,
        boolean verified,
        int losses) {

    public DocxReceipt {
        files = List.copyOf(files);
        drawings = List.copyOf(drawings);
        paragraphs = List.copyOf(paragraphs);
        items = List.copyOf(items);
        spans = List.copyOf(spans);
        outline = List.copyOf(outline);
        findings = List.copyOf(findings);
    }

    /**
     * A file that was read.
     *
     * @param file its name
     * @param sha256 the SHA-256 of its bytes, hexadecimal; empty where there were none
     * @param bytes the number of its bytes
     * @param counts its paragraphs with text, tables, images, formulae, notes and comments, and the claims that were found in it
     * @param characters its characters by their fate
     */
    public record File(
            String file, String sha256, long bytes, Map<String, Integer> counts, Map<String, Long> characters) {}

    /**
     * A drawing that was handed in by itself.
     *
     * @param file its name
     * @param sha256 the SHA-256 of its bytes, hexadecimal
     * @param bytes the number of its bytes
     */
    public record Drawing(String file, String sha256, long bytes) {}

    /**
     * What was made.
     *
     * @param root the root element
     * @param version the version of ST.96
     * @param office the office that it is filed at, or empty
     * @param language its language, or empty
     * @param counts elements by name: paragraphs, headings, claims and others
     * @param characters the number of characters of its text
     */
    public record Target(
            String root,
            String version,
            String office,
            String language,
            Map<String, Integer> counts,
            long characters) {}

    /**
     * A paragraph.
     *
     * @param file the index of the file, from 0
     * @param part the name of the part
     * @param paragraph which paragraph of the part, from 1
     * @param story {@code BODY}, {@code NOTE}, {@code FURNITURE} or {@code COMMENT}
     * @param style the name of its style as a person sees it, or empty
     * @param number the number or bullet that the word processor counts, or empty
     * @param table which table of the file it stands in, from 1 in the order of their first paragraphs; 0 for none
     * @param row its row in the table, from 1; 0 for none
     * @param cell its cell in the row, from 1; 0 for none
     */
    public record Paragraph(
            int file,
            String part,
            int paragraph,
            String story,
            String style,
            String number,
            int table,
            int row,
            int cell) {}

    /**
     * An image, a formula or what another program left.
     *
     * @param file the index of the file, from 0; -1 for a drawing by itself
     * @param part the name of the part; of a drawing by itself its own
     * @param paragraph which paragraph of the part, from 1
     * @param start before which character of the paragraph it stands, from 0
     * @param kind {@code IMAGE}, {@code FORMULA} or {@code OBJECT}
     * @param source the part of an image, the program of an object; empty for a formula
     * @param text the characters of a formula
     * @param fate what became of it
     * @param reason what was done with it, or why it is not kept
     * @param id the identifier of its element in the output, or empty
     * @param name the name of the file beside the output, or empty
     * @param width its width in mm; 0 where not known
     * @param height its height in mm; 0 where not known
     */
    public record PlacedItem(
            int file,
            String part,
            int paragraph,
            int start,
            String kind,
            String source,
            String text,
            String fate,
            String reason,
            String id,
            String name,
            double width,
            double height) {}

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
     * @param shown what a reader of the file sees there: symbols of symbol fonts as Unicode, a break as a line feed
     * @param origin how it came into the file: {@code TYPED}, {@code SYMBOL}, {@code FIELD} or {@code LINK}; empty where that
     *     differs within it, or where it is no text
     * @param look how it is set, as words: {@code bold}, {@code italic}, {@code underline}, {@code strike}, {@code superscript},
     *     {@code subscript}; empty where it is plain, or where that differs within it
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
            String shown,
            String origin,
            List<String> look,
            String text) {

        public Span {
            look = List.copyOf(look);
        }
    }

    /**
     * A line of the outline.
     *
     * @param file the index of the file, from 0
     * @param part the name of the part
     * @param paragraph which paragraph of the part, from 1
     * @param start its first character in the paragraph, from 0: the lines of one paragraph may be several
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
            int start,
            String role,
            String section,
            String number,
            String ground,
            List<String> arguments,
            String text) {

        public Line {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * Something that was found.
     *
     * @param code its code
     * @param severity {@code error}, {@code warning} or {@code info}
     * @param file the index of the file, from 0; -1 where it concerns all or another
     * @param part the name of the part; empty where it concerns no place
     * @param paragraph which paragraph of the part, from 1; 0 where it concerns no place
     * @param start the character in the paragraph, from 0
     * @param arguments what its message names
     */
    public record Finding(
            String code, String severity, int file, String part, int paragraph, int start, List<String> arguments) {

        public Finding {
            arguments = List.copyOf(arguments);
        }
    }
}
