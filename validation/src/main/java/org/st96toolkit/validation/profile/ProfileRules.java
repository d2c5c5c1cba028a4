package org.st96toolkit.validation.profile;

import java.util.List;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Grading;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.validation.body.Body;

/** The rules of a profile. Immutable and thread-safe. */
public final class ProfileRules {

    private final Profile profile;
    private final RuleTable table = RuleTable.load();
    private final List<BodyRule> rules;

    public ProfileRules(Profile profile) {
        this.profile = profile;
        this.rules = List.of(
                new PartRule(),
                new TitleRule(),
                new SectionRule(),
                new ParagraphRule(),
                new LeftoverRule(),
                new ClaimNumberRule(),
                new ClaimSentenceRule(),
                new ClaimDependencyRule(),
                new ClaimReferenceRule(),
                new ClaimRelianceRule(),
                new AbstractRule(),
                new FigureRule(),
                new SignRule());
    }

    /**
     * What was found.
     *
     * @param found the findings, in the order of the rules
     * @param gaps what could not be checked
     */
    public record Outcome(List<Diagnostic> found, List<Gap> gaps) {}

    /** Holds the rules against a body. */
    public Outcome check(Body body) {
        Findings findings = new Findings(profile, table, body.filed());
        rules.forEach(rule -> rule.check(body, findings));
        return new Outcome(findings.found(), findings.gaps());
    }

    /** How grave something that was found is in this profile. */
    public Severity severity(Diagnostic diagnostic) {
        return table.grading(diagnostic.code(), profile).map(Grading::severity).orElse(diagnostic.severity());
    }
}
