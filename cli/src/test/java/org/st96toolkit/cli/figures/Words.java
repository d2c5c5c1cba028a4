package org.st96toolkit.cli.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** The words of a document's own text, in order, by section. */
final class Words {

    /** What holds characters in ST.96 that are attributes in ST.36, and so no words. */
    private static final Set<String> NO_WORDS = Set.of("Image", "TableImage", "ClaimNumber", "ExternalDocumentBag");

    private Words() {}

    /** The words of all sections of some names. */
    static List<String> of(XmlElement root, String... sections) {
        List<String> words = new ArrayList<>();
        collect(root, Set.of(sections), words);
        return words;
    }

    private static void collect(XmlElement element, Set<String> sections, List<String> words) {
        if (sections.contains(element.name().local())) {
            StringBuilder text = new StringBuilder();
            append(element, text);
            Arrays.stream(text.toString().split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .forEach(words::add);
            return;
        }
        element.elements().forEach(child -> collect(child, sections, words));
    }

    private static void append(XmlElement element, StringBuilder text) {
        if (NO_WORDS.contains(element.name().local())) {
            return;
        }
        for (XmlNode node : element.children()) {
            if (node instanceof XmlText run) {
                text.append(run.value());
            } else if (node instanceof XmlElement child) {
                append(child, text);
            }
        }
    }
}
