package org.st96toolkit.core.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.InputSource;
import org.xml.sax.ext.EntityResolver2;

/**
 * The resolver that every foreign parser and schema compiler gets. What the catalog lists, or what stands in the catalog's
 * folder, is read; an external DTD subset that is not there is empty; anything else is refused. No connection is ever opened.
 */
public final class ProtectedResolver implements EntityResolver2, LSResourceResolver {

    private final Catalog catalog;

    public ProtectedResolver(Catalog catalog) {
        this.catalog = catalog;
    }

    /** No document gets a DTD that it does not ask for. */
    @Override
    public InputSource getExternalSubset(String name, String baseUri) {
        return null;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws IOException {
        return resolveEntity(null, publicId, null, systemId);
    }

    /**
     * The source for an external entity.
     *
     * @throws IOException where the catalog does not admit it
     */
    @Override
    public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) throws IOException {
        Optional<Path> file = find(publicId, baseUri, systemId);
        if (file.isPresent()) {
            InputSource source = new InputSource(Files.newInputStream(file.get()));
            source.setPublicId(publicId);
            source.setSystemId(file.get().toUri().toString());
            return source;
        }
        if ("[dtd]".equals(name)) {
            InputSource nothing = new InputSource(new StringReader(""));
            nothing.setPublicId(publicId);
            nothing.setSystemId(systemId);
            return nothing;
        }
        throw refused(systemId);
    }

    /** The source for a schema document. Where the catalog does not admit it, the source fails as soon as it is read. */
    @Override
    public LSInput resolveResource(String type, String namespace, String publicId, String systemId, String baseUri) {
        Optional<Path> file = find(publicId, baseUri, systemId).or(() -> catalog.resolveUri(namespace));
        String source = file.map(found -> found.toUri().toString()).orElse(systemId);
        return new ResourceInput(publicId, source, baseUri, new Lazy(file, systemId));
    }

    private Optional<Path> find(String publicId, String baseUri, String systemId) {
        Optional<Path> listed = catalog.resolve(publicId, systemId);
        if (listed.isPresent() || systemId == null) {
            return listed;
        }
        Optional<String> whole = absolute(baseUri, systemId);
        return whole.flatMap(id -> catalog.resolve(null, id))
                .or(() -> catalog.resolveUri(systemId))
                .or(() -> whole.flatMap(id -> LocalFiles.of(URI.create("file:///"), id))
                        .filter(catalog::admits));
    }

    private static Optional<String> absolute(String baseUri, String systemId) {
        try {
            URI own = new URI(systemId);
            return Optional.of((baseUri == null ? own : new URI(baseUri).resolve(own)).toString());
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static IOException refused(String systemId) {
        return new IOException("not in the catalog: " + systemId);
    }

    /** Opens its file when it is first read, or fails then. */
    private static final class Lazy extends InputStream {

        private final Optional<Path> file;
        private final String systemId;
        private InputStream in;

        Lazy(Optional<Path> file, String systemId) {
            this.file = file;
            this.systemId = systemId;
        }

        private InputStream in() throws IOException {
            if (in == null) {
                in = Files.newInputStream(file.orElseThrow(() -> refused(systemId)));
            }
            return in;
        }

        @Override
        public int read() throws IOException {
            return in().read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return in().read(buffer, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (in != null) {
                in.close();
            }
        }
    }
}
