package org.st96toolkit.docx.reader;

import java.util.Optional;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.docx.formula.LimitLocation;
import org.st96toolkit.docx.formula.MathSettings;

/** What the settings of a file say of all its formulae: {@code m:mathPr} (ISO/IEC 29500-1, 22.1.2.62) and {@code w:decimalSymbol}. */
final class FormulaSettings {

    private FormulaSettings() {}

    /**
     * @param settings the {@code w:settings}, or nothing
     */
    static MathSettings of(Optional<XmlElement> settings) {
        Optional<XmlElement> formulae = settings.flatMap(all -> Word.child(all, Word.MATH, "mathPr"));
        return new MathSettings(
                limits(formulae, "intLim").orElse(MathSettings.STANDARD.integralLimits()),
                limits(formulae, "naryLim").orElse(MathSettings.STANDARD.naryLimits()),
                settings.flatMap(all -> Word.childValue(all, "decimalSymbol"))
                        .filter(symbol -> !symbol.isEmpty())
                        .map(symbol -> symbol.codePointAt(0))
                        .orElse(MathSettings.STANDARD.decimalSymbol()));
    }

    private static Optional<LimitLocation> limits(Optional<XmlElement> formulae, String name) {
        return formulae.flatMap(all -> Word.child(all, Word.MATH, name))
                .flatMap(one -> one.attribute(new XmlName(Word.MATH, "val")))
                .flatMap(value -> switch (value) {
                    case "undOvr" -> Optional.of(LimitLocation.UNDER_OVER);
                    case "subSup" -> Optional.of(LimitLocation.SCRIPTS);
                    default -> Optional.empty();
                });
    }
}
