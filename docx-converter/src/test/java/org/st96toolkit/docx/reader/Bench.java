package org.st96toolkit.docx.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.flow.Block;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Inline;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.testing.DocxBuilder;
import org.st96toolkit.docx.testing.FlowBlocks;
import org.st96toolkit.docx.testing.Partition;
import org.st96toolkit.docx.testing.Variant;

/**
 * Reads a document that a test makes, in both variants: both must give the same flow and the same findings, and every character once.
 */
record Bench(Flow flow, List<String> findings) {

    private static final FlowReader READER = new FlowReader();

    static Bench of(Consumer<DocxBuilder> content) {
        Bench transitional = read(Variant.TRANSITIONAL, content);
        Bench strict = read(Variant.STRICT, content);
        assertThat(strict.flow).isEqualTo(transitional.flow);
        assertThat(strict.findings).isEqualTo(transitional.findings);
        return transitional;
    }

    private static Bench read(Variant variant, Consumer<DocxBuilder> content) {
        DocxBuilder made = DocxBuilder.of(variant);
        content.accept(made);
        byte[] bytes = made.bytes();
        Result<Flow> result = READER.read("test.docx", bytes, PackageLimits.STANDARD);
        try {
            assertThat(Partition.faults(bytes, result)).as(variant.name()).isEmpty();
        } catch (Exception cause) {
            throw new AssertionError(cause);
        }
        return new Bench(
                FlowBlocks.withoutLocations(result.orElseThrow()),
                result.report().diagnostics().stream()
                        .map(found -> found.code().id() + " " + String.join(" ", found.arguments()))
                        .toList());
    }

    /** The text of each paragraph of the body. */
    List<String> texts() {
        return FlowBlocks.paragraphs(flow.body()).stream().map(FlowBlocks::text).toList();
    }

    /** A paragraph of the body, from 0. */
    Paragraph paragraph(int index) {
        return FlowBlocks.paragraphs(flow.body()).get(index);
    }

    Block block(int index) {
        return flow.body().get(index);
    }

    /** What stands in a paragraph of the body, of one kind. */
    <T extends Inline> List<T> inlines(int paragraph, Class<T> kind) {
        return paragraph(paragraph).inlines().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The numbers of the paragraphs of the body; empty texts where they have none. */
    List<String> numbers() {
        return FlowBlocks.paragraphs(flow.body()).stream()
                .map(one -> one.number().map(number -> number.text()).orElse(""))
                .toList();
    }
}
