package org.st96toolkit.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Elements that are copied whole into another namespace, and repaired where the written grammar refuses them. */
class SubtreeTest {

    private static final String LEFT = """
            element doc (math*)
            element math (mi | mo | mfrac | mrow)*
              @display (block | inline)
              @old CDATA
            element mi (#PCDATA)
            element mo (#PCDATA)
            element mtext (#PCDATA)
            element mfrac (#PCDATA | mi | mo | mfrac | mrow | mnew)*
              @old CDATA
            element mrow (mi | mo | mfrac | mrow)*
            element mnew (#PCDATA | mi | mo)*
            """;
    private static final String RIGHT = """
            element r:Doc (r:math*)
            element r:math (r:mi | r:mo | r:mtext | r:mfrac | r:mrow)*
              @display (block | inline)
            element r:mi (#PCDATA)
            element r:mo (#PCDATA)
            element r:mtext (#PCDATA)
            element r:mfrac ((r:mi | r:mo | r:mtext | r:mfrac | r:mrow), (r:mi | r:mo | r:mtext | r:mfrac | r:mrow))
            element r:mrow (r:mi | r:mo | r:mtext | r:mfrac | r:mrow)*
            """;
    private static final Bench BENCH = Bench.of(LEFT, RIGHT, """
            root doc <-> r:Doc : doc
            rule doc : doc <-> r:Doc content
            rule math : math <-> r:math subtree
              filler mrow <-> r:mrow
              carrier mtext <-> r:mtext
            """);

    @Test
    void anElementIsCopiedWithAllItHolds() {
        BENCH.left("<doc><math display='block'><mi>a</mi><!--c--><mfrac><mi>b</mi><mrow/></mfrac></math></doc>")
                .gives("<r:Doc><r:math display='block'><r:mi>a</r:mi><!--c--><r:mfrac><r:mi>b</r:mi><r:mrow/></r:mfrac>"
                        + "</r:math></r:Doc>")
                .findsNothing();
        BENCH.right("<r:Doc><r:math display='block'><r:mi>a</r:mi></r:math></r:Doc>")
                .gives("<doc><math display='block'><mi>a</mi></math></doc>")
                .findsNothing();
    }

    @Test
    void aMissingChildBecomesAnEmptyFiller() {
        BENCH.left("<doc><math><mfrac><mi>a</mi></mfrac></math></doc>")
                .gives(
                        "<r:Doc><r:math><?left supplied mfrac/mrow?><r:mfrac><r:mi>a</r:mi><r:mrow/></r:mfrac></r:math></r:Doc>")
                .finds("REPAIRED mfrac");
    }

    @Test
    void childrenTooManyAreGroupedByAFiller() {
        BENCH.left("<doc><math><mfrac><mi>a</mi><mo>b</mo><mi>c</mi></mfrac></math></doc>")
                .gives(
                        "<r:Doc><r:math><?left supplied around mfrac/mrow?><r:mfrac><r:mi>a</r:mi><r:mrow><r:mo>b</r:mo><r:mi>c</r:mi></r:mrow></r:mfrac></r:math></r:Doc>")
                .finds("REPAIRED mfrac");
    }

    @Test
    void bareTextIsPutIntoTheCarrier() {
        BENCH.left("<doc><math><mfrac>1<mi>a</mi></mfrac></math></doc>")
                .gives(
                        "<r:Doc><r:math><?left supplied around mfrac/mtext?><r:mfrac><r:mtext>1</r:mtext><r:mi>a</r:mi></r:mfrac></r:math></r:Doc>")
                .finds("REPAIRED mfrac");
    }

    @Test
    void anAttributeThatIsNotKnownIsLeftOut() {
        BENCH.left("<doc><math old='1'><mi>a</mi></math></doc>")
                .gives("<r:Doc><r:math><?left data @old='1'?><r:mi>a</r:mi></r:math></r:Doc>")
                .finds("REPAIRED math");
    }

    @Test
    void anAttributeWhoseValueIsRefusedIsLeftOut() {
        BENCH.left("<doc><math display='none'/></doc>")
                .gives("<r:Doc><r:math><?left data @display='none'?></r:math></r:Doc>")
                .finds("REPAIRED math");
    }

    @Test
    void theContentOfAnElementThatIsNotKnownTakesItsPlace() {
        BENCH.left("<doc><math><mfrac><mi>a</mi><mnew>b<mo>c</mo></mnew></mfrac></math></doc>")
                .gives(
                        "<r:Doc><r:math><?left supplied mfrac/mrow?><?left data mfrac : <mnew>b<mo>c</mo></mnew>?><r:mfrac><r:mi>a</r:mi><r:mrow><r:mtext>b</r:mtext><r:mo>c</r:mo></r:mrow></r:mfrac></r:math></r:Doc>")
                .finds("REPAIRED mfrac");
    }

    @Test
    void theContentOfAnElementThatCannotBeRepairedTakesItsPlace() {
        Bench bench = Bench.of(LEFT, RIGHT, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc content
                rule math : math <-> r:math subtree
                """);
        bench.left("<doc><math><mfrac><mi>a</mi></mfrac></math></doc>")
                .gives(
                        "<r:Doc><r:math><?left supplied mi?><?left data : <mfrac><mi>a</mi></mfrac>?><r:mi>a</r:mi></r:math></r:Doc>");
    }

    @Test
    void anElementThatCannotBeRepairedItselfIsNotMapped() {
        Bench bench = Bench.of(LEFT, """
                element r:Doc (r:math*)
                element r:math (r:mi)
                element r:mi (#PCDATA)
                """, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc content
                rule math : math <-> r:math subtree
                  filler mrow <-> r:mrow
                """);
        bench.left("<doc><math><mi>a</mi></math><math><mi>b</mi><mi>c</mi></math></doc>")
                .gives(
                        "<r:Doc><r:math><r:mi>a</r:mi></r:math><?left open math?><?left open mi?><?left data : b?>"
                                + "<?left close mi?><?left open mi?><?left data : c?><?left close mi?><?left close math?></r:Doc>");
    }

    @Test
    void theSubtreeKeepsAttributesInNoNamespace() {
        BENCH.left("<doc><math display='inline'/></doc>").gives("<r:Doc><r:math display='inline'/></r:Doc>");
    }

    @Test
    void severalRepairsAtOnceAreUndone() {
        BENCH.left("<doc><math old='1'><mfrac old='2'><mfrac><mfrac/></mfrac>x</mfrac></math></doc>")
                .isValid()
                .returns();
    }

    @Test
    void anInstructionInTheSubtreeStays() {
        BENCH.left("<doc><math><?a b?><mi>a</mi></math></doc>")
                .gives("<r:Doc><r:math><?a b?><r:mi>a</r:mi></r:math></r:Doc>");
    }

    @Test
    void anInstructionWithOurTargetInTheSubtreeIsReturned() {
        BENCH.left("<doc><math><?left me?><mi>a</mi></math></doc>").returns();
        BENCH.left("<doc><math><?right me?><mi>a</mi></math></doc>").returns();
    }

    @Test
    void whiteSpaceBesideStrayTextMakesNoDifference() {
        Bench bench = Bench.of(LEFT.replace("mfrac (#PCDATA |", "mfrac ("), RIGHT, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc content
                rule math : math <-> r:math subtree
                  filler mrow <-> r:mrow
                  carrier mtext <-> r:mtext
                """);
        String formula = "<math><mrow>\n <mi>a</mi>\n and\n <mnew k='1'><mo>b</mo></mnew>\n</mrow></math>";
        Run there = bench.left("<doc>" + formula + "</doc>").isValid().returns();
        Run again = there.back().back();
        assertThat(again.text()).isEqualTo(there.text());
    }
}
