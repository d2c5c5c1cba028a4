package org.st96toolkit.core.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.XmlName;

class DtdReaderTest {

    private static Result<Grammar> read(String dtd, Map<String, String> others) {
        return DtdReader.read(Optional.empty(), "a.dtd", (publicId, systemId) -> {
            String text = systemId.equals("a.dtd") ? dtd : others.get(publicId.orElse(systemId));
            return Optional.ofNullable(text)
                    .map(found -> new DtdReader.Entity(systemId, found.getBytes(StandardCharsets.UTF_8)));
        });
    }

    private static ElementType type(Grammar grammar, String name) {
        return grammar.element(XmlName.of(name)).orElseThrow().type();
    }

    private static List<String> codes(Grammar grammar, String document) {
        return grammar.validate(Trees.parse(document)).diagnostics().stream()
                .map(diagnostic -> diagnostic.code() + diagnostic.arguments().toString())
                .toList();
    }

    @Test
    void parameterEntitiesAndConditionalSections() {
        String dtd = """
                <!-- > a comment with % signs and 'quotes -->
                <!ENTITY % yes "INCLUDE"> <!ENTITY % no 'IGNORE'>
                <!ENTITY % inline "b | i"><!ENTITY % inline "never | read">
                <!ENTITY % more SYSTEM "more.ent"> <!ENTITY % pub PUBLIC "-//X//  Y" "nowhere/x.ent">
                <!ENTITY % quoted "name CDATA 'it&#38;#39;s %yes;'">
                <![%yes;[ <!ELEMENT a (#PCDATA | %inline;)*> <![ IGNORE [ <!ELEMENT a EMPTY> <![ INCLUDE [ ]]> ]]> ]]>
                <![ %no; [ <!ELEMENT broken (( > ]]>
                %more; %pub;
                <!ENTITY copy "&#169; > "> <!NOTATION tiff PUBLIC "tiff">
                <?target > ?>
                <!ATTLIST a %common; kind (x | y) "x" %quoted;>
                <!ATTLIST a kind CDATA #REQUIRED fixed CDATA #FIXED "a&lt;b">
                <!ENTITY % whole "<!ELEMENT w (a?, (b | i)+)>">
                %whole;
                """;
        Grammar grammar = read(
                        dtd,
                        Map.of(
                                "more.ent", "<!ELEMENT b EMPTY><!ENTITY % common 'id ID #IMPLIED'>",
                                "-//X// Y", "<!ELEMENT i (#PCDATA)>"))
                .orElseThrow();
        assertThat(type(grammar, "a").childNames()).containsExactly(XmlName.of("b"), XmlName.of("i"));
        assertThat(type(grammar, "a").attributes().stream()
                        .map(attribute -> attribute.name().local()))
                .containsExactly("id", "kind", "name", "fixed");
        AttributeDeclaration kind =
                type(grammar, "a").attribute(XmlName.of("kind")).orElseThrow();
        assertThat(kind.required()).isFalse();
        assertThat(kind.defaultValue()).contains("x");
        assertThat(kind.type().enumeration()).containsExactly("x", "y");
        assertThat(type(grammar, "a")
                        .attribute(XmlName.of("name"))
                        .orElseThrow()
                        .defaultValue())
                .contains("it's INCLUDE");
        assertThat(codes(grammar, "<a fixed='a&lt;b'>x<b/><i>y</i></a>")).isEmpty();
        assertThat(codes(grammar, "<w><a/></w>")).containsExactly("INCOMPLETE_CONTENT[w, b, i]");
    }

    @Test
    void emptyMeansNothingAtAll() {
        Grammar grammar = read("<!ELEMENT r (e*)><!ELEMENT e EMPTY>", Map.of()).orElseThrow();
        assertThat(codes(grammar, "<r> <e/> <!-- --> <e></e></r>")).isEmpty();
        for (String content : List.of(" ", "<!-- -->", "<?p i?>", "x", "<e/>")) {
            assertThat(codes(grammar, "<r><e>" + content + "</e></r>")).containsExactly("CONTENT_NOT_ALLOWED[e]");
        }
        assertThat(codes(grammar, "<!DOCTYPE e SYSTEM 'a.dtd'><r/>")).containsExactly("OTHER_ROOT[r, e]");
    }

    @Test
    void anyMeansAnyDeclaredElement() {
        Grammar grammar = read("<!ELEMENT r ANY><!ELEMENT e EMPTY>", Map.of()).orElseThrow();
        assertThat(codes(grammar, "<r>x<e/><r/></r>")).isEmpty();
        assertThat(codes(grammar, "<r><f/></r>")).containsExactly("UNDECLARED_ELEMENT[f]");
        assertThat(type(grammar, "r").content()).isEqualTo(ElementType.Content.ANY);
        assertThat(type(grammar, "r").child(XmlName.of("e"))).isPresent();
    }

    @Test
    void encodingsAreThoseOfTheEntity() {
        String dtd = "<?xml encoding='%s'?><!ELEMENT \u8868 EMPTY>";
        for (String encoding : List.of("UTF-8", "EUC-JP", "UTF-16", "Shift_JIS")) {
            byte[] bytes = dtd.formatted(encoding).getBytes(Charset.forName(encoding));
            Grammar grammar =
                    DtdReader.read("a.dtd", systemId -> Optional.of(bytes)).orElseThrow();
            assertThat(grammar.element(XmlName.of("\u8868"))).as(encoding).isPresent();
        }
    }

    @Test
    void brokenDtdsAreTold() {
        for (String dtd : List.of(
                "<!ELEMENT a (b",
                "<!ELEMENT a (b,c|d)>",
                "<!ELEMENT a (b, #PCDATA)*>",
                "<!ELEMENT a>",
                "%undeclared;",
                "<!ENTITY % a '%b;'><!ENTITY % b '%a;'>%b;",
                "<!ENTITY % a '&#37;a;'>%a;",
                "<!ENTITY % a SYSTEM 'nowhere'>%a;",
                "<!ENTITY % a SYSTEM 'a.dtd'>%a;",
                "<!ATTLIST a b>",
                "<!ATTLIST a b NUMBER #IMPLIED>",
                "<!ATTLIST a b CDATA>",
                "<![ MAYBE [ ]]>",
                "<![ INCLUDE [ ",
                "<!-- ",
                "text",
                "<!WRONG a>",
                "<?xml encoding='none-such'?>")) {
            Result<Grammar> result = read(dtd, Map.of());
            assertThat(result.value()).as(dtd).isEmpty();
            assertThat(result.report().diagnostics()).as(dtd).hasSize(1);
            assertThat(result.report().diagnostics().get(0).code()).isEqualTo(GrammarCode.BROKEN_DTD);
        }
        String laughs = "<!ENTITY % a0 'xxxxxxxxxxxxxxxxxxxx'>";
        for (int i = 1; i < 30; i++) {
            laughs += "<!ENTITY %% a%d '%%a%d;%%a%d;'>".formatted(i, i - 1, i - 1);
        }
        assertThat(read(laughs, Map.of()).value()).isEmpty();
        assertThat(read("\n\n<!ELEMENT a (b", Map.of())
                        .report()
                        .diagnostics()
                        .get(0)
                        .location()
                        .line())
                .isEqualTo(3);
    }
}
