package org.st96toolkit.docx.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.st96toolkit.core.html.HtmlPage;
import org.st96toolkit.docx.receipt.DocxReceipt;
import org.st96toolkit.docx.section.Role;

/** What was recognised: title, sections with their paragraphs, claims below those that they depend on; each with its reason and place. */
final class OutlinePart {

    private static final Set<String> HEADINGS =
            Set.of(Role.TITLE.name(), Role.HEADING.name(), Role.SECTION_MARK.name());

    private final Application application;
    private final HtmlPage html;
    private final List<DocxReceipt.Line> waiting = new ArrayList<>();

    OutlinePart(Application application) {
        this.application = application;
        this.html = application.html();
    }

    void write() {
        html.line("h3", application.word("outline"));
        html.open("ol", "class", "outline").newLine();
        for (DocxReceipt.Line line : application.receipt().outline()) {
            if (HEADINGS.contains(line.role())) {
                flush();
                html.open("li", "class", line.role());
                line(line, application.word("section." + line.section()));
                html.close().newLine();
            } else if (!line.role().equals(Role.BLANK.name())) {
                waiting.add(line);
            }
        }
        flush();
        html.close().newLine();
    }

    /** What stands under a heading: claims as a tree, the rest folded. */
    private void flush() {
        List<DocxReceipt.Line> claims = waiting.stream()
                .filter(line -> line.role().equals(Role.CLAIM.name()))
                .toList();
        List<DocxReceipt.Line> others =
                waiting.stream().filter(line -> !claims.contains(line)).toList();
        if (!claims.isEmpty()) {
            html.open("li", "class", "CLAIM").text(application.word("claims", claims.size()));
            tree(claims);
            html.close().newLine();
        }
        if (!others.isEmpty()) {
            html.open("li").open("details").element("summary", application.word("lines", others.size()));
            html.open("ul").newLine();
            others.forEach(line -> {
                html.open("li", "class", line.role());
                line(line, application.word("role." + line.role()));
                html.close().newLine();
            });
            html.close().close().close().newLine();
        }
        waiting.clear();
    }

    private void line(DocxReceipt.Line line, String name) {
        html.element("b", name + (line.number().isEmpty() ? "" : " " + line.number()));
        if (!line.text().isEmpty()) {
            html.text(" ").open("bdi");
            VisibleText.write(html, line.text());
            html.close();
        }
        html.text(" ").element("i", application.reason(line)).text(" ");
        application.link(line.file(), line.part(), line.paragraph(), line.start());
    }

    /** Each claim below the first of those that it refers to. */
    private void tree(List<DocxReceipt.Line> lines) {
        Map<String, DocxReceipt.Line> byNumber = new LinkedHashMap<>();
        lines.forEach(line -> byNumber.putIfAbsent(line.number().split("[-,]", 2)[0], line));
        Map<String, WrittenText.Claim> written = new HashMap<>();
        Map<String, String> numbers = new HashMap<>();
        application
                .written()
                .ifPresent(text -> text.claims().forEach(claim -> {
                    written.put(claim.number(), claim);
                    numbers.put(claim.id(), claim.number());
                }));
        Map<String, List<String>> below = new LinkedHashMap<>();
        List<String> top = new ArrayList<>();
        for (String number : byNumber.keySet()) {
            List<String> on = on(written.get(number), numbers);
            if (on.isEmpty() || !byNumber.containsKey(on.get(0))) {
                top.add(number);
            } else {
                below.computeIfAbsent(on.get(0), unknown -> new ArrayList<>()).add(number);
            }
        }
        Set<String> shown = new HashSet<>();
        branch(top, byNumber, below, written, numbers, shown);
        // Claims that refer to one another in a circle hang on none.
        List<String> left = byNumber.keySet().stream()
                .filter(number -> !shown.contains(number))
                .toList();
        if (!left.isEmpty()) {
            branch(left, byNumber, Map.of(), written, numbers, shown);
        }
    }

    private void branch(
            List<String> claims,
            Map<String, DocxReceipt.Line> lines,
            Map<String, List<String>> below,
            Map<String, WrittenText.Claim> written,
            Map<String, String> numbers,
            Set<String> shown) {
        html.open("ul", "class", "claims").newLine();
        for (String number : claims) {
            if (!shown.add(number)) {
                continue;
            }
            html.open("li", "class", "claim");
            line(lines.get(number), application.word("role.CLAIM"));
            List<String> on = on(written.get(number), numbers);
            if (!on.isEmpty()) {
                html.text(" ")
                        .element("span", application.word("dependsOn", String.join(", ", on)), "class", "depends");
            }
            if (below.containsKey(number)) {
                branch(below.get(number), lines, below, written, numbers, shown);
            }
            html.close().newLine();
        }
        html.close();
    }

    private static List<String> on(WrittenText.Claim claim, Map<String, String> numbers) {
        return claim == null
                ? List.of()
                : claim.on().stream().map(id -> numbers.getOrDefault(id, id)).toList();
    }
}
