package org.st96toolkit.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was made is valid, or it is not made. */
class ClosureTest {

    private static final String LEFT = """
            element doc (#PCDATA | a | b | c | p)*
            element a (#PCDATA | b)*
              @x CDATA
            element b (#PCDATA)
            element c (#PCDATA | b)*
            element p (#PCDATA)
            """;

    @Test
    void aChildTooManyIsLeftOut() {
        Bench bench = Bench.inside(LEFT, "element r:Doc (r:B?)\nelement r:B (#PCDATA)", """
                rule doc : doc <-> r:Doc
                  b <-> r:B
                """);
        bench.left("<doc><b>1</b><b>2</b></doc>").gives("<r:Doc><?left data : <b>2</b>?><r:B>1</r:B></r:Doc>");
    }

    @Test
    void aChildTooManyInContentIsAWrapperWhereItHoldsText() {
        Bench bench =
                Bench.inside(LEFT, "element r:Doc (r:B?, r:P*)\nelement r:B (#PCDATA)\nelement r:P (#PCDATA)", """
                rule doc : doc <-> r:Doc content
                  carrier p <-> r:P
                  b <-> r:B : b
                rule p : p <-> r:P content
                rule b : b <-> r:B content
                """);
        bench.left("<doc><b>1</b><b>2</b></doc>")
                .gives("<r:Doc><r:B>1</r:B><r:P><?left supplied .?><?left open b?>2<?left close b?></r:P></r:Doc>")
                .finds("REFUSED_ELEMENT b", "WRAPPER b");
    }

    @Test
    void aChildTooManyThatHoldsElementsJoinsTheOneThatIsThere() {
        Bench bench = Bench.inside(
                """
                element doc (set*, p?)
                element set (b*)
                  @lang CDATA
                element b (#PCDATA)
                element p (#PCDATA)
                """,
                "element r:Doc (r:Set?, r:P?)\nelement r:Set (r:B*)\nelement r:B (#PCDATA)\nelement r:P (#PCDATA)",
                """
                rule doc : doc <-> r:Doc content
                  enclose p <-> r:P
                rule set : set <-> r:Set content
                rule b : b <-> r:B content
                rule p : p <-> r:P content
                """);
        bench.left("<doc><set><b>1</b></set><set lang='x'><b>2</b></set><p>3</p></doc>")
                .gives(
                        "<r:Doc><r:Set><r:B>1</r:B><?left open beside set @lang='x'?><r:B>2</r:B><?left close set?></r:Set>"
                                + "<r:P>3</r:P></r:Doc>")
                .finds("REFUSED_ELEMENT set");
    }

    @Test
    void aChildTooManyInContentIsDataWhereItHoldsNoText() {
        Bench bench =
                Bench.inside(LEFT, "element r:Doc (r:B?, r:P*)\nelement r:B (#PCDATA)\nelement r:P (#PCDATA)", """
                rule doc : doc <-> r:Doc content
                  b <-> r:B : b
                rule b : b <-> r:B content
                """);
        bench.left("<doc><b>1</b><b/></doc>")
                .gives("<r:Doc><r:B>1</r:B><?left data : <b/>?></r:Doc>")
                .finds("REFUSED_ELEMENT b", "DATA b");
    }

    @Test
    void anElementWithoutARequiredAttributeIsNotMade() {
        Bench bench = Bench.inside(LEFT, "element r:Doc (r:A*)\nelement r:A (#PCDATA)\n  @r:x CDATA !", """
                rule doc : doc <-> r:Doc content
                rule a : a <-> r:A
                  @x <-> @r:x
                """);
        bench.left("<doc><a x='1'/><a/></doc>").gives("<r:Doc><r:A r:x='1'/><?left data : <a/>?></r:Doc>");
    }

    @Test
    void anElementWithoutARequiredChildIsNotMade() {
        Bench bench = Bench.inside(LEFT, "element r:Doc (r:A*)\nelement r:A (r:B)\nelement r:B (#PCDATA)", """
                rule doc : doc <-> r:Doc content
                rule a : a <-> r:A
                  b <-> r:B
                """);
        bench.left("<doc><a><b>1</b></a><a/></doc>")
                .gives("<r:Doc><r:A><r:B>1</r:B></r:A><?left data : <a/>?></r:Doc>");
    }

    @Test
    void anElementOnTheWayThatCannotBeValidIsLeftOut() {
        Bench bench = Bench.inside(LEFT, """
                element r:Doc (r:Bag?, r:B*)
                element r:Bag (r:A, r:B)
                element r:A (#PCDATA)
                element r:B (#PCDATA)
                """, """
                rule doc : doc <-> r:Doc
                  a <-> r:Bag/r:A
                  b <-> r:Bag/r:B
                """);
        bench.left("<doc><a>1</a><b>2</b></doc>").gives("<r:Doc><r:Bag><r:A>1</r:A><r:B>2</r:B></r:Bag></r:Doc>");
        bench.left("<doc><a>1</a></doc>").gives("<r:Doc><?left data : <a>1</a>?></r:Doc>");
    }

    @Test
    void aMissingCarrierIsPutInWhereTheGrammarDemandsIt() {
        Bench bench = Bench.inside(LEFT, "element r:Doc (r:P+)\nelement r:P (#PCDATA)", """
                rule doc : doc <-> r:Doc content
                  carrier p <-> r:P
                rule p : p <-> r:P content
                """);
        bench.left("<doc/>").gives("<r:Doc><r:P><?left supplied .?></r:P></r:Doc>");
        bench.left("<doc><p>1</p></doc>").gives("<r:Doc><r:P>1</r:P></r:Doc>");
    }

    @Test
    void aCarrierThatDoesNotHelpIsTakenOutAgain() {
        Bench bench =
                Bench.inside(LEFT, "element r:Doc (r:P+, r:B)\nelement r:P (#PCDATA)\nelement r:B (#PCDATA)", """
                rule doc : doc <-> r:Doc content
                  carrier p <-> r:P
                rule p : p <-> r:P content
                """);
        assertThat(bench.left("<doc><p>1</p></doc>").findings()).containsExactly("NOT_CLOSED top");
    }

    @Test
    void aDocumentThatCannotBeMadeValidIsWithheld() {
        Bench bench = Bench.of("element doc (b*)\nelement b EMPTY", "element r:Doc (r:A)\nelement r:A (#PCDATA)", """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                """);
        Run run = bench.left("<doc/>");
        assertThat(run.result().value()).isEmpty();
        run.finds("NOT_CLOSED doc");
    }

    @Test
    void aSimpleValueThatTheGrammarRefusesMakesTheElementImpossible() {
        Bench bench = Bench.inside(LEFT, """
                <xs:element name='Doc'><xs:complexType mixed='true'><xs:sequence>
                  <xs:element name='A' type='xs:integer' minOccurs='0' maxOccurs='unbounded'/>
                </xs:sequence></xs:complexType></xs:element>
                """, """
                rule doc : doc <-> r:Doc content
                rule a : a <-> r:A content
                """);
        bench.left("<doc><a>7</a><a>seven</a></doc>")
                .gives("<r:Doc><r:A>7</r:A><?left open a?>seven<?left close a?></r:Doc>");
    }

    @Test
    void whatIsRestoredIsPutThoughTheGrammarRefusesIt() {
        Bench bench = Bench.inside(
                "element doc (b)\nelement b (#PCDATA)", "element r:Doc (r:B*)\nelement r:B (#PCDATA)", """
                rule doc : doc <-> r:Doc
                  b <-> r:B
                """);
        bench.left("<doc><b>1</b><b>2</b></doc>").gives("<r:Doc><r:B>1</r:B><r:B>2</r:B></r:Doc>");
        bench.left("<doc/>").gives("<r:Doc/>");
    }

    @Test
    void suppliesAndRepairsGoByTurns() {
        // a second b is refused; only then is r:C found missing
        Bench bench = Bench.inside(LEFT, "element r:Doc (r:B, r:C)\nelement r:B (#PCDATA)\nelement r:C (#PCDATA)", """
                rule doc : doc <-> r:Doc
                  b <-> r:B
                  supply right r:C = 'c'
                """);
        bench.left("<doc><b>1</b><b>2</b></doc>")
                .gives("<r:Doc><?left data : <b>2</b>?><r:B>1</r:B><r:C>c</r:C></r:Doc>");
    }

    @Test
    void aValueWhoseElementCannotBeValidIsLeftOut() {
        Bench bench = Bench.inside(LEFT, "element r:Doc (r:A*)\nelement r:A (#PCDATA)\n  @r:x CDATA !", """
                rule doc : doc <-> r:Doc
                  a <-> r:A
                """);
        bench.left("<doc><a>1</a></doc>").gives("<r:Doc><?left data : <a>1</a>?></r:Doc>");
    }
}
