package org.st96toolkit.validation.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of report, by the names that people type. */
public enum ReportKind {
    /** Lines for terminals and logs. */
    TEXT(TextReport.PLAIN),
    /** JSON by the published schema. */
    JSON(new JsonReport()),
    /** SARIF 2.1.0. */
    SARIF(new SarifReport()),
    /** JUnit XML. */
    JUNIT(new JunitReport()),
    /** One file for people. */
    HTML(new HtmlReport());

    private final ReportForm form;

    ReportKind(ReportForm form) {
        this.form = form;
    }

    /** The name that people type. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What writes such a report. */
    public ReportForm form() {
        return form;
    }

    /** The kind of that name. */
    public static Optional<ReportKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(name)).findFirst();
    }

    /** All names, as a message lists them. */
    public static String names() {
        return Arrays.stream(values()).map(ReportKind::id).collect(Collectors.joining(", "));
    }
}
