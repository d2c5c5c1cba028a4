package org.st96toolkit.cli;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.st96toolkit.core.DocumentCounts;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.mapping.Remainder;
import org.st96toolkit.core.xml.XmlReader;
import org.st96toolkit.validation.gate.Outcome;
import org.st96toolkit.validation.report.ReportKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code st96 inspect}. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = "st96 inspect [OPTIONS] IN...",
        description =
                "Says what documents are and what is in them: format, dialect, version, counts, and the remainder that "
                        + "they carry; of a DOCX its variant, program, parts, fonts and languages.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  st96 inspect out.xml",
            "  st96 inspect application.docx",
            "  st96 inspect grants/*.xml --report json > grants.json"
        })
final class InspectCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "IN", description = "The documents; - is standard input.")
    private List<String> inputs;

    @Mixin
    private ReportOptions reporting = new ReportOptions();

    private final Console console;

    InspectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongUsage {
        Toolkit toolkit = Toolkit.load();
        SourceReader reader = new SourceReader(toolkit, console);
        Reporter reporter =
                new Reporter("inspect", reporting, console, console.out(), ReportKind.TEXT, ReportKind.JSON);
        Labels labels = new Labels(reporting.language());
        PackageInspector packages = new PackageInspector(reporting.failOn());
        for (Source source : Destinations.sources(inputs)) {
            InputReport report = reader.read(
                    source,
                    (document, found) -> InputReport.of(
                                    source.name(),
                                    found.diagnostics(),
                                    Outcome.done(found.diagnostics(), reporting.failOn()))
                            .document(inspect(toolkit, document)),
                    bytes -> packages.inspect(source, bytes));
            reporter.add(report);
            if (reporter.answersPeople()) {
                report.document().ifPresent(seen -> console.out().print(text(labels, source.name(), seen)));
            }
        }
        return reporter.finish().code();
    }

    private static String text(Labels labels, String name, Inspection seen) {
        return seen instanceof PackageInspectionJson file
                ? new PackageInspectionText(labels).of(name, file)
                : new InspectionText(labels).of(name, (InspectionJson) seen);
    }

    private static InspectionJson inspect(Toolkit toolkit, PatentDocument document) {
        DocumentCounts counts = toolkit.counts(document);
        Remainder remainder = toolkit.remainder(document);
        return new InspectionJson(
                document.format(),
                document.variant().dialect(),
                document.variant().version(),
                document.variant().root(),
                XmlReader.encoding(document.bytes()).orElse(null),
                sha256(document.bytes()),
                document.bytes().length,
                counts.counts(),
                counts.characters(),
                ReceiptJson.remainder(remainder.entries(), remainder.bytes()));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
