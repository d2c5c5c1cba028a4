package org.st96toolkit.docx.reader;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.docx.flow.CharacterLook;
import org.st96toolkit.docx.flow.Revision;
import org.st96toolkit.docx.flow.Text;
import org.st96toolkit.docx.flow.TextOrigin;
import org.st96toolkit.docx.symbol.SymbolCode;
import org.st96toolkit.docx.symbol.SymbolFonts;

/** Puts the characters of the runs of one paragraph into its content: as typed, as symbols, as results of fields. */
final class RunText {

    private final PartReading part;
    /** Nothing before is for private use; surrogates, of which some pairs are, stand just before and are taken along. */
    private static final char FIRST_PRIVATE = Character.MIN_SURROGATE;

    private final Fields fields;
    private final Inlines inlines;
    private final Set<String> reported = new HashSet<>();
    private RunProperties properties;
    private Revision revision = Revision.NONE;
    private TextOrigin origin = TextOrigin.TYPED;
    private Script script = Script.WESTERN;

    /** @param properties those that hold before the first run */
    RunText(PartReading part, Fields fields, Inlines inlines, RunProperties properties) {
        this.part = part;
        this.fields = fields;
        this.inlines = inlines;
        this.properties = properties;
    }

    /** A run begins. */
    void enter(RunProperties ofRun, Revision ofWhat, TextOrigin from) {
        this.properties = ofRun;
        this.revision = ofWhat;
        this.origin = from;
    }

    /** Characters of the text itself. Line ends in them are blanks, as XML has it; a tab is one. */
    void text(String written) {
        if (written.isEmpty()) {
            return;
        }
        if (fields.isInstruction()) {
            hidden(written);
            return;
        }
        String characters = written.replace('\n', ' ').replace('\r', ' ');
        script = properties.isEastAsian() && isNeutral(characters)
                ? Script.EAST_ASIAN
                : Script.of(characters, Script.WESTERN);
        String western = properties.font(Script.WESTERN);
        boolean isSymbolFont = part.reading().symbols().isSymbolFont(western);
        if (!isSymbolFont && !mayHoldPrivate(characters)) {
            emit(characters, characters.length(), origin());
            return;
        }
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < characters.length(); ) {
            int c = characters.codePointAt(i);
            int width = Character.charCount(c);
            i += width;
            OptionalInt symbol = isPrivate(c) || isSymbolFont && c > 0x20 && c <= 0xFF ? find(c) : OptionalInt.of(c);
            if (symbol.isEmpty()) {
                unmapped(isSymbolFont || !isPrivate(c) ? western : symbolFont().orElse(western), c);
            }
            if (symbol.isPresent() && symbol.getAsInt() != c) {
                emit(typed.toString(), typed.length(), origin());
                typed.setLength(0);
                emit(Character.toString(symbol.getAsInt()), width, TextOrigin.SYMBOL);
            } else {
                typed.appendCodePoint(c);
            }
        }
        emit(typed.toString(), typed.length(), origin());
    }

    private static boolean mayHoldPrivate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_PRIVATE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNeutral(String text) {
        return text.codePoints().noneMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
    }

    private static boolean isPrivate(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    private Optional<String> symbolFont() {
        return properties.allFonts().stream()
                .filter(part.reading().symbols()::isSymbolFont)
                .findFirst();
    }

    private OptionalInt find(int c) {
        return symbolFont()
                .map(font -> part.reading().symbols().character(font, c))
                .orElse(OptionalInt.empty());
    }

    /** A {@code w:sym}. */
    void symbol(XmlElement symbol) {
        String font = Word.attribute(symbol, "font").orElse("");
        String written = Word.attribute(symbol, "char").orElse("");
        int code;
        try {
            code = Integer.parseInt(written, 16);
        } catch (NumberFormatException none) {
            code = -1;
        }
        if (code < 0x20 || code > 0xFFFF || Character.isSurrogate((char) code)) {
            // It stands for one character, which nothing can be made of.
            part.report(ReaderCode.UNKNOWN_VALUE, "w:sym/@w:char", written);
            code = 0xFFFD;
        }
        if (fields.isInstruction()) {
            hidden(Character.toString(code));
            return;
        }
        SymbolFonts fonts = part.reading().symbols();
        OptionalInt character = fonts.character(font, code);
        boolean isPlain = !fonts.isSymbolFont(font) && !isPrivate(code);
        if (character.isEmpty() && !isPlain) {
            unmapped(font, code);
        }
        int shown = character.orElse(code);
        emit(Character.toString(shown), 1, shown == code ? origin() : TextOrigin.SYMBOL);
    }

    private void unmapped(String font, int code) {
        String name = String.format(Locale.ROOT, "U+%04X", code);
        if (reported.add(font + name)) {
            part.report(SymbolCode.UNMAPPED, font, name);
        }
    }

    private TextOrigin origin() {
        return fields.origin(origin);
    }

    /** Characters that an element of their own stands for; some of them are no text of the part. */
    void plain(String characters, int length) {
        if (fields.isInstruction()) {
            if (length > 0) {
                hidden(characters);
            }
            return;
        }
        emit(characters, length, origin());
    }

    private void emit(String characters, int length, TextOrigin from) {
        if (characters.isEmpty()) {
            return;
        }
        String language = properties.language(script);
        CharacterLook look = properties.look(script);
        inlines.text(characters, length, look, from, language, revision);
        if (!look.hidden()) {
            part.reading().count(language, characters);
        }
        shown(characters);
    }

    /** Takes note of what is shown, for fields and places with names. */
    void shown(String characters) {
        fields.show(characters);
        part.reading().bookmarks().text(characters);
    }

    /** Text that belongs to the instruction of a field: in the part, and not shown. */
    void hidden(String characters) {
        CharacterLook seen = properties.look(script);
        CharacterLook look = new CharacterLook(
                seen.bold(),
                seen.italic(),
                seen.underline(),
                seen.strike(),
                seen.position(),
                seen.smallCaps(),
                seen.caps(),
                true,
                seen.highlighted(),
                seen.size(),
                seen.font());
        inlines.text(characters, characters.length(), look, TextOrigin.FIELD, properties.language(script), revision);
        fields.instruct(characters);
        part.report(ReaderCode.TEXT_IN_INSTRUCTION, Excerpts.of(characters));
    }

    /** What is shown and not stored. */
    void computed(String shown, Revision ofWhat) {
        CharacterLook look = properties.look(Script.of(shown, Script.WESTERN));
        inlines.add(
                new Text(inlines.here(), shown, look, TextOrigin.FIELD, properties.language(Script.WESTERN), ofWhat));
        shown(shown);
    }
}
