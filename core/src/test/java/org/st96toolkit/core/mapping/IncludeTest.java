package org.st96toolkit.core.mapping;

import org.junit.jupiter.api.Test;

/** Rows of one rule as if they were written in another, below a path. */
class IncludeTest {

    private static final String RIGHT = """
            element r:Doc (r:Name?, r:Box?)
              @r:n CDATA
            element r:Box (r:Name?, r:Box?)
              @r:n CDATA
            element r:Name (#PCDATA)
            """;

    @Test
    void theRightPathsStandBelowThePrefix() {
        Bench bench = Bench.of("element doc (name?)\n  @n CDATA\nelement name (#PCDATA)", RIGHT, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  . <-> r:Box include names
                rule names : any <-> r:Any local
                  name <-> r:Name
                  @n   <-> @r:n
                """);
        bench.left("<doc n='1'><name>2</name></doc>").gives("<r:Doc><r:Box r:n='1'><r:Name>2</r:Name></r:Box></r:Doc>");
        bench.right("<r:Doc><r:Box r:n='1'><r:Name>2</r:Name></r:Box></r:Doc>")
                .gives("<doc n='1'><name>2</name></doc>");
    }

    @Test
    void theLeftPathsStandBelowThePrefix() {
        Bench bench =
                Bench.of("element doc (book?)\nelement book (name?)\n  @n CDATA\nelement name (#PCDATA)", RIGHT, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  book <-> . include names
                rule names : any <-> r:Any local
                  name <-> r:Name
                  @n   <-> @r:n
                """);
        bench.left("<doc><book n='1'><name>2</name></book></doc>").gives("<r:Doc r:n='1'><r:Name>2</r:Name></r:Doc>");
        bench.right("<r:Doc r:n='1'><r:Name>2</r:Name></r:Doc>").gives("<doc><book n='1'><name>2</name></book></doc>");
    }

    @Test
    void includedRowsMayIncludeOthers() {
        Bench bench = Bench.of("element doc (book?)\nelement book (name?)\nelement name (#PCDATA)", RIGHT, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  book <-> r:Box include outer
                rule outer : any <-> r:Any local
                  . <-> r:Box include inner
                rule inner : any <-> r:Any local
                  name <-> r:Name
                """);
        bench.left("<doc><book><name>2</name></book></doc>")
                .gives("<r:Doc><r:Box><r:Box><r:Name>2</r:Name></r:Box></r:Box></r:Doc>");
    }

    @Test
    void includedRowsStandWhereTheyAreIncluded() {
        String left = "element doc (name*)\nelement name (#PCDATA)";
        String head = "root doc <-> r:Doc : doc\nrule names : any <-> r:Any local\n  name <-> r:Name\n"
                + "rule doc : doc <-> r:Doc\n";
        Bench before = Bench.of(left, RIGHT, head + "  . <-> r:Box include names\n  name <-> r:Name\n");
        Bench after = Bench.of(left, RIGHT, head + "  name <-> r:Name\n  . <-> r:Box include names\n");
        before.left("<doc><name>1</name></doc>").gives("<r:Doc><r:Box><r:Name>1</r:Name></r:Box></r:Doc>");
        after.left("<doc><name>1</name></doc>").gives("<r:Doc><r:Name>1</r:Name></r:Doc>");
    }

    @Test
    void predicatesOfThePrefixAreMatchedAndMade() {
        Bench bench = Bench.of("element doc (name?)\nelement name (#PCDATA)", RIGHT, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  . <-> r:Box[@r:n='7'] include names
                rule names : any <-> r:Any local
                  name <-> r:Name
                """);
        bench.left("<doc><name>2</name></doc>").gives("<r:Doc><r:Box r:n='7'><r:Name>2</r:Name></r:Box></r:Doc>");
        bench.right("<r:Doc><r:Box r:n='8'><r:Name>2</r:Name></r:Box></r:Doc>")
                .gives("<doc><?right data : <r:Box r:n='8'><r:Name>2</r:Name></r:Box>?></doc>");
    }

    @Test
    void suppliesOfIncludedRulesAreDemandedWithinThePrefix() {
        Bench bench = Bench.of(
                "element doc (name?)\nelement name (#PCDATA)",
                "element r:Doc (r:Box?)\nelement r:Box (r:Name, r:Kind)\nelement r:Name (#PCDATA)\nelement r:Kind (#PCDATA)",
                """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  . <-> r:Box include names
                rule names : any <-> r:Any local
                  name <-> r:Name
                  supply right r:Kind = 'k'
                """);
        bench.left("<doc><name>2</name></doc>")
                .gives("<r:Doc><r:Box><r:Name>2</r:Name><r:Kind>k</r:Kind></r:Box></r:Doc>");
        bench.left("<doc/>").gives("<r:Doc/>");
    }
}
