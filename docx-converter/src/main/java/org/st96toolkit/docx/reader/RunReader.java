package org.st96toolkit.docx.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.docx.flow.Break;
import org.st96toolkit.docx.flow.CharacterLook;
import org.st96toolkit.docx.flow.Reference;
import org.st96toolkit.docx.flow.Revision;
import org.st96toolkit.docx.flow.Text;
import org.st96toolkit.docx.flow.TextOrigin;
import org.st96toolkit.docx.symbol.SymbolCode;
import org.st96toolkit.docx.symbol.SymbolFonts;

/** Reads the runs of one paragraph: text, breaks, symbols, marks of fields and notes, drawings. */
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
    private final Set<String> reported = new HashSet<>();
    private RunProperties properties;
    private Revision revision = Revision.NONE;
    private TextOrigin origin = TextOrigin.TYPED;
    private Script script = Script.WESTERN;

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
        this.properties = part.reading().properties(Optional.empty(), paragraphStyles, tableStyles);
    }

    /** What stands in the text boxes of all runs so far. */
    List<ParagraphReader.TextBox> boxes() {
        return List.copyOf(boxes);
    }

    void read(XmlElement run, Revision runRevision, TextOrigin runOrigin) {
        this.revision = runRevision;
        this.origin = runOrigin;
        this.properties = part.reading().properties(Word.child(run, "rPr"), paragraphStyles, tableStyles);
        content(run);
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
            case "t", "delText" -> text(child.text());
            case "tab" -> plain("\t", 1);
            case "ptab" -> plain("\t", 0);
            case "noBreakHyphen" -> plain("\u2011", 1);
            case "softHyphen" -> plain("\u00AD", 1);
            case "br", "cr" -> lineEnd(child);
            case "lastRenderedPageBreak" -> {
                part.reading().endPage(true);
                inlines.add(new Break(inlines.here(), Break.Kind.PAGE, revision));
            }
            case "sym" -> symbol(child);
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
            hidden("\n");
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
        shown("\n");
    }

    private void drawing(XmlElement drawing) {
        DrawingReader reader = new DrawingReader(part, inlines, revision);
        if (reader.read(drawing)) {
            fields.show("");
        }
        boxes.addAll(reader.boxes());
    }

    /** Characters of the text itself. Line ends in them are blanks, as XML has it; a tab is one. */
    private void text(String written) {
        if (written.isEmpty()) {
            return;
        }
        if (fields.isInstruction()) {
            hidden(written);
            return;
        }
        String characters = written.replace('\n', ' ').replace('\r', ' ');
        script = properties.isEastAsian() && isNeutral(characters)
                ? Script.EAST_ASIAN
                : Script.of(characters, Script.WESTERN);
        String western = properties.font(Script.WESTERN);
        boolean isSymbolFont = part.reading().symbols().isSymbolFont(western);
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < characters.length(); ) {
            int c = characters.codePointAt(i);
            int width = Character.charCount(c);
            i += width;
            OptionalInt symbol = isPrivate(c) || isSymbolFont && c > 0x20 && c <= 0xFF ? find(c) : OptionalInt.of(c);
            if (symbol.isEmpty()) {
                unmapped(isSymbolFont || !isPrivate(c) ? western : symbolFont().orElse(western), c);
            }
            if (symbol.isPresent() && symbol.getAsInt() != c) {
                emit(typed.toString(), typed.length(), origin());
                typed.setLength(0);
                emit(Character.toString(symbol.getAsInt()), width, TextOrigin.SYMBOL);
            } else {
                typed.appendCodePoint(c);
            }
        }
        emit(typed.toString(), typed.length(), origin());
    }

    private static boolean isNeutral(String text) {
        return text.codePoints().noneMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
    }

    private static boolean isPrivate(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    private Optional<String> symbolFont() {
        return properties.allFonts().stream()
                .filter(part.reading().symbols()::isSymbolFont)
                .findFirst();
    }

    private OptionalInt find(int c) {
        return symbolFont()
                .map(font -> part.reading().symbols().character(font, c))
                .orElse(OptionalInt.empty());
    }

    private void symbol(XmlElement symbol) {
        String font = Word.attribute(symbol, "font").orElse("");
        String written = Word.attribute(symbol, "char").orElse("");
        int code;
        try {
            code = Integer.parseInt(written, 16);
        } catch (NumberFormatException none) {
            code = -1;
        }
        if (code < 0x20 || code > 0xFFFF || Character.isSurrogate((char) code)) {
            // It stands for one character, which nothing can be made of.
            part.report(ReaderCode.UNKNOWN_VALUE, "w:sym/@w:char", written);
            code = 0xFFFD;
        }
        if (fields.isInstruction()) {
            hidden(Character.toString(code));
            return;
        }
        SymbolFonts fonts = part.reading().symbols();
        OptionalInt character = fonts.character(font, code);
        boolean isPlain = !fonts.isSymbolFont(font) && !isPrivate(code);
        if (character.isEmpty() && !isPlain) {
            unmapped(font, code);
        }
        int shown = character.orElse(code);
        emit(Character.toString(shown), 1, shown == code ? origin() : TextOrigin.SYMBOL);
    }

    private void unmapped(String font, int code) {
        String name = String.format(Locale.ROOT, "U+%04X", code);
        if (reported.add(font + name)) {
            part.report(SymbolCode.UNMAPPED, font, name);
        }
    }

    private TextOrigin origin() {
        return fields.origin(origin);
    }

    private void plain(String characters, int length) {
        if (fields.isInstruction()) {
            if (length > 0) {
                hidden(characters);
            }
            return;
        }
        emit(characters, length, origin());
    }

    private void emit(String characters, int length, TextOrigin from) {
        if (characters.isEmpty()) {
            return;
        }
        String language = properties.language(script);
        CharacterLook look = properties.look(script);
        inlines.text(characters, length, look, from, language, revision);
        if (!look.hidden()) {
            part.reading().count(language, characters);
        }
        shown(characters);
    }

    private void shown(String characters) {
        fields.show(characters);
        part.reading().bookmarks().text(characters);
    }

    /** Text that belongs to the instruction of a field: in the part, and not shown. */
    private void hidden(String characters) {
        CharacterLook seen = properties.look(script);
        CharacterLook look = new CharacterLook(
                seen.bold(),
                seen.italic(),
                seen.underline(),
                seen.strike(),
                seen.position(),
                seen.smallCaps(),
                seen.caps(),
                true,
                seen.highlighted(),
                seen.size(),
                seen.font());
        inlines.text(characters, characters.length(), look, TextOrigin.FIELD, properties.language(script), revision);
        fields.instruct(characters);
        part.report(ReaderCode.TEXT_IN_INSTRUCTION, Excerpts.of(characters));
    }

    private void ruby(XmlElement ruby) {
        part.report(ReaderCode.RUBY);
        for (String half : List.of("rt", "rubyBase")) {
            Word.child(ruby, half)
                    .ifPresent(held -> held.elements().forEach(run -> {
                        if (Word.is(run, "r")) {
                            read(run, revision, origin);
                        } else if (Revisions.of(run).isPresent()) {
                            Revision changed =
                                    Revisions.both(revision, Revisions.of(run).get());
                            run.elements().forEach(inner -> read(inner, changed, origin));
                        }
                    }));
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
        } else if (!fields.isInstruction() && !FieldResults.isSilent(instruction)) {
            Optional<String> form = FormFields.shown(instruction, field.form());
            if (form.isPresent()) {
                emitComputed(form.get());
            } else {
                compute(instruction, field.written());
            }
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
            emitComputed(result.get());
        }
    }

    private void emitComputed(String shown) {
        CharacterLook look = properties.look(Script.of(shown, Script.WESTERN));
        inlines.add(
                new Text(inlines.here(), shown, look, TextOrigin.FIELD, properties.language(Script.WESTERN), revision));
        shown(shown);
    }

    private FieldResults.Place place() {
        return new FieldResults.Place(part.reading().page(), paragraph.outlineLevel());
    }
}
