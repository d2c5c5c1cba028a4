package org.st96toolkit.validation.report;

import java.util.Locale;

/** A form of report. Immutable. */
@FunctionalInterface
public interface ReportForm {

    /**
     * Writes a report.
     *
     * @param run what it is of
     * @param language the language of texts for people; names that programs look for are the same in every language
     * @return the whole report, UTF-8; the same run gives the same bytes
     */
    byte[] write(ValidationRun run, Locale language);
}
