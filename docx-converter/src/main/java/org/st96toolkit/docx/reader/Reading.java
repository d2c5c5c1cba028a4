package org.st96toolkit.docx.reader;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.docx.formula.MathSettings;
import org.st96toolkit.docx.symbol.SymbolFonts;

/** One reading of a file: what all its parts share. Used once and by one thread. */
final class Reading {

    private final DocxPackage docx;
    private final Findings findings;
    private final Styles styles;
    private final Fonts fonts;
    private final SymbolFonts symbols;
    private final ListDefinitions lists;
    private final Numbering numbering;
    private final NoteNumbers notes;
    private final MathSettings formulae;
    private final MediaParts media;
    private final FieldResults fields;
    private final Bookmarks bookmarks = new Bookmarks();
    private final Map<String, Integer> languages = new HashMap<>();

    /** The properties of runs that say nothing themselves, by those of the paragraph's style and of the table's. */
    private final Map<List<XmlElement>, Map<List<XmlElement>, RunProperties>> plain = new IdentityHashMap<>();

    private int brokenPages;
    private int renderedPages;

    Reading(
            DocxPackage docx,
            Findings findings,
            DocumentParts parts,
            SymbolFonts symbols,
            Bookmarks known,
            List<XmlElement> sections) {
        this.docx = docx;
        this.findings = findings;
        this.symbols = symbols;
        this.styles = new Styles(parts.styles(), parts.stylesName(), findings);
        this.fonts = new Fonts(parts.theme());
        this.lists = new ListDefinitions(parts.numbering(), styles);
        this.numbering = new Numbering(lists, findings, symbols, fonts);
        this.notes = new NoteNumbers(parts.settings(), sections);
        this.formulae = FormulaSettings.of(parts.settings());
        this.media = new MediaParts(docx);
        this.fields = new FieldResults(known, symbols, parts.title());
    }

    DocxPackage docx() {
        return docx;
    }

    Findings findings() {
        return findings;
    }

    Styles styles() {
        return styles;
    }

    Fonts fonts() {
        return fonts;
    }

    SymbolFonts symbols() {
        return symbols;
    }

    ListDefinitions lists() {
        return lists;
    }

    Numbering numbering() {
        return numbering;
    }

    NoteNumbers notes() {
        return notes;
    }

    MathSettings formulae() {
        return formulae;
    }

    MediaParts media() {
        return media;
    }

    FieldResults fields() {
        return fields;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    /** A page ended by a break, or where the program noted it when it last drew the text. */
    void endPage(boolean noted) {
        if (noted) {
            renderedPages++;
        } else {
            brokenPages++;
        }
    }

    /** The page that the reading is at, as far as breaks tell it. */
    int page() {
        // The program notes the end of a page that a break ends, too.
        return 1 + Math.max(brokenPages, renderedPages);
    }

    /** Text of a language was read. */
    void count(String language, String text) {
        if (!language.isEmpty()) {
            languages.merge(language, letters(text), Integer::sum);
        }
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (Character.isHighSurrogate((char) c)) {
                c = text.codePointAt(i);
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters;
    }

    /** The language of most letters, or empty. */
    String language() {
        return languages.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The properties of characters of a run. */
    RunProperties properties(Optional<XmlElement> direct, List<XmlElement> paragraph, List<XmlElement> table) {
        return direct.isPresent()
                ? make(direct, paragraph, table)
                : plain.computeIfAbsent(paragraph, any -> new IdentityHashMap<>())
                        .computeIfAbsent(table, any -> make(direct, paragraph, table));
    }

    private RunProperties make(Optional<XmlElement> direct, List<XmlElement> paragraph, List<XmlElement> table) {
        Optional<String> style = direct.flatMap(own -> Word.childValue(own, "rStyle"));
        List<XmlElement> character = styles.properties(styles.chain(style, "character"), "rPr");
        return new RunProperties(direct, List.of(character, paragraph, table), styles.runDefaults(), fonts);
    }
}
