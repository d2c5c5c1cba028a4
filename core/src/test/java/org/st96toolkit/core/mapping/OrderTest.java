package org.st96toolkit.core.mapping;

import org.junit.jupiter.api.Test;

/** The order of what was made: the grammar's, with the source's in the remainder where that was another. */
class OrderTest {

    private static final String LEFT = """
            element doc (a | b | c | d)*
            element a (#PCDATA)
            element b (#PCDATA)
            element c (#PCDATA)
            element d (#PCDATA)
            """;

    private static Bench bench(String right) {
        return Bench.of(LEFT, right + "\nelement r:A (#PCDATA)\nelement r:B (#PCDATA)\nelement r:C (#PCDATA)", """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  a <-> r:A
                  b <-> r:B
                  c <-> r:C
                """);
    }

    @Test
    void childrenStandAsTheGrammarPrescribes() {
        bench("element r:Doc (r:C*, r:A*, r:B*)")
                .left("<doc><a>1</a><b>2</b><c>3</c></doc>")
                .gives("<r:Doc><?left order . 1-2,0?><r:C>3</r:C><r:A>1</r:A><r:B>2</r:B></r:Doc>");
    }

    @Test
    void childrenOfOneNameKeepTheirOrder() {
        bench("element r:Doc (r:A*, r:B*)")
                .left("<doc><a>1</a><b>2</b><a>3</a><b>4</b></doc>")
                .gives("<r:Doc><?left order . 0,2,1,3?><r:A>1</r:A><r:A>3</r:A><r:B>2</r:B><r:B>4</r:B></r:Doc>");
    }

    @Test
    void membersOfARepeatedChoiceKeepTheOrderOfTheSource() {
        bench("element r:Doc (r:A | r:B)*")
                .left("<doc><b>1</b><a>2</a><b>3</b></doc>")
                .gives("<r:Doc><r:B>1</r:B><r:A>2</r:A><r:B>3</r:B></r:Doc>");
    }

    @Test
    void elementsOnTheWayAreSortedToo() {
        Bench bench = Bench.of(LEFT, """
                element r:Doc (r:Bag?)
                element r:Bag (r:B*, r:A*)
                element r:A (#PCDATA)
                element r:B (#PCDATA)
                """, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  a <-> r:Bag/r:A
                  b <-> r:Bag/r:B
                """);
        bench.left("<doc><a>1</a><b>2</b></doc>")
                .gives("<r:Doc><?left order . 1,0?><r:Bag><r:B>2</r:B><r:A>1</r:A></r:Bag></r:Doc>");
    }

    @Test
    void commentsStayBeforeTheElementThatFollowsThem() {
        Bench bench = Bench.of(LEFT, "element r:Doc (r:B*, r:A*)\nelement r:A (#PCDATA)\nelement r:B (#PCDATA)", """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc content
                  a <-> r:A
                  b <-> r:B
                """);
        bench.left("<doc><!--of a--><a>1</a><!--of b--><b>2</b><!--end--></doc>")
                .gives(
                        "<r:Doc><?left order . 2-3,0-1,4?><!--of b--><r:B>2</r:B><!--of a--><r:A>1</r:A><!--end--></r:Doc>");
    }

    @Test
    void dataInTheMiddleOfWhatWasReordered() {
        bench("element r:Doc (r:B*, r:A*)")
                .left("<doc><a>1</a><d>2</d><b>3</b></doc>")
                .gives("<r:Doc><?left data : <d>2</d>?><?left order . 1-2,0?><r:B>3</r:B><r:A>1</r:A></r:Doc>");
    }
}
