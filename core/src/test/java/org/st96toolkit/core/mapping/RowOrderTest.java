package org.st96toolkit.core.mapping;

import org.junit.jupiter.api.Test;

/** Which of several rows wins. */
class RowOrderTest {

    private static Bench bench(String... rows) {
        return Bench.of("""
                element doc (a*, b*)
                  @x CDATA
                element a (#PCDATA)
                element b (#PCDATA)
                """, """
                element r:Doc (r:A*, r:B*)
                  @r:x CDATA
                  @r:y (one | two)
                element r:A (#PCDATA)
                element r:B (#PCDATA)
                """, "root doc <-> r:Doc : doc\nrule doc : doc <-> r:Doc\n  " + String.join("\n  ", rows));
    }

    @Test
    void theFirstRowWins() {
        Bench bench = bench("a <-> r:B", "a <-> r:A");
        bench.left("<doc><a>1</a></doc>").gives("<r:Doc><r:B>1</r:B></r:Doc>");
        bench.right("<r:Doc><r:A>1</r:A><r:B>2</r:B></r:Doc>")
                .gives("<doc><?right spelling r:B <r:A>?><a>1</a><a>2</a></doc>");
    }

    @Test
    void aRowWhoseCodecCannotSayTheValueIsPassedOver() {
        bench("a <-> r:A | numbered", "a <-> r:B")
                .left("<doc><a>7</a><a>seven</a></doc>")
                .gives("<r:Doc><r:A>no-7</r:A><r:B>seven</r:B></r:Doc>");
    }

    @Test
    void aRowWhoseValueTheGrammarRefusesIsPassedOver() {
        Bench bench = bench("@x <-> @r:y", "@x <-> @r:x");
        bench.left("<doc x='one'/>").gives("<r:Doc r:y='one'/>");
        bench.left("<doc x='three'/>").gives("<r:Doc r:x='three'/>");
    }

    @Test
    void aRowWhosePathTheGrammarDoesNotKnowIsPassedOver() {
        bench("a <-> r:Wide/r:A", "a <-> r:A").left("<doc><a>1</a></doc>").gives("<r:Doc><r:A>1</r:A></r:Doc>");
        bench("@x <-> @r:wide", "@x <-> @r:x").left("<doc x='1'/>").gives("<r:Doc r:x='1'/>");
    }

    @Test
    void theGrammarOfTheWrittenVersionChoosesAmongRows() {
        String table = """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  parties/applicants/applicant <-> r:A
                  us-parties/us-applicants/us-applicant <-> r:A
                """;
        String right = "element r:Doc (r:A*)\nelement r:A (#PCDATA)";
        Bench old = Bench.of("""
                element doc (parties?)
                element parties (applicants?)
                element applicants (applicant*)
                element applicant (#PCDATA)
                """, right, table);
        Bench late = Bench.of("""
                element doc (us-parties?)
                element us-parties (us-applicants?)
                element us-applicants (us-applicant*)
                element us-applicant (#PCDATA)
                """, right, table);
        String written = "<r:Doc><r:A>1</r:A></r:Doc>";
        old.right(written).gives("<doc><parties><applicants><applicant>1</applicant></applicants></parties></doc>");
        late.right(written)
                .gives(
                        "<doc><us-parties><us-applicants><us-applicant>1</us-applicant></us-applicants></us-parties></doc>");
    }

    @Test
    void aRowThatMapsByARuleIsPassedOverWhereTheRuleFails() {
        Bench bench = Bench.of(
                "element doc (a*)\nelement a (#PCDATA)\n  @x CDATA",
                "element r:Doc (r:A*, r:B*)\nelement r:A (#PCDATA)\n  @r:x CDATA !\nelement r:B (#PCDATA)",
                """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  a <-> r:A : a
                  a <-> r:B
                rule a : a <-> r:A
                  . <-> .
                  @x <-> @r:x
                """);
        bench.left("<doc><a x='1'>2</a></doc>").gives("<r:Doc><r:A r:x='1'>2</r:A></r:Doc>");
        bench.left("<doc><a>2</a></doc>").gives("<r:Doc><r:B>2</r:B></r:Doc>");
    }
}
