package org.st96toolkit.docx.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.st96toolkit.docx.DocxInput;
import org.st96toolkit.docx.DocxOptions;
import org.st96toolkit.docx.section.Part;
import org.st96toolkit.docx.section.RevisionPolicy;
import org.st96toolkit.docx.testing.DocxBuilder;
import org.st96toolkit.docx.testing.Variant;

/**
 * A document of the suite: one file or several, each Transitional and Strict, and how they are to be converted.
 *
 * @param name folder and name, such as {@code tables/spans}
 * @param shows what it is about, for people
 * @param files the first is its main file
 * @param part which part of an application it is, where it does not say so itself
 * @param revisions what is done with tracked changes
 * @param amendments whether lines under and through claims are insertions and deletions
 * @param joinLines whether lines that a printer wrapped are joined
 * @param styles a style map; empty for none
 */
record SuiteDocument(
        String name,
        String shows,
        List<File> files,
        Optional<Part> part,
        RevisionPolicy revisions,
        boolean amendments,
        boolean joinLines,
        String styles) {

    /** The office that all documents are filed at. */
    static final String OFFICE = "EP";

    /**
     * One of its files.
     *
     * @param suffix what its name has more than that of the document; empty for the main file
     */
    record File(String suffix, Consumer<DocxBuilder> content) {

        byte[] bytes(Variant variant) {
            DocxBuilder docx = DocxBuilder.of(variant);
            content.accept(docx);
            return docx.bytes();
        }
    }

    static SuiteDocument of(String name, String shows, Consumer<DocxBuilder> content) {
        return new SuiteDocument(
                name, shows, List.of(new File("", content)), Optional.empty(), RevisionPolicy.REFUSE, false, false, "");
    }

    /** The same, with one file more. */
    SuiteDocument and(String suffix, Consumer<DocxBuilder> content) {
        List<File> all = new ArrayList<>(files);
        all.add(new File(suffix, content));
        return new SuiteDocument(name, shows, all, part, revisions, amendments, joinLines, styles);
    }

    SuiteDocument part(Part is) {
        return new SuiteDocument(name, shows, files, Optional.of(is), revisions, amendments, joinLines, styles);
    }

    SuiteDocument revisions(RevisionPolicy policy) {
        return new SuiteDocument(name, shows, files, part, policy, amendments, joinLines, styles);
    }

    SuiteDocument marksAmendments() {
        return new SuiteDocument(name, shows, files, part, revisions, true, joinLines, styles);
    }

    SuiteDocument joinsLines() {
        return new SuiteDocument(name, shows, files, part, revisions, amendments, true, styles);
    }

    SuiteDocument styles(String map) {
        return new SuiteDocument(name, shows, files, part, revisions, amendments, joinLines, map);
    }

    /** The name of a file in a variant, from the folder of the suite. */
    String path(File file, Variant variant) {
        String suffix = file.suffix().isEmpty() ? "" : "-" + file.suffix();
        return name + suffix + (variant == Variant.STRICT ? ".strict" : "") + ".docx";
    }

    /** The options, as they are given on a command line besides {@code --office EP}. */
    String switches() {
        List<String> all = new ArrayList<>();
        part.ifPresent(is -> all.add("--part " + is.name().toLowerCase(java.util.Locale.ROOT)));
        if (revisions != RevisionPolicy.REFUSE) {
            all.add("--revisions " + revisions.name().toLowerCase(java.util.Locale.ROOT));
        }
        if (amendments) {
            all.add("--mark-amendments");
        }
        if (joinLines) {
            all.add("--join-lines");
        }
        if (!styles.isEmpty()) {
            all.add("--style-map " + name + ".styles");
        }
        return String.join(" ", all);
    }

    DocxOptions options() {
        DocxOptions options = DocxOptions.DEFAULT
                .office(OFFICE)
                .revisions(revisions)
                .joinLines(joinLines)
                .amendments(amendments);
        return styles.isEmpty()
                ? options
                : options.styles(
                        org.st96toolkit.docx.section.StyleMap.read(name, styles).orElseThrow());
    }

    DocxInput input(File file, byte[] bytes) {
        String shown = file.suffix().isEmpty() ? name : name + "-" + file.suffix();
        return part.map(is -> DocxInput.of(shown + ".docx", bytes, is))
                .orElseGet(() -> DocxInput.of(shown + ".docx", bytes));
    }

    @Override
    public String toString() {
        return name;
    }
}
