package org.st96toolkit.docx.section;

/** Why a line or a table is taken for what it is. The texts are in the bundle {@code decisions}. */
public enum Ground {
    /** By a rule of the style map: the style. */
    STYLE_MAP,
    /** By its style: the style. */
    STYLE,
    /** By a word of the list of a language: the word, the language. */
    WORD,
    /** By a word of the list of a language that nobody has confirmed: the word, the language. */
    UNCONFIRMED_WORD,
    /** By a word that heads two sections, and by its place: the word, the section. */
    PLACE_OF_WORD,
    /** By its place: what stands there. */
    PLACE,
    /** By how it is set: as what. */
    TYPOGRAPHY,
    /** By the number typed before it: the number. */
    TYPED_NUMBER,
    /** By the number that the word processor counts: the number. */
    COUNTED_NUMBER,
    /** The user said which part the file is: the part. */
    GIVEN,
    /** It continues what stands before it. */
    CONTINUES,
    /** It has the form of something: of what. */
    FORM,
    /** It stands in the section that was opened last: the section. */
    SECTION,
    /** There is nothing to see. */
    NOTHING
}
