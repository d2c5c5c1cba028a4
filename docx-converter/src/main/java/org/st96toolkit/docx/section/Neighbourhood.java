package org.st96toolkit.docx.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Which lines of a file are furniture of pages or outside the application, judged by their form and their neighbours. */
final class Neighbourhood {

    private final List<Optional<Signs>> signs;
    private final boolean markdown;
    private final Map<Integer, String> furniture = new HashMap<>();
    private final Map<Integer, String> outside = new HashMap<>();

    /**
     * @param signs the lines; nothing for a table
     */
    Neighbourhood(List<Optional<Signs>> signs) {
        this.signs = signs;
        this.markdown = showsMarkdown(signs);
        findNotes();
        findFurniture();
    }

    /** Whether the text has marks of Markdown in it. */
    boolean isMarkdown() {
        return markdown;
    }

    /** Why a line is furniture, a word of the receipt; nothing where it is not. */
    Optional<String> furniture(int index) {
        return Optional.ofNullable(furniture.get(index));
    }

    /** Why a line is outside; nothing where it is not. */
    Optional<String> outside(int index) {
        return Optional.ofNullable(outside.get(index));
    }

    /** The index of the next line that shows something, or -1; tables are passed over. */
    int next(int index) {
        for (int i = index + 1; i < signs.size(); i++) {
            if (shows(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the line before that shows something, or -1. */
    int previous(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (shows(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean shows(int index) {
        return signs.get(index).filter(sign -> !sign.blank()).isPresent();
    }

    private static boolean showsMarkdown(List<Optional<Signs>> signs) {
        int pairs = 0;
        boolean frame = false;
        for (Optional<Signs> sign : signs) {
            if (sign.isPresent()) {
                String text = sign.get().text();
                pairs += text.contains("**")
                        ? (int) LineForms.markdownBold(text).results().count()
                        : 0;
                frame |= text.strip().equals("---")
                        || text.indexOf('#') >= 0
                                && LineForms.markdownHeading(text).find();
            }
        }
        return pairs >= 3 || pairs >= 1 && frame;
    }

    /** Stretches between rules that are notes about the draft. */
    private void findNotes() {
        List<Integer> stretch = new ArrayList<>();
        boolean first = true;
        for (int i = 0; i <= signs.size(); i++) {
            boolean rule = i < signs.size()
                    && signs.get(i)
                            .filter(sign -> LineForms.isRule(sign.text()))
                            .isPresent();
            if (rule || i == signs.size()) {
                judge(stretch, first && rule);
                stretch = new ArrayList<>();
                first = false;
            } else {
                stretch.add(i);
            }
            if (rule) {
                furniture.put(i, "rule");
            }
        }
    }

    private void judge(List<Integer> stretch, boolean beforeFirstRule) {
        Optional<Signs> opening =
                stretch.stream().filter(this::shows).findFirst().flatMap(signs::get);
        if (opening.isEmpty()) {
            return;
        }
        boolean notes = opening.get().sections().contains(Section.NOTES);
        boolean aside = beforeFirstRule && markdown && stretch.stream().noneMatch(this::isStructured);
        if (notes || aside) {
            stretch.stream().filter(this::shows).forEach(index -> outside.put(index, "drafting-note"));
        }
    }

    private boolean isStructured(int index) {
        return signs.get(index)
                        .filter(sign -> !sign.words().isEmpty()
                                || sign.paragraphNumber().isPresent()
                                || TypedNumbers.claim(sign.text()).isPresent()
                                || sign.line().number().isPresent())
                        .isPresent()
                || signs.get(index).isEmpty();
    }

    private void findFurniture() {
        boolean eastAsian = isEastAsian();
        for (int i = 0; i < signs.size(); i++) {
            if (!shows(i) || outside.containsKey(i) || furniture.containsKey(i)) {
                continue;
            }
            Signs sign = signs.get(i).orElseThrow();
            if (!sign.words().isEmpty() || sign.line().number().isPresent()) {
                continue;
            }
            if (LineForms.isPageNumber(sign.text())) {
                furniture.put(i, "page-number");
            } else if (LineForms.isPlaceholder(sign.text())) {
                outside.put(i, "placeholder");
            } else if (LineForms.isNote(sign.text())) {
                outside.put(i, "drafting-note");
            }
        }
        for (int i = 0; i < signs.size(); i++) {
            if (shows(i) && !outside.containsKey(i) && !furniture.containsKey(i)) {
                String text = signs.get(i).orElseThrow().text();
                boolean small = LineForms.isBareNumber(text) || eastAsian && LineForms.isCapitals(text);
                if (small && (isAside(previous(i)) || isAside(next(i)))) {
                    furniture.put(i, "page-mark");
                }
            }
        }
    }

    private boolean isAside(int index) {
        String before = furniture.get(index);
        return "page-number".equals(before) || "placeholder".equals(outside.get(index));
    }

    private boolean isEastAsian() {
        int east = count(c -> Widths.isEastAsian(c) && Character.isLetter(c));
        // Most files have none, and letters need not be told from the rest.
        return east > 0 && east * 2 > count(Character::isLetter);
    }

    private int count(IntPredicate wanted) {
        int count = 0;
        for (Optional<Signs> sign : signs) {
            if (sign.isPresent()) {
                String text = sign.get().text();
                for (int i = 0; i < text.length(); i++) {
                    count += wanted.test(text.charAt(i)) ? 1 : 0;
                }
            }
        }
        return count;
    }
}
