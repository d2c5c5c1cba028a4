package org.st96toolkit.st96.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.st96.schema.Component.AttributeUse;
import org.st96toolkit.st96.schema.Component.ComplexContent;
import org.st96toolkit.st96.schema.Component.Derivation;
import org.st96toolkit.st96.schema.Component.Facet;
import org.st96toolkit.st96.schema.Component.NamedType;
import org.st96toolkit.st96.schema.Component.Occurs;
import org.st96toolkit.st96.schema.Component.Particle;
import org.st96toolkit.st96.schema.Component.TextType;
import org.st96toolkit.st96.schema.Component.Unique;
import org.st96toolkit.st96.schema.Component.Value;

/** The notation of the facts is understood whole, or refused. */
class FactLineTest {

    private static final Occurs ONCE = Occurs.ONCE;

    @Test
    void anElementHasTypeValueAndConstraints() {
        assertThat(FactLine.read("ELEMENT a:E : a:T fixed=true unique K(selector .//a:x | a:y; field @a:id)  [PP AB]"))
                .isEqualTo(new Component.Element(
                        "a:E",
                        Set.of("PP", "AB"),
                        new NamedType("a:T"),
                        Optional.empty(),
                        false,
                        Optional.of(new Value("fixed", "true")),
                        List.of(new Unique("K", ".//a:x | a:y", "@a:id"))));
    }

    @Test
    void aTypeHasAModelAndAttributes() {
        Particle choice = new Particle.Several(
                true,
                List.of(
                        new Particle.ElementUse("a:x", Optional.empty(), new Occurs(0, 1)),
                        new Particle.GroupUse("a:g", new Occurs(1, -1))),
                new Occurs(1, 3));
        AttributeUse required = new AttributeUse.One("a:id", true, Optional.empty(), Optional.empty());
        AttributeUse local = new AttributeUse.One(
                "n",
                false,
                Optional.of(new TextType.OneOf(List.of(
                        new TextType.Named("a:S"),
                        new TextType.Restricted(
                                new TextType.Named("xsd:token"),
                                List.of(new Facet("enumeration", "p)q"), new Facet("enumeration", "r")))))),
                Optional.empty());
        assertThat(FactLine.read("TYPE a:T = mixed extension of a:B (a:x? | group a:g+){1,3} @a:id!"
                        + " @n=union of a:S, (xsd:token {p)q | r}) @group:a:h @any(##other,skip)"))
                .isEqualTo(new Component.ComplexType(
                        "a:T",
                        Set.of(),
                        new ComplexContent(
                                true,
                                Derivation.EXTENSION,
                                "a:B",
                                Optional.of(choice),
                                List.of(
                                        required,
                                        local,
                                        new AttributeUse.All("a:h"),
                                        new AttributeUse.Any("##other", "skip")))));
    }

    @Test
    void aTypeOfTextHasFacetsAndCodes() {
        assertThat(FactLine.read("SIMPLE a:S = (list of a:I) minLength=1"))
                .isEqualTo(new Component.SimpleType(
                        "a:S",
                        Set.of(),
                        new TextType.Restricted(
                                new TextType.ListOf(new TextType.Named("a:I")), List.of(new Facet("minLength", "1")))));
        assertThat(FactLine.read("SIMPLE a:S = xsd:token length=2 pattern=[0-9]|\\s*x {a b | c  | d}  [BD]"))
                .isEqualTo(new Component.SimpleType(
                        "a:S",
                        Set.of("BD"),
                        new TextType.Restricted(
                                new TextType.Named("xsd:token"),
                                List.of(
                                        new Facet("length", "2"),
                                        new Facet("pattern", "[0-9]|\\s*x"),
                                        new Facet("enumeration", "a b"),
                                        new Facet("enumeration", "c"),
                                        new Facet("enumeration", "d")))));
    }

    @Test
    void aGroupMayHoldALocalElement() {
        ComplexContent empty = new ComplexContent(false, Derivation.NONE, "", Optional.empty(), List.of());
        Particle local = new Particle.ElementUse("a:x", Optional.of(empty), ONCE);
        assertThat(FactLine.read("GROUP a:g = (a:x=[EMPTY], any(##local,lax)*)"))
                .isEqualTo(new Component.Group(
                        "a:g",
                        Set.of(),
                        new Particle.Several(
                                false, List.of(local, new Particle.Any("##local", "lax", new Occurs(0, -1))), ONCE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "THING a:x = a:y",
                "TYPE a:T = (a:x, a:y | a:z)",
                "TYPE a:T = (a:x",
                "ELEMENT a:E : a:T nillable=true",
                "ATTR @a:x=xsd:string optional"
            })
    void whatIsNotUnderstoodIsRefused(String line) {
        assertThatThrownBy(() -> FactLine.read(line)).isInstanceOf(IllegalStateException.class);
    }
}
