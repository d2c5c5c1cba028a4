package org.st96toolkit.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.flow.Flow;

/** One file with all parts becomes the body of an application. */
class DocxConverterTest {

    @Test
    void aWholeApplication() {
        Flow flow = new FlowBuilder("lid.docx")
                .add("A lid that stays on", p -> p.centred())
                .lines(
                        "TECHNICAL FIELD",
                        "[0001] The invention is about lids, see FIG. 1.",
                        "BACKGROUND",
                        "[0002] Lids fall off, as said in [0001].",
                        "What is claimed is:",
                        "1. A lid, comprising:",
                        "   (a) a rim, and",
                        "   (b) a handle.",
                        "2. The lid of claim 1, wherein the rim is of cork.",
                        "ABSTRACT",
                        "A lid has a rim.")
                .flow();
        Result<ConvertedApplication> result = new DocxConverter()
                .convert(List.of(DocxInput.of(flow, Optional.empty())), DocxOptions.DEFAULT.office("US"));
        assertThat(result.orElseThrow().receipt().verified()).isTrue();
        assertThat(result.report().diagnostics())
                .extracting(found -> found.code().id())
                .containsExactly("D204");
        assertThat(result.orElseThrow().document().root().elements())
                .extracting(part -> part.name().local())
                .containsExactly("Description", "ClaimStatement", "Claims", "Abstract");
    }
}
