package org.st96toolkit.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.ConversionCode;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.InternalFailure;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CoreCode;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.format.Anatomy;
import org.st96toolkit.core.format.Format;
import org.st96toolkit.core.format.PackagedFile;
import org.st96toolkit.core.format.PackagedFormat;
import org.st96toolkit.validation.profile.ProfileRules;

/**
 * Checks documents, layer by layer. Immutable and thread-safe; make one and keep it. Nothing is thrown for what a document
 * holds; where a check fails within itself, its layer is skipped and the failure is a finding that nobody can silence.
 */
public final class Validator {

    /** The name of the rules that are built in. Their version is that of the toolkit. */
    public static final String RULE_SET = "built-in";

    /** Where nobody can say whether the rest would have been well-formed. */
    private static final Set<Code> NOT_READ =
            Set.of(CoreCode.UNREADABLE_INPUT, CoreCode.UNKNOWN_ENCODING, CoreCode.LIMIT_REACHED, CoreCode.TOO_DEEP);

    private final Toolkit toolkit;
    private final ValidationOptions options;
    private final GrammarSource grammars;
    private final Optional<ProfileRules> profile;
    private final DocumentChecks checks;

    public Validator(Toolkit toolkit, ValidationOptions options) {
        this.toolkit = toolkit;
        this.options = options;
        this.grammars = new GrammarSource(options.schemas(), options.catalog());
        this.profile = options.profile().map(ProfileRules::new);
        this.checks = new DocumentChecks(toolkit, options, profile);
    }

    /**
     * Checks a document, in XML or in a packaged file such as a DOCX: which of both its first bytes say.
     *
     * @param name the name that reports give it
     * @param bytes the document
     * @param file the file that it came from, beside which the files that it names are looked for; nothing where it came
     *     from elsewhere
     */
    public DocumentReport validate(String name, byte[] bytes, Optional<Path> file) {
        DocumentTally tally = tally(name, Optional.of(Sha256.of(bytes)));
        try {
            Optional<PackagedFormat> packaged = toolkit.packagedFormat(bytes);
            if (packaged.isPresent()) {
                String own = file.map(Path::getFileName).map(Path::toString).orElse("");
                Result<PackagedFile> opened = packaged.get().read(own, bytes);
                return opened.value().isEmpty()
                        ? unusable(tally, opened.report())
                        : new PackagedValidation(toolkit, options, checks, tally, packaged.get(), opened.orElseThrow())
                                .report(opened.report());
            }
            Result<PatentDocument> read = toolkit.read(new Input.OfBytes(name, bytes));
            return read.value().isEmpty()
                    ? unusable(tally, read.report())
                    : over(tally, read.orElseThrow(), read.report(), file);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return failed(tally, failure);
        }
    }

    /**
     * What is said of a document that could not even be read.
     *
     * @param name the name that reports give it
     * @param why why it could not be read
     */
    public DocumentReport unreadable(String name, Report why) {
        return unusable(tally(name, Optional.empty()), why);
    }

    /**
     * What is said of a document on which the caller's own work failed.
     *
     * @param name the name that reports give it
     * @param failure what was thrown
     */
    public DocumentReport failed(String name, Throwable failure) {
        return failed(tally(name, Optional.empty()), failure);
    }

    private DocumentTally tally(String name, Optional<String> sha256) {
        return new DocumentTally(name, sha256, profile, options.required());
    }

    private static DocumentReport unusable(DocumentTally tally, Report report) {
        boolean unknown = report.diagnostics().stream().anyMatch(found -> ConversionCode.isOfNoKind(found.code()));
        boolean read = unknown || report.diagnostics().stream().noneMatch(found -> NOT_READ.contains(found.code()));
        DocumentTally.Placing placing = DocumentTally.Placing.by(Outline.none());
        for (Diagnostic found : report.diagnostics()) {
            Layer layer = ConversionCode.isOfNoKind(found.code()) ? Layer.GRAMMAR : Layer.WELL_FORMED;
            tally.add(layer, placing, List.of(found));
        }
        if (read) {
            tally.add(Layer.WELL_FORMED, placing, LayerCheck.done(List.of(), List.of()));
        }
        return tally.finish(Omission.of(unknown ? Omission.Reason.UNKNOWN_KIND : Omission.Reason.NOT_READ));
    }

    private static DocumentReport failed(DocumentTally tally, Throwable failure) {
        tally.add(
                Layer.WELL_FORMED, DocumentTally.Placing.by(Outline.none()), List.of(InternalFailure.finding(failure)));
        return tally.finish(Omission.of(Omission.Reason.FAILURE));
    }

    private DocumentReport over(DocumentTally tally, PatentDocument read, Report report, Optional<Path> file) {
        Format format = toolkit.format(read.format()).orElseThrow();
        Optional<Anatomy> anatomy = format.anatomy();
        DocumentTally.Placing placing = DocumentTally.Placing.by(
                Outline.of(read.tree().root(), anatomy, format.vocabulary().sections()));
        tally.check(Layer.WELL_FORMED, placing, () -> {
            List<Diagnostic> found = new ArrayList<>(report.diagnostics());
            found.addAll(CharacterCheck.of(read.tree().root()));
            return LayerCheck.done(found, List.of());
        });
        List<String> grammar = new ArrayList<>();
        tally.check(Layer.GRAMMAR, placing, () -> grammar(read, grammars.of(read, format), grammar));
        boolean byGrammar = !grammar.isEmpty();
        tally.check(Layer.IDENTITY, placing, () -> DocumentChecks.identity(read, anatomy, byGrammar));
        tally.check(
                Layer.FILES,
                placing,
                () -> anatomy.map(known -> FilesCheck.of(
                                read.tree().root(),
                                known,
                                file,
                                toolkit.limits().inputBytes()))
                        .orElseGet(DocumentChecks::withoutAnatomy));
        tally.check(Layer.CODES, placing, () -> checks.codes(read, anatomy, tally.saidByTheGrammar()));
        tally.check(Layer.RULES, placing, () -> rules(read, anatomy, placing, tally));
        return tally.finish(
                Omission.of(Omission.Reason.FAILURE),
                Optional.of(read.format()),
                Optional.of(read.variant()),
                grammar.stream().findFirst());
    }

    /**
     * @param used takes the name of the grammar, where there is one
     */
    private static LayerCheck grammar(PatentDocument read, GrammarSource.Choice choice, List<String> used) {
        if (choice.grammar().isEmpty()) {
            // What is wrong with a schema has its place there, not here.
            List<Diagnostic> found = choice.report().diagnostics().stream()
                    .map(fault -> new Diagnostic(fault.code(), Location.UNKNOWN, fault.arguments()))
                    .toList();
            return new LayerCheck(false, found, List.of(choice.omission().orElseThrow()));
        }
        used.add(choice.name());
        return LayerCheck.done(choice.grammar().get().validate(read.tree()).diagnostics(), List.of());
    }

    private LayerCheck rules(
            PatentDocument read, Optional<Anatomy> anatomy, DocumentTally.Placing placing, DocumentTally tally) {
        return checks.hasRules()
                ? checks.ofOffice(read, anatomy, false)
                        .and(checks.interoperable(read))
                        .and(checks.ofUser(read, placing, tally))
                : LayerCheck.skipped(Omission.of(Omission.Reason.NO_PROFILE));
    }
}
