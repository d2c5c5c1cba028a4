package org.st96toolkit.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Finding codes by their identifiers. */
class CodeCatalogueTest {

    @Test
    void codesStandInTheOrderOfTheirIdentifiers() {
        assertThat(new CodeCatalogue(List.of(CoreCode.TRUNCATED, CoreCode.NOT_XML)).codes())
                .containsExactly(CoreCode.NOT_XML, CoreCode.TRUNCATED);
    }

    @Test
    void aCodeIsFoundInEitherCase() {
        CodeCatalogue all = CodeCatalogue.load();
        assertThat(all.codes()).contains(CoreCode.values());
        assertThat(all.find(" x102 ")).contains(CoreCode.TRUNCATED);
        assertThat(all.find("X999")).isEmpty();
    }
}
