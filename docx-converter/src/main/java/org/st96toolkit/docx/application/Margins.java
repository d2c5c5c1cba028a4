package org.st96toolkit.docx.application;

import org.st96toolkit.docx.flow.Comment;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Furniture;
import org.st96toolkit.docx.flow.Inline;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Text;
import org.st96toolkit.docx.flow.TextOrigin;
import org.st96toolkit.docx.receipt.Fate;
import org.st96toolkit.docx.receipt.Ledger;
import org.st96toolkit.docx.section.Blanks;
import org.st96toolkit.docx.section.Findings;
import org.st96toolkit.docx.section.SectionCode;

/** What stands in the margins of pages: headers, footers, comments. None of it is text of the application. */
record Margins(int file, Flow flow, Ledger ledger, Findings findings) {

    void drop() {
        for (Furniture furniture : flow.furniture()) {
            for (Paragraph paragraph : Ledger.paragraphs(furniture.blocks())) {
                String text = text(paragraph);
                if (says(paragraph)) {
                    findings.add(SectionCode.HEADER_TEXT, file, paragraph.place(), text);
                }
                ledger.drop(file, paragraph.place(), Fate.FURNITURE, "header-or-footer");
            }
        }
        for (Comment comment : flow.comments()) {
            for (Paragraph paragraph : Ledger.paragraphs(comment.blocks())) {
                if (!Blanks.isBlank(text(paragraph))) {
                    findings.add(SectionCode.COMMENT, file, paragraph.place(), comment.author(), text(paragraph));
                }
                ledger.drop(file, paragraph.place(), Fate.OUTSIDE, "comment");
            }
        }
    }

    /** The first words of a paragraph. */
    static String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : paragraph.inlines()) {
            if (inline instanceof Text run) {
                text.append(run.characters());
            }
        }
        return Findings.excerpt(text.toString());
    }

    /** Whether a header says more than a number, which is that of the page. */
    private static boolean says(Paragraph paragraph) {
        return paragraph.inlines().stream()
                .anyMatch(inline -> inline instanceof Text text
                        && text.origin() != TextOrigin.FIELD
                        && text.characters().codePoints().anyMatch(Character::isLetter));
    }
}
