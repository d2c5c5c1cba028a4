package org.st96toolkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.format.Anatomy;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.validation.body.Body;
import org.st96toolkit.validation.body.BodyReader;
import org.st96toolkit.validation.interoperable.Forecast;
import org.st96toolkit.validation.interoperable.Interoperability;
import org.st96toolkit.validation.profile.Gap;
import org.st96toolkit.validation.profile.ProfileCode;
import org.st96toolkit.validation.profile.ProfileRules;
import org.st96toolkit.validation.schematron.RuleFault;

/** What is checked of a document that was read, beyond its grammar. Immutable and thread-safe. */
final class DocumentChecks {

    private final Toolkit toolkit;
    private final ValidationOptions options;
    private final Optional<ProfileRules> profile;
    private final CodeLists lists = CodeLists.load();
    private final Interoperability interoperability = new Interoperability();

    DocumentChecks(Toolkit toolkit, ValidationOptions options, Optional<ProfileRules> profile) {
        this.toolkit = toolkit;
        this.options = options;
        this.profile = profile;
    }

    /**
     * @param byGrammar whether a grammar was held against the document, and has followed its ids
     */
    static LayerCheck identity(PatentDocument read, Optional<Anatomy> anatomy, boolean byGrammar) {
        return anatomy.map(known -> LayerCheck.done(IdentityCheck.of(read.tree().root(), known, byGrammar), List.of()))
                .orElseGet(DocumentChecks::withoutAnatomy);
    }

    /**
     * @param said the places at which the grammar said something: what it said of a value is not said again
     */
    LayerCheck codes(PatentDocument read, Optional<Anatomy> anatomy, Set<Location> said) {
        if (anatomy.isEmpty()) {
            return withoutAnatomy();
        }
        List<Diagnostic> found = CodesCheck.of(read.tree().root(), anatomy.get(), lists).stream()
                .filter(each -> !said.contains(each.location()))
                .toList();
        return LayerCheck.done(found, List.of(Omission.of(Omission.Reason.NUMBER_FORMS)));
    }

    /** Whether there are any rules to hold against documents. */
    boolean hasRules() {
        return !options.rules().isEmpty() || profile.isPresent() || options.interoperable();
    }

    /**
     * Those of the office; nothing where none was named.
     *
     * @param drawingsApart whether an application without drawings may have them in another file
     */
    LayerCheck ofOffice(PatentDocument read, Optional<Anatomy> anatomy, boolean drawingsApart) {
        if (profile.isEmpty()) {
            return nothing();
        }
        if (anatomy.isEmpty()) {
            return withoutAnatomy();
        }
        Body body = new BodyReader(anatomy.get()).read(read.tree().root());
        if (body.isEmpty()) {
            return LayerCheck.skipped(Omission.of(Omission.Reason.NO_BODY));
        }
        ProfileRules.Outcome outcome = profile.get().check(body);
        List<Diagnostic> found = new ArrayList<>(outcome.found());
        List<Omission> gaps = new ArrayList<>(
                outcome.gaps().stream().map(DocumentChecks::omission).toList());
        boolean apart = drawingsApart && body.drawings().isEmpty();
        if (apart && found.removeIf(each -> each.code() == ProfileCode.MISSING_FIGURE)) {
            gaps.add(Omission.of(Omission.Reason.DRAWINGS_APART));
        }
        return LayerCheck.done(found, gaps);
    }

    /** What remainder a conversion would leave; nothing where nobody asked. */
    LayerCheck interoperable(PatentDocument read) {
        if (!options.interoperable()) {
            return nothing();
        }
        if (Interoperability.carriesRemainder(read.tree())) {
            return LayerCheck.skipped(Omission.of(Omission.Reason.CARRIES_REMAINDER));
        }
        Variant own = read.variant();
        Optional<Variant> target = toolkit.destination(read);
        return target.flatMap(
                        made -> interoperability.forecast(read.tree(), own.dialect(), own.version(), made.dialect()))
                .map(found -> LayerCheck.done(
                        found.stream()
                                .map(each -> Diagnostic.of(code(each.kind()), each.location(), each.path()))
                                .toList(),
                        List.of()))
                .orElseGet(() -> LayerCheck.skipped(Omission.of(
                        Omission.Reason.NOT_IN_PROFILE,
                        "interoperable",
                        own.dialect() + " " + own.version()
                                + target.map(made -> " -> " + made.dialect()).orElse(""))));
    }

    /** Those of the user, as grave as their author says; all are tried, even where one file of them stops. */
    LayerCheck ofUser(PatentDocument read, DocumentTally.Placing placing, DocumentTally tally) {
        if (options.rules().isEmpty()) {
            return nothing();
        }
        List<Diagnostic> broken = new ArrayList<>();
        List<Omission> stopped = new ArrayList<>();
        for (RuleFile rules : options.rules()) {
            try {
                for (RuleFile.Found found : rules.check(read.tree())) {
                    tally.add(placing.place(found.diagnostic(), Layer.RULES)
                            .withSeverity(found.failure().severity()));
                }
            } catch (RuleFault fault) {
                broken.add(
                        Diagnostic.of(ValidationCode.BROKEN_RULES, Location.UNKNOWN, rules.name(), fault.getMessage()));
                stopped.add(Omission.of(Omission.Reason.BROKEN_RULES, rules.name()));
            }
        }
        return new LayerCheck(stopped.size() < options.rules().size(), broken, stopped);
    }

    static LayerCheck withoutAnatomy() {
        return LayerCheck.skipped(Omission.of(Omission.Reason.NO_ANATOMY));
    }

    private static LayerCheck nothing() {
        return new LayerCheck(false, List.of(), List.of());
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

    private static Omission omission(Gap gap) {
        return switch (gap.part()) {
            case CLAIMS -> Omission.of(Omission.Reason.WORDS_OF_CLAIMS, gap.language());
            case DESCRIPTION -> Omission.of(Omission.Reason.WORDS_OF_DESCRIPTION, gap.language());
            case ABSTRACT -> Omission.of(Omission.Reason.LENGTH_OF_ABSTRACT, gap.language());
            case FIGURES -> Omission.of(Omission.Reason.NUMBERS_OF_FIGURES);
        };
    }
}
