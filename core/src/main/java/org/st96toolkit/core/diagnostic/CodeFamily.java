package org.st96toolkit.core.diagnostic;

import java.util.List;

/** The codes of a module, for {@link CodeCatalogue}. Found by {@link java.util.ServiceLoader}. */
public interface CodeFamily {

    /** All codes of the module. */
    List<Code> codes();

    /** How grave codes are for offices that ask for them, those of other modules among them; none unless told otherwise. */
    default Gradings gradings() {
        return Gradings.NONE;
    }
}
