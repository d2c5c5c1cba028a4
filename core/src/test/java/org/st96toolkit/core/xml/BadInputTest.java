package org.st96toolkit.core.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.diagnostic.CoreCode;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.diagnostic.Severity;

/** Every way in which an input can be bad has its code and its place, and nothing is ever thrown. */
@Timeout(60)
class BadInputTest {

    /** Codes that no file can show. */
    private static final Set<CoreCode> GENERATED = EnumSet.of(CoreCode.TOO_DEEP, CoreCode.UNREADABLE_INPUT);

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("not-xml.xml", CoreCode.NOT_XML, 1, 1),
                Arguments.of("truncated.xml", CoreCode.TRUNCATED, 3, 39),
                Arguments.of("raw-ampersand.xml", CoreCode.RAW_AMPERSAND, 3, 25),
                Arguments.of("not-well-formed.xml", CoreCode.NOT_WELL_FORMED, 3, 40),
                Arguments.of("undeclared-entity.xml", CoreCode.UNDECLARED_ENTITY, 3, 40),
                Arguments.of("external-entity.xml", CoreCode.EXTERNAL_ENTITY, 4, 30),
                Arguments.of("billion-laughs.xml", CoreCode.ENTITY_EXPANSION, 15, 21),
                Arguments.of("invalid-bytes.xml", CoreCode.INVALID_BYTES, 3, 32),
                Arguments.of("unknown-encoding.xml", CoreCode.UNKNOWN_ENCODING, 1, 1),
                Arguments.of("empty.xml", CoreCode.EMPTY_INPUT, 0, 0),
                Arguments.of("too-many-attributes.xml", CoreCode.LIMIT_REACHED, 26, 95),
                Arguments.of("undeclared-prefix.xml", CoreCode.UNDECLARED_PREFIX, 3, 3),
                Arguments.of("external-declarations.xml", CoreCode.EXTERNAL_DECLARATIONS, 2, 23),
                Arguments.of("encoding-mismatch.xml", CoreCode.ENCODING_MISMATCH, 1, 1),
                Arguments.of("wider-encoding.xml", CoreCode.WIDER_ENCODING, 3, 17),
                Arguments.of("xml-1.1.xml", CoreCode.XML_VERSION, 1, 1),
                Arguments.of("not-a-catalog.xml", CoreCode.NOT_A_CATALOG, 2, 1),
                Arguments.of("catalog-entry-ignored.xml", CoreCode.CATALOG_ENTRY_IGNORED, 3, 3),
                Arguments.of("catalog-entry-remote.xml", CoreCode.CATALOG_ENTRY_REMOTE, 3, 3));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("samples")
    void sampleRaisesItsCode(String name, CoreCode code, int line, int column) {
        boolean isCatalog = code.name().contains("CATALOG");
        Path file = Samples.bad(name);
        Report report = isCatalog
                ? Catalog.read(file, Samples.READER).report()
                : Samples.READER.read(file).report();
        assertThat(report.diagnostics()).hasSize(1);
        Diagnostic diagnostic = report.diagnostics().get(0);
        assertThat(diagnostic.code()).isEqualTo(code);
        assertThat(diagnostic.location()).isEqualTo(new Location(line, column));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(diagnostic.message(locale)).isNotBlank().doesNotContain("{");
            assertThat(diagnostic.fix(locale)).isNotBlank().doesNotContain("{");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("samples")
    void errorsWithhold(String name, CoreCode code, int line, int column) {
        if (!code.name().contains("CATALOG")) {
            boolean error = code.severity() == Severity.ERROR;
            assertThat(Samples.READER.read(Samples.bad(name)).value().isEmpty()).isEqualTo(error);
        }
    }

    @Test
    void everyCodeHasSampleOrTest() {
        Set<CoreCode> shown = EnumSet.copyOf(GENERATED);
        samples().forEach(sample -> shown.add((CoreCode) sample.get()[1]));
        assertThat(shown).containsExactlyInAnyOrder(CoreCode.values());
    }

    @Test
    void remoteDtdIsNotFetched() {
        Result<XmlDocument> result = Samples.READER.read(Samples.bad("remote-dtd.xml"));
        assertThat(result.report().diagnostics()).isEmpty();
        assertThat(result.orElseThrow().doctype().orElseThrow().systemId()).contains("http://example.invalid/lid.dtd");
    }

    @Test
    void hundredThousandLevelsAreTooDeep() {
        String deep = "<b>".repeat(100_000) + "</b>".repeat(100_000);
        assertThat(codes(Samples.read(deep))).containsExactly(CoreCode.TOO_DEEP);
        assertThat(place(Samples.read(deep))).isEqualTo(new Location(1, 3_001));
    }

    @Test
    void theDeepestTreeAllowedIsSafeToUse() {
        int depth = Limits.STANDARD.depth();
        XmlDocument document = Samples.document("<b>".repeat(depth) + "x" + "</b>".repeat(depth));
        XmlDocument again =
                Samples.READER.read(XmlWriter.plain().toBytes(document)).orElseThrow();
        assertThat(TreeComparison.exact(1).compare(document, again)).isEmpty();
        assertThat(document.root().text()).isEqualTo("x");
        XmlFragment fragments = new XmlFragment(java.util.Map.of());
        assertThat(fragments.parse(fragments.write(List.of(document.root())), Location.UNKNOWN))
                .isPresent();
    }

    @Test
    void missingFileAndDirectoryAreUnreadable() {
        assertThat(codes(Samples.READER.read(Path.of("no-such-file.xml")))).containsExactly(CoreCode.UNREADABLE_INPUT);
        assertThat(codes(Samples.READER.read(Path.of(".")))).containsExactly(CoreCode.UNREADABLE_INPUT);
    }

    @Test
    void failingStreamIsUnreadable() {
        InputStream failing = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("unplugged");
            }
        };
        assertThat(codes(Samples.READER.read(failing))).containsExactly(CoreCode.UNREADABLE_INPUT);
    }

    @Test
    void everyBeginningOfDocumentIsTruncated() {
        byte[] whole = ("<?xml version='1.0' encoding='UTF-8'?>\n<!-- c --><!DOCTYPE aa PUBLIC '-//x' \"sys\""
                        + " [<!ENTITY e 'v&#65;'><!ELEMENT aa (b|c)*><!-- x -->]>\n<?pi d?><aa b='&lt;&e;x' xmlns:p='u'>"
                        + "t &amp; &#x41;&e;&alpha; <b>中<![CDATA[ cd ]]></b><!-- k --><p:c/></aa>")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Samples.READER.read(whole).report().diagnostics()).isEmpty();
        for (int length = 1; length < whole.length; length++) {
            byte[] beginning = java.util.Arrays.copyOf(whole, length);
            assertThat(codes(Samples.READER.read(beginning)))
                    .as("%d bytes", length)
                    .containsExactly(CoreCode.TRUNCATED);
        }
    }

    @ParameterizedTest
    @MethodSource
    void rawAmpersandIsFoundWhereverItStands(String text, int line, int column) {
        assertThat(codes(Samples.read(text))).containsExactly(CoreCode.RAW_AMPERSAND);
        assertThat(place(Samples.read(text))).isEqualTo(new Location(line, column));
    }

    static Stream<Arguments> rawAmpersandIsFoundWhereverItStands() {
        return Stream.of(
                Arguments.of("<a>x & y</a>", 1, 6),
                Arguments.of("<a>\nAT&T</a>", 2, 3),
                Arguments.of("<a>\r\nAT&T</a>", 2, 3),
                Arguments.of("<a>\rAT&T</a>", 2, 3),
                Arguments.of("<a b='x&y'/>", 1, 8),
                Arguments.of("<a b='q?x=1&y=2'/>", 1, 12),
                Arguments.of("<a>&amp; &amp &lt;</a>", 1, 10),
                Arguments.of("<a>&;</a>", 1, 4),
                Arguments.of("<a>中𝔄&</a>", 1, 7));
    }

    @ParameterizedTest
    @MethodSource
    void otherFaultsAreNotWellFormed(String text) {
        assertThat(codes(Samples.read(text))).containsExactly(CoreCode.NOT_WELL_FORMED);
        assertThat(place(Samples.read(text)).line()).isPositive();
    }

    static Stream<String> otherFaultsAreNotWellFormed() {
        return Stream.of(
                "<a><b></a></b>",
                "<a b='1' b='2'/>",
                "<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>",
                "<a>]]></a>",
                "<a>\u0001</a>",
                "<a>&#1;</a>",
                "<a>&#xD800;</a>",
                "<a>\uFFFE</a>",
                "<a b='\uFFFF'/>",
                "<!--\uFFFE--><a/>",
                "<a/><b/>",
                "<a/>x",
                "\n<?xml version='1.0'?><a/>",
                "<!doctype html><html></html>",
                "<!DOCTYPE a PUBLIC '-//X'><a/>",
                "<a:b:c/>",
                "<!DOCTYPE a SYSTEM 's\u0001.dtd'><a/>",
                "<!DOCTYPE a PUBLIC '-//<X>//EN' 's.dtd'><a/>",
                "<!DOCTYPE a [<!-- \u0001 -->]><a/>",
                "<!DOCTYPE a [<!ENTITY x '<b>'>]><a>&x;</b></a>",
                "<!DOCTYPE a [<!ENTITY x '&y;'><!ENTITY y '&x;'>]><a>&x;</a>");
    }

    @Test
    void placesAreRightFarBehindTheBeginning() {
        String lines = "<p>齿轮 lid 𝔄</p>\r\n".repeat(20_000);
        assertThat(place(Samples.read("<a>" + lines + "  R & D</a>"))).isEqualTo(new Location(20_001, 5));
        assertThat(place(Samples.read("<a>" + lines + " <p>x\uFFFF</p></a>"))).isEqualTo(new Location(20_001, 6));
        assertThat(place(Samples.read("<a>" + lines + " &widgetron;</a>"))).isEqualTo(new Location(20_001, 2));
        assertThat(codes(Samples.read("<a>" + lines + " <p"))).containsExactly(CoreCode.TRUNCATED);
    }

    @ParameterizedTest
    @MethodSource
    void notXml(byte[] bytes) {
        assertThat(codes(Samples.READER.read(bytes))).containsExactly(CoreCode.NOT_XML);
    }

    static Stream<byte[]> notXml() {
        return Stream.of(
                "{\"a\": 1}".getBytes(StandardCharsets.UTF_8),
                new byte[] {'P', 'K', 3, 4, 20, 0, 8},
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10},
                new byte[100],
                "plain text".getBytes(StandardCharsets.UTF_16));
    }

    @Test
    void expansionIsLimitedInEveryShape() {
        String laughs = laughs(10, 9);
        String declaration = "<!DOCTYPE a [<!ENTITY b '" + "x".repeat(100_000) + "'>]>";
        for (String text : List.of(
                laughs + "<a>&l9;</a>",
                laughs + "<a b='&l9;'/>",
                declaration + "<a>" + "&b;".repeat(100_000) + "</a>",
                declaration + "<a>" + "<c>&b;</c>".repeat(10_000) + "</a>",
                declaration + "<a>" + "<!--x-->&b;".repeat(1_000) + "</a>",
                declaration + "<a>" + "<c d='&b;'/>".repeat(1_000) + "</a>")) {
            assertThat(codes(Samples.read(text))).containsExactly(CoreCode.ENTITY_EXPANSION);
        }
    }

    @Test
    void modestExpansionIsFine() {
        assertThat(Samples.root(laughs(10, 4) + "<a>&l4;</a>").text()).hasSize(10_000 * 3);
    }

    private static String laughs(int width, int levels) {
        StringBuilder subset = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 'lol'>");
        for (int i = 1; i <= levels; i++) {
            String inner = "&l" + (i - 1) + ";";
            subset.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(inner.repeat(width))
                    .append("'>");
        }
        return subset.append("]>").toString();
    }

    @Test
    void everyOtherLimitIsOne() {
        StringBuilder names = new StringBuilder("<a>");
        for (int i = 0; i < 20_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        StringBuilder prefixes = new StringBuilder("<a>");
        for (int i = 0; i < 20_000; i++) {
            prefixes.append("<b xmlns:p").append(i).append("='u'/>");
        }
        String nested = "(".repeat(10_000) + "b" + ")".repeat(10_000);
        for (String text : List.of(
                names + "</a>",
                prefixes + "</a>",
                "<a b='" + "x".repeat(200_000) + "'/>",
                "<!DOCTYPE a [<!ELEMENT a " + nested + ">]><a/>",
                "<!DOCTYPE a [" + "<!-- -->".repeat(100_000) + "]><a/>")) {
            assertThat(codes(Samples.read(text))).containsExactly(CoreCode.LIMIT_REACHED);
        }
    }

    @Test
    void limitsAreNamed() {
        assertThat(arguments("<a b='" + "x".repeat(200_000) + "'/>")).containsExactly("attributeCharacters: 131072");
        assertThat(arguments("<a " + attributes(300) + "/>")).containsExactly("attributesPerElement: 256");
        assertThat(arguments("<a>" + "x".repeat(34 << 20) + "</a>")).containsExactly("textCharacters: 33554432");
        assertThat(arguments("<!DOCTYPE a [<!ELEMENT a " + "(".repeat(600) + "b" + ")".repeat(600) + ">]><a/>"))
                .containsExactly("DTD nesting: 500");
        assertThat(arguments(laughs(10, 9) + "<a>&l9;</a>")).containsExactly("entityExpansions: 1000000");
        assertThat(arguments("<!DOCTYPE a [<!ENTITY b '" + "x".repeat(100_000) + "'>]><a>" + "<c>&b;</c>".repeat(1_000)
                        + "</a>"))
                .containsExactly("expandedCharacters: 16777216");
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("='1'");
        }
        return attributes.toString();
    }

    private static List<String> arguments(String text) {
        return Samples.read(text).report().diagnostics().get(0).arguments();
    }

    @Test
    void smallLimitsHold() {
        Limits standard = Limits.STANDARD;
        Limits small = new Limits(1_000, 5, 3, 100, 100, 5, 50, 20, 100);
        XmlReader reader = new XmlReader(small);
        assertThat(standard.depth()).isGreaterThan(small.depth());
        assertThat(codes(reader.read(new byte[1_001]))).containsExactly(CoreCode.LIMIT_REACHED);
        assertThat(codes(reader.read(new java.io.ByteArrayInputStream(new byte[2_000]))))
                .containsExactly(CoreCode.LIMIT_REACHED);
        assertThat(codes(reader.read("<a><b><c><d><e><f/></e></d></c></b></a>".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(CoreCode.TOO_DEEP);
        assertThat(codes(reader.read("<a b='' c='' d='' e=''/>".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(CoreCode.LIMIT_REACHED);
    }

    @Test
    void externalEntitiesAreRefusedEverywhere() {
        String declaration = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>";
        assertThat(codes(Samples.read(declaration + "<a>&x;</a>"))).containsExactly(CoreCode.EXTERNAL_ENTITY);
        assertThat(codes(Samples.read(declaration + "<a b='&x;'/>"))).containsExactly(CoreCode.EXTERNAL_ENTITY);
        assertThat(codes(Samples.read(declaration + "<a/>"))).isEmpty();
    }

    @Test
    void unparsedEntitiesDoNoHarm() {
        String subset =
                "<!NOTATION tif SYSTEM 'tif'><!ENTITY x SYSTEM 'x.tif' NDATA tif><!ATTLIST a e ENTITY #IMPLIED>";
        assertThat(codes(Samples.read("<!DOCTYPE a [" + subset + "]><a e='x'/>")))
                .isEmpty();
    }

    private static List<CoreCode> codes(Result<?> result) {
        List<CoreCode> codes = new ArrayList<>();
        result.report().diagnostics().forEach(diagnostic -> codes.add((CoreCode) diagnostic.code()));
        return codes;
    }

    private static Location place(Result<?> result) {
        return result.report().diagnostics().get(0).location();
    }
}
