package org.st96toolkit.docx.filing;

import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Severity;

/**
 * What the rules of offices for the file itself find. The severity here is the gravest that an office gives; {@code rules.tsv} has each.
 * Where a finding stands at a paragraph, its first argument is the part.
 */
public enum FilingCode implements Code {
    /** A file that is not of the Strict variant. */
    NOT_STRICT("D501", Severity.ERROR),
    /** Pages of a size that the office does not take: the section, the size. */
    PAGE_SIZE("D502", Severity.ERROR),
    /** Pages that are wider than high: the section. */
    LANDSCAPE("D503", Severity.WARNING),
    /** Margins that are too small: the section, the margins, the least ones. */
    MARGINS("D504", Severity.WARNING),
    /** Lines that stand too close: the part, the spacing, the least one, the share of such text. */
    LINE_SPACING("D505", Severity.WARNING),
    /** Text that is smaller than recommended: the part, the size of most of it, the recommended size. */
    SMALL_TEXT("D506", Severity.INFO),
    /** A font that the office does not take: the part, the font, how many characters. */
    FONT("D507", Severity.WARNING),
    /** Something that the file shows or uses and does not hold: what, where it is. */
    OUTSIDE("D508", Severity.WARNING),
    /** A template outside the file: where it is. */
    ATTACHED_TEMPLATE("D509", Severity.WARNING),
    /** A control that a program runs: its part. */
    CONTROL("D510", Severity.WARNING),
    /** Tracked changes in a paragraph: the part, the text. */
    TRACKED_CHANGES("D511", Severity.WARNING),
    /** A remark in the margin: the part, its author, the text. */
    COMMENT("D512", Severity.WARNING),
    /** Hidden text: the part, the text. */
    HIDDEN_TEXT("D513", Severity.WARNING),
    /** A header or footer that says more than the number of the page: the part, the text. */
    HEADER_TEXT("D514", Severity.WARNING),
    /** Text in a box: the part, the text. */
    TEXT_BOX("D515", Severity.WARNING),
    /** A footnote or endnote: the part, the mark. */
    NOTE("D516", Severity.WARNING),
    /** A name of the file that the office does not take: the name. */
    FILE_NAME("D517", Severity.WARNING),
    /** A file that is too large: its size, the limit, in megabytes. */
    FILE_SIZE("D518", Severity.WARNING),
    /** The name of a person in the properties of the file: the name. */
    AUTHOR("D519", Severity.INFO),
    /** An object of a program that the office does not know: the part, the program. */
    OBJECT("D520", Severity.WARNING),
    /** Lines that are aligned by tabs or spaces: the part, how many, the first of them. */
    ALIGNED_BY_TABS("D521", Severity.WARNING),
    /** Claims or an abstract that do not begin on a page of their own: the part, the first words. */
    NOT_ON_A_NEW_PAGE("D522", Severity.WARNING);

    private final String id;
    private final Severity severity;

    FilingCode(String id, Severity severity) {
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
