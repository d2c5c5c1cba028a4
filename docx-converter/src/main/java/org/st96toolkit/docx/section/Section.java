package org.st96toolkit.docx.section;

/** What a heading opens. */
public enum Section {
    /** The title follows. */
    TITLE(Part.DESCRIPTION, ""),
    /** The description as a whole; no section of it. */
    DESCRIPTION(Part.DESCRIPTION, ""),
    /** A heading in the description that opens no section of its own. */
    FREE(Part.DESCRIPTION, ""),
    TECHNICAL_FIELD(Part.DESCRIPTION, "TechnicalField"),
    BACKGROUND_ART(Part.DESCRIPTION, "BackgroundArt"),
    CITATION_LIST(Part.DESCRIPTION, "CitationBag"),
    PATENT_LITERATURE(Part.DESCRIPTION, "PatentCitationBag"),
    NON_PATENT_LITERATURE(Part.DESCRIPTION, "NPLCitationBag"),
    DISCLOSURE(Part.DESCRIPTION, "Disclosure"),
    INVENTION_SUMMARY(Part.DESCRIPTION, "InventionSummary"),
    TECHNICAL_PROBLEM(Part.DESCRIPTION, "TechnicalProblem"),
    TECHNICAL_SOLUTION(Part.DESCRIPTION, "TechnicalSolution"),
    ADVANTAGEOUS_EFFECTS(Part.DESCRIPTION, "AdvantageousEffects"),
    DRAWING_DESCRIPTION(Part.DESCRIPTION, "DrawingDescription"),
    EMBODIMENT_DESCRIPTION(Part.DESCRIPTION, "EmbodimentDescription"),
    /** An example with a number, within a section or opening the embodiments. */
    EXAMPLE(Part.DESCRIPTION, ""),
    BEST_MODE(Part.DESCRIPTION, "BestMode"),
    INVENTION_MODE(Part.DESCRIPTION, "InventionMode"),
    INDUSTRIAL_APPLICABILITY(Part.DESCRIPTION, "IndustrialApplicability"),
    REFERENCE_SIGNS(Part.DESCRIPTION, "ReferenceSignBag"),
    DEPOSIT(Part.DESCRIPTION, "DepositedBiologicalMaterialReference"),
    SEQUENCE_TEXT(Part.DESCRIPTION, "SequenceListText"),
    CLAIMS(Part.CLAIMS, ""),
    /** The words before the first claim. */
    CLAIM_STATEMENT(Part.CLAIMS, ""),
    ABSTRACT(Part.ABSTRACT, ""),
    DRAWINGS(Part.DRAWINGS, ""),
    /** Notes about the draft: outside the application. */
    NOTES(null, "");

    private final Part part;
    private final String element;

    Section(Part part, String element) {
        this.part = part;
        this.element = element;
    }

    /** The part of the application that it belongs to; none for what is outside. */
    public java.util.Optional<Part> part() {
        return java.util.Optional.ofNullable(part);
    }

    /** The local name of the element of ST.96 that it becomes; empty where it becomes none of its own. */
    public String element() {
        return element;
    }

    /** Whether it is a section of the description with an element of its own. */
    public boolean isOfDescription() {
        return !element.isEmpty();
    }

    /** The section that must stand around it, or itself. */
    public Section outer() {
        return switch (this) {
            case TECHNICAL_PROBLEM, TECHNICAL_SOLUTION, ADVANTAGEOUS_EFFECTS -> INVENTION_SUMMARY;
            case PATENT_LITERATURE, NON_PATENT_LITERATURE -> CITATION_LIST;
            default -> this;
        };
    }
}
