package org.st96toolkit.core.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.XmlName;

class ModelTableTest {

    private static final String TABLE = """
            # for tests
            table us      # with a comment
            versions 4.0 4.1 4.2 4.3
            include math
            namespace jp http://www.jpo.go.jp
            element doc (title?,
                (p+ | (a, b))*,   # goes on
                jp:x?)
              @id ID
              @lang CDATA !
              @kind CDATA 4.2-
              @fix CDATA := "a # b"
            element title (#PCDATA | b)*
            element b 4.0-4.1 (#PCDATA)
            element b 4.2-    (#PCDATA | b)*
              @style (single | double) -4.1
              @style (single|double|dotted) 4.2- = single
              @all CDATA
              @num NMTOKEN 4.3 !
            element p (#PCDATA)
            element a EMPTY
            element b2 -4.1 ANY
            element jp:x EMPTY
            root doc
            """;
    private static final String MATH = "table math\nelement math (mi | mo)+\nelement mi (#PCDATA)\nelement p EMPTY\n";

    private static Result<ModelTable> read(String... tables) {
        Map<String, String> texts = new java.util.HashMap<>();
        for (String table : tables) {
            int from = table.indexOf("table ") + 6;
            texts.put(table.substring(from).split("\\s", 2)[0], table);
        }
        return ModelTableReader.read("us", name -> Optional.ofNullable(texts.get(name)));
    }

    private static List<String> codes(Grammar grammar, String document) {
        return grammar.validate(Trees.parse(document)).diagnostics().stream()
                .map(diagnostic -> diagnostic.code() + diagnostic.arguments().toString())
                .toList();
    }

    @Test
    void versionsDifferInModelsAndAttributes() {
        ModelTable table = read(TABLE, MATH).orElseThrow();
        Grammar first = table.grammar("4.0");
        Grammar last = table.grammar("4.3");
        assertThat(table.versions()).containsExactly("4.0", "4.1", "4.2", "4.3");
        assertThat(table.roots()).containsExactly(XmlName.of("doc"));

        assertThat(codes(first, "<doc lang=''><title>x<b>y</b></title></doc>")).isEmpty();
        assertThat(codes(first, "<doc lang='' kind='A'/>")).containsExactly("UNKNOWN_ATTRIBUTE[kind, doc]");
        assertThat(codes(last, "<doc lang='' kind='A' fix='a # b'/>")).isEmpty();
        assertThat(codes(last, "<doc/>")).containsExactly("MISSING_ATTRIBUTE[lang, doc]");
        assertThat(codes(last, "<doc lang='' fix='b'/>"))
                .containsExactly("NOT_THE_FIXED_ATTRIBUTE_VALUE[fix, doc, b, a # b]");
        String nested = "<doc lang=''><title><b num='1'><b num='1'/></b></title></doc>";
        assertThat(codes(last, nested)).isEmpty();
        assertThat(codes(first, nested)).hasSize(3);
        assertThat(codes(first, "<doc lang=''><title><b all='' style='dotted'/></title></doc>"))
                .containsExactly("WRONG_ATTRIBUTE_VALUE[style, b, dotted, enumeration]");
        assertThat(codes(first, "<b2/>")).containsExactly("UNKNOWN_ROOT[b2]");
        assertThat(first.element(XmlName.of("b2"))).isPresent();
        assertThat(last.element(XmlName.of("b2"))).isEmpty();
    }

    @Test
    void includedTablesGiveWhatIsMissing() {
        Grammar grammar = read(TABLE, MATH).orElseThrow().grammar("4.1");
        assertThat(grammar.element(XmlName.of("mi"))).isPresent();
        assertThat(grammar.element(XmlName.of("p")).orElseThrow().type().content())
                .isEqualTo(ElementType.Content.SIMPLE);
        ElementType math = grammar.element(XmlName.of("math")).orElseThrow().type();
        // mo is in the model but no line declares it
        assertThat(math.check(List.of(XmlName.of("mi")))).isInstanceOf(ModelCheck.Satisfied.class);
        assertThat(math.check(List.of(XmlName.of("mo")))).isInstanceOf(ModelCheck.Unexpected.class);
    }

    @Test
    void namesWithPrefixesHaveNamespaces() {
        Grammar grammar = read(TABLE, MATH).orElseThrow().grammar("4.1");
        assertThat(grammar.element(new XmlName("http://www.jpo.go.jp", "x"))).isPresent();
        assertThat(codes(grammar, "<doc lang=''><p/><jp:x xmlns:jp='http://www.jpo.go.jp'/></doc>"))
                .isEmpty();
    }

    @Test
    void allVersionsTogether() {
        Grammar any = read(TABLE, MATH).orElseThrow().anyVersion();
        ElementType b = any.element(XmlName.of("b")).orElseThrow().type();
        assertThat(b.content()).isEqualTo(ElementType.Content.MIXED);
        assertThat(b.attribute(XmlName.of("num")).orElseThrow().required()).isFalse();
        assertThat(b.attribute(XmlName.of("style")).orElseThrow().type().enumeration())
                .containsExactly("single", "double", "dotted");
        assertThat(any.element(XmlName.of("b2"))).isPresent();
        assertThat(codes(any, "<doc lang='' kind='A'><title><b style='double'><b/></b></title></doc>"))
                .isEmpty();
    }

    @Test
    void theOrderOfTheLastVersionGoesFirst() {
        ModelTable table = read("""
                        table us
                        versions 1 2
                        element r 1 (a, old?, b, x?)
                        element r 2 (a, b, new?, c?)
                        """).orElseThrow();
        ElementType type =
                table.anyVersion().element(XmlName.of("r")).orElseThrow().type();
        assertThat(List.of("a", "old", "b", "x", "new", "c").stream().map(name -> type.rank(XmlName.of(name))))
                .containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(type.check(List.of())).isInstanceOf(ModelCheck.Incomplete.class);
    }

    @Test
    void faultsAreToldWithTheirLines() {
        List<Diagnostic> found = read("""
                        table us
                        versions 1 2
                        element a (b, c | d)
                        element b 3 (#PCDATA)
                        element c EMPTY
                          @x NUMBER
                          @y CDATA
                          @y CDATA 2
                          @z (p | q) = r
                        element c 2 EMPTY
                        nonsense
                        include nowhere
                        element d (a
                        root e
                        """).report().diagnostics();
        assertThat(found.stream().map(diagnostic -> diagnostic.location().line()))
                .containsExactly(3, 4, 6, 8, 9, 10, 11, 12, 13);
        assertThat(found).allMatch(diagnostic -> diagnostic.code() == GrammarCode.BROKEN_TABLE);
        assertThat(read("table us\ninclude us\n").report().diagnostics()).hasSize(1);
        assertThat(ModelTableReader.read("us", name -> Optional.empty()).value())
                .isEmpty();
    }
}
