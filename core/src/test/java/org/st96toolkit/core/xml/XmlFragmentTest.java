package org.st96toolkit.core.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.diagnostic.Location;

class XmlFragmentTest {

    private static final Location PLACE = new Location(7, 3);

    private final XmlFragment fragments = new XmlFragment(Map.of("urn:a", "a", "urn:b", "b"));

    private String write(String content) {
        return fragments.write(Samples.root("<r xmlns:a='urn:a' xmlns:b='urn:b' xmlns:c='urn:c'>" + content + "</r>")
                .children());
    }

    @Test
    void isReadable() {
        String plain = "<p num=\"1\">The <b>lid</b> is &lt; 5 mm.</p>";
        assertThat(write(plain)).isEqualTo(plain);
        assertThat(write("<a:x b:y='1'/>")).isEqualTo("<a:x b:y=\"1\"/>");
        assertThat(write("<c:x c:y='1'><c:z/></c:x><c:x/>"))
                .isEqualTo("<_1:x xmlns:_1=\"urn:c\" _1:y=\"1\"><_1:z/></_1:x><_1:x xmlns:_1=\"urn:c\"/>");
        assertThat(write("<x xml:lang='en'/>")).isEqualTo("<x xml:lang=\"en\"/>");
        assertThat(write(" x\n")).isEqualTo("&#32;x&#10;");
        assertThat(write("<!--c--><?t d?><?u?>")).isEqualTo("<!--c--><?t d/><?u/>");
        assertThat(write("")).isEmpty();
    }

    @Test
    void parsesWhatItWrote() {
        for (int seed = 0; seed < 3_000; seed++) {
            List<XmlNode> nodes = new RandomTrees(seed).fragment();
            String text = fragments.write(nodes);
            assertThat(text)
                    .doesNotContain("?>")
                    .doesNotContain("\n")
                    .doesNotContain("\r")
                    .doesNotContain("\t");
            assertThat(fragments.parse(text, new Location(0, 0)))
                    .as("seed %d: %s", seed, text)
                    .contains(nodes);
        }
    }

    @Test
    void survivesInsideAnInstruction() {
        for (int seed = 0; seed < 500; seed++) {
            List<XmlNode> nodes = new RandomTrees(seed).fragment();
            String text = fragments.write(nodes);
            XmlElement root = new XmlElement(
                    XmlName.of("r"), List.of(), List.of(new XmlInstruction("st36", text)), Location.UNKNOWN);
            XmlDocument back = Samples.READER
                    .read(XmlWriter.plain().toBytes(XmlDocument.of(root)))
                    .orElseThrow();
            assertThat(back.root().children()).containsExactly(new XmlInstruction("st36", text));
        }
    }

    @Test
    void elementsGetTheGivenPlaceEachInItsOwnInstance() {
        List<XmlNode> nodes = fragments.parse("<a/><b><c/></b>", PLACE).orElseThrow();
        XmlElement a = (XmlElement) nodes.get(0);
        XmlElement b = (XmlElement) nodes.get(1);
        assertThat(List.of(a.location(), b.location(), b.elements().get(0).location()))
                .containsOnly(PLACE);
        assertThat(a.location()).isNotSameAs(b.location());
        assertThat(b.elements().get(0).location()).isNotSameAs(b.location());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a",
                "<a>",
                "</a>",
                "<a></b>",
                "<a/",
                "<a b/>",
                "<a b=/>",
                "<a b='1'/>",
                "<a b=\"1/>",
                "<a b=\"1\"c=\"2\"/>",
                "<a b=\"1\" b=\"2\"/>",
                "&",
                "&x;",
                "&#;",
                "&#x41;",
                "&#0;",
                "&#55296;",
                "&#99999999;",
                "&#-1;",
                "a > b",
                "<1/>",
                "<q:a/>",
                "<a q:b=\"\"/>",
                "<a:/>",
                "<:a/>",
                "<a:b:c/>",
                "<!-->",
                "<!--a--",
                "<!--a&#45;-->",
                "<!--&#45;-b-->",
                "<?",
                "<?x",
                "<?x ?>",
                "<? x/>",
                "<?xml x/>",
                "<?x ?&gt;/>",
                "<a xmlns=\"u\"/>",
                "<_1:a xmlns:_1=\"\"/>",
                "<a b=\"<\"/>",
                "<a  b=\"\"/>",
                "<![CDATA[x]]>",
                "<!DOCTYPE a>",
                "<a b=\"1\" />"
            })
    void malformedTextIsNothing(String text) {
        assertThat(fragments.parse(text, PLACE)).isEmpty();
    }

    @Test
    void tooDeepTextIsNothing() {
        assertThat(fragments.parse("<a>".repeat(100_000) + "</a>".repeat(100_000), PLACE))
                .isEmpty();
    }

    @Test
    void mutatedTextNeverThrowsAndStaysWritable() {
        Random random = new Random(1);
        String interesting = "<>&;\"'=/!?-# x:";
        Set<Boolean> outcomes = new HashSet<>();
        for (int seed = 0; seed < 3_000; seed++) {
            StringBuilder text = new StringBuilder(fragments.write(new RandomTrees(seed).fragment()));
            for (int i = 0; i < 3 && text.length() > 0; i++) {
                text.setCharAt(random.nextInt(text.length()), interesting.charAt(random.nextInt(interesting.length())));
            }
            fragments
                    .parse(text.toString(), PLACE)
                    .ifPresentOrElse(
                            nodes -> {
                                outcomes.add(true);
                                XmlElement root = new XmlElement(XmlName.of("r"), List.of(), nodes, PLACE);
                                byte[] bytes = XmlWriter.plain().toBytes(XmlDocument.of(root));
                                assertThat(Samples.READER.read(bytes).report().diagnostics())
                                        .as(text.toString())
                                        .isEmpty();
                            },
                            () -> outcomes.add(false));
        }
        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void prefixesMustBeFit() {
        assertThatThrownBy(() -> new XmlFragment(Map.of("u", "p", "v", "p")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new XmlFragment(Map.of("u", "xml"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new XmlFragment(Map.of("u", "_1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new XmlFragment(Map.of("u", "a b"))).isInstanceOf(IllegalArgumentException.class);
    }
}
