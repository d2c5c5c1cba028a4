package org.st96toolkit.core;

import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;

/** Failures of the toolkit itself, told as findings: what failed and where, in one line. */
public final class InternalFailure {

    private static final String OURS = "org.st96toolkit.";

    private InternalFailure() {}

    /**
     * The finding of a failure.
     *
     * @param failure what was thrown
     * @return a finding of {@link ConversionCode#INTERNAL} that names the failure and the first place of ours in its trace
     */
    public static Diagnostic finding(Throwable failure) {
        StringBuilder text = new StringBuilder(failure.getClass().getSimpleName());
        if (failure.getMessage() != null) {
            text.append(": ").append(failure.getMessage());
        }
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                text.append(" (")
                        .append(frame.getFileName())
                        .append(':')
                        .append(frame.getLineNumber())
                        .append(')');
                break;
            }
        }
        return Diagnostic.of(ConversionCode.INTERNAL, Location.UNKNOWN, text.toString());
    }
}
