package org.st96toolkit.docx.receipt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.docx.flow.Block;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.flow.Table;

/**
 * Writes down the fates of all text while a conversion runs. What is kept is written down in the order of the output; the rest in
 * any order. Used by one thread.
 */
public final class Ledger {

    private final List<SpanFate> entries = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final Set<List<Object>> written = new HashSet<>();
    private final Map<List<Object>, SpanFate> dropped = new HashMap<>();

    /** Text that is kept: it was added to the output just now. */
    public void keep(int file, Span span, String text) {
        entries.add(new SpanFate(file, span, Fate.KEPT, "", text));
    }

    /** Text that is not kept. An empty stretch has no text: what stands there, an image for one, has this fate unless it is written. */
    public void drop(int file, Span span, Fate fate, String reason) {
        if (span.length() > 0) {
            entries.add(new SpanFate(file, span, fate, reason, ""));
        } else {
            dropped.put(place(file, span), new SpanFate(file, span, fate, reason, ""));
        }
    }

    /** What became of an image, a formula or an object. */
    public void add(Item item) {
        items.add(item);
        written.add(key(item));
    }

    /** What became of images, formulae and objects so far, in the order it was written down. */
    public List<Item> items() {
        return Collections.unmodifiableList(items);
    }

    /** Whether it was written down already what became of an image, a formula or an object: of one like it at its place. */
    public boolean knows(Item item) {
        return written.contains(key(item));
    }

    /** The fate of what stands at a place and has no text, where it was dropped with the text around it. */
    public Optional<SpanFate> dropped(int file, Span place) {
        return Optional.ofNullable(dropped.get(place(file, place)));
    }

    /** What is kept, in the order of the output. */
    public List<SpanFate> kept() {
        return entries.stream().filter(entry -> entry.fate() == Fate.KEPT).toList();
    }

    /**
     * The stretches of a file that nothing was written down for.
     *
     * @param file which of the files
     * @param flow what it holds
     */
    public List<Span> open(int file, Flow flow) {
        Map<ParagraphPlace, List<SpanFate>> byParagraph = new HashMap<>();
        for (SpanFate entry : entries) {
            if (entry.file() == file) {
                byParagraph
                        .computeIfAbsent(ParagraphPlace.of(file, entry.span()), any -> new ArrayList<>(2))
                        .add(entry);
            }
        }
        List<Span> open = new ArrayList<>();
        for (Paragraph paragraph : paragraphs(flow)) {
            Span place = paragraph.place();
            List<SpanFate> there = byParagraph.getOrDefault(ParagraphPlace.of(file, place), new ArrayList<>());
            there.sort(Comparator.comparingInt(entry -> entry.span().start()));
            int at = place.start();
            for (SpanFate entry : there) {
                if (entry.span().start() > at) {
                    open.add(new Span(
                            place.part(), place.paragraph(), at, entry.span().start()));
                }
                at = Math.max(at, entry.span().end());
            }
            if (at < place.end()) {
                open.add(new Span(place.part(), place.paragraph(), at, place.end()));
            }
        }
        return open;
    }

    /** All entries by their place in the files; those at the same place in the order they were written down. */
    public List<SpanFate> inSourceOrder(List<Flow> flows) {
        List<Map<String, Integer>> parts = new ArrayList<>();
        for (Flow flow : flows) {
            Map<String, Integer> ranks = new HashMap<>();
            paragraphs(flow)
                    .forEach(paragraph -> ranks.putIfAbsent(paragraph.place().part(), ranks.size()));
            parts.add(ranks);
        }
        List<Ranked> sorted = new ArrayList<>(entries.size());
        for (SpanFate entry : entries) {
            int rank = parts.get(entry.file()).getOrDefault(entry.span().part(), Integer.MAX_VALUE);
            sorted.add(new Ranked(entry, rank));
        }
        sorted.sort(Comparator.<Ranked>comparingInt(one -> one.entry().file())
                .thenComparingInt(Ranked::part)
                .thenComparingInt(one -> one.entry().span().paragraph())
                .thenComparingInt(one -> one.entry().span().start()));
        return sorted.stream().map(Ranked::entry).toList();
    }

    /** An entry and which part of all files it stands in. */
    private record Ranked(SpanFate entry, int part) {}

    /** All paragraphs of a file, those in tables, notes, headers and comments among them. */
    public static List<Paragraph> paragraphs(Flow flow) {
        List<Paragraph> all = new ArrayList<>();
        collect(flow.body(), all);
        flow.notes().forEach(note -> collect(note.blocks(), all));
        flow.furniture().forEach(furniture -> collect(furniture.blocks(), all));
        flow.comments().forEach(comment -> collect(comment.blocks(), all));
        return all;
    }

    /** The paragraphs of blocks, those in tables among them. */
    public static List<Paragraph> paragraphs(List<Block> blocks) {
        List<Paragraph> all = new ArrayList<>();
        collect(blocks, all);
        return all;
    }

    private static void collect(List<Block> blocks, List<Paragraph> to) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                to.add(paragraph);
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.blocks(), to)));
            }
        }
    }

    private static List<Object> key(Item item) {
        return List.of(place(item.file(), item.place()), item.kind(), item.source());
    }

    private static List<Object> place(int file, Span span) {
        return List.of(file, span.part(), span.paragraph(), span.start());
    }
}
