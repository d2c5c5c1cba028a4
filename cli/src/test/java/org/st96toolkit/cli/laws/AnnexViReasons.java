package org.st96toolkit.cli.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.st96toolkit.core.mapping.Side;

/** The checked-in list of blocks of WIPO's tables that are artefacts, and of rows that are not followed, with reasons. */
final class AnnexViReasons {

    /**
     * One reason.
     *
     * @param artefact whether it is why rows pair names that do not belong together, else why they are not followed
     * @param from the side that the rows read
     * @param patterns what of their input paths, or {@code input=>output}, with {@code *} for anything, behind
     *     {@code document!} those of one file alone; for artefacts the table and the reusable one
     * @param text the reason
     */
    record Reason(boolean artefact, Side from, List<String> patterns, String text) {}

    private final List<Reason> all = new ArrayList<>();

    AnnexViReasons() {
        List<String> lines = lines();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            String[] words = lines.get(i).split("\\s+");
            boolean artefact = words[0].equals("artefact");
            List<String> rest = List.of(words).subList(2, words.length);
            all.add(new Reason(
                    artefact,
                    words[1].equals(">") ? Side.LEFT : Side.RIGHT,
                    artefact ? List.of(String.join(" ", rest)) : rest,
                    lines.get(i + 1).strip()));
        }
    }

    private static List<String> lines() {
        try (var in = AnnexViReasons.class.getResourceAsStream("annex-vi.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Reason> all() {
        return List.copyOf(all);
    }

    /** Why the cells of a block are artefacts. */
    Optional<Reason> artefact(AnnexViRow row) {
        return all.stream()
                .filter(reason -> reason.artefact() && reason.from() == row.from())
                .filter(reason -> reason.patterns().contains(row.block()))
                .findFirst();
    }

    /** Why a row is not followed. */
    Optional<Reason> deviation(AnnexViRow row) {
        return all.stream().filter(reason -> fits(reason, row)).findFirst();
    }

    private static boolean fits(Reason reason, AnnexViRow row) {
        return !reason.artefact()
                && reason.from() == row.from()
                && reason.patterns().stream().anyMatch(pattern -> fits(pattern, row));
    }

    /** Whether a pattern speaks of a row. */
    static boolean fits(String pattern, AnnexViRow row) {
        int document = pattern.indexOf('!');
        if (document >= 0) {
            return pattern.substring(0, document).equals(row.document()) && fits(pattern.substring(document + 1), row);
        }
        int arrow = pattern.indexOf("=>");
        return arrow < 0
                ? matches(pattern, row.inputPath())
                : matches(pattern.substring(0, arrow), row.inputPath())
                        && matches(pattern.substring(arrow + 2), row.outputPath());
    }

    private static boolean matches(String pattern, String path) {
        return path.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q"));
    }
}
