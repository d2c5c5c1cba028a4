package org.st96toolkit.docx.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the title stands that has no heading: by a style of titles, or by its place before the first section. */
final class TitlePlace {

    private static final int LONGEST = 500;
    private static final int LONGEST_ASIDE = 120;
    private static final int MOST_LINES_ASIDE = 5;

    private final List<Optional<Signs>> signs;
    private final Neighbourhood neighbours;
    private int index = -1;
    private boolean byPlace;
    private boolean aside;
    private Decision decision = Decision.of(Ground.PLACE, "before-first-section");

    TitlePlace(List<Optional<Signs>> signs, Neighbourhood neighbours, HeadingJudge headings, Optional<Part> given) {
        this.signs = signs;
        this.neighbours = neighbours;
        if (given.filter(part -> part != Part.DESCRIPTION).isPresent()
                || headings.firstAfter(0, Section.TITLE::equals) >= 0
                || signs.stream().flatMap(Optional::stream).anyMatch(TitlePlace::isMapped)) {
            return;
        }
        int first = firstSection(0, headings);
        boolean other = first >= 0 && !opensDescription(first, headings);
        List<Integer> candidates = candidates(0, first, headings);
        aside = other && candidates.stream().allMatch(this::isShort) && candidates.size() <= MOST_LINES_ASIDE;
        int description = headings.firstAfter(0, Section.DESCRIPTION::equals);
        if (other && first < description) {
            // Claims or abstract come first: the title opens the description, wherever that is.
            int next = firstSection(description, headings);
            find(candidates(description + 1, next, headings), next, next >= 0 && !opensDescription(next, headings));
        } else {
            find(candidates, first, other);
        }
    }

    private static int firstSection(int from, HeadingJudge headings) {
        return headings.firstAfter(from, section -> section != Section.DESCRIPTION && section != Section.NOTES);
    }

    /** Whether it is a line. */
    boolean is(int line) {
        return line == index;
    }

    /** Whether its place or how it is set decided. */
    boolean isByPlace() {
        return byPlace;
    }

    /** Whether the few words before a first heading that is none of the description are no description. */
    boolean isAside() {
        return aside;
    }

    /** Why it is the title. */
    Decision decision() {
        return decision;
    }

    private static boolean isMapped(Signs sign) {
        return sign.meaning().filter(meaning -> meaning.role() == Role.TITLE).isPresent();
    }

    private static boolean opensDescription(int first, HeadingJudge headings) {
        return headings.heading(first)
                .flatMap(heading -> heading.section().part())
                .filter(Part.DESCRIPTION::equals)
                .isPresent();
    }

    /** The lines that may be the title: text between two lines, up to one with a number; to the end where the second is -1. */
    private List<Integer> candidates(int from, int to, HeadingJudge headings) {
        List<Integer> candidates = new ArrayList<>();
        for (int i = from; i < (to < 0 ? signs.size() : to); i++) {
            Optional<Signs> sign = signs.get(i);
            boolean text = sign.filter(shown -> !shown.blank()).isPresent()
                    && neighbours.furniture(i).isEmpty()
                    && neighbours.outside(i).isEmpty()
                    && headings.heading(i).isEmpty();
            if (text) {
                Signs line = sign.orElseThrow();
                if (line.paragraphNumber().isPresent()
                        || line.line().number().isPresent()
                        || TypedNumbers.bracketedClaim(line.text()).isPresent()) {
                    break;
                }
                candidates.add(i);
            }
        }
        return candidates;
    }

    /**
     * @param section the line that heads the next section; -1 for none
     * @param other whether that section is none of the description
     */
    private void find(List<Integer> candidates, int section, boolean other) {
        for (int candidate : candidates) {
            String style = signs.get(candidate)
                    .orElseThrow()
                    .line()
                    .paragraph()
                    .style()
                    .name();
            if (StyleNames.isTitle(style)) {
                take(candidate, false, Decision.of(Ground.STYLE, style));
                return;
            }
        }
        byPlace(candidates, section >= 0 && !other);
    }

    private boolean isShort(int candidate) {
        String text = signs.get(candidate).orElseThrow().text().strip();
        return text.length() <= LONGEST_ASIDE && !text.endsWith(".") && !text.endsWith("\u3002");
    }

    private void byPlace(List<Integer> candidates, boolean beforeDescription) {
        if (candidates.isEmpty()) {
            return;
        }
        for (int candidate : candidates) {
            Signs sign = signs.get(candidate).orElseThrow();
            if (sign.isCentred() && isTitle(sign.text())) {
                take(candidate, true, Decision.of(Ground.TYPOGRAPHY, "centred"));
                return;
            }
        }
        Signs first = signs.get(candidates.get(0)).orElseThrow();
        boolean only = candidates.size() == 1 && beforeDescription;
        if (isTitle(first.text()) && (only || first.looksLikeHeading())) {
            take(candidates.get(0), true, decision);
        }
    }

    private static boolean isTitle(String text) {
        String plain = text.strip();
        return plain.length() <= LONGEST && !plain.endsWith(".") && !plain.endsWith("\u3002") && !plain.endsWith(":");
    }

    private void take(int line, boolean place, Decision why) {
        index = line;
        byPlace = place;
        decision = why;
    }
}
