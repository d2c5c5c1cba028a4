package org.st96toolkit.validation.schematron;

/** Rules that cannot be made into a stylesheet, or a stylesheet that stops. The message is for the author of the rules. */
public final class RuleFault extends Exception {

    RuleFault(String what) {
        super(what);
    }

    RuleFault(String what, Throwable cause) {
        super(what, cause);
    }
}
