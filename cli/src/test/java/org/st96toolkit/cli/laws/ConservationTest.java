package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.st96toolkit.core.format.Format;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlReader;

/** A loss on purpose is seen, whatever is lost. */
class ConservationTest {

    private static final String BODY = "<application-body lang='en' country='US'><description><p num='7' id='p7'>A "
            + "gauge with <u style='single'>a hand</u><!-- so --></p></description><claims><claim num='1'><claim-text>A gauge"
            + "</claim-text></claim></claims></application-body>";

    private static String verdict(UnaryOperator<String> spoiling) {
        Format format = Converted.TOOLKIT.format("st36").orElseThrow();
        ElementDeclaration root = format.grammar(new Variant("common", "1.7", "application-body"))
                .element(XmlName.of("application-body"))
                .orElseThrow();
        XmlDocument document =
                new XmlReader().read(BODY.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        return new Conservation(Converted.TOOLKIT, spoiling).verdict(document, root, "st96", 1);
    }

    @Test
    void holdsWhereNothingIsLost() {
        assertThat(verdict(UnaryOperator.identity())).isEqualTo(Laws.HELD);
    }

    @ParameterizedTest
    @CsvSource({
        "com:id=\"\\w+\", lost",
        "zq\\w+(?=</com:U>), lost text of u",
        "zq\\w+(?=-->), lost a comment in p",
        "com:pNumber=\"73\\d+\", lost @num of p"
    })
    void seesWhatIsLost(String what, String verdict) {
        assertThat(verdict(output -> output.replaceAll(what, ""))).startsWith("law 1: " + verdict);
    }

    @Test
    void seesWhatHasNoMark() {
        assertThat(verdict(output -> ALL)).isEqualTo("law 1: nothing is missing without @style of u");
    }

    /** An output that holds every mark there can be, and is always the same. */
    private static final String ALL = marks();

    private static String marks() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            all.append(" zq").append(i).append("z ").append(730_001 + i);
        }
        return all.toString();
    }
}
