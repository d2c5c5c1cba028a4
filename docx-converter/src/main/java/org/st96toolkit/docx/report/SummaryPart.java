package org.st96toolkit.docx.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.core.html.HtmlPage;
import org.st96toolkit.docx.receipt.DocxReceipt;
import org.st96toolkit.docx.receipt.Fate;

/** What a conversion comes to: the verdict, the files, the counts on both sides, what was not kept. */
record SummaryPart(Application application) {

    /** What is counted in the files, and what that is in the output. */
    private static final List<String> COUNTED = List.of("paragraphs", "claims", "tables", "images", "formulae");

    void write() {
        HtmlPage html = application.html();
        DocxReceipt receipt = application.receipt();
        html.open("p", "class", "verdict");
        for (Verdict verdict : verdicts()) {
            html.element("b", verdict.text(), "class", verdict.look()).text(" ");
        }
        html.close().newLine().open("dl").newLine();
        receipt.files().forEach(file -> {
            html.pair(application.word("input"), file.file()).newLine();
            sum(file.sha256());
        });
        receipt.drawings().forEach(drawing -> {
            html.pair(application.word("drawing"), drawing.file()).newLine();
            sum(drawing.sha256());
        });
        String made =
                "ST.96 " + receipt.target().version() + ", " + receipt.target().root();
        html.pair(application.word("target"), application.input().target().orElse(made))
                .newLine();
        pair("office", receipt.target().office());
        pair("language", receipt.target().language());
        html.close().newLine();
        counts();
        notKept();
    }

    /** A statement and how it looks: {@code good}, {@code WARNING} or {@code ERROR}. */
    private record Verdict(String text, String look) {}

    private List<Verdict> verdicts() {
        DocxReceipt receipt = application.receipt();
        List<Verdict> verdicts = new ArrayList<>();
        boolean whole = receipt.verified()
                && application.written().isPresent()
                && application.alignment().isWhole();
        verdicts.add(
                whole
                        ? new Verdict(application.word("verified"), "good")
                        : new Verdict(application.word("notVerified"), "ERROR"));
        verdicts.add(
                receipt.losses() == 0
                        ? new Verdict(application.word("lossless"), "good")
                        : new Verdict(application.word("losses", receipt.losses()), "WARNING"));
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            long found = count(severity);
            String look = found == 0 ? "good" : severity.name();
            verdicts.add(new Verdict(application.word("count." + severity.name(), found), look));
        }
        if (application.input().delivery() != ReportedInput.Delivery.WRITTEN) {
            verdicts.add(new Verdict(application.word("delivery.WITHHELD"), "ERROR"));
        }
        return verdicts;
    }

    private long count(Severity severity) {
        List<Diagnostic> all = new ArrayList<>(application.findings());
        all.addAll(application.input().findings());
        return all.stream().filter(found -> found.severity() == severity).count();
    }

    private void sum(String sha256) {
        pair("SHA-256", sha256);
    }

    /** A value that is there. */
    private void pair(String name, String value) {
        HtmlPage html = application.html();
        if (!value.isEmpty()) {
            html.pair(html.hasWord(name) ? html.word(name) : name, value).newLine();
        }
    }

    private void counts() {
        HtmlPage html = application.html();
        DocxReceipt receipt = application.receipt();
        html.open("table", "class", "counts").open("thead").open("tr");
        for (String head : List.of("counted", "inFiles", "inResult")) {
            html.element("th", application.word(head), "scope", "col", "class", head.equals("counted") ? "" : "count");
        }
        html.close().close().open("tbody").newLine();
        for (String counted : COUNTED) {
            long files = receipt.files().stream()
                    .mapToInt(file -> file.counts().getOrDefault(counted, 0))
                    .sum();
            long drawings = counted.equals("images") ? receipt.drawings().size() : 0;
            row(
                    "counted." + counted,
                    files + drawings,
                    receipt.target().counts().getOrDefault(counted, 0));
        }
        row(
                "counted.characters",
                receipt.files().stream()
                        .flatMap(file -> file.characters().values().stream())
                        .mapToLong(Long::longValue)
                        .sum(),
                receipt.target().characters());
        html.close().close().newLine().line("p", application.word("countsDiffer"), "class", "where");
    }

    private void row(String word, long files, long output) {
        application.html().open("tr").element("td", application.word(word));
        application.html().element("td", Long.toString(files), "class", "count");
        application
                .html()
                .element("td", Long.toString(output), "class", "count")
                .close()
                .newLine();
    }

    /** How much has which fate, but for what is text of the output; then images and the like that are not there. */
    private void notKept() {
        HtmlPage html = application.html();
        Map<String, long[]> byFate = new LinkedHashMap<>();
        for (Fate fate : Fate.values()) {
            for (DocxReceipt.Span span : application.receipt().spans()) {
                if (fate != Fate.KEPT && span.fate().equals(fate.name())) {
                    long[] sums = byFate.computeIfAbsent(fate + " " + span.reason(), unknown -> new long[2]);
                    sums[0]++;
                    sums[1] += span.end() - span.start();
                }
            }
        }
        html.line("h3", application.word("notKept"));
        if (byFate.isEmpty()) {
            html.line("p", application.word("allKept"));
        } else {
            html.open("table", "class", "fates").open("thead").open("tr");
            html.element("th", application.word("fate"), "scope", "col");
            html.element("th", application.word("reason"), "scope", "col");
            html.element("th", application.word("stretches"), "scope", "col", "class", "count");
            html.element("th", application.word("counted.characters"), "scope", "col", "class", "count");
            html.close().close().open("tbody").newLine();
            byFate.forEach((key, sums) -> {
                String[] names = key.split(" ", 2);
                html.open("tr").open("td").element("span", application.word("fate." + names[0]), "class", names[0]);
                html.close().element("td", application.word("reason." + names[1]));
                html.element("td", Long.toString(sums[0]), "class", "count");
                html.element("td", Long.toString(sums[1]), "class", "count")
                        .close()
                        .newLine();
            });
            html.close().close().newLine();
            html.open("p").element("a", application.word("leftOut"), "href", "#" + application.prefix() + "left");
            html.close().newLine();
        }
        Optional<WrittenText> written = application.written();
        if (written.isPresent() && !application.alignment().isWhole()) {
            html.line("p", application.word("textDiffers"), "class", "ERROR");
        }
    }
}
