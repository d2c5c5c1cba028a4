package org.st96toolkit.core.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Result;

class XmlWriterTest {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final Map<String, String> PREFIXES = Map.of("urn:a", "a", "urn:b", "b");

    private static String written(XmlWriter writer, String source) {
        String text = new String(writer.toBytes(Samples.document(source)), StandardCharsets.UTF_8);
        assertThat(text).startsWith(DECLARATION).endsWith("\n");
        return text.substring(DECLARATION.length(), text.length() - 1);
    }

    @Test
    void escapesWhatWouldNotComeBack() {
        assertThat(written(
                        XmlWriter.plain(),
                        "<a b='&lt;&amp;&quot;&apos;>&#9;&#10;&#13;é'>&lt;&amp;&gt;\"'\t\n&#13;]]&gt;𝔄</a>"))
                .isEqualTo("<a b=\"&lt;&amp;&quot;'>&#9;&#10;&#13;é\">&lt;&amp;&gt;\"'\t\n&#13;]]&gt;𝔄</a>");
    }

    @Test
    void declaresNamespacesOnTheRoot() {
        XmlWriter writer = XmlWriter.plain().withPrefixes(PREFIXES);
        assertThat(written(
                        writer,
                        "<r><x xmlns='urn:b' y='1' z:w='2' xmlns:z='urn:a'/><q:v xmlns:q='urn:c' xml:lang='en'/></r>"))
                .isEqualTo("<r xmlns:b=\"urn:b\" xmlns:ns1=\"urn:c\" xmlns:a=\"urn:a\">"
                        + "<b:x y=\"1\" a:w=\"2\"/><ns1:v xml:lang=\"en\"/></r>");
    }

    @Test
    void switchesTheDefaultNamespaceOffAndOn() {
        XmlWriter writer = XmlWriter.plain().withPrefixes(PREFIXES).withDefaultNamespace("urn:a");
        assertThat(written(
                        writer,
                        "<x xmlns='urn:a' xmlns:b='urn:b'><y xmlns=''><z/><x xmlns='urn:a'><x/></x><b:w/></y><x/></x>"))
                .isEqualTo(
                        "<x xmlns=\"urn:a\" xmlns:b=\"urn:b\"><y xmlns=\"\"><z/><x xmlns=\"urn:a\"><x/></x><b:w/></y><x/></x>");
        assertThat(written(writer, "<y><x xmlns='urn:a' xmlns:a='urn:a' a:b='c'/></y>"))
                .isEqualTo("<y xmlns:a=\"urn:a\"><x xmlns=\"urn:a\" a:b=\"c\"/></y>");
        assertThat(written(writer, "<b:y xmlns:b='urn:b'><z/><x xmlns='urn:a'/></b:y>"))
                .isEqualTo("<b:y xmlns=\"urn:a\" xmlns:b=\"urn:b\"><z xmlns=\"\"/><x/></b:y>");
    }

    @Test
    void twoNamespacesWantOnePrefix() {
        XmlWriter writer = XmlWriter.plain().withPrefixes(Map.of("urn:a", "p", "urn:b", "p", "urn:c", "ns1"));
        assertThat(written(writer, "<r><x xmlns='urn:a'/><x xmlns='urn:b'/></r>"))
                .isEqualTo("<r xmlns:p=\"urn:a\" xmlns:ns2=\"urn:b\"><p:x/><ns2:x/></r>");
    }

    @Test
    void keepsDoctypeAndSurroundings() {
        String source = "<!--1-->\n<?a b?>\n<!DOCTYPE r PUBLIC \"-//X\" \"s.dtd\" [ ]>\n<!--2-->\n<r/>\n<?c?>";
        assertThat(written(XmlWriter.plain(), source)).isEqualTo(source);
        assertThat(written(XmlWriter.plain(), "<!DOCTYPE r SYSTEM 'a\"b'><r/>"))
                .isEqualTo("<!DOCTYPE r SYSTEM 'a\"b'>\n<r/>");
    }

    @Test
    void indentsElementOnlyContent() {
        XmlWriter writer = XmlWriter.plain().indenting(name -> !name.local().equals("p"));
        assertThat(written(writer, "<r><s> <p>x <b/></p>\n\n<!--c--><t>y</t><u> </u><v/></s></r>"))
                .isEqualTo(
                        "<r>\n  <s>\n    <p>x <b/></p>\n    <!--c-->\n    <t>y</t>\n    <u> </u>\n    <v/>\n  </s>\n</r>");
    }

    @Test
    void indentedTextIsLeftAlone() {
        XmlWriter writer = XmlWriter.plain().indenting(name -> true);
        assertThat(written(writer, "<r>x<s><t/></s></r>")).isEqualTo("<r>x<s>\n    <t/>\n  </s></r>");
    }

    @ParameterizedTest
    @MethodSource
    void whatNoXmlCanHoldIsProgrammingError(XmlNode node) {
        XmlElement root = new XmlElement(XmlName.of("a"), List.of(), List.of(node), Location.UNKNOWN);
        assertThatThrownBy(() -> XmlWriter.plain().toBytes(XmlDocument.of(root)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("XML cannot hold");
    }

    static List<XmlNode> whatNoXmlCanHoldIsProgrammingError() {
        return List.of(
                new XmlText("\u0000"),
                new XmlText("\u001F"),
                new XmlText("\uFFFE"),
                new XmlText("\uD800"),
                new XmlText("\uD800x"),
                new XmlText("\uDC00"),
                new XmlText("x".repeat(4095) + "\uD800"),
                new XmlComment("a--b"),
                new XmlComment("a-"),
                new XmlComment("\u0001"),
                new XmlInstruction("a", "b?>c"));
    }

    @Test
    void longTextsAreWrittenWhole() {
        for (int length = 4_085; length < 4_100; length++) {
            String text = "x".repeat(length) + "𝔄é&".repeat(3_000);
            XmlElement root = new XmlElement(
                    XmlName.of("a"),
                    List.of(new XmlAttribute(XmlName.of("b"), text)),
                    List.of(new XmlText(text)),
                    Location.UNKNOWN);
            XmlDocument back = Samples.READER
                    .read(XmlWriter.plain().toBytes(XmlDocument.of(root)))
                    .orElseThrow();
            assertThat(Trees.withoutLocations(back.root())).isEqualTo(root);
        }
    }

    @Test
    void readingGivesBackWhatWasWritten() {
        List<XmlWriter> writers = List.of(
                XmlWriter.plain(),
                XmlWriter.plain().withPrefixes(PREFIXES),
                XmlWriter.plain().withPrefixes(PREFIXES).withDefaultNamespace("urn:a"),
                XmlWriter.plain().withDefaultNamespace("urn:b"));
        for (int seed = 0; seed < 2_000; seed++) {
            XmlDocument document = new RandomTrees(seed).document();
            byte[] bytes = writers.get(seed % writers.size()).toBytes(document);
            Result<XmlDocument> back = Samples.READER.read(bytes);
            assertThat(back.report().diagnostics())
                    .as("seed %d: %s", seed, document)
                    .isEmpty();
            assertThat(Trees.withoutLocations(back.orElseThrow()))
                    .as("seed %d", seed)
                    .isEqualTo(Trees.withoutLocations(document));
        }
    }

    @Test
    void publicIdentifierNeedsSystemIdentifier() {
        Doctype doctype = new Doctype("a", Optional.of("-//X"), Optional.empty(), Optional.empty());
        XmlElement root = new XmlElement(XmlName.of("a"), List.of(), List.of(), Location.UNKNOWN);
        XmlDocument document = new XmlDocument(List.of(), Optional.of(doctype), List.of(), root, List.of());
        assertThatThrownBy(() -> XmlWriter.plain().toBytes(document)).isInstanceOf(IllegalArgumentException.class);
    }
}
