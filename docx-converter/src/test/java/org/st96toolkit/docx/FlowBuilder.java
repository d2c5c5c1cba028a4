package org.st96toolkit.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.docx.flow.Block;
import org.st96toolkit.docx.flow.Break;
import org.st96toolkit.docx.flow.CharacterLook;
import org.st96toolkit.docx.flow.Comment;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Formula;
import org.st96toolkit.docx.flow.Furniture;
import org.st96toolkit.docx.flow.Inline;
import org.st96toolkit.docx.flow.ListNumber;
import org.st96toolkit.docx.flow.Media;
import org.st96toolkit.docx.flow.Note;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.ParagraphStyle;
import org.st96toolkit.docx.flow.Picture;
import org.st96toolkit.docx.flow.Reference;
import org.st96toolkit.docx.flow.Revision;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.flow.Table;
import org.st96toolkit.docx.flow.Text;
import org.st96toolkit.docx.flow.TextOrigin;
import org.st96toolkit.docx.formula.MathSettings;

/** Builds flows in tests, paragraph by paragraph, with places that count up as a reader's would. */
public final class FlowBuilder {

    /** A look without any format. */
    public static final CharacterLook PLAIN = new CharacterLook(
            false,
            false,
            CharacterLook.Underline.NONE,
            false,
            CharacterLook.Position.LINE,
            false,
            false,
            false,
            false,
            11,
            "");

    private static final ParagraphStyle STYLE =
            new ParagraphStyle("", "", OptionalInt.empty(), ParagraphStyle.Alignment.LEFT, false, 0);

    private final String name;
    private final List<Block> body = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final List<Media> media = new ArrayList<>();
    private String language = "";
    private int paragraphs;

    public FlowBuilder(String name) {
        this.name = name;
    }

    public FlowBuilder language(String code) {
        language = code;
        return this;
    }

    /** Paragraphs of plain text. */
    public FlowBuilder lines(String... texts) {
        for (String text : texts) {
            add(text, part -> part);
        }
        return this;
    }

    /** A paragraph. Line breaks in its text are breaks in the line. */
    public FlowBuilder add(String text, UnaryOperator<ParagraphDraft> how) {
        body.add(how.apply(draft("/word/document.xml").text(text)).paragraph());
        return this;
    }

    /** A block that was built apart. */
    public FlowBuilder add(Block block) {
        body.add(block);
        return this;
    }

    public FlowBuilder media(Media part) {
        media.add(part);
        return this;
    }

    public FlowBuilder note(Reference.Kind kind, String id, String text) {
        notes.add(new Note(
                kind, id, List.of(draft("/word/footnotes.xml").text(text).paragraph())));
        return this;
    }

    public FlowBuilder header(String text) {
        furniture.add(new Furniture(
                "/word/header1.xml",
                List.of(draft("/word/header1.xml").text(text).paragraph())));
        return this;
    }

    public FlowBuilder comment(String id, String author, String text) {
        comments.add(new Comment(
                id, author, List.of(draft("/word/comments.xml").text(text).paragraph())));
        return this;
    }

    /** The beginning of a paragraph of a part. */
    public ParagraphDraft draft(String part) {
        paragraphs++;
        return new ParagraphDraft(part, paragraphs);
    }

    /** A table whose cells are paragraphs of plain text; the first row is a heading. */
    public Table table(String[]... rows) {
        List<Table.Row> made = new ArrayList<>();
        int first = paragraphs + 1;
        int columns = 0;
        for (String[] row : rows) {
            List<Table.Cell> cells = new ArrayList<>();
            for (String cell : row) {
                cells.add(new Table.Cell(
                        cells.size(),
                        1,
                        1,
                        Table.VerticalAlignment.TOP,
                        List.of(draft("/word/document.xml").text(cell).paragraph())));
            }
            columns = Math.max(columns, cells.size());
            made.add(new Table.Row(made.isEmpty(), cells, Revision.NONE));
        }
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            widths.add(30.0);
        }
        return new Table(new Span("/word/document.xml", first, 0, 0), widths, made, true);
    }

    public Flow flow() {
        return new Flow(name, body, notes, furniture, comments, media, language, "");
    }

    /** A paragraph that is being built. */
    public static final class ParagraphDraft {

        private final String part;
        private final int index;
        private final List<Inline> inlines = new ArrayList<>();
        private ParagraphStyle style = STYLE;
        private Optional<ListNumber> number = Optional.empty();
        private Revision mark = Revision.NONE;
        private int length;

        private ParagraphDraft(String part, int index) {
            this.part = part;
            this.index = index;
        }

        private Span place(int size) {
            Span place = new Span(part, index, length, length + size);
            length += size;
            return place;
        }

        public ParagraphDraft text(String text) {
            return text(text, look -> look, Revision.NONE);
        }

        /** Text of a look and a state of change. */
        public ParagraphDraft text(String text, UnaryOperator<CharacterLook> look, Revision revision) {
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    inlines.add(new Break(place(1), Break.Kind.LINE, revision));
                }
                if (!lines[i].isEmpty()) {
                    inlines.add(new Text(
                            place(lines[i].length()), lines[i], look.apply(PLAIN), TextOrigin.TYPED, "", revision));
                }
            }
            return this;
        }

        public ParagraphDraft bold(String text) {
            return text(text, Looks::bold, Revision.NONE);
        }

        /** Makes all the text so far look otherwise. */
        public ParagraphDraft look(UnaryOperator<CharacterLook> look) {
            inlines.replaceAll(inline -> inline instanceof Text text
                    ? new Text(
                            text.place(),
                            text.characters(),
                            look.apply(text.look()),
                            text.origin(),
                            text.language(),
                            text.revision())
                    : inline);
            return this;
        }

        public ParagraphDraft symbol(String shown) {
            inlines.add(new Text(place(1), shown, PLAIN, TextOrigin.SYMBOL, "", Revision.NONE));
            return this;
        }

        public ParagraphDraft picture(String media) {
            inlines.add(new Picture(place(0), media, 40, 30.25, "what it shows", false, false, Revision.NONE));
            return this;
        }

        public ParagraphDraft formula(XmlElement omml) {
            inlines.add(new Formula(place(0), omml, MathSettings.STANDARD, Revision.NONE));
            return this;
        }

        public ParagraphDraft inline(java.util.function.Function<Span, Inline> made) {
            inlines.add(made.apply(place(0)));
            return this;
        }

        public ParagraphDraft reference(Reference.Kind kind, String target, String shown) {
            inlines.add(new Reference(place(0), kind, target, shown, Revision.NONE));
            return this;
        }

        public ParagraphDraft style(String styleName) {
            style = new ParagraphStyle(
                    styleName.replace(" ", ""),
                    styleName,
                    style.outlineLevel(),
                    style.alignment(),
                    style.pageBreakBefore(),
                    style.indent());
            return this;
        }

        public ParagraphDraft centred() {
            style = new ParagraphStyle(
                    style.id(),
                    style.name(),
                    style.outlineLevel(),
                    ParagraphStyle.Alignment.CENTER,
                    style.pageBreakBefore(),
                    style.indent());
            return this;
        }

        public ParagraphDraft newPage() {
            style = new ParagraphStyle(
                    style.id(), style.name(), style.outlineLevel(), style.alignment(), true, style.indent());
            return this;
        }

        public ParagraphDraft indent(double millimetres) {
            style = new ParagraphStyle(
                    style.id(),
                    style.name(),
                    style.outlineLevel(),
                    style.alignment(),
                    style.pageBreakBefore(),
                    millimetres);
            return this;
        }

        public ParagraphDraft outline(int level) {
            style = new ParagraphStyle(
                    style.id(),
                    style.name(),
                    OptionalInt.of(level),
                    style.alignment(),
                    style.pageBreakBefore(),
                    style.indent());
            return this;
        }

        public ParagraphDraft numbered(String shown, int list, int level, int value) {
            number = Optional.of(new ListNumber(shown, list, level, value, true));
            return this;
        }

        public ParagraphDraft bullet(String shown, int list, int level) {
            number = Optional.of(new ListNumber(shown, list, level, 0, false));
            return this;
        }

        public ParagraphDraft mark(Revision revision) {
            mark = revision;
            return this;
        }

        public Paragraph paragraph() {
            return new Paragraph(new Span(part, index, 0, length), style, number, inlines, mark);
        }
    }
}
