package org.st96toolkit.st96.schema;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.xerces.impl.xs.XMLSchemaLoader;
import org.apache.xerces.xs.XSModel;
import org.w3c.dom.DOMErrorHandler;

/** The roots that we write schemas for: where ours stand and where the official ones do. */
enum Standard {
    PATENT_PUBLICATION("PatentPublication"),
    BIBLIOGRAPHIC_DATA("BibliographicData"),
    APPLICATION_BODY("ApplicationBody");

    private final String root;

    Standard(String root) {
        this.root = root;
    }

    /** The local name of the root element. */
    String root() {
        return root;
    }

    /** Our schema of this root. */
    Path ours() {
        return Path.of(System.getProperty("project.root"), "schemas", "st96-v6_0", root + ".xsd");
    }

    /** The official schema of this root; the test ends here where it is not at hand. */
    Path official() {
        return shared("standards/st96-v6_0/" + root + "_V6_0.xsd");
    }

    /** A file of the shared folder; the test ends here, as skipped, where it is not at hand. */
    static Path shared(String path) {
        Path file = Path.of(System.getProperty("shared.dir")).resolve(path);
        assumeTrue(Files.exists(file), file + " is not at hand");
        return file;
    }

    /** The component model of a schema, which must be free of errors under full checking. */
    static XSModel model(Path schema) {
        List<String> errors = new ArrayList<>();
        DOMErrorHandler handler = error -> errors.add(error.getMessage());
        XMLSchemaLoader loader = new XMLSchemaLoader();
        loader.getConfig().setParameter("error-handler", handler);
        loader.getConfig().setParameter("http://apache.org/xml/features/validation/schema-full-checking", true);
        XSModel model = loader.loadURI(schema.toUri().toString());
        if (model == null || !errors.isEmpty()) {
            throw new IllegalStateException(schema + ": " + errors);
        }
        return model;
    }
}
