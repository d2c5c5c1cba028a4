package org.st96toolkit.validation.report;

import java.util.List;
import java.util.Optional;
import org.st96toolkit.validation.DocumentReport;

/**
 * What a report is of.
 *
 * @param version the version of the toolkit
 * @param ruleSet the name and version of the rules
 * @param profile the name of the profile that the documents were held against
 * @param status the exit status of the command
 * @param documents the documents, in the order in which they were given
 */
public record ValidationRun(
        String version, String ruleSet, Optional<String> profile, int status, List<Judged> documents) {

    /** The name of the tool in reports. */
    static final String TOOL = "st96";

    public ValidationRun {
        documents = List.copyOf(documents);
    }

    /**
     * A document with the status that it alone would have caused.
     *
     * @param report what was found in it
     * @param status the exit status
     */
    public record Judged(DocumentReport report, int status) {}
}
