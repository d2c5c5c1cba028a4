package org.st96toolkit.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CodeCatalogue;
import org.st96toolkit.validation.gate.ExitStatus;
import org.st96toolkit.validation.profile.RuleTable;
import org.st96toolkit.validation.report.Codes;
import org.st96toolkit.validation.report.RuleSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code st96 explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = "st96 explain [OPTIONS] [CODE...]",
        description = "Says what the code of a finding means, and the cure. Without a code: lists all codes.",
        footerHeading = "%nExamples:%n",
        footer = {"  st96 explain X105", "  st96 explain M306 --report-lang zh"})
final class ExplainCommand implements Callable<Integer> {

    private static final int NEAR = 5;

    @Parameters(arity = "0..*", paramLabel = "CODE", description = "A code such as X105.")
    private List<String> wanted = new ArrayList<>();

    @Option(
            names = "--report-lang",
            paramLabel = "LANG",
            converter = ReportOptions.Language.class,
            description = "The language of the answer: en or zh (default: en).")
    private Locale language = Locale.ENGLISH;

    private final Console console;
    private final RuleTable table = RuleTable.load();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongUsage {
        CodeCatalogue catalogue = CodeCatalogue.load();
        if (wanted.isEmpty()) {
            catalogue.codes().forEach(code -> console.out().println(code.id() + "  " + message(code)));
            return ExitStatus.CLEAN.code();
        }
        List<Code> codes = new ArrayList<>();
        for (String id : wanted) {
            codes.add(catalogue.find(id).orElseThrow(() -> unknown(id, catalogue)));
        }
        String between = "";
        for (Code code : codes) {
            console.out().print(between + explanation(code));
            between = "\n";
        }
        return ExitStatus.CLEAN.code();
    }

    private String explanation(Code code) {
        Labels labels = new Labels(language);
        String severity = code.severity().name().toLowerCase(Locale.ROOT);
        return labels.text("explained", code.id(), labels.text(severity)) + "\n  " + message(code) + "\n"
                + labels.text("cure") + "\n  " + Codes.fix(code, language) + "\n"
                + profiles(code, labels)
                + labels.text("page") + "\n  docs/diagnostics/" + code.id() + ".md\n";
    }

    /** How grave a code is for each office, and by which law; nothing for codes that no office asks for. */
    private String profiles(Code code, Labels labels) {
        StringBuilder lines = new StringBuilder();
        table.gradings(code)
                .forEach((profile, grading) -> lines.append("  ")
                        .append(labels.text(
                                "ofOffice",
                                profile.id(),
                                labels.text(grading.severity().name().toLowerCase(Locale.ROOT)),
                                RuleSources.text(grading, language)))
                        .append('\n'));
        return lines.isEmpty() ? "" : labels.text("profiles") + "\n" + lines;
    }

    private String message(Code code) {
        return Codes.message(code, language);
    }

    private static WrongUsage unknown(String id, CodeCatalogue catalogue) {
        String typed = id.strip().toUpperCase(Locale.ROOT);
        List<String> near = catalogue.codes().stream()
                .map(Code::id)
                .filter(known -> distance(known, typed) <= 2)
                .sorted(Comparator.comparingInt(known -> distance(known, typed)))
                .limit(NEAR)
                .toList();
        String hint = near.isEmpty() ? "; 'st96 explain' lists all" : "; near it: " + String.join(", ", near);
        return new WrongUsage("there is no code '" + id + "'" + hint);
    }

    /** How many characters must be changed, added or removed to get from one text to the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int k = 0; k <= other.length(); k++) {
            row[k] = k;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int k = 1; k <= other.length(); k++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1);
                diagonal = row[k];
                row[k] = Math.min(changed, Math.min(row[k], row[k - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
