package org.st96toolkit.docx.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlElement;

/** The sections of the body, in order: each says how it begins where it ends. */
final class Sections {

    private static final Set<String> ON_THE_SAME_PAGE = Set.of("continuous", "nextColumn");

    private final List<XmlElement> all = new ArrayList<>();
    private int current;

    Sections(XmlElement body) {
        collect(body);
    }

    private void collect(XmlElement element) {
        for (XmlElement child : element.elements()) {
            if (Word.is(child, "sectPr")) {
                all.add(child);
            } else if (!Word.is(child, "txbxContent") && !Word.is(child, "pPrChange") && !Word.is(child, "r")) {
                collect(child);
            }
        }
    }

    List<XmlElement> all() {
        return List.copyOf(all);
    }

    /** Goes on to the next section; gives back whether it begins on a new page. */
    boolean next() {
        current++;
        Optional<XmlElement> section = current < all.size() ? Optional.of(all.get(current)) : Optional.empty();
        return section.filter(one ->
                        !ON_THE_SAME_PAGE.contains(Word.childValue(one, "type").orElse("")))
                .isPresent();
    }
}
