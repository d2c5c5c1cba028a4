package org.st96toolkit.docx.application;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Media;
import org.st96toolkit.docx.flow.Note;
import org.st96toolkit.docx.flow.Reference;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.receipt.Fate;
import org.st96toolkit.docx.receipt.Item;
import org.st96toolkit.docx.receipt.Ledger;
import org.st96toolkit.docx.section.Cut;
import org.st96toolkit.docx.section.Findings;
import org.st96toolkit.docx.section.Line;
import org.st96toolkit.docx.section.Piece;
import org.st96toolkit.docx.section.RevisionPolicy;
import org.st96toolkit.docx.section.Visible;

/** What the writers of one application share: the files, the plan, the ledger, the files that will stand beside. One thread. */
final class Writing {

    private final List<Flow> flows;
    private final List<RevisionPolicy> revisions;
    private final WritingSettings settings;
    private final Plan plan;
    private final Ledger ledger;
    private final Findings findings;
    private final boolean bags;
    private final Map<String, Media> media = new HashMap<>();
    private final Map<String, NamedFile> files = new LinkedHashMap<>();
    private final Map<NoteOfFile, String> notes = new LinkedHashMap<>();
    private final Set<NoteOfFile> written = new HashSet<>();

    /**
     * @param bags whether the output has a place for notes
     */
    Writing(
            List<Flow> flows,
            List<RevisionPolicy> revisions,
            WritingSettings settings,
            Plan plan,
            Ledger ledger,
            Findings findings,
            boolean bags) {
        this.flows = flows;
        this.revisions = revisions;
        this.settings = settings;
        this.plan = plan;
        this.ledger = ledger;
        this.findings = findings;
        this.bags = bags;
        for (int file = 0; file < flows.size(); file++) {
            for (Media part : flows.get(file).media()) {
                media.put(file + part.part(), part);
            }
        }
    }

    WritingSettings settings() {
        return settings;
    }

    Plan plan() {
        return plan;
    }

    Findings findings() {
        return findings;
    }

    /** What of a file is to be seen. */
    Visible visible(int file) {
        return new Visible(file, revisions.get(file), ledger, findings);
    }

    RevisionPolicy revisions(int file) {
        return revisions.get(file);
    }

    /**
     * Text that is added to the output now.
     *
     * @return the text as it must be added: characters that no document can hold are replaced
     */
    String keep(int file, Span span, String text) {
        String possible = possible(file, span, text);
        ledger.keep(file, span, possible);
        return possible;
    }

    /** What became of an image, a formula or an object. */
    void add(Item item) {
        ledger.add(item);
    }

    /** What does not become text of the output. */
    void drop(int file, Piece piece, Fate fate, String reason) {
        ledger.drop(file, piece.span(), fate, reason);
    }

    /** The stretches of a line that do not become text of the output. */
    void drop(Line line, List<Cut> cuts) {
        for (Cut cut : cuts) {
            line.slice(cut.from(), cut.to()).forEach(piece -> drop(line.file(), piece, cut.fate(), cut.reason()));
        }
    }

    Optional<Media> media(int file, String part) {
        return Optional.ofNullable(media.get(file + part)).filter(found -> found.size() > 0);
    }

    /**
     * A file that stands beside the document; the same name again is the same file.
     *
     * @return its name as the document has it
     */
    String file(String name, byte[] content) {
        String whole = settings.filePrefix() + name;
        files.putIfAbsent(whole, new NamedFile(whole, content));
        return whole;
    }

    boolean hasFile(String name) {
        return files.containsKey(name);
    }

    List<NamedFile> files() {
        return List.copyOf(files.values());
    }

    /** The note that a mark leads to. */
    Optional<NoteOfFile> note(int file, Reference reference) {
        return flows.get(file).notes().stream()
                .filter(note -> note.kind() == reference.kind() && note.id().equals(reference.target()))
                .findFirst()
                .map(note -> new NoteOfFile(file, note));
    }

    /** Whether the output has a place for notes. */
    boolean hasBags() {
        return bags;
    }

    /** The identifier of a note that will stand in its place at the end. */
    String refer(NoteOfFile note) {
        String known = notes.get(note);
        if (known == null) {
            known = plan.next("n");
            notes.put(note, known);
        }
        return known;
    }

    /** The notes that were referred to, with their identifiers, in the order of their references. */
    Map<NoteOfFile, String> notes() {
        return Collections.unmodifiableMap(notes);
    }

    /** Whether a note was written already, in its place or where it was referred to. */
    boolean isWritten(NoteOfFile note) {
        return written.contains(note);
    }

    /** Whether a note will stand in its place at the end. */
    boolean isReferred(NoteOfFile note) {
        return notes.containsKey(note);
    }

    /** Notes down that a note is written; whether it was not before. */
    boolean write(NoteOfFile note) {
        return written.add(note);
    }

    /** The notes of all files that were not written. */
    List<NoteOfFile> unwritten() {
        List<NoteOfFile> unwritten = new ArrayList<>();
        for (int file = 0; file < flows.size(); file++) {
            for (Note note : flows.get(file).notes()) {
                NoteOfFile here = new NoteOfFile(file, note);
                if (!written.contains(here)) {
                    unwritten.add(here);
                }
            }
        }
        return unwritten;
    }

    /**
     * A note.
     *
     * @param file the file that it stands in
     * @param note the note
     */
    record NoteOfFile(int file, Note note) {}

    private String possible(int file, Span span, String text) {
        StringBuilder possible = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!pair && !isPossible(c)) {
                findings.add(ApplicationCode.CHARACTER_IMPOSSIBLE, file, span, String.format("U+%04X", (int) c));
                possible = possible == null ? new StringBuilder(text) : possible;
                possible.setCharAt(i, '\uFFFD');
            }
            if (pair) {
                i++;
            }
        }
        return possible == null ? text : possible.toString();
    }

    private static boolean isPossible(char c) {
        return c >= ' ' && c != '\uFFFE' && c != '\uFFFF' && !Character.isSurrogate(c) || c == '\t' || c == '\n';
    }
}
