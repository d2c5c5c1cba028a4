package org.st96toolkit.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.diagnostic.Grading.Evidence;

/** What offices make of codes, read from a table. */
class GradingsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 17);

    private final Gradings gradings = Gradings.read(GradingsTest.class, "gradings.tsv");

    @Test
    void everyRowIsRead() {
        assertThat(gradings.of(CoreCode.NOT_XML, "ep"))
                .contains(new Grading(Severity.WARNING, Evidence.PRACTICE, "nothing is read of it", Optional.empty()));
        assertThat(gradings.of(CoreCode.NOT_XML, "us"))
                .contains(new Grading(Severity.ERROR, Evidence.CONFIRMED, "37 CFR 1.52", Optional.of(FIRST)));
        assertThat(gradings.of(CoreCode.TRUNCATED, "ep").orElseThrow().severity())
                .isEqualTo(Severity.INFO);
        assertThat(gradings.of(CoreCode.TRUNCATED, "us")).isEmpty();
        assertThat(gradings.of(CoreCode.RAW_AMPERSAND, "ep")).isEmpty();
        assertThat(Gradings.NONE.of(CoreCode.NOT_XML, "ep")).isEmpty();
    }

    @Test
    void aRuleHoldsFromItsFirstDayOn() {
        Grading rule = gradings.of(CoreCode.NOT_XML, "us").orElseThrow();
        assertThat(rule.holds(Optional.of(FIRST.minusDays(1)))).isFalse();
        assertThat(rule.holds(Optional.of(FIRST))).isTrue();
        assertThat(rule.holds(Optional.of(FIRST.plusDays(1)))).isTrue();
        assertThat(rule.holds(Optional.empty())).isTrue();
        assertThat(gradings.of(CoreCode.NOT_XML, "ep").orElseThrow().holds(Optional.of(LocalDate.EPOCH)))
                .isTrue();
    }

    @Test
    void evidenceHasANameForPrograms() {
        assertThat(Evidence.UNCONFIRMED.id()).isEqualTo("unconfirmed");
    }

    @Test
    void aTableThatIsMissingIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> Gradings.read(GradingsTest.class, "none.tsv"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("none.tsv");
    }

    @Test
    void modulesGradeNothingUnlessTheySaySo() {
        CodeFamily family = () -> java.util.List.of(CoreCode.NOT_XML);
        assertThat(family.gradings()).isSameAs(Gradings.NONE);
        assertThat(Gradings.load().of(CoreCode.NOT_XML, "ep")).isEmpty();
    }
}
