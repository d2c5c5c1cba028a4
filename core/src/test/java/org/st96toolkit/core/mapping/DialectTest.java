package org.st96toolkit.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Dialects change the rules of the tables that they extend. */
class DialectTest {

    private static final String LEFT = """
            element doc (a*, b*)
              @x CDATA
            element us-doc (a*, b*)
            element a (#PCDATA)
            element b (#PCDATA)
            """;
    private static final String RIGHT = """
            element r:Doc (r:A*, r:B*, r:C*)
              @r:x CDATA
            element r:A (#PCDATA)
            element r:B (#PCDATA)
            element r:C (#PCDATA)
            """;
    private static final String BASE = """
            namespace r urn:r
            root doc <-> r:Doc : doc
            rule doc : doc <-> r:Doc
              a  <-> r:A
              b  <-> r:B
            """;

    private static Bench dialect(String text) {
        return Bench.of(
                LEFT, RIGHT, Map.of("base", BASE, "main", "dialect main extends base\nnamespace r urn:r\n" + text));
    }

    @Test
    void aDialectThatSaysNothingIsWhatItExtends() {
        dialect("").left("<doc><a>1</a><b>2</b></doc>").gives("<r:Doc><r:A>1</r:A><r:B>2</r:B></r:Doc>");
    }

    @Test
    void rowsOfAnExtensionStandBeforeTheInheritedOnes() {
        dialect("extend rule doc\n  a <-> r:C\n")
                .left("<doc><a>1</a><b>2</b></doc>")
                .gives("<r:Doc><r:B>2</r:B><r:C>1</r:C></r:Doc>");
    }

    @Test
    void anExtensionTakesRowsAway() {
        dialect("extend rule doc\n  remove a <-> r:A\n")
                .left("<doc><a>1</a><b>2</b></doc>")
                .gives("<r:Doc><?left data : <a>1</a>?><r:B>2</r:B></r:Doc>");
    }

    @Test
    void anExtensionTakesAwayOnlyTheRowOfBothPaths() {
        dialect("extend rule doc\n  a <-> r:C\nextend rule doc\n  remove a <-> r:A\n")
                .left("<doc><a>1</a></doc>")
                .gives("<r:Doc><r:C>1</r:C></r:Doc>");
    }

    @Test
    void anExtensionAddsSupplies() {
        Bench bench = Bench.of(
                LEFT,
                RIGHT.replace("@r:x CDATA", "@r:x CDATA !"),
                Map.of(
                        "base",
                        BASE,
                        "main",
                        "dialect main extends base\nnamespace r urn:r\nextend rule doc\n  supply right @r:x = '1'\n"));
        bench.left("<doc/>").gives("<r:Doc r:x='1'/>");
    }

    @Test
    void aRuleThatIsDefinedAgainReplacesTheInheritedOne() {
        dialect("rule doc : doc <-> r:Doc\n  a <-> r:C\n")
                .left("<doc><a>1</a><b>2</b></doc>")
                .gives("<r:Doc><?left data : <b>2</b>?><r:C>1</r:C></r:Doc>");
    }

    @Test
    void aRuleMayBeRemoved() {
        Bench bench = Bench.of(LEFT, RIGHT, Map.of("base", """
                namespace r urn:r
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc content
                rule a : a <-> r:A
                  . <-> .
                rule second : a <-> r:B
                  . <-> .
                """, "main", "dialect main extends base\nremove rule a\n"));
        bench.left("<doc><a>1</a></doc>").gives("<r:Doc><r:B>1</r:B></r:Doc>");
    }

    @Test
    void rulesOfADialectAreTriedBeforeTheInheritedOnes() {
        Bench bench = Bench.of(LEFT, RIGHT, Map.of("base", """
                namespace r urn:r
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc content
                rule a : a <-> r:A
                  . <-> .
                """, "main", """
                dialect main extends base
                namespace r urn:r
                rule own : a <-> r:C
                  . <-> .
                """));
        bench.left("<doc><a>1</a></doc>").gives("<r:Doc><r:C>1</r:C></r:Doc>");
    }

    @Test
    void aDialectOfADialectChangesBoth() {
        Bench bench = Bench.of(
                LEFT,
                RIGHT,
                Map.of(
                        "base",
                        BASE,
                        "us",
                        "dialect us extends base\nnamespace r urn:r\nextend rule doc\n  @x <-> @r:x\n",
                        "main",
                        "dialect main extends us\nnamespace r urn:r\nextend rule doc\n  a <-> r:C\n"));
        bench.left("<doc x='1'><a>1</a></doc>").gives("<r:Doc r:x='1'><r:C>1</r:C></r:Doc>");
    }

    @Test
    void anExtensionKeepsTheWordsOfTheRule() {
        Bench bench = Bench.of(
                LEFT,
                RIGHT,
                Map.of(
                        "base",
                        """
                namespace r urn:r
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc content
                rule a : a <-> r:A content
                """,
                        "main",
                        "dialect main extends base\nnamespace r urn:r\nextend rule doc\n  b <-> r:B\n"));
        bench.left("<doc><!--c--><a>1</a><b>2</b></doc>").gives("<r:Doc><!--c--><r:A>1</r:A><r:B>2</r:B></r:Doc>");
    }

    @Test
    void aRootOfADialectStandsBesideTheInheritedOnes() {
        Bench bench = dialect("root us-doc <-> r:Doc : doc\n");
        assertThat(bench.left("<us-doc><a>1</a></us-doc>").text()).isEqualTo("<r:Doc><r:A>1</r:A></r:Doc>");
        bench.left("<doc><a>1</a></doc>").gives("<r:Doc><r:A>1</r:A></r:Doc>");
    }
}
