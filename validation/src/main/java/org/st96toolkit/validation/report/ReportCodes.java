package org.st96toolkit.validation.report;

import java.util.List;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CodeFamily;

/** The codes of reports. */
public final class ReportCodes implements CodeFamily {

    /** For {@link java.util.ServiceLoader}. */
    public ReportCodes() {}

    @Override
    public List<Code> codes() {
        return List.of(ReportCode.values());
    }
}
