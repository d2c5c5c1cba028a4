package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.mapping.MappingCheck;

/** Law 5: the tables fit the grammars of both sides, in all dialects and all their versions. */
class TablesTest {

    /** What the shape codec external-files makes and no DTD has, and what the DTDs of another office have. */
    private static final Set<String> MEANT =
            Set.of("us maths[us-math]", "us us-math", "us img", "us us-math/img", "us us-math/@nb-file", "us @num");

    @Test
    void tablesFitTheirGrammars() {
        List<MappingCheck.Subject> dialects =
                Tables.dialects().stream().map(Tables::subject).toList();

        assertThat(dialects.stream().map(dialect -> dialect.left().size())).containsExactly(5, 8, 7, 7, 1, 2, 1);
        List<Diagnostic> found = MappingCheck.check(dialects).diagnostics();
        assertThat(found.stream().map(TablesTest::meant).distinct()).containsAll(MEANT);
        assertThat(found).allMatch(finding -> MEANT.contains(meant(finding)));
    }

    private static String meant(Diagnostic finding) {
        return finding.arguments().get(0) + " " + finding.arguments().get(1);
    }
}
