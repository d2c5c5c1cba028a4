package org.st96toolkit.cli;

import java.util.List;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CodeFamily;

/** The codes of the command line. */
public final class CliCodes implements CodeFamily {

    /** For {@link java.util.ServiceLoader}. */
    public CliCodes() {}

    @Override
    public List<Code> codes() {
        return List.of(CliCode.values());
    }
}
