package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.st96toolkit.core.grammar.SimpleType;

/** Values of simple types, and texts such as documents hold and such as nobody expects. */
final class RandomValues {

    private static final List<String> CANDIDATES = List.of(
            "20200131",
            "20200100",
            "20200000",
            "20201332",
            "2020-01-31",
            "2020-02-29",
            "2020",
            "2020-01",
            "2020-01-31Z",
            "2020-01-31T10:00:00",
            "2020-01-31T10:00:00.5+02:00",
            "10:00:00",
            "P1Y2M",
            "--01-31",
            "true",
            "false",
            "1",
            "0",
            "01",
            "12",
            "0012",
            "3.25",
            "-1",
            "1e3",
            " 7 ",
            "1.44mm",
            "120",
            "en",
            "EN",
            "de",
            "zh-Hans",
            "US",
            "EP",
            "WO",
            "A1",
            "B2",
            "H1",
            "h1",
            "A01B 1/00",
            "A01B",
            "A",
            "B",
            "C",
            "E",
            "G06F",
            "PCT/US2020/012345",
            "fig1.tif",
            "https://example.org/a?b=c&d=e",
            "urn:x:1",
            "mailto:a@example.org",
            "img",
            "V6_0",
            "V1_0",
            "0001",
            "00001",
            "1-3",
            "US2020123456A1",
            "(57)",
            "57",
            "a b",
            "a  b ",
            " padded ",
            "x",
            "",
            "ANN",
            "yes",
            "no",
            "5%",
            "#ff0000",
            "12px",
            "1em",
            "red",
            "serif",
            "normal",
            "left",
            "rl",
            "R",
            "P",
            "prefix",
            "thin",
            "1.0",
            "AAAA",
            "2020.01",
            "+1 555 0100",
            "a@b.org",
            "12345678901",
            "10202012345678X",
            "US102020123456789",
            "102020123456789",
            "60/123,456",
            "29/123456",
            "D123456",
            "001A",
            "I",
            "L",
            "F",
            "N",
            "T",
            "D",
            "1A",
            "10",
            "99",
            "100",
            "1000",
            "A.1",
            "C07D 213/04",
            "C12N0005000000",
            "12/34");

    private static final List<String> TEXTS = List.of(
            "A device",
            "comprising",
            "a lever",
            "FIG.",
            "1",
            "claim 1",
            "wherein",
            "\u00e9t\u00e9",
            "\u6f22\u5b57",
            "\ud835\udcb3",
            "x < y & z > 0",
            "\"quoted\" 'so'",
            "]]>",
            "?>",
            "<?st96 x?>",
            "--",
            "\u00a0",
            " ",
            "\n",
            "\t",
            "  \n  ",
            " lead",
            "trail ",
            "a\tb",
            "a\nb",
            "\u2028",
            "\u200b",
            "a  b",
            "1.44mm",
            "20200131",
            "~AbCd",
            "%",
            "\\",
            "?\\>",
            "&amp;",
            "\u00e9\u0301",
            "\ufffd",
            "\r",
            "x\ry");

    private final Random random;
    private final Map<SimpleType, List<String>> known = new IdentityHashMap<>();

    RandomValues(Random random) {
        this.random = random;
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Some words. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(one(TEXTS)).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    /** White space as it stands between elements. */
    String blank() {
        return one(List.of("\n", "\n  ", " ", "\t", "\n\n"));
    }

    /** The text of a comment. */
    String remark() {
        return one(List.of(" remark ", "", "x", " <p>not</p> ", " ?> ", " \u00e9 ", "\n"));
    }

    /** A value of a type, or nothing where none is known. */
    Optional<String> of(SimpleType type) {
        List<String> enumeration = type.enumeration();
        if (!enumeration.isEmpty()) {
            String value = one(enumeration);
            return type.fault(value).isEmpty()
                    ? Optional.of(value)
                    : enumeration.stream().filter(v -> type.fault(v).isEmpty()).findFirst();
        }
        if (random.nextInt(3) == 0) {
            String text = random.nextInt(3) == 0
                    ? ""
                    : text().replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
            if (type.fault(text).isEmpty()) {
                return Optional.of(text);
            }
        }
        List<String> fitting = known.computeIfAbsent(type, RandomValues::fitting);
        return fitting.isEmpty() ? Optional.empty() : Optional.of(one(fitting));
    }

    private static List<String> fitting(SimpleType type) {
        List<String> fitting = new ArrayList<>();
        for (String candidate : CANDIDATES) {
            if (type.fault(candidate).isEmpty()) {
                fitting.add(candidate);
            }
        }
        return fitting;
    }
}
