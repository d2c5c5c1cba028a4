package org.st96toolkit.cli;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.docx.DocxFormat;
import org.st96toolkit.docx.filing.FileFacts;
import org.st96toolkit.docx.filing.Usage;
import org.st96toolkit.docx.reader.PackageSurvey;
import org.st96toolkit.docx.section.HeadingWords;
import org.st96toolkit.docx.section.LanguageFinder;
import org.st96toolkit.validation.gate.ExitStatus;
import org.st96toolkit.validation.gate.Outcome;

/** Says what a DOCX is and what is in it. */
final class PackageInspector {

    private final LanguageFinder languages = new LanguageFinder(HeadingWords.load());
    private final Severity failOn;

    /**
     * @param failOn the least severity that counts as a finding
     */
    PackageInspector(Severity failOn) {
        this.failOn = failOn;
    }

    InputReport inspect(Source source, byte[] bytes) {
        Result<FileFacts> read = FileFacts.read(source.name(), bytes);
        List<Diagnostic> findings = read.report().diagnostics();
        if (read.value().isEmpty()) {
            return InputReport.of(source.name(), findings, ExitStatus.UNUSABLE_INPUT);
        }
        return InputReport.of(source.name(), findings, Outcome.done(findings, failOn))
                .document(inspection(read.orElseThrow(), bytes));
    }

    private PackageInspectionJson inspection(FileFacts facts, byte[] bytes) {
        PackageSurvey survey = facts.survey();
        SortedMap<String, Integer> objects = new TreeMap<>();
        facts.objects().forEach(object -> objects.merge(object.what(), 1, Integer::sum));
        return new PackageInspectionJson(
                DocxFormat.ID,
                survey.strict() ? "strict" : "transitional",
                survey.program(),
                facts.main(),
                InspectCommand.sha256(bytes),
                bytes.length,
                facts.flow().title(),
                survey.author(),
                survey.lastAuthor(),
                languages.find(List.of(facts.flow())).language().orElse(""),
                facts.languages(),
                survey.pages().stream()
                        .map(page -> new PackageInspectionJson.PageJson(
                                page.width().orElse(0), page.height().orElse(0), page.isLandscape()))
                        .toList(),
                facts.counts(),
                fonts(facts),
                objects,
                survey.parts().stream()
                        .map(part -> new PackageInspectionJson.PartJson(part.name(), part.type(), part.bytes()))
                        .toList());
    }

    private static Map<String, Long> fonts(FileFacts facts) {
        Map<String, Long> fonts = new TreeMap<>();
        for (Map.Entry<String, Usage> font : facts.fonts().entrySet()) {
            fonts.put(font.getKey(), font.getValue().characters());
        }
        return fonts;
    }
}
