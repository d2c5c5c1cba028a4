package org.st96toolkit.core.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The facets of one restriction. */
final class Facets {

    /** The bounds of ordered values and of measures. */
    enum Bound {
        LENGTH("length"),
        MIN_LENGTH("minLength"),
        MAX_LENGTH("maxLength"),
        TOTAL_DIGITS("totalDigits"),
        FRACTION_DIGITS("fractionDigits"),
        MIN_INCLUSIVE("minInclusive"),
        MIN_EXCLUSIVE("minExclusive"),
        MAX_INCLUSIVE("maxInclusive"),
        MAX_EXCLUSIVE("maxExclusive");

        private final String facet;

        Bound(String facet) {
            this.facet = facet;
        }

        static Optional<Bound> of(String facet) {
            for (Bound bound : values()) {
                if (bound.facet.equals(facet)) {
                    return Optional.of(bound);
                }
            }
            return Optional.empty();
        }

        boolean isLength() {
            return this == LENGTH || this == MIN_LENGTH || this == MAX_LENGTH;
        }

        boolean isDigits() {
            return this == TOTAL_DIGITS || this == FRACTION_DIGITS;
        }
    }

    /**
     * A bound with its value.
     *
     * @param bound which
     * @param size the number of a length or digits
     * @param limit the value of an ordered bound
     */
    record Limit(Bound bound, int size, Object limit) {}

    private final List<Pattern> patterns;
    private final List<String> enumeration;
    private final Set<Object> values;
    private final List<Limit> limits;

    /**
     * Facets.
     *
     * @param patterns alternatives, none where there is no such facet
     * @param enumeration the allowed values as written, none where there is no such facet
     * @param values what they mean
     * @param limits the rest
     */
    Facets(List<Pattern> patterns, List<String> enumeration, Set<Object> values, List<Limit> limits) {
        this.patterns = List.copyOf(patterns);
        this.enumeration = List.copyOf(enumeration);
        this.values = new HashSet<>(values);
        this.limits = List.copyOf(limits);
    }

    List<String> enumeration() {
        return enumeration;
    }

    /** The facet that a value breaks which the base type takes, or null. */
    String fault(ValueType type, String processed) {
        if (!patterns.isEmpty() && !matchesPattern(type.whiteSpace().apply(processed))) {
            return "pattern";
        }
        for (int i = 0; i < limits.size(); i++) {
            Limit limit = limits.get(i);
            if (!satisfies(type, processed, limit)) {
                return limit.bound.facet;
            }
        }
        return enumeration.isEmpty() || values.contains(type.key(processed)) ? null : "enumeration";
    }

    private boolean matchesPattern(String value) {
        for (int i = 0; i < patterns.size(); i++) {
            try {
                if (patterns.get(i).matcher(value).matches()) {
                    return true;
                }
            } catch (StackOverflowError deep) {
                // the regular expressions of the JDK recurse in repeated groups: a value that long matches no sane
                // pattern
                return false;
            }
        }
        return false;
    }

    private static boolean satisfies(ValueType type, String processed, Limit limit) {
        Bound bound = limit.bound;
        if (bound.isLength()) {
            int length = type.length(processed);
            return length < 0
                    || switch (bound) {
                        case LENGTH -> length == limit.size;
                        case MIN_LENGTH -> length >= limit.size;
                        default -> length <= limit.size;
                    };
        }
        Object value = type.key(processed);
        if (bound.isDigits()) {
            return value instanceof Decimal decimal
                    && (bound == Bound.TOTAL_DIGITS
                                    ? decimal.totalDigits()
                                    : decimal.fraction().length())
                            <= limit.size;
        }
        int order = compare(value, limit.limit);
        return switch (bound) {
            case MIN_INCLUSIVE -> order == 0 || order == 1;
            case MIN_EXCLUSIVE -> order == 1;
            case MAX_INCLUSIVE -> order == 0 || order == -1;
            default -> order == -1;
        };
    }

    /** -1, 0, 1, or {@link Moment#INDETERMINATE}. */
    private static int compare(Object value, Object limit) {
        int order = Moment.INDETERMINATE;
        if (value instanceof Decimal one && limit instanceof Decimal other) {
            order = one.compareTo(other);
        } else if (value instanceof Moment one && limit instanceof Moment other) {
            order = one.compare(other);
        } else if (value instanceof Span one && limit instanceof Span other) {
            order = one.compare(other);
        } else if (value instanceof Float one && limit instanceof Float other) {
            order = one.isNaN() != other.isNaN() ? Moment.INDETERMINATE : one.compareTo(other);
        } else if (value instanceof Double one && limit instanceof Double other) {
            order = one.isNaN() != other.isNaN() ? Moment.INDETERMINATE : one.compareTo(other);
        }
        return order == Moment.INDETERMINATE ? order : Integer.signum(order);
    }
}
