package org.st96toolkit.docx.filing;

import java.util.List;
import org.st96toolkit.core.diagnostic.Gradings;
import org.st96toolkit.core.format.FileCheck;
import org.st96toolkit.core.format.FileFinding;
import org.st96toolkit.docx.section.Outline;

/** What offices ask of a DOCX itself. Immutable and thread-safe. */
public final class FilingRules {

    private final Gradings gradings = FilingCodes.table();
    private final OfficeDemands demands = OfficeDemands.load();
    private final List<FilingRule> rules = List.of(
            new VariantRule(), new PageRule(), new TextRule(), new OutsideRule(), new LeftRule(), new FileRule());

    /** The rules of all offices. */
    public FilingRules() {}

    /**
     * Holds the rules of an office against a file.
     *
     * @param office the office, as profiles name it; one that is not known has no rules, which the answer says
     */
    public FileCheck check(FileFacts file, String office) {
        FilingFindings findings = new FilingFindings(office, gradings);
        rules.forEach(rule -> rule.check(file, demands, findings));
        demands.list(OfficeDemands.Subject.UNCHECKED, office)
                .forEach(what -> findings.leaveOpen(FileCheck.Unchecked.valueOf(what)));
        return findings.check();
    }

    /**
     * Holds the rules of an office about where parts of an application begin against what is what in a file.
     *
     * @param outline what is what in it
     */
    public List<FileFinding> check(Outline outline, String office) {
        FilingFindings findings = new FilingFindings(office, gradings);
        NewPageRule.check(outline, findings);
        return findings.check().found();
    }
}
