package org.st96toolkit.core.xml;

import java.util.Optional;

/**
 * A document type declaration as it was written.
 *
 * @param name the declared root element
 * @param publicId the public identifier
 * @param systemId the system identifier
 * @param internalSubset what stands between the brackets, as written; empty brackets give an empty string
 */
public record Doctype(
        String name, Optional<String> publicId, Optional<String> systemId, Optional<String> internalSubset) {}
