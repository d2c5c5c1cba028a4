package org.st96toolkit.core.mapping;

import org.junit.jupiter.api.Test;

/** One left value in two right places. */
class DerivedTest {

    private static final String RIGHT = """
            element r:Doc (r:Office?, r:Country?)
              @r:c CDATA
            element r:Office (#PCDATA)
            element r:Country (#PCDATA)
            """;

    private static final Bench BENCH = Bench.of("element doc (country?)\nelement country (#PCDATA)", RIGHT, """
            root doc <-> r:Doc : doc
            rule doc : doc <-> r:Doc
              country <-> r:Office
              country <-> r:Country derived
            """);

    @Test
    void theValueGoesToBothPlaces() {
        BENCH.left("<doc><country>US</country></doc>")
                .gives("<r:Doc><r:Office>US</r:Office><r:Country>US</r:Country></r:Doc>");
    }

    @Test
    void theDerivedPlaceGivesNoSecondValueOnTheWayBack() {
        BENCH.right("<r:Doc><r:Office>US</r:Office><r:Country>US</r:Country></r:Doc>")
                .gives("<doc><country>US</country></doc>");
    }

    @Test
    void aDerivedPlaceThatSaysOtherwiseIsASpelling() {
        BENCH.right("<r:Doc><r:Office>US</r:Office><r:Country>EP</r:Country></r:Doc>")
                .gives("<doc><?right spelling r:Country 'EP'?><country>US</country></doc>");
    }

    @Test
    void aMissingDerivedPlaceIsSuppliedOnTheWayBack() {
        BENCH.right("<r:Doc><r:Office>US</r:Office></r:Doc>")
                .gives("<doc><?right supplied r:Country?><country>US</country></doc>");
    }

    @Test
    void aDerivedPlaceAloneMakesNoLeftValue() {
        BENCH.right("<r:Doc><r:Country>US</r:Country></r:Doc>")
                .gives("<doc><?right data : <r:Country>US</r:Country>?></doc>");
    }

    @Test
    void anAttributeIsDerivedToo() {
        Bench bench = Bench.of("element doc EMPTY\n  @c CDATA", RIGHT, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  @c <-> r:Office
                  @c <-> @r:c derived
                """);
        bench.left("<doc c='US'/>").gives("<r:Doc r:c='US'><r:Office>US</r:Office></r:Doc>");
    }

    @Test
    void aDerivedRowMayStandFirst() {
        Bench bench = Bench.of("element doc (country?)\nelement country (#PCDATA)", RIGHT, """
                root doc <-> r:Doc : doc
                rule doc : doc <-> r:Doc
                  country <-> r:Country derived
                  country <-> r:Office
                """);
        bench.left("<doc><country>US</country></doc>")
                .gives("<r:Doc><r:Office>US</r:Office><r:Country>US</r:Country></r:Doc>");
        bench.right("<r:Doc><r:Office>US</r:Office><r:Country>US</r:Country></r:Doc>")
                .gives("<doc><country>US</country></doc>");
    }
}
