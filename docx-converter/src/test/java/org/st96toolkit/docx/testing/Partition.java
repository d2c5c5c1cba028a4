package org.st96toolkit.docx.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.flow.Break;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Inline;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Reference;
import org.st96toolkit.docx.flow.Text;
import org.st96toolkit.docx.flow.TextOrigin;

/** Compares the spans of a flow with the text that {@link TextExtractor} finds: each character once, and the same one. */
public final class Partition {

    private Partition() {}

    /**
     * What is wrong; empty where nothing is. A paragraph that the flow does not have must be named by a finding, or its whole part.
     *
     * @param read what the reader made of the same file
     */
    public static List<String> faults(byte[] docx, Result<Flow> read) throws Exception {
        List<String> faults = new ArrayList<>();
        Map<String, Paragraph> byPlace = new HashMap<>();
        for (Paragraph paragraph : FlowBlocks.paragraphs(read.orElseThrow())) {
            String place = paragraph.place().part() + " " + paragraph.place().paragraph();
            boolean isFormulaAlone = paragraph.place().length() == 0 && byPlace.containsKey(place);
            if (!isFormulaAlone && byPlace.put(place, paragraph) != null) {
                faults.add(place + " twice");
            }
        }
        Set<String> told = new HashSet<>();
        read.report().diagnostics().stream()
                .filter(found -> found.arguments().size() > 1)
                .forEach(found -> told.add(
                        found.arguments().get(0) + " " + found.arguments().get(1)));
        for (TextExtractor.Found found : TextExtractor.paragraphs(docx)) {
            String place = found.part() + " " + found.number();
            Paragraph paragraph = byPlace.remove(place);
            if (paragraph != null) {
                compare(place, found.text(), paragraph, faults);
            } else if (!found.text().isBlank() && !told.contains(place) && !told.contains(found.part() + " 0")) {
                faults.add(place + " not read: " + found.text());
            }
        }
        byPlace.keySet().forEach(place -> faults.add(place + " is not in the file"));
        return faults;
    }

    private static void compare(String place, String text, Paragraph paragraph, List<String> faults) {
        if (paragraph.place().start() != 0 || paragraph.place().end() != text.length()) {
            faults.add(place + " is " + paragraph.place() + " and not " + text.length() + " long: " + text);
            return;
        }
        int position = 0;
        for (Inline inline : paragraph.inlines()) {
            if (inline.place().start() != position
                    || !inline.place().part().equals(paragraph.place().part())
                    || inline.place().paragraph() != paragraph.place().paragraph()) {
                faults.add(place + " expected " + position + ": " + inline);
                return;
            }
            position = inline.place().end();
            String held = text.substring(inline.place().start(), position);
            if (!says(inline, held)) {
                faults.add(place + " '" + held + "': " + inline);
            }
        }
        if (position != text.length()) {
            faults.add(place + " ends at " + position + ": " + text);
        }
    }

    private static boolean says(Inline inline, String held) {
        if (held.isEmpty()) {
            return true;
        }
        if (inline instanceof Text text) {
            return text.origin() == TextOrigin.SYMBOL
                    || text.characters().equals(held.replace('\n', ' ').replace('\r', ' '))
                    || text.look().hidden() && text.characters().equals(held);
        }
        return inline instanceof Break && held.equals("\n")
                || inline instanceof Reference mark && mark.mark().equals(held);
    }
}
