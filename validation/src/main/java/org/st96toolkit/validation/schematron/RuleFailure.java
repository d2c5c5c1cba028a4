package org.st96toolkit.validation.schematron;

import java.util.Optional;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Severity;

/**
 * An assertion that failed, or a report that succeeded.
 *
 * @param id the id of the assertion, or that of its rule or pattern; nothing where none has one
 * @param severity how grave its author says it is
 * @param location where the element stands that it is about
 * @param text what its author says of it
 */
public record RuleFailure(Optional<String> id, Severity severity, Location location, String text) {}
