package org.st96toolkit.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.template.Template;
import org.st96toolkit.validation.gate.ExitStatus;
import org.st96toolkit.validation.report.FindingText;
import org.st96toolkit.validation.report.OutputFile;
import org.st96toolkit.validation.report.Paint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code st96 template}. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = "st96 template --profile PROFILE [--lang LL] -o FILE",
        description = {
            "Writes a DOCX to start an application from: the headings that an office expects, with styles and numbers.",
            "What is filled in is converted by st96 convert."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  st96 template --profile ep --lang de -o application.docx",
            "  st96 template --profile us -o application.docx"
        })
final class TemplateCommand implements Callable<Integer> {

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            required = true,
            description = "The office that the application is for: pct, us, ep or cn.")
    private String profile;

    @Option(
            names = "--lang",
            paramLabel = "LL",
            description =
                    "The language of the headings: for pct and ep en, de or fr (default: the first that the profile has).")
    private String language = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where the DOCX goes; - is standard output.")
    private String output;

    @Option(
            names = "--report-lang",
            paramLabel = "LANG",
            converter = ReportOptions.Language.class,
            description = "The language of findings: en or zh (default: en).")
    private Locale reported = Locale.ENGLISH;

    private final Console console;

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongUsage, IOException {
        Result<Template> found = Template.find(profile, language);
        if (found.value().isEmpty()) {
            Diagnostic why = found.report().diagnostics().get(0);
            throw new WrongUsage(why.message(reported) + " " + why.fix(reported));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        found.value().get().write(bytes);
        List<Diagnostic> findings = new ArrayList<>();
        boolean written = new ResultWriter(console).document(place(), bytes.toByteArray(), findings);
        FindingText form = new FindingText(reported, false, Paint.NONE);
        findings.forEach(finding -> console.err().println(form.line(output, finding)));
        return (written ? ExitStatus.CLEAN : ExitStatus.INCOMPLETE).code();
    }

    private Optional<OutputFile> place() throws WrongUsage {
        if (output.equals(Source.STANDARD_INPUT)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OutputFile(Path.of(output), false));
        } catch (InvalidPathException invalid) {
            throw new WrongUsage("-o: not a file name: " + output, invalid);
        }
    }
}
