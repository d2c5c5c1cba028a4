package org.st96toolkit.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Code tables of the language. */
class CodesTest {

    private static final Bench BENCH =
            Bench.of("element doc (a*)\nelement a (#PCDATA)", "element r:Doc (r:A*)\nelement r:A (#PCDATA)", """
            root doc <-> r:Doc : doc
            codes colour
              red <-> Red
              dark red <-> DarkRed      # two words
              rouge -> Red
              rose <- Pink
              red <- Scarlet
              st33 ->
              <- PNG
            rule doc : doc <-> r:Doc
              a <-> r:A | colour
            """);

    private static String left(String value) {
        return "<doc><a>" + value + "</a></doc>";
    }

    private static String right(String value) {
        return "<r:Doc><r:A>" + value + "</r:A></r:Doc>";
    }

    @Test
    void aCodeOfBothSidesIsSaidBothWays() {
        BENCH.left(left("red")).gives(right("Red")).findsNothing();
        BENCH.right(right("Red")).gives(left("red")).findsNothing();
    }

    @Test
    void aCodeMayHaveSpacesInIt() {
        BENCH.left(left("dark red")).gives(right("DarkRed"));
    }

    @Test
    void aLossyCodeGoesOneWayAndItsSpellingIsRemembered() {
        BENCH.left(left("rouge"))
                .gives("<r:Doc><?left spelling a 'rouge'?><r:A>Red</r:A></r:Doc>")
                .findsNothing();
    }

    @Test
    void aLossyCodeOfTheRightSide() {
        BENCH.right(right("Scarlet")).gives("<doc><?right spelling r:A 'Scarlet'?><a>red</a></doc>");
        BENCH.right(right("Pink")).gives("<doc><?right data : <r:A>Pink</r:A>?><a>rose</a></doc>");
    }

    @Test
    void aLeftCodeThatTheRightSideCannotSayIsData() {
        BENCH.left(left("st33"))
                .gives("<r:Doc><?left data : <a>st33</a>?></r:Doc>")
                .finds("CODE_VALUE a st33");
    }

    @Test
    void aRightCodeThatTheLeftSideCannotSayIsData() {
        BENCH.right(right("PNG")).gives("<doc><?right data : <r:A>PNG</r:A>?></doc>");
    }

    @Test
    void anUnknownCodeIsDataAndReported() {
        BENCH.left(left("blue"))
                .gives("<r:Doc><?left data : <a>blue</a>?></r:Doc>")
                .finds("CODE_VALUE a blue");
    }

    @Test
    void codesAreCaseSensitive() {
        BENCH.left(left("RED")).finds("CODE_VALUE a RED");
    }

    @Test
    void whiteSpaceAroundACodeIsASpelling() {
        BENCH.left(left(" red ")).gives("<r:Doc><?left spelling a ' red '?><r:A>Red</r:A></r:Doc>");
    }

    @Test
    void theTableKnowsWhatOneSideAloneHas() {
        CodeTable table = (CodeTable) BENCH.mapping().codecs().get("colour");
        assertThat(table.name()).isEqualTo("colour");
        assertThat(table.leftOnly()).isEqualTo(Set.of("st33"));
        assertThat(table.rightOnly()).isEqualTo(Set.of("PNG"));
        assertThat(table.toRight()).isEqualTo(Map.of("red", "Red", "dark red", "DarkRed", "rouge", "Red"));
        assertThat(table.toLeft())
                .isEqualTo(Map.of("Red", "red", "DarkRed", "dark red", "Pink", "rose", "Scarlet", "red"));
    }

    @Test
    void ofTwoLinesForOneCodeTheFirstWins() {
        Mapping mapping = Bench.load("main", Map.of("main", "codes c\n  a <-> X\n  b <-> X\n  a <-> Y\n"))
                .orElseThrow();
        CodeTable table = (CodeTable) mapping.codecs().get("c");
        assertThat(table.toRight()).isEqualTo(Map.of("a", "X", "b", "X"));
        assertThat(table.toLeft()).isEqualTo(Map.of("X", "a", "Y", "a"));
    }
}
