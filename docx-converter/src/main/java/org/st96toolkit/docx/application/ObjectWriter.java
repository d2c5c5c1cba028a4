package org.st96toolkit.docx.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.docx.flow.EmbeddedObject;
import org.st96toolkit.docx.flow.Formula;
import org.st96toolkit.docx.flow.Inline;
import org.st96toolkit.docx.flow.Media;
import org.st96toolkit.docx.flow.Picture;
import org.st96toolkit.docx.formula.FormulaConverter;
import org.st96toolkit.docx.formula.MathSettings;
import org.st96toolkit.docx.receipt.Fate;
import org.st96toolkit.docx.receipt.Item;
import org.st96toolkit.docx.receipt.ItemKind;

/** Writes what is no text: images, formulae, and what other programs left. */
final class ObjectWriter {

    private final Writing writing;

    /** One for what each file says of its formulae. */
    private final Map<MathSettings, FormulaConverter> formulae = new HashMap<>();

    ObjectWriter(Writing writing) {
        this.writing = writing;
    }

    /** An image; nothing where it cannot be written, which is reported. */
    Optional<Draft> picture(int file, Picture picture) {
        return image(file, picture, Optional.empty());
    }

    /**
     * An image.
     *
     * @param content what it shows, as ST.96 has words for it
     */
    Optional<Draft> image(int file, Picture picture, Optional<String> content) {
        Optional<Media> media = writing.media(file, picture.media());
        if (media.isEmpty()) {
            writing.findings().add(ApplicationCode.IMAGE_MISSING, file, picture.place(), picture.media());
            writing.add(image(file, picture, Fate.LOST, "missing", Item.Made.NOTHING));
            return Optional.empty();
        }
        Optional<Draft> written = image(file, media.get(), picture, content);
        if (written.isPresent() && picture.cropped()) {
            writing.findings().add(ApplicationCode.IMAGE_CROPPED, file, picture.place(), picture.media());
        }
        return written;
    }

    /**
     * An image, recoded, in a file beside the document.
     *
     * @param file the file that it stands in; -1 where it was handed in by itself
     * @param media its file
     * @param picture how it is shown
     * @param content what it shows, as ST.96 has words for it
     */
    Optional<Draft> image(int file, Media media, Picture picture, Optional<String> content) {
        Result<OutputImage> recoded = writing.settings().images().recode(media, picture);
        writing.findings().addAll(recoded.report(), file, file < 0 ? Optional.empty() : Optional.of(picture.place()));
        if (recoded.value().isEmpty()) {
            writing.add(image(file, picture, Fate.LOST, "not-converted", Item.Made.NOTHING));
            return Optional.empty();
        }
        String id = writing.plan().next("i");
        OutputImage image = recoded.value().get();
        String number = "image-" + id.substring(1);
        byte[] bytes = image.content();
        String name = writing.file(number + "." + image.format().extension(), bytes);
        if (image.originalWanted()) {
            writing.file(number + "-" + fileName(media), media.content());
        }
        double width = picture.width() > 0 ? picture.width() : image.width();
        double height = picture.height() > 0 ? picture.height() : image.height();
        String done = Arrays.equals(bytes, media.content()) ? "as-it-is" : "recoded";
        writing.add(image(file, picture, Fate.KEPT, done, new Item.Made(id, name, width, height)));
        return Optional.of(imageElement(id, image.format(), name, width, height, picture.description(), content));
    }

    private static Item image(int file, Picture picture, Fate fate, String reason, Item.Made made) {
        return new Item(file, picture.place(), ItemKind.IMAGE, picture.media(), "", fate, reason, made);
    }

    /** The element of an image; sizes in mm, 0 where not known. */
    static Draft imageElement(
            String id,
            OutputImage.Format format,
            String name,
            double width,
            double height,
            String description,
            Optional<String> content) {
        Draft draft = new Draft(Names.com("Image")).attribute(Names.com("id"), id);
        content.ifPresent(word -> draft.attribute(Names.com("imageContentCategory"), word));
        draft.add(new Draft(Names.com("ImageFormatCategory")).text(format.name()));
        draft.add(new Draft(Names.com("FileName")).text(name));
        if (height > 0) {
            draft.add(measure("HeightMeasure", height));
        }
        if (width > 0) {
            draft.add(measure("WidthMeasure", width));
        }
        String alternative = possible(description);
        if (!alternative.isBlank()) {
            draft.add(new Draft(Names.com("Alt")).text(alternative));
        }
        return draft;
    }

    private static Draft measure(String name, double millimetres) {
        String value = BigDecimal.valueOf(millimetres)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return new Draft(Names.com(name))
                .attribute(Names.com("measureUnitCode"), "Mm")
                .text(value);
    }

    /** What a document can hold of a description, which is no text of the application. */
    private static String possible(String description) {
        return description
                .codePoints()
                .filter(c -> c >= ' ' && !Character.isSurrogate((char) c) && c != 0xFFFE && c != 0xFFFF || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A formula: MathML, or its text where that is not valid. */
    Draft formula(int file, Formula formula) {
        String id = writing.plan().next("m");
        Draft draft = new Draft(Names.com("Math")).attribute(Names.com("id"), id);
        Result<XmlElement> math = formulae.computeIfAbsent(
                        formula.settings(), settings -> new FormulaConverter(settings, Names.MATHML))
                .convert(formula.omml());
        writing.findings().addAll(math.report(), file, Optional.of(formula.place()));
        Grammar grammar = OutputGrammar.grammar();
        ElementDeclaration declaration = grammar.element(new org.st96toolkit.core.xml.XmlName(Names.MATHML, "math"))
                .orElseThrow();
        if (math.value().isPresent()
                && grammar.validate(math.value().get(), declaration)
                        .diagnostics()
                        .isEmpty()) {
            writing.add(formula(file, formula, "mathml", Item.Made.element(id)));
            return draft.add(math.value().get());
        }
        writing.add(formula(file, formula, "text", Item.Made.element(id)));
        writing.findings().add(ApplicationCode.FORMULA_AS_TEXT, file, formula.place(), text(formula));
        return draft.add(new Draft(Names.com("InlineFormula")).text(text(formula)));
    }

    /** A formula where text alone may stand: its text. */
    String asText(int file, Formula formula) {
        writing.add(formula(file, formula, "text", Item.Made.NOTHING));
        return text(formula);
    }

    private static Item formula(int file, Formula formula, String done, Item.Made made) {
        return new Item(file, formula.place(), ItemKind.FORMULA, "", text(formula), Fate.KEPT, done, made);
    }

    /** An image or object that cannot stand where it does. */
    void leaveOut(int file, Inline inline) {
        writing.add(leftOut(file, inline, Fate.LOST, "no-place"));
    }

    /** An image, a formula or an object that nothing stands for. */
    static Item leftOut(int file, Inline inline, Fate fate, String reason) {
        if (inline instanceof Picture picture) {
            return image(file, picture, fate, reason, Item.Made.NOTHING);
        }
        boolean formula = inline instanceof Formula;
        String program = inline instanceof EmbeddedObject object ? object.program() : "";
        String text = inline instanceof Formula shown ? text(shown) : "";
        ItemKind kind = formula ? ItemKind.FORMULA : ItemKind.OBJECT;
        return new Item(file, inline.place(), kind, program, text, fate, reason, Item.Made.NOTHING);
    }

    /** The text of a formula, as it stands in the file. */
    static String text(Formula formula) {
        return possible(formula.omml().text().strip());
    }

    /** The name of a part's file, with characters that every file system takes. */
    private static String fileName(Media media) {
        return media.part().substring(media.part().lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
    }

    /** What another program left: its picture stands for it, its data beside. */
    Optional<Draft> object(int file, EmbeddedObject object) {
        writing.findings().add(ApplicationCode.OBJECT_AS_IMAGE, file, object.place(), object.program());
        writing.media(file, object.media()).ifPresent(media -> {
            writing.file("object-" + writing.plan().next("o").substring(1) + "-" + fileName(media), media.content());
        });
        if (object.preview().isEmpty()) {
            writing.add(leftOut(file, object, Fate.LOST, "missing"));
            writing.findings().add(ApplicationCode.IMAGE_MISSING, file, object.place(), object.program());
            return Optional.empty();
        }
        String program = object.program().toLowerCase(Locale.ROOT);
        boolean chemistry = program.contains("chemdraw") || program.startsWith("acd.") || program.contains("isis");
        boolean equation = program.startsWith("equation");
        Optional<String> content =
                chemistry ? Optional.of("Chemistry") : equation ? Optional.of("Maths") : Optional.empty();
        Optional<Draft> image = image(file, object.preview().get(), content);
        writing.add(leftOut(file, object, image.isPresent() ? Fate.KEPT : Fate.LOST, "picture"));
        if (image.isEmpty() || content.isEmpty()) {
            return image;
        }
        String name = chemistry ? "ChemicalFormulae" : "Math";
        return Optional.of(new Draft(Names.com(name))
                .attribute(Names.com("id"), writing.plan().next(chemistry ? "x" : "m"))
                .add(image.get()));
    }
}
