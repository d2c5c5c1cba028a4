package org.st96toolkit.st96.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.xerces.xs.XSModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our schemas declare what the official ones of V6_0 declare, component by component: law 6 by structure. */
class SchemaEqualityTest {

    @ParameterizedTest
    @EnumSource
    void oursDeclaresWhatTheOfficialOneDeclares(Standard standard) {
        XSModel official = Standard.model(standard.official());
        XSModel ours = Standard.model(standard.ours());
        SchemaComparison comparison = SchemaComparison.of(ours, official);
        System.out.printf(
                "%s: %d pairs of components, %d facts compared, %d differences%n",
                standard.root(),
                comparison.components(),
                comparison.facts(),
                comparison.differences().size());
        assertThat(comparison.differences()).isEmpty();
    }
}
