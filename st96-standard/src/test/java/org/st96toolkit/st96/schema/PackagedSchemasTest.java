package org.st96toolkit.st96.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/** The schemas travel in the jar, and each loads from there, also with the parser of the JDK. */
class PackagedSchemasTest {

    @ParameterizedTest
    @EnumSource
    void everyFileLoadsOnItsOwn(SchemaPart part) throws SAXException {
        assertThat(schema(part)).isNotNull();
    }

    @Test
    void aDocumentIsJudged() throws Exception {
        Schema schema = schema(SchemaPart.BIBLIOGRAPHIC_DATA);
        String title = "<pat:InventionTitle com:languageCode='en'>Lamp</pat:InventionTitle>";
        String document = "<pat:BibliographicData xmlns:pat='%s' xmlns:com='%s' com:st96Version='V6_0'>"
                        .formatted(SchemaPart.namespace("pat"), SchemaPart.namespace("com"))
                + "<pat:ApplicationIdentification><com:IPOfficeCode>US</com:IPOfficeCode><com:ApplicationNumber>"
                + "<com:ApplicationNumberText>1</com:ApplicationNumberText></com:ApplicationNumber>"
                + "</pat:ApplicationIdentification><pat:InventionTitleBag>" + title + "</pat:InventionTitleBag>"
                + "<pat:PartyBag><pat:ApplicantBag><pat:Applicant><com:Contact><com:ContactText>A. Smith"
                + "</com:ContactText></com:Contact></pat:Applicant></pat:ApplicantBag></pat:PartyBag>"
                + "</pat:BibliographicData>";
        schema.newValidator().validate(new StreamSource(new StringReader(document)));
        String without = document.replace(title, "");
        assertThatThrownBy(() -> schema.newValidator().validate(new StreamSource(new StringReader(without))))
                .hasMessageContaining("InventionTitle");
    }

    private static Schema schema(SchemaPart part) throws SAXException {
        URL file = PackagedSchemasTest.class.getResource("/org/st96toolkit/st96/schemas/" + part.fileName());
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file);
    }
}
