package org.st96toolkit.validation.interoperable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/** Content models of profiles, and which children give way in them. */
class ChildModelTest {

    private static boolean takes(String model, String names) {
        ChildModel of = ChildModel.of(model);
        BitSet at = of.start();
        for (String name : names.isEmpty() ? List.<String>of() : List.of(names.split(" "))) {
            at = of.behind(at, name);
        }
        return of.mayEnd(at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(a,b);            a b;     true",
                "(a,b);            a;       false",
                "(a,b);            b;       false",
                "(a?,b*);          '';      true",
                "(a?,b*);          b b;     true",
                "(a?,b*);          b a;     false",
                "(a|b)+;           '';      false",
                "(a|b)+;           b a b;   true",
                "(a|(b,c?));       a;       true",
                "(a|(b,c?));       b c;     true",
                "(a|(b,c?));       a c;     false",
                "(a*,b)+;          a a b b; true",
                "(a*,b)+;          b a;     false",
                "((a|b)?,(c,d?)*); b c c d; true"
            })
    void takesWhatItSays(String model, String names, boolean taken) {
        assertThat(takes(model, names)).isEqualTo(taken);
    }

    @Test
    void passesOverWhatIsMissing() {
        ChildModel model = ChildModel.of("(a,b,(c|d))");
        assertThat(model.behind(model.start(), "c").isEmpty()).isTrue();
        BitSet c = model.somewhereBehind(model.start(), "c");
        assertThat(c.isEmpty()).isFalse();
        assertThat(model.somewhereBehind(c, "d").isEmpty()).isTrue();
        assertThat(model.somewhereBehind(c, "a").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a,b", "a)", "(a,b))"})
    void whatIsNoModelIsRefused(String text) {
        assertThatThrownBy(() -> ChildModel.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Closing.Outcome judge(String model, Optional<String> carrier, List<Closing.Made> made) {
        return Closing.judge(ChildModel.of(model), made, carrier);
    }

    private static XmlElement element() {
        return new XmlElement(XmlName.of("x"), List.of(), List.of(), Location.UNKNOWN);
    }

    private static Closing.Made made(String name, int rank, XmlElement of) {
        return new Closing.Made(name, Optional.of(rank), false, new ArrayList<>(List.of(of)));
    }

    private static Set<XmlElement> identities(XmlElement element) {
        Set<XmlElement> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.add(element);
        return set;
    }

    /** The elements are alike, and known as such. */
    @Test
    void whatComesTooLateInTheOrderOfTheGrammarGivesWay() {
        XmlElement first = element();
        XmlElement second = element();
        Closing.Outcome outcome =
                judge("(a|(b?,c?))", Optional.empty(), List.of(made("c", 1, first), made("a", 0, second)));
        assertThat(outcome.refused()).isEqualTo(identities(first));
        assertThat(outcome.carried()).isFalse();
    }

    @Test
    void whatHoldsBareTextIsPutInWhereThatHelps() {
        List<Closing.Made> made = List.of(made("a", 0, element()), made("a", 0, element()), made("b", 0, element()));
        assertThat(judge("(a,b)+", Optional.of("b"), made)).isEqualTo(new Closing.Outcome(Set.of(), true));
        assertThat(judge("(a*,b)+", Optional.of("b"), made)).isEqualTo(new Closing.Outcome(Set.of(), false));
        assertThat(judge("(b*,a)+", Optional.of("a"), made)).isEqualTo(new Closing.Outcome(Set.of(), true));
    }
}
