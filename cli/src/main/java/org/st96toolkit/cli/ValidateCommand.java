package org.st96toolkit.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.validation.DocumentReport;
import org.st96toolkit.validation.config.Baseline;
import org.st96toolkit.validation.gate.Gate;
import org.st96toolkit.validation.gate.GateSettings;
import org.st96toolkit.validation.gate.WrongSetting;
import org.st96toolkit.validation.report.FindingText;
import org.st96toolkit.validation.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code st96 validate}. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = "st96 validate [OPTIONS] IN...",
        description = {
            "Checks documents in layers: well-formed, grammar, identity, files, codes, rules.",
            "A DOCX is checked as a file, by what the office of --profile asks of it, and as the application that it holds.",
            "For each document one line says how many errors there are and what was not checked, and why."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  st96 validate out.xml",
            "  st96 validate application.xml --profile ep",
            "  st96 validate application.docx --profile ep",
            "  st96 validate filings/*.xml --require grammar,files --report sarif=a.sarif --report html=a.html",
            "  st96 validate publication.xml --schema ST96_V8_0/",
            "  st96 validate grant.xml --profile interoperable",
            "  st96 validate grant.xml --catalog dtd/catalog.xml",
            "  st96 validate filings/*.xml --config rules.json --baseline accepted.json",
            "  st96 convert grant.xml | st96 validate -"
        })
final class ValidateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "IN", description = "The documents to check; - is standard input.")
    private List<String> inputs;

    @Option(
            names = "--require",
            paramLabel = "LAYER",
            split = ",",
            description = "Layers that must be checked: where one is skipped, that is an error.")
    private List<String> required = new ArrayList<>();

    @Option(
            names = "--schema",
            paramLabel = "DIR",
            description =
                    "A folder with official schemas of ST.96, of any version; the one of the document is looked for by "
                            + "its name, such as PatentPublication_V8_0.xsd, and taken in place of the built-in one.")
    private Path schemas;

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description =
                    "An OASIS catalog of DTDs: documents with a DOCTYPE are held against the DTD that it lists, in place "
                            + "of the built-in one.")
    private Path catalog;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description =
                    "The office whose rules the application must follow: us, pct, ep, cn or jp; or interoperable, which "
                            + "tells what remainder a conversion would leave.")
    private String profile;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "Rules of your own in Schematron. May be given several times.")
    private List<Path> rules = new ArrayList<>();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "A configuration that regrades or silences codes, each with a reason and perhaps a last day, JSON.")
    private Path config;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "A baseline: findings that were accepted are not told again, new ones are.")
    private Path baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE", description = "Write what is found now as a baseline.")
    private String writeBaseline;

    @Mixin
    private ReportOptions reporting = new ReportOptions();

    private final Console console;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongUsage {
        List<Source> sources = Destinations.sources(inputs);
        Optional<String> named = Optional.ofNullable(profile).map(String::strip);
        ValidationReporter reporter = new ValidationReporter(reporting, named, console);
        for (ReportOptions.Wanted wanted : reporting.reports()) {
            if (wanted.file() != null) {
                Destinations.spareInputs(sources, "--report", wanted.file());
            }
        }
        if (writeBaseline != null) {
            Destinations.spareInputs(sources, "--write-baseline", writeBaseline);
        }
        Toolkit toolkit = Toolkit.load();
        Gate gate = gate(toolkit, named);
        List<DocumentReport> found = new ArrayList<>();
        for (Source source : sources) {
            Gate.Judgement judged =
                    gate.judge(source.name(), source.file(), () -> source.bytes(console, toolkit.limits()));
            found.add(judged.unaccepted());
            reporter.add(judged);
        }
        if (writeBaseline != null) {
            reporter.write(writeBaseline, new Json().write(Baseline.of(found).content()));
        }
        return reporter.finish(gate).code();
    }

    private Gate gate(Toolkit toolkit, Optional<String> named) throws WrongUsage {
        GateSettings settings = new GateSettings(
                named,
                required,
                Optional.ofNullable(schemas),
                Optional.ofNullable(catalog),
                rules,
                Optional.ofNullable(config),
                Optional.ofNullable(baseline),
                reporting.failOn());
        FindingText form = reporting.findingText(console);
        try {
            Gate gate = Gate.open(toolkit, settings, LocalDate.now(ZoneOffset.UTC));
            gate.remarks()
                    .forEach(remark ->
                            console.err().println(form.line(remark.file().toString(), remark.finding())));
            return gate;
        } catch (WrongSetting wrong) {
            String file = wrong.file().map(Path::toString).orElse("");
            wrong.faults().forEach(fault -> console.err().println(form.line(file, fault)));
            throw new WrongUsage("--" + wrong.setting().id() + ": " + wrong.getMessage(), wrong);
        }
    }
}
