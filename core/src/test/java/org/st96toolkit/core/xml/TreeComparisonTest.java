package org.st96toolkit.core.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.Difference.Kind;

class TreeComparisonTest {

    private final TreeComparison comparison =
            new TreeComparison(element -> !element.name().local().equals("p"), 10);

    private List<Difference> compare(String expected, String actual) {
        return comparison.compare(Samples.document(expected), Samples.document(actual));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<a/>, <a></a>",
                "<a x='1' y='2'/>, <a y='2' x='1'/>",
                "<n:a xmlns:n='u' n:x=''/>, <m:a xmlns:m='u' m:x=''/>",
                "<a><b/><c/></a>, `<a> 	 <b/>   <c/></a>`",
                "<a> </a>, <a/>",
                "<p>x&amp;y</p>, <p>x<![CDATA[&]]>y</p>",
                "<a> <!--x--> </a>, <a><!--x--></a>",
                "<!DOCTYPE a [ ]><a/>, `<!DOCTYPE a [ ]>  <a/>`"
            })
    void whatDoesNotCount(String expected, String actual) {
        assertThat(compare(expected, actual)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<a/>, <b/>, ELEMENT, /, a, b",
                "<a/>, <a xmlns='u'/>, ELEMENT, /, a, {u}a",
                "<a x='1'/>, <a x='2'/>, ATTRIBUTE, /a/@x, 1, 2",
                "<a x='1'/>, <a/>, ATTRIBUTE, /a/@x, 1, ``",
                "<a/>, <a x='1'/>, ATTRIBUTE, /a/@x, ``, 1",
                "<a x=''/>, <a/>, ATTRIBUTE, /a/@x, ``, ``",
                "<a><b/><b/></a>, <a><b/></a>, MISSING, /a/b[2], <b>, ``",
                "<a><c/><b/></a>, <a><b/></a>, MISSING, /a/c, <c>, ``",
                "<a><b/></a>, <a><c/><b/></a>, ADDED, /a/c, ``, <c>",
                "<a><b/></a>, <a><b/><b/></a>, ADDED, /a/b[2], ``, <b>",
                "<a><b/></a>, <a><c/></a>, ELEMENT, /a/b, <b>, <c>",
                "<p>x</p>, <p>y</p>, TEXT, /p/text(), x, y",
                "<p>x </p>, <p>x</p>, TEXT, /p/text(), `x `, x",
                "<p><b/> <i/></p>, <p><b/><i/></p>, MISSING, /p/text(), ` `, ``",
                "<p> </p>, <p/>, MISSING, /p/text(), ` `, ``",
                "<a>x</a>, <a>y</a>, TEXT, /a/text(), x, y",
                "<a><!--1--></a>, <a><!--2--></a>, COMMENT, /a/comment(), 1, 2",
                "<a><?x 1?></a>, <a><?x 2?></a>, INSTRUCTION, /a/processing-instruction(), x 1, x 2",
                "<a><?x 1?></a>, <a/>, MISSING, /a/processing-instruction(), x 1, ``",
                "<a><b><p/><p>1</p></b></a>, <a><b><p/><p>2</p></b></a>, TEXT, /a/b/p[2]/text(), 1, 2",
                "<!--1--><a/>, <!--2--><a/>, COMMENT, /comment(), 1, 2",
                "<a/><?x?>, <a/>, MISSING, /processing-instruction(), `x `, ``"
            })
    void whatCounts(String expected, String actual, Kind kind, String path, String first, String second) {
        List<Difference> differences = compare(expected, actual);
        assertThat(differences).hasSize(1);
        Difference difference = differences.get(0);
        assertThat(difference.kind()).isEqualTo(kind);
        assertThat(difference.path()).isEqualTo(path);
        assertThat(difference.expected()).isEqualTo(first);
        assertThat(difference.actual()).isEqualTo(second);
    }

    @Test
    void doctypesCount() {
        assertThat(compare("<!DOCTYPE a><a/>", "<a/>"))
                .singleElement()
                .satisfies(difference -> assertThat(difference.kind()).isEqualTo(Kind.DOCTYPE));
        assertThat(compare("<!DOCTYPE a [ ]><a/>", "<!DOCTYPE a []><a/>")).hasSize(1);
    }

    @Test
    void bothPlacesAreGiven() {
        Difference difference =
                compare("<a>\n <b x='1'/></a>", "<a>\n\n<b/></a>").get(0);
        assertThat(difference.first()).isEqualTo(new Location(2, 2));
        assertThat(difference.second()).isEqualTo(new Location(3, 1));
    }

    @Test
    void findsItsWayBackAfterDifferences() {
        assertThat(compare("<a><b/><c/><d/><e/><f/></a>", "<a><b/><d/><x/><e/><f/></a>"))
                .extracting(Difference::path)
                .containsExactly("/a/c", "/a/x");
    }

    @Test
    void stopsAtItsLimit() {
        String many = "<a>" + "<p>x</p>".repeat(100) + "</a>";
        assertThat(compare(many, many.replace("x", "y"))).hasSize(10);
    }

    @Test
    void longTextsAreShortenedToTheDifference() {
        String text = "word ".repeat(100);
        Difference difference = compare("<p>" + text + "one</p>", "<p>" + text + "two" + text + "</p>")
                .get(0);
        assertThat(difference.expected()).startsWith("…").endsWith("one").hasSizeLessThan(40);
        assertThat(difference.actual())
                .startsWith("…")
                .contains("two")
                .endsWith("…")
                .hasSizeLessThan(90);
    }

    @Test
    void everyChangeIsFound() {
        for (int seed = 0; seed < 300; seed++) {
            XmlDocument one = new RandomTrees(seed).document();
            XmlDocument other = new RandomTrees(seed + 1).document();
            assertThat(TreeComparison.exact(3).compare(one, one)).isEmpty();
            assertThat(TreeComparison.exact(3).compare(one, new RandomTrees(seed).document()))
                    .isEmpty();
            boolean equal = one.equals(other);
            assertThat(TreeComparison.exact(3).compare(one, other).isEmpty()).isEqualTo(equal);
        }
    }
}
