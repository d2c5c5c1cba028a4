package org.st96toolkit.core.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityNamesTest {

    private final EntityNames names = EntityNames.load();

    @ParameterizedTest
    @CsvSource({
        "alpha, α",
        "deg, °",
        "le, ≤",
        "mdash, —",
        "Afr, 𝔄",
        "b.alpha, 𝛂",
        "agr, α",
        "NotEqualTilde, ≂̸",
        "InvisibleTimes, \u2062",
        "Dotbhalfcircle, \uE000",
        "phi, ϕ",
        "epsi, ϵ",
        "lang, \u2329",
        "rarr, →"
    })
    void knowsTheSets(String name, String text) {
        assertThat(names.text(name)).contains(text);
    }

    @Test
    void doesNotKnowOthers() {
        assertThat(names.text("widgetron")).isEmpty();
        assertThat(names.text("")).isEmpty();
    }

    @Test
    void replacementsAreEscaped() {
        assertThat(names.replacement("nvlt")).contains("&lt;⃒");
        assertThat(names.replacement("amp")).contains("&amp;");
    }

    @Test
    void knowsEveryNameOfTheOfficialSets() throws IOException {
        try (Stream<Path> files = Files.walk(Samples.shared("standards/st36/common"))) {
            List<Path> sets =
                    files.filter(file -> file.toString().endsWith(".ent")).toList();
            assertThat(sets).hasSizeGreaterThan(30);
            for (Path set : sets) {
                assertThat(declared(set))
                        .as(set.toString())
                        .isNotEmpty()
                        .allSatisfy(
                                name -> assertThat(names.text(name)).as(name).isPresent());
            }
        }
    }

    private static List<String> declared(Path set) throws IOException {
        Scanner scanner = new Scanner(Files.readString(set, StandardCharsets.ISO_8859_1));
        return scanner.findAll("<!ENTITY\\s+([\\w.]+)\\s+[\"']")
                .map(match -> match.group(1))
                .toList();
    }
}
