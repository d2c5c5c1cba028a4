package org.st96toolkit.st96.schema;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.xerces.impl.xs.XMLSchemaLoader;
import org.apache.xerces.xs.XSModel;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.core.testing.SharedData;
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
        return ProjectFolder.path("schemas/st96-v6_0/" + root + ".xsd");
    }

    /** The official schema of this root; a test that asks is skipped where it is not at hand. */
    Path official() {
        return SharedData.path("standards/st96-v6_0/" + root + "_V6_0.xsd");
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
