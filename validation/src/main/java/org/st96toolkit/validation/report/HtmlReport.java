package org.st96toolkit.validation.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.core.html.HtmlPage;
import org.st96toolkit.validation.DocumentReport;
import org.st96toolkit.validation.Finding;
import org.st96toolkit.validation.LayerResult;
import org.st96toolkit.validation.Suppressed;
import org.st96toolkit.validation.profile.Profile;

/**
 * The report that a person reads: one HTML file without any reference to another. First what it comes to, then each document with
 * its layers and its findings, by section, with the text of the document marked.
 */
public final class HtmlReport implements ReportForm {

    private static final List<String> SECTIONS = List.of("title", "abstract", "description", "claims");
    private static final int SHORT = 60;
    private static final String ELSEWHERE = "elsewhere";

    private static final String STYLE = """
            td.outcome { width: 40%; } td.layer { width: 7rem; white-space: nowrap; } td.state { width: 14rem; }
            .INVALID { color: var(--error); } .SKIPPED { color: var(--warning); } .VALID { color: var(--good); }
            @media (max-width: 40rem) { td.layer, td.state { width: auto; }
              .summary thead { display: none; } .summary tr { display: block; border-bottom: 1px solid var(--line); padding: .4rem 0; }
              .summary td { display: block; width: auto; border: 0; padding: 0; text-align: left; } .summary td[title]::before { content: attr(title) ": "; color: var(--quiet); } }
            """;

    /** For whoever writes reports. */
    public HtmlReport() {}

    @Override
    public byte[] write(ValidationRun run, Locale language) {
        HtmlPage html =
                new HtmlPage(language, "org.st96toolkit.validation.report.words", HtmlReport.class.getClassLoader());
        return new Page(html, new RuleSources(run.profile().flatMap(Profile::of))).of(run);
    }

    /** One page in one language. */
    private record Page(HtmlPage html, RuleSources sources) {

        byte[] of(ValidationRun run) {
            html.begin(html.word("title"), STYLE).line("h1", html.word("title"));
            html.line("p", html.word("tool", ValidationRun.TOOL + " " + run.version(), run.ruleSet()));
            run.profile().ifPresent(profile -> html.line("p", html.word("profile", profile)));
            summary(run);
            for (int i = 0; i < run.documents().size(); i++) {
                document(run.documents().get(i).report(), i + 1);
            }
            return html.end();
        }

        private void summary(ValidationRun run) {
            html.open("table", "class", "summary").newLine().open("thead").open("tr");
            head("document");
            html.element("th", html.word("errors"), "scope", "col", "class", "count");
            html.element("th", html.word("warnings"), "scope", "col", "class", "count");
            head("outcome");
            html.close().close().newLine().open("tbody").newLine();
            for (int i = 0; i < run.documents().size(); i++) {
                DocumentReport report = run.documents().get(i).report();
                html.open("tr").open("td").element("a", report.name(), "href", "#d" + (i + 1));
                html.close();
                count("errors", report.count(Severity.ERROR));
                count("warnings", report.count(Severity.WARNING));
                html.element("td", outcome(report), "class", "outcome").close().newLine();
            }
            html.close().newLine().close().newLine();
        }

        private void head(String word) {
            html.element("th", html.word(word), "scope", "col");
        }

        /** On narrow screens the heads of the columns are gone, and the title stands before the number. */
        private void count(String word, long number) {
            html.element("td", Long.toString(number), "class", "count", "title", html.word(word));
        }

        /** "Valid" is said only of what was checked whole. */
        private String outcome(DocumentReport report) {
            if (report.isValid()) {
                return html.word("valid");
            }
            List<String> unchecked = report.layers().stream()
                    .filter(layer -> !layer.isWhole())
                    .map(layer -> layer.layer().id())
                    .toList();
            String errors = report.count(Severity.ERROR) == 0 ? html.word("noErrors") : html.word("hasErrors");
            return unchecked.isEmpty() ? errors : errors + html.word("notChecked", String.join(", ", unchecked));
        }

        private void document(DocumentReport report, int number) {
            html.line("h2", report.name(), "id", "d" + number).open("dl");
            report.sha256().ifPresent(sum -> html.pair("SHA-256", sum));
            report.variant()
                    .ifPresent(variant -> html.pair(
                            html.word("kind"), variant.dialect() + " " + variant.version() + ", " + variant.root()));
            html.pair(html.word("grammar"), report.grammar().orElse(html.word("none")))
                    .close()
                    .newLine();
            html.open("table").newLine().open("thead").open("tr");
            List.of("layer", "state", "unchecked").forEach(this::head);
            html.close().close().newLine().open("tbody").newLine();
            report.layers().forEach(this::layer);
            html.close().newLine().close().newLine();
            findings(report);
            suppressed(report);
        }

        private void layer(LayerResult layer) {
            String state = layer.state().toString();
            String unchecked = layer.unchecked().stream()
                    .map(omission -> omission.text(html.language()))
                    .collect(Collectors.joining("; "));
            html.open("tr").element("td", layer.layer().id(), "class", "layer");
            html.element("td", state + " (" + html.word(state) + ")", "class", "state " + state);
            html.element("td", unchecked).close().newLine();
        }

        private void findings(DocumentReport report) {
            if (report.findings().isEmpty()) {
                html.line("p", html.word("noFindings"));
            }
            Map<String, List<Finding>> sections = new LinkedHashMap<>();
            List<String> names = new ArrayList<>(List.of(ELSEWHERE));
            names.addAll(SECTIONS);
            names.forEach(name -> sections.put(name, new ArrayList<>()));
            for (Finding finding : report.findings()) {
                sections.computeIfAbsent(finding.section().orElse(ELSEWHERE), unknown -> new ArrayList<>())
                        .add(finding);
            }
            sections.forEach((name, found) -> {
                if (!found.isEmpty()) {
                    html.line("h3", html.hasWord("section." + name) ? html.word("section." + name) : name);
                    found.stream()
                            .sorted(Comparator.comparing(Finding::severity).reversed())
                            .forEach(this::finding);
                }
            });
        }

        /** What is not told is listed in one line each, so that nobody forgets it. */
        private void suppressed(DocumentReport report) {
            if (report.suppressed().isEmpty()) {
                return;
            }
            html.line("h3", html.word("suppressed")).open("ul").newLine();
            for (Suppressed each : report.suppressed()) {
                Diagnostic diagnostic = each.finding().diagnostic();
                html.line(
                        "li",
                        diagnostic.code().id() + " " + diagnostic.message(html.language()) + " (" + each.reason()
                                + ")");
            }
            html.close().newLine();
        }

        private void finding(Finding finding) {
            Diagnostic diagnostic = finding.diagnostic();
            String severity = finding.severity().name();
            html.open("div", "class", "finding " + severity).newLine().open("p");
            html.element("b", html.word(severity) + " " + diagnostic.code().id(), "class", severity);
            html.text(" " + diagnostic.message(html.language())).close().newLine();
            finding.excerpt().ifPresent(text -> {
                html.open("blockquote");
                marked(text, diagnostic.arguments());
                html.close().newLine();
            });
            html.line("p", where(finding), "class", "where");
            html.line("p", diagnostic.fix(html.language()), "class", "cure");
            sources.text(diagnostic.code(), html.language())
                    .ifPresent(source -> html.line("p", html.word("source", source), "class", "where"));
            html.close().newLine();
        }

        private String where(Finding finding) {
            int line = finding.diagnostic().location().line();
            String counted = finding.part().isPresent() ? "position.part" : "position";
            String place = finding.place()
                    .map(known -> html.word("place." + known.kind(), known.number()) + ", ")
                    .orElse("");
            String position = line == 0
                    ? ""
                    : html.word(
                                    counted,
                                    line,
                                    finding.diagnostic().location().column(),
                                    finding.part().orElse(""))
                            + ", ";
            return place + position + html.word("ofLayer", finding.layer().id());
        }

        /** A short text is marked whole; in a long one what the finding names is marked, where it is in it: the longest of it says most. */
        private void marked(String text, List<String> named) {
            Optional<String> longest = (text.length() > SHORT ? named : List.<String>of())
                    .stream()
                            .filter(name -> !name.isBlank() && text.contains(name))
                            .max(Comparator.comparingInt(String::length));
            int at = longest.map(text::indexOf).orElse(0);
            String mark = longest.orElse(text);
            html.text(text.substring(0, at)).element("mark", mark).text(text.substring(at + mark.length()));
        }
    }
}
