package org.st96toolkit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.st96toolkit.core.diagnostic.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say what is reported, how and where. */
final class ReportOptions {

    /** The forms of a report. */
    enum Form {
        TEXT,
        JSON
    }

    /**
     * A report that was asked for.
     *
     * @param form its form
     * @param file the file it goes to; null for the terminal
     */
    record Wanted(Form form, String file) {}

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            converter = SeverityName.class,
            description =
                    "The least severity that counts as a finding, exit status 1: warning or error (default: error).")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--report",
            paramLabel = "FORM[=FILE]",
            converter = WantedReport.class,
            description = "Report as text or json, to a file or to standard error. May be given several times.")
    private List<Wanted> reports = new ArrayList<>();

    @Option(
            names = "--report-lang",
            paramLabel = "LANG",
            converter = Language.class,
            description = "The language of what is reported: en or zh (default: en).")
    private Locale language = Locale.ENGLISH;

    @Option(
            names = {"-v", "--verbose"},
            description = "Report what is only worth knowing, too, and the cure of each finding.")
    private boolean verbose;

    @Option(
            names = {"-q", "--quiet"},
            description = "Report errors only.")
    private boolean quiet;

    Severity failOn() {
        return failOn;
    }

    List<Wanted> reports() {
        return List.copyOf(reports);
    }

    Locale language() {
        return language;
    }

    boolean verbose() {
        return verbose;
    }

    boolean quiet() {
        return quiet;
    }

    /** The least severity that the text shows. */
    Severity shown() {
        return quiet ? Severity.ERROR : verbose ? Severity.INFO : Severity.WARNING;
    }

    /** Reads {@code warning} and {@code error}. */
    static final class SeverityName implements ITypeConverter<Severity> {
        @Override
        public Severity convert(String value) {
            return switch (value) {
                case "warning" -> Severity.WARNING;
                case "error" -> Severity.ERROR;
                default -> throw new TypeConversionException("expected warning or error, not '" + value + "'");
            };
        }
    }

    /** Reads {@code en} and {@code zh}. */
    static final class Language implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String value) {
            return switch (value) {
                case "en" -> Locale.ENGLISH;
                case "zh" -> Locale.CHINESE;
                default -> throw new TypeConversionException("expected en or zh, not '" + value + "'");
            };
        }
    }

    /** Reads {@code json} and {@code json=FILE}. */
    static final class WantedReport implements ITypeConverter<Wanted> {
        @Override
        public Wanted convert(String value) {
            int sign = value.indexOf('=');
            String form = sign < 0 ? value : value.substring(0, sign);
            String file = sign < 0 ? null : value.substring(sign + 1);
            if (file != null && file.isEmpty()) {
                throw new TypeConversionException("the name of a file is missing behind '" + value + "'");
            }
            return switch (form) {
                case "text" -> new Wanted(Form.TEXT, file);
                case "json" -> new Wanted(Form.JSON, file);
                default -> throw new TypeConversionException("expected text or json, not '" + form + "'");
            };
        }
    }
}
