package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.testing.ProjectFolder;

/** {@code docs/mapping.md} says what the tables say. {@code -Dmapping.write=true} writes it anew. */
class MappingPageTest {

    private static final Path PAGE = ProjectFolder.path("docs/mapping.md");
    private static final String DIFFERENCES = "\n## Where we differ from Annex VI and why\n";

    /** Rows of Annex VI that are not followed for one reason. */
    private record Reason(Side from, List<String> patterns, String text) {
        boolean fits(AnnexVi.Difference difference) {
            return difference.from() == from
                    && patterns.stream()
                            .anyMatch(pattern ->
                                    difference.input().matches(("\\Q" + pattern + "\\E").replace("*", "\\E.*\\Q")));
        }
    }

    @Test
    void saysWhatTheTablesSay() throws IOException {
        String page = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        int end = page.indexOf(DIFFERENCES);
        String rest = end < 0 ? DIFFERENCES : page.substring(end);
        if (Boolean.getBoolean("mapping.write")) {
            Files.writeString(PAGE, MappingPage.write() + rest);
            return;
        }
        assertThat(page.substring(0, Math.max(end, 0))).isEqualTo(MappingPage.write());
    }

    @Test
    void saysWhereAnnexViIsNotFollowed() throws IOException {
        AnnexVi.Comparison there = AnnexVi.compare(Side.LEFT);
        AnnexVi.Comparison back = AnnexVi.compare(Side.RIGHT);
        List<AnnexVi.Difference> all = new ArrayList<>(there.differences());
        all.addAll(back.differences());
        Map<Reason, List<AnnexVi.Difference>> byReason = new LinkedHashMap<>();
        reasons().forEach(reason -> byReason.put(reason, new ArrayList<>()));
        List<AnnexVi.Difference> without = new ArrayList<>();
        for (AnnexVi.Difference difference : all) {
            byReason.keySet().stream()
                    .filter(reason -> reason.fits(difference))
                    .findFirst()
                    .ifPresentOrElse(reason -> byReason.get(reason).add(difference), () -> without.add(difference));
        }
        assertThat(without).as("differences without a reason").isEmpty();
        assertThat(byReason.entrySet())
                .as("reasons without a difference")
                .noneMatch(entry -> entry.getValue().isEmpty());
        String made = section(there, back, byReason);
        String page = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        int start = page.indexOf(DIFFERENCES);
        if (Boolean.getBoolean("mapping.write")) {
            Files.writeString(PAGE, (start < 0 ? page : page.substring(0, start)) + made);
            return;
        }
        assertThat(page.substring(Math.max(start, 0))).isEqualTo(made);
    }

    private static String section(
            AnnexVi.Comparison there, AnnexVi.Comparison back, Map<Reason, List<AnnexVi.Difference>> byReason) {
        StringBuilder text = new StringBuilder(DIFFERENCES);
        text.append(
                "\nOf the %d paths that the tables of Annex VI read from ST.36, %d go elsewhere here; of the %d from ST.96, %d.\n"
                        .formatted(
                                there.paths(),
                                there.differences().size(),
                                back.paths(),
                                back.differences().size()));
        text.append(
                "A path of Annex VI that V6_0 does not have is marked †. Rows that agree are not listed, nor what Annex VI does not map.\n");
        text.append("\n| Annex VI, for instance | here | paths | why |\n| --- | --- | --- | --- |\n");
        byReason.forEach((reason, differences) -> {
            AnnexVi.Difference first = differences.get(0);
            String ours = first.ours().stream()
                    .findFirst()
                    .map(path -> "`" + path + "`")
                    .orElse("remainder");
            boolean unknown = differences.stream().anyMatch(difference -> !difference.known());
            text.append("| `%s` → `%s`%s | %s | %d | %s |\n"
                    .formatted(
                            first.input(),
                            first.outputs().get(0),
                            unknown ? " †" : "",
                            ours,
                            differences.size(),
                            reason.text()));
        });
        return text.toString();
    }

    private static List<Reason> reasons() throws IOException {
        List<Reason> reasons = new ArrayList<>();
        try (var in = MappingPageTest.class.getResourceAsStream("annex-vi.txt")) {
            List<String> lines = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
            for (int i = 0; i + 1 < lines.size(); i += 2) {
                String[] words = lines.get(i).split("\\s+");
                reasons.add(new Reason(
                        words[0].equals(">") ? Side.LEFT : Side.RIGHT,
                        List.of(words).subList(1, words.length),
                        lines.get(i + 1).strip()));
            }
        }
        return reasons;
    }
}
