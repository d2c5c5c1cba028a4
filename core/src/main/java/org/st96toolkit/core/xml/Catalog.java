package org.st96toolkit.core.xml;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.st96toolkit.core.diagnostic.CoreCode;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;

/**
 * An OASIS XML catalog: which local file stands for which public or system identifier or URI. The entries {@code public},
 * {@code system}, {@code uri}, {@code rewriteSystem} and {@code group} are understood, with {@code prefer} and
 * {@code xml:base}; other catalogs are never followed. Immutable.
 */
public final class Catalog {

    /** What a public identifier leads to, and whether it may do so where a system identifier is given as well. */
    private record Public(Path file, boolean preferred) {}

    private final Optional<Path> folder;
    private final Map<String, Public> publicIds = new HashMap<>();
    private final Map<String, Path> systemIds = new HashMap<>();
    private final Map<String, Path> uris = new HashMap<>();
    private final TreeMap<String, Path> rewrites = new TreeMap<>();

    private Catalog(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The catalog that lists nothing. */
    public static Catalog empty() {
        return new Catalog(Optional.empty());
    }

    /**
     * Reads a catalog file. An entry that is not understood is a warning; one that leads to anything but a local file is an
     * error and left out; a file that is no catalog is withheld.
     */
    public static Result<Catalog> read(Path file, XmlReader reader) {
        Result<XmlDocument> read = reader.read(file);
        if (read.value().isEmpty()) {
            return Result.withheld(read.report());
        }
        XmlElement root = read.orElseThrow().root();
        if (!root.name().equals(CatalogEntries.CATALOG)) {
            String name = root.name().toString();
            return Result.withheld(Report.of(Diagnostic.of(CoreCode.NOT_A_CATALOG, root.location(), name)));
        }
        Path whole = file.toAbsolutePath().normalize();
        Catalog catalog = new Catalog(Optional.of(whole.getParent()));
        CatalogEntries entries = new CatalogEntries(catalog);
        entries.read(root, whole.toUri(), true);
        return Result.of(catalog, read.report().and(entries.report()));
    }

    void addPublic(String publicId, Path file, boolean preferred) {
        publicIds.putIfAbsent(normalize(publicId), new Public(file, preferred));
    }

    void addSystem(String systemId, Path file) {
        systemIds.putIfAbsent(systemId, file);
    }

    void addUri(String uri, Path file) {
        uris.putIfAbsent(uri, file);
    }

    void addRewrite(String start, Path folderInstead) {
        rewrites.putIfAbsent(start, folderInstead);
    }

    /**
     * The file that stands for an external identifier.
     *
     * @param publicId the public identifier, null where there is none
     * @param systemId the system identifier as it is written, null where there is none
     */
    public Optional<Path> resolve(String publicId, String systemId) {
        if (systemId != null) {
            Path listed = systemIds.get(systemId);
            Optional<Path> found = listed != null ? Optional.of(listed) : rewrite(systemId);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.ofNullable(publicId)
                .map(id -> publicIds.get(normalize(id)))
                .filter(entry -> entry.preferred() || systemId == null)
                .map(Public::file);
    }

    /** The file that stands for a URI. */
    public Optional<Path> resolveUri(String uri) {
        return Optional.ofNullable(uris.get(uri));
    }

    /** Whether a file belongs to this catalog: it is below the catalog's folder, or an entry leads to it. */
    public boolean admits(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return folder.isPresent() && whole.startsWith(folder.get())
                || systemIds.containsValue(whole)
                || uris.containsValue(whole)
                || rewrites.values().stream().anyMatch(whole::startsWith)
                || publicIds.values().stream().anyMatch(entry -> entry.file().equals(whole));
    }

    /** The entry with the longest beginning wins. What is behind it must not lead out of the folder. */
    private Optional<Path> rewrite(String systemId) {
        for (Map.Entry<String, Path> entry : rewrites.descendingMap().entrySet()) {
            if (systemId.startsWith(entry.getKey())) {
                String rest = systemId.substring(entry.getKey().length());
                return LocalFiles.inside(entry.getValue(), rest);
            }
        }
        return Optional.empty();
    }

    /** White space in public identifiers does not count. */
    private static String normalize(String publicId) {
        return String.join(" ", publicId.trim().split("\\s+"));
    }
}
