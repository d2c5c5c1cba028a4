package org.st96toolkit.docx.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.st96toolkit.docx.flow.Block;
import org.st96toolkit.docx.flow.Break;
import org.st96toolkit.docx.flow.CharacterLook;
import org.st96toolkit.docx.flow.Comment;
import org.st96toolkit.docx.flow.EmbeddedObject;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Formula;
import org.st96toolkit.docx.flow.Furniture;
import org.st96toolkit.docx.flow.Inline;
import org.st96toolkit.docx.flow.Note;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Picture;
import org.st96toolkit.docx.flow.Reference;
import org.st96toolkit.docx.flow.Revision;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.flow.Table;
import org.st96toolkit.docx.flow.Text;
import org.st96toolkit.docx.flow.TextOrigin;
import org.st96toolkit.docx.reader.PackageSurvey;
import org.st96toolkit.docx.receipt.Ledger;
import org.st96toolkit.docx.section.Findings;

/** One look over the text of a file. Used once, by one thread. */
final class FactsGathering {

    private final Flow flow;
    private final PackageSurvey survey;
    private final Map<String, String> remarks = new HashMap<>();
    private final Map<String, String> authors = new HashMap<>();
    private final TreeMap<String, Usage> fonts = new TreeMap<>();
    private final TreeMap<Double, Usage> sizes = new TreeMap<>();
    private final TreeMap<Double, Usage> spacings = new TreeMap<>();
    private final TreeMap<String, Long> languages = new TreeMap<>();
    private final List<Spot> changes = new ArrayList<>();
    private final List<Spot> hidden = new ArrayList<>();
    private final List<Spot> comments = new ArrayList<>();
    private final List<Spot> notes = new ArrayList<>();
    private final List<Spot> objects = new ArrayList<>();
    private final AlignedLines aligned = new AlignedLines();
    private int paragraphs;
    private int tables;
    private int images;
    private int formulae;

    FactsGathering(Flow flow, PackageSurvey survey) {
        this.flow = flow;
        this.survey = survey;
    }

    FileFacts facts(String name, long bytes, String main) {
        for (Comment comment : flow.comments()) {
            StringBuilder text = new StringBuilder();
            Ledger.paragraphs(comment.blocks())
                    .forEach(paragraph -> text.append(text(paragraph)).append(' '));
            remarks.put(comment.id(), Findings.excerpt(text.toString()));
            authors.put(comment.id(), comment.author());
        }
        blocks(flow.body(), false);
        for (Note note : flow.notes()) {
            blocks(note.blocks(), true);
        }
        List<Spot> headers = new ArrayList<>();
        for (Furniture furniture : flow.furniture()) {
            for (Paragraph paragraph : Ledger.paragraphs(furniture.blocks())) {
                if (says(paragraph)) {
                    headers.add(new Spot(paragraph.place(), "", Findings.excerpt(text(paragraph))));
                }
                revisions(paragraph);
            }
        }
        return new FileFacts(
                name,
                bytes,
                main,
                survey,
                flow,
                counts(),
                fonts,
                sizes,
                spacings,
                languages,
                changes,
                hidden,
                comments,
                notes,
                headers,
                objects,
                aligned.found());
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("paragraphs", paragraphs);
        counts.put("tables", tables);
        counts.put("images", images);
        counts.put("formulae", formulae);
        counts.put("objects", objects.size());
        counts.put("notes", flow.notes().size());
        counts.put("comments", flow.comments().size());
        counts.put("changedParagraphs", changes.size());
        counts.put("formatChanges", survey.formatChanges());
        counts.put("hiddenParagraphs", hidden.size());
        counts.put("textBoxes", survey.textBoxes().size());
        counts.put("headersAndFooters", flow.furniture().size());
        counts.put("links", survey.links());
        counts.put("outside", survey.outside().size());
        counts.put("sections", survey.pages().size());
        return counts;
    }

    private void blocks(List<Block> blocks, boolean inNote) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph);
                if (!inNote) {
                    spacing(paragraph);
                    aligned.add(paragraph, text(paragraph));
                }
            } else if (block instanceof Table table) {
                aligned.interrupt();
                table(table);
            }
        }
    }

    private void table(Table table) {
        tables++;
        for (Table.Row row : table.rows()) {
            if (row.revision() != Revision.NONE) {
                changes.add(new Spot(table.place(), row.revision().name(), ""));
            }
            for (Table.Cell cell : row.cells()) {
                for (Block block : cell.blocks()) {
                    if (block instanceof Table inner) {
                        table(inner);
                    } else if (block instanceof Paragraph paragraph) {
                        paragraph(paragraph);
                    }
                }
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        paragraphs += paragraph.place().length() > 0 ? 1 : 0;
        revisions(paragraph);
        StringBuilder unseen = new StringBuilder();
        Optional<Span> where = Optional.empty();
        for (Inline inline : paragraph.inlines()) {
            if (inline instanceof Text text) {
                if (text.look().hidden()) {
                    unseen.append(text.characters());
                    where = where.or(() -> Optional.of(text.place()));
                } else {
                    look(text);
                }
            } else if (inline instanceof Picture) {
                images++;
            } else if (inline instanceof Formula) {
                formulae++;
            } else if (inline instanceof EmbeddedObject object) {
                objects.add(new Spot(object.place(), object.program(), object.media()));
            } else if (inline instanceof Reference reference) {
                reference(reference);
            }
        }
        if (!unseen.toString().isBlank()) {
            hidden.add(new Spot(where.orElse(paragraph.place()), "", Findings.excerpt(unseen.toString())));
        }
    }

    private void reference(Reference reference) {
        if (reference.kind() == Reference.Kind.COMMENT) {
            String id = reference.target();
            if (remarks.containsKey(id)) {
                comments.add(new Spot(reference.place(), authors.get(id), remarks.get(id)));
            }
        } else {
            notes.add(new Spot(reference.place(), reference.mark(), ""));
        }
    }

    private void revisions(Paragraph paragraph) {
        StringBuilder changed = new StringBuilder();
        Optional<Span> where = Optional.empty();
        for (Inline inline : paragraph.inlines()) {
            if (inline.revision() != Revision.NONE) {
                where = where.or(() -> Optional.of(inline.place()));
                if (inline instanceof Text text) {
                    changed.append(text.characters());
                }
            }
        }
        if (where.isPresent() || paragraph.mark() != Revision.NONE) {
            changes.add(new Spot(where.orElse(paragraph.place()), "", Findings.excerpt(changed.toString())));
        }
    }

    private void look(Text text) {
        long letters = text.characters()
                .codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .count();
        boolean gone = text.revision() == Revision.DELETED || text.revision() == Revision.MOVED_AWAY;
        if (letters == 0 || gone) {
            return;
        }
        Usage usage = new Usage(letters, text.place());
        fonts.merge(text.look().font(), usage, Usage::and);
        if (text.look().position() == CharacterLook.Position.LINE) {
            sizes.merge(text.look().size(), usage, Usage::and);
        }
        languages.merge(text.language(), letters, Long::sum);
    }

    private void spacing(Paragraph paragraph) {
        long letters = text(paragraph)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .count();
        if (letters > 0) {
            spacings.merge(paragraph.style().lineSpacing(), new Usage(letters, paragraph.place()), Usage::and);
        }
    }

    /** Whether a header says more than a number, which is that of the page. */
    private static boolean says(Paragraph paragraph) {
        return paragraph.inlines().stream()
                .anyMatch(inline -> inline instanceof Text text
                        && text.origin() != TextOrigin.FIELD
                        && text.characters().codePoints().anyMatch(Character::isLetter));
    }

    private static String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : paragraph.inlines()) {
            if (inline instanceof Text run && !run.look().hidden()) {
                text.append(run.characters());
            } else if (inline instanceof Break) {
                text.append('\n');
            }
        }
        return text.toString();
    }
}
