package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.validation.DocumentReport;
import org.st96toolkit.validation.Finding;
import org.st96toolkit.validation.Layer;
import org.st96toolkit.validation.LayerResult;
import org.st96toolkit.validation.ValidationOptions;
import org.st96toolkit.validation.Validator;

/** What the checks say of publications that offices have issued: nothing grave of those that follow their DTD. */
class ValidationOfRealDocumentsTest {

    /** Faults that the documents have: the Chinese office gives its country where a language is asked for. */
    private static final Set<String> AS_ISSUED =
            Set.of("200880114428_A.xml: V842 at 112", "cn_old1.xml: V842 at 103", "cn_old2.xml: V842 at 150");

    @Test
    void documentsThatFollowTheirGrammarHaveNoErrorInIdentityAndCodes() throws IOException {
        Validator validator = new Validator(Toolkit.load(), ValidationOptions.DEFAULT);
        List<Path> documents;
        try (Stream<Path> files = Files.walk(SharedData.path("corpus"))) {
            documents = files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        List<String> wrong = new ArrayList<>();
        TreeMap<String, Integer> figures = new TreeMap<>();
        TreeMap<String, Integer> codes = new TreeMap<>();
        for (Path file : documents) {
            DocumentReport report = validator.validate(file.toString(), Files.readAllBytes(file), Optional.of(file));
            LayerResult.State grammar =
                    report.layers().get(Layer.GRAMMAR.ordinal()).state();
            figures.merge(file.getParent().getFileName() + " " + grammar, 1, Integer::sum);
            for (Finding finding : report.findings()) {
                boolean ours = Set.of(Layer.IDENTITY, Layer.CODES).contains(finding.layer());
                codes.merge(finding.diagnostic().code().id(), 1, Integer::sum);
                if (grammar == LayerResult.State.VALID && ours && finding.severity() == Severity.ERROR) {
                    wrong.add("%s: %s at %d"
                            .formatted(
                                    file.getFileName(),
                                    finding.diagnostic().code().id(),
                                    finding.diagnostic().location().line()));
                }
            }
        }
        System.out.println("figure: documents of the corpus by grammar " + figures);
        System.out.println("figure: findings of the corpus by code " + codes);
        assertThat(wrong).containsExactlyInAnyOrderElementsOf(AS_ISSUED);
    }
}
