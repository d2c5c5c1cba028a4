package org.st96toolkit.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.TreeComparison;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;
import org.st96toolkit.core.xml.XmlWriter;

/**
 * A document that was mapped on a bench.
 *
 * @param from the side that was read
 * @param source what was read
 * @param result what came of it
 */
record Run(Bench bench, Side from, XmlDocument source, Result<Mapper.Mapped> result) {

    XmlDocument document() {
        return result.orElseThrow().document();
    }

    /**
     * What was written, as text: the entries in their places without their digests and without the root's entry; white
     * space that means nothing apart.
     */
    String text() {
        return text(this::withoutDigest);
    }

    /** What was written, without the remainder. */
    String bare() {
        return text(instruction -> isEntry(instruction) ? null : instruction.data());
    }

    /** What was written, with the entries as they are. */
    String exact() {
        return text(XmlInstruction::data);
    }

    private String text(Function<XmlInstruction, String> instructions) {
        XmlElement root = document().root();
        Predicate<XmlElement> blind = element -> Mapper.ignoresWhiteSpace(bench.grammar(from.other()), element);
        return bench.inside()
                ? root.children().stream()
                        .filter(node -> !(node instanceof XmlText))
                        .map(node -> Markup.text(node, instructions, blind))
                        .collect(Collectors.joining())
                : Markup.text(root, instructions, blind);
    }

    /** The findings: the name of the code and the arguments. */
    List<String> findings() {
        return findings(result.report().diagnostics());
    }

    static List<String> findings(List<Diagnostic> diagnostics) {
        for (Diagnostic found : diagnostics) {
            assertThat(found.message(Locale.ENGLISH))
                    .as("the message of %s", found.code())
                    .doesNotContain("{")
                    .contains(found.arguments().get(found.arguments().size() - 1));
        }
        return diagnostics.stream()
                .map(found -> found.code() + " " + String.join(" ", found.arguments()))
                .toList();
    }

    /** The findings with their lines: {@code 3: DATA x}. */
    List<String> findingsByLine() {
        return result.report().diagnostics().stream()
                .map(found -> found.location().line() + ": " + found.code() + " " + String.join(" ", found.arguments()))
                .toList();
    }

    Map<String, Integer> entries() {
        return result.orElseThrow().remainder().entries();
    }

    /**
     * The document that was written is this one, it is valid where it was not restored, and converts back to the source.
     */
    Run gives(String expected) {
        assertThat(text()).isEqualTo(expected);
        return isValid().returns();
    }

    Run isValid() {
        assertThat(findings(bench.grammar(from.other()).validate(document()).diagnostics()))
                .as("faults of %s", text())
                .isEmpty();
        return this;
    }

    /** What was written converts back to the source. */
    Run returns() {
        Run back = back();
        TreeComparison comparison =
                new TreeComparison(element -> Mapper.ignoresWhiteSpace(bench.grammar(from), element), 5);
        assertThat(comparison.compare(source, back.document()))
                .as("the way back from %s gives %s", exact(), back.text())
                .isEmpty();
        assertThat(back.findings()).as("findings on the way back").isEmpty();
        return this;
    }

    Run finds(String... findings) {
        assertThat(findings()).containsExactly(findings);
        return this;
    }

    Run findsNothing() {
        return finds();
    }

    /** Maps what was written back, as it is written and read again. */
    Run back() {
        return bench.run(reread(document()), from.other());
    }

    /** What the way back gives, without any remainder. */
    String returnsBut() {
        return back().bare();
    }

    /** Maps what was written back, after somebody has edited its text. */
    Run backAfter(UnaryOperator<String> edit) {
        String text = new String(bytes(document()), StandardCharsets.UTF_8);
        String edited = edit.apply(text);
        assertThat(edited).as("the edit changes something in %s", text).isNotEqualTo(text);
        return bench.run(Bench.parse(edited), from.other());
    }

    private static byte[] bytes(XmlDocument document) {
        return XmlWriter.plain().withPrefixes(Map.of(Bench.RIGHT, "r")).toBytes(document);
    }

    private static XmlDocument reread(XmlDocument document) {
        return Bench.parse(new String(bytes(document), StandardCharsets.UTF_8));
    }

    private EntryNotation notation() {
        return new EntryNotation(bench.mapping().namespaces());
    }

    private boolean isEntry(XmlInstruction instruction) {
        return Bench.TARGETS.reserves(instruction.target())
                && notation().read(instruction).isPresent();
    }

    private String withoutDigest(XmlInstruction instruction) {
        if (!isEntry(instruction)) {
            return instruction.data();
        }
        boolean root = notation().read(instruction).orElseThrow().entry() instanceof Entry.Document;
        return root ? null : instruction.data().substring(0, instruction.data().lastIndexOf(" ~"));
    }

    /** The entries in document order, as they are written, without their digests and without the root's. */
    List<String> entryTexts() {
        List<String> texts = new ArrayList<>();
        collect(document().root(), texts);
        return texts;
    }

    private void collect(XmlElement element, List<String> into) {
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                collect(child, into);
            } else if (node instanceof XmlInstruction instruction && isEntry(instruction)) {
                String text = withoutDigest(instruction);
                if (text != null) {
                    into.add(text.replace('"', '\''));
                }
            }
        }
    }

    /** The number of entries of a kind. */
    int count(Entry.Kind kind) {
        return entries().getOrDefault(kind.name().toLowerCase(Locale.ROOT), 0);
    }
}
