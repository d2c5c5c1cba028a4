package org.st96toolkit.st96.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.xerces.xs.XSSimpleTypeDefinition;

/** Finds values that stand at the limit of a facet and right beyond it, by trying. */
final class FacetValues {

    private FacetValues() {}

    /**
     * Values on that side of the facet, the best first: beyond the limit those that are refused for this facet and no
     * other, then those that the place refuses, then those that another member of a union takes.
     *
     * @param type the type that has the facet
     * @param place the type of the place where the value is to stand: that type, or a list or union of it
     */
    static List<String> find(XSSimpleTypeDefinition type, FacetSide side, XSSimpleTypeDefinition place) {
        return candidates(type, side)
                .filter(value -> stands(type, side, value))
                .sorted(Comparator.comparing((String value) -> !isExact(type, side, value))
                        .thenComparing(value -> SampleText.admits(place, value) != side.kept()))
                .toList();
    }

    private static boolean isExact(XSSimpleTypeDefinition type, FacetSide side, String value) {
        return side.kept() || ("cvc-" + side.facet() + "-valid").equals(SampleText.refusal(type, value));
    }

    private static boolean stands(XSSimpleTypeDefinition type, FacetSide side, String value) {
        boolean right = SampleText.admits(type, value) == side.kept();
        if (!right || side.limit().isEmpty()) {
            return right;
        }
        try {
            int beyond = measure(type, side, value).compareTo(new BigDecimal(side.limit()));
            return side.kept() ? beyond == 0 : beyond > 0 == (side.side() == FacetSide.Side.ABOVE) && beyond != 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** What a bound measures of a value. */
    private static BigDecimal measure(XSSimpleTypeDefinition type, FacetSide side, String value) {
        String text = value.strip();
        return switch (side.facet()) {
            case "length", "minLength", "maxLength" -> {
                boolean list = type.getVariety() == XSSimpleTypeDefinition.VARIETY_LIST;
                int items = text.isEmpty() ? 0 : text.split("\\s+").length;
                yield new BigDecimal(list ? items : text.codePointCount(0, text.length()));
            }
            case "totalDigits" -> new BigDecimal(new BigDecimal(text).precision());
            case "fractionDigits" -> new BigDecimal(Math.max(0, new BigDecimal(text).scale()));
            default -> new BigDecimal(text);
        };
    }

    /** Values to try, those next to the limit first. */
    private static Stream<String> candidates(XSSimpleTypeDefinition type, FacetSide side) {
        List<String> values = new ArrayList<>();
        // Where it is an identifier: one that every document has.
        values.add("n0");
        if (side.facet().contains("clusive")) {
            BigInteger limit = new BigInteger(side.limit());
            values.add(limit.toString());
            values.add(limit.subtract(BigInteger.ONE).toString());
            values.add(limit.add(BigInteger.ONE).toString());
        } else if (side.limit().matches("[0-9]{1,3}")) {
            int limit = Integer.parseInt(side.limit());
            for (int near : new int[] {limit, limit - 1, limit + 1}) {
                for (String unit : List.of("a", "A", "1", "1 ", "a ", "true ", "left ", "solid ", "US ")) {
                    values.add(unit.repeat(Math.max(0, near)).strip());
                }
            }
        }
        for (String code : Reach.codes(type)) {
            values.add(code);
            values.add(code + "x");
            values.add(code.isEmpty() ? code : code.substring(1));
            values.add(code.toLowerCase(Locale.ROOT));
        }
        values.addAll(List.of("1.5", "zz", "ZZ", "ZZZ", "zzz zzz"));
        values.addAll(SampleText.STOCK);
        return values.stream();
    }
}
