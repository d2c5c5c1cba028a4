package org.st96toolkit.docx.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Unpacks an archive within limits. Sizes are counted while unpacking: what the archive says of them is not believed. */
final class ZipParts {

    /** Below this size a part is never taken for a trap: short runs of one character pack well. */
    private static final int SMALL = 100 << 10;

    private final PackageLimits limits;
    private final byte[] buffer = new byte[16 << 10];
    private long total;

    ZipParts(PackageLimits limits) {
        this.limits = limits;
    }

    /** A limit of a package was reached. */
    static final class LimitReached extends Exception {

        private static final long serialVersionUID = 1;
        private final String limit;
        private final long value;

        LimitReached(String limit, long value) {
            super(limit, null, false, false);
            this.limit = limit;
            this.value = value;
        }

        String limit() {
            return limit;
        }

        long value() {
            return value;
        }
    }

    /**
     * The parts by name, in the order of the archive. Names begin with a slash; of two that differ in case alone the first counts.
     *
     * @param odd takes what is irregular and does no harm
     */
    Map<String, byte[]> unpack(byte[] archive, List<String> odd) throws IOException, LimitReached {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Map<String, String> names = new TreeMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.isDirectory()) {
                    continue;
                }
                String name = "/" + entry.getName().replace('\\', '/').replaceFirst("^/+", "");
                if (names.putIfAbsent(name.toLowerCase(Locale.ROOT), name) != null) {
                    odd.add(name);
                    continue;
                }
                if (parts.size() >= limits.parts()) {
                    throw new LimitReached("parts", limits.parts());
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(name, read(in, Math.max(entry.getCompressedSize(), 1)));
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            // The library answers some broken archives so.
            throw new IOException(broken.toString(), broken);
        }
        return parts;
    }

    private byte[] read(InputStream in, long packed) throws IOException, LimitReached {
        ByteArrayOutputStream all = new ByteArrayOutputStream(buffer.length);
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            all.write(buffer, 0, count);
            total += count;
            if (all.size() > limits.partBytes()) {
                throw new LimitReached("partBytes", limits.partBytes());
            }
            if (total > limits.totalBytes()) {
                throw new LimitReached("totalBytes", limits.totalBytes());
            }
            if (all.size() > SMALL && all.size() / packed > limits.ratio()) {
                throw new LimitReached("ratio", limits.ratio());
            }
        }
        return all.toByteArray();
    }
}
