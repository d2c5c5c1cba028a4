package org.st96toolkit.docx.section;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which lines of a file head which section: by style map, word and place. */
final class HeadingJudge {

    private static final int LONGEST_ABSTRACT = 2500;

    private final List<Optional<Signs>> signs;
    private final Neighbourhood neighbours;
    private final String language;
    private final List<Optional<Heading>> headings = new ArrayList<>();

    /**
     * A heading.
     *
     * @param section what it opens
     * @param decision why
     * @param byPlace whether its word heads two sections, and its place decided
     */
    record Heading(Section section, Decision decision, boolean byPlace) {}

    HeadingJudge(List<Optional<Signs>> signs, Neighbourhood neighbours, String language) {
        this.signs = signs;
        this.neighbours = neighbours;
        this.language = language;
        for (int i = 0; i < signs.size(); i++) {
            headings.add(first(i));
        }
        for (int i = 0; i < signs.size(); i++) {
            if (headings.get(i).filter(Heading::byPlace).isPresent()) {
                headings.set(i, Optional.of(placed(i, headings.get(i).get())));
            }
        }
        dropRepeated();
    }

    /** What a line heads; nothing where it is no heading that is known. */
    Optional<Heading> heading(int index) {
        return headings.get(index);
    }

    /** The first line from an index on that heads a section that a test accepts; -1 for none. */
    int firstAfter(int index, java.util.function.Predicate<Section> wanted) {
        for (int i = Math.max(0, index); i < headings.size(); i++) {
            if (headings.get(i)
                    .filter(heading -> wanted.test(heading.section()))
                    .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Heading> first(int index) {
        Optional<Signs> found = signs.get(index);
        if (found.isEmpty()
                || found.get().blank()
                || neighbours.furniture(index).isPresent()
                || neighbours.outside(index).isPresent()) {
            return Optional.empty();
        }
        Signs sign = found.get();
        Optional<StyleMap.Meaning> meaning = sign.meaning();
        if (meaning.isPresent()) {
            String style = sign.line().paragraph().style().name();
            return meaning.filter(given -> given.role() == Role.HEADING)
                    .map(given ->
                            new Heading(given.section().orElseThrow(), Decision.of(Ground.STYLE_MAP, style), false));
        }
        if (sign.words().isEmpty()) {
            return Optional.empty();
        }
        List<HeadingWord> words = preferred(sign.words());
        Set<Section> sections = EnumSet.noneOf(Section.class);
        words.forEach(word -> sections.add(word.section()));
        HeadingWord word = words.get(0);
        if (sections.size() > 1) {
            return Optional.of(new Heading(
                    word.section(),
                    Decision.of(
                            Ground.PLACE_OF_WORD, word.text(), word.section().name()),
                    true));
        }
        Ground ground = word.confirmed() ? Ground.WORD : Ground.UNCONFIRMED_WORD;
        return Optional.of(new Heading(word.section(), Decision.of(ground, word.text(), word.language()), false));
    }

    /** The words of the language of the text, if there are any among them. */
    private List<HeadingWord> preferred(List<HeadingWord> words) {
        String wanted = language.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return words;
        }
        String primary = wanted.split("-", 2)[0];
        List<HeadingWord> own = words.stream()
                .filter(word -> word.language()
                        .toLowerCase(Locale.ROOT)
                        .split("-", 2)[0]
                        .equals(primary))
                .toList();
        return own.isEmpty() ? words : own;
    }

    /** A word that heads the summary as well as the abstract. */
    private Heading placed(int index, Heading heading) {
        String word = heading.decision().arguments().get(0);
        Section section = isAbstractHere(index) ? Section.ABSTRACT : Section.INVENTION_SUMMARY;
        return new Heading(section, Decision.of(Ground.PLACE_OF_WORD, word, section.name()), true);
    }

    private boolean isAbstractHere(int index) {
        boolean claimsBefore = false;
        boolean describedBefore = false;
        for (int i = 0; i < index; i++) {
            Optional<Section> section = headings.get(i).map(Heading::section);
            claimsBefore |= section.filter(Section.CLAIMS::equals).isPresent();
            describedBefore |= section.filter(Section::isOfDescription).isPresent();
        }
        if (claimsBefore) {
            return true;
        }
        boolean describedAfter = false;
        for (int i = index + 1; i < headings.size(); i++) {
            Optional<Section> section = headings.get(i).map(Heading::section);
            if (section.filter(Section.CLAIMS::equals).isPresent()) {
                break;
            }
            if (headings.get(i).filter(Heading::byPlace).isPresent()) {
                return false;
            }
            describedAfter |= section.filter(Section::isOfDescription).isPresent();
        }
        if (describedBefore && describedAfter) {
            return false;
        }
        return !describedBefore || isShort(index);
    }

    /** Whether it heads one short paragraph, as an abstract is. */
    private boolean isShort(int index) {
        int paragraphs = 0;
        int length = 0;
        for (int i = index + 1; i < signs.size() && headings.get(i).isEmpty(); i++) {
            if (signs.get(i).filter(sign -> !sign.blank()).isPresent()) {
                paragraphs++;
                length += signs.get(i).orElseThrow().text().length();
            }
        }
        boolean onPageOfItsOwn =
                signs.get(index).map(sign -> sign.line().startsPage()).orElse(false);
        return onPageOfItsOwn || paragraphs == 1 && length <= LONGEST_ABSTRACT && isAnotherSummary(index);
    }

    private boolean isAnotherSummary(int index) {
        for (int i = 0; i < index; i++) {
            if (headings.get(i)
                    .filter(heading ->
                            heading.section() == Section.INVENTION_SUMMARY || heading.section() == Section.DISCLOSURE)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A heading that says again what the heading just before it says is text: a place that was not yet filled in. */
    private void dropRepeated() {
        Optional<Section> before = Optional.empty();
        for (int i = 0; i < headings.size(); i++) {
            Optional<Heading> here = headings.get(i);
            if (here.isPresent()) {
                Section section = here.get().section();
                if (before.filter(section::equals).isPresent()
                        && section != Section.FREE
                        && section != Section.EXAMPLE
                        && section != Section.NOTES
                        && !isRunningTitle(i)) {
                    headings.set(i, Optional.empty());
                } else {
                    before = signs.get(i).orElseThrow().tail() > 0 ? Optional.empty() : Optional.of(section);
                    continue;
                }
            }
            boolean silent = signs.get(i).filter(sign -> sign.blank()).isPresent()
                    || neighbours.furniture(i).isPresent()
                    || neighbours.outside(i).isPresent();
            if (!silent) {
                before = Optional.empty();
            }
        }
    }

    /** Whether the next line is the number of a page. */
    boolean isRunningTitle(int index) {
        int next = neighbours.next(index);
        return next >= 0
                && neighbours.furniture(next).filter("page-number"::equals).isPresent();
    }
}
