package org.st96toolkit.maven;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.validation.DocumentReport;
import org.st96toolkit.validation.Finding;
import org.st96toolkit.validation.gate.ExitStatus;
import org.st96toolkit.validation.gate.Gate;
import org.st96toolkit.validation.report.FindingText;
import org.st96toolkit.validation.report.Paint;

/** What stands at the end of a build that failed: how many documents did not pass, and the worst findings with their places. */
final class Summary {

    private static final int MOST = 10;

    /** A finding with the document that it is in. */
    private record Named(DocumentReport report, Finding finding) {}

    private Summary() {}

    /**
     * The summary, in several lines.
     *
     * @param judged all documents
     * @param failOn the least severity that counts
     */
    static String of(List<Gate.Judgement> judged, Severity failOn, Locale language) {
        List<Gate.Judgement> failed = judged.stream()
                .filter(each -> each.status() != ExitStatus.CLEAN)
                .toList();
        List<Named> worst = failed.stream()
                // What a document's own failure made the worst of all comes first.
                .sorted(Comparator.comparing(Gate.Judgement::status).reversed())
                .flatMap(Summary::findings)
                .filter(each -> each.finding().severity().compareTo(failOn) >= 0)
                .sorted(Comparator.comparing((Named each) -> each.finding().severity())
                        .reversed())
                .toList();
        FindingText form = new FindingText(language, false, Paint.NONE);
        StringBuilder text = new StringBuilder()
                .append(failed.size())
                .append(" of ")
                .append(judged.size())
                .append((judged.size() == 1 ? " document" : " documents")
                        + (failed.size() == 1 ? " does not pass:" : " do not pass:"));
        for (Named each : worst.subList(0, Math.min(MOST, worst.size()))) {
            String place =
                    each.finding().place().map(known -> " (" + known + ")").orElse("");
            text.append("\n  ")
                    .append(form.line(
                            each.report().name(),
                            each.finding().diagnostic(),
                            each.finding().severity()))
                    .append(place);
        }
        if (worst.size() > MOST) {
            text.append("\n  and ").append(worst.size() - MOST).append(" more, see above");
        }
        return text.toString();
    }

    private static Stream<Named> findings(Gate.Judgement judgement) {
        return judgement.report().findings().stream().map(finding -> new Named(judgement.report(), finding));
    }
}
