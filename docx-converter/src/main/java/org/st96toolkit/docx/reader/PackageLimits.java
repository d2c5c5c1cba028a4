package org.st96toolkit.docx.reader;

/**
 * How much one package may ask for.
 *
 * @param fileBytes the size of the file
 * @param parts how many parts it may have
 * @param partBytes the size of one part, unpacked
 * @param totalBytes the size of all parts, unpacked
 * @param ratio how many times larger than packed a part of over 100 kB may be
 */
public record PackageLimits(int fileBytes, int parts, int partBytes, long totalBytes, int ratio) {

    /** The limits that hold unless told otherwise. Real text packs to a twentieth; a ratio of 200 is that of a trap. */
    public static final PackageLimits STANDARD = new PackageLimits(256 << 20, 10_000, 128 << 20, 512L << 20, 200);

    public PackageLimits {
        if (fileBytes <= 0 || parts <= 0 || partBytes <= 0 || totalBytes <= 0 || ratio <= 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
