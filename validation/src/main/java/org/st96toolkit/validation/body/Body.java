package org.st96toolkit.validation.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.format.BodyParts.SectionKind;

/**
 * The body of an application. In all texts what stands apart (an item of a list, a line) is set apart by a line feed, what is
 * no text (an image, a table, a formula) is {@link #OBJECT}, and other white space is one space.
 *
 * @param location where the document starts
 * @param filing whether the document is the body and nothing else, as it is filed; else it is a publication
 * @param filed the date of filing; nothing where it is not known
 * @param titles the titles, in several languages perhaps
 * @param descriptions the descriptions
 * @param claimSets the sets of claims, in several languages perhaps
 * @param abstracts the abstracts, in several languages perhaps
 * @param drawings the drawings
 */
public record Body(
        Location location,
        boolean filing,
        Optional<LocalDate> filed,
        List<Title> titles,
        List<Description> descriptions,
        List<ClaimSet> claimSets,
        List<Abstract> abstracts,
        List<Drawings> drawings) {

    /** Stands in a text for what is no text. */
    public static final char OBJECT = '\uFFFC';

    public Body {
        titles = List.copyOf(titles);
        descriptions = List.copyOf(descriptions);
        claimSets = List.copyOf(claimSets);
        abstracts = List.copyOf(abstracts);
        drawings = List.copyOf(drawings);
    }

    /** Whether there is nothing of a body: a document of bibliographic data alone. */
    public boolean isEmpty() {
        return descriptions.isEmpty() && claimSets.isEmpty() && abstracts.isEmpty() && drawings.isEmpty();
    }

    /**
     * In what language a part is.
     *
     * @param known the language, where its wording is known here
     * @param declared the code in the document; empty where there is none
     */
    public record Language(Optional<TextLanguage> known, String declared) {}

    /** A title. */
    public record Title(Location location, Language language, String text) {}

    /** A description with its headings and paragraphs, in order. */
    public record Description(Location location, Language language, List<Passage> passages) {
        public Description {
            passages = List.copyOf(passages);
        }
    }

    /**
     * A heading or a paragraph.
     *
     * @param location where it stands
     * @param heading whether it is a heading
     * @param emphasised whether some of it is bold or underlined
     * @param number its number, as the document writes it; nothing where it has none
     * @param text its text
     * @param opens the section that it opens: a heading, or a paragraph that is one by its words
     * @param section the section that it stands in; nothing where that is not known
     * @param figures the references to figures in it
     */
    public record Passage(
            Location location,
            boolean heading,
            boolean emphasised,
            Optional<String> number,
            String text,
            Optional<SectionKind> opens,
            Optional<SectionKind> section,
            List<FigureReference> figures) {
        public Passage {
            figures = List.copyOf(figures);
        }

        /** Whether it is a paragraph that holds more than the words of a heading. */
        public boolean isParagraph() {
            return !heading && opens.isEmpty();
        }
    }

    /**
     * A reference to a figure.
     *
     * @param number the number that it says apart from its text
     * @param text its text
     */
    public record FigureReference(Location location, Optional<String> number, String text) {}

    /** A set of claims. */
    public record ClaimSet(Location location, Language language, List<Claim> claims) {
        public ClaimSet {
            claims = List.copyOf(claims);
        }
    }

    /**
     * A claim.
     *
     * @param id its id; empty where it has none
     * @param number its number as the document writes it, a range perhaps; nothing where it has none
     * @param text its text, with the number where that is part of the text
     * @param references the references to claims in it
     */
    public record Claim(
            Location location, String id, Optional<String> number, String text, List<ClaimReference> references) {
        public Claim {
            references = List.copyOf(references);
        }
    }

    /**
     * A reference to claims.
     *
     * @param element the name of the element
     * @param ids the ids that it refers to
     * @param text its text
     */
    public record ClaimReference(Location location, String element, List<String> ids, String text) {
        public ClaimReference {
            ids = List.copyOf(ids);
        }
    }

    /** An abstract with the texts of its paragraphs. */
    public record Abstract(Location location, Language language, List<String> paragraphs) {
        public Abstract {
            paragraphs = List.copyOf(paragraphs);
        }

        /** All of it. */
        public String text() {
            return String.join("\n", paragraphs);
        }
    }

    /** Drawings with their figures. */
    public record Drawings(Location location, List<Figure> figures) {
        public Drawings {
            figures = List.copyOf(figures);
        }
    }

    /** A figure, with its number as the document writes it. */
    public record Figure(Location location, Optional<String> number) {}
}
