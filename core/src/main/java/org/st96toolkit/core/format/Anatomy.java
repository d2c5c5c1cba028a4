package org.st96toolkit.core.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.st96toolkit.core.xml.XmlName;

/**
 * What checks look at in documents of a format, in the same words for every format: what has a number, what refers to what,
 * which files are named, and what is a code. Names alone; what is right and wrong about them is for the checks to say.
 *
 * @param ids the attributes that are ids, wherever they stand
 * @param references the attributes that refer to ids, wherever they stand; each may hold several
 * @param targets what the references of an element must lead to; an element that is not listed may refer to anything
 * @param numbered what has a number
 * @param files what names a file
 * @param elementCodes the kind of code that the text of an element is, by its name
 * @param attributeCodes the kind of code that an attribute is, by its name
 * @param symbols classification symbols in parts
 * @param body how the body of an application is read
 */
public record Anatomy(
        Set<XmlName> ids,
        Set<XmlName> references,
        List<Target> targets,
        List<Numbered> numbered,
        List<NamedFile> files,
        Function<XmlName, Optional<CodeKind>> elementCodes,
        Function<XmlName, Optional<CodeKind>> attributeCodes,
        List<Symbol> symbols,
        BodyParts body) {

    public Anatomy {
        ids = Set.copyOf(ids);
        references = Set.copyOf(references);
        targets = List.copyOf(targets);
        numbered = List.copyOf(numbered);
        files = List.copyOf(files);
        symbols = List.copyOf(symbols);
    }

    /**
     * What an element may refer to.
     *
     * @param from the element with the reference
     * @param to the elements that it may lead to
     */
    public record Target(XmlName from, Set<XmlName> to) {}

    /** What is numbered. */
    public enum NumberedKind {
        CLAIM,
        PARAGRAPH,
        FIGURE
    }

    /**
     * Something that has a number.
     *
     * @param kind what it is
     * @param element its element
     * @param scopes the elements in which numbers run on; empty where their order is free
     * @param number its number: digits, or a range such as {@code 1-10}, or something else, which is then no number
     */
    public record Numbered(NumberedKind kind, XmlName element, Set<XmlName> scopes, ValuePlace number) {}

    /** What a named file is. */
    public enum FileRole {
        IMAGE,
        SEQUENCE_LISTING,
        OTHER
    }

    /**
     * An element that names a file. Places that a format does not have are {@link ValuePlace#NOWHERE}.
     *
     * @param element the element
     * @param role what the file is; {@link FileRole#IMAGE} for pages, too
     * @param name the name of the file
     * @param format its format as the document says: {@code tif}, {@code TIFF}, {@code jpg}, {@code PDF} ...
     * @param content what an image shows, as the document says
     * @param height its height
     * @param heightUnit the unit of the height, such as {@code Mm}
     * @param width its width
     * @param widthUnit the unit of the width
     * @param colour the colour, as the document says
     */
    public record NamedFile(
            XmlName element,
            FileRole role,
            ValuePlace name,
            ValuePlace format,
            ValuePlace content,
            ValuePlace height,
            ValuePlace heightUnit,
            ValuePlace width,
            ValuePlace widthUnit,
            ValuePlace colour) {

        /** A file of which nothing is said but its name and its format. */
        public static NamedFile of(XmlName element, FileRole role, ValuePlace name, ValuePlace format) {
            ValuePlace none = ValuePlace.NOWHERE;
            return new NamedFile(element, role, name, format, none, none, none, none, none, none);
        }
    }

    /** The kinds of codes. */
    public enum CodeKind {
        /** An office, organisation or country: WIPO ST.3 and ISO 3166. */
        OFFICE,
        /** A language: ISO 639-1. */
        LANGUAGE,
        /** A kind of document: WIPO ST.16. */
        DOCUMENT_KIND,
        /** A date, whole or known to the month or year. */
        DATE
    }

    /** The classification schemes whose symbols have the same form. */
    public enum Scheme {
        IPC,
        CPC
    }

    /**
     * A classification symbol in parts.
     *
     * @param element its element
     * @param scheme the scheme
     * @param section the section, {@code A}
     * @param group the class, {@code 01}
     * @param subclass the subclass, {@code B}
     * @param mainGroup the main group, {@code 1}
     * @param subgroup the subgroup, {@code 02}
     */
    public record Symbol(
            XmlName element,
            Scheme scheme,
            ValuePlace section,
            ValuePlace group,
            ValuePlace subclass,
            ValuePlace mainGroup,
            ValuePlace subgroup) {}
}
