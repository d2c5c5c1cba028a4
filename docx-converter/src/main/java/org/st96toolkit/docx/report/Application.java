package org.st96toolkit.docx.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CodeCatalogue;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.html.HtmlPage;
import org.st96toolkit.docx.ConvertedApplication;
import org.st96toolkit.docx.application.NamedFile;
import org.st96toolkit.docx.receipt.DocxReceipt;
import org.st96toolkit.docx.section.Decision;
import org.st96toolkit.docx.section.Ground;
import org.st96toolkit.docx.section.Part;
import org.st96toolkit.docx.section.Section;

/**
 * An application on a page, as its parts need it.
 *
 * @param html the page
 * @param prefix what the names of its places begin with
 * @param input what is shown
 * @param receipt what was done
 * @param rows the paragraphs
 * @param written the text of the output; empty where none was read
 * @param alignment where what was kept stands in it
 * @param findings what the receipt has as findings, with their texts
 */
record Application(
        HtmlPage html,
        String prefix,
        ReportedInput input,
        DocxReceipt receipt,
        Rows rows,
        Optional<WrittenText> written,
        Alignment alignment,
        List<Diagnostic> findings) {

    static Application of(HtmlPage html, String prefix, ReportedInput input, ConvertedApplication made) {
        DocxReceipt receipt = made.receipt();
        Optional<WrittenText> written = input.output().map(output -> WrittenText.of(output.root()));
        Alignment alignment =
                new Alignment(receipt.spans(), written.map(WrittenText::text).orElse(""));
        Map<String, Code> codes =
                CodeCatalogue.load().codes().stream().collect(Collectors.toMap(Code::id, Function.identity()));
        List<Diagnostic> findings = receipt.findings().stream()
                .map(found -> new Diagnostic(
                        codes.get(found.code()),
                        found.paragraph() == 0 ? Location.UNKNOWN : new Location(found.paragraph(), found.start() + 1),
                        found.arguments()))
                .toList();
        return new Application(html, prefix, input, receipt, new Rows(receipt, prefix), written, alignment, findings);
    }

    /** The files beside the output. */
    List<NamedFile> files() {
        return input.application().map(ConvertedApplication::files).orElse(List.of());
    }

    String word(String key, Object... arguments) {
        return html.word(key, arguments);
    }

    /** The place of a row; of a line within a paragraph its first character, too, as findings have it. */
    String place(Row row) {
        int start = row.lines().isEmpty() ? 0 : row.lines().get(0).start();
        String paragraph = place(
                row.paragraph().file(), row.paragraph().part(), row.paragraph().paragraph());
        return start == 0 ? paragraph : paragraph + ":" + (start + 1);
    }

    /** The number of a paragraph in its part; the part where it is not the main one, the file where there are several. */
    private String place(int file, String part, int paragraph) {
        String in = part.equals("/word/document.xml") ? "" : part.replaceFirst("^/word/", "") + " ";
        String of = receipt.files().size() > 1 ? receipt.files().get(file).file() + " " : "";
        return of + in + "\u00B6" + paragraph;
    }

    /** A link to a paragraph, or its name where it is not on the page. */
    void link(int file, String part, int paragraph, int start) {
        Optional<Row> row = rows.row(file, part, paragraph, start).filter(shown -> !shown.isEmpty());
        row.ifPresentOrElse(
                shown -> html.element("a", place(shown), "href", "#" + shown.anchor()),
                () -> html.element("span", place(file, part, paragraph), "class", "where"));
    }

    /** What a line was taken for, and why. */
    String reason(DocxReceipt.Line line) {
        Ground ground = Ground.valueOf(line.ground());
        List<String> arguments = new ArrayList<>(line.arguments());
        int named = switch (ground) {
            case PLACE, TYPOGRAPHY, FORM, SECTION, GIVEN -> 0;
            case PLACE_OF_WORD -> 1;
            default -> -1;
        };
        if (named >= 0 && named < arguments.size()) {
            arguments.set(named, known(arguments.get(named)));
        }
        return new Decision(ground, arguments).text(html.language());
    }

    /** A name of the program in words, where it is one. */
    private String known(String argument) {
        if (Arrays.stream(Section.values()).anyMatch(section -> section.name().equals(argument))) {
            return word("section." + argument);
        }
        if (Arrays.stream(Part.values()).anyMatch(part -> part.name().equals(argument))) {
            return word("part." + argument);
        }
        for (String kind : List.of("ground.", "reason.")) {
            if (html.hasWord(kind + argument)) {
                return word(kind + argument);
            }
        }
        return argument;
    }

    /** The place of a finding of the receipt in the page, where it stands at its paragraph. */
    String anchor(int finding) {
        return prefix + "f" + (finding + 1);
    }
}
