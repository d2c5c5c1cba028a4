package org.st96toolkit.st36.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A content model of a DTD in a normal form, so that two spellings of one model are equal. */
sealed interface ContentModel {

    /** {@code EMPTY} or {@code ANY}. */
    record Keyword(String word) implements ContentModel {}

    /**
     * A child or {@code #PCDATA}.
     *
     * @param occurrence one of {@code ""}, {@code ?}, {@code *}, {@code +}
     */
    record Child(String name, String occurrence) implements ContentModel {}

    /**
     * A sequence or a choice; the members of a choice are sorted.
     *
     * @param choice whether it is a choice
     */
    record Group(boolean choice, List<ContentModel> members, String occurrence) implements ContentModel {}

    /** How often a child may occur: at least and at most, where many counts as {@link #MANY}. */
    record Range(int least, int most) {
        static final int MANY = Integer.MAX_VALUE;
    }

    static ContentModel parse(String model) {
        return new Parser(model).model();
    }

    /** The names of the children in order of first occurrence, {@code #PCDATA} among them. */
    default Set<String> names() {
        var names = new LinkedHashSet<String>();
        collect(this, names);
        return names;
    }

    private static void collect(ContentModel model, Set<String> names) {
        if (model instanceof Child child) {
            names.add(child.name());
        } else if (model instanceof Group group) {
            group.members().forEach(member -> collect(member, names));
        }
    }

    /** How often a child of that name may occur. */
    default Range range(String name) {
        int least = 0;
        int most = 0;
        String occurrence = "";
        if (this instanceof Child child && child.name().equals(name)) {
            least = 1;
            most = 1;
            occurrence = child.occurrence();
        } else if (this instanceof Group group) {
            occurrence = group.occurrence();
            var ranges =
                    group.members().stream().map(member -> member.range(name)).toList();
            if (group.choice()) {
                least = ranges.stream().mapToInt(Range::least).min().orElse(0);
                most = ranges.stream().mapToInt(Range::most).max().orElse(0);
            } else {
                least = ranges.stream().mapToInt(Range::least).sum();
                most = (int) Math.min(
                        Range.MANY, ranges.stream().mapToLong(Range::most).sum());
            }
        }
        if (occurrence.equals("?") || occurrence.equals("*")) {
            least = 0;
        }
        if ((occurrence.equals("*") || occurrence.equals("+")) && most > 0) {
            most = Range.MANY;
        }
        return new Range(least, most);
    }

    /** The names of which a parser could not tell by the name alone which part of the model they belong to. */
    default Set<String> ambiguities() {
        var positions = new Positions();
        positions.visit(this);
        return positions.ambiguities();
    }

    /** The positions of Glushkov's construction: a model is deterministic when no two followers share a name. */
    final class Positions {

        private record Part(Set<Integer> first, Set<Integer> last, boolean empty) {}

        private final List<String> names = new ArrayList<>();
        private final Map<Integer, Set<Integer>> followers = new HashMap<>();
        private Set<Integer> start = Set.of();

        void visit(ContentModel model) {
            start = part(model).first();
        }

        Set<String> ambiguities() {
            var ambiguous = new TreeSet<>(doubles(start));
            followers.values().forEach(positions -> ambiguous.addAll(doubles(positions)));
            return ambiguous;
        }

        private Set<String> doubles(Set<Integer> positions) {
            var seen = new TreeSet<String>();
            var twice = new TreeSet<String>();
            positions.stream().map(names::get).filter(name -> !seen.add(name)).forEach(twice::add);
            return twice;
        }

        private Part part(ContentModel model) {
            if (model instanceof Child child) {
                int position = names.size();
                names.add(child.name());
                followers.put(position, new LinkedHashSet<>());
                boolean text = child.name().equals("#PCDATA");
                return repeat(new Part(Set.of(position), Set.of(position), text), child.occurrence());
            }
            if (model instanceof Group group) {
                var first = new LinkedHashSet<Integer>();
                Set<Integer> last = new LinkedHashSet<>();
                boolean empty = !group.choice();
                for (ContentModel member : group.members()) {
                    Part part = part(member);
                    if (group.choice()) {
                        first.addAll(part.first());
                        last.addAll(part.last());
                        empty |= part.empty();
                    } else {
                        last.forEach(position -> followers.get(position).addAll(part.first()));
                        if (empty) {
                            first.addAll(part.first());
                        }
                        var end = new LinkedHashSet<>(part.last());
                        if (part.empty()) {
                            end.addAll(last);
                        }
                        last = end;
                        empty &= part.empty();
                    }
                }
                return repeat(new Part(first, last, empty), group.occurrence());
            }
            return new Part(Set.of(), Set.of(), true);
        }

        private Part repeat(Part part, String occurrence) {
            if (occurrence.equals("*") || occurrence.equals("+")) {
                part.last().forEach(position -> followers.get(position).addAll(part.first()));
            }
            boolean optional = occurrence.equals("*") || occurrence.equals("?");
            return new Part(part.first(), part.last(), part.empty() || optional);
        }
    }

    /** Reads a model and takes out what changes nothing: needless parentheses, groups in groups of their kind. */
    final class Parser {

        private final String text;
        private int at;

        Parser(String model) {
            text = model.replaceAll("\\s", "");
        }

        ContentModel model() {
            if (text.equals("EMPTY") || text.equals("ANY")) {
                return new Keyword(text);
            }
            ContentModel model = particle();
            if (at != text.length()) {
                throw new IllegalArgumentException(text + ": unexpected text at " + at);
            }
            return model;
        }

        private ContentModel particle() {
            if (text.charAt(at) != '(') {
                int from = at;
                while (at < text.length() && ",|)?*+".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                return new Child(text.substring(from, at), occurrence());
            }
            var members = new ArrayList<ContentModel>();
            char separator = ',';
            do {
                at++;
                members.add(particle());
                if (text.charAt(at) != ')') {
                    separator = text.charAt(at);
                }
            } while (text.charAt(at) != ')');
            at++;
            return group(separator == '|', members, occurrence());
        }

        private String occurrence() {
            if (at < text.length() && "?*+".indexOf(text.charAt(at)) >= 0) {
                return String.valueOf(text.charAt(at++));
            }
            return "";
        }

        private static ContentModel group(boolean choice, List<ContentModel> members, String occurrence) {
            if (members.size() == 1) {
                return repeated(members.get(0), occurrence);
            }
            var flat = new ArrayList<ContentModel>();
            for (ContentModel member : members) {
                if (member instanceof Group inner
                        && inner.choice() == choice
                        && inner.occurrence().isEmpty()) {
                    flat.addAll(inner.members());
                } else {
                    flat.add(member);
                }
            }
            if (choice) {
                flat.sort(java.util.Comparator.comparing(ContentModel::toString));
            }
            return new Group(choice, List.copyOf(flat), occurrence);
        }

        private static ContentModel repeated(ContentModel model, String occurrence) {
            if (model instanceof Child child) {
                return new Child(child.name(), both(child.occurrence(), occurrence));
            }
            Group group = (Group) model;
            return new Group(group.choice(), group.members(), both(group.occurrence(), occurrence));
        }

        private static String both(String inner, String outer) {
            if (inner.isEmpty() || inner.equals(outer)) {
                return outer;
            }
            return outer.isEmpty() ? inner : "*";
        }
    }
}
