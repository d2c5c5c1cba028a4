package org.st96toolkit.docx.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.docx.flow.Block;
import org.st96toolkit.docx.flow.Comment;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Furniture;
import org.st96toolkit.docx.flow.Note;
import org.st96toolkit.docx.flow.Reference;
import org.st96toolkit.docx.flow.Revision;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.symbol.SymbolFonts;

/**
 * Reads a DOCX into its flow. What shows text and is not understood is reported with its part and paragraph; a part beside the text that
 * is broken is reported, and the rest is read. Thread-safe; make one and keep it.
 */
public final class FlowReader {

    private final SymbolFonts symbols = SymbolFonts.load();

    /** A reader with all symbol fonts that are known. */
    public FlowReader() {}

    /** Reads a file within {@link PackageLimits#STANDARD}. A file that cannot be read is a withheld result. */
    public Result<Flow> read(Path file) {
        Path name = file.getFileName();
        return read(name == null ? file.toString() : name.toString(), DocxPackage.open(file));
    }

    /**
     * Reads a file from its bytes.
     *
     * @param name the name of the file, for messages
     */
    public Result<Flow> read(String name, byte[] bytes, PackageLimits limits) {
        return read(name, DocxPackage.open(bytes, limits));
    }

    /** Reads a package that was opened; withheld, with the report of the opening, where it could not be. */
    public Result<Flow> read(String name, Result<DocxPackage> opened) {
        if (opened.value().isEmpty()) {
            return Result.withheld(opened.report());
        }
        DocxPackage docx = opened.orElseThrow();
        Result<XmlElement> main = docx.xml(docx.main());
        Optional<XmlElement> body = main.value().flatMap(root -> Word.child(root, "body"));
        if (body.isEmpty()) {
            Report why = main.report().hasErrors()
                    ? main.report()
                    : Report.of(Diagnostic.of(ReaderCode.NOT_A_DOCX, Location.UNKNOWN, Word.label(main.orElseThrow())));
            return Result.withheld(opened.report().and(why));
        }
        Report before = opened.report().and(main.report());
        Attempt first = new Attempt(name, docx, body.get(), main.orElseThrow(), new Bookmarks());
        Result<Flow> flow = first.read();
        if (first.reading.fields().canDoBetter(first.reading.bookmarks())) {
            // A field leads to a place further on, whose text is known only now.
            flow = new Attempt(name, docx, body.get(), main.orElseThrow(), first.reading.bookmarks()).read();
        }
        return Result.of(flow.orElseThrow(), before.and(docx.takeReport()).and(flow.report()));
    }

    /** One reading of all parts. */
    private final class Attempt {

        private final String name;
        private final DocxPackage docx;
        private final XmlElement body;
        private final XmlElement root;
        private final Findings findings = new Findings();
        private final DocumentParts parts;
        private final Sections sections;
        private final Reading reading;

        private Attempt(String name, DocxPackage docx, XmlElement body, XmlElement root, Bookmarks known) {
            this.name = name;
            this.docx = docx;
            this.body = body;
            this.root = root;
            this.parts = new DocumentParts(docx, findings);
            this.sections = new Sections(body);
            this.reading = new Reading(docx, findings, parts, symbols, known, sections.all());
        }

        private Result<Flow> read() {
            PartReading part = new PartReading(reading, docx.main(), root);
            List<Block> blocks = new StoryReader(part, Optional.of(sections))
                    .read(body, Revision.NONE, ParagraphReader.TableStyle.NONE);
            List<Note> notes = new ArrayList<>();
            notes.addAll(notes(Reference.Kind.FOOTNOTE, "footnote"));
            notes.addAll(notes(Reference.Kind.ENDNOTE, "endnote"));
            List<Furniture> furniture = furniture();
            List<Comment> comments = comments();
            Flow flow = new Flow(
                    name, blocks, notes, furniture, comments, reading.media().met(), reading.language(), parts.title());
            return Result.of(flow, findings.report());
        }

        private List<Note> notes(Reference.Kind kind, String element) {
            Map<String, XmlElement> byId = byId(element + "s", element);
            List<Note> notes = new ArrayList<>();
            Optional<PartReading> part = partReading(element + "s");
            for (Map.Entry<String, Span> mark : reading.notes().met(kind).entrySet()) {
                String id = mark.getKey();
                XmlElement note = byId.remove(id);
                if (note == null || part.isEmpty()) {
                    missing(mark.getValue(), id);
                } else {
                    notes.add(new Note(kind, id, story(part.get(), note)));
                }
            }
            unused(part, byId);
            return notes;
        }

        private void unused(Optional<PartReading> part, Map<String, XmlElement> rest) {
            if (part.isEmpty()) {
                return;
            }
            for (XmlElement note : rest.values()) {
                for (Block block : story(part.get(), note)) {
                    String text = BlockText.excerpt(block);
                    if (!text.isEmpty()) {
                        part.get().enter(BlockText.paragraph(block));
                        part.get().report(ReaderCode.NOTE_UNUSED, text);
                    }
                }
            }
        }

        private List<Comment> comments() {
            List<Comment> comments = new ArrayList<>();
            Map<String, XmlElement> byId = byId("comments", "comment");
            Optional<PartReading> part = partReading("comments");
            byId.forEach((id, comment) -> comments.add(
                    new Comment(id, Word.attribute(comment, "author").orElse(""), story(part.orElseThrow(), comment))));
            reading.notes().met(Reference.Kind.COMMENT).forEach((id, mark) -> {
                if (!byId.containsKey(id)) {
                    missing(mark, id);
                }
            });
            return comments;
        }

        private void missing(Span mark, String id) {
            findings.add(ReaderCode.NOTE_MISSING, mark.part(), mark.paragraph(), id);
        }

        private List<Block> story(PartReading part, XmlElement element) {
            return new StoryReader(part, Optional.empty())
                    .read(element, Revision.NONE, ParagraphReader.TableStyle.NONE);
        }

        private final Map<String, Optional<XmlElement>> roots = new LinkedHashMap<>();
        private final Map<String, PartReading> readings = new LinkedHashMap<>();

        private Optional<XmlElement> root(String type) {
            return roots.computeIfAbsent(type, parts::read);
        }

        private Optional<PartReading> partReading(String type) {
            return root(type)
                    .map(element -> readings.computeIfAbsent(
                            type,
                            any -> new PartReading(
                                    reading, parts.target(type).orElseThrow().target(), element)));
        }

        private Map<String, XmlElement> byId(String type, String element) {
            Map<String, XmlElement> byId = new LinkedHashMap<>();
            for (XmlElement one : root(type).map(XmlElement::elements).orElse(List.of())) {
                if (Word.is(one, element)) {
                    byId.putIfAbsent(Word.attribute(one, "id").orElse(""), one);
                }
            }
            return byId;
        }

        private List<Furniture> furniture() {
            List<Furniture> furniture = new ArrayList<>();
            Set<String> met = new HashSet<>();
            for (XmlElement section : sections.all()) {
                for (XmlElement reference : section.elements()) {
                    boolean leads = Word.is(reference, "headerReference") || Word.is(reference, "footerReference");
                    Optional<String> target = Word.related(reference, "id")
                            .flatMap(id -> docx.relationship(docx.main(), id))
                            .map(Relationship::target);
                    if (leads && target.isPresent() && met.add(target.get())) {
                        part(target.get()).ifPresent(furniture::add);
                    }
                }
            }
            for (Relationship related : docx.relationships(docx.main())) {
                if ((related.is("header") || related.is("footer")) && met.add(related.target())) {
                    unusedFurniture(related.target());
                }
            }
            return furniture;
        }

        private Optional<Furniture> part(String target) {
            if (!docx.has(target)) {
                findings.addFile(ReaderCode.PART_MISSING, docx.main(), target);
                return Optional.empty();
            }
            return parts.xml(target)
                    .map(element -> new Furniture(target, story(new PartReading(reading, target, element), element)));
        }

        private void unusedFurniture(String target) {
            boolean hasText = docx.has(target)
                    && parts.xml(target).filter(XmlElement::holdsText).isPresent();
            if (hasText) {
                findings.add(ReaderCode.FURNITURE_UNUSED, target, 0);
            }
        }
    }
}
