package org.st96toolkit.core.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sequence of up to five children, held against a content model by our automaton and by Xerces. */
class ContentModelTest {

    private static final String[] NAMES = {"t:a", "t:b", "t:c", "o:x"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<s><e a/><e b 0/><e c/></s>",
                "<s><e a 0 2/><e b 1 3/></s>",
                "<s 1 2><e a/><e b 0/></s>",
                "<s 0 3><e a 0/><e b/></s>",
                "<s 2 4><e a 0 2/><e b/></s>",
                "<c><e a/><e b/><s><e c/><e a/></s></c>",
                "<c 0 *><e a/><e b/></c>",
                "<c 1 2><e a/><e b/></c>",
                "<c 2 3><s><e a/><e b/></s><e c 0/></c>",
                "<s><c 0 *><e a/><e b/></c><e c/></s>",
                "<s><c 1 2><e a 0/><e b/></c><e c 0 2/></s>",
                "<s 0 *><e a 0/><e b 0/></s>",
                "<s 0 2><e a 0/><e b 0/></s>",
                "<all><e a/><e b 0/><e c/></all>",
                "<all 0><e a/><e b 0/></all>",
                "<s><e a/><any ##other skip 0 2/></s>",
                "<s><e a 0/><any ##other lax 1 2/><e b/></s>",
                "<s><e a/><any urn:o strict 0 1/></s>",
                "<c><e a/><any ##other skip/></c>",
                "<s><e a 3 3/><e b 0 1000/></s>",
                "<s 0 500><e a/><e b 0 2/></s>",
                "<s/>",
                "<c/>",
                "<c 0/>",
                "<s><s/><e a 0/></s>",
                "<s><c/></s>",
                "<s><e a 0 0/><e b/></s>",
                "<s 0 0><e a/></s>"
            })
    void agreesWithXercesOnAllSequences(String model) {
        String schema = SmallSchemas.schema("""
                <xs:element name='r'><xs:complexType>%s</xs:complexType></xs:element>
                <xs:element name='a'/><xs:element name='b'/><xs:element name='c'/>""".formatted(expand(model)));
        Grammar grammar = SmallSchemas.grammar(schema);
        Xerces xerces = Xerces.compile(schema);
        List<String> bodies = new ArrayList<>(List.of("<t:r/>", "<t:r> </t:r>", "<t:r>x</t:r>", "<t:r><!-- --></t:r>"));
        sequences("", Integer.getInteger("grammar.sequence", 4), bodies);
        List<String> disagreements = new ArrayList<>();
        for (String body : bodies) {
            String disagreement = SmallSchemas.disagreement(grammar, xerces, body);
            if (disagreement != null) {
                disagreements.add(disagreement);
            }
        }
        assertThat(disagreements).isEmpty();
    }

    private static void sequences(String children, int left, List<String> into) {
        into.add("<t:r>" + children + "</t:r>");
        for (String name : left == 0 ? new String[0] : NAMES) {
            sequences(children + "<" + name + "/>", left - 1, into);
        }
    }

    /** Shorthand: {@code <s 1 *>} a sequence with its bounds, {@code <e a 0/>} an element, {@code <any ns how/>}. */
    private static String expand(String model) {
        StringBuilder out = new StringBuilder();
        for (String tag : model.split("(?=<)")) {
            String inner = tag.substring(1, tag.length() - 1);
            boolean empty = inner.endsWith("/");
            String[] words = (empty ? inner.substring(0, inner.length() - 1) : inner)
                    .trim()
                    .split(" ");
            String name = words[0].replaceAll("^(/?)s$", "$1sequence").replaceAll("^(/?)c$", "$1choice");
            int from = 1;
            StringBuilder attributes = new StringBuilder();
            if (name.equals("e")) {
                name = "element";
                attributes.append(" ref='t:").append(words[from++]).append("'");
            } else if (name.equals("any")) {
                attributes.append(" namespace='").append(words[from++]).append("'");
                attributes.append(" processContents='").append(words[from++]).append("'");
            }
            if (words.length > from) {
                attributes.append(" minOccurs='").append(words[from]).append("'");
            }
            if (words.length > from + 1) {
                String max = words[from + 1].replace("*", "unbounded");
                attributes.append(" maxOccurs='").append(max).append("'");
            }
            out.append("<").append(name.startsWith("/") ? "/xs:" + name.substring(1) : "xs:" + name);
            out.append(attributes).append(empty ? "/>" : ">");
        }
        return out.toString();
    }
}
