package org.st96toolkit.docx;

import org.st96toolkit.docx.flow.CharacterLook;

/** Looks of characters, one changed at a time. */
public final class Looks {

    private Looks() {}

    public static CharacterLook bold(CharacterLook look) {
        return make(true, look.italic(), look.underline(), look.strike(), look.position(), look.hidden());
    }

    public static CharacterLook italic(CharacterLook look) {
        return make(look.bold(), true, look.underline(), look.strike(), look.position(), look.hidden());
    }

    public static CharacterLook underlined(CharacterLook look) {
        return make(
                look.bold(),
                look.italic(),
                CharacterLook.Underline.SINGLE,
                look.strike(),
                look.position(),
                look.hidden());
    }

    public static CharacterLook struck(CharacterLook look) {
        return make(look.bold(), look.italic(), look.underline(), true, look.position(), look.hidden());
    }

    public static CharacterLook raised(CharacterLook look) {
        return make(
                look.bold(),
                look.italic(),
                look.underline(),
                look.strike(),
                CharacterLook.Position.SUPERSCRIPT,
                look.hidden());
    }

    public static CharacterLook hidden(CharacterLook look) {
        return make(look.bold(), look.italic(), look.underline(), look.strike(), look.position(), true);
    }

    private static CharacterLook make(
            boolean bold,
            boolean italic,
            CharacterLook.Underline underline,
            boolean strike,
            CharacterLook.Position position,
            boolean hidden) {
        return new CharacterLook(bold, italic, underline, strike, position, false, false, hidden, false, 11, "");
    }
}
