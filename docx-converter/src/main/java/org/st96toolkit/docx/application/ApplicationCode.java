package org.st96toolkit.docx.application;

import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Severity;

/**
 * The findings about the application that is made of files. The first argument is the place, but for those about the application as a
 * whole and about a file of an image.
 */
public enum ApplicationCode implements Code {
    /** A part that the body of an application needs is not there: the part. */
    PART_MISSING("D230", Severity.ERROR),
    /** The body of an application needs the office that it is filed at. */
    OFFICE_MISSING("D231", Severity.ERROR),
    /** The language is not known for sure: what speaks for which. */
    LANGUAGE_UNSURE("D232", Severity.ERROR),
    /** An office or language that ST.96 has no code for: the value. */
    CODE_UNKNOWN("D233", Severity.ERROR),
    /** A table in a cell. Its text is kept, line by line. */
    NESTED_TABLE("D234", Severity.WARNING),
    /** An image whose part is missing or outside the file: its name. */
    IMAGE_MISSING("D235", Severity.ERROR),
    /** An image in a format that ST.96 does not allow: its part, its type. */
    IMAGE_FORMAT("D236", Severity.ERROR),
    /** An image that is shown cropped: its name. The whole of it is handed on. */
    IMAGE_CROPPED("D237", Severity.WARNING),
    /** An image, formula or object where ST.96 allows text alone: what it is. */
    OBJECT_OUT_OF_PLACE("D238", Severity.ERROR),
    /** A format of characters that ST.96 has no word for: its name. */
    FORMAT_NOT_CARRIED("D239", Severity.INFO),
    /** A character that no XML document can hold: its code. */
    CHARACTER_IMPOSSIBLE("D240", Severity.ERROR),
    /** A reference to a claim that is not there: the number. */
    CLAIM_UNKNOWN("D241", Severity.WARNING),
    /** A formula that is not valid MathML: its text is written. */
    FORMULA_AS_TEXT("D242", Severity.WARNING),
    /** A note that is written in brackets where it is referred to, since there is no other place for it. */
    NOTE_IN_PLACE("D243", Severity.WARNING),
    /** What another program left in the text: the program. Its picture stands for it. */
    OBJECT_AS_IMAGE("D244", Severity.WARNING),
    /** The number of a drawing that is not there: the text. */
    CAPTION_WITHOUT_IMAGE("D245", Severity.WARNING),
    /** A drawing without a number: the number that it was given. */
    IMAGE_WITHOUT_NUMBER("D246", Severity.WARNING),
    /** A further title, or a title without a description: the text. It is left out. */
    TITLE_LEFT_OUT("D247", Severity.WARNING),
    /** A note that nothing refers to any more: its text. It is left out. */
    NOTE_WITHOUT_REFERENCE("D250", Severity.WARNING),
    /** An image, formula or object that nothing in the output stands for: what it is, its name or text. */
    OBJECT_LEFT_OUT("D251", Severity.ERROR),
    /** Text that was lost: how many characters. A fault of this program. */
    TEXT_LOST("D248", Severity.ERROR),
    /** The output is not valid: what its schema says. A fault of this program. */
    OUTPUT_INVALID("D249", Severity.ERROR);

    private final String id;
    private final Severity severity;

    ApplicationCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
