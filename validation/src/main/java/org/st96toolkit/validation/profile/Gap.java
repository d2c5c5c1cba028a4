package org.st96toolkit.validation.profile;

/**
 * Something that the rules of a profile could not check.
 *
 * @param part what
 * @param language its language, as the document gives it; empty where that is not why
 */
public record Gap(Part part, String language) {

    /** What can stay unchecked. */
    public enum Part {
        /** The words of claims, in a language that is not known. */
        CLAIMS,
        /** The length of the abstract, in a language without a limit. */
        ABSTRACT,
        /** The words of the description, in a language that is not known. */
        DESCRIPTION,
        /** Whether figures are there: the drawings number their sheets, or nothing. */
        FIGURES
    }
}
