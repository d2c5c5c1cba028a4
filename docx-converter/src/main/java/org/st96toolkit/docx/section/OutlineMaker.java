package org.st96toolkit.docx.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.st96toolkit.docx.flow.Break;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.receipt.Ledger;

/** Says what is what in a file. Immutable and thread-safe; make one and keep it. */
public final class OutlineMaker {

    private final HeadingWords words;

    /**
     * @param words the lists of heading words
     */
    public OutlineMaker(HeadingWords words) {
        this.words = Objects.requireNonNull(words);
    }

    /**
     * Says what is what in a file.
     *
     * @param file which of the files, from 0
     * @param flow what it holds
     * @param settings what the user says of it
     * @param language the language of the text (BCP 47), or empty
     * @param ledger where text is written down that is not to be seen
     * @param findings where what is found is told
     */
    public Outline make(
            int file, Flow flow, SectionSettings settings, String language, Ledger ledger, Findings findings) {
        Visible visible = new Visible(file, settings.revisions(), ledger, findings);
        List<Unit> units = new ArrayList<>();
        for (Unit unit : visible.units(flow.body())) {
            if (unit instanceof Line line) {
                units.addAll(lines(line, settings.styles()));
            } else {
                units.add(unit);
            }
        }
        List<Optional<Signs>> signs = new ArrayList<>();
        for (Unit unit : units) {
            signs.add(
                    unit instanceof Line line
                            ? Optional.of(Signs.of(line, words, settings.styles()))
                            : Optional.empty());
        }
        return new OutlineRun(file, units, signs, settings, language, findings).outline();
    }

    /** A paragraph, or its lines where they are paragraphs themselves. */
    private List<Line> lines(Line paragraph, StyleMap styles) {
        boolean broken = paragraph.pieces().stream().anyMatch(piece -> piece.inline() instanceof Break);
        if (!broken || styles.meaning(paragraph.paragraph().style()).isPresent()) {
            return List.of(paragraph);
        }
        List<Line> lines = paragraph.split();
        return areParagraphs(lines) ? lines : List.of(paragraph);
    }

    private boolean areParagraphs(List<Line> lines) {
        int shown = 0;
        int claim = -1;
        boolean gap = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String text = line.text();
            if (line.isBlank()) {
                gap = shown > 0;
                continue;
            }
            if (gap || shown > 0 && line.startsPage()) {
                return true;
            }
            boolean last = i == lines.size() - 1;
            if (!last && !words.find(text).isEmpty() || shown > 0 && isStructured(text)) {
                return true;
            }
            Optional<TypedNumbers.Typed> number = TypedNumbers.claim(text);
            if (number.isPresent()) {
                if (number.get().first() == claim + 1) {
                    return true;
                }
                claim = number.get().last();
            }
            shown++;
        }
        return false;
    }

    private boolean isStructured(String text) {
        return !words.find(text).isEmpty()
                || TypedNumbers.paragraph(text).isPresent()
                || TypedNumbers.bracketedClaim(text).isPresent()
                || LineForms.isPageNumber(text)
                || LineForms.isRule(text)
                || LineForms.isPlaceholder(text)
                || LineForms.isNote(text)
                || LineForms.markdownHeading(text).find();
    }
}
