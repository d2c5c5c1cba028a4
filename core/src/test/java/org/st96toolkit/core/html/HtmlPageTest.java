package org.st96toolkit.core.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** A page is XML, and nothing that is put on it becomes markup. */
class HtmlPageTest {

    private static HtmlPage page() {
        return new HtmlPage(Locale.CHINESE, "org.st96toolkit.core.html.words", HtmlPageTest.class.getClassLoader());
    }

    @Test
    void isXmlWithAllThatWasSaid() throws Exception {
        String odd = "<script>alert('&amp;')</script> \u202E\u0000\uFFFE \uD83D\uDE00 \uD800 ]]> \"";
        byte[] html = page().begin(odd, "p { color: red; }")
                .open("p", "title", odd)
                .element("b", odd)
                .empty("br")
                .end();
        Document read =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(html));
        String shown = "<script>alert('&amp;')</script> \\u202E\\u0000\\uFFFE \uD83D\uDE00 \\uD800 ]]> \"";
        assertThat(read.getElementsByTagName("b").item(0).getTextContent()).isEqualTo(shown);
        assertThat(read.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(shown);
        assertThat(read.getElementsByTagName("p")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("title")
                        .getNodeValue())
                .isEqualTo(shown);
        assertThat(read.getElementsByTagName("script").getLength()).isZero();
        assertThat(read.getDocumentElement().getAttribute("lang")).isEqualTo("zh");
        assertThat(new String(html, StandardCharsets.UTF_8))
                .startsWith("<!DOCTYPE html>\n")
                .endsWith("</html>\n");
    }

    @Test
    void wordsHaveTheirArguments() {
        assertThat(page().word("said", 12000, "x")).isEqualTo("x: 12000");
        assertThat(page().word("counted", 1)).isEqualTo("one");
        assertThat(page().word("counted", 2)).isEqualTo("2 of them");
        assertThat(page().hasWord("said")).isTrue();
        assertThat(page().hasWord("unsaid")).isFalse();
    }
}
