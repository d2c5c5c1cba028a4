package org.st96toolkit.cli.laws;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The entries of the remainder in a document's bytes, as anyone would read them. */
final class Entries {

    private static final Pattern ENTRY = Pattern.compile("<\\?(?:st36|st96) (\\w+)(.*?) ~[\\w.-]+\\?>", Pattern.DOTALL);

    private Entries() {}

    /**
     * An entry.
     *
     * @param kind its first word
     * @param body the rest, without the digest
     */
    record Entry(String kind, String body) {

        /** Its text, without tags. */
        String text() {
            return body.replaceAll("<[^>]*>", "")
                    .replaceAll("&#(?:9|10|13|32);", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&");
        }
    }

    static List<Entry> in(byte[] document) {
        return ENTRY.matcher(new String(document, StandardCharsets.UTF_8))
                .results()
                .map(found -> new Entry(found.group(1), found.group(2)))
                .toList();
    }
}
