package org.st96toolkit.docx.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.html.HtmlPage;
import org.st96toolkit.docx.receipt.DocxReceipt;

/** What the output has of a paragraph, read again: its text, block by block, with formats, references, formulae and images. */
record OutputSide(Application application, ItemView items) {

    /**
     * A stretch of the output, or an item in it.
     *
     * @param from its first character
     * @param to the character after its last
     * @param added whether it stands for nothing that the file shows
     * @param item what stands there that is no text, or null
     */
    private record Piece(int from, int to, boolean added, DocxReceipt.PlacedItem item) {}

    /** Writes it with the names of its blocks. */
    void write(Row row) {
        write(row, true);
    }

    /** Writes it alone. */
    void text(Row row) {
        write(row, false);
    }

    private void write(Row row, boolean named) {
        HtmlPage html = application.html();
        List<DocxReceipt.PlacedItem> elsewhere = new ArrayList<>();
        application.written().ifPresent(written -> {
            Optional<WrittenText.Block> block = Optional.empty();
            for (Piece piece : pieces(row, written, elsewhere)) {
                if (piece.item() != null) {
                    WrittenText.Anchor anchor =
                            written.anchor(piece.item().id()).orElseThrow();
                    block = open(anchor.block(), block, named);
                    items.made(piece.item());
                    continue;
                }
                for (WrittenText.Run run : written.runs(piece.from(), piece.to())) {
                    block = open(run.block(), block, named);
                    run(run, piece.added());
                }
            }
            block.ifPresent(open -> html.close());
        });
        for (DocxReceipt.Span span : row.spans()) {
            if (span.order() >= 0
                    && !span.text().isEmpty()
                    && application.written().isPresent()
                    && application.alignment().start(span).isEmpty()) {
                html.element("p", application.word("notFound", span.text()), "class", "fate LOST");
            }
        }
        elsewhere.forEach(item -> {
            html.open("p");
            items.made(item);
            html.close();
        });
    }

    /** What was kept, in the order of the output; stretches that follow one another are one. */
    private List<Piece> pieces(Row row, WrittenText written, List<DocxReceipt.PlacedItem> elsewhere) {
        List<Piece> pieces = new ArrayList<>();
        for (DocxReceipt.Span span : row.spans()) {
            if (span.order() >= 0) {
                application.alignment().start(span).ifPresent(start -> {
                    boolean added = span.shown().isEmpty() && !span.text().isEmpty();
                    pieces.add(new Piece(start, start + span.text().length(), added, null));
                });
            }
        }
        for (DocxReceipt.PlacedItem item : row.items()) {
            Optional<WrittenText.Anchor> anchor = item.id().isEmpty() ? Optional.empty() : written.anchor(item.id());
            anchor.ifPresentOrElse(
                    found -> pieces.add(new Piece(found.start(), found.start(), false, item)),
                    () -> elsewhere.add(item));
        }
        pieces.sort(Comparator.comparingInt(Piece::from).thenComparingInt(Piece::to));
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            boolean follows = last >= 0
                    && piece.item() == null
                    && joined.get(last).item() == null
                    && joined.get(last).added() == piece.added()
                    && joined.get(last).to() == piece.from();
            if (follows) {
                joined.set(last, new Piece(joined.get(last).from(), piece.to(), piece.added(), null));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    /** Goes on in a block, which is opened where it is another one. */
    private Optional<WrittenText.Block> open(
            WrittenText.Block block, Optional<WrittenText.Block> before, boolean named) {
        if (before.filter(block::equals).isPresent()) {
            return before;
        }
        HtmlPage html = application.html();
        before.ifPresent(open -> html.close());
        html.open("p", "class", "text");
        if (named) {
            String name = html.hasWord("block." + block.kind())
                    ? application.word("block." + block.kind(), block.number())
                    : block.kind();
            html.element("span", name.strip(), "class", "block");
        }
        return Optional.of(block);
    }

    private void run(WrittenText.Run run, boolean added) {
        HtmlPage html = application.html();
        if (run.text().isEmpty()) {
            html.empty("br");
            return;
        }
        run.formats().forEach(format -> html.open(format));
        String look = (run.isReference() ? "ref" : "") + (added ? " added" : "");
        if (look.isEmpty()) {
            VisibleText.write(html, run.text());
        } else {
            html.open("span", "class", look.strip());
            VisibleText.write(html, run.text());
            html.close();
        }
        run.formats().forEach(format -> html.close());
    }
}
