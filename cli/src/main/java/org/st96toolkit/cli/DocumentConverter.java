package org.st96toolkit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.ConversionCode;
import org.st96toolkit.core.ConversionOptions;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.InternalFailure;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.Receipt;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.core.mapping.RemainderCode;
import org.st96toolkit.core.xml.Limits;
import org.st96toolkit.docx.report.ReportedInput;
import org.st96toolkit.validation.gate.ExitStatus;
import org.st96toolkit.validation.gate.Outcome;
import org.st96toolkit.validation.report.Json;
import org.st96toolkit.validation.report.OutputFile;

/** Converts one input after another, and decides what of it is handed out. */
final class DocumentConverter {

    /** What converts: the toolkit. */
    @FunctionalInterface
    interface Engine {
        Result<PatentDocument> convert(Input input, ConversionOptions options);
    }

    private final Engine engine;
    private final Limits limits;
    private final ConversionOptions options;
    private final Severity failOn;
    private final boolean requireLossless;
    private final Console console;
    private final ResultWriter writer;

    DocumentConverter(
            Engine engine,
            Limits limits,
            ConversionOptions options,
            Severity failOn,
            boolean requireLossless,
            Console console) {
        this.engine = engine;
        this.limits = limits;
        this.options = options;
        this.failOn = failOn;
        this.requireLossless = requireLossless;
        this.console = console;
        this.writer = new ResultWriter(console);
    }

    InputReport convert(Destinations.Job job) {
        try {
            Result<Input> input = job.source().open(console, limits.inputBytes());
            if (input.value().isEmpty()) {
                return withheld(job, input.report().diagnostics());
            }
            Result<PatentDocument> made = engine.convert(input.value().get(), options);
            List<Diagnostic> findings = new ArrayList<>(made.report().diagnostics());
            return made.value().isEmpty()
                    ? withheld(job, findings)
                    : handOut(job, made.value().get(), findings);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return withheld(job, List.of(InternalFailure.finding(failure)));
        }
    }

    private static InputReport withheld(Destinations.Job job, List<Diagnostic> findings) {
        return InputReport.of(job.source().name(), findings, Outcome.withheld(findings));
    }

    private InputReport handOut(Destinations.Job job, PatentDocument document, List<Diagnostic> findings) {
        Receipt receipt = document.receipt().orElseThrow();
        Optional<Diagnostic> obstacle = obstacle(receipt, findings);
        obstacle.ifPresent(findings::add);
        boolean written = obstacle.isEmpty() && writer.document(job.document(), document.bytes(), findings);
        ExitStatus status = status(obstacle, written, findings);
        if (job.receipt().isPresent() && (written || obstacle.isPresent())) {
            byte[] evidence = new Json().write(ReceiptJson.of(receipt, job, written));
            if (!writer.file(job.receipt().get(), evidence, findings)) {
                status = ExitStatus.INCOMPLETE;
            }
        }
        Optional<String> output = written ? job.document().map(OutputFile::toString) : Optional.empty();
        ReportedInput.Delivery delivery = written ? ReportedInput.Delivery.WRITTEN : ReportedInput.Delivery.WITHHELD;
        return InputReport.of(job.source().name(), findings, status)
                .output(output)
                .shown(ReportedInput.of(job.source().name(), findings, delivery));
    }

    private ExitStatus status(Optional<Diagnostic> obstacle, boolean written, List<Diagnostic> findings) {
        if (obstacle.isPresent() && obstacle.get().code() == CliCode.WITHHELD_LOSS) {
            return ExitStatus.FINDINGS;
        }
        return written ? Outcome.done(findings, failOn) : ExitStatus.INCOMPLETE;
    }

    /** What stands against handing out a document: the output must never be wrong in silence. */
    private Optional<Diagnostic> obstacle(Receipt receipt, List<Diagnostic> findings) {
        if (findings.stream().anyMatch(finding -> finding.code() == ConversionCode.INVALID_OUTPUT)) {
            return Optional.of(Diagnostic.of(CliCode.WITHHELD_INVALID, Location.UNKNOWN));
        }
        if (options.checks().verify() && options.checks().keepRemainder() && !receipt.verified()) {
            return Optional.of(Diagnostic.of(CliCode.WITHHELD_NOT_VERIFIED, Location.UNKNOWN));
        }
        long lost = findings.stream()
                .filter(finding -> finding.code() instanceof RemainderCode)
                .count();
        return requireLossless && lost > 0
                ? Optional.of(Diagnostic.of(CliCode.WITHHELD_LOSS, Location.UNKNOWN, Long.toString(lost)))
                : Optional.empty();
    }
}
