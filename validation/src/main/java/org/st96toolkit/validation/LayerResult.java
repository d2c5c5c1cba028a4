package org.st96toolkit.validation;

import java.util.List;

/**
 * What became of a layer.
 *
 * @param layer the layer
 * @param state whether it held
 * @param unchecked what of it was not checked, and why; one reason at least where the layer was skipped
 */
public record LayerResult(Layer layer, State state, List<Omission> unchecked) {

    /** What can become of a layer. */
    public enum State {
        /** It was checked, and no error was found. */
        VALID,
        /** It was checked, and there are errors. */
        INVALID,
        /** It was not checked. */
        SKIPPED
    }

    public LayerResult {
        unchecked = List.copyOf(unchecked);
        if (state == State.SKIPPED && unchecked.isEmpty()) {
            throw new IllegalArgumentException("a layer is never skipped without a reason: " + layer);
        }
    }

    /** A layer that was not checked at all. */
    static LayerResult skipped(Layer layer, Omission why) {
        return new LayerResult(layer, State.SKIPPED, List.of(why));
    }

    /** Whether all of it was checked. */
    public boolean isWhole() {
        return unchecked.isEmpty();
    }
}
