package org.st96toolkit.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;

/** What is read once is the same; nodes never are, since they are told apart by identity. */
class KnownEntriesTest {

    private final EntryNotation notation = new EntryNotation(Map.of());
    private final KnownEntries known = new KnownEntries(notation);

    private Entry read(Entry entry) {
        XmlInstruction instruction = notation.write("st96", entry, Optional.empty(), false);
        return known.read(new XmlInstruction(instruction.target(), instruction.data()))
                .orElseThrow()
                .entry();
    }

    @Test
    void equalWordingIsReadOnce() {
        Entry close = new Entry.Close(XmlName.of("b"));
        assertThat(read(close)).isEqualTo(close).isSameAs(read(close));
    }

    @Test
    void nodesAreOthersEachTime() {
        XmlElement element = new XmlElement(XmlName.of("b"), List.of(), List.of(), Location.UNKNOWN);
        Entry.Data data = new Entry.Data(EntryPath.SELF, OptionalInt.empty(), List.of(), List.of(element));
        Entry.Data one = (Entry.Data) read(data);
        Entry.Data other = (Entry.Data) read(data);
        assertThat(one.nodes().get(0)).isNotSameAs(other.nodes().get(0));
        Entry.Part part = new Entry.Part(element);
        assertThat(((Entry.Part) read(part)).element()).isNotSameAs(((Entry.Part) read(part)).element());
    }

    @Test
    void whatIsNoEntryStaysNone() {
        assertThat(known.read(new XmlInstruction("st96", "close b ~none"))).isEmpty();
        assertThat(known.read(new XmlInstruction("st96", "close b ~none"))).isEmpty();
    }
}
