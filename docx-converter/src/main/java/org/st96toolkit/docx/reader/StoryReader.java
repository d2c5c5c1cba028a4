package org.st96toolkit.docx.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.docx.flow.Block;
import org.st96toolkit.docx.flow.Formula;
import org.st96toolkit.docx.flow.Inline;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.ParagraphStyle;
import org.st96toolkit.docx.flow.Revision;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.markup.Marks;

/**
 * Reads one story: the body, a note, a header, what stands in a text box. Its fields and its breaks of pages are its own, across
 * paragraphs and tables.
 */
final class StoryReader {

    /** Wrappers of blocks that say nothing of how they are shown. */
    private static final Set<String> TRANSPARENT = Set.of("customXml", "smartTag", "sdtContent");

    private final PartReading part;
    private final Fields fields = new Fields();
    private final Optional<Sections> sections;
    private boolean atPageStart;

    /** @param sections the sections that its paragraphs end, for the body alone */
    StoryReader(PartReading part, Optional<Sections> sections) {
        this.part = part;
        this.sections = sections;
    }

    PartReading part() {
        return part;
    }

    /** All blocks in an element. */
    List<Block> read(XmlElement parent, Revision revision, ParagraphReader.TableStyle table) {
        List<Block> blocks = new ArrayList<>();
        content(parent, revision, table, blocks);
        return blocks;
    }

    private void content(XmlElement parent, Revision revision, ParagraphReader.TableStyle table, List<Block> to) {
        for (XmlNode node : parent.children()) {
            if (node instanceof XmlElement child) {
                block(child, revision, table, to);
            }
        }
    }

    private void block(XmlElement child, Revision revision, ParagraphReader.TableStyle table, List<Block> to) {
        String local = child.name().local();
        if (Word.is(child, "p")) {
            paragraph(child, revision, table, to);
        } else if (Word.is(child, "tbl")) {
            new TableReader(this).read(child, revision).ifPresent(to::add);
        } else if (Alternatives.is(child)) {
            Alternatives.branch(child)
                    .ifPresentOrElse(
                            branch -> content(branch, revision, table, to),
                            () -> part.report(ReaderCode.NO_ALTERNATIVE));
        } else if (Word.is(child, Word.MATH, "oMathPara") || Word.is(child, Word.MATH, "oMath")) {
            to.add(formula(child, revision));
        } else if (!child.name().namespace().equals(Word.NAMESPACE)) {
            part.report(ReaderCode.UNKNOWN_CONTENT, Word.label(child));
        } else if (Revisions.of(child).isPresent()) {
            content(child, Revisions.both(revision, Revisions.of(child).get()), table, to);
        } else if (local.equals("sdt")) {
            Word.child(child, "sdtContent").ifPresent(held -> content(held, revision, table, to));
        } else if (TRANSPARENT.contains(local)) {
            content(child, revision, table, to);
        } else if (local.equals("bookmarkStart") || local.equals("bookmarkEnd")) {
            bookmark(child, local);
        } else if (local.equals("altChunk")) {
            embedded(child);
        } else if (!Marks.is(local) && !local.equals("sectPr") && !local.equals("tcPr")) {
            part.report(ReaderCode.UNKNOWN_CONTENT, Word.label(child));
        }
    }

    private void bookmark(XmlElement mark, String local) {
        Bookmarks bookmarks = part.reading().bookmarks();
        String id = Word.attribute(mark, "id").orElse("");
        if (local.equals("bookmarkStart")) {
            bookmarks.start(id, Word.attribute(mark, "name").orElse(""), "", "");
        } else {
            bookmarks.end(id);
        }
    }

    private void embedded(XmlElement chunk) {
        String target = Word.related(chunk, "id")
                .flatMap(id -> part.reading().docx().relationship(part.part(), id))
                .map(Relationship::target)
                .orElse("");
        part.report(ReaderCode.EMBEDDED_DOCUMENT, target);
    }

    /** A formula that stands between paragraphs: a paragraph of its own, at the place of the one before. */
    private Paragraph formula(XmlElement formula, Revision revision) {
        Span place = new Span(part.part(), part.current(), 0, 0);
        ParagraphStyle plain = new ParagraphProperties(part.reading(), Optional.empty(), List.of()).style(atPageStart);
        List<Inline> content =
                List.of(new Formula(place, formula, part.reading().formulae(), revision));
        atPageStart = false;
        return new Paragraph(place, plain, Optional.empty(), content);
    }

    private void paragraph(XmlElement element, Revision revision, ParagraphReader.TableStyle table, List<Block> to) {
        ParagraphReader.ReadParagraph read =
                new ParagraphReader(part, fields, element, table).read(atPageStart, revision);
        to.add(read.paragraph());
        atPageStart = read.endsPage();
        for (ParagraphReader.TextBox box : read.boxes()) {
            to.addAll(new StoryReader(part, Optional.empty())
                    .read(box.content(), box.revision(), ParagraphReader.TableStyle.NONE));
        }
        boolean endsSection = Word.child(element, "pPr")
                .flatMap(own -> Word.child(own, "sectPr"))
                .isPresent();
        if (endsSection && sections.isPresent()) {
            part.reading().notes().nextSection();
            boolean newPage = sections.get().next();
            atPageStart |= newPage;
            if (newPage) {
                part.reading().endPage(false);
            }
        }
    }
}
