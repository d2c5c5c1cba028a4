package org.st96toolkit.validation.profile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.validation.body.Body;
import org.st96toolkit.validation.profile.FigureMentions.Mention;

/**
 * Figures are numbered from 1 on, mentioned and described, and those mentioned are there. Where the drawings number their sheets
 * (there is a sheet 0), or number nothing, the description is held against itself alone.
 */
final class FigureRule implements BodyRule {

    @Override
    public void check(Body body, Findings findings) {
        FigureMentions mentions = new FigureMentions(body);
        Optional<Map<Integer, Location>> drawn = drawn(body);
        if (drawn.isPresent()) {
            order(drawn.get(), findings);
            mentioned(drawn.get(), body, mentions, findings);
            there(drawn.get().keySet(), mentions, findings);
            single(drawn.get(), mentions, findings);
        } else if (!mentions.all().isEmpty() && findings.asks(ProfileCode.MISSING_FIGURE)) {
            if (isWhole(body) && body.drawings().isEmpty()) {
                there(Set.of(), mentions, findings);
            } else {
                findings.unread(Gap.Part.FIGURES);
            }
        }
        described(drawn.map(Map::keySet), mentions, findings);
    }

    private static boolean isWhole(Body body) {
        return body.filing()
                && !body.descriptions().isEmpty()
                && !body.claimSets().isEmpty();
    }

    /** The figures with the place of each; nothing where their numbers are not those of figures. */
    private static Optional<Map<Integer, Location>> drawn(Body body) {
        Map<Integer, Location> drawn = new LinkedHashMap<>();
        for (Body.Drawings drawings : body.drawings()) {
            for (Body.Figure figure : drawings.figures()) {
                Set<Integer> numbers = FigureMentions.numbers(
                        FigureMentions.normal(figure.number().orElse("")));
                if (numbers.isEmpty()) {
                    return Optional.empty();
                }
                numbers.forEach(number -> drawn.putIfAbsent(number, figure.location()));
            }
        }
        return drawn.isEmpty() ? Optional.empty() : Optional.of(drawn);
    }

    /** Numbers leave none out. In what order they stand on the sheets is free. */
    private static void order(Map<Integer, Location> drawn, Findings findings) {
        drawn.forEach((number, location) -> {
            if (number > 1 && !drawn.containsKey(number - 1)) {
                findings.add(
                        ProfileCode.FIGURE_NUMBER_LEFT_OUT,
                        location,
                        Integer.toString(number),
                        Integer.toString(number - 1));
            }
        });
    }

    private static void mentioned(Map<Integer, Location> drawn, Body body, FigureMentions mentions, Findings findings) {
        if (body.descriptions().isEmpty()) {
            return;
        }
        Set<Integer> known = new HashSet<>();
        mentions.all().forEach(mention -> known.add(mention.number()));
        drawn.forEach((number, location) -> {
            // A single figure may be called "the figure".
            if (!known.contains(number) && drawn.size() > 1) {
                findings.add(ProfileCode.FIGURE_NOT_MENTIONED, location, Integer.toString(number));
            }
        });
    }

    private static void there(Set<Integer> drawn, FigureMentions mentions, Findings findings) {
        Set<Integer> told = new HashSet<>();
        for (Mention mention : mentions.surest()) {
            if (!drawn.contains(mention.number()) && told.add(mention.number())) {
                findings.add(
                        ProfileCode.MISSING_FIGURE,
                        mention.location(),
                        Integer.toString(mention.number()),
                        Excerpt.start(mention.words(), 40));
            }
        }
    }

    /** Held against the brief description of the drawings, where there is one that names figures. */
    private static void described(Optional<Set<Integer>> drawn, FigureMentions mentions, Findings findings) {
        Set<Integer> described = new HashSet<>();
        Map<Integer, Location> elsewhere = new LinkedHashMap<>();
        for (Mention mention : mentions.all()) {
            if (mention.inList()) {
                described.add(mention.number());
            }
        }
        for (Mention mention : mentions.surest()) {
            if (!mention.inList()) {
                elsewhere.putIfAbsent(mention.number(), mention.location());
            }
        }
        if (described.isEmpty()) {
            return;
        }
        Set<Integer> wanted = new TreeSet<>(elsewhere.keySet());
        drawn.ifPresent(wanted::retainAll);
        for (int number : wanted) {
            if (!described.contains(number)) {
                findings.add(ProfileCode.FIGURE_NOT_DESCRIBED, elsewhere.get(number), Integer.toString(number));
            }
        }
    }

    private static void single(Map<Integer, Location> drawn, FigureMentions mentions, Findings findings) {
        if (drawn.size() == 1) {
            mentions.all().stream()
                    .filter(mention -> mention.words().codePoints().anyMatch(Character::isDigit))
                    .findFirst()
                    .ifPresent(mention -> findings.add(
                            ProfileCode.SINGLE_FIGURE_NUMBERED,
                            mention.location(),
                            Excerpt.start(mention.words(), 40)));
        }
    }
}
