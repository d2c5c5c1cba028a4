package org.st96toolkit.docx.formula;

import java.util.List;
import org.st96toolkit.core.xml.XmlElement;

/**
 * {@code m:groupChr}: a character, such as a brace or an arrow, over or under a base. Where it is the character that stands on
 * the line (both properties name the same side), the character is the base and the other is set smaller beside it.
 */
final class GroupCharacter implements FormulaObject {

    private static final String BOTTOM_BRACE = "\u23DF";

    @Override
    public ObjectShape shape() {
        return ObjectShape.of("e").withProperties("chr", "pos", "vertJc");
    }

    @Override
    public XmlElement convert(ObjectParts parts, FormulaConversion conversion) {
        MathmlBuilder mathml = conversion.mathml();
        Properties properties = parts.properties();
        Side position = properties.choice("pos", Side.VALUES).orElse(Side.BOTTOM);
        Side onTheLine = properties.choice("vertJc", Side.VALUES).orElse(Side.TOP);
        String text = properties.character("chr", BOTTOM_BRACE);
        XmlElement character = mathml.token("mo", text, parts.location());
        if (position == onTheLine) {
            Side side = position.other();
            XmlElement script = conversion.smallArgument(parts.argument("e"));
            return set(side, List.of(character, script), parts, mathml);
        }
        XmlElement base = conversion.argument(parts.argument("e"));
        return set(position, List.of(base, character), parts, mathml);
    }

    private static XmlElement set(Side side, List<XmlElement> content, ObjectParts parts, MathmlBuilder mathml) {
        return MathmlBuilder.with(mathml.element(side.script(), parts.location(), content), side.accent(), "false");
    }
}
