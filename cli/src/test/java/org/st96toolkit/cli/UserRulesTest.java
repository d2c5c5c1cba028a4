package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.testing.ProjectFolder;
import tools.jackson.databind.JsonNode;

/** Rules in Schematron: what they find, and that they see their own folder and nothing else. */
class UserRulesTest {

    private static final Path DOCUMENT = ProjectFolder.path("samples/validation/passes/application-body.xml");
    private static final Path ST96 = ProjectFolder.path("samples/validation/passes/ApplicationBody.xml");

    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void files() throws IOException {
        rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(folder.resolve("secret.xml"), "<x>secret</x>");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(rules.resolve("codes.xml"), "<codes><c>1</c></codes>");
        Files.writeString(rules.resolve("codes.txt"), "inside");
    }

    private Path schema(String content) throws IOException {
        return Files.writeString(
                rules.resolve("rules.sch"),
                "<schema xmlns=\"http://purl.oclc.org/dsdl/schematron\" queryBinding=\"xslt3\""
                        + " xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\">" + content + "</schema>");
    }

    private Path rule(String context, String test, String message) throws IOException {
        return schema("<ns prefix=\"pat\" uri=\"http://www.wipo.int/standards/XMLSchema/ST96/Patent\"/>"
                + "<pattern><rule context=\"" + context + "\"><assert id=\"r1\" role=\"warning\" test=\"" + test + "\">"
                + message + "</assert></rule></pattern>");
    }

    @Test
    void aFindingHasItsPlaceItsTextAndItsSeverity() throws IOException {
        Path file = rule("claim", "contains(., 'wood')", "Claim <value-of select=\"@num\"/> is not of wood.");
        Run run = Run.of("validate", DOCUMENT, "--rules", file, "--report", "json");
        JsonNode input = run.json().at("/inputs/0");
        assertThat(input.at("/findings")).hasSize(1);
        JsonNode found = input.at("/findings/0");
        assertThat(found.at("/code").asString()).isEqualTo("V861");
        assertThat(found.at("/severity").asString()).isEqualTo("warning");
        assertThat(found.at("/message").asString()).isEqualTo("Rule r1: Claim 1 is not of wood.");
        assertThat(found.at("/place").asString()).isEqualTo("claim 1");
        assertThat(found.at("/line").asInt()).isEqualTo(14);
        assertThat(input.at("/layers/5/state").asString()).isEqualTo("VALID");
        assertThat(Run.of("validate", DOCUMENT, "--rules", file, "--require", "rules")
                        .status())
                .isZero();
    }

    @Test
    void namesInNamespacesAreFound() throws IOException {
        Run run = Run.of("validate", ST96, "--rules", rule("pat:Claim", "false()", "No claims here."));
        assertThat(run.err()).contains("ApplicationBody.xml:8:5: warning V861: Rule r1: No claims here.");
    }

    @Test
    void anAssertionWithoutARoleIsAnError() throws IOException {
        Path file =
                schema("<pattern><rule context=\"claims\"><report test=\"true()\">Claims.</report></rule></pattern>");
        assertThat(Run.of("validate", DOCUMENT, "--rules", file).status()).isOne();
        assertThat(Run.of("validate", DOCUMENT, "--rules", file, "--report", "json")
                        .json()
                        .at("/inputs/0/layers/5/state")
                        .asString())
                .isEqualTo("INVALID");
    }

    @Test
    void rulesReadTheirOwnFolder() throws IOException {
        Path file = rule("claims", "doc('codes.xml')//c = '1' and unparsed-text('codes.txt') = 'inside'", "no");
        assertThat(Run.of("validate", DOCUMENT, "--rules", file).codes()).isEmpty();
        Files.writeString(
                rules.resolve("part.sch"),
                "<pattern xmlns=\"http://purl.oclc.org/dsdl/schematron\"><rule context=\"claims\">"
                        + "<assert test=\"false()\">included</assert></rule></pattern>");
        assertThat(Run.of("validate", DOCUMENT, "--rules", schema("<include href=\"part.sch\"/>"))
                        .err())
                .contains("included");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doc('../secret.xml') = 'x'",
                "document('../secret.xml') = 'x'",
                "unparsed-text('../secret.txt') = 'x'",
                "unparsed-text('file:///etc/hostname') = 'x'",
                "doc('http://localhost:1/') = 'x'",
                "unparsed-text('http://localhost:1/') = 'x'",
                "collection('.') = 'x'",
                "uri-collection('.') = 'x'",
                "unparsed-text('codes.txt', 'no such encoding') = 'x'"
            })
    void nothingElseIsRead(String test) throws IOException {
        Run run = Run.of("validate", DOCUMENT, "--rules", rule("claims", test, "<value-of select=\"" + test + "\"/>"));
        assertThat(run.codes()).containsExactly("V862");
        assertThat(run.err() + run.out()).doesNotContain(">secret<", "is secret");
        assertThat(run.status()).isOne();
        assertThat(run.out()).contains("NOT CHECKED: rules (the rules of ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "environment-variable('PATH') != ''",
                "exists(available-environment-variables())",
                "doc-available('../secret.xml')",
                "unparsed-text-available('../secret.txt')"
            })
    void nothingElseIsThere(String test) throws IOException {
        assertThat(Run.of("validate", DOCUMENT, "--rules", rule("claims", test, "not there"))
                        .err())
                .contains("warning V861: Rule r1: not there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q{java:java.lang.System}getProperty('user.name') = 'x'",
                "Q{java:java.lang.Runtime}getRuntime() = 'x'",
                "claim["
            })
    void whatCannotBeCompiledIsWrongUsage(String test) throws IOException {
        Run run = Run.of("validate", DOCUMENT, "--rules", rule("claims", test, "no"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.codes()).containsExactly("V862");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void rulesWriteNoFiles() throws IOException {
        Path written = folder.resolve("written.xml");
        Path file = schema(
                "<ns prefix=\"f\" uri=\"urn:f\"/><xsl:function name=\"f:w\" xmlns:f=\"urn:f\"><xsl:result-document href=\""
                        + written.toUri() + "\"><a/></xsl:result-document></xsl:function>"
                        + "<pattern><rule context=\"claims\"><assert test=\"f:w()\">no</assert></rule></pattern>");
        assertThat(Run.of("validate", DOCUMENT, "--rules", file).codes()).containsExactly("V862");
        assertThat(written).doesNotExist();
    }

    @Test
    void entitiesOfRulesAreNotFetched() throws IOException {
        Path file = rules.resolve("entity.sch");
        Files.writeString(
                file,
                "<!DOCTYPE schema [<!ENTITY e SYSTEM \""
                        + folder.resolve("secret.txt").toUri() + "\">]>"
                        + Files.readString(rule("claims", "false()", "&e;")));
        Run run = Run.of("validate", DOCUMENT, "--rules", file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.codes()).containsExactly("V862");
    }

    @Test
    void whatIsNoSchematronIsRefused() throws IOException {
        for (String text : new String[] {"<html/>", "<schema", ""}) {
            Path file = Files.writeString(rules.resolve("none.sch"), text);
            assertThat(Run.of("validate", DOCUMENT, "--rules", file).status()).isEqualTo(2);
        }
        assertThat(Run.of("validate", DOCUMENT, "--rules", rules.resolve("absent.sch"))
                        .codes())
                .containsExactly("V862");
    }
}
