package org.st96toolkit.docx.flow;

/**
 * How characters are set, with what they have from styles.
 *
 * @param bold whether they are bold
 * @param italic whether they slope
 * @param underline how they are underlined
 * @param strike whether they are struck through, once or twice
 * @param position on the line, above or below
 * @param smallCaps whether small letters look like small capitals
 * @param caps whether small letters look like capitals; the text itself is as typed
 * @param hidden whether they are not shown at all
 * @param highlighted whether they are marked with a colour behind them
 * @param size their size in points
 * @param font the name of their font, or empty
 */
public record CharacterLook(
        boolean bold,
        boolean italic,
        Underline underline,
        boolean strike,
        Position position,
        boolean smallCaps,
        boolean caps,
        boolean hidden,
        boolean highlighted,
        double size,
        String font) {

    /** Lines under text, as ST.96 tells them apart. */
    public enum Underline {
        NONE,
        SINGLE,
        DOUBLE,
        DOTTED,
        DASHED
    }

    /** Where characters stand. */
    public enum Position {
        LINE,
        SUPERSCRIPT,
        SUBSCRIPT
    }

    /** Whether the characters stand on the line without weight, slope, lines or small capitals. */
    public boolean isPlain() {
        return !bold && !italic && underline == Underline.NONE && !strike && position == Position.LINE && !smallCaps;
    }
}
