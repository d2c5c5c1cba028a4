package org.st96toolkit.docx.receipt;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;
import org.st96toolkit.st96.St96;

/** The running text of a document of ST.96, and how much there is of what. */
public final class OutputText {

    /** What holds values, not text of the application; and formulae, whose text is no text of paragraphs. */
    private static final Set<String> SILENT =
            Set.of("ClaimNumber", "ClaimNumberRange", "ClaimStatusCategory", "FigureNumber", "Image", "Math");

    private static final Map<String, String> COUNTED = Map.of(
            "P", "paragraphs",
            "Heading", "headings",
            "Claim", "claims",
            "ClaimReference", "claimReferences",
            "Figure", "figures",
            "Image", "images",
            "Entry", "tableEntries",
            "Math", "formulae",
            "Table", "tables");

    private OutputText() {}

    /** All of the text, in order. */
    public static String of(XmlElement root) {
        StringBuilder text = new StringBuilder();
        append(root, text);
        return text.toString();
    }

    /** How many paragraphs, headings, claims, references to claims, figures, images, cells, formulae and tables there are. */
    public static Map<String, Integer> counts(XmlElement root) {
        Map<String, Integer> counts = new TreeMap<>();
        COUNTED.values().forEach(label -> counts.put(label, 0));
        count(root, counts);
        return counts;
    }

    /** Whether what an element holds is no text of the application: values, images, formulae. */
    public static boolean isSilent(XmlName name) {
        boolean own = name.namespace().equals(St96.COMMON) || name.namespace().equals(St96.PATENT);
        return own && SILENT.contains(name.local());
    }

    private static void append(XmlElement element, StringBuilder to) {
        if (isSilent(element.name())) {
            return;
        }
        for (XmlNode child : element.children()) {
            if (child instanceof XmlText text) {
                to.append(text.value());
            } else if (child instanceof XmlElement inner) {
                append(inner, to);
            }
        }
    }

    private static void count(XmlElement element, Map<String, Integer> counts) {
        String label = COUNTED.get(element.name().local());
        if (label != null && !element.name().namespace().equals("http://www.w3.org/1998/Math/MathML3")) {
            counts.merge(label, 1, Integer::sum);
        }
        element.elements().forEach(child -> count(child, counts));
    }
}
