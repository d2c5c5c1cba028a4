package org.st96toolkit.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.format.MadeDocument.SourcePlace;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;
import org.st96toolkit.docx.receipt.DocxReceipt;
import org.st96toolkit.docx.receipt.OutputText;

/** Where in the files the text of the elements of an application begins, by what the receipt says of each stretch. */
final class SourcePlaces {

    private final List<DocxReceipt.Span> kept;
    private final int[] starts;
    private final Map<Location, SourcePlace> places = new HashMap<>();

    private SourcePlaces(List<DocxReceipt.Span> kept) {
        this.kept = kept;
        this.starts = new int[kept.size()];
        int at = 0;
        for (int i = 0; i < kept.size(); i++) {
            starts[i] = at;
            at += kept.get(i).text().length();
        }
    }

    /**
     * @param root the application as it was read again, so that each element has a place of its own
     * @return the places of the elements that have text; none where the text is not what the receipt says was kept
     */
    static Map<Location, SourcePlace> of(XmlElement root, DocxReceipt receipt) {
        List<DocxReceipt.Span> kept = new ArrayList<>(
                receipt.spans().stream().filter(span -> span.order() >= 0).toList());
        kept.sort(Comparator.comparingInt(DocxReceipt.Span::order));
        StringBuilder said = new StringBuilder();
        kept.forEach(span -> said.append(span.text()));
        SourcePlaces all = new SourcePlaces(kept);
        if (!OutputText.of(root).contentEquals(said)) {
            return Map.of();
        }
        all.walk(root, said, 0);
        return all.places;
    }

    /** Walks an element whose text begins at a place in the whole text, and gives back where it ends. */
    private int walk(XmlElement element, CharSequence said, int start) {
        if (OutputText.isSilent(element.name())) {
            return start;
        }
        int end = start;
        for (XmlNode child : element.children()) {
            if (child instanceof XmlText characters) {
                end += characters.value().length();
            } else if (child instanceof XmlElement inner) {
                end = walk(inner, said, end);
            }
        }
        int first = start;
        while (first < end && Character.isWhitespace(said.charAt(first))) {
            first++;
        }
        if (first < end) {
            places.put(element.location(), place(first));
        }
        return end;
    }

    private SourcePlace place(int at) {
        int low = Arrays.binarySearch(starts, at);
        // Stretches of what is written and stands in no text have no length of their own in the text.
        int index = low >= 0 ? low : -low - 2;
        while (index + 1 < starts.length && starts[index + 1] == starts[index]) {
            index++;
        }
        DocxReceipt.Span span = kept.get(index);
        int within = span.end() - span.start() == span.text().length() ? at - starts[index] : 0;
        return new SourcePlace(span.part(), new Location(span.paragraph(), span.start() + within + 1));
    }
}
