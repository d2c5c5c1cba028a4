package org.st96toolkit.validation.gate;

import java.util.List;
import org.st96toolkit.core.ConversionCode;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CoreCode;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.validation.DocumentReport;
import org.st96toolkit.validation.Finding;

/** Says which exit status findings ask for. */
public final class Outcome {

    private Outcome() {}

    /** Where what was asked for was done. */
    public static ExitStatus done(List<Diagnostic> findings, Severity failOn) {
        boolean grave = findings.stream().anyMatch(finding -> finding.severity().compareTo(failOn) >= 0);
        return grave ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    /** How the validation of a document ended: with a failure of ours, a fault of the input, findings, or none. */
    public static ExitStatus of(DocumentReport report, Severity failOn) {
        List<Diagnostic> all =
                report.findings().stream().map(Finding::diagnostic).toList();
        if (all.stream().anyMatch(finding -> finding.code() == ConversionCode.INTERNAL)) {
            return ExitStatus.INCOMPLETE;
        } else if (report.format().isEmpty()) {
            return ExitStatus.UNUSABLE_INPUT;
        }
        boolean grave = report.findings().stream()
                .anyMatch(finding -> finding.severity().compareTo(failOn) >= 0);
        return grave ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    /** Where nothing could be made: the input's fault where it cannot be read or is of no known kind, else ours. */
    public static ExitStatus withheld(List<Diagnostic> findings) {
        boolean internal = findings.stream().anyMatch(finding -> finding.code() == ConversionCode.INTERNAL);
        boolean unusable = findings.stream().map(Diagnostic::code).anyMatch(Outcome::blamesTheInput);
        return unusable && !internal ? ExitStatus.UNUSABLE_INPUT : ExitStatus.INCOMPLETE;
    }

    private static boolean blamesTheInput(Code code) {
        return code instanceof CoreCode && code.severity() == Severity.ERROR || ConversionCode.isOfNoKind(code);
    }
}
