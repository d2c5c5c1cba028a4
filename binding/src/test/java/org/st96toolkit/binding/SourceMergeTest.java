package org.st96toolkit.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlComment;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlReader;
import org.st96toolkit.core.xml.XmlText;
import org.st96toolkit.core.xml.XmlWriter;

/** Trees alone, without a model: what a value shows of a tree is here the tree without comments and instructions. */
class SourceMergeTest {

    private static XmlElement parse(String xml) {
        return new XmlReader()
                .read(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .orElseThrow()
                .root();
    }

    private static String print(XmlElement root) {
        return new String(XmlWriter.plain().toBytes(XmlDocument.of(root)), java.nio.charset.StandardCharsets.UTF_8)
                .replaceFirst("<\\?xml[^>]*>\\s*", "")
                .strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a><?x 1?><b>old</b><!--c--></a>          | <a><b>new</b></a>        | <a><?x 1?><b>new</b><!--c--></a>            | 0
            <a><b><?x 1?>old</b></a>                  | <a><b>new</b></a>        | <a><b><?x 1?>new</b></a>                    | 0
            <a><b>1</b><?x 1?><b>2</b><b>3</b></a>    | <a><b>1</b><b>3</b></a>  | <a><b>1</b><?x 1?><b>3</b></a>              | 0
            <a><b>1</b><b><?x 1?>2</b><b>3</b></a>    | <a><b>1</b><b>3</b></a>  | <a><b>1</b><b>3</b></a>                     | 1
            <a><b>1</b><?x 1?></a>                    | <a><b>1</b><c/></a>      | <a><b>1</b><?x 1?><c/></a>                  | 0
            <a><b><?x 1?>1</b><b><?x 2?>2</b></a>     | <a><b>2</b><b>1</b></a>  | <a><b><?x 2?>2</b><b><?x 1?>1</b></a>       | 0
            <a>one <?x 1?>two three</a>               | <a>one two 3</a>         | <a>one <?x 1?>two 3</a>                     | 0
            <a>one <i>two</i><?x 1?> three</a>        | <a>one  three</a>        | <a>one <?x 1?> three</a>                    | 0
            <a>one <?x 1?>two</a>                     | <a>1</a>                 | <a>1</a>                                    | 1
            <a k='1'><?x 1?></a>                      | <a k='2'/>               | <a k="2"><?x 1?></a>                        | 0
            """)
    void putsTheChangeIntoTheSource(String source, String edited, String expected, int lost) {
        XmlElement given = parse(source);
        SourceMerge merge = new SourceMerge();

        XmlElement merged = merge.root(given, shown(given), shown(parse(edited)));

        assertThat(print(merged)).isEqualTo(print(parse(expected)));
        assertThat(merge.report().diagnostics()).hasSize(lost);
    }

    @Test
    void whatTheValueDoesNotShowStays() {
        XmlElement source = parse("<a odd='1'><b> 01 </b><odd/><c/></a>");
        XmlElement shown = shown(parse("<a><b>1</b><c/></a>"));
        XmlElement edited = shown(parse("<a><b>1</b><c>new</c></a>"));

        assertThat(print(new SourceMerge().root(source, shown, edited)))
                .isEqualTo("<a odd=\"1\"><b> 01 </b><odd/><c>new</c></a>");
    }

    @Test
    void anEntryOfTheNextElementGoesWithIt() {
        // the digest is that of the text before it, as the mapper writes it
        String entry = "<?st96 next data @k=\"v\" ~" + digest("next data @k=\"v\"") + "?>";
        XmlElement source = parse("<a>" + entry + "<b/><c/></a>");
        SourceMerge merge = new SourceMerge();

        XmlElement merged = merge.root(source, shown(source), shown(parse("<a><c/></a>")));

        assertThat(print(merged)).isEqualTo("<a><c/></a>");
        assertThat(merge.report().diagnostics()).extracting(Diagnostic::code).containsExactly(BindingCode.NOT_PLACED);
    }

    private static String digest(String text) {
        try {
            byte[] hash = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return java.util.Base64.getUrlEncoder().encodeToString(new byte[] {hash[0], hash[1], hash[2]});
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every edit survives whatever it is; no comment or instruction vanishes without a word; no edit, no change. */
    @RepeatedTest(500)
    void laws(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        XmlElement source = element(random, 0);
        XmlElement shown = shown(source);
        XmlElement edited = edit(shown, random);
        SourceMerge merge = new SourceMerge();

        XmlElement merged = merge.root(source, shown, edited);

        assertThat(new SourceMerge().root(source, shown, shown)).isSameAs(source);
        assertThat(print(shown(merged))).isEqualTo(print(edited));
        assertThat(unshown(merged) + merge.report().diagnostics().size()).isEqualTo(unshown(source));
    }

    // ---------------------------------------------------------------- random trees

    private static XmlElement element(Random random, int depth) {
        List<XmlNode> children = new ArrayList<>();
        for (int i = random.nextInt(depth < 3 ? 6 : 2); i > 0; i--) {
            boolean afterText = !children.isEmpty() && children.get(children.size() - 1) instanceof XmlText;
            switch (random.nextInt(6)) {
                case 0 -> children.add(new XmlInstruction("x", "i" + random.nextInt(100)));
                case 1 -> children.add(new XmlComment("c" + random.nextInt(100)));
                case 2, 3 -> {
                    if (!afterText) {
                        children.add(new XmlText(word(random)));
                    }
                }
                default -> children.add(element(random, depth + 1));
            }
        }
        List<XmlAttribute> attributes =
                random.nextInt(3) > 0 ? List.of() : List.of(new XmlAttribute(XmlName.of("id"), word(random)));
        return new XmlElement(
                XmlName.of(
                        depth == 0 ? "root" : "abc".substring(random.nextInt(3)).substring(0, 1)),
                attributes,
                children,
                Location.UNKNOWN);
    }

    private static String word(Random random) {
        return List.of("one", "two", "three", "to be", "on", "e").get(random.nextInt(6));
    }

    private static XmlElement edit(XmlElement element, Random random) {
        Nodes children = new Nodes();
        for (XmlNode child : element.children()) {
            int dice = random.nextInt(12);
            if (dice == 1) {
                children.add(shown(element(random, 2)));
            } else if (dice == 2) {
                children.add(new XmlText(word(random)));
            }
            if (dice > 0) {
                children.add(child instanceof XmlElement inner ? edit(inner, random) : child);
            }
        }
        List<XmlAttribute> attributes = random.nextInt(12) == 0 ? List.of() : element.attributes();
        return new XmlElement(element.name(), attributes, children.all(), Location.UNKNOWN);
    }

    private static XmlElement shown(XmlElement element) {
        Nodes children = new Nodes();
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inner) {
                children.add(shown(inner));
            } else if (child instanceof XmlText) {
                children.add(child);
            }
        }
        return new XmlElement(element.name(), element.attributes(), children.all(), Location.UNKNOWN);
    }

    private static int unshown(XmlElement element) {
        int count = 0;
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inner) {
                count += unshown(inner);
            } else if (!(child instanceof XmlText)) {
                count++;
            }
        }
        return count;
    }
}
