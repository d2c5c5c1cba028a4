package org.st96toolkit.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Documents that were edited on the way: every edit survives, and what no longer fits is reported and not forced. */
class EditedDocumentTest {

    private static final Bench BENCH = Bench.of("""
            element doc (title?, (a | b | c | box | p | u)*, end?)
              @x CDATA
              @n CDATA
            element title (#PCDATA)
            element a (#PCDATA)
              @x CDATA
            element b (#PCDATA)
            element c (#PCDATA)
            element box (a*, b*)
            element p (#PCDATA | b | u)*
            element u (#PCDATA | b | u)*
            element end (#PCDATA)
            """, """
            element r:Doc (r:Title, (r:A | r:B)*, r:Box*, r:P*, r:End?)
              @r:n CDATA
            element r:Title (#PCDATA)
            element r:A (#PCDATA)
            element r:B (#PCDATA)
            element r:Box (r:B*, r:A*)
            element r:P (#PCDATA | r:B)*
            element r:End (#PCDATA)
            """, """
            root doc <-> r:Doc : doc
            codes code
              one <-> 1
              eins -> 1
              two <-> 2
            rule doc : doc <-> r:Doc
              @n <-> @r:n | code
              title <-> r:Title
              a <-> r:A | code
              b <-> r:B
              box <-> r:Box : box
              p <-> r:P : p
              end <-> r:End
              supply right r:Title
            rule box : box <-> r:Box
              a <-> r:A
              b <-> r:B
            rule p : p <-> r:P content
            rule b : b <-> r:B content
            """);

    private static Run back(String source, String find, String replacement) {
        Run there = BENCH.left(source).isValid().returns();
        return there.backAfter(text -> text.replace(find, replacement));
    }

    @Test
    void anEditedValueSurvivesAndItsSpellingIsStale() {
        Run back = back("<doc><title>t</title><a>eins</a></doc>", ">1<", ">2<");
        assertThat(back.bare()).isEqualTo("<doc><title>t</title><a>two</a></doc>");
        back.finds("STALE spelling");
    }

    @Test
    void anEditedAttributeSurvivesAndItsSpellingIsStale() {
        Run back = back("<doc n='eins'><title>t</title></doc>", "r:n=\"1\"", "r:n=\"2\"");
        assertThat(back.bare()).isEqualTo("<doc n='two'><title>t</title></doc>");
        back.finds("STALE spelling");
    }

    @Test
    void aSpellingIsNotGivenToASiblingThatWasInsertedBefore() {
        Run back = back("<doc><title>t</title><a>eins</a></doc>", "<r:A>1", "<r:A>2</r:A><r:A>1");
        assertThat(back.bare()).isEqualTo("<doc><title>t</title><a>two</a><a>one</a></doc>");
        back.finds("STALE spelling");
    }

    @Test
    void aSiblingInsertedBehindChangesNothing() {
        Run back = back("<doc><title>t</title><a>eins</a></doc>", "</r:A>", "</r:A><r:A>2</r:A>");
        assertThat(back.bare()).isEqualTo("<doc><title>t</title><a>eins</a><a>two</a></doc>");
        back.findsNothing();
    }

    @Test
    void aSpellingWhoseElementWasDeletedIsStale() {
        Run back = back("<doc><title>t</title><a>eins</a></doc>", "<r:A>1</r:A>", "");
        assertThat(back.bare()).isEqualTo("<doc><title>t</title></doc>");
        back.finds("STALE spelling");
    }

    @Test
    void anAttributeWhoseElementWasDeletedIsStale() {
        Run back = back("<doc><title>t</title><a x='1'>one</a></doc>", "<r:A>1</r:A>", "");
        assertThat(back.bare()).isEqualTo("<doc><title>t</title></doc>");
        back.finds("STALE data");
    }

    @Test
    void aSuppliedElementThatWasFilledInStays() {
        Run back = back("<doc><a>one</a></doc>", "<r:Title/>", "<r:Title>new</r:Title>");
        assertThat(back.bare()).isEqualTo("<doc><title>new</title><a>one</a></doc>");
        back.finds("STALE supplied");
    }

    @Test
    void dataComesBackThoughTextWasEdited() {
        Run back = back("<doc x='1'><title>t</title><c>d</c><p>e</p></doc>", ">e<", ">f<");
        assertThat(back.bare()).isEqualTo("<doc x='1'><title>t</title><c>d</c><p>f</p></doc>");
        back.findsNothing();
    }

    @Test
    void anOrderThatNoLongerFitsIsStale() {
        Run back = back("<doc><title>t</title><box/><b>1</b></doc>", "<r:B>1</r:B>", "<r:B>1</r:B><r:B>2</r:B>");
        assertThat(back.bare()).isEqualTo("<doc><title>t</title><b>1</b><b>2</b><box/></doc>");
        back.finds("STALE order");
    }

    @Test
    void textOfAWrapperMayBeEdited() {
        Run back = back("<doc><title>t</title><p>a <u>b</u> c</p></doc>", ">b<", ">B <r:B>x</r:B><");
        assertThat(back.bare()).isEqualTo("<doc><title>t</title><p>a <u>B <b>x</b></u> c</p></doc>");
        back.findsNothing();
    }

    @Test
    void textIsNeverLostWhereTheEndOfAWrapperIs() {
        Run there = BENCH.left("<doc><title>t</title><p>a <u>b</u> c</p></doc>").returns();
        Run back = there.backAfter(text -> text.replaceFirst("<\\?left close u [^>]*\\?>", ""));
        assertThat(back.bare()).isEqualTo("<doc><title>t</title><p>a <u>b c</u></p></doc>");
        back.finds("MISSING 2 1");
    }

    @Test
    void textIsNeverLostWhereTheBeginningOfAWrapperIs() {
        Run there = BENCH.left("<doc><title>t</title><p>a <u>b</u> c</p></doc>").returns();
        Run back = there.backAfter(text -> text.replaceFirst("<\\?left open u [^>]*\\?>", ""));
        assertThat(back.bare()).isEqualTo("<doc><title>t</title><p>a b c</p></doc>");
        back.finds("STALE wrapper", "MISSING 2 1");
    }

    @Test
    void entriesThatAreGoneAreCounted() {
        Run there = BENCH.left("<doc x='1'><title>t</title><c>d</c></doc>").returns();
        Run back = there.backAfter(text -> text.replaceFirst("<\\?left data @x[^>]*\\?>", ""));
        assertThat(back.bare()).isEqualTo("<doc><title>t</title><c>d</c></doc>");
        back.finds("MISSING 2 1");
    }

    @Test
    void withoutTheRootsEntryNothingIsObeyed() {
        Run there = BENCH.left("<doc x='1'><title>t</title></doc>").returns();
        Run back = there.backAfter(text -> text.replaceFirst("<\\?left document[^>]*\\?>", ""));
        assertThat(back.bare()).isEqualTo("<doc><title>t</title></doc>");
        back.findsNothing();
    }

    @Test
    void anElementThatOnlyTheOtherSideKnowsIsKeptInTheRestoredDocument() {
        Run back = BENCH.right("<r:Doc><r:Title>t</r:Title></r:Doc>");
        assertThat(back.bare()).isEqualTo("<doc><title>t</title></doc>");
        Run edited = back("<doc><title>t</title><p>a</p></doc>", "<r:P>a", "<r:P>a<r:Z>b</r:Z>");
        assertThat(edited.text())
                .isEqualTo("<doc><title>t</title><p>a<?right open r:Z?>b<?right close r:Z?></p></doc>");
    }

    @Test
    void anEditedDocumentConvertsBackToWhatItWasEditedTo() {
        Run edited = back("<doc n='eins'><title>t</title><p>a</p></doc>", "<r:P>a", "<r:P>z<r:Z y=\"1\"/>");
        assertThat(edited.returnsBut())
                .isEqualTo("<r:Doc r:n='1'><r:Title>t</r:Title><r:P>z<r:Z y='1'/></r:P></r:Doc>");
    }

    @Test
    void anEditedDocumentThatItsOwnGrammarRefusesConvertsBackToWhatItWasEditedTo() {
        Bench bench = Bench.of(
                "element doc ((h*, p)+)\nelement h (#PCDATA)\nelement p (#PCDATA)",
                "element r:Doc ((r:H | r:P)*)\nelement r:H (#PCDATA)\nelement r:P (#PCDATA)",
                """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc content
                  carrier p <-> r:P
                rule h : h <-> r:H content
                rule p : p <-> r:P content
                """);
        Run there = bench.right("<r:Doc><r:H>1</r:H><r:P>2</r:P><r:H>3</r:H><r:P>4</r:P></r:Doc>")
                .isValid()
                .returns();
        Run edited = there.backAfter(text -> text.replace("<p>4</p>", ""));
        assertThat(edited.bare()).isEqualTo("<r:Doc><r:H>1</r:H><r:P>2</r:P><r:H>3</r:H></r:Doc>");
        assertThat(edited.returnsBut()).isEqualTo("<doc><h>1</h><p>2</p><h>3</h></doc>");
    }

    /** A note that the left side encloses in the text comes behind it on the right: it is no part of what is said of the text. */
    @Test
    void whatWasEnclosedInItsNeighbourDoesNotComeTwiceFromAnEditedDocument() {
        Bench bench = Bench.of(
                "element doc (text?)\nelement text (t*)\nelement t (#PCDATA | b)*\nelement b (#PCDATA)",
                "element r:Doc (r:Text?, r:Note*)\nelement r:Text (r:T*)\nelement r:T (#PCDATA)\nelement r:Note (#PCDATA)",
                """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc content
                  enclose text <-> r:Text
                rule text : text <-> r:Text content
                  carrier t <-> r:T
                rule t : t <-> r:T content
                """);
        Run there = bench.right("<r:Doc><r:Text><r:T>1</r:T></r:Text><r:Note>2</r:Note></r:Doc>")
                .isValid()
                .returns();
        assertThat(there.text()).contains("<?right open beside r:Note?>");
        Run edited = there.backAfter(text -> text.replace("<t>1", "<t>3<b>4</b>"));
        assertThat(edited.text())
                .isEqualTo(
                        "<r:Doc><r:Text><r:T>3<?left open b?>4<?left close b?></r:T></r:Text><r:Note>2</r:Note></r:Doc>");
        assertThat(edited.returnsBut()).isEqualTo("<doc><text><t>3<b>4</b></t><t>2</t></text></doc>");
    }

    /** The date that the first number lacks is that of the second, which is data. */
    @Test
    void anEditedValueThatWasReadFromDataIsThatOfTheData() {
        Bench bench = Bench.of(
                "element doc (n*)\nelement n (num?, date?)\n  @t CDATA\nelement num (#PCDATA)\nelement date (#PCDATA)",
                "element r:Doc (r:Num?, r:Date?)\nelement r:Num (#PCDATA)\nelement r:Date (#PCDATA)",
                """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  n[@t='a']/num <-> r:Num
                  n[@t='a']/date <-> r:Date
                  n[@t='b']/date <-> r:Date
                """);
        Run there = bench.left("<doc><n t='a'><num>1</num></n><n t='b'><num>2</num><date>3</date></n></doc>")
                .gives(
                        "<r:Doc><?left data : <n t='b'><num>2</num><date>3</date></n>?><?left supplied n/date for n[2]/date?>"
                                + "<r:Num>1</r:Num><r:Date>3</r:Date></r:Doc>");
        Run back = there.backAfter(text -> text.replace("<r:Date>3", "<r:Date>4"));
        assertThat(back.bare())
                .isEqualTo("<doc><n t='a'><num>1</num></n><n t='b'><num>2</num><date>4</date></n></doc>");
        back.findsNothing();
        assertThat(back.returnsBut()).isEqualTo("<r:Doc><r:Num>1</r:Num><r:Date>4</r:Date></r:Doc>");
        bench.left("<doc><n t='a'><num>1</num></n><n t='b'><date/></n></doc>").returns();
        bench.left("<doc><n t='a'><num>1</num></n><n t='b'><date>1<!--c-->2</date></n></doc>")
                .returns();
        Run gone = there.backAfter(text -> text.replace("<r:Date>3</r:Date>", ""));
        assertThat(gone.bare())
                .isEqualTo("<doc><n t='a'><num>1</num></n><n t='b'><num>2</num><date>3</date></n></doc>");
        gone.finds("STALE supplied");
    }

    @Test
    void indentationChangesNothing() {
        Run there = BENCH.left("<doc x='1'><title>t</title><box><a>1</a><b>2</b></box><p>a <u>b</u></p></doc>")
                .returns();
        Run back = there.backAfter(text -> text.replace("<r:Box>", "\n\n   <r:Box>\n")
                .replace("<r:B>", "\n\t<r:B>")
                .replace("</r:Box>", "  </r:Box>\n"));
        assertThat(back.text())
                .isEqualTo("<doc x='1'><title>t</title><box><a>1</a><b>2</b></box><p>a <u>b</u></p></doc>");
        back.findsNothing();
    }

    @Test
    void indentationBeforeTheEntryOfASuppliedElementChangesNothing() {
        Bench bench = Bench.of(
                "element doc (text?, t*)\nelement text (t*)\nelement t (#PCDATA)",
                "element r:Doc (r:Text)\nelement r:Text (r:T*)\nelement r:T (#PCDATA)",
                """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc content
                  enclose text <-> r:Text
                rule text : text <-> r:Text content
                rule t : t <-> r:T content
                """);
        Run there = bench.left("<doc><t>1</t></doc>").isValid().returns();
        assertThat(there.exact()).contains("<?left supplied .");
        Run back = there.backAfter(text -> text.replace("<r:Text>", "<r:Text>\n  "));
        assertThat(back.text()).isEqualTo("<doc><t>1</t></doc>");
        back.findsNothing();
    }

    @Test
    void anEditedTextThatHeldACommentSurvives() {
        Run back = back("<doc><title>t</title><b>1<!--c-->2</b></doc>", ">12<", ">13<");
        assertThat(back.bare()).isEqualTo("<doc><title>t</title><b>13</b></doc>");
        back.finds("STALE supplied", "STALE data");
    }

    @Test
    void aRemovedTextThatSomebodyWroteStays() {
        Bench bench = Bench.inside(
                "element doc (b*)\nelement b (#PCDATA)", "element r:Doc (r:B*)\nelement r:B (#PCDATA)", """
                rule doc : doc <-> r:Doc
                  b[.='yes'] <-> r:B[.='true']
                  b <-> r:B
                """);
        Run there = bench.left("<doc><b><!--c--></b></doc>").returns();
        assertThat(there.backAfter(text -> text.replace("<r:B/>", "<r:B>new</r:B>"))
                        .bare())
                .isEqualTo("<doc><b><!--c-->new</b></doc>");
    }

    private static final Bench BAGS = Bench.of(
            "element doc (x*)\nelement x (#PCDATA)",
            "element r:Doc (r:Bag*)\nelement r:Bag (r:X*)\nelement r:X (#PCDATA)",
            "root doc <-> r:Doc : doc\nrule doc : doc <-> r:Doc\n  x <-> r:Bag/r:X\n");

    @Test
    void anEditedValueSurvivesInItsPlace() {
        Run there = BAGS.right("<r:Doc><r:Bag><r:X>1</r:X></r:Bag><r:Bag><r:X>2</r:X></r:Bag></r:Doc>")
                .returns();
        Run back = there.backAfter(text -> text.replace("<x>2", "<x>3"));
        assertThat(back.bare()).isEqualTo("<r:Doc><r:Bag><r:X>1</r:X></r:Bag><r:Bag><r:X>3</r:X></r:Bag></r:Doc>");
        back.findsNothing();
    }

    @Test
    void aValueInsertedBeforeOneThatIsElsewhereDoesNotTakeItsPlace() {
        Run there = BAGS.right("<r:Doc><r:Bag><r:X>1</r:X></r:Bag><r:Bag><r:X>2</r:X></r:Bag></r:Doc>")
                .returns();
        Run back = there.backAfter(text -> text.replace("<x>2", "<x>3</x><x>2"));
        assertThat(back.bare()).contains("<r:X>3</r:X><r:X>2</r:X>");
        back.finds("STALE supplied");
    }
}
