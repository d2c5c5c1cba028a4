package org.st96toolkit.validation.report;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Severity;
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
            :root { color-scheme: light dark; --text: #1b1b1b; --page: #fff; --quiet: #555; --line: #ccc; --box: #f3f3f3; --mark: #ffe28a;
              --error: #a4000f; --warning: #8a6100; --info: #00558b; --good: #1a6b1a; }
            @media (prefers-color-scheme: dark) { :root { --text: #e8e8e8; --page: #171717; --quiet: #b4b4b4; --line: #4a4a4a; --box: #282828; --mark: #655000;
              --error: #ff8f87; --warning: #e8b64c; --info: #80c6ff; --good: #7fd893; } }
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; color: var(--text); background: var(--page); overflow-wrap: anywhere; }
            h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; } h3 { font-size: 1.05rem; }
            table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); }
            th { white-space: nowrap; } td.count, th.count { text-align: right; white-space: nowrap; width: 1%; } td.outcome { width: 40%; }
            td.layer { width: 7rem; white-space: nowrap; } td.state { width: 14rem; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; } dt { color: var(--quiet); } dd { margin: 0; }
            .finding { border-left: .3rem solid var(--line); padding: .2rem .8rem; margin: .8rem 0; break-inside: avoid; } .finding p { margin: .2rem 0; }
            .finding.ERROR { border-color: var(--error); } .finding.WARNING { border-color: var(--warning); } .finding.INFO { border-color: var(--info); }
            .INVALID, b.ERROR { color: var(--error); } .SKIPPED, b.WARNING { color: var(--warning); } .VALID { color: var(--good); } b.INFO { color: var(--info); }
            blockquote { margin: .3rem 0; padding: .3rem .8rem; background: var(--box); } mark { background: var(--mark); color: inherit; }
            .cure, .where { color: var(--quiet); }
            @media (max-width: 40rem) { body { margin: 1rem auto; padding: 0 .6rem; } th, td { padding: .3rem; } dl { display: block; } td.layer, td.state { width: auto; }
              .summary thead { display: none; } .summary tr { display: block; border-bottom: 1px solid var(--line); padding: .4rem 0; }
              .summary td { display: block; width: auto; border: 0; padding: 0; text-align: left; } .summary td[title]::before { content: attr(title) ": "; color: var(--quiet); } }
            """;

    /** For whoever writes reports. */
    public HtmlReport() {}

    @Override
    public byte[] write(ValidationRun run, Locale language) {
        return new Page(language, new RuleSources(run.profile().flatMap(Profile::of)))
                .of(run)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** One page in one language. */
    private static final class Page {

        private final Locale language;
        private final RuleSources sources;
        private final ResourceBundle words;
        private final StringBuilder html = new StringBuilder();

        Page(Locale language, RuleSources sources) {
            this.language = language;
            this.sources = sources;
            this.words = ResourceBundle.getBundle(
                    "org.st96toolkit.validation.report.words",
                    language,
                    HtmlReport.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        }

        String of(ValidationRun run) {
            html.append("<!DOCTYPE html>\n<html lang=\"")
                    .append(language.getLanguage())
                    .append("\">\n<head>\n");
            html.append("<meta charset=\"UTF-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
            line("title", word("title"));
            html.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
            line("h1", word("title"));
            line("p", word("tool", ValidationRun.TOOL + " " + run.version(), run.ruleSet()));
            run.profile().ifPresent(profile -> line("p", word("profile", profile)));
            summary(run);
            for (int i = 0; i < run.documents().size(); i++) {
                document(run.documents().get(i).report(), i + 1);
            }
            return html.append("</body>\n</html>\n").toString();
        }

        private void summary(ValidationRun run) {
            html.append("<table class=\"summary\">\n<thead><tr>");
            cell("th scope=\"col\"", word("document"));
            cell("th scope=\"col\" class=\"count\"", word("errors"));
            cell("th scope=\"col\" class=\"count\"", word("warnings"));
            cell("th scope=\"col\"", word("outcome"));
            html.append("</tr></thead>\n<tbody>\n");
            for (int i = 0; i < run.documents().size(); i++) {
                DocumentReport report = run.documents().get(i).report();
                html.append("<tr><td><a href=\"#d").append(i + 1).append("\">").append(escape(report.name()));
                html.append("</a></td>");
                count("errors", report.count(Severity.ERROR));
                count("warnings", report.count(Severity.WARNING));
                cell("td class=\"outcome\"", outcome(report));
                html.append("</tr>\n");
            }
            html.append("</tbody>\n</table>\n");
        }

        /** On narrow screens the heads of the columns are gone, and the title stands before the number. */
        private void count(String word, long number) {
            cell("td class=\"count\" title=\"" + escape(word(word)) + "\"", Long.toString(number));
        }

        /** "Valid" is said only of what was checked whole. */
        private String outcome(DocumentReport report) {
            if (report.isValid()) {
                return word("valid");
            }
            List<String> unchecked = report.layers().stream()
                    .filter(layer -> !layer.isWhole())
                    .map(layer -> layer.layer().id())
                    .toList();
            String errors = report.count(Severity.ERROR) == 0 ? word("noErrors") : word("hasErrors");
            return unchecked.isEmpty() ? errors : errors + word("notChecked", String.join(", ", unchecked));
        }

        private void document(DocumentReport report, int number) {
            html.append("<h2 id=\"d")
                    .append(number)
                    .append("\">")
                    .append(escape(report.name()))
                    .append("</h2>\n<dl>");
            report.sha256().ifPresent(sum -> pair("SHA-256", sum));
            report.variant()
                    .ifPresent(variant ->
                            pair(word("kind"), variant.dialect() + " " + variant.version() + ", " + variant.root()));
            pair(word("grammar"), report.grammar().orElse(word("none")));
            html.append("</dl>\n<table>\n<thead><tr>");
            for (String head : List.of("layer", "state", "unchecked")) {
                cell("th scope=\"col\"", word(head));
            }
            html.append("</tr></thead>\n<tbody>\n");
            report.layers().forEach(this::layer);
            html.append("</tbody>\n</table>\n");
            findings(report);
            suppressed(report);
        }

        private void layer(LayerResult layer) {
            html.append("<tr>");
            cell("td class=\"layer\"", layer.layer().id());
            cell(
                    "td class=\"state " + layer.state() + "\"",
                    layer.state() + " (" + word(layer.state().name()) + ")");
            cell(
                    "td",
                    String.join(
                            "; ",
                            layer.unchecked().stream()
                                    .map(omission -> omission.text(language))
                                    .toList()));
            html.append("</tr>\n");
        }

        private void findings(DocumentReport report) {
            if (report.findings().isEmpty()) {
                line("p", word("noFindings"));
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
                    line("h3", words.containsKey("section." + name) ? word("section." + name) : name);
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
            line("h3", word("suppressed"));
            html.append("<ul>\n");
            for (Suppressed each : report.suppressed()) {
                Diagnostic diagnostic = each.finding().diagnostic();
                line("li", diagnostic.code().id() + " " + diagnostic.message(language) + " (" + each.reason() + ")");
            }
            html.append("</ul>\n");
        }

        private void finding(Finding finding) {
            Diagnostic diagnostic = finding.diagnostic();
            html.append("<div class=\"finding ").append(finding.severity()).append("\">\n<p><b class=\"");
            html.append(finding.severity())
                    .append("\">")
                    .append(escape(word(finding.severity().name())));
            html.append(' ').append(diagnostic.code().id()).append("</b> ");
            html.append(escape(diagnostic.message(language))).append("</p>\n");
            finding.excerpt()
                    .ifPresent(text -> html.append("<blockquote>")
                            .append(marked(text, diagnostic.arguments()))
                            .append("</blockquote>\n"));
            html.append("<p class=\"where\">").append(escape(where(finding))).append("</p>\n<p class=\"cure\">");
            html.append(escape(diagnostic.fix(language))).append("</p>\n");
            sources.text(diagnostic.code(), language)
                    .ifPresent(source -> html.append("<p class=\"where\">")
                            .append(escape(word("source", source)))
                            .append("</p>\n"));
            html.append("</div>\n");
        }

        private String where(Finding finding) {
            int line = finding.diagnostic().location().line();
            String counted = finding.part().isPresent() ? "position.part" : "position";
            String place = finding.place()
                    .map(known -> word("place." + known.kind(), known.number()) + ", ")
                    .orElse("");
            String position = line == 0
                    ? ""
                    : word(
                                    counted,
                                    line,
                                    finding.diagnostic().location().column(),
                                    finding.part().orElse(""))
                            + ", ";
            return place + position + word("ofLayer", finding.layer().id());
        }

        /** A short text is marked whole; in a long one what the finding names is marked, where it is in it: the longest of it says most. */
        private static String marked(String text, List<String> named) {
            Optional<String> longest = (text.length() > SHORT ? named : List.<String>of())
                    .stream()
                            .filter(name -> !name.isBlank() && text.contains(name))
                            .max(Comparator.comparingInt(String::length));
            if (longest.isEmpty()) {
                return "<mark>" + escape(text) + "</mark>";
            }
            int at = text.indexOf(longest.get());
            return escape(text.substring(0, at)) + "<mark>" + escape(longest.get()) + "</mark>"
                    + escape(text.substring(at + longest.get().length()));
        }

        private void pair(String name, String value) {
            cell("dt", name);
            cell("dd", value);
        }

        private void line(String element, String text) {
            cell(element, text);
            html.append('\n');
        }

        private void cell(String element, String text) {
            String name = element.contains(" ") ? element.substring(0, element.indexOf(' ')) : element;
            html.append('<')
                    .append(element)
                    .append('>')
                    .append(escape(text))
                    .append("</")
                    .append(name)
                    .append('>');
        }

        private String word(String key, Object... arguments) {
            Object[] shown = new Object[arguments.length];
            for (int i = 0; i < shown.length; i++) {
                shown[i] = arguments[i].toString();
            }
            return new MessageFormat(words.getString(key), Locale.ROOT).format(shown);
        }

        private static String escape(String text) {
            return OneLine.of(text)
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }
    }
}
