package org.st96toolkit.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.docx.application.ApplicationWriter;
import org.st96toolkit.docx.application.NamedFile;
import org.st96toolkit.docx.application.WritingSettings;
import org.st96toolkit.docx.application.WrittenApplication;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.reader.FlowReader;
import org.st96toolkit.docx.receipt.Ledger;
import org.st96toolkit.docx.section.Findings;
import org.st96toolkit.docx.section.HeadingWords;
import org.st96toolkit.docx.section.LanguageFinder;
import org.st96toolkit.docx.section.Outline;
import org.st96toolkit.docx.section.OutlineMaker;
import org.st96toolkit.docx.section.Part;
import org.st96toolkit.docx.section.RevisionPolicy;
import org.st96toolkit.docx.section.SectionCode;
import org.st96toolkit.docx.section.SectionSettings;

/**
 * Makes of DOCX an application in ST.96. Several files are one application, in their order. What is made is valid; a file that cannot
 * be converted is a withheld result, never an exception. Immutable and thread-safe; make one and keep it.
 */
public final class DocxConverter {

    private final HeadingWords words = HeadingWords.load();
    private final OutlineMaker outlines = new OutlineMaker(words);
    private final LanguageFinder languages = new LanguageFinder(words);

    private final FlowReader reader = new FlowReader();

    /** A converter that knows the heading words of eight languages. */
    public DocxConverter() {}

    /**
     * Converts files that are one application.
     *
     * @param inputs the files in the order of the application, at least one
     * @param options how
     * @return the application: the body of it where description and claims are there, else the element of the one part that is there;
     *     withheld where a file cannot be read or says nothing of what it is, where tracked changes are refused, where a part is
     *     missing, and where the office or language that the body needs is not known
     */
    public Result<ConvertedApplication> convert(List<DocxInput> inputs, DocxOptions options) {
        Inputs read = Inputs.read(inputs, reader);
        if (!read.whole()) {
            return Result.withheld(read.report());
        }
        List<Flow> flows = read.flows();
        Findings findings = new Findings(flows.stream().map(Flow::name).toList());
        findings.addAll(read.findings());
        LanguageFinder.Finding known = language(flows, options);
        Optional<String> language = known.language();
        Ledger ledger = new Ledger();
        List<Outline> made = new ArrayList<>();
        List<RevisionPolicy> revisions = new ArrayList<>();
        for (int file = 0; file < flows.size(); file++) {
            Optional<Part> part = read.parts().get(file);
            SectionSettings settings =
                    new SectionSettings(part, options.styles(), options.revisions(), options.joinLines());
            made.add(outlines.make(file, flows.get(file), settings, language.orElse(""), ledger, findings));
            revisions.add(options.revisions());
        }
        if (findings.report().diagnostics().stream().anyMatch(found -> isFinal(found.code()))) {
            return Result.withheld(findings.report());
        }
        WritingSettings settings = new WritingSettings(
                options.office().map(code -> code.strip().toUpperCase(Locale.ROOT)),
                language,
                known.evidence(),
                options.joinLines(),
                options.amendments(),
                options.images(),
                options.filePrefix());
        List<NamedFile> drawings = read.drawings();
        Optional<WrittenApplication> written =
                new ApplicationWriter(settings).write(flows, made, revisions, drawings, ledger, findings);
        if (written.isEmpty()) {
            return Result.withheld(findings.report());
        }
        ConvertedApplication converted = new ConvertedApplication(
                written.get().document(),
                written.get().files(),
                made,
                new ReceiptMaker(Toolkit.release(), read, settings)
                        .make(written.get().document().root(), made, ledger, findings.placed()));
        return Result.of(converted, findings.report());
    }

    /** Whether nothing is made of files in which this is found. */
    private static boolean isFinal(org.st96toolkit.core.diagnostic.Code code) {
        return code.severity() == Severity.ERROR && (code == SectionCode.NO_PART || code == SectionCode.TRACKED_CHANGE);
    }

    private LanguageFinder.Finding language(List<Flow> flows, DocxOptions options) {
        return options.language()
                .map(code -> new LanguageFinder.Finding(
                        Optional.of(code.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT)), ""))
                .orElseGet(() -> languages.find(flows));
    }
}
