package org.st96toolkit.docx.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.docx.flow.Block;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Revision;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.flow.Table;

/** Reads one table: rows and cells, those that fill several columns or rows, and its lines. Used once. */
final class TableReader {

    private static final Set<String> MARKS = Set.of(
            "tblPr",
            "tblGrid",
            "tblPrEx",
            "trPr",
            "bookmarkStart",
            "bookmarkEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "permStart",
            "permEnd",
            "proofErr",
            "sdtPr",
            "sdtEndPr",
            "customXmlPr",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd");

    private static final Set<String> FORMAT_CHANGES = Set.of(
            "tblPrChange",
            "tblPrExChange",
            "trPrChange",
            "tcPrChange",
            "tblGridChange",
            "cellIns",
            "cellDel",
            "cellMerge");

    private final StoryReader story;
    private final PartReading part;
    private final List<List<OpenCell>> rows = new ArrayList<>();
    private final Map<Integer, OpenCell> above = new HashMap<>();
    private ParagraphReader.TableStyle style = ParagraphReader.TableStyle.NONE;
    private boolean linesOfCells;
    private long formatChanges;

    TableReader(StoryReader story) {
        this.story = story;
        this.part = story.part();
    }

    /** A cell that may still grow downwards. */
    private static final class OpenCell {

        private final int column;
        private final int columns;
        private final Table.VerticalAlignment vertical;
        private final List<Block> blocks;
        private int rows = 1;

        private OpenCell(int column, int columns, Table.VerticalAlignment vertical, List<Block> blocks) {
            this.column = column;
            this.columns = columns;
            this.vertical = vertical;
            this.blocks = blocks;
        }

        private Table.Cell close() {
            return new Table.Cell(column, columns, rows, vertical, blocks);
        }
    }

    private record RowHead(boolean header, Revision revision) {}

    /** The table; nothing where it has no row. */
    Optional<Table> read(XmlElement table, Revision revision) {
        Optional<XmlElement> properties = Word.child(table, "tblPr");
        List<Styles.Style> chain =
                part.reading().styles().chain(properties.flatMap(own -> Word.childValue(own, "tblStyle")), "table");
        style = new ParagraphReader.TableStyle(
                part.reading().styles().properties(chain, "pPr"),
                part.reading().styles().properties(chain, "rPr"));
        List<XmlElement> allProperties = new ArrayList<>();
        properties.ifPresent(allProperties::add);
        allProperties.addAll(part.reading().styles().properties(chain, "tblPr"));
        countChanges(properties);
        List<RowHead> heads = new ArrayList<>();
        rows(table, revision, heads);
        if (formatChanges > 0) {
            part.report(ReaderCode.FORMAT_CHANGES, Long.toString(formatChanges));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> closed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Table.Cell> cells = rows.get(i).stream().map(OpenCell::close).toList();
            closed.add(new Table.Row(heads.get(i).header(), cells, heads.get(i).revision()));
        }
        boolean lines = linesOfCells
                || allProperties.stream()
                        .map(one -> Word.child(one, "tblBorders"))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .filter(TableReader::draws)
                        .isPresent();
        return Optional.of(new Table(place(closed), widths(table), closed, lines));
    }

    private Span place(List<Table.Row> closed) {
        return closed.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .findFirst()
                .map(block -> block instanceof Paragraph first ? first.place() : ((Table) block).place())
                .orElseGet(() -> new Span(part.part(), part.current(), 0, 0));
    }

    private static List<Double> widths(XmlElement table) {
        return Word.child(table, "tblGrid").stream()
                .flatMap(grid -> grid.elements().stream())
                .filter(column -> Word.is(column, "gridCol"))
                .map(column ->
                        Measures.mm(Word.attribute(column, "w").orElse("")).orElse(0))
                .toList();
    }

    private static boolean draws(XmlElement borders) {
        return borders.elements().stream()
                .map(Word::value)
                .anyMatch(kind -> !kind.equals("nil") && !kind.equals("none") && !kind.isEmpty());
    }

    private void countChanges(Optional<XmlElement> properties) {
        formatChanges += properties.stream()
                .flatMap(own -> own.elements().stream())
                .filter(one -> FORMAT_CHANGES.contains(one.name().local()))
                .count();
    }

    private void rows(XmlElement parent, Revision revision, List<RowHead> heads) {
        for (XmlElement child : parent.elements()) {
            if (Word.is(child, "tr")) {
                row(child, revision, heads);
            } else if (Word.is(child, "sdt")) {
                Word.child(child, "sdtContent").ifPresent(held -> rows(held, revision, heads));
            } else if (Word.is(child, "customXml") || Revisions.of(child).isPresent()) {
                rows(child, Revisions.both(revision, Revisions.of(child).orElse(Revision.NONE)), heads);
            } else if (Alternatives.is(child)) {
                Alternatives.branch(child).ifPresent(branch -> rows(branch, revision, heads));
            } else if (!Word.is(child, child.name().local())
                    || !MARKS.contains(child.name().local())) {
                part.report(ReaderCode.UNKNOWN_CONTENT, Word.label(child));
            }
        }
    }

    private void row(XmlElement row, Revision revision, List<RowHead> heads) {
        Optional<XmlElement> properties = Word.child(row, "trPr");
        countChanges(properties);
        countChanges(Word.child(row, "tblPrEx"));
        Revision own = properties.stream()
                .flatMap(one -> one.elements().stream())
                .flatMap(one -> Revisions.of(one).stream())
                .findFirst()
                .orElse(Revision.NONE);
        heads.add(new RowHead(
                properties.filter(one -> Word.isChildOn(one, "tblHeader")).isPresent(), Revisions.both(revision, own)));
        List<OpenCell> cells = new ArrayList<>();
        rows.add(cells);
        int before =
                properties.flatMap(one -> Word.childNumber(one, "gridBefore")).orElse(0);
        cells(row, revision, cells, Math.max(before, 0));
    }

    private int cells(XmlElement parent, Revision revision, List<OpenCell> cells, int first) {
        int column = first;
        for (XmlElement child : parent.elements()) {
            if (Word.is(child, "tc")) {
                column = cell(child, revision, cells, column);
            } else if (Word.is(child, "sdt")) {
                Optional<XmlElement> held = Word.child(child, "sdtContent");
                column = held.isPresent() ? cells(held.get(), revision, cells, column) : column;
            } else if (Word.is(child, "customXml")) {
                column = cells(child, revision, cells, column);
            } else if (Alternatives.is(child)) {
                Optional<XmlElement> branch = Alternatives.branch(child);
                column = branch.isPresent() ? cells(branch.get(), revision, cells, column) : column;
            } else if (!Word.is(child, child.name().local())
                    || !MARKS.contains(child.name().local())) {
                part.report(ReaderCode.UNKNOWN_CONTENT, Word.label(child));
            }
        }
        return column;
    }

    private int cell(XmlElement element, Revision revision, List<OpenCell> cells, int column) {
        Optional<XmlElement> properties = Word.child(element, "tcPr");
        countChanges(properties);
        linesOfCells |= properties
                .flatMap(own -> Word.child(own, "tcBorders"))
                .filter(TableReader::draws)
                .isPresent();
        int columns = Math.max(
                1, properties.flatMap(own -> Word.childNumber(own, "gridSpan")).orElse(1));
        Optional<XmlElement> down = properties.flatMap(own -> Word.child(own, "vMerge"));
        Optional<XmlElement> across = properties.flatMap(own -> Word.child(own, "hMerge"));
        List<Block> blocks = story.read(element, revision, style);
        boolean goesOnDown =
                down.filter(one -> !Word.value(one).equals("restart")).isPresent();
        boolean goesOnAcross =
                across.filter(one -> !Word.value(one).equals("restart")).isPresent();
        OpenCell upper = above.get(column);
        if (goesOnAcross && !cells.isEmpty()) {
            OpenCell left = cells.remove(cells.size() - 1);
            OpenCell wider = new OpenCell(left.column, left.columns + columns, left.vertical, left.blocks);
            cells.add(wider);
            cover(wider, blocks);
            above.put(left.column, wider);
        } else if (goesOnDown && upper != null) {
            upper.rows++;
            cover(upper, blocks);
        } else {
            OpenCell cell = new OpenCell(column, columns, vertical(properties), new ArrayList<>(blocks));
            cells.add(cell);
            for (int i = column; i < column + columns; i++) {
                above.remove(i);
            }
            if (down.isPresent()) {
                above.put(column, cell);
            }
        }
        return column + columns;
    }

    /** What a cell holds that another one covers is not shown; it is kept there where it has text. */
    private void cover(OpenCell by, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && paragraph.inlines().isEmpty()) {
                continue;
            }
            by.blocks.add(block);
            part.report(ReaderCode.COVERED_TEXT, BlockText.excerpt(block));
        }
    }

    private static Table.VerticalAlignment vertical(Optional<XmlElement> properties) {
        return switch (properties.flatMap(own -> Word.childValue(own, "vAlign")).orElse("")) {
            case "center", "both" -> Table.VerticalAlignment.MIDDLE;
            case "bottom" -> Table.VerticalAlignment.BOTTOM;
            default -> Table.VerticalAlignment.TOP;
        };
    }
}
