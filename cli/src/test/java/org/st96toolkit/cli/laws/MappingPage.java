package org.st96toolkit.cli.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.core.testing.ProjectFolder;

/** Writes the mapping tables for people who read them beside Annex VI: a heading for each rule, a table for its rows. */
final class MappingPage {

    private static final String FOLDER = "st96-standard/src/main/resources/org/st96toolkit/st96/mapping/";

    private static final List<List<String>> THEMES = List.of(
            List.of("text", "Text"),
            List.of("body", "Parts of a document"),
            List.of("bibliography", "Bibliographic data"),
            List.of("common", "Dialect common"),
            List.of("jp", "Dialect jp"),
            List.of("jp-bibliography", "Japanese bibliographic data"),
            List.of("cn", "Dialect cn"),
            List.of("cn-bibliography", "Chinese bibliographic data"),
            List.of("ep", "Dialect ep"),
            List.of("ep-bibliography", "Bibliographic data of the EPO"),
            List.of("exchange", "Dialect exchange"),
            List.of("us", "What the US dialects share"),
            List.of("us-bibliography", "US bibliographic data"),
            List.of("us-grant", "Dialect us-grant"),
            List.of("us-application", "Dialect us-application"),
            List.of("codes", "Codes"));

    private static final Pattern RULE = Pattern.compile("rule (\\S+) : (.+?) <-> (\\S+)(.*)");
    private static final Pattern EXTENSION = Pattern.compile("extend rule (\\S+)");
    private static final Pattern CODES = Pattern.compile("codes (\\S+)");
    private static final Pattern COMMENT = Pattern.compile("(.*?)\\s+# (.*)");

    private final StringBuilder page = new StringBuilder();
    private final List<String> comment = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private boolean table;

    private MappingPage() {}

    /** The page up to the comparison with Annex VI. */
    static String write() {
        MappingPage made = new MappingPage();
        made.line("# The mapping");
        made.line("");
        made.line("Generated from the tables in `" + FOLDER.substring(0, FOLDER.length() - 1) + "`; do not edit.");
        made.line(
                "`mvn test -pl cli -am -Dtest=MappingPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dmapping.write=true`"
                        + " writes it anew.");
        made.line(
                "How to read it: ST.36 stands left, ST.96 right, and every row holds in both directions. Of several rows that");
        made.line(
                "fit a node the first wins. What a rule does not name is remainder. [The whole language](mapping-language.md).");
        made.line("");
        for (List<String> theme : THEMES) {
            made.line("- [" + theme.get(1) + "](#" + anchor(theme.get(1)) + ")");
        }
        made.line("- [Where we differ from Annex VI and why](#where-we-differ-from-annex-vi-and-why)");
        for (List<String> theme : THEMES) {
            made.theme(theme.get(0), theme.get(1));
        }
        return made.page.toString();
    }

    private static String anchor(String title) {
        return title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private void theme(String file, String title) {
        line("");
        line("## " + title);
        line("");
        line("`" + file + ".map`");
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            if (text.startsWith("# ---") && text.replace("-", "").isBlank() || text.matches("# -{9,}")) {
                // A boxed heading: its text is the line between two of these.
                if (i + 2 < lines.size() && lines.get(i + 2).matches("# -{9,}")) {
                    close();
                    section(lines.get(i + 1).substring(1).strip());
                    i += 2;
                }
            } else if (text.startsWith("# ---- ")) {
                close();
                section(text.substring(7).strip());
            } else {
                statement(text);
            }
        }
        close();
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(ProjectFolder.path(FOLDER + file + ".map"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void section(String title) {
        paragraph();
        line("");
        line("### " + Character.toUpperCase(title.charAt(0)) + title.substring(1));
    }

    private void statement(String text) {
        if (text.isBlank()) {
            close();
            paragraph();
        } else if (text.startsWith("#")) {
            close();
            comment.add(text.substring(1).strip());
        } else if (Character.isWhitespace(text.charAt(0))) {
            inner(text.strip());
        } else {
            close();
            top(text.strip());
        }
    }

    /** A comment that belongs to no statement below it. */
    private void paragraph() {
        if (!comment.isEmpty()) {
            line("");
            comment.forEach(this::line);
            comment.clear();
        }
    }

    private void top(String text) {
        Matcher rule = RULE.matcher(text);
        Matcher extension = EXTENSION.matcher(text);
        Matcher codes = CODES.matcher(text);
        if (rule.matches()) {
            line("");
            String words = rule.group(4).strip();
            line("#### " + rule.group(1) + ": " + code(rule.group(2)) + " ↔ " + code(rule.group(3))
                    + (words.isEmpty() ? "" : " (" + words.replace(" ", ", ") + ")"));
        } else if (extension.matches()) {
            line("");
            line("#### " + extension.group(1) + ": rows before the inherited ones");
        } else if (codes.matches()) {
            line("");
            line("#### Codes " + codes.group(1));
        } else if (text.startsWith("remainder ")) {
            paragraph();
            line("");
            line("Without counterpart: " + list(text.substring(10)));
        } else if (!text.startsWith("namespace ")) {
            paragraph();
            line("");
            line(code(text));
        }
        paragraph();
    }

    private static String list(String names) {
        return String.join(
                ", ",
                java.util.Arrays.stream(names.split("\\s+"))
                        .map(MappingPage::code)
                        .toList());
    }

    private void inner(String text) {
        if (text.startsWith("#")) {
            after.add(text.substring(1).strip());
            return;
        }
        String note = "";
        String bare = text;
        Matcher matcher = COMMENT.matcher(text);
        if (matcher.matches()) {
            bare = matcher.group(1);
            note = matcher.group(2);
        }
        if (bare.matches("(supply|carrier|enclose|filler|shape|remove) .*")) {
            after.add(code(bare.replaceAll("\\s+", " ")) + (note.isEmpty() ? "" : " " + note));
            return;
        }
        if (!table) {
            table = true;
            line("");
            line("| ST.36 | ST.96 | |");
            line("| --- | --- | --- |");
        }
        String sign = bare.contains("<->") ? "<->" : bare.contains("<-") ? "<-" : "->";
        int arrow = bare.indexOf(sign);
        String left = bare.substring(0, arrow).strip();
        String tail = bare.substring(arrow + sign.length()).strip();
        Matcher how = Pattern.compile("((?:[^\\s'\\[]|\\[(?:[^\\]']|'[^']*')*])+)\\s*(.*)")
                .matcher(tail);
        boolean path = sign.equals("<->") && how.matches() && isRow(how.group(2));
        String right = path ? how.group(1) : tail;
        String say = path ? how(how.group(2)) : "";
        if (!sign.equals("<->") && !left.isEmpty() && !right.isEmpty()) {
            say = sign.equals("->") ? "only this way" : "only this way, from ST.96";
        }
        line("| " + code(left) + " | " + code(right) + " | " + join(say, note) + " |");
    }

    private static boolean isRow(String tail) {
        return tail.isEmpty() || tail.matches("([|:]|include|derived).*");
    }

    private static String how(String tail) {
        return tail.replaceAll("\\| (\\S+)", "by `$1`")
                .replaceAll(": (\\S+)", "rule `$1`")
                .replaceAll("include (\\S+)", "rows of `$1`")
                .replace("derived", "repeats the value");
    }

    private static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "; " + other;
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text.replace("|", "\\|") + "`";
    }

    /** Ends the rows of a statement. */
    private void close() {
        if (!after.isEmpty()) {
            line("");
            after.forEach(text -> line("- " + text));
            after.clear();
        }
        table = false;
    }
}
