package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every element and attribute that the DTDs of a dialect declare, in any version, is mapped or listed by a
 * {@code remainder} statement, and none is both.
 */
class CoverageTest {

    /** What the shape codec external-files says by the place of an element. */
    private static final Set<String> SHAPED = Set.of("us-math/@idrefs", "us-chemistry/@idref");

    static List<List<String>> dialects() {
        return List.of(Tables.US, List.of("common"), List.of("ep"), List.of("jp"), List.of("cn"));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everythingIsAccountedFor(List<String> dialects) {
        Set<String> declared = new TreeSet<>();
        Set<String> mapped = new TreeSet<>(SHAPED);
        Set<String> listed = new TreeSet<>();
        for (String dialect : dialects) {
            Coverage coverage = Coverage.of(Tables.of(dialect), Tables.left(dialect));
            declared.addAll(coverage.declared());
            mapped.addAll(coverage.mapped());
            listed.addAll(Tables.of(dialect).remainders());
        }
        Set<String> remainder = new TreeSet<>(declared);
        remainder.removeIf(name -> !isListed(name, listed));
        System.out.printf(
                "figure: coverage of %s: %d elements and attributes, %d mapped, %d remainder%n",
                dialects, declared.size(), mapped.size(), remainder.size());

        assertThat(declared).hasSizeGreaterThan(1_500);
        assertThat(declared)
                .as("neither mapped nor listed")
                .allMatch(name -> mapped.contains(name) || remainder.contains(name));
        assertThat(listed)
                .as("listed although it is mapped")
                .noneMatch(name -> mapped.contains(name)
                        || name.startsWith("@") && mapped.stream().anyMatch(one -> one.endsWith("/" + name)));
    }

    /** By its own name; an attribute also by its name wherever it stands, or with its element. */
    private static boolean isListed(String name, Set<String> listed) {
        int slash = name.indexOf('/');
        return listed.contains(name)
                || slash > 0
                        && (listed.contains(name.substring(slash + 1)) || listed.contains(name.substring(0, slash)));
    }
}
