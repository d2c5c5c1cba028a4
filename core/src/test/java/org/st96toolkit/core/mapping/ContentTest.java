package org.st96toolkit.core.mapping;

import org.junit.jupiter.api.Test;

/** Rules with {@code content}: everything in document order, and nothing that is text becomes anything else. */
class ContentTest {

    private static final String LEFT = """
            element doc (#PCDATA | p | b | u | img | old | meta)*
              @id CDATA
            element p (#PCDATA | p | b | u | img | old | meta)*
              @id CDATA
              @kind CDATA
            element b (#PCDATA | p | b | u | img | old | meta)*
            element u (#PCDATA | p | b | u | img | old | meta)*
              @style CDATA
              @why CDATA
            element img (#PCDATA | alt)*
              @file CDATA
            element alt (#PCDATA)
            element old (#PCDATA | p | b)*
            element meta (#PCDATA)
            """;
    private static final String RIGHT = """
            element r:Doc (#PCDATA | r:P | r:B | r:Note | r:Meta)*
              @r:id CDATA
            element r:P (#PCDATA | r:B | r:Note)*
              @r:id CDATA
            element r:B (#PCDATA | r:B)*
            element r:Note (#PCDATA)
              @r:level CDATA !
            element r:Meta (#PCDATA)
            """;
    private static final Bench BENCH = Bench.inside(LEFT, RIGHT, """
            part old r:Old
            data img
            rule doc : doc <-> r:Doc content
              @id  <-> @r:id
              meta <-> r:Meta
            rule p : p <-> r:P content
              @id <-> @r:id
            rule b : b <-> r:B content
            """);

    @Test
    void textAndElementsStayInTheirOrder() {
        BENCH.left("<doc id='1'>one <b>two</b> three<p>four</p> five</doc>")
                .gives("<r:Doc r:id='1'>one <r:B>two</r:B> three<r:P>four</r:P> five</r:Doc>")
                .findsNothing();
        BENCH.right("<r:Doc r:id='1'>one <r:B>two</r:B> three<r:P>four</r:P> five</r:Doc>")
                .gives("<doc id='1'>one <b>two</b> three<p>four</p> five</doc>")
                .findsNothing();
    }

    @Test
    void allWhiteSpaceCounts() {
        BENCH.left("<doc>\n  <b>FIG.</b> <b>1</b>\n</doc>").gives("<r:Doc>\n  <r:B>FIG.</r:B> <r:B>1</r:B>\n</r:Doc>");
    }

    @Test
    void commentsAndInstructionsStayInPlace() {
        BENCH.left("<doc>a<!--one-->b<?two three?>c</doc>")
                .gives("<r:Doc>a<!--one-->b<?two three?>c</r:Doc>")
                .findsNothing();
    }

    @Test
    void aRowOfTheRuleGoesBeforeTheRuleForTheName() {
        BENCH.left("<doc>a<meta>b</meta>c</doc>").gives("<r:Doc>a<r:Meta>b</r:Meta>c</r:Doc>");
    }

    @Test
    void anUnknownElementThatHoldsTextIsAWrapper() {
        BENCH.left("<doc>\na <u>b <b>c</b></u> d</doc>")
                .gives("<r:Doc>\na <?left open u?>b <r:B>c</r:B><?left close u?> d</r:Doc>")
                .finds("WRAPPER u");
    }

    @Test
    void aWrapperKeepsItsAttributes() {
        BENCH.left("<doc><u style='1' why='\"'>b</u></doc>")
                .gives("<r:Doc><?left open u @style='1' @why='&quot;'?>b<?left close u?></r:Doc>");
    }

    @Test
    void wrappersStandInWrappers() {
        BENCH.left("<doc><u>a<u style='2'>b</u></u></doc>")
                .gives("<r:Doc><?left open u?>a<?left open u @style='2'?>b<?left close u?><?left close u?></r:Doc>")
                .finds("WRAPPER u", "WRAPPER u");
    }

    @Test
    void aWrapperKeepsCommentsAndInstructions() {
        BENCH.left("<doc><u>a<!--b--><?c d?></u></doc>")
                .gives("<r:Doc><?left open u?>a<!--b--><?c d?><?left close u?></r:Doc>");
    }

    @Test
    void rowsOfTheRuleDoNotReachIntoAWrapper() {
        BENCH.left("<doc><u>a<meta>b</meta></u></doc>")
                .gives("<r:Doc><?left open u?>a<?left open meta?>b<?left close meta?><?left close u?></r:Doc>");
    }

    @Test
    void anUnknownElementWithoutTextIsData() {
        BENCH.left("<doc>a<u style='1'><b/><!--c--></u>b</doc>")
                .gives("<r:Doc>a<?left data : <u style='1'><b/><!--c--></u>?>b</r:Doc>")
                .finds("DATA u");
    }

    @Test
    void anUnknownElementThatHoldsOnlyWhiteSpaceIsData() {
        BENCH.left("<doc>a<u> \n</u>b</doc>").gives("<r:Doc>a<?left data : <u> &#10;</u>?>b</r:Doc>");
    }

    @Test
    void anElementWhoseValuesAreNoTextIsDataThoughItHoldsCharacters() {
        BENCH.left("<doc>a<img file='f'>b<alt>c</alt></img></doc>")
                .gives("<r:Doc>a<?left data : <img file='f'>b<alt>c</alt></img>?></r:Doc>")
                .finds("DATA img");
    }

    @Test
    void textThatIsNotCurrentIsKeptWhole() {
        BENCH.left("<doc>a<old>b<b>c</b></old>d</doc>")
                .gives("<r:Doc>a<?left part <old>b<b>c</b></old>?>d</r:Doc>")
                .finds("PART old");
    }

    @Test
    void textThatIsNotCurrentIsKeptWholeOnTheOtherSide() {
        Bench bench = Bench.inside(LEFT, "element r:Doc (#PCDATA | r:Old)*\nelement r:Old (#PCDATA)\n", """
                part r:Old
                rule doc : doc <-> r:Doc content
                """);
        bench.right("<r:Doc>a<r:Old>b</r:Old></r:Doc>").gives("<doc>a<?right part <r:Old>b</r:Old>?></doc>");
    }

    @Test
    void rulesForANameAreTriedInOrderOfDeclaration() {
        Bench bench = Bench.inside(LEFT, RIGHT, """
                rule doc : doc <-> r:Doc content
                rule note : p[@kind='note'] <-> r:Note
                  . <-> .
                rule plain : p <-> r:P content
                rule never : p <-> r:B content
                """);
        // a note needs a level, which is not there
        bench.left("<doc><p kind='note'>a</p></doc>").gives("<r:Doc><r:P><?left data @kind='note'?>a</r:P></r:Doc>");
    }

    @Test
    void aRuleWhoseResultMayNotStandThereIsPassedOver() {
        Bench bench = Bench.inside(LEFT, RIGHT, """
                rule doc : doc <-> r:Doc content
                rule meta : u <-> r:Meta content
                rule p : p <-> r:P content
                rule b : u <-> r:B content
                """);
        bench.left("<doc><u>a</u><p><u>b</u></p></doc>")
                .gives("<r:Doc><r:Meta>a</r:Meta><r:P><r:B>b</r:B></r:P></r:Doc>");
    }

    @Test
    void aLocalRuleIsNeverReachedByTheNameOfAnElement() {
        Bench bench = Bench.inside(LEFT, RIGHT, """
                rule doc : doc <-> r:Doc content
                rule b : b <-> r:B content local
                """);
        bench.left("<doc><b>a</b></doc>").gives("<r:Doc><?left open b?>a<?left close b?></r:Doc>");
    }

    @Test
    void whatMayNotStandInItsPlaceIsAWrapperWhereItHoldsText() {
        BENCH.left("<doc><p>a<p>b</p></p></doc>")
                .gives("<r:Doc><r:P>a<?left open p?>b<?left close p?></r:P></r:Doc>")
                .finds("WRAPPER p");
    }

    @Test
    void withoutContentWhateverNoRowTakesIsData() {
        Bench bench = Bench.inside(LEFT, RIGHT, """
                rule doc : doc <-> r:Doc
                  meta <-> r:Meta
                rule b : b <-> r:B content
                """);
        bench.left("<doc><meta>a</meta><b>c</b><!--d--></doc>")
                .gives("<r:Doc><?left data .#1 : <b>c</b><!--d-->?><r:Meta>a</r:Meta></r:Doc>");
    }
}
