package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.st96toolkit.core.testing.ProjectFolder;
import tools.jackson.databind.JsonNode;

/** {@code st96 validate --profile}: the layer of rules is checked where the profile speaks of a document, else skipped with the reason. */
class ProfileOptionTest {

    private static JsonNode judged(String sample) {
        return Run.of(
                        "validate",
                        ProjectFolder.path("samples/" + sample),
                        "--report",
                        "json",
                        "--profile",
                        "interoperable")
                .json()
                .at("/inputs/0");
    }

    private static JsonNode rules(JsonNode judged) {
        return judged.get("layers")
                .valueStream()
                .filter(layer -> layer.get("layer").asString().equals("rules"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDocumentWithoutRemainderPasses() {
        JsonNode judged = judged("validation/passes/interoperable.xml");
        assertThat(judged.get("findings")).isEmpty();
        assertThat(rules(judged).get("state").asString()).isEqualTo("VALID");
    }

    @Test
    void whatCarriesARemainderIsSkipped() {
        JsonNode rules = rules(judged("common/application-body.st96.xml"));
        assertThat(rules.get("state").asString()).isEqualTo("SKIPPED");
        assertThat(rules.toString()).contains("carries a remainder");
    }

    @Test
    void namesOfAnswersHaveTheirPrefixes() {
        JsonNode judged = judged("exchange/answer.xml");
        assertThat(rules(judged).get("state").asString()).isEqualTo("VALID");
        assertThat(judged.get("findings")
                        .valueStream()
                        .filter(finding -> finding.get("code").asString().equals("V912"))
                        .map(JsonNode::toString))
                .anyMatch(finding -> finding.contains("/ops:world-patent-data/ops:meta"))
                .anyMatch(finding -> finding.contains("/exch:publication-reference/exch:document-id"));
    }

    @Test
    void aDocumentOfSt96IsJudgedForTheDialectOfItsOffice() {
        JsonNode judged = judged("st96/ApplicationBody-pages.xml");
        assertThat(rules(judged).get("state").asString()).isEqualTo("VALID");
        assertThat(judged.get("findings")
                        .valueStream()
                        .map(finding -> finding.get("code").asString()))
                .contains("V912", "V913");
    }

    @Test
    void aFindingNamesTheNodeAndItsPlace() {
        JsonNode finding = judged("validation/V913/fails.xml").at("/findings/0");
        assertThat(finding.get("code").asString()).isEqualTo("V913");
        assertThat(finding.toString()).contains("/application-body/description/p/pre");
        assertThat(finding.get("line").asInt()).isEqualTo(5);
    }

    @Test
    void anUnknownProfileIsWrongUsage() {
        Run run =
                Run.of("validate", ProjectFolder.path("samples/validation/passes/interoperable.xml"), "--profile", "x");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("'x'", "interoperable");
    }
}
