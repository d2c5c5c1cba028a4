package org.st96toolkit.docx.application;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where running text stands, and what ST.96 allows there beside text and formats. */
enum Room {
    /** A paragraph or an entry of a list. */
    PARAGRAPH(true, true, true, EnumSet.of(Mention.Kind.CLAIM, Mention.Kind.FIGURE, Mention.Kind.PARAGRAPH)),
    /** The text of a claim. */
    CLAIM(true, true, true, EnumSet.of(Mention.Kind.CLAIM, Mention.Kind.FIGURE, Mention.Kind.PARAGRAPH)),
    /** The first text of a claim, which may begin with its status. */
    CLAIM_BEGINNING(true, true, true, EnumSet.allOf(Mention.Kind.class)),
    /** A cell of a table. */
    CELL(true, true, true, EnumSet.of(Mention.Kind.PARAGRAPH)),
    /** A title or heading: text and formats alone. */
    PHRASE(false, false, true, EnumSet.noneOf(Mention.Kind.class)),
    /** A footnote or endnote. */
    NOTE(true, false, false, EnumSet.noneOf(Mention.Kind.class));

    private final boolean objects;
    private final boolean notes;
    private final boolean strike;
    private final Set<Mention.Kind> mentions;

    Room(boolean objects, boolean notes, boolean strike, Set<Mention.Kind> mentions) {
        this.objects = objects;
        this.notes = notes;
        this.strike = strike;
        this.mentions = mentions;
    }

    /** Whether images and formulae may stand here. */
    boolean hasObjects() {
        return objects;
    }

    /** Whether a note may be referred to from here. */
    boolean hasNotes() {
        return notes;
    }

    /** Whether text may be struck through here. */
    boolean hasStrike() {
        return strike;
    }

    /** What may be referred to from here. */
    Set<Mention.Kind> mentions() {
        return Collections.unmodifiableSet(mentions);
    }

    /** Whether lines may have been wrapped here by a printer: in running text, not in cells, titles and notes. */
    boolean wraps() {
        return this == PARAGRAPH || isClaim();
    }

    boolean isClaim() {
        return this == CLAIM || this == CLAIM_BEGINNING;
    }
}
