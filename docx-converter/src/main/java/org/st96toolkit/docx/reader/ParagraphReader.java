package org.st96toolkit.docx.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.docx.flow.Bookmark;
import org.st96toolkit.docx.flow.Formula;
import org.st96toolkit.docx.flow.ListNumber;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Revision;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.flow.TextOrigin;
import org.st96toolkit.docx.markup.Marks;

/** Reads one paragraph: what stands in it around its runs. Used once. */
final class ParagraphReader {

    /** Wrappers that say nothing of how their content is shown. */
    private static final Set<String> TRANSPARENT = Set.of("smartTag", "customXml", "sdtContent", "dir", "bdo");

    private static final Set<String> FORMAT_CHANGES =
            Set.of("rPrChange", "pPrChange", "sectPrChange", "numberingChange");

    /**
     * A paragraph that was read.
     *
     * @param boxes what stands in text boxes in it
     * @param endsPage whether what comes next begins a page
     */
    record ReadParagraph(Paragraph paragraph, List<TextBox> boxes, boolean endsPage) {}

    private final PartReading part;
    private final Fields fields;
    private final XmlElement element;
    private final ParagraphProperties properties;
    private final Inlines inlines;
    private final RunReader runs;
    private Numbering.Counted number = new Numbering.Counted(Optional.empty(), "");

    /**
     * @param fields those that are open where the paragraph begins
     * @param table the styles of the table around it
     */
    ParagraphReader(PartReading part, Fields fields, XmlElement element, TableStyle table) {
        this.part = part;
        this.fields = fields;
        this.element = element;
        Reading reading = part.reading();
        int paragraph = part.number(element);
        part.enter(paragraph);
        this.properties = new ParagraphProperties(reading, Word.child(element, "pPr"), table.paragraphs());
        this.inlines = new Inlines(part.part(), paragraph);
        this.runs = new RunReader(part, fields, inlines, properties, table.characters());
    }

    /**
     * @param atPageStart whether what stands before ended a page
     * @param revision of what the paragraph stands in
     */
    ReadParagraph read(boolean atPageStart, Revision revision) {
        Span place = inlines.here();
        if (!isHidden()) {
            number = properties
                    .numbered()
                    .map(list -> part.reading().numbering().next(list.list(), list.level(), place))
                    .orElse(number);
        }
        boolean breaksBefore = properties.isPageBreakBefore();
        if (breaksBefore) {
            part.reading().endPage(false);
        }
        content(element, revision, TextOrigin.TYPED);
        long changes = formatChanges(element);
        if (changes > 0) {
            part.report(ReaderCode.FORMAT_CHANGES, Long.toString(changes));
        }
        Paragraph paragraph = new Paragraph(
                inlines.whole(),
                properties.style(atPageStart || breaksBefore || inlines.beginsPage()),
                number.number(),
                inlines.all(),
                properties.mark());
        return new ReadParagraph(paragraph, runs.boxes(), inlines.endsPage());
    }

    /** A hidden paragraph is not counted: its end and all its runs are hidden. */
    private boolean isHidden() {
        return properties.isMarkHidden()
                && element.elements().stream()
                        .filter(child -> Word.is(child, "r"))
                        .allMatch(run -> Word.child(run, "rPr")
                                .filter(own -> Word.isChildOn(own, "vanish"))
                                .isPresent());
    }

    /** Tracked changes of formats, without those in text boxes, which have paragraphs of their own. */
    private static long formatChanges(XmlElement element) {
        long count = 0;
        List<XmlNode> children = element.children();
        for (int i = 0; i < children.size(); i++) {
            if (!(children.get(i) instanceof XmlElement child)) {
                continue;
            }
            if (FORMAT_CHANGES.contains(child.name().local())) {
                count++;
            } else if (!Word.is(child, "txbxContent")) {
                count += formatChanges(child);
            }
        }
        return count;
    }

    private void content(XmlElement parent, Revision revision, TextOrigin origin) {
        for (XmlNode node : parent.children()) {
            if (node instanceof XmlElement child) {
                inline(child, revision, origin);
            }
        }
    }

    private void inline(XmlElement child, Revision revision, TextOrigin origin) {
        String local = child.name().local();
        if (Word.is(child, Word.MATH, "oMath") || Word.is(child, Word.MATH, "oMathPara")) {
            fields.show("");
            inlines.add(new Formula(inlines.here(), child, part.reading().formulae(), revision));
        } else if (Alternatives.is(child)) {
            alternatives(child, revision, origin);
        } else if (!child.name().namespace().equals(Word.NAMESPACE)) {
            part.report(ReaderCode.UNKNOWN_CONTENT, Word.label(child));
        } else if (local.equals("r")) {
            runs.read(child, revision, origin);
        } else if (TRANSPARENT.contains(local)) {
            content(child, revision, origin);
        } else if (!Marks.is(local) && !local.equals("pPr")) {
            other(child, local, revision, origin);
        }
    }

    private void other(XmlElement child, String local, Revision revision, TextOrigin origin) {
        Optional<Revision> changed = Revisions.of(child);
        if (changed.isPresent()) {
            if (revision != Revision.NONE && revision != changed.get()) {
                part.report(ReaderCode.CHANGED_TWICE);
            }
            content(child, Revisions.both(revision, changed.get()), origin);
            return;
        }
        switch (local) {
            case "hyperlink" -> {
                content(child, revision, TextOrigin.LINK);
                related(child)
                        .filter(Relationship::external)
                        .ifPresent(target -> runs.leadsTo(target.target(), child.text()));
            }
            case "sdt" -> Word.child(child, "sdtContent").ifPresent(held -> content(held, revision, origin));
            case "fldSimple" -> simpleField(child, revision, origin);
            case "bookmarkStart" -> bookmark(child);
            case "bookmarkEnd" ->
                part.reading().bookmarks().end(Word.attribute(child, "id").orElse(""));
            case "subDoc" ->
                part.report(
                        ReaderCode.EMBEDDED_DOCUMENT,
                        related(child).map(Relationship::target).orElse(""));
            case "contentPart" -> part.report(ReaderCode.SHAPES, "1");
            default -> part.report(ReaderCode.UNKNOWN_CONTENT, Word.label(child));
        }
    }

    private Optional<Relationship> related(XmlElement element) {
        return Word.related(element, "id").flatMap(id -> part.reading().docx().relationship(part.part(), id));
    }

    private void alternatives(XmlElement alternatives, Revision revision, TextOrigin origin) {
        Optional<XmlElement> branch = Alternatives.branch(alternatives);
        if (branch.isPresent()) {
            content(branch.get(), revision, origin);
        } else {
            part.report(ReaderCode.NO_ALTERNATIVE);
        }
    }

    private void bookmark(XmlElement mark) {
        String name = Word.attribute(mark, "name").orElse("");
        inlines.add(new Bookmark(inlines.here(), name));
        part.reading()
                .bookmarks()
                .start(
                        Word.attribute(mark, "id").orElse(""),
                        name,
                        number.number().map(ListNumber::text).orElse(""),
                        number.fullContext());
    }

    private void simpleField(XmlElement field, Revision revision, TextOrigin origin) {
        fields.begin(Optional.empty());
        fields.instruct(Word.attribute(field, "instr").orElse(""));
        fields.separate();
        content(field, revision, origin);
        runs.endField(revision);
    }

    /** What stands in a text box. */
    record TextBox(XmlElement content, Revision revision) {}

    /** What paragraphs have from the styles of the table around them, nearest first. */
    record TableStyle(List<XmlElement> paragraphs, List<XmlElement> characters) {

        static final TableStyle NONE = new TableStyle(List.of(), List.of());

        TableStyle {
            paragraphs = List.copyOf(paragraphs);
            characters = List.copyOf(characters);
        }
    }
}
