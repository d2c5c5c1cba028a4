package org.st96toolkit.validation;

/**
 * A finding that somebody decided not to be told of. It stays in reports, apart from the others.
 *
 * @param finding the finding
 * @param reason why it is not told
 */
public record Suppressed(Finding finding, String reason) {}
