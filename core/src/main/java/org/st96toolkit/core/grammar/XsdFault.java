package org.st96toolkit.core.grammar;

/**
 * A fault of a schema document. Those that concern names are found while it is read and become diagnostics; those in
 * the middle of a component only show when the component is first used.
 */
@SuppressWarnings("OverrideThrowableToString")
final class XsdFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String systemId;
    private final int line;

    XsdFault(String systemId, int line, String what) {
        super(what);
        this.systemId = systemId;
        this.line = line;
    }

    String systemId() {
        return systemId;
    }

    int line() {
        return line;
    }

    @Override
    public String toString() {
        return systemId + ":" + line + ": " + getMessage();
    }
}
