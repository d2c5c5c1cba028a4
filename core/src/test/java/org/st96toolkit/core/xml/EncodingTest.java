package org.st96toolkit.core.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.diagnostic.CoreCode;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Result;

class EncodingTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8, 齿轮与歯車é𝔄",
        "UTF-16, 齿轮与歯車é𝔄",
        "UTF-16LE, 齿轮与歯車é𝔄",
        "UTF-16BE, 齿轮与歯車é𝔄",
        "UTF-32, 齿轮与歯車é𝔄",
        "GB18030, 齿轮与歯車é𝔄",
        "GBK, 齿轮与歯車",
        "GB2312, 齿轮与",
        "Big5, 齒輪與",
        "EUC-JP, 歯車と軸",
        "Shift_JIS, 歯車と軸",
        "ISO-2022-JP, 歯車と軸",
        "EUC-KR, 톱니바퀴",
        "ISO-8859-1, Zahnräder é",
        "ISO-8859-2, ozubené kolo č",
        "ISO-8859-15, 5 €",
        "windows-1250, ozubené kolo č",
        "windows-1251, шестерня",
        "windows-1252, “5 €”",
        "KOI8-R, шестерня",
        "IBM037, gear é"
    })
    void readsDeclaredEncoding(String name, String text) {
        String document = "<?xml version=\"1.0\" encoding=\"" + name + "\"?>\n<a b='" + text + "'>" + text + "</a>";
        Result<XmlDocument> result = Samples.READER.read(document.getBytes(Charset.forName(name)));
        assertThat(result.report().diagnostics()).isEmpty();
        assertThat(result.orElseThrow().root().text()).isEqualTo(text);
        assertThat(result.orElseThrow().root().location()).isEqualTo(new Location(2, 1));
    }

    @ParameterizedTest
    @MethodSource
    void detectsByFirstBytes(String name, byte[] mark) {
        for (String start : new String[] {"", "\n ", "<?xml version='1.0'?>", "<!-- -->"}) {
            byte[] text = (start + "<a>é齿</a>").getBytes(Charset.forName(name));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(mark);
            bytes.writeBytes(text);
            Result<XmlDocument> result = Samples.READER.read(bytes.toByteArray());
            assertThat(result.report().diagnostics()).isEmpty();
            assertThat(result.orElseThrow().root().text()).isEqualTo("é齿");
        }
    }

    static Stream<Arguments> detectsByFirstBytes() {
        return Stream.of(
                Arguments.of("UTF-8", new byte[0]),
                Arguments.of("UTF-8", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
                Arguments.of("UTF-16LE", new byte[0]),
                Arguments.of("UTF-16LE", new byte[] {(byte) 0xFF, (byte) 0xFE}),
                Arguments.of("UTF-16BE", new byte[0]),
                Arguments.of("UTF-16BE", new byte[] {(byte) 0xFE, (byte) 0xFF}),
                Arguments.of("UTF-32LE", new byte[0]),
                Arguments.of("UTF-32LE", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0}),
                Arguments.of("UTF-32BE", new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF}));
    }

    @Test
    void byteOrderMarkBeatsDeclaration() {
        byte[] bytes = "\uFEFF<?xml version='1.0' encoding='GBK'?><a>齿</a>".getBytes(StandardCharsets.UTF_8);
        Result<XmlDocument> result = Samples.READER.read(bytes);
        assertThat(result.report().diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.code()).isEqualTo(CoreCode.ENCODING_MISMATCH))
                .satisfies(diagnostic -> assertThat(diagnostic.arguments()).containsExactly("GBK", "UTF-8"));
        assertThat(result.orElseThrow().root().text()).isEqualTo("齿");
    }

    @Test
    void circledNumbersOfJapaneseVendors() {
        byte[] bytes =
                "<?xml version='1.0' encoding='Shift_JIS'?>\n<a>歯車①</a>".getBytes(Charset.forName("windows-31j"));
        Result<XmlDocument> result = Samples.READER.read(bytes);
        assertThat(result.report().diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.code()).isEqualTo(CoreCode.WIDER_ENCODING))
                .satisfies(diagnostic -> assertThat(diagnostic.location()).isEqualTo(new Location(2, 6)));
        assertThat(result.orElseThrow().root().text()).isEqualTo("歯車①");
    }

    @Test
    void chineseDocumentsThatSayTooLittle() {
        byte[] bytes = "<?xml version='1.0' encoding='GB2312'?><a>镕\u3400</a>".getBytes(Charset.forName("GB18030"));
        Result<XmlDocument> result = Samples.READER.read(bytes);
        assertThat(result.report().diagnostics())
                .hasSize(2)
                .allSatisfy(diagnostic -> assertThat(diagnostic.code()).isEqualTo(CoreCode.WIDER_ENCODING));
        assertThat(result.orElseThrow().root().text()).isEqualTo("镕\u3400");
    }

    @ParameterizedTest
    @MethodSource
    void impossibleBytesAreNeverReplaced(byte[] content, int column, String hex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("<a>\nx".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content);
        bytes.writeBytes("y</a>".getBytes(StandardCharsets.UTF_8));
        assertThat(Samples.READER.read(bytes.toByteArray()).report().diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.code()).isEqualTo(CoreCode.INVALID_BYTES))
                .satisfies(diagnostic -> assertThat(diagnostic.location()).isEqualTo(new Location(2, column)))
                .satisfies(diagnostic -> assertThat(diagnostic.arguments()).containsExactly("UTF-8", hex));
    }

    static Stream<Arguments> impossibleBytesAreNeverReplaced() {
        return Stream.of(
                Arguments.of(new byte[] {(byte) 0xFF}, 2, "FF"),
                Arguments.of(new byte[] {(byte) 0xC0, (byte) 0xAF}, 2, "C0"),
                Arguments.of(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, 2, "ED A0 80"),
                Arguments.of(new byte[] {'z', (byte) 0xE4}, 3, "E4"));
    }

    @Test
    void impossibleBytesFarBehindTheBeginning() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("<a>\n" + "<b>齿轮</b>\n".repeat(50_000)).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFE);
        bytes.writeBytes("</a>".getBytes(StandardCharsets.UTF_8));
        assertThat(Samples.READER.read(bytes.toByteArray()).report().diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.code()).isEqualTo(CoreCode.INVALID_BYTES))
                .satisfies(diagnostic -> assertThat(diagnostic.location()).isEqualTo(new Location(50_002, 1)));
    }

    @Test
    void halfCharacterAtTheEnd() {
        byte[] cut = {'<', 'a', '>', (byte) 0xE9, (byte) 0xBD};
        assertThat(Samples.READER.read(cut).report().diagnostics().get(0).code())
                .isEqualTo(CoreCode.TRUNCATED);
        byte[] surplus = {'<', 'a', '/', '>', (byte) 0xE9, (byte) 0xBD};
        assertThat(Samples.READER.read(surplus).report().diagnostics().get(0).code())
                .isEqualTo(CoreCode.INVALID_BYTES);
        byte[] oddUtf16 = java.util.Arrays.copyOf("<a/>".getBytes(StandardCharsets.UTF_16), 11);
        assertThat(Samples.READER.read(oddUtf16).report().diagnostics().get(0).code())
                .isEqualTo(CoreCode.INVALID_BYTES);
    }
}
