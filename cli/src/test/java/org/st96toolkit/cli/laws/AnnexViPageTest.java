package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.st96toolkit.cli.laws.AnnexViAgreement.Kind;
import org.st96toolkit.cli.laws.AnnexViAgreement.Verdict;
import org.st96toolkit.cli.laws.AnnexViReasons.Reason;

/**
 * {@code docs/mapping.md} says where Annex VI is not followed. {@code -Dmapping.write=true} writes it anew. Like
 * {@link AnnexViTest} a long run.
 */
class AnnexViPageTest {

    @Test
    void saysWhereAnnexViIsNotFollowed() throws IOException {
        String made = section(AnnexViAgreement.all());
        String page = Files.exists(MappingPageTest.PAGE) ? Files.readString(MappingPageTest.PAGE) : "";
        int start = page.indexOf(MappingPageTest.DIFFERENCES);
        if (Boolean.getBoolean("mapping.write")) {
            Files.writeString(MappingPageTest.PAGE, (start < 0 ? page : page.substring(0, start)) + made);
            return;
        }
        assertThat(page.substring(Math.max(start, 0))).isEqualTo(made);
    }

    private static String section(AnnexViAgreement agreement) {
        StringBuilder text = new StringBuilder(MappingPageTest.DIFFERENCES);
        text.append("""

                Each row of the tables of Annex VI is tried: the smallest document that holds a value where the row reads it is converted, and
                the value is looked for where the row writes it. Artefacts are rows that pair names which do not belong together.

                | file | rows | artefacts | agree | differ |
                | --- | --- | --- | --- | --- |
                """);
        agreement.verdicts().forEach((file, verdicts) -> {
            Map<Kind, Integer> counts = AnnexViAgreement.counts(verdicts);
            text.append("| `%s` | %d | %d | %d | %d |%n"
                    .formatted(
                            file,
                            verdicts.size(),
                            counts.get(Kind.ARTEFACT),
                            counts.get(Kind.AGREES),
                            counts.get(Kind.DEVIATES) + counts.get(Kind.MISSING)));
        });
        text.append(
                "\nWhat differs. \"Here\" is where the value of the row is found; in the remainder where nothing else is said.\n");
        table(text, agreement, Kind.DEVIATES);
        text.append("\nWhat is an artefact:\n");
        table(text, agreement, Kind.ARTEFACT);
        return text.toString();
    }

    private static void table(StringBuilder text, AnnexViAgreement agreement, Kind kind) {
        Map<Reason, List<Verdict>> byReason = new LinkedHashMap<>();
        agreement.reasons().all().forEach(reason -> byReason.put(reason, new ArrayList<>()));
        agreement.verdicts().values().stream()
                .flatMap(List::stream)
                .filter(verdict -> verdict.kind() == kind)
                .forEach(verdict -> byReason.get(verdict.reason().orElseThrow()).add(verdict));
        text.append("\n| Annex VI, for instance | here | rows | why |\n| --- | --- | --- | --- |\n");
        byReason.forEach((reason, verdicts) -> {
            if (!verdicts.isEmpty()) {
                Verdict first = verdicts.stream()
                        .filter(verdict -> verdict.elsewhere().isPresent())
                        .findFirst()
                        .orElse(verdicts.get(0));
                text.append("| `%s` → `%s` | %s | %d | %s |%n"
                        .formatted(
                                first.row().inputPath(),
                                first.row().outputPath(),
                                first.elsewhere().map(path -> "`" + path + "`").orElse(""),
                                verdicts.size(),
                                reason.text()));
            }
        });
    }
}
