package org.st96toolkit.docx.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.flow.Block;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Inline;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Text;
import org.st96toolkit.docx.reader.FlowReader;
import org.st96toolkit.docx.reader.PackageLimits;

/** The comparison of spans with the text of a file finds what is wrong. */
class PartitionTest {

    private static final byte[] DOCX = DocxBuilder.transitional()
            .paragraph(p -> p.text("one").tab().bold("two"))
            .paragraph("three")
            .bytes();

    private static List<String> faults(UnaryOperator<Paragraph> change, boolean whole) throws Exception {
        Flow flow = new FlowReader().read("test", DOCX, PackageLimits.STANDARD).orElseThrow();
        List<Block> blocks = FlowBlocks.paragraphs(flow.body()).stream()
                .limit(whole ? 2 : 1)
                .map(paragraph -> (Block) change.apply(paragraph))
                .toList();
        Flow changed = new Flow("", blocks, List.of(), List.of(), List.of(), List.of(), "", "");
        return Partition.faults(DOCX, Result.of(changed, Report.EMPTY));
    }

    private static UnaryOperator<Paragraph> inlines(UnaryOperator<List<Inline>> change) {
        return paragraph -> new Paragraph(
                paragraph.place(), paragraph.style(), paragraph.number(), change.apply(paragraph.inlines()));
    }

    private static Inline other(Inline inline) {
        Text text = (Text) inline;
        return new Text(
                text.place(), text.characters().replace('o', '0'), text.look(), text.origin(), "", text.revision());
    }

    @Test
    void findsWhatIsWrong() throws Exception {
        assertThat(faults(UnaryOperator.identity(), true)).isEmpty();
        assertThat(faults(UnaryOperator.identity(), false))
                .hasSize(1)
                .first()
                .asString()
                .contains("not read");
        assertThat(faults(inlines(all -> all.subList(1, all.size())), true)).hasSize(2);
        assertThat(faults(inlines(all -> all.subList(0, 1)), true)).hasSize(1);
        assertThat(faults(inlines(all -> all.stream().map(PartitionTest::other).toList()), true))
                .hasSize(2);
    }
}
