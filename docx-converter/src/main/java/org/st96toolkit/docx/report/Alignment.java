package org.st96toolkit.docx.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.docx.receipt.DocxReceipt;

/**
 * Where what was kept stands in the text that was read again. Both should be the same text; where they are not, what is before the
 * first difference and after the last one is found all the same, and the rest is not.
 */
final class Alignment {

    private final Map<Integer, Integer> starts = new HashMap<>();
    private final int kept;
    private final int written;
    private final int before;
    private final int after;

    Alignment(List<DocxReceipt.Span> spans, String text) {
        StringBuilder all = new StringBuilder();
        spans.stream()
                .filter(span -> span.order() >= 0)
                .sorted(Comparator.comparingInt(DocxReceipt.Span::order))
                .forEach(span -> {
                    starts.put(span.order(), all.length());
                    all.append(span.text());
                });
        kept = all.length();
        written = text.length();
        int shorter = Math.min(kept, written);
        int same = 0;
        while (same < shorter && all.charAt(same) == text.charAt(same)) {
            same++;
        }
        before = same;
        int end = 0;
        while (end < shorter - before && all.charAt(kept - 1 - end) == text.charAt(written - 1 - end)) {
            end++;
        }
        after = end;
    }

    /** Whether the whole text is what was kept. */
    boolean isWhole() {
        return kept == written && before == kept;
    }

    /** The first character of a kept stretch in the text; nothing where it is not found there. */
    Optional<Integer> start(DocxReceipt.Span span) {
        int from = starts.get(span.order());
        int to = from + span.text().length();
        if (to <= before) {
            return Optional.of(from);
        }
        return from >= kept - after ? Optional.of(from + written - kept) : Optional.empty();
    }
}
