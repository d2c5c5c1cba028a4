package org.st96toolkit.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say what is reported, how and where. */
final class ReportOptions {

    /** The forms of a report. */
    enum Form {
        TEXT,
        JSON,
        SARIF,
        JUNIT,
        HTML;

        static Optional<Form> named(String name) {
            return Arrays.stream(values())
                    .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
        }
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
            description =
                    "Report as text or json, for validate also as sarif, junit or html, to a file or to the terminal. "
                            + "May be given several times.")
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

    /** The reports, where each is one of the forms that a command has. */
    List<Wanted> reports(Form... known) throws WrongUsage {
        Set<String> places = new HashSet<>();
        for (Wanted wanted : reports) {
            if (!Arrays.asList(known).contains(wanted.form())) {
                throw new WrongUsage("--report: " + wanted.form().name().toLowerCase(Locale.ROOT) + " is for validate");
            }
            if (wanted.file() == null ? wanted.form() != Form.TEXT && !places.add("") : !places.add(wanted.file())) {
                throw new WrongUsage("--report: two reports would go to one place");
            }
        }
        return reports();
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
            return new Wanted(
                    Form.named(form)
                            .orElseThrow(() -> new TypeConversionException(
                                    "expected text, json, sarif, junit or html, not '" + form + "'")),
                    file);
        }
    }
}
