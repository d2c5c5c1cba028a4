package org.st96toolkit.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.mapping.EntryNotation.Anchored;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlComment;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * Entries as instructions and back. The written forms stand in documents that are out there: they do not change.
 *
 * <p>Long because every kind of entry stands here in each of its written forms, right and wrong.
 */
class EntryNotationTest {

    private static final EntryNotation NOTATION = new EntryNotation(Map.of("r", "urn:r", "c", "urn:c"));

    private static final XmlName A = XmlName.of("a");
    private static final XmlName B = new XmlName("urn:r", "B");

    /** Strings that break careless notations. */
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "  two  ",
            "\"",
            "'",
            "&",
            "&amp;",
            "&quot;",
            "<",
            ">",
            "?>",
            "?\\>",
            "?\\\\>",
            "\\",
            "\n",
            "\r",
            "\t",
            "a\nb\r\nc\td",
            "{",
            "}",
            "{x}",
            "[2]",
            "]",
            "#",
            "#1",
            "/",
            "@",
            "@a=\"b\"",
            " : ",
            ": ",
            " ~",
            " ~AAAA",
            "~",
            ".",
            "next ",
            "around ",
            "for ",
            "beside ",
            "=",
            "1-2,3",
            "é",
            "齿",
            "𝔄",
            "\u0085",
            "\u2028",
            "%",
            "--",
            "]]>");

    private static List<Entry> entries(String nasty) {
        XmlAttribute attribute = new XmlAttribute(A, nasty);
        XmlAttribute qualified = new XmlAttribute(B, nasty);
        XmlAttribute strange = new XmlAttribute(new XmlName("urn:x y{'\"", "z"), nasty);
        List<XmlNode> inner = nasty.isEmpty() ? List.of() : List.of(new XmlText(nasty));
        XmlElement element = new XmlElement(B, List.of(attribute), inner, Location.UNKNOWN);
        EntryPath self = EntryPath.SELF;
        EntryPath deep = self.child(A, 1).child(B, 12);
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("dialect", nasty);
        properties.put("doctype", nasty);
        List<Entry> all = new ArrayList<>(List.of(
                new Entry.Document(properties),
                new Entry.Document(Map.of()),
                new Entry.Spelling(self, nasty),
                new Entry.Spelling(deep, nasty),
                new Entry.Spelling(self.attribute(A), nasty),
                new Entry.Spelling(deep.attribute(B), nasty),
                new Entry.Data(self, OptionalInt.empty(), List.of(attribute, qualified), List.of()),
                new Entry.Data(self, OptionalInt.empty(), List.of(), List.of(element)),
                new Entry.Data(self, OptionalInt.empty(), List.of(strange), List.of(element)),
                new Entry.Data(self, OptionalInt.of(0), List.of(attribute), List.of(element)),
                new Entry.Data(self, OptionalInt.of(3), List.of(), List.of(element, new XmlComment("c"))),
                new Entry.Data(deep, OptionalInt.empty(), List.of(attribute), List.of()),
                new Entry.Data(deep, OptionalInt.of(10), List.of(qualified), List.of(element)),
                new Entry.Open(A, List.of(), false),
                new Entry.Open(B, List.of(attribute, strange), false),
                new Entry.Open(A, List.of(attribute), true),
                new Entry.Part(element)));
        if (!nasty.isEmpty()) {
            all.add(new Entry.Data(self, OptionalInt.empty(), List.of(), List.of(new XmlText(nasty))));
            all.add(new Entry.Data(deep, OptionalInt.of(1), List.of(), List.of(element, new XmlText(nasty), element)));
        }
        return all;
    }

    static List<Arguments> written() {
        EntryPath self = EntryPath.SELF;
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("dialect", "us-grant");
        properties.put("subset", "\n<!ENTITY a \"b\">");
        XmlElement element =
                new XmlElement(B, List.of(new XmlAttribute(A, "1")), List.of(new XmlText("x & y")), Location.UNKNOWN);
        return List.of(
                Arguments.of(
                        new Entry.Document(properties),
                        "document dialect=\"us-grant\" subset=\"&#10;<!ENTITY a &quot;b&quot;>\" ~Ec68"),
                Arguments.of(new Entry.Spelling(self, "7\t"), "spelling . \"7&#9;\" ~cthy"),
                Arguments.of(new Entry.Spelling(self.child(A, 1).child(B, 2), "7"), "spelling a/r:B[2] \"7\" ~YEmh"),
                Arguments.of(new Entry.Spelling(self.attribute(A), "7"), "spelling @a \"7\" ~1XJ4"),
                Arguments.of(new Entry.Spelling(self.child(A, 3).attribute(B), "7"), "spelling a[3]/@r:B \"7\" ~Zaeg"),
                Arguments.of(new Entry.Renamed(self.child(A, 1), B), "spelling a <r:B> ~Gg44"),
                Arguments.of(
                        new Entry.Data(
                                self,
                                OptionalInt.empty(),
                                List.of(new XmlAttribute(A, "1"), new XmlAttribute(B, "2")),
                                List.of()),
                        "data @a=\"1\" @r:B=\"2\" ~Vz89"),
                Arguments.of(
                        new Entry.Data(self, OptionalInt.empty(), List.of(), List.of(element)),
                        "data : <r:B a=\"1\">x &amp; y</r:B> ~liv4"),
                Arguments.of(
                        new Entry.Data(self, OptionalInt.of(0), List.of(), List.of(new XmlText("x"))),
                        "data .#0 : x ~iT4l"),
                Arguments.of(
                        new Entry.Data(
                                self.child(A, 2),
                                OptionalInt.of(4),
                                List.of(new XmlAttribute(A, "1")),
                                List.of(new XmlComment("c"), new XmlInstruction("p", "q"))),
                        "data a[2]#4 @a=\"1\" : <!--c--><?p q/> ~VRxW"),
                Arguments.of(
                        new Entry.Data(
                                self.child(new XmlName("urn:unknown", "u"), 1),
                                OptionalInt.empty(),
                                List.of(),
                                List.of(element)),
                        "data {urn:unknown}u : <r:B a=\"1\">x &amp; y</r:B> ~o1f7"),
                Arguments.of(new Entry.Open(B, List.of(new XmlAttribute(A, "1")), false), "open r:B @a=\"1\" ~_8qt"),
                Arguments.of(new Entry.Open(A, List.of(), true), "open beside a ~RcNX"),
                Arguments.of(new Entry.Close(B), "close r:B ~gkrc"),
                Arguments.of(new Entry.Order(self, new int[] {0, 1, 2, 8, 7, 3, 4}), "order . 0-2,8,7,3-4 ~gEy2"),
                Arguments.of(new Entry.Order(self.child(A, 2), new int[] {1, 0}), "order a[2] 1,0 ~71Zf"),
                Arguments.of(new Entry.Supplied(self, false), "supplied . ~Yfyh"),
                Arguments.of(new Entry.Supplied(self.attribute(B), false), "supplied @r:B ~hbxa"),
                Arguments.of(new Entry.Supplied(self.child(A, 1).node(2), false), "supplied a#2 ~Z6R-"),
                Arguments.of(new Entry.Supplied(self.child(A, 1).child(A, 2), true), "supplied around a/a[2] ~Uzwq"),
                Arguments.of(
                        new Entry.Moved(
                                self.child(A, 1).child(B, 1), self.child(A, 2).child(B, 1)),
                        "supplied a/r:B for a[2]/r:B ~HlbX"),
                Arguments.of(new Entry.Part(element), "part <r:B a=\"1\">x &amp; y</r:B> ~f2S5"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void eachKindHasItsForm(Entry entry, String form) {
        assertThat(NOTATION.write("t", entry, Optional.empty(), false).data()).isEqualTo(form);
    }

    @Test
    void theAnchorStandsBehindTheDigest() {
        Entry entry = new Entry.Spelling(EntryPath.SELF, "x");
        String data = NOTATION.write("t", entry, Optional.of("47DE"), false).data();
        assertThat(data).isEqualTo("spelling . \"x\" ~j-ew.47DE");
    }

    @Test
    void whatBelongsToTheNextElementSaysSo() {
        String data =
                NOTATION.write("t", new Entry.Close(A), Optional.empty(), true).data();
        assertThat(data).isEqualTo("next close a ~HPIn");
    }

    @Test
    void theEndMarkOfAnInstructionIsKeptOut() {
        String data = NOTATION.write("t", new Entry.Spelling(EntryPath.SELF, "a?>b?\\>c"), Optional.empty(), false)
                .data();
        assertThat(data).startsWith("spelling . \"a?\\>b?\\\\>c\" ~");
    }

    @Test
    void everyEntryWithEveryNastyStringIsReadAsItWasWritten() {
        for (String nasty : NASTY) {
            for (Entry entry : entries(nasty)) {
                for (boolean next : new boolean[] {false, true}) {
                    Optional<String> anchor = next ? Optional.of("a_-Z") : Optional.empty();
                    XmlInstruction instruction = NOTATION.write("t", entry, anchor, next);
                    assertThat(instruction.data()).as("of %s", entry).doesNotContain("?>", "\n", "\r");
                    assertThat(NOTATION.read(instruction))
                            .as("%s", instruction.data())
                            .contains(new Anchored(entry, anchor, next));
                }
            }
        }
    }

    @Test
    void ordersAreReadAsTheyWereWritten() {
        Random random = new Random(96);
        for (int i = 0; i < 300; i++) {
            List<Integer> places = new ArrayList<>();
            for (int k = random.nextInt(12); k >= 0; k--) {
                places.add(places.size());
            }
            java.util.Collections.shuffle(places, random);
            int[] permutation = places.stream().mapToInt(Integer::intValue).toArray();
            XmlInstruction written =
                    NOTATION.write("t", new Entry.Order(EntryPath.SELF, permutation), Optional.empty(), false);
            Entry.Order read =
                    (Entry.Order) NOTATION.read(written).orElseThrow().entry();
            assertThat(read.permutation()).isEqualTo(permutation);
        }
    }

    @Test
    void namesOfEveryNamespaceAreReadAsTheyWereWritten() {
        List<XmlName> names = List.of(
                A,
                B,
                new XmlName("http://www.w3.org/XML/1998/namespace", "lang"),
                new XmlName("urn:x y", "n"),
                new XmlName("a:b", "c"),
                new XmlName("x}y&#125;&amp;z", "c"),
                new XmlName("http://x/[1]@#=>/", "é-1.x"));
        for (XmlName name : names) {
            List<Entry> all = List.of(
                    new Entry.Close(name),
                    new Entry.Open(name, List.of(new XmlAttribute(name, "v")), false),
                    new Entry.Renamed(EntryPath.SELF.child(name, 2), name),
                    new Entry.Supplied(EntryPath.SELF.child(name, 2).attribute(name), false),
                    new Entry.Supplied(
                            EntryPath.SELF.child(name, 2).child(name, 1).node(3), false),
                    new Entry.Moved(
                            EntryPath.SELF.child(name, 1),
                            EntryPath.SELF.child(name, 2).child(name, 3)));
            for (Entry entry : all) {
                XmlInstruction written = NOTATION.write("t", entry, Optional.empty(), false);
                assertThat(NOTATION.read(written))
                        .as(written.data())
                        .map(Anchored::entry)
                        .contains(entry);
            }
        }
    }

    @Test
    void aWrongDigestIsRejected() {
        String data =
                NOTATION.write("t", new Entry.Close(A), Optional.empty(), false).data();
        String digest = data.substring(data.length() - 4);
        String other = digest.equals("AAAA") ? "AAAB" : "AAAA";
        assertThat(NOTATION.read(new XmlInstruction("t", "close a ~" + digest))).isPresent();
        assertThat(NOTATION.read(new XmlInstruction("t", "close a ~" + other))).isEmpty();
        assertThat(NOTATION.read(new XmlInstruction("t", "close b ~" + digest))).isEmpty();
        assertThat(NOTATION.read(new XmlInstruction("t", "close  a ~" + digest)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "close a", "close a ~", "~", " ~", "close a ~ AAAA", "data", "next", "?", "\\"})
    void whatHasNoDigestIsRejected(String data) {
        assertThat(NOTATION.read(new XmlInstruction("t", data))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "clos a",
                "spelling",
                "spelling .",
                "spelling . \"",
                "spelling . x\"",
                "spelling @a",
                "spelling a[",
                "spelling a[x] \"v\"",
                "spelling a[2 \"v\"",
                "order .",
                "order . a",
                "order . 1-",
                "order . 3-1x",
                "order . -",
                "data a#x : b",
                "data : <a>",
                "data : </a>",
                "data @a",
                "data @a=",
                "data @a=\"x",
                "data :",
                "open",
                "open a @b",
                "close",
                "close {urn",
                "part",
                "part <a>",
                "part a",
                "part <a/><b/>",
                "part <a/>b",
                "supplied",
                "document x",
                "document x=",
                "document x=\"",
                "next",
                "next next close a",
                "order . 0-99999999999",
                "order . 0-2000000000",
                "order . 0-16777215,0-16777215",
                "order . 5-1",
                "order . -1",
                "close a b",
                "close 1",
                "close <",
                "open a b",
                "open a @x=\"1\" @x=\"2\"",
                "open a @1=\"x\"",
                "supplied a b",
                "supplied . for a",
                "supplied a for .",
                "supplied a for @a",
                "supplied a#1 for a",
                "supplied a for",
                "supplied around a for b",
                "supplied a/",
                "spelling a <b",
                "spelling a \"b\" c",
                "data @a=\"1\" x",
                "data : <a/>\u0001<",
                "data @a=\"1\" : <1/>"
            })
    void aRightDigestOverATextThatIsNoEntryIsRejected(String text) {
        assertThat(NOTATION.read(signed(text))).isEmpty();
    }

    private static XmlInstruction signed(String text) {
        return new XmlInstruction("t", text + " ~" + EntryNotation.digest(text));
    }

    @Test
    void randomTextNeverThrows() {
        Random random = new Random(36);
        String[] pieces = {
            "document",
            "spelling",
            "data",
            "open",
            "close",
            "order",
            "supplied",
            "part",
            "next ",
            "around ",
            "beside ",
            " ",
            " ",
            "@",
            "a",
            "r:B",
            "{urn:x}y",
            "{",
            "}",
            "[",
            "2",
            "]",
            "/",
            "#",
            "1",
            "=",
            "\"",
            "\"v\"",
            ":",
            " : ",
            "<",
            "<a>",
            "</a>",
            "<b/>",
            ">",
            ",",
            "-",
            "~",
            ".",
            "&",
            "&quot;",
            "?",
            "\\",
            "é",
            "\n",
            "x:y",
            "0-3",
            "99999999999"
        };
        int read = 0;
        for (int i = 0; i < 40_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(9); k >= 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Optional<Anchored> entry = NOTATION.read(signed(text.toString()));
            assertThat(NOTATION.read(new XmlInstruction("t", text.toString()))).isEmpty();
            read += entry.isPresent() ? 1 : 0;
        }
        // It would show nothing if all were refused at once.
        assertThat(read).isGreaterThan(100);
    }

    @Test
    void anEntryThatIsReadIsWrittenAlike() {
        Random random = new Random(63);
        String[] bodies = {"close a", "open r:B @a=\"1\"", "supplied a/r:B[2]#1", "order . 1,0", "spelling @a \"&#10;\""
        };
        for (int i = 0; i < 100; i++) {
            String body = bodies[random.nextInt(bodies.length)];
            Anchored entry = NOTATION.read(signed(body)).orElseThrow();
            assertThat(NOTATION.write("t", entry.entry(), entry.anchor(), entry.next()))
                    .isEqualTo(signed(body));
        }
    }

    @Test
    void theDigestIsPartOfSha256() {
        // of nothing: e3 b0 c4 ...
        assertThat(EntryNotation.digest("")).isEqualTo("47DE");
        assertThat(EntryNotation.digest("a")).hasSize(4).isNotEqualTo(EntryNotation.digest("b"));
    }
}
