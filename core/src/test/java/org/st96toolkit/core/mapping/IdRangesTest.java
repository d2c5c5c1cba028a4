package org.st96toolkit.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdRangesTest {

    @Test
    void consecutiveIdsAreARange() {
        List<String> ids = List.of("ncit0008", "ncit0009", "ncit0010", "ul0001", "CLM-00001", "CLM-00002", "x");

        assertThat(IdRanges.write(ids)).isEqualTo("ncit0008..0010,ul0001,CLM-00001..00002,x");
        assertThat(IdRanges.read(IdRanges.write(ids))).isEqualTo(ids);
    }

    @Test
    void numbersOfOtherLengthAreNoRange() {
        List<String> ids = List.of("p9", "p10", "q11", "q13");

        assertThat(IdRanges.write(ids)).isEqualTo("p9,p10,q11,q13");
        assertThat(IdRanges.read("p9,p10,q11,q13")).isEqualTo(ids);
    }

    @Test
    void anIdWithOtherCharactersIsNotWritable() {
        assertThat(IdRanges.isWritable("a.b")).isFalse();
        assertThat(IdRanges.isWritable("a,b")).isFalse();
        assertThat(IdRanges.isWritable("")).isFalse();
        assertThat(IdRanges.isWritable("CLM-1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,,b", "a9..1", "a..b", "a 1", "a0..999999999"})
    void whatIsNoListIsRefused(String text) {
        assertThatThrownBy(() -> IdRanges.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
