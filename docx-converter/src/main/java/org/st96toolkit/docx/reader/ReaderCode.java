package org.st96toolkit.docx.reader;

import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Severity;

/**
 * The findings about a DOCX and its parts. Those from {@code D121} on stand at a paragraph: their first two arguments are the name of
 * the part and the number of the paragraph in it, 0 where they concern the whole part.
 */
public enum ReaderCode implements Code {
    /** No package of a word processor: what it is, as far as can be seen. */
    NOT_A_DOCX("D101", Severity.ERROR),
    /** Protected by a password. */
    ENCRYPTED("D102", Severity.ERROR),
    /** A package that is cut off or broken: what is said about it. */
    DAMAGED("D103", Severity.ERROR),
    /** Larger than is allowed: the limit, its value. */
    LIMIT_REACHED("D104", Severity.ERROR),
    /** The older format of Word. */
    OLD_FORMAT("D105", Severity.ERROR),
    /** A package with macros. They are not looked at. */
    MACROS("D106", Severity.WARNING),
    /** A part that is no well-formed XML: its name. */
    PART_UNREADABLE("D107", Severity.ERROR),
    /** A relationship that leads to no part: the part it starts from, its target. */
    PART_MISSING("D108", Severity.ERROR),
    /** A part with a document type declaration, which no part may have: its name. */
    DOCTYPE("D109", Severity.ERROR),
    /** Something in the package that the standard forbids and that does no harm: what. */
    IRREGULAR_PACKAGE("D110", Severity.WARNING),

    /** Content that is not known: its name. Its text is not read. */
    UNKNOWN_CONTENT("D121", Severity.ERROR),
    /** A document within the document, which is not read: its target. */
    EMBEDDED_DOCUMENT("D122", Severity.ERROR),
    /** A field whose beginning or end is missing. Its marks are passed over. */
    FIELD_UNBALANCED("D123", Severity.WARNING),
    /** A field without a stored result, which was computed: its instruction, the result. */
    FIELD_COMPUTED("D124", Severity.INFO),
    /** A field without a stored result, which cannot be computed: its instruction. */
    FIELD_WITHOUT_RESULT("D125", Severity.WARNING),
    /** Text within the instruction of a field, which is not shown: the text. */
    TEXT_IN_INSTRUCTION("D126", Severity.WARNING),
    /** A paragraph in a list or a level that is not defined: the list, the level. */
    LIST_UNDEFINED("D127", Severity.WARNING),
    /** A format of numbers that is not known: its name. Decimal numbers stand for it. */
    NUMBER_FORMAT("D128", Severity.WARNING),
    /** A style that is not defined: its identifier. */
    STYLE_UNDEFINED("D129", Severity.INFO),
    /** A style that is based on itself, over others or not: its identifier. */
    STYLE_LOOP("D130", Severity.WARNING),
    /** A mark that leads to no note or comment: its identifier. */
    NOTE_MISSING("D131", Severity.ERROR),
    /** Text of a note that nothing leads to: its text. It is not shown and not read. */
    NOTE_UNUSED("D132", Severity.WARNING),
    /** A drawing made of lines and shapes, which is not read: how many. */
    SHAPES("D133", Severity.WARNING),
    /** Text that belongs to a drawing, a chart or a diagram and is not read: what, the text as far as it is known. */
    DRAWN_TEXT("D134", Severity.WARNING),
    /** An image whose part or address is missing. */
    IMAGE_MISSING("D135", Severity.ERROR),
    /** Text in a cell that another one covers: the text. It is kept at the end of that cell. */
    COVERED_TEXT("D136", Severity.WARNING),
    /** Changes of formats that are tracked: how many. The new formats are read. */
    FORMAT_CHANGES("D137", Severity.WARNING),
    /** Text that one tracked change puts in and another takes out. It counts as taken out. */
    CHANGED_TWICE("D138", Severity.INFO),
    /** Characters with their reading above them. The reading stands before them. */
    RUBY("D139", Severity.WARNING),
    /** Alternatives of which none is understood. */
    NO_ALTERNATIVE("D140", Severity.ERROR),
    /** A value that is not known: the property, the value. It counts as absent. */
    UNKNOWN_VALUE("D141", Severity.WARNING),
    /** A header or footer that no page has: its text is not read. */
    FURNITURE_UNUSED("D142", Severity.INFO),
    /** An image or an object that stands outside the file: its address. */
    OUTSIDE("D143", Severity.WARNING),
    /** A link whose words do not show its address: the words are kept, the address is not. */
    LINK_ADDRESS("D144", Severity.INFO);

    private final String id;
    private final Severity severity;

    ReaderCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** Whether it stands at a paragraph, which its first two arguments name. */
    public boolean isAtParagraph() {
        return ordinal() >= UNKNOWN_CONTENT.ordinal();
    }

    /** Whether it says that something was not read which a person sees in the file. */
    public boolean isLoss() {
        return switch (this) {
            case PART_UNREADABLE,
                    DOCTYPE,
                    UNKNOWN_CONTENT,
                    EMBEDDED_DOCUMENT,
                    SHAPES,
                    DRAWN_TEXT,
                    IMAGE_MISSING,
                    NO_ALTERNATIVE -> true;
            default -> false;
        };
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public boolean isLocked() {
        return switch (this) {
            case NOT_A_DOCX, ENCRYPTED, DAMAGED, LIMIT_REACHED, OLD_FORMAT, PART_UNREADABLE, DOCTYPE -> true;
            default -> false;
        };
    }
}
