package org.st96toolkit.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.validation.gate.GateSettings;
import org.st96toolkit.validation.report.FindingText;
import org.st96toolkit.validation.report.Paint;
import org.st96toolkit.validation.report.ReportKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say what is reported, how and where. */
final class ReportOptions {

    /**
     * A report that was asked for.
     *
     * @param kind its kind
     * @param file the file it goes to; null for the terminal
     */
    record Wanted(ReportKind kind, String file) {}

    /** When text has colours. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

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
                    "Report as text or json, for convert and validate also as html, for validate as sarif or junit, to a file or "
                            + "to the terminal. "
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

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = ColourName.class,
            description =
                    "Whether findings have colours: auto, always or never (default: auto, which is on a terminal, where "
                            + "NO_COLOR is not set).")
    private Colour colour = Colour.AUTO;

    Severity failOn() {
        return failOn;
    }

    List<Wanted> reports() {
        return List.copyOf(reports);
    }

    /** The reports, where each is one of the forms that a command has. */
    List<Wanted> reports(ReportKind... known) throws WrongUsage {
        Set<String> places = new HashSet<>();
        for (Wanted wanted : reports) {
            if (!Arrays.asList(known).contains(wanted.kind())) {
                boolean page = wanted.kind() == ReportKind.HTML;
                throw new WrongUsage(
                        "--report: " + wanted.kind().id() + " is for " + (page ? "convert and " : "") + "validate");
            }
            if (wanted.file() == null
                    ? wanted.kind() != ReportKind.TEXT && !places.add("")
                    : !places.add(wanted.file())) {
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

    /** The colours of text for people. */
    Paint paint(Console console) {
        boolean painted = switch (colour) {
            case AUTO -> console.showsColours();
            case ALWAYS -> true;
            case NEVER -> false;
        };
        return painted ? Paint.ANSI : Paint.NONE;
    }

    /** How findings are told to people. */
    FindingText findingText(Console console) {
        return new FindingText(language, verbose, paint(console));
    }

    /** The least severity that the text shows. */
    Severity shown() {
        return quiet ? Severity.ERROR : verbose ? Severity.INFO : Severity.WARNING;
    }

    /** Reads {@code warning} and {@code error}. */
    static final class SeverityName implements ITypeConverter<Severity> {
        @Override
        public Severity convert(String value) {
            return GateSettings.failOn(value)
                    .orElseThrow(() -> new TypeConversionException("expected warning or error, not '" + value + "'"));
        }
    }

    /** Reads {@code en} and {@code zh}. */
    static final class Language implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String value) {
            return GateSettings.language(value)
                    .orElseThrow(() -> new TypeConversionException("expected en or zh, not '" + value + "'"));
        }
    }

    /** Reads {@code auto}, {@code always} and {@code never}. */
    static final class ColourName implements ITypeConverter<Colour> {
        @Override
        public Colour convert(String value) {
            return switch (value) {
                case "auto" -> Colour.AUTO;
                case "always" -> Colour.ALWAYS;
                case "never" -> Colour.NEVER;
                default -> throw new TypeConversionException("expected auto, always or never, not '" + value + "'");
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
                    ReportKind.named(form)
                            .orElseThrow(() -> new TypeConversionException(
                                    "expected one of " + ReportKind.names() + ", not '" + form + "'")),
                    file);
        }
    }
}
