package org.st96toolkit.docx.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.html.HtmlPage;
import org.st96toolkit.docx.ConvertedApplication;

/**
 * The report that a person reads about conversions: one HTML file without any reference to another and without a script. For each
 * application what it comes to, the findings, the outline with its reasons, both sides paragraph by paragraph, and what was left out.
 * It says what the {@linkplain org.st96toolkit.docx.receipt.DocxReceipt receipt} says, beside the output as it was read again.
 * Immutable and thread-safe.
 */
public final class ApplicationReport {

    private static final String WORDS = "org.st96toolkit.docx.report.words";

    private static final String STYLE = """
            body { max-width: 84rem; } h2 { border-top: 2px solid var(--line); padding-top: 1rem; } h4 { margin-bottom: .2rem; }
            .verdict b { border: 1px solid currentColor; border-radius: .3rem; padding: .1rem .5rem; margin-right: .3rem; white-space: nowrap; display: inline-block; }
            .good { color: var(--good); } p.ERROR { color: var(--error); }
            table.counts, table.fates { width: auto; min-width: 50%; }
            .outline { list-style: none; padding-left: 0; } .outline i { color: var(--quiet); } .outline li { margin: .2rem 0; } .outline .claims { list-style: none; padding-left: 1.2rem; border-left: 2px solid var(--box); }
            .depends { color: var(--info); } summary { cursor: pointer; }
            .comparison { margin-top: .6rem; } .comparison summary { font-weight: bold; background: var(--box); padding: .2rem .5rem; margin-top: .8rem; }
            .row { display: grid; grid-template-columns: 5rem minmax(0, 1fr) minmax(0, 1fr); gap: 0 1rem; padding: .25rem 0; border-bottom: 1px solid var(--box); }
            .row.differs { border-left: .2rem solid var(--warning); padding-left: .4rem; } .row:target, .row div:target { outline: 2px solid var(--info); }
            .row .finding { grid-column: 2 / -1; } .heads { position: sticky; top: 0; background: var(--page); }
            .place { color: var(--quiet); font-size: .8rem; } .text sup, .text sub { line-height: 0; } .text { margin: 0; white-space: pre-wrap; unicode-bidi: isolate; } .same .text { color: var(--quiet); }
            .number, .block { color: var(--quiet); font-size: .8rem; border: 1px solid var(--line); border-radius: .2rem; padding: 0 .25rem; margin-right: .35rem; }
            .computed { border-bottom: 1px dotted var(--quiet); } .code { font: .75em monospace; border: 1px solid var(--line); border-radius: .2rem; padding: 0 .1em; color: var(--info); }
            .STRUCTURAL { color: var(--info); border-bottom: 1px dashed currentColor; } .FURNITURE { color: var(--quiet); background: var(--box); }
            .OUTSIDE { color: var(--warning); background: var(--box); border-bottom: 2px solid currentColor; } .HIDDEN { color: var(--warning); border-bottom: 2px dotted currentColor; }
            .REMOVED_REVISION { color: var(--error); text-decoration: line-through; } .LOST { color: var(--page); background: var(--error); }
            .SYMBOL { background: var(--mark); } .added { background: var(--mark); border-bottom: 1px dotted currentColor; } .ref { color: var(--info); }
            p.fate { margin: .1rem 0 0; font-size: .85rem; text-decoration: none; border: 0; } li.FURNITURE, li.OUTSIDE { background: none; border: 0; } .outline .STRUCTURAL { border: 0; }
            .item { border: 1px solid var(--line); border-radius: .2rem; padding: 0 .3rem; } .right .item { display: inline-block; } .item img { max-width: 12rem; max-height: 8rem; background: #fff; display: block; margin: .2rem; }
            .only:checked ~ .comparison .same { display: none; }
            .row table td { border: 1px solid var(--line); }
            @media (max-width: 40rem) { th, .verdict b { white-space: normal; } .row { display: block; } .heads { display: none; } .right { border-left: 3px solid var(--line); padding-left: .5rem; margin-top: .2rem; } }
            @media print { body { max-width: none; font-size: 10pt; } .only, .only + label { display: none; } .row, .finding { break-inside: avoid; } .heads { position: static; } a { color: inherit; } }
            """;

    /** For whoever writes reports. */
    public ApplicationReport() {}

    /**
     * Writes the report.
     *
     * @param inputs what it shows, in this order
     * @param language the language of its own words and of the findings, English or Chinese; the documents speak theirs
     * @return the whole page, UTF-8; the same inputs give the same bytes
     */
    public byte[] write(List<ReportedInput> inputs, Locale language) {
        HtmlPage html = new HtmlPage(language, WORDS, ApplicationReport.class.getClassLoader());
        html.begin(html.word("title"), STYLE).line("h1", html.word("title"));
        html.line("p", html.word("tool", "ST.96 Toolkit " + Toolkit.release()));
        if (inputs.size() > 1) {
            html.open("ul").newLine();
            for (int i = 0; i < inputs.size(); i++) {
                ReportedInput input = inputs.get(i);
                html.open("li").element("a", input.name(), "href", "#a" + (i + 1));
                html.text(" " + html.word("delivery." + input.delivery()))
                        .close()
                        .newLine();
            }
            html.close().newLine();
        }
        for (int i = 0; i < inputs.size(); i++) {
            input(html, inputs.get(i), "a" + (i + 1));
        }
        return html.end();
    }

    private static void input(HtmlPage html, ReportedInput input, String anchor) {
        html.open("section", "id", anchor, "class", "application").newLine();
        html.line("h2", input.name());
        Optional<ConvertedApplication> made = input.application();
        if (made.isPresent()) {
            Application application = Application.of(html, anchor, input, made.get());
            new SummaryPart(application).write();
            new FindingsPart(application).write();
            new OutlinePart(application).write();
            new ComparisonPart(application).write();
            new LeftOutPart(application).write();
        } else {
            html.line("p", html.word("delivery." + input.delivery()));
            html.line("p", html.word("noApplication"), "class", "where");
            findings(html, input.findings());
        }
        html.close().newLine();
    }

    private static void findings(HtmlPage html, List<Diagnostic> findings) {
        if (findings.isEmpty()) {
            html.line("p", html.word("noFindings"));
        }
        findings.forEach(new FindingBox(html)::write);
    }
}
