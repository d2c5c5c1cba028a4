package org.st96toolkit.cli;

import java.util.Map;

/**
 * What is in a document.
 *
 * @param format the format
 * @param dialect the dialect
 * @param version the version of its grammar or schema
 * @param root the root element
 * @param encoding the encoding; null where it is not known
 * @param sha256 the SHA-256 of its bytes
 * @param bytes the number of its bytes
 * @param counts elements by label
 * @param characters code points of its sections by label, white space apart
 * @param remainder the remainder that it carries
 */
record InspectionJson(
        String format,
        String dialect,
        String version,
        String root,
        String encoding,
        String sha256,
        long bytes,
        Map<String, Integer> counts,
        Map<String, Long> characters,
        ReceiptJson.Remainder remainder)
        implements Inspection {}
