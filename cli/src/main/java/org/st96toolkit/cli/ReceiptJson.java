package org.st96toolkit.cli;

import java.util.Map;
import java.util.TreeMap;
import org.st96toolkit.core.Receipt;

/**
 * The receipt of a conversion as it is written: {@code docs/receipt.md}.
 *
 * @param toolkit the version of this toolkit
 * @param mapping the mapping tables
 * @param source what was read
 * @param target what was made
 * @param remainder what the target carries of what it cannot say
 * @param validation {@code valid}, {@code invalid} or {@code not checked}
 * @param verified whether the target, read and converted back, equals the source
 * @param written whether the target was handed out
 */
record ReceiptJson(
        String toolkit,
        Tables mapping,
        Document source,
        Document target,
        Remainder remainder,
        String validation,
        boolean verified,
        boolean written) {

    /**
     * The mapping tables.
     *
     * @param version their version
     * @param table the one that was used
     */
    record Tables(String version, String table) {}

    /**
     * One of the two documents.
     *
     * @param file its name; nothing for standard input and output
     * @param format the format
     * @param dialect the dialect
     * @param version the version of its grammar or schema
     * @param root the root element
     * @param sha256 the SHA-256 of its bytes
     * @param bytes the number of its bytes
     * @param counts elements by label
     * @param characters code points of its sections by label, white space apart
     */
    record Document(
            String file,
            String format,
            String dialect,
            String version,
            String root,
            String sha256,
            long bytes,
            Map<String, Integer> counts,
            Map<String, Long> characters) {}

    /**
     * The remainder.
     *
     * @param entries the number of entries
     * @param bytes their size
     * @param kinds both by kind
     */
    record Remainder(int entries, long bytes, Map<String, Kind> kinds) {}

    /**
     * Entries of one kind.
     *
     * @param entries their number
     * @param bytes their size
     */
    record Kind(int entries, long bytes) {}

    static ReceiptJson of(Receipt receipt, Destinations.Job job, boolean written) {
        return new ReceiptJson(
                receipt.toolkit(),
                new Tables(receipt.mapping(), receipt.table()),
                document(
                        receipt.source(),
                        job.source().file().map(Object::toString).orElse(null)),
                document(receipt.target(), job.document().map(Object::toString).orElse(null)),
                remainder(receipt.entries(), receipt.entryBytes()),
                receipt.valid(),
                receipt.verified(),
                written);
    }

    private static Document document(Receipt.SideOfReceipt side, String file) {
        return new Document(
                file,
                side.format(),
                side.dialect(),
                side.version(),
                side.root(),
                side.sha256(),
                side.size(),
                side.counts(),
                side.characters());
    }

    static Remainder remainder(Map<String, Integer> entries, Map<String, Long> bytes) {
        Map<String, Kind> kinds = new TreeMap<>();
        entries.forEach((kind, count) -> kinds.put(kind, new Kind(count, bytes.getOrDefault(kind, 0L))));
        return new Remainder(
                entries.values().stream().mapToInt(Integer::intValue).sum(),
                bytes.values().stream().mapToLong(Long::longValue).sum(),
                kinds);
    }
}
