package org.st96toolkit.core.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.st96toolkit.core.diagnostic.Location;

class XmlReaderTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            quoteCharacter = '`',
            value = {
                "<!DOCTYPE a>, -, -, -",
                "<!DOCTYPE a[]>, -, -, ``",
                "<!DOCTYPE a SYSTEM \"s.dtd\">, -, s.dtd, -",
                "<!DOCTYPE a SYSTEM \"s.dtd\" [ ]>, -, s.dtd, ` `",
                "<!DOCTYPE  a  SYSTEM  's.dtd'  [ ]  >, -, s.dtd, ` `",
                "<!DOCTYPE a PUBLIC \"-//X//Y//EN\" \"s.dtd\">, -//X//Y//EN, s.dtd, -",
                "<!DOCTYPE a SYSTEM \"C:\\my files\\s.dtd\" []>, -, C:\\my files\\s.dtd, ``",
                "<!DOCTYPE a SYSTEM \"http://[bad\">, -, http://[bad, -",
                "<!DOCTYPE a SYSTEM ''>, -, ``, -",
                "<!DOCTYPE a [<!ENTITY x ']>'><?q ]>?><!-- ]> -->]>, -, -, <!ENTITY x ']>'><?q ]>?><!-- ]> -->"
            })
    void keepsDoctypeAsWritten(String written, String publicId, String systemId, String subset) {
        XmlDocument document = Samples.document("<!-- c -->" + written + "<a/>");
        assertThat(document.doctype())
                .contains(new Doctype(
                        "a",
                        Optional.ofNullable(publicId),
                        Optional.ofNullable(systemId),
                        Optional.ofNullable(subset)));
    }

    @Test
    void keepsLongInternalSubset() {
        String subset = "<!ENTITY x 'y'>\n".repeat(2_000);
        XmlDocument document = Samples.document("<!DOCTYPE a [" + subset + "]>\n<a>&x;</a>");
        assertThat(document.doctype().orElseThrow().internalSubset()).contains(subset);
        assertThat(document.root().location()).isEqualTo(new Location(2_002, 1));
    }

    @Test
    void longPrologIsScannedToItsEnd() {
        String comment = "<!--" + "x".repeat(50_000) + "-->";
        XmlDocument document = Samples.document(comment + "<!DOCTYPE a SYSTEM 'C:\\a b'>" + comment + "<a/>");
        assertThat(document.doctype().orElseThrow().systemId()).contains("C:\\a b");
        assertThat(document.beforeRoot()).hasSize(1);
    }

    @Test
    void keepsWhatStandsOutsideTheRoot() {
        XmlDocument document = Samples.document(
                "<?xml version='1.0'?>\n<!--1--><?a b  c ?>\n<!DOCTYPE r>\n<!--2--><?d?>\n<r/>\n<!--3-->\n<?e f?>\n");
        assertThat(document.beforeDoctype()).containsExactly(new XmlComment("1"), new XmlInstruction("a", "b  c "));
        assertThat(document.beforeRoot()).containsExactly(new XmlComment("2"), new XmlInstruction("d", ""));
        assertThat(document.afterRoot()).containsExactly(new XmlComment("3"), new XmlInstruction("e", "f"));
    }

    @Test
    void withoutDoctypeEverythingStandsBeforeIt() {
        XmlDocument document = Samples.document("<!--1--><r/>");
        assertThat(document.beforeDoctype()).hasSize(1);
        assertThat(document.beforeRoot()).isEmpty();
    }

    @Test
    void defaultedAttributesAreNotInTheTree() {
        XmlElement root = Samples.root("<!DOCTYPE a [<!ATTLIST a b CDATA 'x' c NMTOKENS #IMPLIED d CDATA #FIXED 'y'>]>"
                + "<a c=' x  y ' d='y'/>");
        assertThat(root.attributes())
                .containsExactly(new XmlAttribute(XmlName.of("c"), "x y"), new XmlAttribute(XmlName.of("d"), "y"));
    }

    @Test
    void defaultedNamespacesHold() {
        XmlElement root = Samples.root("<!DOCTYPE j:a [<!ATTLIST j:a xmlns:j CDATA #FIXED 'urn:j'>]><j:a j:b='c'/>");
        assertThat(root.name()).isEqualTo(new XmlName("urn:j", "a"));
        assertThat(root.attributes()).containsExactly(new XmlAttribute(new XmlName("urn:j", "b"), "c"));
    }

    @Test
    void textIsOneRunAndKeepsItsSpace() {
        XmlElement root = Samples.root("<!DOCTYPE a [<!ENTITY e 'E'><!ELEMENT a (b)*>]>"
                + "<a> x &amp; <![CDATA[<y>]]>&e;&#x41;&alpha;<b> </b>\n<b/><![CDATA[]]></a>");
        assertThat(root.children().get(0)).isEqualTo(new XmlText(" x & <y>EAα"));
        assertThat(root.elements().get(0).children()).containsExactly(new XmlText(" "));
        assertThat(root.children()).hasSize(4);
        assertThat(root.elements().get(1).children()).isEmpty();
    }

    @Test
    void lineEndsAreNormalised() {
        XmlElement root = Samples.root("<a b='1\r\n2\t3&#10;4'>x\r\ny\rz&#13;<!--c\r\nd--><?p q\r\nr?></a>");
        assertThat(root.attributes().get(0).value()).isEqualTo("1 2 3\n4");
        assertThat(root.children())
                .containsExactly(new XmlText("x\ny\nz\r"), new XmlComment("c\nd"), new XmlInstruction("p", "q\nr"));
    }

    @Test
    void elementsKnowTheirPlace() {
        XmlElement root = Samples.root("<?xml version='1.0'?>\n\n  <a\n x='1'>\r\n<b/>𝔄<b/>\r <c/></a>");
        assertThat(root.location()).isEqualTo(new Location(3, 3));
        assertThat(root.elements())
                .extracting(XmlElement::location)
                .containsExactly(new Location(5, 1), new Location(5, 7), new Location(6, 2));
    }

    @Test
    void placesInsideEntitiesAreThoseOfTheReference() {
        XmlElement root = Samples.root("<!DOCTYPE a [<!ENTITY x '<b><c/></b>'><!ENTITY y '&x;'>]>\n<a>\n &y;</a>");
        Location reference = root.elements().get(0).location();
        assertThat(reference.line()).isEqualTo(3);
        assertThat(root.elements().get(0).elements().get(0).location()).isEqualTo(reference);
    }

    @Test
    void everyElementHasItsOwnLocation() {
        XmlElement root = Samples.root("<!DOCTYPE a [<!ENTITY x '<b/><b/>'>]><a>&x;&x;<b/></a>");
        Set<Location> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        root.elements().forEach(element -> seen.add(element.location()));
        assertThat(seen).hasSize(5);
    }

    @Test
    void namesAreShared() {
        XmlElement root = Samples.root("<p:a xmlns:p='u' xmlns:q='u'><q:a p:b=''/><p:a q:b=''/><a b=''/></p:a>");
        List<XmlElement> inner = root.elements();
        assertThat(inner.get(0).name()).isSameAs(root.name());
        assertThat(inner.get(1).attributes().get(0).name())
                .isSameAs(inner.get(0).attributes().get(0).name());
        assertThat(inner.get(2).name()).isEqualTo(XmlName.of("a"));
        assertThat(inner.get(2).attributes().get(0).name()).isEqualTo(XmlName.of("b"));
    }

    @Test
    void defaultNamespacesDoNotReachAttributes() {
        XmlElement root = Samples.root("<a xmlns='u' b='c'><d xmlns=''/></a>");
        assertThat(root.name()).isEqualTo(new XmlName("u", "a"));
        assertThat(root.attributes()).containsExactly(new XmlAttribute(XmlName.of("b"), "c"));
        assertThat(root.elements().get(0).name()).isEqualTo(XmlName.of("d"));
    }

    @Test
    void internalSubsetBeatsKnownNames() {
        assertThat(Samples.root("<!DOCTYPE a [<!ENTITY alpha 'A'>]><a>&alpha;&beta;</a>")
                        .text())
                .isEqualTo("Aβ");
    }

    @Test
    void knownNamesWorkInAttributesAndEntities() {
        XmlElement root = Samples.root("<!DOCTYPE a [<!ENTITY x '&deg;C'>]><a b='5 &deg;'>&x; &nvlt; &Afr;</a>");
        assertThat(root.attributes().get(0).value()).isEqualTo("5 °");
        assertThat(root.text()).isEqualTo("°C <⃒ 𝔄");
    }

    @Test
    void largeDocumentsPass() {
        String row = "<p num='0001'>The lever &amp; the wheel turn <b>together</b> at 30 &deg;.</p>\n";
        String text = "<a>" + row.repeat(200_000) + "</a>";
        assertThat(text.length()).isGreaterThan(10_000_000);
        assertThat(Samples.root(text).elements()).hasSize(200_000);
    }

    @Test
    void oneReaderServesManyThreads() {
        String text = "<!DOCTYPE a [<!ENTITY x 'y'>]><a b='c'>" + "<p>&x;&alpha;</p>".repeat(500) + "</a>";
        XmlElement expected = Trees.withoutLocations(Samples.root(text));
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> Trees.withoutLocations(Samples.root(text))))
                .allMatch(expected::equals);
    }
}
