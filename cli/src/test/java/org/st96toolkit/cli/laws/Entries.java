package org.st96toolkit.cli.laws;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
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

    /** The digest of what an entry says: four characters of SHA-256, as {@code docs/decisions/0005} has it. */
    static String digest(String said) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, 3));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Entry> in(byte[] document) {
        return ENTRY.matcher(new String(document, StandardCharsets.UTF_8))
                .results()
                .map(found -> new Entry(found.group(1), found.group(2)))
                .toList();
    }
}
