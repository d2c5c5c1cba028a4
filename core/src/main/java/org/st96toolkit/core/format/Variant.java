package org.st96toolkit.core.format;

/**
 * What kind of document of a format something is.
 *
 * @param dialect the dialect ({@code us-grant}, {@code common}), or the format's own name where it has none
 * @param version the version of the dialect's grammar
 * @param root the local name of the root element
 */
public record Variant(String dialect, String version, String root) {}
