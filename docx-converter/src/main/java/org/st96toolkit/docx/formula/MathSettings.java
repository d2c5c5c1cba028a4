package org.st96toolkit.docx.formula;

import java.util.Objects;

/**
 * What a document says of all its formulae.
 *
 * @param integralLimits where integrals have their limits that say nothing of it themselves ({@code m:intLim})
 * @param naryLimits the same of all other n-ary operators ({@code m:naryLim})
 * @param decimalSymbol the character between the digits of a number ({@code w:decimalSymbol}); a full stop is one in any case
 */
public record MathSettings(LimitLocation integralLimits, LimitLocation naryLimits, int decimalSymbol) {

    /** What holds where a document says nothing. */
    public static final MathSettings STANDARD = new MathSettings(LimitLocation.SCRIPTS, LimitLocation.UNDER_OVER, '.');

    public MathSettings {
        Objects.requireNonNull(integralLimits);
        Objects.requireNonNull(naryLimits);
    }
}
