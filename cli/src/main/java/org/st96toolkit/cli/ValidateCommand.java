package org.st96toolkit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.Catalog;
import org.st96toolkit.core.xml.XmlReader;
import org.st96toolkit.validation.DocumentReport;
import org.st96toolkit.validation.Layer;
import org.st96toolkit.validation.RuleFile;
import org.st96toolkit.validation.ValidationOptions;
import org.st96toolkit.validation.Validator;
import org.st96toolkit.validation.config.Baseline;
import org.st96toolkit.validation.config.Configuration;
import org.st96toolkit.validation.profile.Profile;
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
            "For each document one line says how many errors there are and what was not checked, and why."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  st96 validate out.xml",
            "  st96 validate application.xml --profile ep",
            "  st96 validate filings/*.xml --require grammar,files --report sarif=a.sarif --report html=a.html",
            "  st96 validate publication.xml --schema ST96_V8_0/",
            "  st96 validate grant.xml --profile interoperable",
            "  st96 validate grant.xml --catalog dtd/catalog.xml",
            "  st96 validate filings/*.xml --config rules.json --baseline accepted.json",
            "  st96 convert grant.xml | st96 validate -"
        })
final class ValidateCommand implements Callable<Integer> {

    private static final String INTEROPERABLE = "interoperable";

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
        ValidationReporter reporter = new ValidationReporter(reporting, profile(), console);
        for (ReportOptions.Wanted wanted : reporting.reports()) {
            if (wanted.file() != null) {
                Destinations.spareInputs(sources, "--report", wanted.file());
            }
        }
        if (writeBaseline != null) {
            Destinations.spareInputs(sources, "--write-baseline", writeBaseline);
        }
        Configuration configuration =
                config == null ? Configuration.none() : usable("--config", config, Configuration.read(config));
        Baseline accepted =
                baseline == null ? Baseline.none() : usable("--baseline", baseline, Baseline.read(baseline));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Toolkit toolkit = Toolkit.load();
        Optional<String> named = profile();
        ValidationOptions options = new ValidationOptions(
                schemas(),
                catalog(),
                named.flatMap(Profile::of),
                named.filter(INTEROPERABLE::equals).isPresent(),
                rules(),
                layers());
        Validator validator = new Validator(toolkit, options);
        List<DocumentReport> found = new ArrayList<>();
        for (Source source : sources) {
            DocumentReport judged = configuration.apply(validate(source, toolkit, validator), today);
            found.add(judged);
            reporter.add(accepted.apply(judged));
        }
        if (writeBaseline != null) {
            reporter.write(writeBaseline, new Json().write(Baseline.of(found).content()));
        }
        return reporter.finish(toolkit.version(), Validator.RULE_SET + " " + toolkit.version())
                .code();
    }

    private DocumentReport validate(Source source, Toolkit toolkit, Validator validator) {
        try {
            Result<byte[]> bytes = source.bytes(console, toolkit.limits());
            return bytes.value().isEmpty()
                    ? validator.unreadable(source.name(), bytes.report())
                    : validator.validate(source.name(), bytes.orElseThrow(), source.file());
        } catch (RuntimeException | OutOfMemoryError failure) {
            return validator.failed(source.name(), failure);
        }
    }

    private Set<Layer> layers() throws WrongUsage {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        for (String name : required) {
            layers.add(Layer.of(name.strip())
                    .orElseThrow(() -> new WrongUsage("--require: there is no layer '" + name
                            + "'; there are well-formed, grammar, identity, files, codes, rules")));
        }
        return layers;
    }

    private Optional<String> profile() throws WrongUsage {
        Optional<String> name = Optional.ofNullable(profile).map(String::strip);
        if (name.isPresent() && Profile.of(name.get()).isEmpty() && !name.get().equals(INTEROPERABLE)) {
            throw new WrongUsage(
                    "--profile: there is no profile '" + profile + "'; there are us, pct, ep, cn, jp, interoperable");
        }
        return name;
    }

    private List<RuleFile> rules() throws WrongUsage {
        List<RuleFile> compiled = new ArrayList<>();
        for (Path file : rules) {
            compiled.add(usable("--rules", file, RuleFile.read(file)));
        }
        return compiled;
    }

    private Optional<Path> schemas() throws WrongUsage {
        if (schemas != null && !Files.isDirectory(schemas)) {
            throw new WrongUsage("--schema: " + schemas + " is no folder");
        }
        return Optional.ofNullable(schemas);
    }

    /** A catalog with faults is not used: what it leaves out would be left out in silence. */
    private Optional<Catalog> catalog() throws WrongUsage {
        if (catalog == null) {
            return Optional.empty();
        }
        return Optional.of(usable("--catalog", catalog, Catalog.read(catalog, new XmlReader())));
    }

    /** What a file of the user says, where nothing is wrong with it. */
    private <T> T usable(String option, Path file, Result<T> read) throws WrongUsage {
        FindingText form = new FindingText(reporting.language(), reporting.verbose());
        read.report().diagnostics().forEach(fault -> console.err().println(form.line(file.toString(), fault)));
        if (read.value().isEmpty() || read.report().hasErrors()) {
            throw new WrongUsage(option + ": " + file + " cannot be used");
        }
        return read.orElseThrow();
    }
}
