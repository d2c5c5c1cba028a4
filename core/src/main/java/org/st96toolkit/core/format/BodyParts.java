package org.st96toolkit.core.format;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlName;

/**
 * The names by which the body of an application is read in a format: what is its title, a section, a paragraph, a claim.
 *
 * @param filings the root elements of documents that are application bodies and nothing else
 * @param roles what elements are; those without a role are text like any other
 * @param sections the elements that are a section of the description by themselves
 * @param language the language of an element, where it says one
 * @param filingDate the date of filing, seen from the root
 * @param referencedFigure the number of the figure that a reference to a figure says apart from its text
 */
public record BodyParts(
        Set<XmlName> filings,
        Map<XmlName, Role> roles,
        Map<XmlName, SectionKind> sections,
        ValuePlace language,
        ValuePlace filingDate,
        ValuePlace referencedFigure) {

    /** A format whose bodies are not known. */
    public static final BodyParts NONE =
            new BodyParts(Set.of(), Map.of(), Map.of(), ValuePlace.NOWHERE, ValuePlace.NOWHERE, ValuePlace.NOWHERE);

    public BodyParts {
        filings = Set.copyOf(filings);
        roles = Map.copyOf(roles);
        sections = Map.copyOf(sections);
    }

    /** What an element is. */
    public enum Role {
        /** Holds parts of the body, beside the root. */
        CONTAINER,
        TITLE,
        DESCRIPTION,
        CLAIMS,
        CLAIM,
        ABSTRACT,
        DRAWINGS,
        FIGURE,
        HEADING,
        PARAGRAPH,
        CLAIM_REFERENCE,
        FIGURE_REFERENCE,
        /** Bold or underlined text. */
        EMPHASIS,
        /** Text that stands apart from what is before and after it. */
        BLOCK,
        /** What is no text: an image, a table, a formula. */
        OBJECT,
        /** Values beside the text. */
        SILENT
    }

    /** The sections of a description. */
    public enum SectionKind {
        CROSS_REFERENCE,
        FIELD,
        BACKGROUND,
        CITATIONS,
        SUMMARY,
        PROBLEM,
        SOLUTION,
        EFFECTS,
        DRAWINGS,
        EMBODIMENTS,
        APPLICABILITY,
        SIGNS,
        DEPOSIT,
        SEQUENCES
    }

    /** What an element is; nothing where it is text like any other. */
    public Optional<Role> role(XmlName name) {
        return Optional.ofNullable(roles.get(name));
    }

    /** Whether an element is of a role. */
    public boolean is(Role role, XmlName name) {
        return roles.get(name) == role;
    }
}
