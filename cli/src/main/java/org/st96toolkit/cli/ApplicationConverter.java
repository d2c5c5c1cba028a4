package org.st96toolkit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.ConversionOptions;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.InternalFailure;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.mapping.RemainderCode;
import org.st96toolkit.docx.ConvertedApplication;
import org.st96toolkit.docx.DocxConverter;
import org.st96toolkit.docx.DocxInput;
import org.st96toolkit.docx.DocxOptions;
import org.st96toolkit.docx.reader.ReaderCode;
import org.st96toolkit.docx.report.ReportedInput;
import org.st96toolkit.docx.section.SectionCode;
import org.st96toolkit.st96.St96;
import org.st96toolkit.validation.gate.ExitStatus;
import org.st96toolkit.validation.gate.Outcome;
import org.st96toolkit.validation.report.Json;
import org.st96toolkit.validation.report.OutputFile;
import org.st96toolkit.validation.report.ReportCode;

/** Converts DOCX to ST.96, and from there to ST.36 where that is wanted, and decides what of it is handed out. */
final class ApplicationConverter {

    /**
     * How applications are converted.
     *
     * @param docx on the way to ST.96
     * @param conversion on the way from there to ST.36, and which checks are made
     * @param failOn the least severity that counts
     * @param requireLossless whether what has no place in the result counts as a finding
     * @param shown whether a page for people is made of it
     */
    record Settings(
            DocxOptions docx, ConversionOptions conversion, Severity failOn, boolean requireLossless, boolean shown) {}

    private final Toolkit toolkit;
    private final DocxConverter converter = new DocxConverter();
    private final Settings settings;
    private final Console console;
    private final ResultWriter writer;
    private final Map<Path, byte[]> written = new HashMap<>();

    ApplicationConverter(Toolkit toolkit, Settings settings, Console console) {
        this.toolkit = toolkit;
        this.settings = settings;
        this.console = console;
        this.writer = new ResultWriter(console);
    }

    InputReport convert(ApplicationJob job) {
        try {
            List<Diagnostic> findings = new ArrayList<>();
            Optional<List<DocxInput>> inputs = read(job, findings);
            if (inputs.isEmpty()) {
                return withheld(job, findings);
            }
            Result<ConvertedApplication> made =
                    converter.convert(inputs.get(), settings.docx().filePrefix(job.filePrefix()));
            findings.addAll(made.report().diagnostics());
            return made.value().isEmpty() ? withheld(job, findings) : translate(job, made, findings);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return withheld(job, List.of(InternalFailure.finding(failure)));
        }
    }

    private Optional<List<DocxInput>> read(ApplicationJob job, List<Diagnostic> findings) {
        List<DocxInput> inputs = new ArrayList<>();
        for (ApplicationJob.Named named : job.files()) {
            Result<byte[]> bytes = named.source().bytes(console, toolkit.limits());
            findings.addAll(bytes.report().diagnostics());
            bytes.value()
                    .map(content -> new DocxInput.OfBytes(named.source().fileName(), content, named.part()))
                    .ifPresent(inputs::add);
        }
        return inputs.size() == job.files().size() ? Optional.of(inputs) : Optional.empty();
    }

    private static InputReport withheld(ApplicationJob job, List<Diagnostic> findings) {
        boolean unusable = findings.stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR
                        && (finding.code() instanceof ReaderCode || finding.code() == SectionCode.NO_PART));
        return InputReport.of(job.name(), findings, unusable ? ExitStatus.UNUSABLE_INPUT : Outcome.withheld(findings));
    }

    private InputReport translate(ApplicationJob job, Result<ConvertedApplication> made, List<Diagnostic> findings) {
        PatentDocument body = toolkit.document(made.orElseThrow().document()).orElseThrow();
        if (settings.conversion().to().filter(format -> !format.equals(St96.ID)).isEmpty()) {
            return handOut(job, made, body, findings);
        }
        Result<PatentDocument> other =
                toolkit.convert(new Input.OfBytes(job.name(), body.bytes()), settings.conversion());
        findings.addAll(other.report().diagnostics());
        return other.value().isEmpty()
                ? InputReport.of(job.name(), findings, ExitStatus.INCOMPLETE)
                : handOut(job, made, other.value().get(), findings);
    }

    private InputReport handOut(
            ApplicationJob job,
            Result<ConvertedApplication> result,
            PatentDocument document,
            List<Diagnostic> findings) {
        ConvertedApplication made = result.orElseThrow();
        Optional<Diagnostic> obstacle = obstacle(job, made, document, findings);
        obstacle.ifPresent(findings::add);
        boolean whole = obstacle.isEmpty()
                && writeFiles(job, made, findings)
                && writer.document(job.document(), document.bytes(), findings);
        ExitStatus status = whole
                ? Outcome.done(findings, settings.failOn())
                : obstacle.filter(found -> found.code() == CliCode.WITHHELD_LOSS)
                        .map(found -> ExitStatus.FINDINGS)
                        .orElse(ExitStatus.INCOMPLETE);
        if (job.receipt().isPresent() && (whole || obstacle.isPresent())) {
            byte[] evidence = new Json().write(receipt(job, made, document, whole));
            if (!writer.file(job.receipt().get(), evidence, findings)) {
                status = ExitStatus.INCOMPLETE;
            }
        }
        Optional<String> output = whole ? job.document().map(OutputFile::toString) : Optional.empty();
        InputReport report = InputReport.of(job.name(), findings, status).output(output);
        return settings.shown() ? report.shown(page(job, result, document, findings, whole)) : report;
    }

    /** The application for people, beside what was written, read again. */
    private ReportedInput page(
            ApplicationJob job,
            Result<ConvertedApplication> made,
            PatentDocument document,
            List<Diagnostic> findings,
            boolean whole) {
        Set<Diagnostic> inReceipt = Collections.newSetFromMap(new IdentityHashMap<>());
        inReceipt.addAll(made.report().diagnostics());
        Input.OfBytes written = new Input.OfBytes(job.name(), document.bytes());
        boolean isSt96 = document.format().equals(St96.ID);
        Result<PatentDocument> read = isSt96 ? toolkit.read(written) : toolkit.convert(written, back());
        Variant variant = document.variant();
        return new ReportedInput(
                job.name(),
                made.value(),
                read.value().map(PatentDocument::tree),
                isSt96
                        ? Optional.empty()
                        : Optional.of("ST.36 " + variant.dialect() + " " + variant.version() + ", " + variant.root()),
                findings.stream().filter(found -> !inReceipt.contains(found)).toList(),
                whole ? ReportedInput.Delivery.WRITTEN : ReportedInput.Delivery.WITHHELD);
    }

    /** The way from ST.36 back to ST.96, by the same table. */
    private ConversionOptions back() {
        ConversionOptions options = ConversionOptions.DEFAULT
                .to(St96.ID)
                .facts(settings.conversion().facts())
                .verify(false)
                .validate(false);
        return settings.conversion().table().map(options::table).orElse(options);
    }

    private static ApplicationReceiptJson receipt(
            ApplicationJob job, ConvertedApplication made, PatentDocument document, boolean whole) {
        Destinations.Job through = new Destinations.Job(job.files().get(0).source(), job.document(), job.receipt());
        return new ApplicationReceiptJson(
                made.receipt(),
                document.receipt()
                        .map(receipt -> ReceiptJson.of(receipt, through, whole))
                        .orElse(null),
                whole);
    }

    /** What stands against handing out a result: it must never be wrong in silence. */
    private Optional<Diagnostic> obstacle(
            ApplicationJob job, ConvertedApplication made, PatentDocument document, List<Diagnostic> findings) {
        ConversionOptions.Checks checks = settings.conversion().checks();
        boolean returns = document.receipt()
                .map(receipt -> receipt.verified() || !checks.verify() || !checks.keepRemainder())
                .orElse(true);
        if (!made.receipt().valid()) {
            return Optional.of(Diagnostic.of(CliCode.WITHHELD_INVALID, Location.UNKNOWN));
        } else if (!made.receipt().verified() || !returns) {
            return Optional.of(Diagnostic.of(CliCode.WITHHELD_NOT_VERIFIED, Location.UNKNOWN));
        } else if (job.document().isEmpty() && !made.files().isEmpty()) {
            return Optional.of(Diagnostic.of(
                    CliCode.FILES_NEED_A_PLACE,
                    Location.UNKNOWN,
                    Integer.toString(made.files().size())));
        }
        long lost = made.receipt().losses()
                + findings.stream()
                        .filter(finding -> finding.code() instanceof RemainderCode)
                        .count();
        return settings.requireLossless() && lost > 0
                ? Optional.of(Diagnostic.of(CliCode.WITHHELD_LOSS, Location.UNKNOWN, Long.toString(lost)))
                : Optional.empty();
    }

    /** Writes what the document refers to beside it, before the document itself: that never points at nothing. */
    private boolean writeFiles(ApplicationJob job, ConvertedApplication made, List<Diagnostic> findings) {
        for (org.st96toolkit.docx.application.NamedFile file : made.files()) {
            OutputFile document = job.document().orElseThrow();
            Path place = document.file().resolveSibling(file.name());
            Optional<String> obstacle = obstacle(job, place, file.content());
            if (obstacle.isPresent()) {
                findings.add(Diagnostic.of(
                        ReportCode.UNWRITABLE_OUTPUT, Location.UNKNOWN, place.toString(), obstacle.get()));
                return false;
            }
            if (!isThere(place, file.content())
                    && !writer.file(new OutputFile(place, document.makesFolder()), file.content(), findings)) {
                return false;
            }
            written.put(place.toAbsolutePath().normalize(), file.content());
        }
        return true;
    }

    /** Why a file may not be written: another with other content was, or is an input. */
    private Optional<String> obstacle(ApplicationJob job, Path place, byte[] content) {
        byte[] other = written.get(place.toAbsolutePath().normalize());
        if (other != null && !Arrays.equals(other, content)) {
            return Optional.of("another result has a file of that name");
        }
        boolean input = job.files().stream()
                .flatMap(named -> named.source().file().stream())
                .anyMatch(file -> file.toAbsolutePath()
                        .normalize()
                        .equals(place.toAbsolutePath().normalize()));
        return input && !isThere(place, content) ? Optional.of("it is an input") : Optional.empty();
    }

    private static boolean isThere(Path place, byte[] content) {
        try {
            return Files.isRegularFile(place)
                    && Files.size(place) == content.length
                    && Arrays.equals(Files.readAllBytes(place), content);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
