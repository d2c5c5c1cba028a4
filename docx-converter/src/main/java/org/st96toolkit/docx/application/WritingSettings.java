package org.st96toolkit.docx.application;

import java.util.Objects;
import java.util.Optional;

/**
 * What a user says of the application as a whole.
 *
 * @param office the office that it is filed at, as a code of WIPO ST.3
 * @param language its language, as a code of two letters
 * @param evidence what speaks for which language, where the language is not sure
 * @param joinLines whether lines that a printer wrapped are joined
 * @param amendments whether underlined and struck text of claims is inserted and deleted text
 * @param images what recodes images
 * @param filePrefix how the names of files beside the document begin
 */
public record WritingSettings(
        Optional<String> office,
        Optional<String> language,
        String evidence,
        boolean joinLines,
        boolean amendments,
        ImageRecoder images,
        String filePrefix) {

    public WritingSettings {
        Objects.requireNonNull(office);
        Objects.requireNonNull(language);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(images);
        Objects.requireNonNull(filePrefix);
    }
}
