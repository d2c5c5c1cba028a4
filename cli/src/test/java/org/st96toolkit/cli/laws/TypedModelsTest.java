package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.binding.BindingCode;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.format.Binding;
import org.st96toolkit.core.format.Bound;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.core.xml.TreeComparison;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.st36.St36;
import org.st96toolkit.st96.St96;

/** A document that is bound and unbound is what it was: samples, their counterparts, and what real publications become. */
class TypedModelsTest {

    /** Documents that break their schema: what is none of its type, or stands where nothing may, has no place in a value. */
    private static final List<String> NOT_ALL_SHOWN = List.of("degraded/");

    static List<Document> samples() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(ProjectFolder.path("samples"))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .filter(file -> !file.startsWith(ProjectFolder.path("samples/bad")))
                    .filter(file -> !file.startsWith(ProjectFolder.path("samples/dialects")))
                    // Parts of applications by themselves have no model, but as parts of a body.
                    .filter(file -> !file.startsWith(ProjectFolder.path("samples/docx")))
                    .filter(file -> !file.startsWith(ProjectFolder.path("samples/validation")))
                    .sorted()
                    .map(Document::new)
                    .filter(document -> isModelled(read(document)))
                    .toList();
        }
    }

    static List<Document> corpus() {
        return Document.corpus("us");
    }

    private static PatentDocument read(Document document) {
        return Converted.TOOLKIT
                .read(Input.of(document.toString(), document.bytes()))
                .orElseThrow();
    }

    private static boolean isModelled(PatentDocument document) {
        return document.format().equals(St96.ID) || document.variant().dialect().equals("common");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesComeBack(Document sample) {
        comesBack(sample, read(sample));
    }

    /** What was made in memory, with its remainder in it. */
    @ParameterizedTest
    @MethodSource("corpus")
    void realPublicationsComeBack(Document publication) {
        comesBack(publication, Converted.of(publication).made());
    }

    private static void comesBack(Document name, PatentDocument document) {
        Binding binding = Converted.TOOLKIT
                .format(document.format())
                .orElseThrow()
                .binding()
                .orElseThrow();

        Result<Bound<Object>> bound = binding.bind(document);
        Result<XmlDocument> back = binding.unbind(bound.orElseThrow());

        assertThat(TreeComparison.exact(10).compare(document.tree(), back.orElseThrow()))
                .isEmpty();
        assertThat(back.report().diagnostics()).isEmpty();
        if (NOT_ALL_SHOWN.stream().noneMatch(name.toString()::startsWith)) {
            assertThat(bound.report().diagnostics()).isEmpty();
        }
    }

    /** Two documents hold all kinds of elements that the models have: their values say it all, not only their sources. */
    @ParameterizedTest
    @MethodSource("samples")
    void aValueAloneSaysWhatItsDocumentSays(Document sample) {
        PatentDocument document = read(sample);
        if (NOT_ALL_SHOWN.stream().anyMatch(sample.toString()::startsWith)) {
            return;
        }
        Binding binding = Converted.TOOLKIT
                .format(document.format())
                .orElseThrow()
                .binding()
                .orElseThrow();

        Object value = binding.bind(document).orElseThrow().value();
        XmlDocument alone = binding.unbind(Bound.fresh(value)).orElseThrow();

        assertThat(Converted.TOOLKIT.document(alone).value().map(Converted.TOOLKIT::validate))
                .as("as valid as its source")
                .hasValueSatisfying(report -> assertThat(report.diagnostics())
                        .hasSameSizeAs(Converted.TOOLKIT.validate(document).diagnostics()));
        assertThat(Words.difference(
                        Words.split(document.tree().root().text()),
                        Words.split(alone.root().text())))
                .isEmpty();
    }

    @Test
    void dialectsOfOfficesHaveNoModel() {
        PatentDocument grant = read(new Document(ProjectFolder.path("samples/us-grant/US00000001B2.xml")));

        assertThat(codes(St36.BINDING.bind(grant))).containsExactly(BindingCode.NO_MODEL);
        assertThat(codes(St96.BINDING.bind(grant))).containsExactly(BindingCode.NO_MODEL);
    }

    @Test
    void anotherRootIsRefused() {
        PatentDocument body = read(new Document(ProjectFolder.path("samples/st96/ApplicationBody.xml")));

        assertThat(codes(St96.BINDING.bind(body, org.st96toolkit.st96.model.patent.PatentPublication.class)))
                .containsExactly(BindingCode.OTHER_ROOT);
        assertThat(St96.BINDING
                        .bind(body, org.st96toolkit.st96.model.patent.ApplicationBody.class)
                        .value())
                .isPresent();
    }

    @Test
    void whatTheModelHasNoPlaceForIsReported() {
        String text = new String(
                new Document(ProjectFolder.path("samples/common/application-body.xml")).bytes(),
                StandardCharsets.UTF_8);
        String odd = text.replaceFirst("<claims ?", "<claims colour=\"red\" ");
        PatentDocument document = Converted.TOOLKIT
                .read(Input.of("odd.xml", odd.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();

        Result<Bound<Object>> bound = St36.BINDING.bind(document);

        assertThat(codes(bound)).containsExactly(BindingCode.NOT_SHOWN);
        assertThat(St36.BINDING.unbind(bound.orElseThrow()).orElseThrow()).isEqualTo(document.tree());
    }

    @Test
    void whatIsNoRootOrNoXmlIsRefused() {
        assertThat(codes(St96.BINDING.unbind(Bound.fresh("a text")))).containsExactly(BindingCode.NOT_WRITTEN);
        var body = new org.st96toolkit.st96.model.patent.ApplicationBody();
        body.setReceivingOffice("a\u0000b");
        assertThat(codes(St96.BINDING.unbind(Bound.fresh(body)))).containsExactly(BindingCode.NOT_WRITTEN);
    }

    private static List<Object> codes(Result<?> result) {
        return result.report().diagnostics().stream()
                .map(Diagnostic::code)
                .map(Object.class::cast)
                .toList();
    }
}
