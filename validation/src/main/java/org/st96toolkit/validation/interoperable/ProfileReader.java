package org.st96toolkit.validation.interoperable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a profile: the language is described in {@code docs/interoperable.md}. */
final class ProfileReader {

    private static final Pattern STEP = Pattern.compile("([^\\[/]+)((?:\\[(?:[^\\]']|'[^']*')*\\])*)(/|$)");
    private static final Pattern GUARD = Pattern.compile("\\[(not\\()?([^\\]=)]+)(?:='([^']*)')?\\)?\\]");

    private final String version;
    private final InteroperableProfile profile = InteroperableProfile.empty();
    private final Map<String, ValueForm> forms = new HashMap<>();
    private final Map<String, List<List<String>>> blocks = new HashMap<>();
    private List<List<String>> block;
    private ProfileState state;

    private ProfileReader(String version) {
        this.version = version;
    }

    /** The lines of a profile that are for a version. */
    static InteroperableProfile read(String text, String version) {
        ProfileReader reader = new ProfileReader(version);
        text.lines().forEach(reader::line);
        return reader.profile;
    }

    private void line(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        int in = text.lastIndexOf(" in ");
        if ((line.startsWith("  ") || line.startsWith("root ")) && in > 0) {
            if (!List.of(text.substring(in + 4).split(" ")).contains(version)) {
                return;
            }
            text = text.substring(0, in);
        }
        List<String> words = words(text);
        if (line.startsWith("  ") && block != null) {
            block.add(words);
            return;
        } else if (line.startsWith("  ")) {
            inState(words);
            return;
        }
        block = null;
        switch (words.get(0)) {
            case "root" -> {
                Matcher step = step(words.get(1));
                profile.roots().add(new InteroperableProfile.Root(step.group(1), guards(step.group(2)), words.get(3)));
            }
            case "part" -> profile.parts().add(words.get(1));
            case "data" -> profile.opaque().add(words.get(1));
            case "names" -> profile.names().put(words.get(1), Set.copyOf(words.subList(2, words.size())));
            case "formula" -> formula(words);
            case "group" -> group(words);
            case "form" -> form(text);
            case "block" -> {
                block = new ArrayList<>();
                blocks.put(words.get(1), block);
            }
            case "state" -> {
                state = new ProfileState(
                        words.get(1), ProfileState.Mode.valueOf(words.get(2).toUpperCase(Locale.ROOT)));
                state.flags.addAll(words.subList(3, words.size()));
                profile.states().put(state.name, state);
            }
            default -> {}
        }
    }

    /** {@code formula NAME text|elements LEAST MOST NAMES [LATE ...] [@ATTRIBUTE ...] [with ATTRIBUTES]}. */
    private void formula(List<String> words) {
        int with = words.indexOf("with");
        List<String> more = words.subList(6, with < 0 ? words.size() : with);
        Map<String, Set<String>> known = new HashMap<>();
        for (String attribute : with < 0 ? Set.<String>of() : profile.names().get(words.get(with + 1))) {
            int values = attribute.indexOf('=');
            known.put(
                    values < 0 ? attribute : attribute.substring(0, values),
                    values < 0
                            ? Set.of()
                            : Set.of(attribute.substring(values + 1).split("\\|")));
        }
        profile.formulae()
                .put(
                        words.get(1),
                        new FormulaForecast.Part(
                                words.get(2).equals("text"),
                                Integer.parseInt(words.get(3)),
                                words.get(4).equals("*") ? Integer.MAX_VALUE : Integer.parseInt(words.get(4)),
                                profile.names().getOrDefault(words.get(5), Set.of()),
                                more.stream()
                                        .filter(name -> !name.startsWith("@"))
                                        .collect(Collectors.toSet()),
                                more.stream()
                                        .filter(name -> name.startsWith("@"))
                                        .map(name -> name.substring(1))
                                        .collect(Collectors.toSet()),
                                known,
                                forms));
    }

    private void group(List<String> words) {
        Map<String, Integer> ranks = new HashMap<>();
        Set<String> repeated = new HashSet<>();
        for (int i = 5; i < words.size(); i++) {
            boolean again = words.get(i).endsWith("*");
            String name = again ? words.get(i).substring(0, words.get(i).length() - 1) : words.get(i);
            ranks.put(name, i);
            if (again) {
                repeated.add(name);
            }
        }
        profile.groups().add(new Gathering.Group(words.get(1), words.get(3), ranks, repeated));
    }

    private void form(String text) {
        int exact = text.indexOf(" exact ");
        int said = text.indexOf(" said ");
        Pattern keeps = Pattern.compile(text.substring(exact + 7, said < 0 ? text.length() : said), Pattern.DOTALL);
        forms.put(
                text.substring(5, exact),
                new ValueForm(keeps, said < 0 ? keeps : Pattern.compile(text.substring(said + 6), Pattern.DOTALL)));
    }

    private void inState(List<String> words) {
        switch (words.get(0)) {
            case "back", "there" -> demand(words);
            case "carrier" -> {
                state.carrier = Optional.of(made(words.subList(1, words.size())));
            }
            case "carries" -> state.carries.add(Set.copyOf(words.subList(1, words.size())));
            case "use" -> blocks.get(words.get(1)).forEach(this::inState);
            case "model" -> state.model = Optional.of(ChildModel.of(words.get(1)));
            case "shape" -> state.shape = Optional.of(words.get(1));
            case "enclose" -> state.enclosure = Optional.of(made(words.subList(1, words.size())));
            case "needs" ->
                state.needs.add(new ProfileState.Need(
                        Optional.of(words.get(1)).filter(in -> !in.equals(".")),
                        Set.copyOf(words.subList(2, words.size()))));
            case "any" -> {
                // What a name is asked to say comes back with it.
                List<String> known = new ArrayList<>(words.subList(1, words.size()));
                known.add("says");
                known.add(step(known.get(0)).group(2));
                add(state.any, known);
            }
            default -> add(state.rows, words);
        }
    }

    private void demand(List<String> words) {
        List<String> steps = new ArrayList<>();
        List<Boolean> optional = new ArrayList<>();
        Optional<String> attribute = Optional.empty();
        String[] alternatives = words.get(1).split("\\|");
        Set<String> unless = new HashSet<>(List.of(alternatives).subList(1, alternatives.length));
        String mark = "";
        for (String word : words.subList(3, words.size())) {
            if (word.equals("unless") || word.equals("of")) {
                mark = word.equals("of") ? "+" : "/";
            } else {
                unless.add(mark + word);
            }
        }
        boolean anew = false;
        for (Matcher step = STEP.matcher(alternatives[0]); step.find(); ) {
            boolean may = step.group(1).endsWith("?");
            anew |= step.group(1).endsWith("!");
            String name = may || step.group(1).endsWith("!")
                    ? step.group(1).substring(0, step.group(1).length() - 1)
                    : step.group(1);
            optional.add(may);
            if (name.startsWith("@")) {
                attribute = Optional.of(name.substring(1));
            } else {
                steps.add(name);
            }
        }
        String said = words.get(2);
        state.demands.add(new ProfileState.Demand(
                steps,
                attribute,
                said.startsWith("'") ? Optional.of(said.substring(1, said.length() - 1)) : Optional.empty(),
                optional,
                unless,
                said.equals("language") || said.equals("country"),
                said.equals("index"),
                anew));
    }

    private void add(ProfileNode root, List<String> words) {
        ProfileLine line = made(words);
        ProfileNode at = root;
        ProfileNode.Branch branch = null;
        for (Matcher step = STEP.matcher(words.get(0));
                step.find() && !step.group(1).isEmpty(); ) {
            String name = step.group(1);
            if (name.startsWith("@")) {
                at.attributes
                        .computeIfAbsent(name.substring(1), key -> new ArrayList<>(1))
                        .add(line);
                return;
            }
            if (name.equals(".")) {
                at.text.add(line);
                return;
            }
            boolean each = name.endsWith("+");
            branch = at.branch(each ? name.substring(0, name.length() - 1) : name, guards(step.group(2)));
            branch.each |= each;
            at = branch.next;
        }
        if (branch != null) {
            branch.lines.add(line);
        }
    }

    private ProfileLine made(List<String> words) {
        Optional<String> target = Optional.empty();
        Optional<ValueForm> form = Optional.empty();
        Optional<ProfileLine.Identity> identity = Optional.empty();
        boolean derived = false;
        Optional<Guard> repeats = Optional.empty();
        boolean respelled = false;
        Optional<String> into = Optional.empty();
        Optional<String> returns = Optional.empty();
        boolean once = false;
        boolean leaves = false;
        boolean lost = false;
        Optional<ProfileLine.Turn> turn = Optional.empty();
        Set<String> among = Set.of();
        Optional<Rank> rank = Optional.empty();
        List<Guard> says = new ArrayList<>();
        Map<String, List<Guard>> ways = new HashMap<>(0);
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case ":" -> target = Optional.of(words.get(++i));
                case "as" -> {
                    String name = words.get(++i);
                    if (name.equals("id")) {
                        identity = Optional.of(ProfileLine.Identity.ID);
                    } else if (name.equals("ids")) {
                        identity = Optional.of(ProfileLine.Identity.REFERENCES);
                    } else if (name.equals("idref")) {
                        identity = Optional.of(ProfileLine.Identity.REFERENCE);
                    } else if (!name.equals("is")) {
                        form = Optional.ofNullable(forms.get(name));
                        if (form.isEmpty()) {
                            throw new IllegalArgumentException("no form " + name);
                        }
                    }
                }
                case "derived" -> derived = true;
                case "repeats" ->
                    repeats = Optional.of(guards("[" + words.get(++i) + "]").get(0));
                case "respelled" -> respelled = true;
                case "among" -> among = Set.of(words.get(++i).split("\\|"));
                case "order" -> rank = Optional.of(Rank.of(words.get(++i)));
                case "lost" -> lost = true;
                case "turns" ->
                    turn = Optional.of(new ProfileLine.Turn(
                            words.get(++i),
                            words.get(++i),
                            Set.of(words.get(++i).split("\\|"))));
                case "says" -> {
                    String said = words.get(++i);
                    int asked = said.indexOf('[');
                    List<Guard> known = asked <= 0
                            ? says
                            : ways.computeIfAbsent(said.substring(0, asked), way -> new ArrayList<>(1));
                    guards(said.substring(Math.max(0, asked))).stream()
                            .filter(guard -> guard.value().isPresent())
                            .forEach(known::add);
                }
                case "into" -> {
                    String place = words.get(++i);
                    once = !place.endsWith("*");
                    into = Optional.of(once ? place : place.substring(0, place.length() - 1));
                }
                case "returns" -> returns = Optional.of(words.get(++i));
                case "once" -> leaves = true;
                default -> throw new IllegalArgumentException(words.toString());
            }
        }
        return new ProfileLine(
                target, form, identity, derived, repeats, into, once, respelled, returns, leaves, lost, turn, says,
                ways, rank, among);
    }

    private static Matcher step(String text) {
        Matcher step = STEP.matcher(text);
        if (!step.find()) {
            throw new IllegalArgumentException(text);
        }
        return step;
    }

    private static List<Guard> guards(String text) {
        List<Guard> guards = new ArrayList<>();
        int end = 0;
        for (Matcher guard = GUARD.matcher(text); guard.find(); end = guard.end()) {
            known(guard.start() == end, text);
            List<String> steps = new ArrayList<>();
            Optional<String> attribute = Optional.empty();
            for (String name : guard.group(2).split("/")) {
                if (name.startsWith("@")) {
                    attribute = Optional.of(name.substring(1));
                } else if (!name.equals(".")) {
                    steps.add(name);
                }
            }
            guards.add(new Guard(steps, attribute, Optional.ofNullable(guard.group(3)), guard.group(1) != null));
        }
        known(end == text.length(), text);
        return guards;
    }

    /** A guard that is not understood must not be left out: the line would be for more than it says. */
    private static void known(boolean understood, String text) {
        if (!understood) {
            throw new IllegalArgumentException(text);
        }
    }

    /** The words of a line; those in quotes and brackets hold together. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '\'';
            depth += quoted ? 0 : c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == ' ' && !quoted && depth <= 0) {
                if (word.length() > 0) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else {
                word.append(c);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }
}
