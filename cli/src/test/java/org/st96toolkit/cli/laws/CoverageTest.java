package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.testing.ProjectFolder;

/**
 * Every element and attribute that the DTDs of a dialect declare, in any version, is mapped or listed by a
 * {@code remainder} statement, and none is both. {@code docs/coverage.md} says so; {@code -Dcoverage.write=true} writes it anew.
 */
class CoverageTest {

    /** What the shape codec external-files says by the place of an element. */
    private static final Set<String> SHAPED = Set.of("us-math/@idrefs", "us-chemistry/@idref");

    private static final Path PAGE = ProjectFolder.path("docs/coverage.md");

    /**
     * What is known of some dialects together.
     *
     * @param declared what their DTDs declare
     * @param mapped what their tables map
     * @param listed what their tables list as remainder
     */
    private record Account(Set<String> declared, Set<String> mapped, Set<String> listed) {

        static Account of(List<String> dialects) {
            Account account = new Account(new TreeSet<>(), new TreeSet<>(SHAPED), new TreeSet<>());
            for (String dialect : dialects) {
                Coverage coverage = Coverage.of(Tables.of(dialect), Tables.left(dialect));
                account.declared.addAll(coverage.declared());
                account.mapped.addAll(coverage.mapped());
                account.listed.addAll(Tables.of(dialect).remainders());
            }
            return account;
        }

        Set<String> remainder() {
            Set<String> remainder = new TreeSet<>(declared);
            remainder.removeIf(name -> !isListed(name, listed));
            return remainder;
        }
    }

    /** The dialects that share a table of their own stand together: what one of them lists, another may declare. */
    static List<List<String>> dialects() {
        List<List<String>> groups = new ArrayList<>();
        groups.add(Tables.US);
        for (String dialect : Tables.dialects()) {
            if (!Tables.US.contains(dialect)) {
                groups.add(List.of(dialect));
            }
        }
        return groups;
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everythingIsAccountedFor(List<String> dialects) {
        Account account = Account.of(dialects);
        Set<String> remainder = account.remainder();
        System.out.printf(
                "figure: coverage of %s: %d elements and attributes, %d mapped, %d remainder%n",
                dialects, account.declared().size(), account.mapped().size(), remainder.size());

        assertThat(account.declared()).isNotEmpty();
        assertThat(account.declared())
                .as("neither mapped nor listed")
                .allMatch(name -> account.mapped().contains(name) || remainder.contains(name));
        assertThat(account.listed())
                .as("listed although it is mapped")
                .noneMatch(name -> account.mapped().contains(name)
                        || name.startsWith("@") && account.mapped().stream().anyMatch(one -> one.endsWith("/" + name)));
    }

    @Test
    void theVocabulariesAreWhole() {
        assertThat(Account.of(Tables.US).declared()).hasSizeGreaterThan(2_000);
        assertThat(Account.of(List.of("common")).declared()).hasSizeGreaterThan(2_000);
    }

    @Test
    void everyListedNameHasAReason() {
        assertThat(RemainderReasons.all().entrySet())
                .as("listed without a comment above the statement that says why")
                .noneMatch(entry -> entry.getValue().contains(""));
    }

    @Test
    void thePageSaysSo() throws IOException {
        String page = page();
        if (Boolean.getBoolean("coverage.write")) {
            Files.writeString(PAGE, page);
            return;
        }
        assertThat(PAGE).content().isEqualTo(page);
    }

    // ---------------------------------------------------------------- the page

    private static String page() {
        StringBuilder text = new StringBuilder("""
                # What is mapped, and what is remainder

                Generated from the mapping tables and the models of each dialect; do not edit.
                `mvn test -pl cli -am -Dtest=CoverageTest -Dsurefire.failIfNoSpecifiedTests=false -Dcoverage.write=true` writes it anew.

                Counted are the names that the DTDs of a dialect declare below its root elements, in any version: elements, and
                attributes with their element. A name is mapped where a row or rule maps it in some place where it may stand. What has
                no counterpart in ST.96 is listed in the tables and is kept in the remainder; nothing is unaccounted for.
                [The mapping](mapping.md) has the rows.

                | dialects | declared | mapped | remainder | unaccounted for |
                | --- | --- | --- | --- | --- |
                """);
        Map<List<String>, Account> accounts = new LinkedHashMap<>();
        dialects().forEach(group -> accounts.put(group, Account.of(group)));
        accounts.forEach((group, account) -> {
            Set<String> remainder = account.remainder();
            long mapped = account.declared().stream()
                    .filter(account.mapped()::contains)
                    .filter(name -> !remainder.contains(name))
                    .count();
            text.append("| %s | %d | %d | %d | %d |%n"
                    .formatted(
                            names(group),
                            account.declared().size(),
                            mapped,
                            remainder.size(),
                            account.declared().size() - mapped - remainder.size()));
        });
        Map<String, List<String>> reasons = RemainderReasons.all();
        accounts.forEach((group, account) -> section(text, group, account, reasons));
        return text.toString();
    }

    private static void section(
            StringBuilder text, List<String> group, Account account, Map<String, List<String>> reasons) {
        Map<String, Set<String>> byReason = new LinkedHashMap<>();
        for (String name : account.remainder()) {
            for (String listed : account.listed()) {
                if (isListed(name, Set.of(listed))) {
                    reasons.getOrDefault(listed, List.of()).stream()
                            .findFirst()
                            .ifPresent(reason -> byReason.computeIfAbsent(reason, key -> new TreeSet<>())
                                    .add(name));
                    break;
                }
            }
        }
        text.append("\n## Remainder of ").append(names(group)).append("\n\n| names | why |\n| --- | --- |\n");
        byReason.forEach((reason, names) -> text.append("| ")
                .append(names(names))
                .append(" | ")
                .append(reason.replace("|", "\\|"))
                .append(" |\n"));
    }

    private static String names(Iterable<String> names) {
        List<String> written = new ArrayList<>();
        names.forEach(name -> written.add("`" + name + "`"));
        return String.join(", ", written);
    }

    /** By its own name; an attribute also by its name wherever it stands, or with its element. */
    private static boolean isListed(String name, Set<String> listed) {
        int slash = name.indexOf('/');
        return listed.contains(name)
                || slash > 0
                        && (listed.contains(name.substring(slash + 1)) || listed.contains(name.substring(0, slash)));
    }
}
