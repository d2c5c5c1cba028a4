package org.st96toolkit.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.flow.Block;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Revision;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.flow.Text;
import org.st96toolkit.docx.flow.TextOrigin;
import org.st96toolkit.docx.reader.FlowReader;
import org.st96toolkit.docx.reader.PackageLimits;
import org.st96toolkit.docx.template.Template;
import org.st96toolkit.docx.template.TemplateProfile;

/** A template that was filled in is an application: each empty paragraph of it gets words, and nothing is asked. */
class TemplateConversionTest {

    static Stream<Arguments> templates() {
        return Stream.of(TemplateProfile.values())
                .flatMap(profile -> profile.languages().stream().map(language -> Arguments.of(profile, language)));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isAnApplicationWhenItIsFilledIn(TemplateProfile profile, String language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Template.of(profile, language).write(bytes);
        Flow empty = new FlowReader()
                .read("template.docx", bytes.toByteArray(), PackageLimits.STANDARD)
                .orElseThrow();
        Result<ConvertedApplication> result = Conversions.convert(
                List.of(DocxInput.of(filled(empty), Optional.empty())), DocxOptions.DEFAULT.office("IB"));
        assertThat(Conversions.codes(result)).isSubsetOf("D202", "D204", "D205");
        assertThat(Conversions.xml(result))
                .startsWith("<ApplicationBody languageCode=\"" + language.substring(0, 2) + "\"")
                .contains("<InventionTitle>", "<BackgroundArt>", "<ClaimNumber>1</ClaimNumber>", "<Abstract><P>");
        assertThat(result.orElseThrow().receipt().verified()).isTrue();
    }

    private static Flow filled(Flow flow) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : flow.body()) {
            blocks.add(
                    block instanceof Paragraph paragraph && paragraph.inlines().isEmpty() ? words(paragraph) : block);
        }
        return new Flow(
                flow.name(),
                blocks,
                flow.notes(),
                flow.furniture(),
                flow.comments(),
                flow.media(),
                flow.language(),
                "");
    }

    private static Paragraph words(Paragraph paragraph) {
        String words = "lid 2 rim 3";
        Span place = new Span(paragraph.place().part(), paragraph.place().paragraph(), 0, words.length());
        Text text = new Text(place, words, FlowBuilder.PLAIN, TextOrigin.TYPED, "", Revision.NONE);
        return new Paragraph(place, paragraph.style(), paragraph.number(), List.of(text));
    }
}
