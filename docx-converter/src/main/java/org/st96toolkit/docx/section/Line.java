package org.st96toolkit.docx.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.docx.flow.Break;
import org.st96toolkit.docx.flow.ListNumber;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Picture;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.flow.Text;

/**
 * A paragraph, or a line of one whose lines are paragraphs themselves.
 *
 * @param file which of the files, from 0
 * @param paragraph the paragraph
 * @param index which line of it, from 0; 0 for a whole paragraph
 * @param pieces its content, revised as the user wishes, without what is hidden
 * @param startsPage whether a page begins with it
 */
public record Line(int file, Paragraph paragraph, int index, List<Piece> pieces, boolean startsPage) implements Unit {

    public Line {
        pieces = List.copyOf(pieces);
    }

    /** What a reader sees. */
    public String text() {
        if (pieces.size() == 1) {
            return pieces.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /** Whether there is nothing to see in it. */
    public boolean isBlank() {
        return Blanks.isBlank(text());
    }

    /** Whether it holds an image. */
    public boolean hasPicture() {
        return pieces.stream().anyMatch(piece -> piece.inline() instanceof Picture);
    }

    /** The number that the word processor counts, which stands before the first line of a paragraph. */
    public Optional<ListNumber> number() {
        return index == 0 ? paragraph.number() : Optional.empty();
    }

    @Override
    public Span place() {
        return pieces.isEmpty() ? paragraph.place() : pieces.get(0).span();
    }

    /**
     * A stretch of its content.
     *
     * @param from its first character in {@link #text()}
     * @param to the character after its last
     */
    public List<Piece> slice(int from, int to) {
        List<Piece> slice = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + piece.length());
            if (start < end) {
                slice.add(piece.part(start - at, end - at));
            }
            at += piece.length();
        }
        return slice;
    }

    /** Its content without some stretches, which are in order and none over another. */
    public List<Piece> without(List<Cut> cuts) {
        List<Piece> rest = new ArrayList<>();
        int at = 0;
        for (Cut cut : cuts) {
            rest.addAll(slice(at, cut.from()));
            at = cut.to();
        }
        rest.addAll(slice(at, text().length()));
        return rest;
    }

    /** The stretches of white space at its edges, and of what shows nothing within. */
    public List<Cut> edges() {
        return new CutList(this).edges().invisible().inOrder();
    }

    /** Whether all that is typed in it has a look. */
    boolean all(java.util.function.Predicate<Text> look) {
        boolean any = false;
        for (Piece piece : pieces) {
            if (piece.inline() instanceof Text text && !Blanks.isBlank(piece.text())) {
                any = true;
                if (!look.test(text)) {
                    return false;
                }
            }
        }
        return any;
    }

    /** Its lines, each by itself; breaks stand at the end of the line that they end. */
    List<Line> split() {
        List<Line> lines = new ArrayList<>();
        List<Piece> current = new ArrayList<>();
        boolean page = startsPage;
        for (Piece piece : pieces) {
            current.add(piece);
            if (piece.inline() instanceof Break end) {
                lines.add(new Line(file, paragraph, lines.size(), current, page));
                page = end.kind() == Break.Kind.PAGE;
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty() || lines.isEmpty()) {
            lines.add(new Line(file, paragraph, lines.size(), current, page));
        }
        return lines;
    }
}
