package org.st96toolkit.core.mapping;

import org.junit.jupiter.api.Test;

/** Elements on the way of a row: shared by all rows of a rule, or made anew for each value. */
class StepTest {

    private static final String LEFT = """
            element doc (x*, y*, z?)
            element x (#PCDATA)
              @n CDATA
            element y (#PCDATA)
            element z (x*)
              @n CDATA
            """;
    private static final String RIGHT = """
            element r:Doc (r:Bag*, r:Box?)
            element r:Bag (r:X*, r:Y*)
              @r:n CDATA
            element r:Box (r:Bag*)
            element r:X (#PCDATA)
            element r:Y (#PCDATA)
            """;

    private static Bench bench(String... rows) {
        return Bench.of(
                LEFT, RIGHT, "root doc <-> r:Doc : doc\nrule doc : doc <-> r:Doc\n  " + String.join("\n  ", rows));
    }

    @Test
    void rowsShareTheElementsOnTheWay() {
        Bench bench = bench("x <-> r:Bag/r:X", "y <-> r:Bag/r:Y");
        bench.left("<doc><x>1</x><x>2</x><y>3</y></doc>")
                .gives("<r:Doc><r:Bag><r:X>1</r:X><r:X>2</r:X><r:Y>3</r:Y></r:Bag></r:Doc>");
        bench.right("<r:Doc><r:Bag><r:X>1</r:X><r:X>2</r:X><r:Y>3</r:Y></r:Bag></r:Doc>")
                .gives("<doc><x>1</x><x>2</x><y>3</y></doc>");
    }

    @Test
    void rowsShareAllElementsOnALongWay() {
        Bench bench = bench("x <-> r:Box/r:Bag/r:X", "y <-> r:Box/r:Bag/r:Y");
        bench.left("<doc><x>1</x><y>3</y></doc>")
                .gives("<r:Doc><r:Box><r:Bag><r:X>1</r:X><r:Y>3</r:Y></r:Bag></r:Box></r:Doc>");
    }

    @Test
    void anAttributeOnTheWayGoesToTheSharedElement() {
        Bench bench = bench("x <-> r:Bag/r:X", "z/@n <-> r:Bag/@r:n");
        bench.left("<doc><x>1</x><z n='2'/></doc>").gives("<r:Doc><r:Bag r:n='2'><r:X>1</r:X></r:Bag></r:Doc>");
    }

    @Test
    void aStepWithAPlusIsMadeAnewForEachValue() {
        Bench bench = bench("x <-> r:Bag+/r:X", "y <-> r:Bag+/r:Y");
        bench.left("<doc><x>1</x><x>2</x><y>3</y></doc>")
                .gives(
                        "<r:Doc><r:Bag><r:X>1</r:X></r:Bag><r:Bag><r:X>2</r:X></r:Bag><r:Bag><r:Y>3</r:Y></r:Bag></r:Doc>");
        bench.right("<r:Doc><r:Bag><r:X>1</r:X></r:Bag><r:Bag><r:X>2</r:X></r:Bag></r:Doc>")
                .gives("<doc><x>1</x><x>2</x></doc>");
    }

    @Test
    void aSharedStepIsNotSharedWithOneThatIsMadeAnew() {
        bench("x <-> r:Bag+/r:X", "y <-> r:Bag/r:Y")
                .left("<doc><x>1</x><y>3</y><y>4</y></doc>")
                .gives("<r:Doc><r:Bag><r:X>1</r:X></r:Bag><r:Bag><r:Y>3</r:Y><r:Y>4</r:Y></r:Bag></r:Doc>");
    }

    @Test
    void severalElementsOnTheWayBecomeOneAndTheRemainderSaysSo() {
        bench("x <-> r:Bag/r:X", "y <-> r:Bag/r:Y")
                .right("<r:Doc><r:Bag><r:X>1</r:X></r:Bag><r:Bag><r:X>2</r:X><r:Y>3</r:Y></r:Bag></r:Doc>")
                .gives(
                        "<doc><?right data : <r:Bag><r:X>2</r:X><r:Y>3</r:Y></r:Bag>?><?right supplied r:Bag/r:Y for r:Bag[2]/r:Y?><?right supplied r:Bag/r:X[2] for r:Bag[2]/r:X?><x>1</x><x>2</x><y>3</y></doc>");
    }

    @Test
    void anEmptyElementOnTheWayIsData() {
        bench("x <-> r:Bag/r:X").right("<r:Doc><r:Bag/></r:Doc>").gives("<doc><?right data : <r:Bag/>?></doc>");
    }

    @Test
    void aSharedStepOnTheLeftWorksAlike() {
        Bench bench = bench("z/@n <-> r:Bag/@r:n", "z/x <-> r:Bag/r:X");
        bench.right("<r:Doc><r:Bag r:n='2'><r:X>1</r:X><r:X>2</r:X></r:Bag></r:Doc>")
                .gives("<doc><z n='2'><x>1</x><x>2</x></z></doc>");
        bench.left("<doc><z n='2'><x>1</x><x>2</x></z></doc>")
                .gives("<r:Doc><r:Bag r:n='2'><r:X>1</r:X><r:X>2</r:X></r:Bag></r:Doc>");
    }

    @Test
    void whatNoRowTakesInAnElementOnTheWayIsData() {
        bench("x <-> r:Bag/r:X")
                .right("<r:Doc><r:Bag r:n='2'><r:X>1</r:X><r:Y>3</r:Y></r:Bag></r:Doc>")
                .gives("<doc><?right data r:Bag @r:n='2'?><?right data r:Bag : <r:Y>3</r:Y>?><x>1</x></doc>");
    }

    @Test
    void theLastStepIsAlwaysMadeAnew() {
        bench("x <-> r:Box/r:Bag", "y <-> r:Box/r:Bag/r:X")
                .left("<doc><x/><x/><y>1</y></doc>")
                .gives("<r:Doc><r:Box><r:Bag/><r:Bag/><r:Bag><r:X>1</r:X></r:Bag></r:Box></r:Doc>");
    }
}
