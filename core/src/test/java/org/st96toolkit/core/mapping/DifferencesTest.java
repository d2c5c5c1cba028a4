package org.st96toolkit.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.TreeComparison;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlText;

/** The entries that make equal to its source what the way back has made. */
class DifferencesTest {

    private static final EntryNotation NOTATION = new EntryNotation(Map.of());
    private static final int PAIRS = 20_000;

    private static boolean ignoresWhiteSpace(XmlElement element) {
        return Significant.ignoresWhiteSpace(RandomDrafts.type(element.name()), element.children());
    }

    private static List<?> differences(XmlElement source, DraftElement made) {
        return new TreeComparison(DifferencesTest::ignoresWhiteSpace, 3).compare(source, made.finish());
    }

    private static List<EntryNotation.Anchored> between(XmlElement source, DraftElement made) {
        return between(source, made, Optional.empty());
    }

    private static List<EntryNotation.Anchored> between(XmlElement source, DraftElement made, Optional<String> obeyed) {
        return Differences.between(source, made.type(), made, NOTATION, obeyed);
    }

    /** The entries as they are written, without digests. */
    private static List<String> texts(XmlElement source, DraftElement made) {
        return between(source, made).stream()
                .map(entry -> NOTATION.write("t", entry.entry(), Optional.empty(), false)
                        .data())
                .map(data -> data.substring(0, data.lastIndexOf(" ~")).replace('"', '\''))
                .toList();
    }

    @Test
    void theEntriesFoundMakeThePairEqualAndDoSoAgainOnAFreshCopy() {
        int entries = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            RandomDrafts random = new RandomDrafts(seed);
            XmlElement source = random.source();
            DraftElement made = random.made(source);
            DraftElement fresh = RandomDrafts.copy(made);
            String before = Markup.text(made.finish());

            List<EntryNotation.Anchored> found = between(source, made);
            String what = "seed %d: of %s, from %s, by %s".formatted(seed, Markup.text(source), before, found);
            assertThat(differences(source, made)).as(what).isEmpty();

            for (EntryNotation.Anchored entry : found) {
                XmlInstruction written = NOTATION.write("t", entry.entry(), entry.anchor(), false);
                EntryNotation.Anchored read = NOTATION.read(written).orElseThrow();
                assertThat(Patches.apply(read, fresh, NOTATION)).as(what).isTrue();
            }
            assertThat(differences(source, fresh)).as(what).isEmpty();
            entries += found.size();
        }
        assertThat(entries).as("entries in all").isGreaterThan(PAIRS);
    }

    @Test
    void whatIsEqualNeedsNoEntry() {
        for (int seed = 0; seed < 2_000; seed++) {
            XmlElement source = new RandomDrafts(seed).source();
            assertThat(between(source, draft(source))).as(Markup.text(source)).isEmpty();
        }
    }

    /** A draft of a tree that no rule has made. */
    private static DraftElement draft(XmlElement element) {
        DraftElement draft = new DraftElement(element.name(), RandomDrafts.type(element.name()), element.location());
        draft.attributes().addAll(element.attributes());
        element.children().forEach(node -> draft.add(node instanceof XmlElement child ? draft(child) : node));
        return draft;
    }

    private static List<String> texts(String source, String made) {
        return texts(Bench.element(source), draft(Bench.element(made)));
    }

    @Test
    void anotherValueIsASpelling() {
        assertThat(texts("<e><a x='1'>2</a></e>", "<e><a x='3'>4</a></e>"))
                .containsExactly("spelling a/@x '1'", "spelling a '2'");
    }

    @Test
    void aMissingAttributeIsData() {
        assertThat(texts("<e y='1' x='2'/>", "<e/>")).containsExactly("data @x='2' @y='1'");
    }

    @Test
    void anAttributeTooManyIsSupplied() {
        assertThat(texts("<e/>", "<e x='2'/>")).containsExactly("supplied @x");
    }

    @Test
    void aMissingElementIsDataInItsPlaceByTheGrammar() {
        assertThat(texts("<e><a/><s/></e>", "<e><a/></e>")).containsExactly("data : <s/>");
    }

    @Test
    void aMissingElementIsDataInItsPlaceByNumberWhereTheGrammarSaysAnother() {
        assertThat(texts("<e><s/><a/></e>", "<e><a/></e>")).containsExactly("data .#0 : <s/>");
    }

    @Test
    void missingNeighboursAreOneEntry() {
        assertThat(texts("<m>1<b/>2<!--c--></m>", "<m>1</m>")).containsExactly("data .#1 : <b/>2<!--c-->");
    }

    @Test
    void anElementTooManyIsSupplied() {
        assertThat(texts("<e><a/></e>", "<e><a/><a/><b/></e>")).containsExactly("supplied b", "supplied a[2]");
    }

    @Test
    void anotherOrderIsAnOrder() {
        assertThat(texts("<e><b/><a/></e>", "<e><a/><b/></e>")).containsExactly("order . 1,0");
    }

    @Test
    void theTextsOfTheContentAreTheOnesThatWereThere() {
        assertThat(texts("<m>1<a/>2</m>", "<m>2<a/>1</m>")).containsExactly("order . 2,1,0");
    }

    @Test
    void anEmptyTextIsSupplied() {
        assertThat(texts("<a/>", "<a>1</a>")).containsExactly("supplied .#0");
    }

    @Test
    void anotherNameAtTheSamePlaceOfTheSourceIsASpelling() {
        XmlElement source = Bench.element("<e><a>1</a></e>");
        DraftElement made = new DraftElement(source.name(), null, source.location());
        DraftElement other =
                new DraftElement(XmlName.of("s"), null, source.elements().get(0).location());
        other.add(new XmlText("1"));
        made.add(other);
        assertThat(texts(source, made)).containsExactly("spelling s <a>");
    }

    @Test
    void aGroupAroundWhatTheSourceHasDirectlyIsUnwrapped() {
        XmlElement source = Bench.element("<e><a>1</a></e>");
        DraftElement made = new DraftElement(source.name(), null, source.location());
        DraftElement group = new DraftElement(XmlName.of("b"), null, new Location(7, 7));
        group.add(draft(source.elements().get(0)));
        made.add(group);
        assertThat(texts(source, made)).containsExactly("supplied around b");
    }

    @Test
    void whatARuleHasMadeIsNotEnteredAgain() {
        XmlElement source = Bench.element("<e><a>1</a></e>");
        DraftElement made = new DraftElement(source.name(), null, source.location());
        DraftElement inner =
                new DraftElement(XmlName.of("a"), null, source.elements().get(0).location());
        inner.source(source.elements().get(0)).settle();
        made.add(inner);
        assertThat(texts(source, made)).isEmpty();
    }

    @Test
    void entriesThatWereObeyedAreNoPartOfTheSource() {
        String entry = NOTATION.write("t", new Entry.Close(XmlName.of("a")), Optional.empty(), false)
                .data();
        XmlElement source = Bench.element("<e><?t " + entry + "?><a/></e>");
        List<EntryNotation.Anchored> obeyed =
                new ArrayList<>(between(source, draft(Bench.element("<e><a/></e>")), Optional.of("t")));
        List<EntryNotation.Anchored> content = between(source, draft(Bench.element("<e><a/></e>")));
        assertThat(obeyed).isEmpty();
        assertThat(content).hasSize(1);
    }
}
