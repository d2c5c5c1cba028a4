package org.st96toolkit.core.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Constructs of XML Schema one by one, judged by our grammar and by Xerces.
 *
 * <p>Long because each construct brings a schema of its own.
 */
class SmallSchemaTest {

    /** Both must judge all documents alike, and the documents must be of both kinds, or the test shows nothing. */
    private static void agree(String schemaBody, String... documents) {
        String schema = SmallSchemas.schema(schemaBody);
        Grammar grammar = SmallSchemas.grammar(schema);
        Xerces xerces = Xerces.compile(schema);
        List<String> disagreements = new ArrayList<>();
        int valid = 0;
        for (String document : documents) {
            valid += xerces.faults(SmallSchemas.document(document)).isEmpty() ? 1 : 0;
            String disagreement = SmallSchemas.disagreement(grammar, xerces, document);
            if (disagreement != null) {
                disagreements.add(disagreement);
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(valid).as("valid documents").isBetween(1, documents.length - 1);
    }

    @Test
    void substitutionGroups() {
        agree(
                """
                <xs:element name='r'><xs:complexType><xs:sequence>
                  <xs:element ref='t:head' maxOccurs='2'/><xs:element ref='t:solid' minOccurs='0'/>
                </xs:sequence></xs:complexType></xs:element>
                <xs:element name='head' abstract='true' type='xs:string'/>
                <xs:element name='one' substitutionGroup='t:head' type='xs:token'/>
                <xs:element name='two' substitutionGroup='t:head'/>
                <xs:element name='middle' substitutionGroup='t:head' abstract='true'/>
                <xs:element name='below' substitutionGroup='t:middle'/>
                <xs:element name='solid' type='xs:integer' block='substitution'/>
                <xs:element name='other' type='xs:int' substitutionGroup='t:solid'/>""",
                "<t:r><t:one>x</t:one></t:r>",
                "<t:r><t:two/><t:below>y</t:below></t:r>",
                "<t:r><t:two><t:one/></t:two></t:r>",
                "<t:r><t:head>x</t:head></t:r>",
                "<t:r><t:middle>x</t:middle></t:r>",
                "<t:r><t:one>x</t:one><t:solid>1</t:solid></t:r>",
                "<t:r><t:one>x</t:one><t:solid>x</t:solid></t:r>",
                "<t:r><t:one>x</t:one><t:other>1</t:other></t:r>",
                "<t:head>x</t:head>",
                "<t:one>x</t:one>",
                "<t:r><t:one/><t:one/><t:one/></t:r>");
    }

    @Test
    void substitutionAcrossBlockedDerivations() {
        agree(
                """
                <xs:element name='r'><xs:complexType><xs:choice maxOccurs='unbounded'>
                  <xs:element ref='t:head'/></xs:choice></xs:complexType></xs:element>
                <xs:complexType name='Base'><xs:sequence><xs:element name='a' minOccurs='0'/></xs:sequence></xs:complexType>
                <xs:complexType name='Wide'><xs:complexContent><xs:extension base='t:Base'>
                  <xs:attribute name='w'/></xs:extension></xs:complexContent></xs:complexType>
                <xs:complexType name='Tight'><xs:complexContent><xs:restriction base='t:Base'>
                  <xs:sequence/></xs:restriction></xs:complexContent></xs:complexType>
                <xs:element name='head' type='t:Base' block='extension'/>
                <xs:element name='wide' type='t:Wide' substitutionGroup='t:head'/>
                <xs:element name='tight' type='t:Tight' substitutionGroup='t:head'/>""",
                "<t:r><t:head/></t:r>",
                "<t:r><t:wide/></t:r>",
                "<t:r><t:tight/></t:r>",
                "<t:r><t:tight><t:a/></t:tight></t:r>");
    }

    @Test
    void wildcards() {
        agree(
                """
                <xs:element name='known' type='xs:integer'/>
                <xs:attribute name='known' type='xs:integer'/>
                <xs:element name='strict'><xs:complexType><xs:sequence><xs:any/></xs:sequence>
                  <xs:anyAttribute/></xs:complexType></xs:element>
                <xs:element name='lax'><xs:complexType><xs:sequence><xs:any processContents='lax'/></xs:sequence>
                  <xs:anyAttribute processContents='lax'/></xs:complexType></xs:element>
                <xs:element name='skip'><xs:complexType><xs:sequence><xs:any processContents='skip'/></xs:sequence>
                  <xs:anyAttribute processContents='skip'/></xs:complexType></xs:element>
                <xs:element name='other'><xs:complexType><xs:sequence>
                  <xs:any namespace='##other' processContents='lax' maxOccurs='unbounded'/></xs:sequence>
                  <xs:anyAttribute namespace='##other' processContents='lax'/></xs:complexType></xs:element>
                <xs:element name='some'><xs:complexType><xs:sequence>
                  <xs:any namespace='##targetNamespace ##local urn:z' processContents='lax' maxOccurs='unbounded'/>
                  </xs:sequence></xs:complexType></xs:element>""",
                "<t:strict><t:known>1</t:known></t:strict>",
                "<t:strict><t:known>x</t:known></t:strict>",
                "<t:strict><t:unknown/></t:strict>",
                "<t:strict t:known='1'><t:known>1</t:known></t:strict>",
                "<t:strict t:known='x'><t:known>1</t:known></t:strict>",
                "<t:strict t:unknown='x'><t:known>1</t:known></t:strict>",
                "<t:strict><t:known xsi:type='xs:int' xmlns:xs='http://www.w3.org/2001/XMLSchema'>1</t:known></t:strict>",
                "<t:strict><o:x xsi:type='xs:int' xmlns:xs='http://www.w3.org/2001/XMLSchema'>1</o:x></t:strict>",
                "<t:strict><o:x xsi:type='xs:int' xmlns:xs='http://www.w3.org/2001/XMLSchema'>a</o:x></t:strict>",
                "<t:lax><o:x/></t:lax>",
                "<t:lax><o:x><t:known>1</t:known></o:x></t:lax>",
                "<t:lax><o:x><t:known>x</t:known></o:x></t:lax>",
                "<t:lax><o:x a='b' t:known='1'>text<o:y/></o:x></t:lax>",
                "<t:lax><o:x t:known='x'/></t:lax>",
                "<t:lax t:known='x'><o:x/></t:lax>",
                "<t:lax o:known='x'><o:x/></t:lax>",
                "<t:skip><o:x><t:known>x</t:known></o:x></t:skip>",
                "<t:skip t:known='x'><t:known>x</t:known></t:skip>",
                "<t:skip/>",
                "<t:other><o:x/><t:known>1</t:known></t:other>",
                "<t:other><o:x/></t:other>",
                "<t:other><x/></t:other>",
                "<t:other o:a='1'><o:x/></t:other>",
                "<t:other a='1'><o:x/></t:other>",
                "<t:other t:known='1'><o:x/></t:other>",
                "<t:some><t:known>1</t:known><x/></t:some>",
                "<t:some><o:x/></t:some>");
    }

    @Test
    void attributeWildcardsOfGroupsAndDerivations() {
        agree(
                """
                <xs:attributeGroup name='Other'><xs:anyAttribute namespace='##other' processContents='skip'/></xs:attributeGroup>
                <xs:attributeGroup name='Local'><xs:attribute name='l' type='xs:int'/>
                  <xs:anyAttribute namespace='##local urn:o' processContents='skip'/></xs:attributeGroup>
                <xs:element name='both'><xs:complexType><xs:attributeGroup ref='t:Other'/>
                  <xs:attributeGroup ref='t:Local'/></xs:complexType></xs:element>
                <xs:complexType name='Base'><xs:anyAttribute namespace='##local' processContents='skip'/></xs:complexType>
                <xs:element name='wider'><xs:complexType><xs:complexContent><xs:extension base='t:Base'>
                  <xs:anyAttribute namespace='urn:o' processContents='skip'/></xs:extension></xs:complexContent>
                  </xs:complexType></xs:element>
                <xs:element name='kept'><xs:complexType><xs:complexContent><xs:extension base='t:Base'>
                  </xs:extension></xs:complexContent></xs:complexType></xs:element>
                <xs:element name='gone'><xs:complexType><xs:complexContent><xs:restriction base='t:Base'>
                  </xs:restriction></xs:complexContent></xs:complexType></xs:element>""",
                "<t:both l='1' o:a='1'/>",
                "<t:both l='x' o:a='1'/>",
                "<t:both b='1'/>",
                "<t:both t:a='1'/>",
                "<t:both xmlns:z='urn:z' z:a='1'/>",
                "<t:wider a='1' o:a='1'/>",
                "<t:wider t:a='1'/>",
                "<t:kept a='1'/>",
                "<t:kept o:a='1'/>",
                "<t:gone a='1'/>",
                "<t:gone/>");
    }

    @Test
    void derivationAndNamedTypes() {
        agree(
                """
                <xs:complexType name='Base'><xs:sequence><xs:element name='a' type='xs:int'/></xs:sequence>
                  <xs:attribute name='p' type='xs:int'/><xs:attribute name='q' use='required'/></xs:complexType>
                <xs:complexType name='Wide'><xs:complexContent><xs:extension base='t:Base'>
                  <xs:sequence><xs:element name='b' minOccurs='0'/></xs:sequence><xs:attribute name='w' type='xs:date'/>
                  </xs:extension></xs:complexContent></xs:complexType>
                <xs:complexType name='Wider'><xs:complexContent><xs:extension base='t:Wide'>
                  <xs:choice><xs:element name='c'/><xs:element name='d'/></xs:choice>
                  </xs:extension></xs:complexContent></xs:complexType>
                <xs:complexType name='Tight'><xs:complexContent><xs:restriction base='t:Base'>
                  <xs:sequence><xs:element name='a' type='xs:byte'/></xs:sequence>
                  <xs:attribute name='p' use='prohibited'/></xs:restriction></xs:complexContent></xs:complexType>
                <xs:complexType name='None' abstract='true'><xs:complexContent><xs:extension base='t:Base'/>
                  </xs:complexContent></xs:complexType>
                <xs:complexType name='Some'><xs:complexContent><xs:extension base='t:None'/></xs:complexContent></xs:complexType>
                <xs:complexType name='Alien'><xs:attribute name='q'/></xs:complexType>
                <xs:element name='r' type='t:Base'/>
                <xs:element name='noExtension' type='t:Base' block='extension'/>
                <xs:element name='noRestriction' type='t:Base' block='restriction'/>
                <xs:element name='none' type='t:None'/>""",
                "<t:r q=''><t:a>1</t:a></t:r>",
                "<t:r><t:a>1</t:a></t:r>",
                "<t:r q='' p='1' w='2000-01-01'><t:a>1</t:a></t:r>",
                "<t:r q='' xsi:type='t:Wide' w='2000-01-01'><t:a>1</t:a><t:b/></t:r>",
                "<t:r q='' xsi:type='t:Wide' w='x'><t:a>1</t:a></t:r>",
                "<t:r q='' xsi:type='t:Wide'><t:b/></t:r>",
                "<t:r q='' xsi:type='t:Wider'><t:a>1</t:a><t:b/><t:d/></t:r>",
                "<t:r q='' xsi:type='t:Wider'><t:a>1</t:a><t:b/></t:r>",
                "<t:r q='' xsi:type='t:Tight'><t:a>100</t:a></t:r>",
                "<t:r q='' xsi:type='t:Tight'><t:a>1000</t:a></t:r>",
                "<t:r q='' p='1' xsi:type='t:Tight'><t:a>1</t:a></t:r>",
                "<t:r q='' xsi:type='t:Alien'><t:a>1</t:a></t:r>",
                "<t:r q='' xsi:type='t:Unknown'><t:a>1</t:a></t:r>",
                "<t:r q='' xsi:type='z:Wide'><t:a>1</t:a></t:r>",
                "<t:r q='' xsi:type='t:None'><t:a>1</t:a></t:r>",
                "<t:r q='' xsi:type='t:Some'><t:a>1</t:a></t:r>",
                "<t:r q='' xsi:type=' t:Base '><t:a>1</t:a></t:r>",
                "<t:noExtension q='' xsi:type='t:Wide'><t:a>1</t:a></t:noExtension>",
                "<t:noExtension q='' xsi:type='t:Tight'><t:a>1</t:a></t:noExtension>",
                "<t:noRestriction q='' xsi:type='t:Wide'><t:a>1</t:a></t:noRestriction>",
                "<t:noRestriction q='' xsi:type='t:Tight'><t:a>1</t:a></t:noRestriction>",
                "<t:none q=''><t:a>1</t:a></t:none>",
                "<t:none q='' xsi:type='t:Some'><t:a>1</t:a></t:none>",
                "<t:undeclared q='' xsi:type='t:Base'><t:a>1</t:a></t:undeclared>",
                "<t:undeclared q='' xsi:type='t:Base'><t:a>x</t:a></t:undeclared>",
                "<t:undeclared q=''/>");
    }

    @Test
    void simpleTypesByName() {
        agree(
                """
                <xs:simpleType name='Code'><xs:restriction base='xs:token'><xs:enumeration value='A'/>
                  <xs:enumeration value='B'/></xs:restriction></xs:simpleType>
                <xs:simpleType name='Either'><xs:union memberTypes='t:Code xs:int'/></xs:simpleType>
                <xs:element name='token' type='xs:token'/>
                <xs:element name='either' type='t:Either'/>
                <xs:element name='any' type='xs:anySimpleType'/>
                <xs:element name='free'/>""",
                "<t:token xsi:type='t:Code'>A</t:token>",
                "<t:token xsi:type='t:Code'>C</t:token>",
                "<t:token xsi:type='t:Either'>A</t:token>",
                "<t:either xsi:type='t:Code'>B</t:either>",
                "<t:either xsi:type='t:Code'>1</t:either>",
                "<t:either>1</t:either>",
                "<t:either>C</t:either>",
                "<t:either xsi:type='xs:int'>1</t:either>",
                "<t:any xsi:type='t:Code'>A</t:any>",
                "<t:any xsi:type='t:Either'>C</t:any>",
                "<t:free xsi:type='t:Code'>A</t:free>",
                "<t:free xsi:type='t:Code' a='1'>A</t:free>",
                "<t:free a='1'>A<t:token/></t:free>",
                "<t:token a='1'>x</t:token>",
                "<t:token><t:token/></t:token>");
    }

    @Test
    void nil() {
        agree(
                """
                <xs:element name='may' nillable='true' type='xs:int'/>
                <xs:element name='not' type='xs:string'/>
                <xs:element name='fixed' nillable='true' fixed='1' type='xs:int'/>
                <xs:element name='complex' nillable='true'><xs:complexType><xs:sequence><xs:element name='a'/></xs:sequence>
                  <xs:attribute name='q' use='required'/></xs:complexType></xs:element>""",
                "<t:may xsi:nil='true'/>",
                "<t:may xsi:nil='1'/>",
                "<t:may xsi:nil='false'/>",
                "<t:may xsi:nil='false'>1</t:may>",
                "<t:may xsi:nil='true'>1</t:may>",
                "<t:may xsi:nil='true'> </t:may>",
                "<t:may xsi:nil='true'><!-- --></t:may>",
                "<t:may/>",
                "<t:may xsi:nil='x'>1</t:may>",
                "<t:not xsi:nil='false'/>",
                "<t:not xsi:nil='true'/>",
                "<t:fixed xsi:nil='true'/>",
                "<t:fixed xsi:nil='false'/>",
                "<t:complex xsi:nil='true' q=''/>",
                "<t:complex xsi:nil='true'/>",
                "<t:complex xsi:nil='true' q=''><t:a/></t:complex>",
                "<t:complex q=''/>",
                "<t:complex q='' xsi:schemaLocation='a b'><t:a/></t:complex>",
                "<t:complex q='' xsi:other='a b'><t:a/></t:complex>");
    }

    @Test
    void defaultsAndFixedValues() {
        agree(
                """
                <xs:element name='e' default='1' type='xs:int'/>
                <xs:element name='f' fixed='1.0' type='xs:decimal'/>
                <xs:element name='m' fixed='x y'><xs:complexType mixed='true'><xs:sequence>
                  <xs:element name='a' minOccurs='0'/></xs:sequence></xs:complexType></xs:element>
                <xs:element name='s'><xs:complexType><xs:attribute name='b' type='xs:boolean' fixed='true'/>
                  <xs:attribute name='v' type='xs:token' fixed='V 1'/><xs:attribute ref='t:g'/>
                  <xs:attribute ref='t:h' fixed='2' use='required'/></xs:complexType></xs:element>
                <xs:attribute name='g' type='xs:int' fixed='01'/>
                <xs:attribute name='h' type='xs:int'/>""",
                "<t:e/>",
                "<t:e> </t:e>",
                "<t:e>2</t:e>",
                "<t:f/>",
                "<t:f>1</t:f>",
                "<t:f>01.00</t:f>",
                "<t:f>2</t:f>",
                "<t:f> 1 </t:f>",
                "<t:m/>",
                "<t:m>x y</t:m>",
                "<t:m>x  y</t:m>",
                "<t:m>x<t:a/> y</t:m>",
                "<t:m><t:a/></t:m>",
                "<t:m><!-- --></t:m>",
                "<t:s t:h='2'/>",
                "<t:s/>",
                "<t:s t:h='02' b='1' v=' V  1 ' t:g='1'/>",
                "<t:s t:h='3'/>",
                "<t:s t:h='2' b='0'/>",
                "<t:s t:h='2' v='V 2'/>",
                "<t:s t:h='2' t:g='2'/>");
    }

    @Test
    void simpleAndMixedAndEmptyContent() {
        agree(
                """
                <xs:complexType name='Measure'><xs:simpleContent><xs:extension base='xs:decimal'>
                  <xs:attribute name='unit' use='required'/></xs:extension></xs:simpleContent></xs:complexType>
                <xs:complexType name='Small'><xs:simpleContent><xs:restriction base='t:Measure'>
                  <xs:maxInclusive value='10'/><xs:attribute name='unit' type='xs:token' fixed='mm' use='required'/>
                  </xs:restriction></xs:simpleContent></xs:complexType>
                <xs:complexType name='Loose' mixed='true'><xs:sequence><xs:element name='a' minOccurs='0'/></xs:sequence></xs:complexType>
                <xs:complexType name='Text'><xs:simpleContent><xs:restriction base='t:Loose'>
                  <xs:simpleType><xs:restriction base='xs:int'/></xs:simpleType></xs:restriction></xs:simpleContent></xs:complexType>
                <xs:element name='measure' type='t:Measure'/>
                <xs:element name='small' type='t:Small'/>
                <xs:element name='text' type='t:Text'/>
                <xs:element name='empty'><xs:complexType><xs:attribute name='a'/></xs:complexType></xs:element>
                <xs:element name='emptyMixed'><xs:complexType mixed='true'/></xs:element>
                <xs:element name='mixed'><xs:complexType><xs:complexContent mixed='true'><xs:extension base='t:Loose'>
                  <xs:sequence><xs:element name='b'/></xs:sequence></xs:extension></xs:complexContent></xs:complexType></xs:element>""",
                "<t:measure unit='x'>1.5</t:measure>",
                "<t:measure unit='x'> 1.5 </t:measure>",
                "<t:measure>1.5</t:measure>",
                "<t:measure unit='x'/>",
                "<t:measure unit='x'>1<t:a/></t:measure>",
                "<t:measure unit='x'>1<!-- -->5</t:measure>",
                "<t:small unit='mm'>10</t:small>",
                "<t:small unit='mm'>10.1</t:small>",
                "<t:small unit='cm'>1</t:small>",
                "<t:text>1</t:text>",
                "<t:text>x</t:text>",
                "<t:text><t:a/></t:text>",
                "<t:empty a=''/>",
                "<t:empty> </t:empty>",
                "<t:empty><!-- --></t:empty>",
                "<t:empty><?p i?></t:empty>",
                "<t:empty><t:a/></t:empty>",
                "<t:empty>x</t:empty>",
                "<t:emptyMixed>x</t:emptyMixed>",
                "<t:emptyMixed><t:a/></t:emptyMixed>",
                "<t:mixed>x<t:a/>y<t:b/>z</t:mixed>",
                "<t:mixed>x<t:a/>y</t:mixed>");
    }

    @Test
    void idsAndReferences() {
        agree(
                """
                <xs:simpleType name='Mine'><xs:restriction base='xs:ID'><xs:pattern value='i.*'/></xs:restriction></xs:simpleType>
                <xs:simpleType name='Either'><xs:union memberTypes='xs:int xs:IDREF'/></xs:simpleType>
                <xs:element name='r'><xs:complexType><xs:choice maxOccurs='unbounded'>
                  <xs:element name='e'><xs:complexType><xs:attribute name='id' type='t:Mine'/>
                    <xs:attribute name='ref' type='xs:IDREF'/><xs:attribute name='refs' type='xs:IDREFS'/>
                    <xs:attribute name='either' type='t:Either'/></xs:complexType></xs:element>
                  <xs:element name='text' type='xs:ID'/>
                  <xs:any namespace='##other' processContents='skip'/>
                </xs:choice></xs:complexType></xs:element>""",
                "<t:r><t:e id='i1'/><t:e id='i2' ref='i1' refs='i1  i2'/></t:r>",
                "<t:r><t:e ref='i1'/><t:e id='i1'/></t:r>",
                "<t:r><t:e id='i1'/><t:e id='i1'/></t:r>",
                "<t:r><t:e id=' i1 '/><t:e id='i1'/></t:r>",
                "<t:r><t:e id='j1'/></t:r>",
                "<t:r><t:e id='1'/></t:r>",
                "<t:r><t:e ref='i1'/></t:r>",
                "<t:r><t:e id='i1' refs='i1 i2'/></t:r>",
                "<t:r><t:e refs=''/></t:r>",
                "<t:r><t:e either='1'/></t:r>",
                "<t:r><t:e either='i1'/></t:r>",
                "<t:r><t:e id='i1' either='i1'/></t:r>",
                "<t:r><t:text>i1</t:text><t:e ref='i1'/></t:r>",
                "<t:r><t:text>i1</t:text><t:e id='i1'/></t:r>",
                "<t:r><t:text>i 1</t:text></t:r>",
                "<t:r><o:x id='i1'/><t:e ref='i1'/></t:r>");
    }

    @Test
    void identityConstraints() {
        agree(
                """
                <xs:element name='r'><xs:complexType><xs:sequence>
                  <xs:element name='part' maxOccurs='unbounded'><xs:complexType><xs:sequence>
                    <xs:element ref='t:item' minOccurs='0' maxOccurs='unbounded'/></xs:sequence>
                    <xs:attribute name='n' type='xs:decimal'/></xs:complexType>
                    <xs:unique name='itemInPart'><xs:selector xpath='t:item'/><xs:field xpath='t:name'/></xs:unique>
                  </xs:element>
                  <xs:element name='use' minOccurs='0' maxOccurs='unbounded'><xs:complexType>
                    <xs:attribute name='n' type='xs:decimal'/><xs:attribute name='k'/></xs:complexType></xs:element>
                </xs:sequence></xs:complexType>
                  <xs:key name='partKey'><xs:selector xpath='t:part'/><xs:field xpath='@n'/></xs:key>
                  <xs:keyref name='partRef' refer='t:partKey'><xs:selector xpath='t:use'/><xs:field xpath='@n'/></xs:keyref>
                  <xs:unique name='pair'><xs:selector xpath='.//t:item | t:use'/><xs:field xpath='@k'/><xs:field xpath='t:name|@n'/></xs:unique>
                </xs:element>
                <xs:element name='item'><xs:complexType><xs:sequence>
                  <xs:element name='name' type='xs:string' minOccurs='0' maxOccurs='2'/></xs:sequence>
                  <xs:attribute name='k'/></xs:complexType></xs:element>""",
                "<t:r><t:part n='1'/><t:part n='2'/></t:r>",
                "<t:r><t:part n='1'/><t:part n='1.0'/></t:r>",
                "<t:r><t:part/></t:r>",
                "<t:r><t:part n='1'/><t:use n='1.00'/></t:r>",
                "<t:r><t:part n='1'/><t:use n='2'/></t:r>",
                "<t:r><t:part n='1'/><t:use/></t:r>",
                "<t:r><t:part n='1'><t:item><t:name>a</t:name></t:item><t:item><t:name>b</t:name></t:item></t:part></t:r>",
                "<t:r><t:part n='1'><t:item><t:name>a</t:name></t:item><t:item><t:name>a</t:name></t:item></t:part></t:r>",
                "<t:r><t:part n='1'><t:item><t:name>a</t:name></t:item></t:part>"
                        + "<t:part n='2'><t:item><t:name>a</t:name></t:item></t:part></t:r>",
                "<t:r><t:part n='1'><t:item/><t:item/></t:part></t:r>",
                "<t:r><t:part n='1'><t:item><t:name>a</t:name><t:name>b</t:name></t:item></t:part></t:r>",
                "<t:r><t:part n='1'><t:item k='1'><t:name>a</t:name></t:item></t:part>"
                        + "<t:part n='2'><t:item k='1'><t:name>a</t:name></t:item></t:part></t:r>",
                "<t:r><t:part n='1'><t:item k='1'><t:name>a</t:name></t:item></t:part>"
                        + "<t:part n='2'><t:item k='2'><t:name>a</t:name></t:item></t:part></t:r>",
                "<t:r><t:part n='1'><t:item k='1'><t:name>1</t:name></t:item></t:part><t:use k='1' n='1'/></t:r>",
                "<t:r><t:part n='1'/><t:use k='1' n='1'/><t:use k='1' n='1'/></t:r>");
    }

    @Test
    void keysOfDescendantsAndNesting() {
        agree(
                """
                <xs:element name='r'><xs:complexType><xs:sequence>
                  <xs:element ref='t:box' minOccurs='0' maxOccurs='unbounded'/>
                  <xs:element name='see' minOccurs='0' maxOccurs='unbounded'><xs:complexType><xs:attribute name='to'/></xs:complexType></xs:element>
                </xs:sequence><xs:attribute name='id'/></xs:complexType>
                  <xs:unique name='all'><xs:selector xpath='.//*'/><xs:field xpath='@id'/></xs:unique>
                  <xs:keyref name='see' refer='t:boxKey'><xs:selector xpath='t:see'/><xs:field xpath='@to'/></xs:keyref>
                </xs:element>
                <xs:element name='box'><xs:complexType><xs:sequence><xs:element ref='t:box' minOccurs='0' maxOccurs='unbounded'/></xs:sequence>
                  <xs:attribute name='id'/><xs:attribute name='d' default='z'/></xs:complexType>
                  <xs:key name='boxKey'><xs:selector xpath='.'/><xs:field xpath='@id'/></xs:key>
                </xs:element>""",
                "<t:r id='a'><t:box id='a'/></t:r>",
                "<t:r><t:box id='a'/><t:box id='b'><t:box id='c'/></t:box></t:r>",
                "<t:r><t:box id='a'/><t:box id='b'><t:box id='a'/></t:box></t:r>",
                "<t:r><t:box/></t:r>",
                "<t:r><t:box id='a'/><t:see to='a'/></t:r>",
                "<t:r><t:box id='a'><t:box id='b'/></t:box><t:see to='b'/></t:r>",
                "<t:r><t:box id='a'/><t:see to='b'/></t:r>",
                "<t:box id='a'><t:box id='a'/></t:box>",
                "<t:box><t:box id='a'/></t:box>");
    }
}
