package org.st96toolkit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.st96toolkit.core.ConversionOptions;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.format.Format;
import org.st96toolkit.core.mapping.DocumentFacts;
import org.st96toolkit.docx.application.ConvertedImages;
import org.st96toolkit.docx.image.ImageConverter;
import org.st96toolkit.docx.image.ImageTarget;
import org.st96toolkit.st36.St36;
import org.st96toolkit.validation.report.FindingText;
import org.st96toolkit.validation.report.ReportKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code st96 convert}. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = "st96 convert [OPTIONS] IN...",
        description = {
            "Converts documents from ST.36 to ST.96 and from ST.96 to ST.36, and applications from DOCX to either.",
            "Each result is converted back and compared with its source, and held against its schema. A result that does not "
                    + "pass is not written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  st96 convert grant.xml -o out.xml --receipt out.json",
            "  st96 convert out.xml -o back.xml",
            "  st96 convert publication.xml --to st36:us-application -o application.xml",
            "  st96 convert grants/*.xml -o converted/ --receipt receipts/",
            "  unzip -p grants.zip US1.xml | st96 convert - > US1-st96.xml",
            "  st96 convert application.docx --office EP -o application.xml --receipt application.json",
            "  st96 convert application.docx --office EP -o application.xml --report html=application.html",
            "  st96 convert --join spec.docx claims=claims.docx abstract=abstract.docx fig1.tif --office US -o out/"
        })
final class ConvertCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "IN",
            description = "The documents to convert, XML or DOCX; - is standard input. With --join also PART=FILE.")
    private List<String> inputs;

    @Option(
            names = "--to",
            paramLabel = "FORMAT[:DIALECT]",
            description =
                    "The format to convert to, st96 or st36; for st36 also its dialect: common, us-grant, us-application, "
                            + "ep, jp, cn or exchange. "
                            + "By default the other format, in the dialect that the document comes from or that fits its office.")
    private String to;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description = "Where the result goes (default: standard output). For several inputs a folder.")
    private String output;

    @Option(
            names = "--receipt",
            paramLabel = "FILE|DIR",
            description = "Where the receipt goes, JSON. For several inputs a folder.")
    private String receipt;

    @Option(
            names = "--remainder",
            paramLabel = "keep|drop",
            description = "Keep in the result what it cannot say, as instructions, or drop it and report each loss "
                    + "(default: keep).")
    private String remainder = "keep";

    @Option(
            names = "--root",
            paramLabel = "NAME",
            description =
                    "The ST.96 root element: PatentPublication, ApplicationBody or BibliographicData (default: the one "
                            + "that the table has for the document).")
    private String root;

    @Option(
            names = "--office",
            paramLabel = "CC",
            description = "The office, two letters, where the result must name one (default: what the document says).")
    private String office;

    @Option(
            names = "--lang",
            paramLabel = "LL",
            description =
                    "The language, two letters, where the result must name one (default: what the document says).")
    private String lang;

    @Option(
            names = "--dialect",
            paramLabel = "FILE",
            description = "A dialect of your own: a mapping table to use instead of the built-in one. NAME.dtd beside "
                    + "NAME.map declares its elements.")
    private Path dialect;

    @Option(
            names = "--join",
            description = "The inputs are one application: DOCX and drawings, in their order. "
                    + "claims=FILE says which part a DOCX is.")
    private boolean join;

    @Option(
            names = "--part",
            paramLabel = "PART",
            description =
                    "Which part of an application each DOCX is, where it has no heading that says so: description, "
                            + "claims, abstract or drawings.")
    private String part;

    @Option(
            names = "--revisions",
            paramLabel = "POLICY",
            description = "Tracked changes in a DOCX: accept, reject, or refuse such a file (default: refuse).")
    private String revisions = "refuse";

    @Option(
            names = "--style-map",
            paramLabel = "FILE",
            description = "What the styles of a DOCX mean, a rule a line: \"My Claims\" = claim.")
    private Path styleMap;

    @Option(
            names = "--join-lines",
            description = "Join the lines of a DOCX that a printer wrapped. The receipt says where.")
    private boolean joinLines;

    @Option(
            names = "--mark-amendments",
            description = "Take lines under and through the text of claims in a DOCX for insertions and deletions.")
    private boolean markAmendments;

    @Option(names = "--no-verify", description = "Do not convert back and compare. The receipt will say so.")
    private boolean noVerify;

    @Option(
            names = "--no-validate",
            description = "Do not hold the result against its schema. The receipt will say so.")
    private boolean noValidate;

    @Option(
            names = "--require-lossless",
            description = "Count any loss as a finding, and do not write a result with a loss.")
    private boolean requireLossless;

    @Mixin
    private ReportOptions reporting = new ReportOptions();

    private final Console console;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongUsage {
        Toolkit toolkit = Toolkit.load();
        ConversionOptions options = options(toolkit);
        DocxSettings docx = new DocxSettings(join, part, revisions, styleMap, joinLines, markAmendments);
        List<ApplicationJob.Named> named = docx.named(inputs);
        List<String> files = docx.files(inputs);
        List<Destinations.Job> jobs =
                join ? List.of(Destinations.joined(files, output, receipt)) : Destinations.plan(files, output, receipt);
        DocumentConverter converter = new DocumentConverter(
                toolkit::convert, toolkit.limits(), options, reporting.failOn(), requireLossless, console);
        Reporter reporter = new Reporter(
                "convert", reporting, console, console.err(), ReportKind.TEXT, ReportKind.JSON, ReportKind.HTML);
        for (ReportOptions.Wanted wanted : reporting.reports()) {
            if (wanted.file() != null) {
                Destinations.spareInputs(Destinations.sources(files), "--report", wanted.file());
            }
        }
        try (ImageConverter images = new ImageConverter()) {
            ApplicationConverter applications =
                    new ApplicationConverter(toolkit, settings(docx, options, images), console);
            for (int i = 0; i < jobs.size(); i++) {
                Destinations.Job job = jobs.get(i);
                List<ApplicationJob.Named> its = join ? named : List.of(named.get(i));
                reporter.add(
                        join || ApplicationJob.isDocx(job.source(), console)
                                ? applications.convert(
                                        new ApplicationJob(its, job.document(), job.receipt(), jobs.size() > 1))
                                : converter.convert(job));
            }
        }
        return reporter.finish().code();
    }

    private ApplicationConverter.Settings settings(DocxSettings docx, ConversionOptions options, ImageConverter images)
            throws WrongUsage {
        ImageTarget target = options.to().filter(St36.ID::equals).isPresent() ? ImageTarget.ST36 : ImageTarget.ST96;
        return new ApplicationConverter.Settings(
                docx.options(
                                twoLetters("--office", office),
                                twoLetters("--lang", lang),
                                reporting.findingText(console),
                                console)
                        .images(new ConvertedImages(images, target)),
                options,
                reporting.failOn(),
                requireLossless,
                reporting.reports().stream().anyMatch(wanted -> wanted.kind() == ReportKind.HTML));
    }

    private ConversionOptions options(Toolkit toolkit) throws WrongUsage {
        boolean keep = oneOf("--remainder", remainder, "keep", "drop").equals("keep");
        if (requireLossless && noVerify) {
            throw new WrongUsage("--require-lossless cannot be known with --no-verify");
        }
        ConversionOptions options = ConversionOptions.DEFAULT
                .facts(new DocumentFacts(
                        twoLetters("--office", office).stream()
                                .map(code -> code.toUpperCase(Locale.ROOT))
                                .toList(),
                        twoLetters("--lang", lang).stream()
                                .map(code -> code.toLowerCase(Locale.ROOT))
                                .toList()))
                .keepRemainder(keep)
                .verify(!noVerify)
                .validate(!noValidate);
        if (root != null) {
            options = options.root(oneOf("--root", root, "PatentPublication", "ApplicationBody", "BibliographicData"));
        }
        options = target(options, toolkit);
        return dialect == null ? options : withDialect(options, toolkit);
    }

    /** The format and dialect to convert to: those of the option, where they are known. */
    private ConversionOptions target(ConversionOptions options, Toolkit toolkit) throws WrongUsage {
        if (to == null) {
            return options;
        }
        int colon = to.indexOf(':');
        String name = colon < 0 ? to : to.substring(0, colon);
        Optional<Format> format = toolkit.format(name);
        if (format.isEmpty()) {
            throw new WrongUsage("--to: the format '" + name + "' is not known; known are st96 and st36");
        }
        if (colon < 0) {
            return options.to(name);
        }
        String asked = to.substring(colon + 1);
        if (!format.get().dialects().contains(asked)) {
            throw new WrongUsage("--to: " + name + " has no dialect '" + asked + "'; it has "
                    + String.join(", ", format.get().dialects()));
        }
        return options.to(name).dialect(asked);
    }

    private ConversionOptions withDialect(ConversionOptions options, Toolkit toolkit) throws WrongUsage {
        DialectFile file = new DialectFile(dialect);
        Result<DialectFile.Dialect> read = file.read(toolkit);
        FindingText form = reporting.findingText(console);
        read.report().diagnostics().forEach(fault -> console.err().println(form.line(file.fileOf(fault), fault)));
        DialectFile.Dialect own =
                read.value().orElseThrow(() -> new WrongUsage("--dialect: " + dialect + " cannot be used"));
        ConversionOptions chosen = options.table(own.mapping());
        return own.grammar().map(chosen::grammar).orElse(chosen);
    }

    private static Optional<String> twoLetters(String option, String value) throws WrongUsage {
        if (value != null && !value.matches("[A-Za-z]{2}")) {
            throw new WrongUsage(option + ": expected two letters, not '" + value + "'");
        }
        return Optional.ofNullable(value);
    }

    private static String oneOf(String option, String value, String... known) throws WrongUsage {
        if (List.of(known).contains(value)) {
            return value;
        }
        throw new WrongUsage(option + ": expected " + String.join(" or ", known) + ", not '" + value + "'");
    }
}
