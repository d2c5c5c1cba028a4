package org.st96toolkit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.st96toolkit.core.ConversionCode;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.st96.St96;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code st96 validate}. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = "st96 validate [OPTIONS] IN...",
        description = {
            "Checks that documents are well-formed and follow their schema or DTD.",
            "For each document one line says how many errors there are and what was not checked."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  st96 validate out.xml",
            "  st96 validate filings/*.xml --report json=report.json",
            "  st96 convert grant.xml | st96 validate -"
        })
final class ValidateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "IN", description = "The documents to check; - is standard input.")
    private List<String> inputs;

    @Mixin
    private ReportOptions reporting = new ReportOptions();

    private final Console console;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongUsage {
        Toolkit toolkit = Toolkit.load();
        SourceReader reader = new SourceReader(toolkit, console);
        Reporter reporter = new Reporter("validate", reporting, console, console.out());
        for (Source source : Destinations.sources(inputs)) {
            InputReport report = reader.read(source, (document, read) -> validate(source, document, read, toolkit));
            InputReport checked = report.layers().isPresent() ? report : report.layers(unknownKind(report));
            reporter.add(checked);
            if (reporter.answersPeople() && !reporting.quiet()) {
                console.out().println(summary(checked));
            }
        }
        return reporter.finish().code();
    }

    private InputReport validate(Source source, PatentDocument document, Report read, Toolkit toolkit) {
        List<Diagnostic> findings = new ArrayList<>(read.diagnostics());
        // There is no schema here for other versions, and that of this one would find what are no faults.
        boolean otherVersion = document.format().equals(St96.ID)
                && !document.variant().version().equals(St96.VERSION);
        if (!otherVersion) {
            findings.addAll(toolkit.validate(document).diagnostics());
        }
        return InputReport.of(source.name(), findings, Outcome.done(findings, reporting.failOn()))
                .layers(otherVersion ? Layers.wellFormed() : Layers.grammar());
    }

    private static Layers unknownKind(InputReport report) {
        boolean read = report.findings().stream().anyMatch(found -> found.code() == ConversionCode.UNKNOWN_KIND);
        return read ? Layers.wellFormed() : Layers.none();
    }

    /** Never "valid": there are layers that were not checked. */
    private String summary(InputReport report) {
        Labels labels = new Labels(reporting.language());
        long errors = report.count(Severity.ERROR);
        long warnings = report.count(Severity.WARNING);
        String found = errors == 0 ? labels.text("noErrors") : labels.text("errors", errors);
        String more = warnings == 0 ? "" : labels.text("warnings", warnings);
        String unchecked = labels.text(
                "notChecked", String.join(", ", report.layers().orElseThrow().notChecked()));
        return report.input() + ": " + found + more + unchecked;
    }
}
