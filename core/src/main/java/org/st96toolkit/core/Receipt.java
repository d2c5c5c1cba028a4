package org.st96toolkit.core;

import java.util.Map;

/**
 * What a conversion did, as evidence: compared on both sides, and whether the way back was proven.
 *
 * @param toolkit the version of this toolkit
 * @param mapping the version of the mapping tables
 * @param table the name of the table that was used
 * @param source the side that was read
 * @param target the side that was written
 * @param entries the number of remainder entries by kind
 * @param entryBytes the size of the remainder entries by kind, in bytes as written
 * @param valid whether the output satisfies its schema; nothing where it was not checked
 * @param verified whether the output, read and converted back, equals the source, but for entries of a remainder that were
 *     reported as stale or missing
 */
public record Receipt(
        String toolkit,
        String mapping,
        String table,
        SideOfReceipt source,
        SideOfReceipt target,
        Map<String, Integer> entries,
        Map<String, Long> entryBytes,
        String valid,
        boolean verified) {

    /**
     * One side of a conversion.
     *
     * @param format the format
     * @param dialect the dialect
     * @param version the version of the grammar
     * @param root the root element
     * @param sha256 the SHA-256 of the bytes, hexadecimal
     * @param size the size in bytes
     * @param counts how many paragraphs, headings, claims, claim references, figures, images, table entries, formulae and
     *     citations there are
     * @param characters the number of code points of title, abstract, description and claims, white space apart
     */
    public record SideOfReceipt(
            String format,
            String dialect,
            String version,
            String root,
            String sha256,
            long size,
            Map<String, Integer> counts,
            Map<String, Long> characters) {}
}
