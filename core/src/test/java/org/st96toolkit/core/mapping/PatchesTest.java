package org.st96toolkit.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Entries carried out: what fits changes just what it says, what does not fit changes nothing. */
class PatchesTest {

    private static final EntryNotation NOTATION = new EntryNotation(Map.of());
    private static final XmlName A = XmlName.of("a");
    private static final XmlName X = XmlName.of("x");
    private static final EntryPath SELF = EntryPath.SELF;
    private static final OptionalInt NOWHERE = OptionalInt.empty();

    private static DraftElement draft(XmlElement element) {
        DraftElement draft = new DraftElement(element.name(), RandomDrafts.type(element.name()), element.location());
        draft.attributes().addAll(element.attributes());
        element.children().forEach(node -> draft.add(node instanceof XmlElement child ? draft(child) : node));
        return draft;
    }

    /** What an entry makes of a tree; {@code unfit} where it does not fit. */
    private static String after(String tree, Entry entry) {
        return after(tree, entry, Optional.empty());
    }

    private static String after(String tree, Entry entry, Optional<String> anchored) {
        DraftElement host = draft(Bench.element(tree));
        boolean fits = Patches.apply(
                new EntryNotation.Anchored(entry, anchored.map(EntryNotation::digest), false), host, NOTATION);
        String result = Markup.text(host.finish());
        if (!fits) {
            assertThat(result).isEqualTo(tree);
            return "unfit";
        }
        return result;
    }

    private static EntryPath a(int index) {
        return SELF.child(A, index);
    }

    private static Entry.Data data(EntryPath path, OptionalInt index, XmlNode... nodes) {
        return new Entry.Data(path, index, List.of(), List.of(nodes));
    }

    private static XmlElement element(String name) {
        return new XmlElement(XmlName.of(name), List.of(), List.of(), org.st96toolkit.core.diagnostic.Location.UNKNOWN);
    }

    @Test
    void aSpellingReplacesTheText() {
        assertThat(after("<e><a>1</a><a>2</a></e>", new Entry.Spelling(a(2), "3")))
                .isEqualTo("<e><a>1</a><a>3</a></e>");
        assertThat(after("<e><a>1</a></e>", new Entry.Spelling(a(1), ""))).isEqualTo("<e><a/></e>");
        assertThat(after("<e><a>1</a></e>", new Entry.Spelling(a(2), "3"))).isEqualTo("unfit");
    }

    @Test
    void aSpellingReplacesAnAttribute() {
        assertThat(after("<e><a x='1'/></e>", new Entry.Spelling(a(1).attribute(X), "2")))
                .isEqualTo("<e><a x='2'/></e>");
    }

    @Test
    void aSpellingFitsItsValueAlone() {
        assertThat(after("<e><a>1</a></e>", new Entry.Spelling(a(1), "2"), Optional.of("1")))
                .isEqualTo("<e><a>2</a></e>");
        assertThat(after("<e><a>1</a></e>", new Entry.Spelling(a(1), "2"), Optional.of("3")))
                .isEqualTo("unfit");
        assertThat(after("<e><a/></e>", new Entry.Spelling(a(1).attribute(X), "2"), Optional.of("1")))
                .isEqualTo("unfit");
    }

    @Test
    void aRenamedElementKeepsWhatItHolds() {
        Entry renamed = new Entry.Renamed(a(1), XmlName.of("s"));
        assertThat(after("<e><a x='1'>2</a></e>", renamed, Optional.of("2"))).isEqualTo("<e><s x='1'>2</s></e>");
        assertThat(after("<e><a x='1'>2</a></e>", renamed, Optional.of("3"))).isEqualTo("unfit");
        assertThat(after("<e/>", renamed)).isEqualTo("unfit");
    }

    @Test
    void dataGivesAttributes() {
        Entry attributes = new Entry.Data(a(1), NOWHERE, List.of(new XmlAttribute(X, "1")), List.of());
        assertThat(after("<e><a/></e>", attributes)).isEqualTo("<e><a x='1'/></e>");
        assertThat(after("<e><a x='2'/></e>", attributes)).isEqualTo("unfit");
        assertThat(after("<e/>", attributes)).isEqualTo("unfit");
    }

    @Test
    void dataGivesElementsByTheGrammar() {
        assertThat(after("<e><a/><s/></e>", data(SELF, NOWHERE, element("b")))).isEqualTo("<e><a/><b/><s/></e>");
        assertThat(after("<e><a/><s/></e>", data(SELF, NOWHERE, element("a")))).isEqualTo("<e><a/><a/><s/></e>");
        assertThat(after("<e><a/><s/></e>", data(SELF, NOWHERE, element("unknown"))))
                .isEqualTo("<e><a/><s/><unknown/></e>");
    }

    @Test
    void dataGivesNodesByNumber() {
        assertThat(after("<m>1<a/></m>", data(SELF, OptionalInt.of(0), element("b"))))
                .isEqualTo("<m><b/>1<a/></m>");
        assertThat(after("<m>1<a/></m>", data(SELF, OptionalInt.of(1), element("b"))))
                .isEqualTo("<m>1<b/><a/></m>");
        assertThat(after("<m>1<a/></m>", data(SELF, OptionalInt.of(2), new XmlText("2"))))
                .isEqualTo("<m>1<a/>2</m>");
        assertThat(after("<m>1<a/></m>", data(SELF, OptionalInt.of(3), element("b"))))
                .isEqualTo("unfit");
    }

    @Test
    void whiteSpaceThatMeansNothingIsNotCounted() {
        assertThat(after("<e>\n <a/>\n <a/></e>", data(SELF, OptionalInt.of(1), element("s"))))
                .isEqualTo("<e>\n <a/>\n <s/><a/></e>");
        assertThat(after("<m>\n <a/></m>", data(SELF, OptionalInt.of(1), element("s"))))
                .isEqualTo("<m>\n <s/><a/></m>");
    }

    @Test
    void anOrderPutsEachChildInItsPlace() {
        assertThat(after("<e><a/><b/><s/></e>", new Entry.Order(SELF, new int[] {2, 0, 1})))
                .isEqualTo("<e><s/><a/><b/></e>");
    }

    @Test
    void anOrderOfOtherChildrenDoesNotFit() {
        assertThat(after("<e><a/><b/></e>", new Entry.Order(SELF, new int[] {2, 0, 1})))
                .isEqualTo("unfit");
        assertThat(after("<e><a/><b/></e>", new Entry.Order(SELF, new int[] {0, 0})))
                .isEqualTo("unfit");
        assertThat(after("<e><a/><b/></e>", new Entry.Order(SELF, new int[] {0, 2})))
                .isEqualTo("unfit");
        assertThat(after("<e><a/><b/></e>", new Entry.Order(SELF, new int[] {-1, 0})))
                .isEqualTo("unfit");
        assertThat(after("<e><a/><b/></e>", new Entry.Order(SELF, new int[] {1, 0}), Optional.of("b a ")))
                .isEqualTo("unfit");
        assertThat(after("<e><a/></e>", new Entry.Order(a(2), new int[0]))).isEqualTo("unfit");
    }

    @Test
    void aSuppliedElementGoes() {
        assertThat(after("<e><a>1</a><a>2</a></e>", new Entry.Supplied(a(2), false)))
                .isEqualTo("<e><a>1</a></e>");
        assertThat(after("<e><a>1</a></e>", new Entry.Supplied(a(2), false))).isEqualTo("unfit");
        assertThat(after("<e><a>1</a></e>", new Entry.Supplied(a(1), false), Optional.of("2")))
                .isEqualTo("unfit");
    }

    @Test
    void aSuppliedAttributeGoes() {
        assertThat(after("<e x='1'/>", new Entry.Supplied(SELF.attribute(X), false)))
                .isEqualTo("<e/>");
        assertThat(after("<e/>", new Entry.Supplied(SELF.attribute(X), false))).isEqualTo("unfit");
    }

    @Test
    void aSuppliedNodeGoes() {
        assertThat(after("<m>1<a/>2</m>", new Entry.Supplied(SELF.node(2), false)))
                .isEqualTo("<m>1<a/></m>");
        assertThat(after("<m>1<a/>2</m>", new Entry.Supplied(SELF.node(3), false)))
                .isEqualTo("unfit");
        assertThat(after("<m/>", new Entry.Supplied(a(1).node(0), false))).isEqualTo("unfit");
    }

    @Test
    void aSuppliedTextThatWasEditedStays() {
        Entry gone = new Entry.Supplied(SELF.node(0), false);
        String anchor = Patches.anchor(gone, draft(Bench.element("<m>1<a/></m>")), NOTATION)
                .orElseThrow();
        assertThat(after("<m>1<a/></m>", gone, Optional.of(anchor))).isEqualTo("<m><a/></m>");
        assertThat(after("<m>2<a/></m>", gone, Optional.of(anchor))).isEqualTo("unfit");
        assertThat(after("<m>1<b/></m>", gone, Optional.of(anchor))).isEqualTo("unfit");
    }

    @Test
    void whatASuppliedGroupHoldsStays() {
        assertThat(after("<e><b><a>1</a>x</b><s/></e>", new Entry.Supplied(SELF.child(XmlName.of("b"), 1), true)))
                .isEqualTo("<e><a>1</a>x<s/></e>");
    }

    @Test
    void aMovedValueStandsInTheData() {
        XmlName b = XmlName.of("b");
        Entry moved = new Entry.Moved(a(1), SELF.child(b, 1).child(A, 2));
        DraftElement host = draft(Bench.element("<e><a>1</a></e>"));
        host.add(Bench.element("<b><a>3</a><a>2</a></b>"));
        assertThat(Patches.anchor(moved, host, NOTATION)).contains("a b ");
        assertThat(Patches.apply(new EntryNotation.Anchored(moved, Optional.empty(), false), host, NOTATION))
                .isTrue();
        assertThat(Markup.text(host.finish())).isEqualTo("<e><b><a>3</a><a>1</a></b></e>");
    }

    @Test
    void aMovedValueStaysWhereItsPlaceIsGone() {
        XmlName b = XmlName.of("b");
        Entry moved = new Entry.Moved(a(1), SELF.child(b, 1).child(A, 2));
        for (String data : List.of("<b><a>3</a></b>", "<b><a/><a><s/></a></b>", "<s/>")) {
            DraftElement host = draft(Bench.element("<e><a>1</a></e>"));
            host.add(Bench.element(data));
            assertThat(Patches.apply(new EntryNotation.Anchored(moved, Optional.empty(), false), host, NOTATION))
                    .isFalse();
            assertThat(Markup.text(host.finish())).isEqualTo("<e><a>1</a>" + data + "</e>");
        }
        // Where nobody put it into data, there is nothing that says it twice.
        assertThat(after("<e><a>1</a><b><a/><a/></b></e>", moved)).isEqualTo("unfit");
        assertThat(after("<e><a>1<s/></a></e>", moved)).isEqualTo("unfit");
        assertThat(after("<e/>", moved)).isEqualTo("unfit");
    }

    @Test
    void theElementItselfIsNeverTakenAway() {
        assertThat(after("<e/>", new Entry.Supplied(SELF, false))).isEqualTo("unfit");
    }

    @Test
    void textThatStandsForAllThereIsDoesNotStandBesideWhatIsNew() {
        Entry data = data(SELF, OptionalInt.of(0), new XmlText("1"), element("a"));
        String anchor =
                Patches.anchor(data, draft(Bench.element("<m/>")), NOTATION).orElseThrow();
        assertThat(after("<m/>", data, Optional.of(anchor))).isEqualTo("<m>1<a/></m>");
        assertThat(after("<m>2</m>", data, Optional.of(anchor))).isEqualTo("unfit");
    }

    @Test
    void dataBesideOthersBelongsToNoValue() {
        assertThat(Patches.anchor(
                        data(SELF, OptionalInt.of(1), new XmlText("1")), draft(Bench.element("<m><a/></m>")), NOTATION))
                .isEmpty();
        assertThat(Patches.anchor(data(SELF, NOWHERE, element("a")), draft(Bench.element("<m/>")), NOTATION))
                .isEmpty();
    }

    @Test
    void entriesThatAreNoPatchesDoNotFit() {
        assertThat(after("<e/>", new Entry.Close(A))).isEqualTo("unfit");
        assertThat(after("<e/>", new Entry.Document(Map.of()))).isEqualTo("unfit");
    }

    @Test
    void aFinishedElementIsNoHost() {
        DraftElement host = draft(Bench.element("<e/>"));
        host.add(Bench.element("<a>1</a>"));
        assertThat(Patches.find(host, a(1).steps())).isNull();
    }
}
