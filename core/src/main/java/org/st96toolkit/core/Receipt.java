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
     * @param size the size in bytes
     * @param evidence what is measured of the document when it is asked for
     */
    public record SideOfReceipt(
            String format, String dialect, String version, String root, long size, Evidence evidence) {

        /** The SHA-256 of the bytes, hexadecimal. */
        public String sha256() {
            return evidence.sha256();
        }

        /**
         * How many paragraphs, headings, claims, claim references, figures, images, table entries, formulae and citations there
         * are.
         */
        public Map<String, Integer> counts() {
            return evidence.counts().counts();
        }

        /** The number of code points of title, abstract, description and claims, white space apart. */
        public Map<String, Long> characters() {
            return evidence.counts().characters();
        }
    }

    /** What is measured of a document. Most callers never ask, so it is measured when they do. */
    public interface Evidence {

        /** The SHA-256 of the bytes, hexadecimal. */
        String sha256();

        /** How much of what the document holds. */
        DocumentCounts counts();
    }
}
