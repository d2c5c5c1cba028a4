package org.st96toolkit.docx.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.st96toolkit.docx.flow.Comment;
import org.st96toolkit.docx.flow.EmbeddedObject;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Formula;
import org.st96toolkit.docx.flow.Furniture;
import org.st96toolkit.docx.flow.Inline;
import org.st96toolkit.docx.flow.Note;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Picture;
import org.st96toolkit.docx.receipt.Fate;
import org.st96toolkit.docx.receipt.Item;
import org.st96toolkit.docx.receipt.Ledger;
import org.st96toolkit.docx.receipt.SpanFate;
import org.st96toolkit.docx.section.Findings;

/**
 * Images, formulae and objects that nothing in the output stands for. Those that went with the text around them were told with it; the
 * rest is told here, so that none vanishes in silence.
 */
record Remains(List<Flow> flows, Writing writing, Ledger ledger, Findings findings) {

    /** Writes down what became of them. */
    void drop() {
        for (int file = 0; file < flows.size(); file++) {
            Flow flow = flows.get(file);
            drop(file, Ledger.paragraphs(flow.body()), Fate.LOST, "no-place");
            for (Note note : flow.notes()) {
                boolean written = writing.isWritten(new Writing.NoteOfFile(file, note));
                drop(
                        file,
                        Ledger.paragraphs(note.blocks()),
                        written ? Fate.LOST : Fate.OUTSIDE,
                        written ? "no-place" : "note-without-reference");
            }
            for (Furniture furniture : flow.furniture()) {
                drop(file, Ledger.paragraphs(furniture.blocks()), Fate.FURNITURE, "header-or-footer");
            }
            for (Comment comment : flow.comments()) {
                drop(file, Ledger.paragraphs(comment.blocks()), Fate.OUTSIDE, "comment");
            }
        }
    }

    private void drop(int file, List<Paragraph> paragraphs, Fate fate, String reason) {
        for (Paragraph paragraph : paragraphs) {
            for (Inline inline : paragraph.inlines()) {
                boolean isItem =
                        inline instanceof Picture || inline instanceof Formula || inline instanceof EmbeddedObject;
                if (isItem) {
                    drop(file, inline, fate, reason);
                }
            }
        }
    }

    private void drop(int file, Inline inline, Fate fate, String reason) {
        // That the text around it is structure, space or the number of no drawing says nothing of it.
        Optional<SpanFate> around = ledger.dropped(file, inline.place())
                .filter(known -> known.fate() != Fate.STRUCTURAL && known.fate() != Fate.LAYOUT)
                .filter(known -> !known.reason().equals("caption-without-image"));
        Item left = ObjectWriter.leftOut(
                file,
                inline,
                around.map(SpanFate::fate).orElse(fate),
                around.map(SpanFate::reason).orElse(reason));
        if (ledger.knows(left)) {
            return;
        }
        ledger.add(left);
        if (left.fate() == Fate.LOST) {
            String kind = left.kind().name().toLowerCase(Locale.ROOT);
            findings.add(ApplicationCode.OBJECT_LEFT_OUT, file, inline.place(), kind, left.source() + left.text());
        }
    }
}
