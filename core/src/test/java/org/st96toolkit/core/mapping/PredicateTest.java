package org.st96toolkit.core.mapping;

import org.junit.jupiter.api.Test;

/** Predicates: matched on the side that is read, made on the side that is written. */
class PredicateTest {

    private static final String LEFT = """
            element doc (a*, b*)
            element a (#PCDATA | k | x)*
              @t CDATA
              @u CDATA
            element b (#PCDATA)
            element k (#PCDATA)
            element x (#PCDATA)
            """;
    private static final String RIGHT = """
            element r:Doc (r:A | r:B | r:C)*
            element r:A (#PCDATA | r:K)*
              @r:t CDATA
            element r:B (#PCDATA | r:K | r:X)*
              @r:t CDATA
            element r:C (r:K*, r:X*)
            element r:K (#PCDATA)
              @r:t CDATA
            element r:X (#PCDATA)
            """;

    private static Bench bench(String... rows) {
        return Bench.of(
                LEFT, RIGHT, "root doc <-> r:Doc : doc\nrule doc : doc <-> r:Doc\n  " + String.join("\n  ", rows));
    }

    @Test
    void aConstantIsMatchedWhenReadAndMadeWhenWritten() {
        Bench bench = bench("b <-> r:A[@r:t='one']");
        bench.left("<doc><b>1</b></doc>").gives("<r:Doc><r:A r:t='one'>1</r:A></r:Doc>");
        bench.right("<r:Doc><r:A r:t='one'>1</r:A></r:Doc>").gives("<doc><b>1</b></doc>");
    }

    @Test
    void anotherValueThanTheConstantDoesNotMatch() {
        Bench bench = bench("b <-> r:A[@r:t='one']");
        bench.right("<r:Doc><r:A r:t='two'>1</r:A></r:Doc>")
                .gives("<doc><?right data : <r:A r:t='two'>1</r:A>?></doc>");
        bench.right("<r:Doc><r:A>1</r:A></r:Doc>").gives("<doc><?right data : <r:A>1</r:A>?></doc>");
    }

    @Test
    void theFirstRowThatMatchesWins() {
        Bench bench = bench("a[@t='one'] <-> r:A", "a <-> r:B");
        bench.left("<doc><a t='one'>1</a><a t='two'>2</a><a>3</a></doc>")
                .gives("<r:Doc><?left data a[2] @t='two'?><r:A>1</r:A><r:B>2</r:B><r:B>3</r:B></r:Doc>");
    }

    @Test
    void aConstantOnBothSides() {
        Bench bench = bench("a[@t='one'] <-> r:A[@r:t='eins']", "a[@t='two'] <-> r:A[@r:t='zwei']");
        bench.left("<doc><a t='two'>2</a><a t='one'>1</a></doc>")
                .gives("<r:Doc><r:A r:t='zwei'>2</r:A><r:A r:t='eins'>1</r:A></r:Doc>");
        bench.right("<r:Doc><r:A r:t='zwei'>2</r:A><r:A r:t='eins'>1</r:A></r:Doc>")
                .gives("<doc><a t='two'>2</a><a t='one'>1</a></doc>");
    }

    @Test
    void severalPredicatesMustAllMatchAndAreAllMade() {
        Bench bench = bench("a[@t='one'][@u='two'] <-> r:A", "a <-> r:B");
        bench.left("<doc><a t='one' u='two'>1</a></doc>").gives("<r:Doc><r:A>1</r:A></r:Doc>");
        bench.right("<r:Doc><r:A>1</r:A></r:Doc>").gives("<doc><a t='one' u='two'>1</a></doc>");
        bench.left("<doc><a t='one'>1</a></doc>").gives("<r:Doc><?left data a @t='one'?><r:B>1</r:B></r:Doc>");
    }

    @Test
    void aChildWithAConstantIsMade() {
        Bench bench = bench("b <-> r:C[r:K='one']/r:X");
        bench.left("<doc><b>1</b></doc>").gives("<r:Doc><r:C><r:K>one</r:K><r:X>1</r:X></r:C></r:Doc>");
        bench.right("<r:Doc><r:C><r:K>one</r:K><r:X>1</r:X></r:C></r:Doc>").gives("<doc><b>1</b></doc>");
        bench.right("<r:Doc><r:C><r:K>two</r:K><r:X>1</r:X></r:C></r:Doc>")
                .gives("<doc><?right data : <r:C><r:K>two</r:K><r:X>1</r:X></r:C>?></doc>");
    }

    @Test
    void anAttributeOfAChildWithAConstantIsMade() {
        Bench bench = bench("b <-> r:C[r:K/@r:t='one']/r:X");
        bench.left("<doc><b>1</b></doc>").gives("<r:Doc><r:C><r:K r:t='one'/><r:X>1</r:X></r:C></r:Doc>");
        bench.right("<r:Doc><r:C><r:K r:t='one'/><r:X>1</r:X></r:C></r:Doc>").gives("<doc><b>1</b></doc>");
    }

    @Test
    void theTextItselfIsAConstant() {
        Bench bench = bench("b[.='yes'] <-> r:C/r:K[.='true']", "b[.='no'] <-> r:C/r:K[.='false']");
        bench.left("<doc><b>no</b></doc>").gives("<r:Doc><r:C><r:K>false</r:K></r:C></r:Doc>");
        bench.right("<r:Doc><r:C><r:K>true</r:K></r:C></r:Doc>").gives("<doc><b>yes</b></doc>");
        bench.left("<doc><b>perhaps</b></doc>").gives("<r:Doc><?left data : <b>perhaps</b>?></r:Doc>");
    }

    @Test
    void anElementWhoseTextIsSaidMayHoldElements() {
        bench("a[.='yes'] <-> r:C/r:K[.='true']")
                .left("<doc><a><k>yes</k></a></doc>")
                .gives("<r:Doc><?left supplied a#0?><?left data a : <k>yes</k>?><r:C><r:K>true</r:K></r:C></r:Doc>");
    }

    @Test
    void aPresentAttributeIsMatchedButNotMade() {
        Bench bench = bench("a[@t] <-> r:A", "a <-> r:B");
        bench.left("<doc><a t='1'>1</a><a>2</a></doc>")
                .gives("<r:Doc><?left data a @t='1'?><r:A>1</r:A><r:B>2</r:B></r:Doc>");
        bench.right("<r:Doc><r:A>1</r:A></r:Doc>").gives("<doc><?right spelling r:B <r:A>?><a>1</a></doc>");
    }

    @Test
    void aPresentElementIsMatched() {
        bench("a[k]/k <-> r:A", "a/x <-> r:B")
                .left("<doc><a><k>1</k></a><a><x>2</x></a></doc>")
                .gives("<r:Doc><r:A>1</r:A><r:B>2</r:B></r:Doc>");
    }

    @Test
    void anAbsentAttributeIsMatched() {
        bench("a[not(@t)] <-> r:A", "a <-> r:B")
                .left("<doc><a t='1'>1</a><a>2</a></doc>")
                .gives("<r:Doc><?left data a @t='1'?><r:B>1</r:B><r:A>2</r:A></r:Doc>");
    }

    @Test
    void anAbsentElementIsMatched() {
        Bench bench = bench("a[not(k)]/x <-> r:A", "a/x <-> r:B");
        bench.left("<doc><a><k>1</k><x>2</x></a></doc>")
                .gives("<r:Doc><?left data a#0 : <k>1</k>?><r:B>2</r:B></r:Doc>");
        bench.left("<doc><a><x>2</x></a></doc>").gives("<r:Doc><r:A>2</r:A></r:Doc>");
    }

    @Test
    void aPredicateOnTheElementsOfARuleChoosesTheRule() {
        Bench bench = Bench.of(LEFT, RIGHT, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc content
                rule one : a[@t='one'] <-> r:A
                  . <-> .
                rule other : a <-> r:B
                  . <-> .
                """);
        bench.left("<doc><a>2</a><a t='one'>1</a></doc>").gives("<r:Doc><r:B>2</r:B><r:A>1</r:A></r:Doc>");
        bench.right("<r:Doc><r:B>2</r:B><r:A>1</r:A></r:Doc>").gives("<doc><a>2</a><a t='one'>1</a></doc>");
    }

    @Test
    void aPredicateOnARuleGuardsRowsThatNameTheRule() {
        Bench bench = Bench.of(LEFT, RIGHT, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  a <-> r:A : one
                  a <-> r:B : other
                rule one : a[@t='one'] <-> r:A local
                  . <-> .
                rule other : a <-> r:B local
                  . <-> .
                """);
        bench.left("<doc><a>2</a><a t='one'>1</a></doc>").gives("<r:Doc><r:B>2</r:B><r:A>1</r:A></r:Doc>");
        bench.right("<r:Doc><r:B>2</r:B><r:A>1</r:A></r:Doc>").gives("<doc><a>2</a><a t='one'>1</a></doc>");
    }

    @Test
    void aPredicateOnTheRightElementOfARuleIsMade() {
        Bench bench = Bench.of(LEFT, RIGHT, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  b <-> r:A : one
                rule one : b <-> r:A[@r:t='one']
                  . <-> .
                """);
        bench.left("<doc><b>1</b></doc>").gives("<r:Doc><r:A r:t='one'>1</r:A></r:Doc>");
        bench.right("<r:Doc><r:A r:t='one'>1</r:A></r:Doc>").gives("<doc><b>1</b></doc>");
        bench.right("<r:Doc><r:A r:t='two'>1</r:A></r:Doc>")
                .gives("<doc><?right data : <r:A r:t='two'>1</r:A>?></doc>");
    }

    @Test
    void aPredicateThatTheGrammarCannotSayMakesTheRowPassedOver() {
        bench("b <-> r:A[@r:no='1']", "b <-> r:B").left("<doc><b>1</b></doc>").gives("<r:Doc><r:B>1</r:B></r:Doc>");
    }

    @Test
    void sharedStepsWithDifferentPredicatesAreDifferentElements() {
        Bench bench = bench("a <-> r:C[r:K='one']/r:X", "b <-> r:C[r:K='two']/r:X");
        bench.left("<doc><a>1</a><a>2</a><b>3</b></doc>")
                .gives("<r:Doc><r:C><r:K>one</r:K><r:X>1</r:X><r:X>2</r:X></r:C>"
                        + "<r:C><r:K>two</r:K><r:X>3</r:X></r:C></r:Doc>");
    }
}
