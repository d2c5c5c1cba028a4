package org.st96toolkit.docx.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Reference;
import org.st96toolkit.docx.receipt.Fate;
import org.st96toolkit.docx.receipt.Ledger;
import org.st96toolkit.docx.section.Entry;
import org.st96toolkit.docx.section.Findings;
import org.st96toolkit.docx.section.Line;
import org.st96toolkit.docx.section.Outline;
import org.st96toolkit.docx.section.Part;
import org.st96toolkit.docx.section.RevisionPolicy;
import org.st96toolkit.docx.section.SectionCode;
import org.st96toolkit.docx.section.TableUnit;
import org.st96toolkit.st96.St96;

/**
 * Writes an application in ST.96: the body of it where description and claims are there, else the part that is there by itself.
 * Immutable and thread-safe.
 */
public final class ApplicationWriter {

    private final WritingSettings settings;

    public ApplicationWriter(WritingSettings settings) {
        this.settings = settings;
    }

    /**
     * Writes an application.
     *
     * @param flows the files
     * @param outlines what is what in them, in the same order
     * @param revisions what is done with the tracked changes of each
     * @param drawings drawings that were handed in as files
     * @param ledger where the fate of all text is written down
     * @param findings where what is found is told
     * @return the application; nothing where a part is missing or the office or language is not known
     */
    public Optional<WrittenApplication> write(
            List<Flow> flows,
            List<Outline> outlines,
            List<RevisionPolicy> revisions,
            List<NamedFile> drawings,
            Ledger ledger,
            Findings findings) {
        Sorted sorted = new Sorted(outlines);
        boolean body = sorted.has(Part.DESCRIPTION) && sorted.has(Part.CLAIMS);
        if (!isWhole(sorted, body, !drawings.isEmpty(), findings)) {
            return Optional.empty();
        }
        List<Entry> planned = new ArrayList<>(sorted.of(Part.DESCRIPTION));
        planned.addAll(sorted.of(Part.CLAIMS));
        Writing writing = new Writing(flows, revisions, settings, new Plan(planned), ledger, findings, body);
        Optional<Draft> root = new Parts(sorted, writing, drawings).root(body);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        new Rest(flows, writing, ledger, findings).drop(sorted);
        XmlDocument document = XmlDocument.of(root.get().element());
        Report faults = OutputGrammar.faults(document);
        if (!faults.diagnostics().isEmpty()) {
            faults.diagnostics()
                    .forEach(fault -> findings.addToAll(ApplicationCode.OUTPUT_INVALID, fault.message(Locale.ENGLISH)));
            return Optional.empty();
        }
        return Optional.of(new WrittenApplication(document, writing.files()));
    }

    private boolean isWhole(Sorted sorted, boolean body, boolean drawings, Findings findings) {
        for (Optional<String> unknown : List.of(
                settings.office().filter(code -> !OutputGrammar.isOffice(code)),
                settings.language().filter(code -> !OutputGrammar.isLanguage(code)))) {
            unknown.ifPresent(code -> findings.addToAll(ApplicationCode.CODE_UNKNOWN, code));
            if (unknown.isPresent()) {
                return false;
            }
        }
        long parts = sorted.parts() + (drawings && !sorted.has(Part.DRAWINGS) ? 1 : 0);
        if (!body && parts != 1) {
            for (Part needed : List.of(Part.DESCRIPTION, Part.CLAIMS)) {
                if (!sorted.has(needed)) {
                    findings.addToAll(ApplicationCode.PART_MISSING, needed.name());
                }
            }
            return false;
        }
        if (!body) {
            return true;
        }
        if (settings.office().isEmpty()) {
            findings.addToAll(ApplicationCode.OFFICE_MISSING);
        }
        if (settings.language().isEmpty()) {
            findings.addToAll(ApplicationCode.LANGUAGE_UNSURE, settings.evidence());
        }
        return settings.office().isPresent() && settings.language().isPresent();
    }

    /** The lines of all files by the part that they belong to. */
    private static final class Sorted {

        private final Map<Part, List<Entry>> parts = new EnumMap<>(Part.class);
        private final List<Entry> titles = new ArrayList<>();
        private final List<Entry> silent = new ArrayList<>();

        Sorted(List<Outline> outlines) {
            for (Part part : Part.values()) {
                parts.put(part, new ArrayList<>());
            }
            for (Outline outline : outlines) {
                outline.entries().forEach(this::sort);
            }
            if (parts.get(Part.DRAWINGS).stream().noneMatch(entry -> ((Line) entry.unit()).hasPicture())
                    && parts.values().stream().anyMatch(entries -> !entries.isEmpty())) {
                captions.addAll(parts.get(Part.DRAWINGS));
                parts.get(Part.DRAWINGS).clear();
            }
        }

        private final List<Entry> captions = new ArrayList<>();

        private void sort(Entry entry) {
            switch (entry.role()) {
                case BLANK, FURNITURE, OUTSIDE, SECTION_MARK -> silent.add(entry);
                case TITLE -> titles.add(entry);
                case FIGURE -> parts.get(Part.DRAWINGS).add(entry);
                case TABLE -> {
                    Part part = entry.section().part().orElse(Part.DESCRIPTION);
                    (part == Part.DRAWINGS ? silent : parts.get(part)).add(entry);
                }
                default ->
                    parts.get(entry.section().part().orElse(Part.DESCRIPTION)).add(entry);
            }
        }

        boolean has(Part part) {
            return !parts.get(part).isEmpty();
        }

        long parts() {
            return parts.values().stream().filter(entries -> !entries.isEmpty()).count();
        }

        /** The first part that there are lines of; the drawings where they were handed in as files alone. */
        Part first() {
            return Stream.of(Part.values()).filter(this::has).findFirst().orElse(Part.DRAWINGS);
        }

        List<Entry> of(Part part) {
            return parts.get(part);
        }
    }

    /** Writes the parts, in the order of the output. */
    private record Parts(Sorted sorted, Writing writing, List<NamedFile> files) {

        /** The root element; nothing where a part that is needed turned out to hold nothing that can be written. */
        Optional<Draft> root(boolean body) {
            // Drawings first: references must know which of them there are. They hold no text that is kept.
            List<Entry> figures = new ArrayList<>(sorted.of(Part.DRAWINGS));
            Optional<Draft> drawings = figures.isEmpty() && files.isEmpty()
                    ? Optional.empty()
                    : DrawingsWriter.write(DrawingsWriter.drawings(figures, files), figures, writing);
            InlineWriter inlines = new InlineWriter(writing);
            Optional<Draft> description = description(inlines);
            List<Entry> claimed = new ArrayList<>(sorted.of(Part.CLAIMS));
            ClaimsWriter claims = new ClaimsWriter(writing, inlines);
            Optional<Draft> statement = Optional.empty();
            if (body && !claimed.isEmpty() && ClaimsWriter.isStatement(claimed.get(0))) {
                statement = Optional.of(claims.statement(claimed.remove(0)));
            }
            Optional<Draft> claimsDraft = claims.write(claimed);
            Optional<Draft> summary = summary(inlines);
            if (!body) {
                Optional<Draft> text = description.or(() -> claimsDraft).or(() -> summary);
                text.ifPresent(only -> writing.settings()
                        .language()
                        .ifPresent(code -> only.attribute(Names.com("languageCode"), code)));
                return needed(text.or(() -> drawings), sorted.first().name());
            }
            if (needed(description, Part.DESCRIPTION.name()).isEmpty()
                    || needed(claimsDraft, Part.CLAIMS.name()).isEmpty()) {
                return Optional.empty();
            }
            Draft root = new Draft(Names.pat("ApplicationBody"))
                    .attribute(
                            Names.com("languageCode"),
                            writing.settings().language().orElseThrow())
                    .attribute(
                            Names.com("receivingOffice"),
                            writing.settings().office().orElseThrow())
                    .attribute(Names.com("st96Version"), St96.VERSION);
            root.add(description.orElseThrow());
            statement.ifPresent(root::add);
            claimsDraft.ifPresent(root::add);
            summary.ifPresent(root::add);
            drawings.ifPresent(root::add);
            notes(Reference.Kind.ENDNOTE, "Endnote", inlines, root);
            notes(Reference.Kind.FOOTNOTE, "Footnote", inlines, root);
            return Optional.of(root);
        }

        private Optional<Draft> needed(Optional<Draft> part, String name) {
            if (part.isEmpty()) {
                writing.findings().addToAll(ApplicationCode.PART_MISSING, name);
            }
            return part;
        }

        private Optional<Draft> description(InlineWriter inlines) {
            boolean described = sorted.has(Part.DESCRIPTION);
            Optional<Entry> title =
                    described && !sorted.titles.isEmpty() ? Optional.of(sorted.titles.remove(0)) : Optional.empty();
            if (described && title.isEmpty()) {
                writing.findings()
                        .addToFile(
                                SectionCode.NO_TITLE,
                                sorted.of(Part.DESCRIPTION).get(0).unit().file());
            }
            return new DescriptionWriter(writing, inlines).write(title, sorted.of(Part.DESCRIPTION));
        }

        private Optional<Draft> summary(InlineWriter inlines) {
            Draft draft = new Draft(Names.pat("Abstract"));
            ParagraphWriter paragraphs = new ParagraphWriter(writing, inlines, true);
            sorted.of(Part.ABSTRACT).forEach(entry -> paragraphs.write(entry, draft));
            return draft.isEmpty() ? Optional.empty() : Optional.of(draft);
        }

        private void notes(Reference.Kind kind, String name, InlineWriter inlines, Draft root) {
            Draft bag = new Draft(Names.com(name + "Bag"));
            writing.notes().forEach((note, id) -> {
                if (note.note().kind() == kind && writing.write(note)) {
                    Draft draft = new Draft(Names.com(name)).attribute(Names.com("id"), id);
                    inlines.noteText(note, Room.NOTE, draft);
                    bag.add(draft);
                }
            });
            if (!bag.isEmpty()) {
                root.add(bag);
            }
        }
    }

    /** What is not written: its fate is written down all the same. */
    private record Rest(List<Flow> flows, Writing writing, Ledger ledger, Findings findings) {

        void drop(Sorted sorted) {
            for (Entry entry : sorted.silent) {
                if (entry.unit() instanceof Line line) {
                    writing.drop(line, entry.cuts());
                } else {
                    TableUnit unit = (TableUnit) entry.unit();
                    Ledger.paragraphs(List.of(unit.table()))
                            .forEach(paragraph ->
                                    ledger.drop(unit.file(), paragraph.place(), Fate.OUTSIDE, "text-among-drawings"));
                }
            }
            sorted.titles.forEach(title -> leftOut(title, ApplicationCode.TITLE_LEFT_OUT, "title-again"));
            sorted.captions.forEach(
                    caption -> leftOut(caption, ApplicationCode.CAPTION_WITHOUT_IMAGE, "caption-without-image"));
            for (int file = 0; file < flows.size(); file++) {
                new Margins(file, flows.get(file), ledger, findings).drop();
            }
            for (Writing.NoteOfFile note : writing.unwritten()) {
                Ledger.paragraphs(note.note().blocks()).forEach(paragraph -> {
                    findings.add(
                            ApplicationCode.NOTE_WITHOUT_REFERENCE,
                            note.file(),
                            paragraph.place(),
                            Margins.text(paragraph));
                    ledger.drop(note.file(), paragraph.place(), Fate.OUTSIDE, "note-without-reference");
                });
            }
            lost();
            new Remains(flows, writing, ledger, findings).drop();
        }

        private void leftOut(Entry entry, ApplicationCode code, String reason) {
            Line line = (Line) entry.unit();
            findings.add(code, line.file(), line.place(), Findings.excerpt(entry.keptText()));
            writing.drop(line, entry.cuts());
            entry.kept().forEach(piece -> writing.drop(line.file(), piece, Fate.OUTSIDE, reason));
        }

        /** Whatever was forgotten: a fault of this program that must not pass in silence. */
        private void lost() {
            for (int file = 0; file < flows.size(); file++) {
                int here = file;
                ledger.open(file, flows.get(file)).forEach(span -> {
                    findings.add(ApplicationCode.TEXT_LOST, here, span, Integer.toString(span.length()));
                    ledger.drop(here, span, Fate.LOST, "lost");
                });
            }
        }
    }
}
