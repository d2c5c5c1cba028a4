package org.st96toolkit.docx.formula;

import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlElement;

/** A kind of object that a formula is built of. Each knows what it may hold and what becomes of it. */
sealed interface FormulaObject
        permits Accent,
                Bar,
                BorderBox,
                Box,
                Delimiters,
                EquationArray,
                Fraction,
                Function,
                GroupCharacter,
                Limit,
                Matrix,
                NaryOperator,
                Phantom,
                PreScripts,
                Radical,
                Scripts {

    /** All kinds, by the names of their elements. */
    Map<String, FormulaObject> KINDS = Map.ofEntries(
            Map.entry("acc", new Accent()),
            Map.entry("bar", new Bar()),
            Map.entry("borderBox", new BorderBox()),
            Map.entry("box", new Box()),
            Map.entry("d", new Delimiters()),
            Map.entry("eqArr", new EquationArray()),
            Map.entry("f", new Fraction()),
            Map.entry("func", new Function()),
            Map.entry("groupChr", new GroupCharacter()),
            Map.entry("limLow", Limit.LOWER),
            Map.entry("limUpp", Limit.UPPER),
            Map.entry("m", new Matrix()),
            Map.entry("nary", new NaryOperator()),
            Map.entry("phant", new Phantom()),
            Map.entry("rad", new Radical()),
            Map.entry("sPre", new PreScripts()),
            Map.entry("sSub", Scripts.SUBSCRIPT),
            Map.entry("sSubSup", Scripts.BOTH),
            Map.entry("sSup", Scripts.SUPERSCRIPT));

    /** The kind that an element is of; nothing where it is no object. */
    static Optional<FormulaObject> named(XmlElement element) {
        return Omml.isMath(element)
                ? Optional.ofNullable(KINDS.get(element.name().local()))
                : Optional.empty();
    }

    /** What it may hold. */
    ObjectShape shape();

    /** What becomes of an object that is whole. */
    XmlElement convert(ObjectParts parts, FormulaConversion conversion);
}
