package org.st96toolkit.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.grammar.GrammarCode;
import org.st96toolkit.validation.body.Body;
import org.st96toolkit.validation.body.BodyReader;
import org.st96toolkit.validation.interoperable.Forecast;
import org.st96toolkit.validation.interoperable.Interoperability;
import org.st96toolkit.validation.profile.Gap;
import org.st96toolkit.validation.profile.ProfileRules;
import org.st96toolkit.validation.schematron.RuleFault;

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
    private final CodeLists lists = CodeLists.load();
    private final Interoperability interoperability = new Interoperability();
    private final Optional<ProfileRules> profile;

    public Validator(Toolkit toolkit, ValidationOptions options) {
        this.toolkit = toolkit;
        this.options = options;
        this.grammars = new GrammarSource(options.schemas(), options.catalog());
        this.profile = options.profile().map(ProfileRules::new);
    }

    /**
     * Checks a document.
     *
     * @param name the name that reports give it
     * @param bytes the document
     * @param file the file that it came from, beside which the files that it names are looked for; nothing where it came
     *     from elsewhere
     */
    public DocumentReport validate(String name, byte[] bytes, Optional<Path> file) {
        Run run = new Run(name, Optional.of(Sha256.of(bytes)));
        try {
            Result<PatentDocument> read = toolkit.read(new Input.OfBytes(name, bytes));
            if (read.value().isEmpty()) {
                return run.unusable(read.report());
            }
            return run.over(read.orElseThrow(), read.report(), file);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return run.failed(failure);
        }
    }

    /**
     * What is said of a document that could not even be read.
     *
     * @param name the name that reports give it
     * @param why why it could not be read
     */
    public DocumentReport unreadable(String name, Report why) {
        return new Run(name, Optional.empty()).unusable(why);
    }

    /**
     * What is said of a document on which the caller's own work failed.
     *
     * @param name the name that reports give it
     * @param failure what was thrown
     */
    public DocumentReport failed(String name, Throwable failure) {
        return new Run(name, Optional.empty()).failed(failure);
    }

    /** The checks of one document. */
    private final class Run {

        private final String name;
        private final Optional<String> sha256;
        private final Map<Layer, LayerCheck> checks = new EnumMap<>(Layer.class);
        private final List<Finding> findings = new ArrayList<>();
        private Outline outline = Outline.none();
        private Optional<PatentDocument> document = Optional.empty();
        private Optional<String> grammar = Optional.empty();

        Run(String name, Optional<String> sha256) {
            this.name = name;
            this.sha256 = sha256;
        }

        DocumentReport unusable(Report report) {
            boolean unknown = report.diagnostics().stream().anyMatch(found -> ConversionCode.isOfNoKind(found.code()));
            boolean read = unknown || report.diagnostics().stream().noneMatch(found -> NOT_READ.contains(found.code()));
            report.diagnostics()
                    .forEach(found -> add(
                            ConversionCode.isOfNoKind(found.code()) ? Layer.GRAMMAR : Layer.WELL_FORMED,
                            List.of(found)));
            if (read) {
                checks.put(Layer.WELL_FORMED, LayerCheck.done(report.diagnostics(), List.of()));
            }
            return finish(Omission.of(unknown ? Omission.Reason.UNKNOWN_KIND : Omission.Reason.NOT_READ));
        }

        DocumentReport failed(Throwable failure) {
            add(Layer.WELL_FORMED, List.of(InternalFailure.finding(failure)));
            return finish(Omission.of(Omission.Reason.FAILURE));
        }

        DocumentReport over(PatentDocument read, Report report, Optional<Path> file) {
            document = Optional.of(read);
            Format format = toolkit.format(read.format()).orElseThrow();
            Optional<Anatomy> anatomy = format.anatomy();
            outline =
                    Outline.of(read.tree().root(), anatomy, format.vocabulary().sections());
            check(Layer.WELL_FORMED, () -> {
                List<Diagnostic> found = new ArrayList<>(report.diagnostics());
                found.addAll(CharacterCheck.of(read.tree().root()));
                return LayerCheck.done(found, List.of());
            });
            check(Layer.GRAMMAR, () -> grammar(read, format));
            check(
                    Layer.IDENTITY,
                    () -> anatomy.map(known -> identity(read, known)).orElseGet(Run::withoutAnatomy));
            check(
                    Layer.FILES,
                    () -> anatomy.map(known -> FilesCheck.of(
                                    read.tree().root(),
                                    known,
                                    file,
                                    toolkit.limits().inputBytes()))
                            .orElseGet(Run::withoutAnatomy));
            check(Layer.CODES, () -> anatomy.map(known -> codes(read, known)).orElseGet(Run::withoutAnatomy));
            check(Layer.RULES, () -> rules(read, anatomy));
            return finish(Omission.of(Omission.Reason.FAILURE));
        }

        /** A check that fails within itself leaves its layer unchecked, and the others as they are. */
        private void check(Layer layer, Supplier<LayerCheck> work) {
            try {
                LayerCheck check = work.get();
                checks.put(layer, check);
                add(layer, check.found());
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
                add(layer, List.of(InternalFailure.finding(failure)));
            }
        }

        private LayerCheck grammar(PatentDocument read, Format format) {
            GrammarSource.Choice choice = grammars.of(read, format);
            if (choice.grammar().isEmpty()) {
                // What is wrong with a schema has its place there, not here.
                List<Diagnostic> found = choice.report().diagnostics().stream()
                        .map(fault -> new Diagnostic(fault.code(), Location.UNKNOWN, fault.arguments()))
                        .toList();
                return new LayerCheck(false, found, List.of(choice.omission().orElseThrow()));
            }
            grammar = Optional.of(choice.name());
            return LayerCheck.done(choice.grammar().get().validate(read.tree()).diagnostics(), List.of());
        }

        private LayerCheck identity(PatentDocument read, Anatomy anatomy) {
            return LayerCheck.done(IdentityCheck.of(read.tree().root(), anatomy, grammar.isPresent()), List.of());
        }

        /** What the grammar has said of a value is not said again. */
        private LayerCheck codes(PatentDocument read, Anatomy anatomy) {
            Set<Location> said = new HashSet<>();
            for (Finding finding : findings) {
                if (finding.diagnostic().code() instanceof GrammarCode) {
                    said.add(finding.diagnostic().location());
                }
            }
            List<Diagnostic> found = CodesCheck.of(read.tree().root(), anatomy, lists).stream()
                    .filter(each -> !said.contains(each.location()))
                    .toList();
            return LayerCheck.done(found, List.of(Omission.of(Omission.Reason.NUMBER_FORMS)));
        }

        /** Those of the office, then those of the user; all are tried, even where one file of them stops. */
        private LayerCheck rules(PatentDocument read, Optional<Anatomy> anatomy) {
            if (options.rules().isEmpty() && profile.isEmpty() && !options.interoperable()) {
                return LayerCheck.skipped(Omission.of(Omission.Reason.NO_PROFILE));
            }
            LayerCheck ofOffice =
                    profile.map(rules -> ofOffice(rules, read, anatomy)).orElseGet(Run::nothing);
            LayerCheck ofOther = options.interoperable() ? interoperable(read) : nothing();
            LayerCheck ofUser = options.rules().isEmpty() ? nothing() : ofUser(read);
            List<Diagnostic> found = new ArrayList<>();
            List<Omission> unchecked = new ArrayList<>();
            boolean checked = false;
            for (LayerCheck check : List.of(ofOffice, ofOther, ofUser)) {
                found.addAll(check.found());
                unchecked.addAll(check.unchecked());
                checked |= check.checked();
            }
            return new LayerCheck(checked, found, unchecked);
        }

        private static LayerCheck nothing() {
            return new LayerCheck(false, List.of(), List.of());
        }

        /** What remainder a conversion would leave. */
        private LayerCheck interoperable(PatentDocument read) {
            if (Interoperability.carriesRemainder(read.tree())) {
                return LayerCheck.skipped(Omission.of(Omission.Reason.CARRIES_REMAINDER));
            }
            Variant own = read.variant();
            Optional<Variant> target = toolkit.destination(read);
            return target.flatMap(made ->
                            interoperability.forecast(read.tree(), own.dialect(), own.version(), made.dialect()))
                    .map(found -> LayerCheck.done(
                            found.stream()
                                    .map(each -> Diagnostic.of(code(each.kind()), each.location(), each.path()))
                                    .toList(),
                            List.of()))
                    .orElseGet(() -> LayerCheck.skipped(Omission.of(
                            Omission.Reason.NOT_IN_PROFILE,
                            "interoperable",
                            own.dialect() + " " + own.version()
                                    + target.map(made -> " -> " + made.dialect())
                                            .orElse(""))));
        }

        private static ValidationCode code(Forecast.Kind kind) {
            return switch (kind) {
                case SPELLING -> ValidationCode.LEAVES_SPELLING;
                case DATA -> ValidationCode.LEAVES_DATA;
                case WRAPPER -> ValidationCode.LEAVES_WRAPPER;
                case ORDER -> ValidationCode.LEAVES_ORDER;
                case SUPPLIED -> ValidationCode.LEAVES_SUPPLIED;
                case PART -> ValidationCode.LEAVES_PART;
            };
        }

        private static LayerCheck ofOffice(ProfileRules rules, PatentDocument read, Optional<Anatomy> anatomy) {
            if (anatomy.isEmpty()) {
                return withoutAnatomy();
            }
            Body body = new BodyReader(anatomy.get()).read(read.tree().root());
            if (body.isEmpty()) {
                return LayerCheck.skipped(Omission.of(Omission.Reason.NO_BODY));
            }
            ProfileRules.Outcome outcome = rules.check(body);
            return LayerCheck.done(
                    outcome.found(), outcome.gaps().stream().map(Run::omission).toList());
        }

        private static Omission omission(Gap gap) {
            return switch (gap.part()) {
                case CLAIMS -> Omission.of(Omission.Reason.WORDS_OF_CLAIMS, gap.language());
                case DESCRIPTION -> Omission.of(Omission.Reason.WORDS_OF_DESCRIPTION, gap.language());
                case ABSTRACT -> Omission.of(Omission.Reason.LENGTH_OF_ABSTRACT, gap.language());
                case FIGURES -> Omission.of(Omission.Reason.NUMBERS_OF_FIGURES);
            };
        }

        private LayerCheck ofUser(PatentDocument read) {
            List<Diagnostic> broken = new ArrayList<>();
            List<Omission> stopped = new ArrayList<>();
            for (RuleFile rules : options.rules()) {
                try {
                    for (RuleFile.Found found : rules.check(read.tree())) {
                        findings.add(Finding.of(found.diagnostic(), Layer.RULES, outline)
                                .withSeverity(found.failure().severity()));
                    }
                } catch (RuleFault fault) {
                    broken.add(Diagnostic.of(
                            ValidationCode.BROKEN_RULES, Location.UNKNOWN, rules.name(), fault.getMessage()));
                    stopped.add(Omission.of(Omission.Reason.BROKEN_RULES, rules.name()));
                }
            }
            return new LayerCheck(stopped.size() < options.rules().size(), broken, stopped);
        }

        private static LayerCheck withoutAnatomy() {
            return LayerCheck.skipped(Omission.of(Omission.Reason.NO_ANATOMY));
        }

        private void add(Layer layer, List<Diagnostic> found) {
            for (Diagnostic diagnostic : found) {
                Finding finding = Finding.of(diagnostic, owner(layer, diagnostic), outline);
                findings.add(profile.map(rules -> finding.withSeverity(rules.severity(diagnostic)))
                        .orElse(finding));
            }
        }

        /** Whether ids are there and unique is a matter of identity, whoever finds it. */
        private static Layer owner(Layer layer, Diagnostic diagnostic) {
            return diagnostic.code() == GrammarCode.DUPLICATE_ID || diagnostic.code() == GrammarCode.DANGLING_REFERENCE
                    ? Layer.IDENTITY
                    : layer;
        }

        private DocumentReport finish(Omission ifNotChecked) {
            List<LayerResult> layers = new ArrayList<>();
            for (Layer layer : Layer.values()) {
                LayerCheck check = checks.getOrDefault(layer, LayerCheck.skipped(ifNotChecked));
                layers.add(
                        check.checked()
                                ? new LayerResult(layer, DocumentReport.state(layer, findings), check.unchecked())
                                : new LayerResult(layer, LayerResult.State.SKIPPED, check.unchecked()));
            }
            for (LayerResult layer : layers) {
                if (layer.state() == LayerResult.State.SKIPPED
                        && options.required().contains(layer.layer())) {
                    demand(layer);
                }
            }
            return new DocumentReport(
                    name,
                    sha256,
                    document.map(PatentDocument::format),
                    document.map(PatentDocument::variant),
                    grammar,
                    layers,
                    findings,
                    List.of());
        }

        private void demand(LayerResult layer) {
            add(
                    layer.layer(),
                    List.of(Diagnostic.of(
                            ValidationCode.LAYER_NOT_CHECKED,
                            Location.UNKNOWN,
                            layer.layer().id())));
        }
    }
}
