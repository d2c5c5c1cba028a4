package org.st96toolkit.core.mapping;

import org.junit.jupiter.api.Test;

/** Ids of the written document are names and stand once, and references lead somewhere. */
class IdentitiesTest {

    private static final Bench BENCH = Bench.of("""
            element doc (#PCDATA | p | ref)*
            element p (#PCDATA | p | ref)*
              @id CDATA
            element ref (#PCDATA | p | ref)*
              @to CDATA
              @many CDATA
            """.replace("doc (#PCDATA | ", "doc ("), """
            <xs:element name='Doc'><xs:complexType><xs:choice minOccurs='0' maxOccurs='unbounded'>
              <xs:element ref='r:P'/><xs:element ref='r:Ref'/><xs:element ref='r:Must'/>
            </xs:choice></xs:complexType></xs:element>
            <xs:element name='P'><xs:complexType mixed='true'><xs:choice minOccurs='0' maxOccurs='unbounded'>
              <xs:element ref='r:P'/><xs:element ref='r:Ref'/><xs:element ref='r:Must'/>
            </xs:choice><xs:attribute name='id' type='xs:ID'/></xs:complexType></xs:element>
            <xs:element name='Ref'><xs:complexType mixed='true'><xs:choice minOccurs='0' maxOccurs='unbounded'>
              <xs:element ref='r:P'/></xs:choice>
              <xs:attribute name='to' type='xs:IDREF'/><xs:attribute name='many' type='xs:IDREFS'/>
            </xs:complexType></xs:element>
            <xs:element name='Must'><xs:complexType mixed='true'><xs:choice minOccurs='0' maxOccurs='unbounded'>
              <xs:element ref='r:P'/></xs:choice>
              <xs:attribute name='to' type='xs:IDREF' use='required'/>
            </xs:complexType></xs:element>
            """, """
            root doc <-> r:Doc : doc
            rule doc : doc <-> r:Doc content
            rule p : p <-> r:P content
              @id <-> @r:id
            rule must : ref[@to] <-> r:Must content
              @to <-> @r:to
            rule ref : ref <-> r:Ref content
              @many <-> @r:many
            """);

    @Test
    void idsAndReferencesThatAreRightStay() {
        BENCH.left("<doc><p id='a'/><p id='b-1.x'/><ref many='a b-1.x'/></doc>")
                .gives("<r:Doc><r:P r:id='a'/><r:P r:id='b-1.x'/><r:Ref r:many='a b-1.x'/></r:Doc>")
                .findsNothing();
    }

    @Test
    void anIdThatIsNoNameBecomesOneAndItsReferencesFollow() {
        BENCH.left("<doc>\n<p id='1 a'/>\n<ref to='1 a'/></doc>")
                .gives(
                        "<r:Doc><r:P r:id='_1_a'><?left spelling @id '1 a'?></r:P><r:Must r:to='_1_a'><?left spelling @to '1 a'?></r:Must></r:Doc>")
                .finds("ID_RENAMED 1 a _1_a");
    }

    @Test
    void aNameThatIsTakenIsNotChosen() {
        BENCH.left("<doc><p id='_1'/><p id='1'/><p id='_1_2'/></doc>")
                .gives(
                        "<r:Doc><r:P r:id='_1'/><r:P r:id='_1_3'><?left spelling @id '1'?></r:P><r:P r:id='_1_2'/></r:Doc>")
                .finds("ID_RENAMED 1 _1_3");
    }

    @Test
    void anIdThatStandsTwiceIsLeftOutTheSecondTime() {
        BENCH.left("<doc><p id='a'/><p id='a'/></doc>")
                .gives("<r:Doc><r:P r:id='a'/><r:P><?left data @id='a'?></r:P></r:Doc>")
                .finds("ID_TWICE id a");
    }

    @Test
    void anIdThatIsNoNameAndStandsTwiceIsLeftOutTheSecondTime() {
        BENCH.left("<doc><p id='1'/><p id='1'/></doc>")
                .gives("<r:Doc><r:P r:id='_1'><?left spelling @id '1'?></r:P><r:P><?left data @id='1'?></r:P></r:Doc>")
                .finds("ID_RENAMED 1 _1", "ID_TWICE id 1");
    }

    @Test
    void aReferenceToNothingIsLeftOut() {
        BENCH.left("<doc><ref many='x'/></doc>")
                .gives("<r:Doc><r:Ref><?left data @many='x'?></r:Ref></r:Doc>")
                .finds("DANGLING_REFERENCE many x");
    }

    @Test
    void ofSeveralReferencesTheRightOnesStay() {
        BENCH.left("<doc><p id='a'/><ref many=' x a  y'/></doc>")
                .gives("<r:Doc><r:P r:id='a'/><r:Ref r:many='a'><?left spelling @many ' x a  y'?></r:Ref></r:Doc>")
                .finds("DANGLING_REFERENCE many  x a  y");
    }

    @Test
    void severalReferencesFollowTheirIds() {
        BENCH.left("<doc><p id='1'/><p id='b'/><ref many='b 1'/></doc>")
                .gives(
                        "<r:Doc><r:P r:id='_1'><?left spelling @id '1'?></r:P><r:P r:id='b'/><r:Ref r:many='b _1'><?left spelling @many 'b 1'?></r:Ref></r:Doc>")
                .finds("ID_RENAMED 1 _1");
    }

    @Test
    void anElementThatCannotStandWithoutItsReferenceDissolves() {
        BENCH.left("<doc><p>a <ref to='x'>b <p>c</p></ref> d</p></doc>")
                .gives("<r:Doc><r:P>a <?left open ref @to='x'?>b <r:P>c</r:P><?left close ref?> d</r:P></r:Doc>")
                .finds("DANGLING_REFERENCE to x");
    }

    @Test
    void dissolvedElementsStandInDissolvedElements() {
        BENCH.left("<doc><p><ref to='x'>a<p><ref to='y'>b</ref></p></ref></p></doc>")
                .gives(
                        "<r:Doc><r:P><?left open ref @to='x'?>a<r:P><?left open ref @to='y'?>b<?left close ref?></r:P><?left close ref?></r:P></r:Doc>")
                .finds("DANGLING_REFERENCE to x", "DANGLING_REFERENCE to y");
    }

    @Test
    void idsOfTheLeftSideAreMendedToo() {
        Bench bench = Bench.of("element doc (p*)\nelement p (#PCDATA)\n  @id ID\n  @to IDREF", """
                element r:Doc (r:P*)
                element r:P (#PCDATA)
                  @r:id CDATA
                  @r:to CDATA
                """, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc content
                rule p : p <-> r:P content
                  @id <-> @r:id
                  @to <-> @r:to
                """);
        bench.right("<r:Doc><r:P r:id='1' r:to='1'/></r:Doc>")
                .gives("<doc><p id='_1' to='_1'><?right spelling @r:id '1'?><?right spelling @r:to '1'?></p></doc>")
                .finds("ID_RENAMED 1 _1");
    }

    @Test
    void whatIsRestoredIsNotMended() {
        BENCH.left("<doc><p id='1'/><p id='1'/><ref to='x'>a</ref></doc>").returns();
    }
}
