package org.st96toolkit.docx.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.flow.ParagraphStyle;

/**
 * What the styles of a firm mean: one rule a line, {@code "Name of the style" = meaning}. A name is looked up as a person sees it,
 * then as identifier, whatever its capitals.
 */
public final class StyleMap {

    /** A map without rules. */
    public static final StyleMap EMPTY = new StyleMap(Map.of());

    private static final Pattern RULE = Pattern.compile("\\s*\"([^\"]+)\"\\s*=\\s*([a-z-]+)(?:\\s+([A-Za-z]+))?\\s*");

    private final Map<String, Meaning> rules;

    private StyleMap(Map<String, Meaning> rules) {
        this.rules = Map.copyOf(rules);
    }

    /**
     * What a style means.
     *
     * @param role what a paragraph of it is
     * @param section what it opens, as a heading; for another role the section that it must stand in, if any
     */
    public record Meaning(Role role, Optional<Section> section) {}

    /**
     * Reads a style map.
     *
     * @param name the name of the file, for messages
     * @param text its lines; empty ones and those that begin with {@code #} are passed over
     * @return the map; withheld where a line is not understood
     */
    public static Result<StyleMap> read(String name, String text) {
        Map<String, Meaning> rules = new LinkedHashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            Matcher matcher = RULE.matcher(line);
            Optional<Meaning> meaning =
                    matcher.matches() ? meaning(matcher.group(2), matcher.group(3)) : Optional.empty();
            if (meaning.isPresent()) {
                rules.put(key(matcher.group(1)), meaning.get());
            } else {
                found.add(Diagnostic.of(SectionCode.STYLE_MAP, new Location(i + 1, 1), name, line.strip()));
            }
        }
        return found.isEmpty() ? Result.of(new StyleMap(rules), Report.EMPTY) : Result.withheld(new Report(found));
    }

    /** What a style means, if a rule says so. */
    public Optional<Meaning> meaning(ParagraphStyle style) {
        return Optional.ofNullable(rules.get(key(style.name())))
                .or(() -> Optional.ofNullable(rules.get(key(style.id()))));
    }

    private static Optional<Meaning> meaning(String word, String name) {
        Optional<Section> section = name == null ? Optional.empty() : section(name);
        if (name != null && section.isEmpty()) {
            return Optional.empty();
        }
        return switch (word) {
            case "heading" -> Optional.of(new Meaning(Role.HEADING, section.or(() -> Optional.of(Section.FREE))));
            case "title" -> plain(Role.TITLE, name, Section.TITLE);
            case "claim" -> plain(Role.CLAIM, name, Section.CLAIMS);
            case "claim-part" -> plain(Role.CLAIM_PART, name, Section.CLAIMS);
            case "claim-statement" -> plain(Role.CLAIM_STATEMENT, name, Section.CLAIM_STATEMENT);
            case "abstract" -> plain(Role.PARAGRAPH, name, Section.ABSTRACT);
            case "paragraph" -> Optional.of(new Meaning(Role.PARAGRAPH, section));
            case "pre" -> Optional.of(new Meaning(Role.LISTING, section));
            case "furniture" -> name == null ? Optional.of(new Meaning(Role.FURNITURE, section)) : Optional.empty();
            case "outside" -> name == null ? Optional.of(new Meaning(Role.OUTSIDE, section)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Meaning> plain(Role role, String name, Section section) {
        return name == null ? Optional.of(new Meaning(role, Optional.of(section))) : Optional.empty();
    }

    /** A section by the name of its element, or by one of the words for parts. */
    private static Optional<Section> section(String name) {
        for (Section section : Section.values()) {
            String own = section.element().isEmpty()
                    ? section.name().replace("_", "").toLowerCase(Locale.ROOT)
                    : section.element();
            if (own.equalsIgnoreCase(name)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
