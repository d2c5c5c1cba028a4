package org.st96toolkit.validation.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** File formats that documents name, with the names that the standards have for them. */
public enum FileFormat {
    TIFF(Set.of("tif", "tiff"), "II*\0", "MM\0*"),
    JPEG(Set.of("jpg", "jpeg"), "\u00ff\u00d8\u00ff"),
    PNG(Set.of("png"), "\u0089PNG\r\n\u001a\n"),
    GIF(Set.of("gif"), "GIF87a", "GIF89a"),
    BMP(Set.of("bmp"), "BM"),
    PDF(Set.of("pdf"), "%PDF-");

    private static final int LONGEST_MARK = 8;

    private final Set<String> names;
    private final String[] marks;

    FileFormat(Set<String> names, String... marks) {
        this.names = names;
        this.marks = marks;
    }

    /** The format of that name, whatever its case. */
    public static Optional<FileFormat> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.names.contains(wanted))
                .findFirst();
    }

    /**
     * The format of a file by its first bytes.
     *
     * @return the format; nothing where the bytes are those of none of these
     * @throws IOException where the file cannot be read
     */
    public static Optional<FileFormat> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(LONGEST_MARK), StandardCharsets.ISO_8859_1);
            return Arrays.stream(values())
                    .filter(format -> Arrays.stream(format.marks).anyMatch(start::startsWith))
                    .findFirst();
        }
    }

    /** Whether {@link ImageHeader} can read it. */
    public boolean isImage() {
        return this != PDF;
    }
}
