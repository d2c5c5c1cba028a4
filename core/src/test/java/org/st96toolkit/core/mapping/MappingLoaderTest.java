package org.st96toolkit.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.XmlName;

/** Loading tables: what is wrong with them is said with file and line, and nothing is half loaded. */
class MappingLoaderTest {

    private static final String HEAD = "namespace r urn:r\n";

    /** The faults of a table of one file: {@code LINE CODE ARGUMENT}. */
    private static List<String> faults(String table) {
        return faults(Map.of("main", HEAD + table));
    }

    private static List<String> faults(Map<String, String> files) {
        Result<Mapping> loaded = Bench.load("main", files);
        assertThat(loaded.value().isPresent())
                .isEqualTo(loaded.report().diagnostics().isEmpty());
        return loaded.report().diagnostics().stream()
                .map(MappingLoaderTest::text)
                .toList();
    }

    private static String text(Diagnostic fault) {
        assertThat(fault.location().column()).isEqualTo(1);
        assertThat(fault.message(Locale.ENGLISH)).doesNotContainPattern("\\{\\d");
        return fault.arguments().get(0) + ":" + fault.location().line() + " " + fault.code() + " "
                + fault.arguments().get(1);
    }

    @Test
    void anEmptyTableIsATable() {
        assertThat(faults("")).isEmpty();
    }

    @Test
    void commentsAreLeftOut() {
        assertThat(faults("""
                # a comment
                root a <-> r:A : a    # another
                rule a : a <-> r:A
                  # and one within
                  b[@x='#'] <-> r:B#  # a number sign is a comment behind white space alone
                """)).containsExactly("main:6 SYNTAX r:B#");
    }

    @Test
    void aNumberSignWithinQuotesBeginsNoComment() {
        Mapping mapping = Bench.load("main", Map.of("main", HEAD + "rule a : a <-> r:A\n  b[@x=' # '] <-> r:B\n"))
                .orElseThrow();
        assertThat(mapping.rules().get("a").rows().get(0).left().steps().get(0).predicates())
                .containsExactly(new Predicate.Equal(new Path(List.of(), Optional.of(XmlName.of("x"))), " # "));
    }

    @Test
    void linesMayEndLikeThoseOfWindows() {
        Mapping mapping = Bench.load(
                        "main",
                        Map.of(
                                "main",
                                "namespace r urn:r\r\nroot a <-> r:A : a\r\nrule a : a <-> r:A content\r\n  b <-> r:B\r\n"))
                .orElseThrow();
        assertThat(mapping.rules().get("a").content()).isTrue();
        assertThat(mapping.rules().get("a").rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "roots a <-> r:A : a",
                "root a r:A : a",
                "root a <-> r:A",
                "root a : a <-> r:A",
                "rule a",
                "rule a : a r:A",
                "rule a a <-> r:A",
                "  a <-> r:A",
                "namespace",
                "namespace x",
                "include",
                "dialect",
                "codes",
                "extend",
                "extend rule",
                "remove",
                "remove rule"
            })
    void aLineThatTheLanguageDoesNotKnowIsAFault(String line) {
        List<String> faults = faults(line + "\n");
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).startsWith("main:2 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a r:A",
                "a <->",
                "<-> r:A",
                "a <-> r:A :",
                "a <-> r:A |",
                "a <-> r:A include",
                "a <-> r:A : a : b extra",
                "a <-> r:A nonsense",
                "a <-> r:A derived | numbered x",
                "@a/b <-> r:A",
                "a <-> @r:A/r:B",
                "a[ <-> r:A",
                "a[@x='1' <-> r:A",
                "a[@x=1] <-> r:A",
                "a[@x='1] <-> r:A",
                "a] <-> r:A",
                "a[] <-> r:A",
                "a[not()] <-> r:A",
                "a[@] <-> r:A",
                "a[x][ <-> r:A",
                "a[x]y <-> r:A",
                "a++ <-> r:A",
                "a//b <-> r:A",
                "/a <-> r:A",
                "a/ <-> r:A",
                "@ <-> r:A",
                "a b <-> r:A",
                "a <-> r:A <-> r:B",
                "x:a <-> r:A",
                "a <-> x:A",
                "a <-> r:",
                "a <-> :A",
                "supply",
                "supply left",
                "supply up @a = 'x'",
                "supply left @a = x",
                "supply left @a = 'x",
                "supply left @a 'x'",
                "supply left @a =",
                "supply left x:a",
                "carrier a",
                "carrier a <->",
                "carrier x:a <-> r:A",
                "enclose a r:A",
                "filler a",
                "shape",
                "remove a",
                "remove a <-> x:A"
            })
    void aRowThatTheLanguageDoesNotKnowIsAFault(String row) {
        List<String> faults = faults("rule a : a <-> r:A\n  b <-> r:B\n  " + row + "\nrule b : b <-> r:B\n");
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).startsWith("main:4 ");
    }

    @Test
    void everyFaultIsTold() {
        assertThat(faults("""
                nonsense
                rule a : a <-> x:A
                rule b : b <-> r:B
                  c <-> x:C
                  d <-> r:D : nowhere
                  e <-> r:E | nothing
                root f <-> r:F : missing
                """))
                .containsExactlyInAnyOrder(
                        "main:2 SYNTAX nonsense",
                        "main:3 SYNTAX x:A",
                        "main:5 SYNTAX x:C",
                        "main:6 UNKNOWN_NAME nowhere",
                        "main:7 UNKNOWN_NAME nothing",
                        "main:8 UNKNOWN_NAME missing");
    }

    @Test
    void theRowsOfARuleThatIsBrokenAreNotTakenForThoseOfTheRuleBefore() {
        List<String> faults = faults("rule a : a <-> r:A\n  b <-> r:B\nrule c : x:c <-> r:C\n  d <-> r:D\n");
        assertThat(faults).containsExactly("main:4 SYNTAX x:c");
    }

    @Test
    void anUnknownRuleIsAFault() {
        assertThat(faults("rule a : a <-> r:A\n  b <-> r:B : b\n")).containsExactly("main:3 UNKNOWN_NAME b");
    }

    @Test
    void anUnknownCodecIsAFault() {
        assertThat(faults("rule a : a <-> r:A\n  b <-> r:B | b\n")).containsExactly("main:3 UNKNOWN_NAME b");
    }

    @Test
    void anUnknownShapeIsAFault() {
        assertThat(faults("rule a : a <-> r:A\n  shape b\n")).containsExactly("main:2 UNKNOWN_NAME b");
    }

    @Test
    void anUnknownRuleOfARootIsAFault() {
        assertThat(faults("root a <-> r:A : a\n")).containsExactly("main:2 UNKNOWN_NAME a");
    }

    @Test
    void anUnknownIncludedRuleIsAFault() {
        assertThat(faults("rule a : a <-> r:A\n  . <-> r:B include b\n")).containsExactly("main:3 UNKNOWN_NAME b");
    }

    @Test
    void anUnknownFileIsAFaultOfTheLineThatNamesIt() {
        assertThat(faults("include nowhere\n")).containsExactly("main:2 UNKNOWN_NAME nowhere");
        assertThat(faults("dialect main extends nowhere\n")).containsExactly("main:2 UNKNOWN_NAME nowhere");
    }

    @Test
    void aTableThatIsNotThereIsAFault() {
        Result<Mapping> loaded = Bench.load("main", Map.of());
        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.report().diagnostics()).hasSize(1);
        assertThat(loaded.report().diagnostics().get(0).code()).isEqualTo(MappingCode.UNKNOWN_NAME);
        assertThat(loaded.report().diagnostics().get(0).arguments()).containsExactly("main", "main");
    }

    @Test
    void extendingAnUnknownRuleIsAFault() {
        assertThat(faults("extend rule a\n  b <-> r:B\n")).containsExactly("main:2 UNKNOWN_NAME extend rule a");
    }

    @Test
    void removingAnUnknownRuleIsAFault() {
        assertThat(faults("remove rule a\n")).containsExactly("main:2 UNKNOWN_NAME remove rule a");
    }

    @Test
    void aRuleThatIsDefinedTwiceIsAFault() {
        assertThat(faults("rule a : a <-> r:A\nrule a : b <-> r:B\n")).containsExactly("main:3 DUPLICATE a");
    }

    @Test
    void aRuleThatAnIncludedFileDefinesToo() {
        assertThat(faults(Map.of(
                        "main", HEAD + "include other\nrule a : a <-> r:A\n", "other", HEAD + "rule a : a <-> r:A\n")))
                .containsExactly("main:3 DUPLICATE a");
    }

    @Test
    void aCodeTableThatIsDefinedTwiceIsAFault() {
        assertThat(faults("codes a\n  b <-> c\ncodes a\n  d <-> e\n")).containsExactly("main:4 DUPLICATE a");
    }

    @Test
    void aDialectMayDefineACodeTableAgain() {
        assertThat(faults(Map.of(
                        "main", "dialect main extends base\ncodes a\n  b <-> c\n", "base", "codes a\n  b <-> d\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"b c", "b", "<->", "b <->", "<-> c", "->", "<-", "-> c", "b - > c"})
    void aCodeLineThatSaysNothingIsAFault(String line) {
        assertThat(faults("codes a\n  x <-> y\n  " + line + "\n")).containsExactly("main:4 SYNTAX " + line);
    }

    @Test
    void removingARowThatIsNotThereIsAFault() {
        assertThat(faults("rule a : a <-> r:A\n  b <-> r:B\nextend rule a\n  remove b <-> r:C\n"))
                .containsExactly("main:5 UNKNOWN_NAME b <-> {urn:r}C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "_a", "1a", "a:b"})
    void aPrefixThatCannotBeOneIsAFault(String prefix) {
        assertThat(faults("namespace " + prefix + " urn:x\n"))
                .containsExactly("main:2 SYNTAX namespace " + prefix + " urn:x");
    }

    @Test
    void aWordThatRulesDoNotHaveIsAFault() {
        assertThat(faults("rule a : a <-> r:A contents\n  b <-> r:B\n"))
                .containsExactly("main:2 SYNTAX a : a <-> r:A contents");
    }

    @Test
    void linesOfAStatementThatWasNotUnderstoodAreLeftOut() {
        assertThat(faults("rul a : a <-> r:A\n  b <-> r:B\n  c <-> r:C\nrule d : d <-> r:D\n  e <-> r:E\n"))
                .containsExactly("main:2 SYNTAX rul a : a <-> r:A");
    }

    @Test
    void aFileIsReadOnceHoweverOftenItIsIncluded() {
        assertThat(faults(Map.of(
                        "main", HEAD + "include a\ninclude b\n",
                        "a", "include b\n",
                        "b", HEAD + "rule x : x <-> r:X\n")))
                .isEmpty();
    }

    @Test
    void filesThatIncludeEachOtherAreReadOnce() {
        assertThat(faults(Map.of(
                        "main",
                        HEAD + "include a\nrule x : x <-> r:X\n",
                        "a",
                        HEAD + "include main\nrule y : y <-> r:Y\n")))
                .isEmpty();
    }

    @Test
    void rulesThatIncludeEachOtherAreAFault() {
        List<String> faults =
                faults("rule a : a <-> r:A\n  b <-> r:B include b\nrule b : b <-> r:B\n  a <-> r:A include a\n");
        assertThat(faults).isNotEmpty().allMatch(fault -> fault.contains("SYNTAX include"));
    }

    @Test
    void aRuleThatIncludesItselfIsAFault() {
        assertThat(faults("rule a : a <-> r:A\n  b <-> r:B include a\n")).containsExactly("main:3 SYNTAX include a");
    }

    @Test
    void faultsOfAnIncludedFileBearItsName() {
        assertThat(faults(Map.of("main", "include other\n", "other", "\n\nnonsense\n")))
                .containsExactly("other:3 SYNTAX nonsense");
    }

    @Test
    void theNamespacesOfAFileAreKnown() {
        Mapping mapping = Bench.load(
                        "main", Map.of("main", HEAD + "namespace s urn:s\nroot a <-> s:A : a\nrule a : a <-> s:A\n"))
                .orElseThrow();
        assertThat(mapping.namespaces()).isEqualTo(Map.of("r", "urn:r", "s", "urn:s"));
        assertThat(mapping.roots()).containsExactly(new Mapping.Root(XmlName.of("a"), new XmlName("urn:s", "A"), "a"));
    }

    @Test
    void theListsOfATableAreKnown() {
        Mapping mapping = Bench.load(
                        "main",
                        Map.of(
                                "main",
                                HEAD + "part del r:Del\npart x\ndata img r:Image\nremainder a @b\nremainder c\n"))
                .orElseThrow();
        assertThat(mapping.parts())
                .containsExactlyInAnyOrder(XmlName.of("del"), new XmlName("urn:r", "Del"), XmlName.of("x"));
        assertThat(mapping.opaque()).containsExactlyInAnyOrder(XmlName.of("img"), new XmlName("urn:r", "Image"));
        assertThat(mapping.remainders()).containsExactlyInAnyOrder("a", "@b", "c");
    }

    @Test
    void aRuleKnowsWhereItWasWritten() {
        Mapping mapping = Bench.load("main", Map.of("main", HEAD + "\nrule a : a <-> r:A local subtree\n  b <-> r:B\n"))
                .orElseThrow();
        Rule rule = mapping.rules().get("a");
        assertThat(rule.origin()).hasToString("main:3");
        assertThat(rule.rows().get(0).origin()).hasToString("main:4");
        assertThat(rule.local()).isTrue();
        assertThat(rule.subtree()).isTrue();
        assertThat(rule.content()).isFalse();
    }
}
