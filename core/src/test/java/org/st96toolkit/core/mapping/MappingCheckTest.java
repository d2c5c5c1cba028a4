package org.st96toolkit.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.diagnostic.Report;

/** What is said of tables that do not fit their grammars. */
class MappingCheckTest {

    private static final String LEFT = """
            element doc (a*, b?, c?)
              @n CDATA
              @size (small | large)
            element a (#PCDATA)
              @kind (x | y)
            element b (c)
            element c EMPTY
            """;

    private static final String RIGHT = """
            element r:Doc (r:A*, r:B?, r:Alt?)
              @r:n CDATA
              @r:size (small | large)
            element r:A (#PCDATA)
              @r:kind (X | Y)
            element r:B (r:C)
            element r:C EMPTY
            element r:Alt (r:One | r:Two)
            element r:One (#PCDATA)
            element r:Two (#PCDATA)
            """;

    private static List<String> check(String table) {
        Bench bench = Bench.of(LEFT, RIGHT, "root doc <-> r:Doc : doc\n" + table);
        return texts(MappingCheck.check(bench.mapping(), List.of(bench.left()), List.of(bench.right())));
    }

    private static List<String> texts(Report report) {
        return report.diagnostics().stream()
                .map(found -> {
                    assertThat(found.message(Locale.ENGLISH))
                            .contains(found.arguments().get(1));
                    assertThat(found.message(Locale.CHINESE))
                            .contains(found.arguments().get(1));
                    assertThat(found.fix(Locale.CHINESE)).isNotBlank();
                    return found.location().line() + ": " + found.code() + " "
                            + found.arguments().get(1);
                })
                .toList();
    }

    @Test
    void aTableThatFits() {
        assertThat(check("""
                part r:Two
                data r:One
                remainder c @kind a/@kind
                codes kind
                  x <-> X
                  y -> X
                  <- Y
                rule doc : doc <-> r:Doc content
                  carrier a <-> r:A
                  enclose b <-> r:B
                  @n       <-> @r:n
                  @size    <-> @r:size
                  a[@kind='x']  <-> r:A[@r:kind='X']
                  a        <-> r:A : a
                  b/c      <-> r:B/r:C
                  supply right r:B/r:C
                  supply left @size = 'small'
                rule a : a <-> r:A content
                  @kind    <-> @r:kind | kind
                """)).isEmpty();
    }

    @Test
    void pathsThatNoGrammarHas() {
        assertThat(check("""
                rule doc : doc <-> r:Doc
                  @m    <-> @r:n
                  a/d   <-> r:A
                  a     <-> r:C
                """))
                .containsExactly(
                        "4: UNKNOWN_PATH @m", "5: UNKNOWN_PATH d", "5: UNKNOWN_PATH a/d", "6: UNKNOWN_PATH r:C");
    }

    @Test
    void anElementThatHoldsElementsHasNoValue() {
        assertThat(check("""
                rule doc : doc <-> r:Doc
                  b  <-> r:A
                """)).containsExactly("4: UNKNOWN_PATH b");
    }

    @Test
    void predicatesSuppliesAndHelpers() {
        assertThat(check("""
                rule doc : doc[@m] <-> r:Doc
                  carrier a <-> r:Z
                  enclose y <-> r:B
                  a[z]  <-> r:A[not(@r:z)]
                  supply right r:B/r:Z
                  supply left @z = index
                """))
                .containsExactlyInAnyOrder(
                        "3: UNKNOWN_PATH doc[@m]",
                        "3: UNKNOWN_PATH r:Z",
                        "3: UNKNOWN_PATH y",
                        "6: UNKNOWN_PATH a[z]",
                        "6: UNKNOWN_PATH r:A[@r:z]",
                        "7: UNKNOWN_PATH r:Z",
                        "7: UNKNOWN_PATH r:B/r:Z",
                        "8: UNKNOWN_PATH @z");
    }

    @Test
    void namesAtTheTopLevel() {
        assertThat(check("""
                part r:X
                data y
                remainder z @z a/@z
                rule doc : doc <-> r:Doc
                rule z : z <-> r:A
                """))
                .containsExactlyInAnyOrder(
                        "0: UNKNOWN_PATH part r:X",
                        "0: UNKNOWN_PATH data y",
                        "0: UNKNOWN_PATH remainder z",
                        "0: UNKNOWN_PATH remainder @z",
                        "0: UNKNOWN_PATH remainder a/@z",
                        "7: UNKNOWN_PATH z");
    }

    @Test
    void codesThatAreNotInTheList() {
        assertThat(check("""
                codes kind
                  x <-> X
                  z <-> Y
                  <- Q
                rule doc : doc <-> r:Doc
                  a  <-> r:A : a
                  supply left @size = 'medium'
                rule a : a <-> r:A
                  @kind <-> @r:kind | kind
                """))
                .containsExactlyInAnyOrder(
                        "9: UNKNOWN_CODE_VALUE medium",
                        "11: UNKNOWN_CODE_VALUE kind: z",
                        "11: UNKNOWN_CODE_VALUE kind: Q",
                        "11: UNCOVERED_CODE kind: y");
    }

    @Test
    void listsWithoutATableBetweenThem() {
        assertThat(check("""
                rule doc : doc <-> r:Doc
                  a/@kind <-> r:A/@r:kind
                """))
                .containsExactlyInAnyOrder(
                        "4: UNCOVERED_CODE x", "4: UNCOVERED_CODE y", "4: UNCOVERED_CODE X", "4: UNCOVERED_CODE Y");
    }

    @Test
    void aRowThatNeverComesFirst() {
        assertThat(check("""
                rule doc : doc <-> r:Doc
                  @n            <-> @r:n
                  a             <-> r:A
                  a[@kind='x']  <-> r:A[@r:kind='X']
                """)).containsExactly("6: SHADOWED a <-> r:A");
    }

    @Test
    void aRowThatIsReadFromOneSideOnly() {
        assertThat(check("""
                rule doc : doc <-> r:Doc
                  a  <-> r:A
                  a  <-> r:Alt/r:One
                  a  <-> r:Alt/r:Two derived
                """)).isEmpty();
    }

    @Test
    void aRuleThatNeverComesFirst() {
        assertThat(check("""
                rule doc : doc <-> r:Doc content
                rule any : a[not(@n)] <-> r:Alt[not(r:One)]
                rule two : a[@kind='x'] <-> r:Alt[r:Two]
                """)).containsExactly("4: UNKNOWN_PATH a[@n]", "5: SHADOWED rule two");
    }

    @Test
    void aLineThatDialectsShareMayServeOneOfThem() {
        Map<String, String> files = Map.of(
                "common", "namespace r urn:r\nroot doc <-> r:Doc : doc\nrule doc : doc <-> r:Doc\n  z <-> r:A\n",
                "main", "dialect main extends common\n");
        Bench main = Bench.of(LEFT, RIGHT, files);
        Bench other = Bench.of("element doc (z)\nelement z (#PCDATA)", RIGHT, files);
        List<MappingCheck.Subject> both = List.of(
                new MappingCheck.Subject(main.mapping(), List.of(main.left()), List.of(main.right())),
                new MappingCheck.Subject(other.mapping(), List.of(other.left()), List.of(other.right())));

        assertThat(texts(MappingCheck.check(both.subList(0, 1)))).containsExactly("4: UNKNOWN_PATH z");
        assertThat(texts(MappingCheck.check(both))).isEmpty();
    }
}
