package org.st96toolkit.core.diagnostic;

/**
 * The stable identity of a kind of finding. Implemented by one enum a module, whose constants are the catalogue; the
 * texts live in the resource bundle {@link #bundle()} under {@code ID} (message) and {@code ID.fix} (cure), with
 * {@link java.text.MessageFormat} placeholders.
 */
public interface Code {

    /** The identifier that users see and suppress by, such as {@code X105}; never reused. */
    String id();

    /** The severity before any regrading. */
    Severity severity();

    /** Whether it says that something was not read, so that nobody may regrade, silence or accept it. */
    default boolean isLocked() {
        return false;
    }

    /** The base name of the resource bundle that holds the texts: {@code messages} in the package of the catalogue. */
    default String bundle() {
        return getClass().getPackageName() + ".messages";
    }
}
