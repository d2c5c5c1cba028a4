package org.st96toolkit.core.xml;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.st96toolkit.core.diagnostic.CoreCode;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Report;

/** Reads the entries of a catalog file into a catalog. */
final class CatalogEntries {

    private static final String NAMESPACE = "urn:oasis:names:tc:entity:xmlns:xml:catalog";
    private static final XmlName BASE = new XmlName(Prefixes.XML_NAMESPACE, "base");

    static final XmlName CATALOG = new XmlName(NAMESPACE, "catalog");

    private final Catalog catalog;
    private final List<Diagnostic> found = new ArrayList<>();

    CatalogEntries(Catalog catalog) {
        this.catalog = catalog;
    }

    Report report() {
        return new Report(found);
    }

    /** Reads what an element holds: the catalog, or a group in it. Elements of other namespaces are extensions. */
    void read(XmlElement parent, URI outerBase, boolean outerPrefer) {
        URI base = base(parent, outerBase);
        boolean prefer =
                attribute(parent, "prefer").map(value -> value.equals("public")).orElse(outerPrefer);
        for (XmlElement entry : parent.elements()) {
            if (entry.name().namespace().equals(NAMESPACE)) {
                read(entry, entry.name().local(), base, prefer);
            }
        }
    }

    private void read(XmlElement entry, String kind, URI outerBase, boolean prefer) {
        URI base = base(entry, outerBase);
        switch (kind) {
            case "group" -> read(entry, outerBase, prefer);
            case "public" ->
                file(
                        entry,
                        "uri",
                        base,
                        file -> attribute(entry, "publicId").ifPresent(id -> catalog.addPublic(id, file, prefer)));
            case "system" ->
                file(
                        entry,
                        "uri",
                        base,
                        file -> attribute(entry, "systemId").ifPresent(id -> catalog.addSystem(id, file)));
            case "uri" ->
                file(
                        entry,
                        "uri",
                        base,
                        file -> attribute(entry, "name").ifPresent(name -> catalog.addUri(name, file)));
            case "rewriteSystem" ->
                file(
                        entry,
                        "rewritePrefix",
                        base,
                        folder -> attribute(entry, "systemIdStartString")
                                .ifPresent(start -> catalog.addRewrite(start, folder)));
            default -> found.add(Diagnostic.of(CoreCode.CATALOG_ENTRY_IGNORED, entry.location(), kind));
        }
    }

    private void file(XmlElement entry, String attribute, URI base, Consumer<Path> use) {
        String reference = attribute(entry, attribute).orElse("");
        Optional<Path> file = LocalFiles.of(base, reference);
        file.ifPresentOrElse(
                use, () -> found.add(Diagnostic.of(CoreCode.CATALOG_ENTRY_REMOTE, entry.location(), reference)));
    }

    private URI base(XmlElement element, URI outer) {
        Optional<String> own = element.attribute(BASE);
        try {
            return own.isPresent() ? outer.resolve(new URI(own.get())) : outer;
        } catch (URISyntaxException malformed) {
            found.add(Diagnostic.of(CoreCode.CATALOG_ENTRY_REMOTE, element.location(), own.get()));
            return outer;
        }
    }

    private static Optional<String> attribute(XmlElement element, String name) {
        return element.attribute(XmlName.of(name));
    }
}
