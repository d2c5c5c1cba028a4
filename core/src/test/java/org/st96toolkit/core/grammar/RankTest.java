package org.st96toolkit.core.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.st96toolkit.core.xml.XmlName;

class RankTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(a, b?, c*); 0 1 2 -",
                "(a, (b | c)*, d); 0 1 1 2",
                "(a, (b | c), d); 0 1 1 2",
                "((a, b) | (c, d)); 0 1 0 1",
                "((a, b) | c), d; 0 1 0 2",
                "(a, (b, c)+, d); 0 1 1 2",
                "(a, (b)+, (c*)*, d); 0 1 2 3",
                "(a, b, a, c); 0 1 3 -",
                "((a | (b, c))?, d); 0 0 1 2",
                "(d, (a | b | c)+); 1 1 1 0",
                "(#PCDATA | a | b)*; 0 0 - -"
            })
    void ranksFollowTheModel(String model, String wanted) {
        String table = "table t\nelement r (" + model
                + ")\nelement a EMPTY\nelement b EMPTY\nelement c EMPTY\nelement d EMPTY\n";
        String plain = table.replace("((#PCDATA | a | b)*)", "(#PCDATA | a | b)*");
        ElementType type = ModelTableReader.read("t", name -> Optional.of(plain))
                .orElseThrow()
                .anyVersion()
                .element(XmlName.of("r"))
                .orElseThrow()
                .type();
        String ranks = List.of("a", "b", "c", "d").stream()
                .map(name -> type.rank(XmlName.of(name)))
                .map(rank -> rank < 0 ? "-" : rank.toString())
                .collect(Collectors.joining(" "));
        assertThat(ranks).isEqualTo(wanted);
    }
}
