package org.st96toolkit.docx.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlElement;

/** {@code m:nary}: an operator such as a sum or an integral, its limits, and what it is applied to. */
final class NaryOperator implements FormulaObject {

    private static final String INTEGRAL = "\u222B";
    private static final Map<String, LimitLocation> LOCATIONS =
            Map.of("undOvr", LimitLocation.UNDER_OVER, "subSup", LimitLocation.SCRIPTS);

    @Override
    public ObjectShape shape() {
        return ObjectShape.of("e")
                .withOptional("sub", "sup")
                .withProperties("chr", "limLoc", "grow", "subHide", "supHide");
    }

    @Override
    public XmlElement convert(ObjectParts parts, FormulaConversion conversion) {
        Properties properties = parts.properties();
        String character = properties.character("chr", INTEGRAL);
        LimitLocation location = location(properties, character, conversion.settings());
        Optional<XmlElement> lower = limit(parts, "sub", "subHide", conversion);
        Optional<XmlElement> upper = limit(parts, "sup", "supHide", conversion);
        XmlElement operator = conversion.mathml().token("mo", character, parts.location());
        if (properties.isOn("grow", false)) {
            operator = MathmlBuilder.with(operator, "stretchy", "true");
        }
        if (location == LimitLocation.UNDER_OVER
                && !conversion.isDisplay()
                && OperatorDictionary.hasMovableLimits(character)
                && (lower.isPresent() || upper.isPresent())) {
            operator = MathmlBuilder.with(operator, "movablelimits", "false");
        }
        return conversion
                .mathml()
                .element(
                        "mrow",
                        parts.location(),
                        List.of(
                                limited(operator, lower, upper, location, conversion.mathml()),
                                conversion.argument(parts.argument("e"))));
    }

    private static LimitLocation location(Properties properties, String character, MathSettings settings) {
        if (properties.find("limLoc").isPresent()) {
            return properties.choice("limLoc", LOCATIONS).orElse(LimitLocation.UNDER_OVER);
        }
        return OperatorDictionary.isIntegral(character) ? settings.integralLimits() : settings.naryLimits();
    }

    /** A limit; one that is hidden keeps what it holds, unseen. */
    private static Optional<XmlElement> limit(
            ObjectParts parts, String name, String hiding, FormulaConversion conversion) {
        boolean hidden = parts.properties().isOn(hiding, false);
        return parts.filled(name)
                .map(conversion::smallArgument)
                .map(limit ->
                        hidden ? conversion.mathml().element("mphantom", parts.location(), List.of(limit)) : limit);
    }

    private static XmlElement limited(
            XmlElement operator,
            Optional<XmlElement> lower,
            Optional<XmlElement> upper,
            LimitLocation location,
            MathmlBuilder mathml) {
        if (lower.isEmpty() && upper.isEmpty()) {
            return operator;
        }
        boolean under = location == LimitLocation.UNDER_OVER;
        String name = "m"
                + (lower.isPresent() ? under ? "under" : "sub" : "")
                + (upper.isPresent() ? under ? "over" : "sup" : "");
        List<XmlElement> content = new ArrayList<>(List.of(operator));
        lower.ifPresent(content::add);
        upper.ifPresent(content::add);
        return mathml.element(name, operator.location(), content);
    }
}
