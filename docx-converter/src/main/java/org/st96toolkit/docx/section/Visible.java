package org.st96toolkit.docx.section;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.docx.flow.Block;
import org.st96toolkit.docx.flow.Bookmark;
import org.st96toolkit.docx.flow.Break;
import org.st96toolkit.docx.flow.Inline;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Reference;
import org.st96toolkit.docx.flow.Revision;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.flow.Table;
import org.st96toolkit.docx.flow.Text;
import org.st96toolkit.docx.receipt.Fate;
import org.st96toolkit.docx.receipt.Ledger;

/** What of a file is to be seen: without hidden text, and with tracked changes done as the user wishes. */
public final class Visible {

    private final int file;
    private final RevisionPolicy revisions;
    private final Ledger ledger;
    private final Findings findings;

    /**
     * @param file which of the files, from 0
     * @param ledger where what is not to be seen is written down
     */
    public Visible(int file, RevisionPolicy revisions, Ledger ledger, Findings findings) {
        this.file = file;
        this.revisions = revisions;
        this.ledger = ledger;
        this.findings = findings;
    }

    /** Lines and tables of the main text. A table with one cell that holds paragraphs alone is those paragraphs. */
    public List<Unit> units(List<Block> blocks) {
        List<Unit> units = new ArrayList<>();
        List<Piece> carried = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Paragraph paragraph) {
                Line line = line(paragraph);
                carried.addAll(line.pieces());
                if (revisions.keeps(paragraph.mark()) || isLast(i, blocks)) {
                    units.add(new Line(file, paragraph, 0, carried, line.startsPage()));
                    carried = new ArrayList<>();
                }
            } else if (block instanceof Table table) {
                if (isFrame(table)) {
                    units.addAll(units(table.rows().get(0).cells().get(0).blocks()));
                } else {
                    units.add(new TableUnit(file, table));
                }
            }
        }
        return units;
    }

    /** The paragraphs of a note or a cell as lines; those whose end is taken out are one with the next. */
    public List<Line> lines(List<Block> blocks) {
        return units(blocks).stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
    }

    /** Whether no paragraph follows that the text could be joined to. */
    private static boolean isLast(int index, List<Block> blocks) {
        int next = index + 1;
        return next >= blocks.size() || !(blocks.get(next) instanceof Paragraph);
    }

    /** A paragraph as a line. What is not to be seen is written down. */
    private Line line(Paragraph paragraph) {
        if (paragraph.mark() != Revision.NONE && revisions == RevisionPolicy.REFUSE) {
            Span end = paragraph
                    .place()
                    .part(paragraph.place().length(), paragraph.place().length());
            findings.add(SectionCode.TRACKED_CHANGE, file, end, paragraph.mark().name(), "\u00B6");
        }
        List<Piece> pieces = new ArrayList<>();
        for (Inline inline : paragraph.inlines()) {
            if (isNothing(inline)) {
                continue;
            }
            Revision revision = inline.revision();
            if (revision != Revision.NONE && revisions == RevisionPolicy.REFUSE) {
                findings.add(
                        SectionCode.TRACKED_CHANGE,
                        file,
                        inline.place(),
                        revision.name(),
                        Findings.excerpt(Piece.of(inline).text()));
            }
            if (!revisions.keeps(revision)) {
                ledger.drop(file, inline.place(), Fate.REMOVED_REVISION, "revision");
            } else if (inline instanceof Text text && text.look().hidden()) {
                ledger.drop(file, text.place(), Fate.HIDDEN, "hidden-text");
                findings.add(SectionCode.HIDDEN_TEXT, file, text.place(), Findings.excerpt(text.characters()));
            } else {
                Piece piece = Piece.of(inline);
                if (piece.length() > 0) {
                    pieces.add(piece);
                } else {
                    ledger.drop(file, inline.place(), Fate.LAYOUT, "nothing-shown");
                }
            }
        }
        return new Line(file, paragraph, 0, pieces, paragraph.style().pageBreakBefore());
    }

    /** Whether it has a place and nothing that a reader of the text sees. */
    private static boolean isNothing(Inline inline) {
        return inline instanceof Bookmark
                || inline instanceof Reference reference && reference.kind() == Reference.Kind.COMMENT
                || inline instanceof Break end && end.place().length() == 0;
    }

    /** A table that only frames paragraphs: headings are set like that. */
    private static boolean isFrame(Table table) {
        return table.rows().size() == 1
                && table.rows().get(0).cells().size() == 1
                && table.rows().get(0).revision() == Revision.NONE
                && table.rows().get(0).cells().get(0).blocks().stream().allMatch(Paragraph.class::isInstance);
    }
}
