package org.st96toolkit.core.grammar;

/**
 * A fault of a schema document, DTD or table. Those found while it is read become diagnostics; those in the middle of a
 * schema component only show when the component is first used.
 */
@SuppressWarnings("OverrideThrowableToString") // the text is the fault alone
final class SourceFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String systemId;
    private final int line;

    SourceFault(String systemId, int line, String what) {
        this(systemId, line, what, null);
    }

    SourceFault(String systemId, int line, String what, Throwable cause) {
        super(what, cause);
        this.systemId = systemId;
        this.line = line;
    }

    /** What is wrong, without its place. */
    String what() {
        return super.getMessage();
    }

    String systemId() {
        return systemId;
    }

    int line() {
        return line;
    }

    @Override
    public String getMessage() {
        return systemId + ":" + line + ": " + what();
    }
}
