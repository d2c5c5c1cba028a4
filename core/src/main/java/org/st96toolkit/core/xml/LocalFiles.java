package org.st96toolkit.core.xml;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Turns URI references into local files, or into nothing. Opens none of them. */
final class LocalFiles {

    private LocalFiles() {}

    /** The file that a reference leads to from a base; empty where it leads elsewhere or is malformed. */
    static Optional<Path> of(URI base, String reference) {
        try {
            URI uri = base.resolve(new URI(reference));
            boolean local = "file".equalsIgnoreCase(uri.getScheme()) && uri.getAuthority() == null;
            return local ? Optional.of(Path.of(uri).normalize()) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException notLocal) {
            return Optional.empty();
        }
    }

    /** The file below a folder; empty where the rest of the way leads out of it. */
    static Optional<Path> inside(Path folder, String rest) {
        try {
            Path file = folder.resolve(rest).normalize();
            return file.startsWith(folder) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException malformed) {
            return Optional.empty();
        }
    }
}
