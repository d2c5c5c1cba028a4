package org.st96toolkit.docx.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.docx.flow.Block;
import org.st96toolkit.docx.flow.Break;
import org.st96toolkit.docx.flow.Comment;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Formula;
import org.st96toolkit.docx.flow.Furniture;
import org.st96toolkit.docx.flow.Inline;
import org.st96toolkit.docx.flow.ListNumber;
import org.st96toolkit.docx.flow.Note;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Table;
import org.st96toolkit.docx.flow.Text;

/** Views of a flow for tests. */
public final class FlowBlocks {

    private FlowBlocks() {}

    /** All paragraphs: of the body, of notes, furniture and comments, those in tables included. */
    public static List<Paragraph> paragraphs(Flow flow) {
        List<Paragraph> all = new ArrayList<>(paragraphs(flow.body()));
        flow.notes().forEach(note -> all.addAll(paragraphs(note.blocks())));
        flow.furniture().forEach(one -> all.addAll(paragraphs(one.blocks())));
        flow.comments().forEach(comment -> all.addAll(paragraphs(comment.blocks())));
        return all;
    }

    /** All paragraphs in blocks, those in tables included. */
    public static List<Paragraph> paragraphs(List<Block> blocks) {
        List<Paragraph> all = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                all.add(paragraph);
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> all.addAll(paragraphs(cell.blocks()))));
            }
        }
        return all;
    }

    /** What a reader sees of a paragraph, without its number: line ends as U+000A. */
    public static String text(Paragraph paragraph) {
        return paragraph.inlines().stream()
                .map(inline -> inline instanceof Text text
                        ? text.characters()
                        : inline instanceof Break end && end.place().length() > 0 ? "\n" : "")
                .collect(Collectors.joining());
    }

    /** The number of each paragraph of the body that has text, and the text. */
    public static List<String> numbered(Flow flow) {
        return paragraphs(flow.body()).stream()
                .filter(paragraph -> !text(paragraph).isBlank())
                .map(paragraph -> paragraph.number().map(ListNumber::text).orElse("") + "|"
                        + text(paragraph).strip())
                .toList();
    }

    /** A flow whose formulae do not say where their parts stand, to compare it with that of another file. */
    public static Flow withoutLocations(Flow flow) {
        return new Flow(
                flow.name(),
                blocks(flow.body()),
                flow.notes().stream()
                        .map(note -> new Note(note.kind(), note.id(), blocks(note.blocks())))
                        .toList(),
                flow.furniture().stream()
                        .map(one -> new Furniture(one.part(), blocks(one.blocks())))
                        .toList(),
                flow.comments().stream()
                        .map(one -> new Comment(one.id(), one.author(), blocks(one.blocks())))
                        .toList(),
                flow.media(),
                flow.language(),
                flow.title());
    }

    private static List<Block> blocks(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph one) {
                List<Inline> inlines =
                        one.inlines().stream().map(FlowBlocks::inline).toList();
                all.add(new Paragraph(one.place(), one.style(), one.number(), inlines, one.mark()));
            } else if (block instanceof Table table) {
                List<Table.Row> rows = table.rows().stream()
                        .map(row -> new Table.Row(
                                row.header(),
                                row.cells().stream()
                                        .map(cell -> new Table.Cell(
                                                cell.column(),
                                                cell.columns(),
                                                cell.rows(),
                                                cell.vertical(),
                                                blocks(cell.blocks())))
                                        .toList(),
                                row.revision()))
                        .toList();
                all.add(new Table(table.place(), table.columns(), rows, table.borders()));
            }
        }
        return all;
    }

    private static Inline inline(Inline inline) {
        return inline instanceof Formula formula
                ? new Formula(formula.place(), element(formula.omml()), formula.settings(), formula.revision())
                : inline;
    }

    private static XmlElement element(XmlElement element) {
        List<XmlNode> children = element.children().stream()
                .map(node -> node instanceof XmlElement child ? (XmlNode) element(child) : node)
                .toList();
        return new XmlElement(element.name(), element.attributes(), children, Location.UNKNOWN);
    }
}
