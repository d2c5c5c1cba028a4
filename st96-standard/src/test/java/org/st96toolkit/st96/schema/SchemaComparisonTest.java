package org.st96toolkit.st96.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison that proves law 6 notices every kind of change; otherwise its silence would prove nothing. */
class SchemaComparisonTest {

    @Test
    void aSchemaEqualsItself() {
        Path schema = Standard.PATENT_PUBLICATION.ours();
        SchemaComparison comparison = SchemaComparison.of(Standard.model(schema), Standard.model(schema));
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.components()).isGreaterThan(1500);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '~',
            emptyValue = "",
            value = {
                "common.xsd~<xs:enumeration value=\"PNG\"/>~''",
                "common.xsd~<xs:enumeration value=\"PNG\"/>~<xs:enumeration value=\"Png\"/>",
                "common.xsd~default=\"Bullet\"~default=\"Dash\"",
                "common.xsd~default=\"Bullet\"~fixed=\"Bullet\"",
                "common.xsd~fixed=\"V6_0\"~fixed=\"V5_0\"",
                "common.xsd~use=\"required\"~''",
                "common.xsd~mixed=\"true\"~''",
                "common.xsd~<xs:maxLength value=\"0\"/>~''",
                "common.xsd~minOccurs=\"0\"~''",
                "common.xsd~maxOccurs=\"unbounded\"~maxOccurs=\"9\"",
                "common.xsd~<xs:attribute name=\"id\" type=\"xs:ID\"/>~<xs:attribute name=\"id\" type=\"xs:NCName\"/>",
                "common.xsd~<xs:element name=\"B\" type=\"com:BType\"/>~<xs:element name=\"B\" type=\"com:UType\"/>",
                "common.xsd~<xs:element name=\"B\" type=\"com:BType\"/>~"
                        + "<xs:element name=\"B\" type=\"com:BType\" nillable=\"true\"/>",
                "common.xsd~memberTypes=\"xs:date xs:gYear xs:gYearMonth\"~memberTypes=\"xs:date xs:gYearMonth"
                        + " xs:gYear\"",
                "patent-bibliographic.xsd~<xs:selector xpath=\".//*\"/>~<xs:selector xpath=\"*\"/>",
                "patent-bibliographic.xsd~fixed=\"true\"~''",
                "patent-bibliographic.xsd~<xs:length value=\"2\"/>~''",
                "patent-body.xsd~<xs:element ref=\"pat:PageImage\" maxOccurs=\"unbounded\"/>~"
                        + "<xs:element ref=\"pat:PageImage\"/>",
                "patent-body.xsd~<xs:extension base=\"com:PhraseType\">~<xs:extension base=\"com:SType\">",
                "table.xsd~attributeFormDefault=\"qualified\"~attributeFormDefault=\"unqualified\"",
                "mathml3.xsd~processContents=\"skip\"~processContents=\"lax\"",
                "mathml3.xsd~namespace=\"##other\"~namespace=\"##any\"",
                "mathml3.xsd~abstract=\"true\"~''",
                "mathml3.xsd~<xs:element name=\"and\" substitutionGroup=\"mathml:nary-logical.class\"/>~"
                        + "<xs:element name=\"and\" substitutionGroup=\"mathml:nary-arith.class\"/>",
                "mathml3.xsd~<xs:pattern value=\"\\s*\\S\\s*\"/>~<xs:pattern value=\"\\S\"/>",
                "mathml3.xsd~<xs:list itemType=\"mathml:linestyle\"/>~<xs:list itemType=\"mathml:length\"/>"
            })
    void aChangeIsNoticed(String file, String from, String to, @TempDir Path copy) throws IOException {
        Path ours = Standard.PATENT_PUBLICATION.ours();
        for (SchemaPart part : SchemaPart.values()) {
            Files.copy(ours.resolveSibling(part.fileName()), copy.resolve(part.fileName()));
        }
        String text = Files.readString(copy.resolve(file));
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        Files.writeString(copy.resolve(file), text.substring(0, at) + to + text.substring(at + from.length()));
        Path changed = copy.resolve(ours.getFileName());
        assertThat(SchemaComparison.of(Standard.model(ours), Standard.model(changed))
                        .differences())
                .isNotEmpty();
    }
}
