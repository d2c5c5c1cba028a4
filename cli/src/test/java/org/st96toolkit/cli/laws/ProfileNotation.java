package org.st96toolkit.cli.laws;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.st96toolkit.core.mapping.Path;
import org.st96toolkit.core.mapping.Predicate;
import org.st96toolkit.core.mapping.Predicate.Absent;
import org.st96toolkit.core.mapping.Predicate.Equal;
import org.st96toolkit.core.mapping.Predicate.Present;
import org.st96toolkit.core.mapping.Predicate.Without;
import org.st96toolkit.core.mapping.Step;
import org.st96toolkit.core.xml.XmlName;

/** Names, paths and guards as profiles write them. */
final class ProfileNotation {

    private ProfileNotation() {}

    /** A name, without its namespace, but for those of the Japanese office, of answers of public services and of links. */
    static String name(XmlName name) {
        return switch (name.namespace()) {
            case "http://www.jpo.go.jp" -> "jp:" + name.local();
            case "http://www.epo.org/exchange" -> "exch:" + name.local();
            case "http://ops.epo.org" -> "ops:" + name.local();
            case "http://www.w3.org/1999/xlink" -> "xlink:" + name.local();
            default -> name.local();
        };
    }

    /** A path with what its steps ask, a plus behind those that are made anew for each value. */
    static String path(Path path) {
        return way(
                path,
                path.steps().stream()
                        .map(step -> name(step.name()) + (step.each() ? "+" : "") + guards(step.predicates())));
    }

    /** A path by its names alone. */
    static String plain(Path path) {
        return way(path, path.steps().stream().map(step -> name(step.name())));
    }

    /** The elements on the way, by their names alone. */
    static String plain(List<Step> steps) {
        return steps.stream().map(step -> name(step.name())).collect(Collectors.joining("/"));
    }

    private static String way(Path path, Stream<String> steps) {
        String way = steps.collect(Collectors.joining("/"));
        return path.attribute()
                .map(a -> (way.isEmpty() ? "@" : way + "/@") + name(a))
                .orElse(way.isEmpty() ? "." : way);
    }

    static String guards(List<Predicate> predicates) {
        return predicates.stream().map(ProfileNotation::guard).collect(Collectors.joining());
    }

    static String guard(Predicate predicate) {
        String path = plain(predicate.path());
        if (predicate instanceof Equal equal) {
            return "[" + path + "='" + equal.value() + "']";
        } else if (predicate instanceof Present) {
            return "[" + path + "]";
        } else if (predicate instanceof Absent) {
            return "[not(" + path + ")]";
        }
        return "[not(" + path + "='" + ((Without) predicate).value() + "')]";
    }

    /** Whether a path is the element itself. */
    static boolean isSelf(Path path) {
        return path.steps().isEmpty() && path.attribute().isEmpty();
    }

    /** Whether a guard of the last step says the text, so that no value is read there. */
    static boolean saysText(Path path) {
        return !path.steps().isEmpty()
                && path.steps().get(path.steps().size() - 1).predicates().stream()
                        .anyMatch(p -> p instanceof Equal e && isSelf(e.path()));
    }

    /** The name of the last element on a path. */
    static Optional<XmlName> last(Path path) {
        return path.steps().isEmpty()
                ? Optional.empty()
                : Optional.of(path.steps().get(path.steps().size() - 1).name());
    }
}
