package org.st96toolkit.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Findings, reports of them, and values that come with a report. */
class ReportTest {

    private static final Diagnostic ERROR = Diagnostic.of(CoreCode.NOT_XML, new Location(1, 2));
    private static final Diagnostic LESS = Diagnostic.of(
            Arrays.stream(CoreCode.values())
                    .filter(code -> code.severity() != Severity.ERROR)
                    .findFirst()
                    .orElseThrow(),
            Location.UNKNOWN,
            "a",
            "b");

    @Test
    void theWorstOfAReportIsItsGravestFinding() {
        assertThat(Report.EMPTY.worst()).isEmpty();
        assertThat(Report.of(LESS, ERROR, LESS).worst()).contains(Severity.ERROR);
        assertThat(Report.of(LESS).worst()).contains(LESS.severity());
    }

    @Test
    void onlyErrorsAreErrors() {
        assertThat(Report.EMPTY.hasErrors()).isFalse();
        assertThat(Report.of(LESS).hasErrors()).isFalse();
        assertThat(Report.of(LESS, ERROR).hasErrors()).isTrue();
    }

    @Test
    void reportsFollowEachOther() {
        assertThat(Report.of(ERROR).and(Report.of(LESS)).diagnostics()).containsExactly(ERROR, LESS);
        Report alone = Report.of(ERROR);
        assertThat(alone.and(Report.EMPTY)).isSameAs(alone);
    }

    @Test
    void aFindingHasItsSeverityAndItsTexts() {
        assertThat(ERROR.severity()).isEqualTo(CoreCode.NOT_XML.severity());
        assertThat(ERROR.message(Locale.ENGLISH)).isNotBlank().isNotEqualTo(ERROR.fix(Locale.ENGLISH));
        assertThat(ERROR.fix(Locale.CHINESE)).isNotBlank().isNotEqualTo(ERROR.fix(Locale.ENGLISH));
        assertThat(ERROR.message(Locale.FRENCH)).isEqualTo(ERROR.message(Locale.ENGLISH));
    }

    @Test
    void aValueThatWasWithheldSaysWhy() {
        assertThat(Result.of("value", Report.of(LESS)).orElseThrow()).isEqualTo("value");
        assertThatThrownBy(() -> Result.withheld(Report.of(ERROR)).orElseThrow())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("NOT_XML");
    }

    @Test
    void codesMayBeRegradedUnlessTheySayOtherwise() {
        Code code = new Code() {
            @Override
            public String id() {
                return "Z100";
            }

            @Override
            public Severity severity() {
                return Severity.INFO;
            }
        };
        assertThat(code.isLocked()).isFalse();
        assertThat(code.bundle()).isEqualTo("org.st96toolkit.core.diagnostic.messages");
    }

    @Test
    void whatCannotBeSeenIsShownByItsNumber() {
        assertThat(OneLine.of("a\nb\tc\rd")).isEqualTo("a b c d");
        assertThat(OneLine.of("\u200E\u001B\uFFFD\uFFFE\uFFFF\uD800"))
                .isEqualTo("\\u200E\\u001B\uFFFD\\uFFFE\\uFFFF\\uD800");
        assertThat(OneLine.of("\uD834\uDD1E")).isEqualTo("\uD834\uDD1E");
    }
}
