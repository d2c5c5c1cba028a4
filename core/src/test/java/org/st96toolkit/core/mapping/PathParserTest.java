package org.st96toolkit.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.mapping.PathParser.PathException;
import org.st96toolkit.core.xml.XmlName;

/** Paths of the mapping language. */
class PathParserTest {

    private static final PathParser PARSER = new PathParser(Map.of("r", "urn:r"));
    private static final XmlName A = XmlName.of("a");
    private static final XmlName B = new XmlName("urn:r", "B");

    private static Step step(XmlName name, Predicate... predicates) {
        return new Step(name, false, List.of(predicates));
    }

    private static Path attribute(XmlName name) {
        return new Path(List.of(), Optional.of(name));
    }

    private static Path element(XmlName name) {
        return new Path(List.of(step(name)), Optional.empty());
    }

    @Test
    void aDotIsTheElementItself() throws PathException {
        assertThat(PARSER.path(" . ")).isEqualTo(Path.SELF);
        assertThat(PARSER.path(".").isSelf()).isTrue();
    }

    @Test
    void anAttribute() throws PathException {
        assertThat(PARSER.path("@a")).isEqualTo(attribute(A));
        assertThat(PARSER.path("@r:B")).isEqualTo(attribute(B));
    }

    @Test
    void elementsOnTheWay() throws PathException {
        assertThat(PARSER.path("a/r:B/@a")).isEqualTo(new Path(List.of(step(A), step(B)), Optional.of(A)));
        assertThat(PARSER.path("a/r:B")).isEqualTo(new Path(List.of(step(A), step(B)), Optional.empty()));
    }

    @Test
    void aStepThatIsMadeAnew() throws PathException {
        assertThat(PARSER.path("a+/r:B").steps()).containsExactly(new Step(A, true, List.of()), step(B));
        assertThat(PARSER.step("a[@a]+")).isEqualTo(new Step(A, true, List.of(new Predicate.Present(attribute(A)))));
        assertThat(PARSER.step("a+[@a]")).isEqualTo(new Step(A, true, List.of(new Predicate.Present(attribute(A)))));
    }

    @Test
    void predicates() throws PathException {
        assertThat(PARSER.step("a[@a='v'][r:B='w'][r:B/@a=''][.='x'][a][@r:B][not(a)][not(@a)][not(a/@a='v')]")
                        .predicates())
                .containsExactly(
                        new Predicate.Equal(attribute(A), "v"),
                        new Predicate.Equal(element(B), "w"),
                        new Predicate.Equal(new Path(List.of(step(B)), Optional.of(A)), ""),
                        new Predicate.Equal(Path.SELF, "x"),
                        new Predicate.Present(element(A)),
                        new Predicate.Present(attribute(B)),
                        new Predicate.Absent(element(A)),
                        new Predicate.Absent(attribute(A)),
                        new Predicate.Without(new Path(List.of(step(A)), Optional.of(A)), "v"));
    }

    @Test
    void bracketsSlashesAndEqualsSignsWithinQuotesMeanNothing() throws PathException {
        assertThat(PARSER.path("a[@a=']/[=+']/r:B"))
                .isEqualTo(new Path(
                        List.of(step(A, new Predicate.Equal(attribute(A), "]/[=+")), step(B)), Optional.empty()));
    }

    @Test
    void slashesWithinBracketsDivideNothing() throws PathException {
        assertThat(PARSER.path("a[a/r:B/@a='1']/r:B").steps()).hasSize(2);
    }

    @Test
    void whiteSpaceAroundPartsMeansNothing() throws PathException {
        assertThat(PARSER.step(" a[ @a = 'v' ] ")).isEqualTo(step(A, new Predicate.Equal(attribute(A), "v")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "a/",
                "/a",
                "a//b",
                "@",
                "@a/b",
                "@a/@b",
                "a[",
                "a[@a",
                "a[@a]b",
                "a[]",
                "a[='v']",
                "a[@a=v]",
                "a[@a='v]",
                "a[@a=']",
                "a[@a=\"v\"]",
                "a[not()]",
                "x:a",
                "@x:a",
                "a[x:b]",
                "a b",
                "a<b",
                "a|b",
                "a]",
                "a++",
                "a+b",
                "r:",
                ":a",
                "a:b:c",
                "a[not(@a]",
                "1a",
                "a@b",
                "a[.]x",
                "'a'"
            })
    void whatIsNoPathIsRefused(String text) {
        assertThatThrownBy(() -> PARSER.path(text)).isInstanceOf(PathException.class);
    }

    @Test
    void aPathSaysItselfForPeople() throws PathException {
        assertThat(PARSER.path("a[@a='v']/r:B/@a")).hasToString("a/{urn:r}B/@a");
        assertThat(PARSER.path("@a")).hasToString("@a");
        assertThat(Path.SELF).hasToString(".");
    }
}
