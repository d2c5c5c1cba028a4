package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.ConversionOptions;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.core.xml.Doctype;

/** WIPO's own example of a publication, which never was ST.36: to every dialect and back. */
class OfficialExampleTest {

    private static Document example() {
        return new Document(SharedData.path("standards/annex-vii/PatentPublication_Example.xml"));
    }

    /** A US grant by its office and kind, so that is what it becomes where nothing else is asked for. */
    @Test
    void theContractChoosesTheDialect() {
        Converted converted = Converted.of(example());

        assertThat(converted.made().variant().dialect()).isEqualTo("us-grant");
        assertThat(converted.made().tree().doctype().flatMap(Doctype::systemId))
                .contains("us-patent-grant-v47-2022-02-17.dtd");
        holdsTheLaws(converted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-grant", "us-application", "common"})
    void everyDialectHoldsTheLaws(String dialect) {
        Converted converted = Converted.of(example(), ConversionOptions.DEFAULT.dialect(dialect));

        assertThat(converted.made().variant().dialect()).isEqualTo(dialect);
        System.out.printf(
                "figure: official example to %s: remainder %d entries %s, %d of %d bytes%n",
                dialect,
                converted.entries(),
                converted.receipt().entries(),
                converted.entryBytes(),
                converted.source().length);
        holdsTheLaws(converted);
    }

    private static void holdsTheLaws(Converted converted) {
        assertThat(converted.report().hasErrors())
                .as(converted.report().toString())
                .isFalse();
        assertThat(converted.receipt().valid()).isEqualTo("valid");
        assertThat(Oracle.faults("st36", converted.made().bytes())).isEmpty();
        assertThat(converted.receipt().verified()).isTrue();
        assertThat(Oracle.differences(
                        "st96", converted.source(), converted.back().bytes()))
                .isEmpty();
    }
}
