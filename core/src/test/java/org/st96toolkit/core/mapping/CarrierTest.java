package org.st96toolkit.core.mapping;

import org.junit.jupiter.api.Test;

/** What holds bare text where an element may not, and what holds an unknown child that holds text. */
class CarrierTest {

    private static final String LEFT = """
            element doc (#PCDATA | title | p | u | b | text)*
            element title (#PCDATA)
            element text (#PCDATA | p | u | b)*
            element p (#PCDATA | b | u)*
            element b (#PCDATA)
            element u (#PCDATA | b | p)*
            """;
    private static final String ROOT = LEFT.replace("doc (#PCDATA | ", "doc (");
    private static final String TABLE = """
            rule doc : doc <-> r:Doc content
              carrier p <-> r:P
              title <-> r:Title
            rule p : p <-> r:P content
            rule b : b <-> r:B content
            """;

    @Test
    void bareTextIsPutIntoACarrier() {
        Bench bench =
                Bench.inside(LEFT, "element r:Doc (r:P*)\nelement r:P (#PCDATA | r:B)*\nelement r:B (#PCDATA)", TABLE);
        bench.left("<doc>a<p>b</p>c</doc>")
                .gives("<r:Doc><r:P><?left supplied .?>a</r:P><r:P>b</r:P><r:P><?left supplied .?>c</r:P></r:Doc>")
                .findsNothing();
    }

    @Test
    void aCarrierOnTheLeftWorksAlike() {
        Bench bench = Bench.inside(
                "element doc (p*)\nelement p (#PCDATA)",
                "element r:Doc (#PCDATA | r:P)*\nelement r:P (#PCDATA)",
                TABLE);
        bench.right("<r:Doc>a<r:P>b</r:P></r:Doc>").gives("<doc><p><?right supplied .?>a</p><p>b</p></doc>");
    }

    @Test
    void whiteSpaceBetweenElementsNeedsNoCarrier() {
        Bench bench = Bench.inside(
                "element doc (p*)\nelement p (#PCDATA)", "element r:Doc (r:P*)\nelement r:P (#PCDATA)", TABLE);
        bench.left("<doc>\n  <p>b</p>\n</doc>").gives("<r:Doc><r:P>b</r:P></r:Doc>");
    }

    @Test
    void aCarrierIsGivenTheAttributesThatItsGrammarDemands() {
        Bench bench = Bench.inside(
                LEFT,
                "element r:Doc (r:P*)\nelement r:P (#PCDATA)\n  @r:n CDATA !",
                TABLE.replace(
                        "rule p : p <-> r:P content\n", "rule p : p <-> r:P content\n  supply right @r:n = index\n"));
        bench.left("<doc>a<p>b</p></doc>")
                .gives("<r:Doc><r:P r:n='1'><?left supplied .?>a</r:P>" + "<r:P r:n='2'>b</r:P></r:Doc>");
    }

    @Test
    void predicatesOfACarrierAreMade() {
        Bench bench = Bench.inside(
                LEFT,
                "element r:Doc (r:P*)\nelement r:P (#PCDATA)\n  @r:n CDATA",
                TABLE.replace("carrier p <-> r:P", "carrier p <-> r:P[@r:n='bare']"));
        bench.left("<doc>a</doc>").gives("<r:Doc><r:P r:n='bare'><?left supplied .?>a</r:P></r:Doc>");
    }

    @Test
    void aCarrierThatMayHoldNoTextIsGivenOneItself() {
        Bench bench = Bench.inside(LEFT, """
                element r:Doc (r:Section*)
                element r:Section (r:P*)
                element r:P (#PCDATA)
                """, """
                rule doc : doc <-> r:Doc content
                  carrier text <-> r:Section
                rule text : text <-> r:Section content
                  carrier p <-> r:P
                rule p : p <-> r:P content
                """);
        bench.left("<doc>a<text>b</text></doc>")
                .gives(
                        "<r:Doc><r:Section><?left supplied .?><r:P><?left supplied .?>a</r:P></r:Section><r:Section><r:P><?left supplied .?>b</r:P></r:Section></r:Doc>");
    }

    @Test
    void textWithoutAnyPlaceIsData() {
        Bench bench = Bench.inside(LEFT, "element r:Doc (r:P*)\nelement r:P (#PCDATA)", """
                rule doc : doc <-> r:Doc content
                rule p : p <-> r:P content
                """);
        bench.left("<doc>a<p>b</p></doc>").gives("<r:Doc><?left data : a?><r:P>b</r:P></r:Doc>");
    }

    @Test
    void textInAWrapperIsPutIntoACarrierTogetherWithTheWrapper() {
        Bench bench =
                Bench.inside(LEFT, "element r:Doc (r:P*)\nelement r:P (#PCDATA | r:B)*\nelement r:B (#PCDATA)", TABLE);
        bench.left("<doc><p>z</p><u>a<b>b</b></u></doc>")
                .gives(
                        "<r:Doc><r:P>z</r:P><r:P><?left supplied .?><?left open u?>a<r:B>b</r:B><?left close u?></r:P></r:Doc>");
    }

    @Test
    void aWrapperAroundElementsAloneNeedsNoCarrier() {
        Bench bench = Bench.inside(LEFT, "element r:Doc (r:P*)\nelement r:P (#PCDATA)", TABLE);
        bench.left("<doc><u><p>a</p></u></doc>").gives("<r:Doc><?left open u?><r:P>a</r:P><?left close u?></r:Doc>");
    }

    @Test
    void noWhiteSpaceIsAddedInAWrapperThatMayHoldText() {
        Bench bench =
                Bench.of(ROOT, "element r:Doc (r:P*)\nelement r:P (#PCDATA)", "root doc <-> r:Doc : doc\n" + TABLE);
        bench.left("<doc><p>z</p><u><p>a</p></u></doc>")
                .gives("<r:Doc><r:P>z</r:P><?left open u?><r:P>a</r:P><?left close u?></r:Doc>");
    }

    @Test
    void anElementThatMayNotStandThereGoesIntoACarrierAsAWrapper() {
        Bench bench =
                Bench.inside(LEFT, "element r:Doc (r:P*)\nelement r:P (#PCDATA | r:B)*\nelement r:B (#PCDATA)", TABLE);
        bench.left("<doc><b>a</b></doc>")
                .gives("<r:Doc><r:P><?left supplied .?><?left open b?>a<?left close b?></r:P></r:Doc>");
    }

    @Test
    void anUnknownChildThatHoldsTextIsPutIntoTheEnclosure() {
        Bench bench = Bench.inside(LEFT, """
                element r:Doc (r:Title?, r:Text*)
                element r:Title (#PCDATA)
                element r:Text (#PCDATA | r:B)*
                element r:B (#PCDATA)
                """, """
                rule doc : doc <-> r:Doc content
                  enclose text <-> r:Text
                  title <-> r:Title
                rule text : text <-> r:Text content
                rule b : b <-> r:B content
                """);
        bench.left("<doc><title>z</title><u>a<b>b</b></u></doc>")
                .gives(
                        "<r:Doc><r:Title>z</r:Title><r:Text><?left supplied .?><?left open u?>a<r:B>b</r:B><?left close u?></r:Text></r:Doc>");
    }

    @Test
    void theEnclosureThatIsThereAlreadyIsUsedWhereItMayNotBeRepeated() {
        Bench bench = Bench.inside(LEFT, """
                element r:Doc (r:Title?, r:Text)
                element r:Title (#PCDATA)
                element r:Text (#PCDATA | r:B)*
                element r:B (#PCDATA)
                """, """
                rule doc : doc <-> r:Doc content
                  enclose text <-> r:Text
                  title <-> r:Title
                rule text : text <-> r:Text content
                rule b : b <-> r:B content
                """);
        bench.left("<doc><text>x</text><u>a<b>b</b></u></doc>")
                .gives("<r:Doc><r:Text>x<?left open beside u?>a<r:B>b</r:B><?left close u?></r:Text></r:Doc>");
    }

    private static final String ONE_TEXT = """
            root doc <-> r:Doc : doc
            rule doc : doc <-> r:Doc content
              enclose text <-> r:Text
              title <-> r:Title
            rule text : text <-> r:Text content
            rule b : b <-> r:B content
            """;

    @Test
    void anEnclosureInTheMiddleOfWhatIsRequiredIsNotRepeatedEither() {
        String right = """
                element r:Doc (r:Title, r:Text, r:End)
                  @r:x CDATA
                element r:Title (#PCDATA)
                element r:Text (#PCDATA | r:B)*
                element r:B (#PCDATA)
                element r:End (#PCDATA)
                """;
        String supplied = "  supply right r:Title\n  supply right r:End\n";
        Bench bench = Bench.of(ROOT, right, ONE_TEXT.replace("  title", supplied + "  title"));
        bench.left("<doc><text>x</text><u>a</u><title>t</title></doc>")
                .gives(
                        "<r:Doc><?left supplied .#3?><?left order . 1-2,0?><r:Title>t</r:Title><r:Text>x<?left open beside u?>a<?left close u?></r:Text><r:End/></r:Doc>");
        bench.left("<doc><text>x</text><u>a</u></doc>")
                .gives(
                        "<r:Doc><?left supplied .#3?><?left supplied title?><r:Title/><r:Text>x<?left open beside u?>a<?left close u?></r:Text><r:End/></r:Doc>");
    }

    @Test
    void anEnclosureThatWasMadeFirstTakesInWhatMayNotRepeatIt() {
        String right = """
                element r:Doc (r:Title?, r:Text)
                element r:Title (#PCDATA)
                element r:Text (#PCDATA | r:B)*
                element r:B (#PCDATA)
                """;
        Bench.of(ROOT, right, ONE_TEXT)
                .left("<doc><u>a</u><text>x</text></doc>")
                .gives(
                        "<r:Doc><r:Text><?left supplied .?><?left open u?>a<?left close u?><?left open text?>x<?left close text?></r:Text></r:Doc>");
    }

    @Test
    void anUnknownChildWithoutTextNeedsNoEnclosure() {
        Bench bench = Bench.inside(LEFT, "element r:Doc (r:Text*)\nelement r:Text (#PCDATA)", """
                rule doc : doc <-> r:Doc content
                  enclose text <-> r:Text
                rule text : text <-> r:Text content
                """);
        bench.left("<doc><u/></doc>").gives("<r:Doc><?left data : <u/>?></r:Doc>");
    }

    @Test
    void withoutRoomForTheEnclosureAWrapperIsMade() {
        Bench bench = Bench.inside(LEFT, "element r:Doc (#PCDATA)", """
                rule doc : doc <-> r:Doc content
                  enclose text <-> r:Text
                """);
        bench.left("<doc><u>a</u></doc>").gives("<r:Doc><?left open u?>a<?left close u?></r:Doc>");
    }
}
