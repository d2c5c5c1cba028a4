package org.st96toolkit.docx.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.docx.flow.Break;
import org.st96toolkit.docx.flow.Reference;
import org.st96toolkit.docx.flow.Revision;
import org.st96toolkit.docx.flow.TextOrigin;

/** Reads the runs of one paragraph: what stands in them, and where their fields end. */
final class RunReader {

    /** What shows nothing that is text: properties, the lines above notes, the mark at a note's own beginning. */
    private static final Set<String> SILENT =
            Set.of("rPr", "footnoteRef", "endnoteRef", "annotationRef", "separator", "continuationSeparator");

    /** Dates that are shown as of now. */
    private static final Set<String> DATES =
            Set.of("dayShort", "dayLong", "monthShort", "monthLong", "yearShort", "yearLong");

    private final PartReading part;
    private final Fields fields;
    private final Inlines inlines;
    private final ParagraphProperties paragraph;
    private final List<XmlElement> paragraphStyles;
    private final List<XmlElement> tableStyles;
    private final List<ParagraphReader.TextBox> boxes = new ArrayList<>();
    private final RunText text;
    private XmlElement current;
    private Revision revision = Revision.NONE;
    private TextOrigin origin = TextOrigin.TYPED;

    RunReader(
            PartReading part,
            Fields fields,
            Inlines inlines,
            ParagraphProperties paragraph,
            List<XmlElement> tableStyles) {
        this.part = part;
        this.fields = fields;
        this.inlines = inlines;
        this.paragraph = paragraph;
        this.paragraphStyles = paragraph.characters();
        this.tableStyles = tableStyles;
        this.text = new RunText(
                part, fields, inlines, part.reading().properties(Optional.empty(), paragraphStyles, tableStyles));
    }

    /** What stands in the text boxes of all runs so far. */
    List<ParagraphReader.TextBox> boxes() {
        return List.copyOf(boxes);
    }

    void read(XmlElement run, Revision runRevision, TextOrigin runOrigin) {
        enter(run, runRevision, runOrigin);
        content(run);
    }

    private void enter(XmlElement run, Revision runRevision, TextOrigin runOrigin) {
        this.current = run;
        this.revision = runRevision;
        this.origin = runOrigin;
        text.enter(
                part.reading().properties(Word.child(run, "rPr"), paragraphStyles, tableStyles),
                runRevision,
                runOrigin);
    }

    private void content(XmlElement parent) {
        List<XmlNode> children = parent.children();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof XmlElement child) {
                boolean taken = isNoteMark(child) && note(child, i + 1 < children.size() ? children.get(i + 1) : child);
                if (taken) {
                    i++;
                } else if (!isNoteMark(child)) {
                    piece(child);
                }
            }
        }
    }

    private void piece(XmlElement child) {
        String local = child.name().local();
        if (Alternatives.is(child)) {
            Alternatives.branch(child).ifPresentOrElse(this::content, () -> part.report(ReaderCode.NO_ALTERNATIVE));
        } else if (!child.name().namespace().equals(Word.NAMESPACE)) {
            part.report(ReaderCode.UNKNOWN_CONTENT, Word.label(child));
        } else if (!SILENT.contains(local)) {
            word(child, local);
        }
    }

    private void word(XmlElement child, String local) {
        switch (local) {
            case "t", "delText" -> text.text(child.text());
            case "tab" -> text.plain("\t", 1);
            case "ptab" -> text.plain("\t", 0);
            case "noBreakHyphen" -> text.plain("\u2011", 1);
            case "softHyphen" -> text.plain("\u00AD", 1);
            case "br", "cr" -> lineEnd(child);
            case "lastRenderedPageBreak" -> {
                part.reading().endPage(true);
                inlines.add(new Break(inlines.here(), Break.Kind.PAGE, revision));
            }
            case "sym" -> text.symbol(child);
            case "fldChar" -> fieldMark(child);
            case "instrText", "delInstrText" -> fields.instruct(child.text());
            case "commentReference" -> reference(child, Reference.Kind.COMMENT, "", 0);
            case "drawing", "pict", "object" -> drawing(child);
            case "ruby" -> ruby(child);
            case "pgNum" -> computed("PAGE");
            default -> {
                if (DATES.contains(local)) {
                    part.report(ReaderCode.FIELD_WITHOUT_RESULT, Word.label(child));
                } else {
                    part.report(ReaderCode.UNKNOWN_CONTENT, Word.label(child));
                }
            }
        }
    }

    private void lineEnd(XmlElement end) {
        if (fields.isInstruction()) {
            text.hidden("\n");
            return;
        }
        Break.Kind kind = switch (Word.attribute(end, "type").orElse("")) {
            case "page" -> Break.Kind.PAGE;
            case "column" -> Break.Kind.COLUMN;
            default -> Break.Kind.LINE;
        };
        if (kind == Break.Kind.PAGE) {
            part.reading().endPage(false);
        }
        inlines.add(new Break(inlines.take(1), kind, revision));
        text.shown("\n");
    }

    private void drawing(XmlElement drawing) {
        DrawingReader reader = new DrawingReader(part, inlines, revision);
        if (reader.read(drawing)) {
            fields.show("");
        }
        boxes.addAll(reader.boxes());
    }

    private void ruby(XmlElement ruby) {
        part.report(ReaderCode.RUBY);
        XmlElement around = current;
        Revision outer = revision;
        TextOrigin from = origin;
        for (String half : List.of("rt", "rubyBase")) {
            Word.child(ruby, half).ifPresent(held -> half(held, outer, from));
        }
        enter(around, outer, from);
    }

    private void half(XmlElement half, Revision outer, TextOrigin from) {
        for (XmlElement child : half.elements()) {
            Optional<Revision> changed = Revisions.of(child);
            if (changed.isPresent()) {
                half(child, Revisions.both(outer, changed.get()), from);
            } else if (Word.is(child, "r")) {
                read(child, outer, from);
            } else {
                part.report(ReaderCode.UNKNOWN_CONTENT, Word.label(child));
            }
        }
    }

    private static boolean isNoteMark(XmlElement child) {
        return Word.is(child, "footnoteReference") || Word.is(child, "endnoteReference");
    }

    /** Reads the mark of a note; gives back whether what follows was its own mark and is read, too. */
    private boolean note(XmlElement mark, XmlNode following) {
        Reference.Kind kind = Word.is(mark, "endnoteReference") ? Reference.Kind.ENDNOTE : Reference.Kind.FOOTNOTE;
        part.reading().notes().meet(kind, Word.attribute(mark, "id").orElse(""), inlines.here());
        boolean custom = Word.attribute(mark, "customMarkFollows")
                .filter(value -> !Set.of("0", "false", "off").contains(value))
                .isPresent();
        if (!custom) {
            reference(mark, kind, part.reading().notes().next(kind), 0);
            return false;
        }
        if (following instanceof XmlElement next
                && Word.is(next, "t")
                && !next.text().isEmpty()) {
            reference(mark, kind, next.text(), next.text().length());
            return true;
        }
        reference(mark, kind, "", 0);
        return false;
    }

    private void reference(XmlElement mark, Reference.Kind kind, String shown, int length) {
        if (kind == Reference.Kind.COMMENT) {
            part.reading().notes().meet(kind, Word.attribute(mark, "id").orElse(""), inlines.here());
        } else {
            fields.show(shown);
        }
        inlines.add(new Reference(
                inlines.take(length), kind, Word.attribute(mark, "id").orElse(""), shown, revision));
    }

    private void fieldMark(XmlElement mark) {
        if (part.isUnbalanced(mark)) {
            part.report(ReaderCode.FIELD_UNBALANCED);
            return;
        }
        switch (Word.attribute(mark, "fldCharType").orElse("")) {
            case "begin" -> fields.begin(Word.child(mark, "ffData"));
            case "separate" -> fields.separate();
            case "end" -> endField(revision);
            default ->
                part.report(
                        ReaderCode.UNKNOWN_VALUE,
                        "w:fldCharType",
                        Word.attribute(mark, "fldCharType").orElse(""));
        }
    }

    /** A field ends: what it shows is stored, or is computed here. */
    void endField(Revision fieldRevision) {
        Optional<Fields.Open> ended = fields.end();
        if (ended.isEmpty()) {
            return;
        }
        this.revision = fieldRevision;
        Fields.Open field = ended.get();
        FieldInstruction instruction = field.instruction();
        if (field.showsSomething()) {
            part.reading().fields().stored(instruction, field.shown(), place());
            if (instruction.name().equals("HYPERLINK")) {
                leadsTo(instruction.argument(0), field.shown());
            }
        } else if (!fields.isInstruction() && !FieldResults.isSilent(instruction)) {
            Optional<String> form = FormFields.shown(instruction, field.form());
            if (form.isPresent()) {
                text.computed(form.get(), revision);
            } else {
                compute(instruction, field.written());
            }
        }
    }

    /** A link ended here: its address is told where its words do not show it. */
    void leadsTo(String address, String words) {
        String plain = address.replaceFirst("^(?:https?://|mailto:)", "").replaceFirst("/$", "");
        if (!plain.isEmpty() && !words.contains(plain)) {
            part.report(ReaderCode.LINK_ADDRESS, address);
        }
    }

    private void computed(String written) {
        compute(FieldInstruction.parse(written), written);
    }

    private void compute(FieldInstruction instruction, String written) {
        if (instruction.name().equals("EQ")) {
            // Its instruction is the text itself, in a language of its own.
            part.report(ReaderCode.UNKNOWN_CONTENT, Excerpts.of(written));
            return;
        }
        Optional<String> result = part.reading().fields().compute(instruction, place());
        if (result.isEmpty()) {
            part.report(ReaderCode.FIELD_WITHOUT_RESULT, Excerpts.of(written));
        } else if (!result.get().isEmpty()) {
            part.report(ReaderCode.FIELD_COMPUTED, Excerpts.of(written), result.get());
            text.computed(result.get(), revision);
        }
    }

    private FieldResults.Place place() {
        return new FieldResults.Place(part.reading().page(), paragraph.outlineLevel());
    }
}
