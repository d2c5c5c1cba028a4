package org.st96toolkit.docx.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.docx.section.Entry;
import org.st96toolkit.docx.section.Role;
import org.st96toolkit.docx.section.Section;

/** The identifiers that paragraphs, claims and drawings will have, known before they are written, so that references find them. */
final class Plan {

    private final Map<Entry, String> ids = new IdentityHashMap<>();
    private final Map<Integer, String> claims = new LinkedHashMap<>();
    private final Map<String, String> paragraphs = new HashMap<>();
    private final Map<String, String> figures = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * @param entries what is written, in its order
     */
    Plan(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.role() == Role.CLAIM) {
                planClaim(entry);
            } else if (entry.role() == Role.PARAGRAPH
                    && !entry.number().isEmpty()
                    && entry.section() != Section.ABSTRACT) {
                String id = next("p");
                ids.put(entry, id);
                paragraphs.putIfAbsent(entry.number(), id);
            }
        }
    }

    private void planClaim(Entry entry) {
        List<int[]> ranges = ranges(entry.number());
        String id = free(numbered("c", ranges.get(0)[0]));
        ids.put(entry, id);
        for (int[] range : ranges) {
            for (int number = range[0]; number <= range[1] && number - range[0] < 10_000; number++) {
                claims.putIfAbsent(number, id);
            }
        }
    }

    /** The ranges of a number such as {@code 1-3,5}: pairs of first and last. */
    static List<int[]> ranges(String number) {
        List<int[]> ranges = new ArrayList<>();
        for (String range : number.split(",", -1)) {
            String[] ends = range.split("-", -1);
            ranges.add(new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])});
        }
        return ranges;
    }

    /** The identifier that was planned for an entry. */
    Optional<String> id(Entry entry) {
        return Optional.ofNullable(ids.get(entry));
    }

    /** The identifier of a claim by its number. */
    Optional<String> claim(int number) {
        return Optional.ofNullable(claims.get(number));
    }

    /** The numbers of all claims, in their order. */
    Set<Integer> claimNumbers() {
        return claims.keySet();
    }

    /** The identifier of a paragraph by its number as it is written. */
    Optional<String> paragraph(String number) {
        return Optional.ofNullable(paragraphs.get(number));
    }

    /** The identifier of a drawing by its number. */
    Optional<String> figure(String number) {
        return Optional.ofNullable(figures.get(number.toUpperCase(Locale.ROOT)));
    }

    /** Says that a drawing was written: references to its number find it. */
    void drawn(String number, String id) {
        figures.putIfAbsent(number.toUpperCase(Locale.ROOT), id);
    }

    /** The next identifier of a kind. */
    String next(String kind) {
        int count = counts.merge(kind, 1, Integer::sum);
        String id = numbered(kind, count);
        return taken.add(id) ? id : next(kind);
    }

    /** A kind and a number of four digits or more. */
    private static String numbered(String kind, int number) {
        String digits = Integer.toString(number);
        return kind + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private String free(String wanted) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }
}
