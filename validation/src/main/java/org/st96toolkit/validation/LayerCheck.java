package org.st96toolkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.core.diagnostic.Diagnostic;

/**
 * What a check says.
 *
 * @param checked whether there was anything of the layer that could be checked
 * @param found what was found
 * @param unchecked what was not checked, and why
 */
record LayerCheck(boolean checked, List<Diagnostic> found, List<Omission> unchecked) {

    static LayerCheck done(List<Diagnostic> found, List<Omission> unchecked) {
        return new LayerCheck(true, found, unchecked);
    }

    static LayerCheck skipped(Omission why) {
        return new LayerCheck(false, List.of(), List.of(why));
    }

    /** This check and another of the same layer: it was checked where either was. */
    LayerCheck and(LayerCheck other) {
        List<Diagnostic> all = new ArrayList<>(found);
        all.addAll(other.found);
        List<Omission> open = new ArrayList<>(unchecked);
        open.addAll(other.unchecked);
        return new LayerCheck(checked || other.checked, all, open);
    }
}
