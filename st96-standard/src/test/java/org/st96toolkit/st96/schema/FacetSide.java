package org.st96toolkit.st96.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.xerces.xs.XSFacet;
import org.apache.xerces.xs.XSObjectList;
import org.apache.xerces.xs.XSSimpleTypeDefinition;

/**
 * A facet of a simple type, seen from inside or from outside: a value at its limit, or the next one beyond.
 *
 * @param facet its name in the schema language
 * @param limit its value; empty for patterns and code lists, which have several
 */
record FacetSide(String facet, String limit, Side side) {

    /** Where a value stands. */
    enum Side {
        AT,
        BELOW,
        ABOVE,
        OUTSIDE
    }

    private static final Map<Short, String> BOUNDS = Map.of(
            XSSimpleTypeDefinition.FACET_LENGTH, "length",
            XSSimpleTypeDefinition.FACET_MINLENGTH, "minLength",
            XSSimpleTypeDefinition.FACET_MAXLENGTH, "maxLength",
            XSSimpleTypeDefinition.FACET_TOTALDIGITS, "totalDigits",
            XSSimpleTypeDefinition.FACET_FRACTIONDIGITS, "fractionDigits",
            XSSimpleTypeDefinition.FACET_MININCLUSIVE, "minInclusive",
            XSSimpleTypeDefinition.FACET_MAXINCLUSIVE, "maxInclusive");

    /** Both sides of every facet of a type, those that it inherits included; each code by itself is not among them. */
    static List<FacetSide> of(XSSimpleTypeDefinition type) {
        List<FacetSide> sides = new ArrayList<>();
        XSObjectList facets = type.getFacets();
        for (int i = 0; i < facets.getLength(); i++) {
            XSFacet facet = (XSFacet) facets.item(i);
            String name = BOUNDS.get(facet.getFacetKind());
            if (name != null) {
                bound(name, facet.getLexicalFacetValue(), sides);
            } else if (facet.getFacetKind() != XSSimpleTypeDefinition.FACET_WHITESPACE) {
                throw new IllegalStateException("A facet that the standard did not have: " + facet.getFacetKind());
            }
        }
        if (type.getLexicalPattern().getLength() > 0) {
            sides.add(new FacetSide("pattern", "", Side.AT));
            sides.add(new FacetSide("pattern", "", Side.OUTSIDE));
        }
        if (type.getLexicalEnumeration().getLength() > 0) {
            sides.add(new FacetSide("enumeration", "", Side.OUTSIDE));
        }
        return sides;
    }

    private static void bound(String name, String limit, List<FacetSide> sides) {
        sides.add(new FacetSide(name, limit, Side.AT));
        if (name.startsWith("min") || name.equals("length")) {
            sides.add(new FacetSide(name, limit, Side.BELOW));
        }
        if (!name.startsWith("min")) {
            sides.add(new FacetSide(name, limit, Side.ABOVE));
        }
    }

    /** Why no value can stand there, where none can whatever the type. */
    Optional<String> impossible() {
        return facet.equals("minLength") && limit.equals("0") && side == Side.BELOW
                ? Optional.of("nothing is shorter than nothing")
                : Optional.empty();
    }

    boolean kept() {
        return side == Side.AT;
    }

    @Override
    public String toString() {
        return facet
                + (limit.isEmpty() ? "" : " " + limit)
                + (kept() ? "" : ", " + side.name().toLowerCase(Locale.ROOT));
    }
}
