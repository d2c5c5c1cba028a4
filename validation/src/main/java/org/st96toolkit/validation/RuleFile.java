package org.st96toolkit.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.validation.schematron.RuleFailure;
import org.st96toolkit.validation.schematron.RuleFault;
import org.st96toolkit.validation.schematron.SchematronRules;

/** Rules that a user wrote, with the name of their file. Thread-safe. */
public final class RuleFile {

    /**
     * What a rule found, as grave as its author says.
     *
     * @param diagnostic what and where
     * @param failure what the rule said
     */
    record Found(Diagnostic diagnostic, RuleFailure failure) {}

    private final String name;
    private final SchematronRules rules;

    private RuleFile(String name, SchematronRules rules) {
        this.name = name;
        this.rules = rules;
    }

    /**
     * Reads and compiles a Schematron file.
     *
     * @param file the file; what it includes and reads must stand in its folder or below
     * @return the rules; withheld with what is wrong with them
     */
    public static Result<RuleFile> read(Path file) {
        try {
            return Result.of(new RuleFile(file.toString(), SchematronRules.read(file)), Report.EMPTY);
        } catch (RuleFault fault) {
            // Lines would be those of the stylesheet that was made of the rules.
            return Result.withheld(Report.of(
                    Diagnostic.of(ValidationCode.BROKEN_RULES, Location.UNKNOWN, file.toString(), fault.getMessage())));
        }
    }

    /** The name of the file. */
    public String name() {
        return name;
    }

    List<Found> check(XmlDocument document) throws RuleFault {
        List<Found> found = new ArrayList<>();
        for (RuleFailure failure : rules.check(document)) {
            String id = failure.id().orElse(name);
            found.add(new Found(
                    Diagnostic.of(ValidationCode.USER_RULE, failure.location(), id, failure.text()), failure));
        }
        return found;
    }
}
