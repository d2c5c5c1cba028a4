package org.st96toolkit.docx.reader;

import java.util.List;
import java.util.OptionalDouble;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.flow.Span;

/**
 * What a package is, beside its text.
 *
 * @param strict whether it is of the Strict variant
 * @param program the program that says it wrote it, with its version; empty where none does
 * @param author who made it, by its properties, or empty
 * @param lastAuthor who changed it last, by its properties, or empty
 * @param parts its parts in the order of the file
 * @param pages its pages, section by section
 * @param outside what it shows or uses and does not hold; links that a reader may follow are not among them
 * @param links how many targets outside the file links lead to
 * @param attachedTemplate the template that it is tied to, or empty
 * @param controls the parts of controls that a program runs
 * @param textBoxes boxes with text
 * @param formatChanges how many changes of formats are tracked
 */
public record PackageSurvey(
        boolean strict,
        String program,
        String author,
        String lastAuthor,
        List<Part> parts,
        List<Page> pages,
        List<Outside> outside,
        int links,
        String attachedTemplate,
        List<String> controls,
        List<TextBox> textBoxes,
        int formatChanges) {

    public PackageSurvey {
        parts = List.copyOf(parts);
        pages = List.copyOf(pages);
        outside = List.copyOf(outside);
        controls = List.copyOf(controls);
        textBoxes = List.copyOf(textBoxes);
    }

    /** Looks through a package; what is broken in it is passed over here, and told by whoever reads its text. */
    public static Result<PackageSurvey> of(DocxPackage docx) {
        PackageSurvey survey = new Surveying(docx).survey();
        return Result.of(survey, docx.takeReport());
    }

    /**
     * A part.
     *
     * @param name its name
     * @param type its media type, or empty
     * @param bytes its size, unpacked
     */
    public record Part(String name, String type, int bytes) {}

    /**
     * The pages of a section. Lengths are in mm, nothing where the file does not say them.
     *
     * @param width how wide they are
     * @param height how high they are
     * @param landscape whether the file calls them so
     * @param left the margin on the left, with what is left for binding
     */
    public record Page(
            OptionalDouble width,
            OptionalDouble height,
            boolean landscape,
            OptionalDouble left,
            OptionalDouble right,
            OptionalDouble top,
            OptionalDouble bottom) {

        /** Whether they are wider than high. */
        public boolean isLandscape() {
            return width.isPresent() && height.isPresent() ? width.getAsDouble() > height.getAsDouble() : landscape;
        }
    }

    /**
     * Something that the file does not hold.
     *
     * @param kind what: the last word of a relationship's type, or the first of a field
     * @param target where it is
     * @param part the part that uses it
     */
    public record Outside(String kind, String target, String part) {}

    /**
     * A box with text.
     *
     * @param anchor where it hangs
     * @param text its text
     */
    public record TextBox(Span anchor, String text) {}
}
