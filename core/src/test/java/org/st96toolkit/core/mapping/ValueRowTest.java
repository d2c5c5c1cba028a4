package org.st96toolkit.core.mapping;

import org.junit.jupiter.api.Test;

/** Rows that map a value: attributes, elements and texts against each other. */
class ValueRowTest {

    private static final String LEFT = """
            element doc (b*, c?)
              @x CDATA
              @y CDATA
            element b (#PCDATA)
              @z CDATA
            element c (b*)
              @x CDATA
            """;
    private static final String RIGHT = """
            <xs:element name='Doc'><xs:complexType>
              <xs:sequence>
                <xs:element ref='r:B' minOccurs='0' maxOccurs='unbounded'/>
                <xs:element name='Day' type='xs:date' minOccurs='0'/>
                <xs:element name='C' minOccurs='0'><xs:complexType>
                  <xs:sequence><xs:element ref='r:B' minOccurs='0' maxOccurs='unbounded'/></xs:sequence>
                  <xs:attribute name='x'/>
                </xs:complexType></xs:element>
              </xs:sequence>
              <xs:attribute name='x'/><xs:attribute name='day' type='xs:date'/>
              <xs:attribute name='set' fixed='on'/>
            </xs:complexType></xs:element>
            <xs:element name='B'><xs:complexType><xs:simpleContent>
              <xs:extension base='xs:string'><xs:attribute name='z'/></xs:extension>
            </xs:simpleContent></xs:complexType></xs:element>
            """;

    private static Bench bench(String... rows) {
        return Bench.of(
                LEFT, RIGHT, "root doc <-> r:Doc : doc\nrule doc : doc <-> r:Doc\n  " + String.join("\n  ", rows));
    }

    @Test
    void anAttributeIsAnAttribute() {
        Bench bench = bench("@y <-> @r:x");
        bench.left("<doc y='1'/>").gives("<r:Doc r:x='1'/>").findsNothing();
        bench.right("<r:Doc r:x='1'/>").gives("<doc y='1'/>").findsNothing();
    }

    @Test
    void anAttributeIsAnElement() {
        Bench bench = bench("@y <-> r:B");
        bench.left("<doc y='1'/>").gives("<r:Doc><r:B>1</r:B></r:Doc>").findsNothing();
        bench.right("<r:Doc><r:B>1</r:B></r:Doc>").gives("<doc y='1'/>").findsNothing();
    }

    @Test
    void anElementIsAnAttribute() {
        Bench bench = bench("b <-> @r:x");
        bench.left("<doc><b>1</b></doc>").gives("<r:Doc r:x='1'/>").findsNothing();
        bench.right("<r:Doc r:x='1'/>").gives("<doc><b>1</b></doc>").findsNothing();
    }

    @Test
    void anElementIsAnElement() {
        Bench bench = bench("b <-> r:B");
        bench.left("<doc><b>1</b></doc>").gives("<r:Doc><r:B>1</r:B></r:Doc>").findsNothing();
        bench.right("<r:Doc><r:B>1</r:B></r:Doc>").gives("<doc><b>1</b></doc>").findsNothing();
    }

    @Test
    void anElementThatStandsSeveralTimesIsMappedEachTime() {
        bench("b <-> r:B")
                .left("<doc><b>1</b><b>2</b><b>1</b></doc>")
                .gives("<r:Doc><r:B>1</r:B><r:B>2</r:B><r:B>1</r:B></r:Doc>");
    }

    @Test
    void theTextOfTheElementItselfIsAnAttribute() {
        Bench bench =
                Bench.inside("element doc (#PCDATA)", "element r:Doc (r:B?)\n  @r:t CDATA\nelement r:B EMPTY", """
                rule doc : doc <-> r:Doc
                  . <-> @r:t
                """);
        bench.left("<doc>abc</doc>").gives("<r:Doc r:t='abc'/>");
        bench.right("<r:Doc r:t='abc'/>").gives("<doc>abc</doc>");
    }

    @Test
    void theTextOfTheElementItselfIsTheTextOfTheOther() {
        Bench bench = Bench.inside("element doc (#PCDATA)\n  @x CDATA", "element r:Doc (#PCDATA)\n  @r:x CDATA", """
                rule doc : doc <-> r:Doc
                  .  <-> . | numbered
                  @x <-> @r:x
                """);
        bench.left("<doc x='1'>7</doc>").gives("<r:Doc r:x='1'>no-7</r:Doc>");
        bench.right("<r:Doc r:x='1'>no-7</r:Doc>").gives("<doc x='1'>7</doc>");
    }

    @Test
    void theTextOfTheElementItselfIsAnElement() {
        Bench bench = Bench.inside("element doc (#PCDATA)", "element r:Doc (r:B)\nelement r:B (#PCDATA)", """
                rule doc : doc <-> r:Doc
                  . <-> r:B
                """);
        bench.left("<doc>abc</doc>").gives("<r:Doc><r:B>abc</r:B></r:Doc>");
        bench.right("<r:Doc><r:B>abc</r:B></r:Doc>").gives("<doc>abc</doc>");
    }

    @Test
    void aPathOfSeveralStepsReadsAndMakesTheElementsOnTheWay() {
        Bench bench = bench("c/b/@z <-> @r:x");
        bench.left("<doc><c><b z='1'/></c></doc>").gives("<r:Doc r:x='1'/>");
        bench.right("<r:Doc r:x='1'/>").gives("<doc><c><b z='1'/></c></doc>");
    }

    @Test
    void theSameTextOnBothSidesWhereNoCodecIsNamed() {
        bench("b <-> r:B").left("<doc><b> a\n &amp;  b </b></doc>").gives("<r:Doc><r:B> a\n &amp;  b </r:B></r:Doc>");
    }

    @Test
    void aCodecSaysTheValueOnTheOtherSide() {
        Bench bench = bench("b <-> r:B | numbered");
        bench.left("<doc><b>7</b></doc>").gives("<r:Doc><r:B>no-7</r:B></r:Doc>");
        bench.right("<r:Doc><r:B>no-7</r:B></r:Doc>").gives("<doc><b>7</b></doc>");
    }

    @Test
    void whatTheCodecsWayBackWouldNotGiveAgainIsASpelling() {
        bench("b <-> r:B | numbered")
                .left("<doc><b>7</b><b> 7 </b></doc>")
                .gives("<r:Doc><?left spelling b[2] ' 7 '?><r:B>no-7</r:B><r:B>no-7</r:B></r:Doc>")
                .findsNothing();
    }

    @Test
    void whatTheCodecCannotSayIsData() {
        bench("b <-> r:B | numbered")
                .left("<doc>\n<b>seven</b></doc>")
                .gives("<r:Doc><?left data : <b>seven</b>?></r:Doc>")
                .finds("VALUE b seven");
    }

    @Test
    void aDateThatCannotBeSaidIsReportedAsOne() {
        bench("b <-> r:B | date").left("<doc><b>someday</b></doc>").finds("DATE b someday");
    }

    @Test
    void anElementWhoseValueTheGrammarRefusesIsData() {
        bench("b <-> r:Day")
                .left("<doc><b>2020-02-30</b></doc>")
                .gives("<r:Doc><?left data : <b>2020-02-30</b>?></r:Doc>")
                .finds("REFUSED_VALUE b 2020-02-30");
    }

    @Test
    void anAttributeWhoseValueTheGrammarRefusesIsData() {
        bench("@y <-> @r:day")
                .left("<doc y='someday'/>")
                .gives("<r:Doc><?left data @y='someday'?></r:Doc>")
                .finds("REFUSED_VALUE @y someday");
    }

    @Test
    void anotherValueThanTheFixedOneIsData() {
        Bench bench = bench("@y <-> @r:set");
        bench.left("<doc y='on'/>").gives("<r:Doc r:set='on'/>");
        bench.left("<doc y='off'/>").gives("<r:Doc><?left data @y='off'?></r:Doc>");
    }

    @Test
    void anElementThatHoldsElementsIsNoValue() {
        bench("c <-> r:B").left("<doc><c><b>1</b></c></doc>").gives("<r:Doc><?left data : <c><b>1</b></c>?></r:Doc>");
    }

    @Test
    void aPlaceHoldsOneAttributeOnly() {
        bench("b <-> @r:x")
                .left("<doc><b>1</b><b>2</b></doc>")
                .gives("<r:Doc r:x='1'><?left data : <b>2</b>?></r:Doc>");
    }

    @Test
    void anAttributeThatNoRowTakesIsData() {
        bench("b <-> r:B")
                .left("<doc x='1' y='2'><b z='3'>4</b></doc>")
                .gives("<r:Doc><?left data @x='1' @y='2'?><?left data b @z='3'?><r:B>4</r:B></r:Doc>");
    }

    @Test
    void aCommentInAValueIsData() {
        bench("b <-> r:B")
                .left("<doc><b>1<!--x-->2</b></doc>")
                .gives("<r:Doc><?left supplied b#0?><?left data b#0 : 1<!--x-->2?><r:B>12</r:B></r:Doc>");
    }

    @Test
    void anEmptyValueIsKept() {
        Bench bench = bench("b <-> r:B", "@y <-> @r:x");
        bench.left("<doc y=''><b/></doc>").gives("<r:Doc r:x=''><r:B/></r:Doc>");
        bench.right("<r:Doc r:x=''><r:B/></r:Doc>").gives("<doc y=''><b/></doc>");
    }

    @Test
    void anAbsentValueMakesNothing() {
        bench("b <-> r:B", "@y <-> @r:x").left("<doc/>").gives("<r:Doc/>").findsNothing();
    }
}
