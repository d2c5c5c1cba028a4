package org.st96toolkit.cli.laws;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.core.mapping.Mapping;

/** A profile while it is made: its lines with the versions that they are for, and the text that they become. */
final class ProfileText {

    private final Set<String> versions;
    private final Map<String, Set<String>> roots = new LinkedHashMap<>();
    private final Map<String, Map<String, Set<String>>> states = new LinkedHashMap<>();
    private final Map<String, String> formulae = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param versions those of the dialect: a line that is for all of them does not name them */
    ProfileText(Set<String> versions) {
        this.versions = versions;
    }

    void root(String line, String version) {
        roots.computeIfAbsent(line, l -> new LinkedHashSet<>()).add(version);
    }

    /** A state, which may stay without lines. */
    void state(String head) {
        states.computeIfAbsent(head, h -> new LinkedHashMap<>());
    }

    void line(String head, String line, String version) {
        state(head);
        states.get(head).computeIfAbsent(line, l -> new LinkedHashSet<>()).add(version);
    }

    boolean knowsFormula(String name) {
        return formulae.containsKey(name);
    }

    void formula(String name, String part) {
        formulae.put(name, part);
    }

    /** Lists of names, with the name of each list. */
    Map<String, String> names() {
        return names;
    }

    /** @param groups flat neighbours that are one thing */
    String text(Mapping mapping, List<String> groups, ValueForms values) {
        StringBuilder text = new StringBuilder();
        text.append(
                        "# What a document of the dialect may say so that a conversion leaves no remainder. Made from the mapping tables and\n")
                .append("# the grammars of both sides; docs/interoperable.md says what the lines mean.\n");
        text.append("versions ").append(String.join(" ", versions)).append('\n');
        roots.forEach((root, in) -> text.append(root).append(in(in)).append('\n'));
        groups.forEach(group -> text.append("group ").append(group).append('\n'));
        mapping.parts().stream()
                .map(ProfileNotation::name)
                .sorted()
                .forEach(part -> text.append("part ").append(part).append('\n'));
        mapping.opaque().stream()
                .map(ProfileNotation::name)
                .sorted()
                .forEach(part -> text.append("data ").append(part).append('\n'));
        values.known()
                .forEach((name, form) -> text.append("form ")
                        .append(name)
                        .append(' ')
                        .append(form)
                        .append('\n'));
        names.forEach((set, name) ->
                text.append("names ").append(name).append(' ').append(set).append('\n'));
        formulae.forEach((name, part) ->
                text.append("formula ").append(name).append(' ').append(part).append('\n'));
        merge();
        states(text);
        return text.toString();
    }

    private String in(Set<String> in) {
        return in.equals(versions) ? "" : " in " + String.join(" ", in);
    }

    /** The states, behind the lines that several of them share. */
    private void states(StringBuilder text) {
        Map<String, String> blocks = new LinkedHashMap<>();
        StringBuilder all = new StringBuilder();
        states.forEach((state, of) -> {
            all.append('\n').append(state).append('\n');
            StringBuilder any = new StringBuilder();
            of.forEach((line, in) -> (line.startsWith("any ") ? any : all)
                    .append("  ")
                    .append(line)
                    .append(in(in))
                    .append('\n'));
            if (any.length() > 0) {
                all.append("  use ")
                        .append(blocks.computeIfAbsent(any.toString(), block -> "content-" + (blocks.size() + 1)))
                        .append('\n');
            }
        });
        blocks.forEach((block, name) ->
                text.append("\nblock ").append(name).append('\n').append(block));
        text.append(all);
    }

    /** States that say the same become one. */
    private void merge() {
        boolean again = true;
        while (again) {
            Map<String, String> known = new LinkedHashMap<>();
            Map<String, String> same = new LinkedHashMap<>();
            states.forEach((head, of) -> {
                String name = head.split(" ")[1];
                String body = head.substring(head.indexOf(' ', 6) < 0 ? head.length() : head.indexOf(' ', 6))
                        + of.toString().replace(" : " + name + " ", " : . ");
                String first = known.putIfAbsent(body, name);
                if (first != null) {
                    same.put(name, first);
                }
            });
            again = !same.isEmpty();
            Map<String, Map<String, Set<String>>> merged = new LinkedHashMap<>();
            states.forEach((head, of) -> {
                if (!same.containsKey(head.split(" ")[1])) {
                    Map<String, Set<String>> body = new LinkedHashMap<>();
                    of.forEach((line, in) -> body.computeIfAbsent(renamed(line, same), l -> new LinkedHashSet<>())
                            .addAll(in));
                    merged.put(head, body);
                }
            });
            states.clear();
            states.putAll(merged);
        }
    }

    private static String renamed(String line, Map<String, String> same) {
        Matcher target = Pattern.compile("( : | turns \\S+ )(\\S+)").matcher(line);
        return target.replaceAll(found -> found.group(1) + same.getOrDefault(found.group(2), found.group(2)));
    }
}
