package org.st96toolkit.docx;

import java.util.Objects;
import java.util.Optional;
import org.st96toolkit.docx.application.ImageRecoder;
import org.st96toolkit.docx.application.PassThrough;
import org.st96toolkit.docx.section.RevisionPolicy;
import org.st96toolkit.docx.section.StyleMap;

/**
 * How DOCX is converted. Immutable.
 *
 * @param office the office that the application is filed at, as a code of WIPO ST.3
 * @param language its language, as a code of two letters or with a region; nothing for the one that the files show
 * @param revisions what is done with tracked changes
 * @param styles what styles mean
 * @param joinLines whether lines that a printer wrapped are joined
 * @param amendments whether lines under and through the text of claims say what was inserted and deleted
 * @param images what recodes images
 * @param filePrefix how the names of files beside the document begin, where those of several applications stand in one folder
 */
public record DocxOptions(
        Optional<String> office,
        Optional<String> language,
        RevisionPolicy revisions,
        StyleMap styles,
        boolean joinLines,
        boolean amendments,
        ImageRecoder images,
        String filePrefix) {

    /** Nothing is said that a file could not say; tracked changes are refused, images handed on as they are. */
    public static final DocxOptions DEFAULT = new DocxOptions(
            Optional.empty(),
            Optional.empty(),
            RevisionPolicy.REFUSE,
            StyleMap.EMPTY,
            false,
            false,
            new PassThrough(),
            "");

    public DocxOptions {
        Objects.requireNonNull(office);
        Objects.requireNonNull(language);
        Objects.requireNonNull(revisions);
        Objects.requireNonNull(styles);
        Objects.requireNonNull(images);
        Objects.requireNonNull(filePrefix);
    }

    public DocxOptions office(String code) {
        return new DocxOptions(
                Optional.of(code), language, revisions, styles, joinLines, amendments, images, filePrefix);
    }

    public DocxOptions language(String code) {
        return new DocxOptions(office, Optional.of(code), revisions, styles, joinLines, amendments, images, filePrefix);
    }

    public DocxOptions revisions(RevisionPolicy policy) {
        return new DocxOptions(office, language, policy, styles, joinLines, amendments, images, filePrefix);
    }

    public DocxOptions styles(StyleMap map) {
        return new DocxOptions(office, language, revisions, map, joinLines, amendments, images, filePrefix);
    }

    public DocxOptions joinLines(boolean join) {
        return new DocxOptions(office, language, revisions, styles, join, amendments, images, filePrefix);
    }

    public DocxOptions amendments(boolean mark) {
        return new DocxOptions(office, language, revisions, styles, joinLines, mark, images, filePrefix);
    }

    public DocxOptions images(ImageRecoder recoder) {
        return new DocxOptions(office, language, revisions, styles, joinLines, amendments, recoder, filePrefix);
    }

    public DocxOptions filePrefix(String prefix) {
        return new DocxOptions(office, language, revisions, styles, joinLines, amendments, images, prefix);
    }
}
