package org.st96toolkit.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is in a file of a word processor, for people.
 *
 * @param labels the words
 */
record PackageInspectionText(Labels labels) {

    private static final List<String> COUNTS = List.of(
            "paragraphs",
            "tables",
            "images",
            "formulae",
            "objects",
            "notes",
            "comments",
            "changedParagraphs",
            "formatChanges",
            "hiddenParagraphs",
            "textBoxes",
            "headersAndFooters",
            "links",
            "outside",
            "sections");

    String of(String name, PackageInspectionJson seen) {
        LabelledLines lines = new LabelledLines(labels, name);
        lines.add("format", seen.format() + " " + seen.variant());
        lines.add("program", orUnknown(seen.program()));
        lines.add("mainPart", seen.main());
        lines.add("size", labels.text("bytes", Long.toString(seen.bytes())));
        lines.add("sha256", seen.sha256());
        lines.add("title", orUnknown(seen.title()));
        lines.add("author", orUnknown(seen.author()));
        lines.add("lastAuthor", orUnknown(seen.lastAuthor()));
        lines.add("language", orUnknown(seen.language()));
        lines.add("languages", listed(seen.languages()));
        lines.add(
                "pages",
                seen.pages().stream()
                        .map(PackageInspectionText::page)
                        .distinct()
                        .collect(Collectors.joining(", ")));
        COUNTS.forEach(label -> lines.add(label, Integer.toString(seen.counts().get(label))));
        lines.add("fonts", listed(seen.fonts()));
        if (!seen.objects().isEmpty()) {
            lines.add("programsOfObjects", listed(seen.objects()));
        }
        lines.add("parts", Integer.toString(seen.parts().size()));
        seen.parts().forEach(part -> lines.addBelow(part.name(), labels.text("bytes", Integer.toString(part.bytes()))));
        return lines.toString();
    }

    private static String orUnknown(String text) {
        return text.isEmpty() ? "?" : text;
    }

    private static String page(PackageInspectionJson.PageJson page) {
        return page.width() == 0 || page.height() == 0
                ? "?"
                : String.format(Locale.ROOT, "%.0f x %.0f mm", page.width(), page.height());
    }

    private static String listed(Map<String, ? extends Number> amounts) {
        return amounts.entrySet().stream()
                .map(each -> orUnknown(each.getKey()) + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
