package org.st96toolkit.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.st96toolkit.docx.flow.Break;
import org.st96toolkit.docx.flow.CharacterLook;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Formula;
import org.st96toolkit.docx.flow.Inline;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Reference;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.flow.Text;
import org.st96toolkit.docx.receipt.Ledger;
import org.st96toolkit.docx.receipt.ParagraphPlace;
import org.st96toolkit.docx.receipt.SpanFate;

/** What a reader of the files sees at a place. Used by one thread. */
final class SourceText {

    private final Map<ParagraphPlace, List<Inline>> inlines = new HashMap<>();
    private final Map<ParagraphPlace, String> numbers = new HashMap<>();

    private int lastFile = -1;
    private String lastPart = "";
    private int lastParagraph;
    private List<Inline> last = List.of();

    SourceText(List<Flow> flows) {
        for (int file = 0; file < flows.size(); file++) {
            for (Paragraph paragraph : Ledger.paragraphs(flows.get(file))) {
                ParagraphPlace key = ParagraphPlace.of(file, paragraph.place());
                inlines.computeIfAbsent(key, unknown -> new ArrayList<>()).addAll(paragraph.inlines());
                paragraph.number().ifPresent(number -> numbers.put(key, number.text()));
            }
        }
    }

    /** What is seen at a stretch; at an empty one what the file does not hold and a word processor shows, if that was written. */
    String shown(SpanFate entry) {
        Span span = entry.span();
        List<Inline> here = here(entry);
        if (span.length() == 0) {
            boolean number = span.start() == 0
                    && entry.text()
                            .strip()
                            .equals(numbers.getOrDefault(ParagraphPlace.of(entry.file(), span), "")
                                    .strip());
            boolean computed = here.stream()
                    .anyMatch(inline -> inline.place().length() == 0
                            && inline.place().start() == span.start()
                            && entry.text().equals(computed(inline)));
            return number || computed ? entry.text() : "";
        }
        StringBuilder shown = new StringBuilder(span.length());
        for (Inline inline : here) {
            int from = Math.max(span.start(), inline.place().start());
            int to = Math.min(span.end(), inline.place().end());
            if (from < to) {
                String part = shown(
                        inline,
                        from - inline.place().start(),
                        to - inline.place().start());
                if (to - from == span.length()) {
                    return part;
                }
                shown.append(part);
            }
        }
        return shown.toString();
    }

    /** How the text of a stretch came into the file; empty where there are several ways, or none. */
    String origin(SpanFate entry) {
        return common(entry, text -> text.origin().name()).orElse("");
    }

    /** How the text of a stretch is set, as words; none where it is plain, or set in several ways. */
    List<String> look(SpanFate entry) {
        return common(entry, text -> words(text.look())).orElse(List.of());
    }

    /** What all texts within a stretch have in common, where there is one. */
    private <T> Optional<T> common(SpanFate entry, Function<Text, T> what) {
        Span span = entry.span();
        T common = null;
        for (Inline inline : here(entry)) {
            if (inline instanceof Text text
                    && inline.place().start() < span.end()
                    && inline.place().end() > span.start()) {
                T found = what.apply(text);
                if (common != null && !common.equals(found)) {
                    return Optional.empty();
                }
                common = found;
            }
        }
        return Optional.ofNullable(common);
    }

    /** What stands in the paragraph of a stretch. Stretches come in the order of the text, so that it is mostly the one before. */
    private List<Inline> here(SpanFate entry) {
        Span span = entry.span();
        if (entry.file() != lastFile
                || span.paragraph() != lastParagraph
                || !span.part().equals(lastPart)) {
            lastFile = entry.file();
            lastPart = span.part();
            lastParagraph = span.paragraph();
            last = inlines.getOrDefault(ParagraphPlace.of(lastFile, span), List.of());
        }
        return last;
    }

    private static List<String> words(CharacterLook look) {
        if (look.isPlain()) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        if (look.bold()) {
            words.add("bold");
        }
        if (look.italic()) {
            words.add("italic");
        }
        if (look.underline() != CharacterLook.Underline.NONE) {
            words.add("underline");
        }
        if (look.strike()) {
            words.add("strike");
        }
        if (look.position() != CharacterLook.Position.LINE) {
            words.add(look.position().name().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static String computed(Inline inline) {
        if (inline instanceof Text text) {
            return text.characters();
        }
        return inline instanceof Reference mark
                ? mark.mark()
                : inline instanceof Formula formula ? formula.omml().text().strip() : "";
    }

    private static String shown(Inline inline, int from, int to) {
        if (inline instanceof Break) {
            return "\n";
        }
        if (inline instanceof Reference mark) {
            return mark.mark();
        }
        if (!(inline instanceof Text text)) {
            return "";
        }
        String characters = text.characters();
        int length = inline.place().length();
        if (characters.length() == length) {
            return characters.substring(from, to);
        }
        if (characters.codePointCount(0, characters.length()) == length) {
            return characters.substring(characters.offsetByCodePoints(0, from), characters.offsetByCodePoints(0, to));
        }
        return from == 0 ? characters : "";
    }
}
