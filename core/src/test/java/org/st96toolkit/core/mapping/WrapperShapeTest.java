package org.st96toolkit.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

class WrapperShapeTest {

    private static final String TARGET = "st36";

    private final EntryNotation notation = new EntryNotation(Map.of());
    private final WrapperShape shapes = new WrapperShape(TARGET, notation);

    private XmlInstruction open(String name, XmlAttribute... attributes) {
        return entry(new Entry.Open(XmlName.of(name), List.of(attributes), false));
    }

    private XmlInstruction close(String name) {
        return entry(new Entry.Close(XmlName.of(name)));
    }

    private XmlInstruction empty(String name) {
        XmlElement element = new XmlElement(XmlName.of(name), List.of(), List.of(), Location.UNKNOWN);
        return entry(new Entry.Data(EntryPath.SELF, OptionalInt.empty(), List.of(), List.of(element)));
    }

    private XmlInstruction entry(Entry entry) {
        return notation.write(TARGET, entry, Optional.empty(), false);
    }

    private List<XmlNode> citation() {
        return List.of(
                open("author"),
                open("name"),
                new XmlText("𝒜 Nemo"),
                close("name"),
                close("author"),
                empty("atl"),
                open("serial"),
                new XmlText("12 Combs"),
                close("serial"));
    }

    private EntryNotation.Anchored anchored(WrapperShape.Run run) {
        return new EntryNotation.Anchored(run.entry(), Optional.of(EntryNotation.digest(run.text())), false);
    }

    @Test
    void wrappersAreOneEntryAndComeBack() {
        WrapperShape.Run run = shapes.run(citation(), 0).orElseThrow();

        assertThat(run.entry().shape()).isEqualTo("author(name(6))atl!serial(8)");
        assertThat(run.text()).isEqualTo("𝒜 Nemo12 Combs");
        assertThat(run.end()).isEqualTo(9);
        assertThat(run.instructions()).hasSize(7);
        assertThat(shapes.spread(anchored(run), run.text())).contains(citation());
    }

    @Test
    void textBehindThemStays() {
        WrapperShape.Run run = shapes.run(citation(), 0).orElseThrow();
        List<XmlNode> expected = new ArrayList<>(citation());
        expected.add(new XmlText(" [0002]"));

        assertThat(shapes.spread(anchored(run), run.text() + " [0002]")).contains(expected);
    }

    @Test
    void editedTextIsAnother() {
        WrapperShape.Run run = shapes.run(citation(), 0).orElseThrow();

        assertThat(shapes.spread(anchored(run), "𝒜 Nemo13 Combs")).isEmpty();
        assertThat(shapes.spread(anchored(run), "short")).isEmpty();
        assertThat(shapes.spread(anchored(run), "")).isEmpty();
    }

    @Test
    void textBetweenThemIsNotTheirs() {
        List<XmlNode> nodes = new ArrayList<>(citation());
        nodes.add(new XmlText(", "));
        nodes.addAll(citation());

        assertThat(shapes.run(nodes, 0).orElseThrow().end()).isEqualTo(9);
    }

    @Test
    void fewWrappersStay() {
        assertThat(shapes.run(List.of(open("a"), open("b"), new XmlText("x"), close("b"), close("a")), 0))
                .isEmpty();
    }

    @Test
    void anAttributeIsNoPartOfAShape() {
        List<XmlNode> nodes = new ArrayList<>(citation());
        nodes.set(0, open("author", new XmlAttribute(XmlName.of("id"), "a1")));

        assertThat(shapes.run(nodes, 0)).isEmpty();
    }

    @Test
    void anElementAmongThemEndsTheRun() {
        List<XmlNode> nodes = new ArrayList<>(citation());
        nodes.set(7, new XmlElement(XmlName.of("b"), List.of(), List.of(), Location.UNKNOWN));

        assertThat(shapes.run(nodes, 0)).isEmpty();
    }

    @Test
    void anotherTargetIsNotOurs() {
        List<XmlNode> nodes = new ArrayList<>(citation());
        nodes.set(4, new XmlInstruction("other", ((XmlInstruction) nodes.get(4)).data()));

        assertThat(shapes.run(nodes, 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a(", "a)", ")", "a(1", "1a", "a", "a(99999999999)", "a b(1)", "(1)", "a(2)"})
    void aShapeThatIsNoneIsNotSpread(String shape) {
        EntryNotation.Anchored entry =
                new EntryNotation.Anchored(new Entry.Wrapped(shape), Optional.of(EntryNotation.digest("x")), false);

        assertThat(shapes.spread(entry, "x")).isEmpty();
    }
}
