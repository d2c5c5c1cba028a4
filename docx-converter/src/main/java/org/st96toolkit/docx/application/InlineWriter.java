package org.st96toolkit.docx.application;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.docx.flow.Break;
import org.st96toolkit.docx.flow.CharacterLook;
import org.st96toolkit.docx.flow.EmbeddedObject;
import org.st96toolkit.docx.flow.Formula;
import org.st96toolkit.docx.flow.Picture;
import org.st96toolkit.docx.flow.Reference;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.flow.Text;
import org.st96toolkit.docx.receipt.Fate;
import org.st96toolkit.docx.section.Blanks;
import org.st96toolkit.docx.section.Line;
import org.st96toolkit.docx.section.Piece;

/** Writes running text: characters with their formats, references, objects, notes. */
final class InlineWriter {

    private final Writing writing;
    private final ObjectWriter objects;

    InlineWriter(Writing writing) {
        this.writing = writing;
        this.objects = new ObjectWriter(writing);
    }

    /** A run of characters, or an object. */
    private record Run(Piece piece, String text, Format format) {}

    /**
     * Writes pieces of text at the end of an element.
     *
     * @param file the file they stand in
     * @param pieces what is kept of a line
     * @param room where they are written
     * @param claim the number of the claim that they are in; 0 for none
     */
    void write(int file, List<Piece> pieces, Room room, int claim, Draft to) {
        Set<Format.Layer> common = room == Room.PHRASE ? throughout(pieces) : Set.of();
        StringBuilder text = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String shown = piece.text();
            if (isWrap(piece, room) && i > 0 && i + 1 < pieces.size()) {
                String next = pieces.get(i + 1).text();
                shown = Joining.beginsAnew(next) ? shown : Joining.between(text.toString(), next);
            }
            if (shown.isEmpty()) {
                writing.drop(file, piece, Fate.STRUCTURAL, "joined-line");
                continue;
            }
            text.append(shown);
            runs.add(new Run(piece, shown, format(file, piece, room).without(common)));
        }
        List<Mention> mentions = MentionFinder.find(text.toString(), room.mentions(), before(claim));
        int at = 0;
        for (Mention mention : mentions) {
            Optional<Draft> element = reference(file, mention, room, runs);
            if (element.isPresent()) {
                writeRuns(file, slice(runs, at, mention.from()), room, to);
                writeRuns(file, slice(runs, mention.from(), mention.to()), Room.PHRASE, element.get());
                to.add(element.get());
                at = mention.to();
            }
        }
        writeRuns(file, slice(runs, at, text.length()), room, to);
    }

    /** Whether it is the end of a line that a printer may have wrapped, and such lines are joined. */
    private boolean isWrap(Piece piece, Room room) {
        return writing.settings().joinLines()
                && room.wraps()
                && piece.inline() instanceof Break end
                && end.kind() == Break.Kind.LINE;
    }

    /** Writes a line as a title or heading. */
    void phrase(Line line, List<Piece> pieces, Draft to) {
        write(line.file(), pieces, Room.PHRASE, 0, to);
    }

    /** Text that the word processor shows and the file does not hold, such as a counted number. */
    void shown(int file, Span place, String text, Draft to) {
        to.text(writing.keep(file, place, text));
    }

    private List<String> before(int claim) {
        if (claim == 0) {
            return List.of();
        }
        return writing.plan().claimNumbers().stream()
                .filter(number -> number < claim)
                .map(String::valueOf)
                .toList();
    }

    private Format format(int file, Piece piece, Room room) {
        if (!(piece.inline() instanceof Text text)) {
            return Format.PLAIN;
        }
        CharacterLook look = text.look();
        if (look.highlighted()) {
            writing.findings().add(ApplicationCode.FORMAT_NOT_CARRIED, file, piece.span(), "highlight");
        }
        if (look.caps() && room != Room.PHRASE) {
            writing.findings().add(ApplicationCode.FORMAT_NOT_CARRIED, file, piece.span(), "caps");
        }
        if (look.strike() && !room.hasStrike()) {
            writing.findings().add(ApplicationCode.FORMAT_NOT_CARRIED, file, piece.span(), "strike");
        }
        return Format.of(look, room.isClaim() && writing.settings().amendments(), room.hasStrike());
    }

    /** Lines and weight that a whole title or heading has: they are how titles and headings are set, and say nothing. */
    private static Set<Format.Layer> throughout(List<Piece> pieces) {
        Set<Format.Layer> common = EnumSet.of(Format.Layer.BOLD, Format.Layer.UNDERLINE);
        for (Piece piece : pieces) {
            if (!Blanks.isBlank(piece.text())) {
                common.removeIf(layer -> !(piece.inline() instanceof Text text)
                        || Format.of(text.look(), false, true).value(layer).isEmpty());
            }
        }
        return common;
    }

    private Optional<Draft> reference(int file, Mention mention, Room room, List<Run> runs) {
        List<String> ids = new ArrayList<>();
        for (String number : mention.numbers()) {
            Optional<String> id = switch (mention.kind()) {
                case CLAIM -> writing.plan().claim(Integer.parseInt(number.replaceAll("[^0-9]", "")));
                case FIGURE -> writing.plan().figure(number);
                case PARAGRAPH -> writing.plan().paragraph(number);
                case STATUS -> Optional.empty();
            };
            if (id.isPresent() && !ids.contains(id.get())) {
                ids.add(id.get());
            } else if (id.isEmpty() && mention.kind() == Mention.Kind.CLAIM && room.isClaim()) {
                Span place =
                        slice(runs, mention.from(), mention.to()).get(0).piece().span();
                writing.findings().add(ApplicationCode.CLAIM_UNKNOWN, file, place, number);
            }
        }
        return switch (mention.kind()) {
            case STATUS -> Optional.of(new Draft(Names.pat("ApplicantProvidedClaimStatusText")));
            case FIGURE -> Optional.of(figure(mention, ids));
            case CLAIM ->
                ids.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                room.isClaim()
                                        ? idrefs(new Draft(Names.pat("ClaimReference")), ids)
                                        : cross(ids, "Claim"));
            case PARAGRAPH -> ids.isEmpty() ? Optional.empty() : Optional.of(cross(ids, "Paragraph"));
        };
    }

    private static Draft figure(Mention mention, List<String> ids) {
        Draft draft = new Draft(Names.com("FigureReference"));
        if (!ids.isEmpty()) {
            idrefs(draft, ids);
        }
        if (mention.numbers().size() == 1) {
            draft.attribute(
                    Names.com("referencedFigureNumber"), mention.numbers().get(0));
        }
        return draft;
    }

    private static Draft cross(List<String> ids, String category) {
        return idrefs(new Draft(Names.com("CrossReference")), ids)
                .attribute(Names.com("crossReferenceCategory"), category);
    }

    private static Draft idrefs(Draft draft, List<String> ids) {
        return draft.attribute(Names.com("idrefs"), String.join(" ", ids));
    }

    private static List<Run> slice(List<Run> runs, int from, int to) {
        List<Run> slice = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + run.text().length());
            if (start < end) {
                Piece piece = new Piece(
                        run.piece().inline(),
                        run.piece().from() + start - at,
                        run.piece().from() + end - at);
                slice.add(new Run(piece, run.text().substring(start - at, end - at), run.format()));
            }
            at += run.text().length();
        }
        return slice;
    }

    /** Runs of text between objects and ends of lines, which stand outside all formats. */
    private void writeRuns(int file, List<Run> runs, Room room, Draft to) {
        List<Run> pending = new ArrayList<>();
        for (Run run : runs) {
            if (run.piece().inline() instanceof Text) {
                pending.add(run);
            } else {
                layer(file, pending, 0, to);
                pending.clear();
                object(file, run, room, to);
            }
        }
        layer(file, pending, 0, to);
    }

    private void layer(int file, List<Run> runs, int depth, Draft to) {
        List<Format.Layer> layers = Format.Layer.OUTER_FIRST;
        if (depth == layers.size() || runs.size() == 1 && runs.get(0).format().isPlain()) {
            for (Run run : runs) {
                to.text(writing.keep(file, run.piece().span(), run.text()));
            }
            return;
        }
        int from = 0;
        while (from < runs.size()) {
            String value = runs.get(from).format().value(layers.get(depth));
            int end = from + 1;
            while (end < runs.size()
                    && runs.get(end).format().value(layers.get(depth)).equals(value)) {
                end++;
            }
            Optional<Draft> element = runs.get(from).format().draft(layers.get(depth));
            layer(file, runs.subList(from, end), depth + 1, element.orElse(to));
            element.ifPresent(to::add);
            from = end;
        }
    }

    private void object(int file, Run run, Room room, Draft to) {
        Piece piece = run.piece();
        if (piece.inline() instanceof Break end) {
            if (run.text().equals(" ")) {
                writing.drop(file, piece, Fate.STRUCTURAL, "joined-line");
                Span after =
                        piece.span().part(piece.span().length(), piece.span().length());
                shown(file, after, run.text(), to);
            } else if (end.kind() == Break.Kind.LINE) {
                to.add(new Draft(Names.com("Br")));
                writing.drop(file, piece, Fate.STRUCTURAL, "line-break");
            } else {
                writing.drop(file, piece, Fate.LAYOUT, "page-break");
            }
        } else if (piece.inline() instanceof Reference reference) {
            note(file, reference, room, to);
        } else if (!room.hasObjects()) {
            outOfPlace(file, piece, to);
        } else if (piece.inline() instanceof Picture picture) {
            objects.picture(file, picture).ifPresent(to::add);
        } else if (piece.inline() instanceof Formula formula) {
            to.add(objects.formula(file, formula));
        } else if (piece.inline() instanceof EmbeddedObject object) {
            objects.object(file, object).ifPresent(to::add);
        }
    }

    private void outOfPlace(int file, Piece piece, Draft to) {
        String what = piece.inline().getClass().getSimpleName().toLowerCase(Locale.ROOT);
        writing.findings().add(ApplicationCode.OBJECT_OUT_OF_PLACE, file, piece.span(), what);
        if (piece.inline() instanceof Formula formula) {
            shown(file, piece.span(), objects.asText(file, formula), to);
        } else {
            objects.leaveOut(file, piece.inline());
        }
    }

    private void note(int file, Reference reference, Room room, Draft to) {
        Optional<Writing.NoteOfFile> note = writing.note(file, reference);
        if (note.isEmpty()) {
            shown(file, reference.place(), reference.mark(), to);
            return;
        }
        if (room.hasNotes() && writing.hasBags() && !writing.isWritten(note.get())) {
            boolean foot = reference.kind() == Reference.Kind.FOOTNOTE;
            Draft cross = cross(List.of(writing.refer(note.get())), foot ? "Footnote" : "Endnote");
            Draft raised = new Draft(Names.com("Sup"));
            shown(file, reference.place(), reference.mark(), raised);
            to.add(raised.isEmpty() ? cross : cross.add(raised));
            return;
        }
        Span end = reference
                .place()
                .part(reference.place().length(), reference.place().length());
        writing.findings().add(ApplicationCode.NOTE_IN_PLACE, file, reference.place(), reference.mark());
        shown(file, reference.place(), reference.mark(), to);
        if (room != Room.NOTE && !writing.isReferred(note.get()) && writing.write(note.get())) {
            shown(file, end, " [", to);
            noteText(note.get(), Room.PHRASE, to);
            shown(file, end, "]", to);
        }
    }

    /** The text of a note; its paragraphs are lines. */
    void noteText(Writing.NoteOfFile note, Room room, Draft to) {
        new CellWriter(writing, this).lines(note.file(), note.note().blocks(), room, to);
    }
}
