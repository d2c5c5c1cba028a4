package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.core.testing.SharedData;

/** Schemas and DTDs that a user gives take the place of the built-in ones, and nothing takes theirs in silence. */
class GivenGrammarsTest {

    private static final Path PUBLICATION = ProjectFolder.path("samples/st96/PatentPublication.xml");
    private static final Path GRANT = ProjectFolder.path("samples/us-grant/US00000001B2.xml");

    @TempDir
    private Path folder;

    private static String grammar(Run run) {
        return run.json().at("/inputs/0/grammar").asString();
    }

    private static String reason(Run run) {
        return run.json().at("/inputs/0/layers/1/notChecked/0").asString();
    }

    @Test
    void anOfficialSchemaIsChosenByRootAndVersion() {
        Path schemas = SharedData.path("standards/st96-v6_0");
        Run run = Run.of("validate", PUBLICATION, "--schema", schemas, "--report", "json", "--require", "grammar");
        assertThat(grammar(run)).isEqualTo("PatentPublication_V6_0.xsd");
        assertThat(run.json().at("/inputs/0/layers/1/state").asString()).isEqualTo("VALID");
    }

    @Test
    void anotherVersionIsHeldAgainstItsOwnSchema() throws IOException {
        String text = Files.readString(PUBLICATION).replace("\"V6_0\"", "\"V8_0\"");
        Path document = Files.writeString(folder.resolve("v8.xml"), text);
        Run without = Run.of("validate", document, "--schema", folder, "--report", "json", "--require", "grammar");
        assertThat(reason(without)).isEqualTo("the folder of schemas holds no PatentPublication_V8_0.xsd");
        assertThat(without.json().at("/inputs/0/findings/0/code").asString()).isEqualTo("V851");
        assertThat(without.status()).isOne();
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(deep.resolve("PatentPublication_V8_0.xsd"), """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
                    targetNamespace="http://www.wipo.int/standards/XMLSchema/ST96/Patent">
                  <xs:element name="PatentPublication"/>
                </xs:schema>
                """);
        Run with = Run.of("validate", document, "--schema", folder, "--report", "json");
        assertThat(grammar(with)).isEqualTo("PatentPublication_V8_0.xsd");
        assertThat(with.json().at("/inputs/0/layers/1/state").asString()).isEqualTo("VALID");
    }

    @Test
    void aBrokenSchemaIsAFindingAndNoVerdict() throws IOException {
        Files.writeString(folder.resolve("PatentPublication_V6_0.xsd"), "<schema");
        Run run = Run.of("validate", PUBLICATION, "--schema", folder, "--report", "json");
        assertThat(run.status()).isOne();
        assertThat(run.json().at("/inputs/0/layers/1/state").asString()).isEqualTo("SKIPPED");
        assertThat(run.json().at("/inputs/0/findings/0/code").asString()).isEqualTo("G251");
    }

    @Test
    void aSchemaReadsNothingOutsideItsFolder() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                folder.resolve("outside.xsd"),
                "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:element name=\"x\"/></xs:schema>");
        Files.writeString(
                inside.resolve("PatentPublication_V6_0.xsd"),
                "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:include schemaLocation=\"../outside.xsd\"/></xs:schema>");
        Run run = Run.of("validate", PUBLICATION, "--schema", inside, "--report", "json");
        assertThat(run.json().at("/inputs/0/findings/0/code").asString()).isEqualTo("G251");
    }

    @Test
    void theDtdOfTheOfficeComesFromTheCatalog() throws IOException {
        Path dtds = SharedData.path("standards/st36");
        Path catalog = Files.writeString(folder.resolve("catalog.xml"), """
                <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog" prefer="public">
                  <system systemId="us-patent-grant-v47-2022-02-17.dtd" uri="%1$s/us/us-patent-grant-v47-2022-02-17.dtd"/>
                  <rewriteSystem systemIdStartString="urn:st36:" rewritePrefix="%1$s/"/>
                  <public publicId="-//W3C//DTD MathML 2.0//EN" uri="%1$s/common/mathml2/mathml2.dtd"/>
                  <public publicId="-//OASIS//DTD XML Exchange Table Model 19990315//EN" uri="%1$s/common/soextblx.dtd"/>
                  <public publicId="-//WIPO//ENTITIES WIPO 1.0//EN" uri="%1$s/common/wipo.ent"/>
                </catalog>
                """.formatted(
                        dtds.toUri().toString().replaceAll("/$", "")));
        Run run = Run.of("validate", GRANT, "--catalog", catalog, "--report", "json");
        assertThat(run.json().at("/inputs/0/layers/1").toString()).contains("VALID", "\"notChecked\":[]");
        assertThat(grammar(run)).isEqualTo("us-patent-grant-v47-2022-02-17.dtd");
    }

    @Test
    void aDtdThatIsNotListedIsNotReplacedInSilence() throws IOException {
        Path catalog = Files.writeString(
                folder.resolve("catalog.xml"), "<catalog xmlns=\"urn:oasis:names:tc:entity:xmlns:xml:catalog\"/>");
        assertThat(reason(Run.of("validate", GRANT, "--catalog", catalog, "--report", "json")))
                .startsWith("the catalog does not list us-patent-grant-v47");
        Path bare = Files.writeString(
                folder.resolve("bare.xml"),
                Files.readString(GRANT).replaceFirst("(?s)<!DOCTYPE.*?>\\s*<us-patent", "<us-patent"));
        assertThat(reason(Run.of("validate", bare, "--catalog", catalog, "--report", "json")))
                .startsWith("the document has no DOCTYPE");
        Files.writeString(catalog, "<catalogue/>");
        Run unusable = Run.of("validate", GRANT, "--catalog", catalog);
        assertThat(unusable.status()).isEqualTo(2);
        assertThat(unusable.codes()).containsExactly("X120");
    }
}
