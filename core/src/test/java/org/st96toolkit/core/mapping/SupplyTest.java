package org.st96toolkit.core.mapping;

import org.junit.jupiter.api.Test;

/** What the written side demands and the source lacks. */
class SupplyTest {

    private static final String LEFT = """
            element doc (item*)
              @country CDATA
            element item (#PCDATA)
              @n CDATA
            """;

    private static final String RIGHT = """
            element r:Doc (r:Item*)
              @r:version CDATA !
              @r:country CDATA
            element r:Item (r:Office, r:Language?, r:Text)
              @r:number CDATA !
              @r:free CDATA
            element r:Office (#PCDATA)
            element r:Language (#PCDATA)
            element r:Text (#PCDATA)
            """;

    private static final Bench BENCH = Bench.of(LEFT, RIGHT, """
                    root doc <-> r:Doc : doc
                    rule doc : doc <-> r:Doc
                      @country <-> @r:country
                      item <-> r:Item : item
                      supply right @r:version = 'V6 0'
                      supply right @r:country = country
                    rule item : item <-> r:Item
                      . <-> r:Text
                      @n <-> @r:number
                      supply right @r:number = index
                      supply right r:Office = country
                      supply right r:Language = language
                      supply right @r:free = 'x'
                      supply right r:Nowhere = 'x'
                    """).knowing("US", "en");

    @Test
    void whatTheGrammarRequiresIsSuppliedAndNothingElse() {
        BENCH.left("<doc><item>a</item></doc>")
                .gives("<r:Doc r:version='V6 0'><r:Item r:number='1'><?left supplied @n?>"
                        + "<r:Office>US</r:Office><r:Text>a</r:Text></r:Item></r:Doc>")
                .findsNothing();
    }

    @Test
    void theIndexIsThePlaceAmongTheSiblingsOfTheName() {
        BENCH.left("<doc><item>a</item><item>b</item></doc>")
                .gives(
                        "<r:Doc r:version='V6 0'><r:Item r:number='1'><?left supplied @n?>"
                                + "<r:Office>US</r:Office><r:Text>a</r:Text></r:Item>"
                                + "<r:Item r:number='2'><?left supplied @n?><r:Office>US</r:Office><r:Text>b</r:Text></r:Item></r:Doc>");
    }

    @Test
    void whatTheSourceGivesIsNotSupplied() {
        BENCH.left("<doc><item n='7'>a</item></doc>")
                .gives(
                        "<r:Doc r:version='V6 0'><r:Item r:number='7'><r:Office>US</r:Office><r:Text>a</r:Text></r:Item></r:Doc>");
    }

    @Test
    void whatWouldBeSuppliedAgainNeedsNoRemainder() {
        BENCH.right(
                        "<r:Doc r:version='V6 0'><r:Item r:number='1'><r:Office>US</r:Office><r:Text>a</r:Text></r:Item></r:Doc>")
                .gives("<doc><item n='1'>a</item></doc>");
    }

    @Test
    void anotherValueThanTheSuppliedOneIsASpelling() {
        BENCH.right(
                        "<r:Doc r:version='V5'><r:Item r:number='1'><r:Office>EP</r:Office><r:Text>a</r:Text></r:Item></r:Doc>")
                .gives(
                        "<doc><?right spelling @r:version 'V5'?><item n='1'><?right spelling r:Office 'EP'?>a</item></doc>");
    }

    @Test
    void withoutTheFactNothingIsSuppliedAndTheElementIsData() {
        Bench unknowing = new Bench(BENCH.left(), BENCH.right(), BENCH.mapping(), DocumentFacts.NONE, false);
        unknowing
                .left("<doc><item>a</item></doc>")
                .gives("<r:Doc r:version='V6 0'><?left data : <item>a</item>?></r:Doc>");
    }

    @Test
    void theLanguageOfTheDocumentIsSupplied() {
        Bench bench = Bench.of("element doc (item*)\nelement item (#PCDATA)", """
                        element r:Doc (r:Text*)
                        element r:Text (#PCDATA)
                          @r:lang CDATA !
                        """, """
                        root doc <-> r:Doc : doc
                        rule doc : doc <-> r:Doc
                          item <-> r:Text : item
                        rule item : item <-> r:Text
                          . <-> .
                          supply right @r:lang = language
                        """)
                .knowing("US", "en");
        bench.left("<doc><item>a</item></doc>").gives("<r:Doc><r:Text r:lang='en'>a</r:Text></r:Doc>");
    }

    @Test
    void anEmptyElementIsSupplied() {
        Bench bench = Bench.of("element doc (item*)\nelement item (#PCDATA)", """
                element r:Doc (r:Head, r:Item*, r:Tail)
                element r:Item (#PCDATA)
                element r:Head (#PCDATA)
                element r:Tail (#PCDATA)
                """, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  item <-> r:Item
                  supply right r:Tail
                  supply right r:Head
                """);
        bench.left("<doc><item>a</item></doc>").gives("<r:Doc><r:Head/><r:Item>a</r:Item><r:Tail/></r:Doc>");
        bench.left("<doc/>").gives("<r:Doc><r:Head/><r:Tail/></r:Doc>");
    }

    @Test
    void aPathOfSeveralStepsIsSupplied() {
        Bench bench = Bench.of("element doc (item*)\nelement item (#PCDATA)", """
                element r:Doc (r:Box)
                element r:Box (r:Item, r:Item*)
                element r:Item (#PCDATA)
                """, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  item <-> r:Box/r:Item
                  supply right r:Box/r:Item
                """);
        bench.left("<doc/>").gives("<r:Doc><?left supplied item?><r:Box><r:Item/></r:Box></r:Doc>");
        bench.left("<doc><item>a</item></doc>").gives("<r:Doc><r:Box><r:Item>a</r:Item></r:Box></r:Doc>");
    }

    @Test
    void theLeftSideDemandsToo() {
        Bench bench =
                Bench.of("element doc (item, item*)\n  @v CDATA !\nelement item (#PCDATA)\n  @n CDATA !", """
                element r:Doc (r:Item*)
                  @r:v CDATA
                element r:Item (#PCDATA)
                """, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  @v <-> @r:v
                  item <-> r:Item : item
                  supply left @v = '1'
                  supply left item
                rule item : item <-> r:Item
                  . <-> .
                  supply left @n = index
                """);
        bench.right("<r:Doc><r:Item>a</r:Item><r:Item>b</r:Item></r:Doc>")
                .gives("<doc v='1'><?right supplied @r:v?><item n='1'>a</item><item n='2'>b</item></doc>");
        bench.right("<r:Doc r:v='2'/>").gives("<doc v='2'><?right supplied r:Item?><item n='1'/></doc>");
    }

    @Test
    void aSuppliedElementThatARowReadsIsMarked() {
        Bench bench = Bench.of("element doc (name?, item*)\nelement item (#PCDATA)\nelement name (#PCDATA)", """
                element r:Doc (r:Name, r:Item*)
                element r:Name (#PCDATA)
                element r:Item (#PCDATA)
                """, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  name <-> r:Name
                  item <-> r:Item
                  supply right r:Name
                """);
        bench.left("<doc><item>a</item></doc>")
                .gives("<r:Doc><?left supplied name?><r:Name/><r:Item>a</r:Item></r:Doc>");
    }

    @Test
    void ofAChoiceNothingIsSuppliedWhileAnythingElseMayCome() {
        Bench bench = Bench.of("element doc (item*)\nelement item (#PCDATA)", """
                element r:Doc ((r:Page | r:Item), r:End?)
                element r:Page (#PCDATA)
                element r:Item (#PCDATA)
                element r:End (#PCDATA)
                """, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  item <-> r:Item
                  supply right r:Page
                """);
        bench.left("<doc><item>a</item></doc>").gives("<r:Doc><r:Item>a</r:Item></r:Doc>");
        bench.left("<doc/>").gives("<r:Doc><r:Page/></r:Doc>");
    }

    @Test
    void aSuppliedValueThatTheGrammarRefusesIsNotPut() {
        Bench bench = Bench.of("element doc (item*)\nelement item (#PCDATA)", """
                        element r:Doc (r:Item*)
                        element r:Item (#PCDATA)
                          @r:office (EP | US) !
                        """, """
                        root doc <-> r:Doc : doc
                        rule doc : doc <-> r:Doc
                          item <-> r:Item : item
                        rule item : item <-> r:Item
                          . <-> .
                          supply right @r:office = country
                        """)
                .knowing("XX", "en");
        bench.left("<doc><item>a</item></doc>").gives("<r:Doc><?left data : <item>a</item>?></r:Doc>");
    }

    @Test
    void anElementThatARowMadeIsGivenWhatItsGrammarDemands() {
        Bench bench = Bench.of("element doc (name*)\nelement name (#PCDATA)", """
                        element r:Doc (r:Name*)
                        element r:Name (#PCDATA)
                          @r:lang CDATA !
                        """, """
                        root doc <-> r:Doc : doc
                        rule doc : doc <-> r:Doc
                          name <-> r:Name
                          supply right r:Name/@r:lang = language
                        """)
                .knowing("US", "en");
        bench.left("<doc><name>a</name><name>b</name></doc>")
                .gives("<r:Doc><r:Name r:lang='en'>a</r:Name><r:Name r:lang='en'>b</r:Name></r:Doc>");
    }

    @Test
    void aSuppliedElementIsNotTakenForTheSourceOfItsParent() {
        Bench bench = Bench.of("element doc (a*, box?)\n  @x CDATA\nelement a (#PCDATA)\nelement box (a*)", """
                element r:Doc (r:A*, r:Box)
                element r:Box (r:A*)
                element r:A (#PCDATA)
                """, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  a <-> r:A
                  box <-> r:Box : box
                  supply right r:Box
                rule box : box <-> r:Box
                  a <-> r:A
                """);
        bench.left("<doc x='1'><a>2</a></doc>")
                .gives("<r:Doc><?left data @x='1'?><?left supplied box?><r:A>2</r:A><r:Box/></r:Doc>");
    }
}
