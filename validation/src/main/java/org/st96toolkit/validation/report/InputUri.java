package org.st96toolkit.validation.report;

import java.net.URI;
import java.net.URISyntaxException;

/** Names of inputs as URI references. */
final class InputUri {

    private InputUri() {}

    /** A relative reference for a relative path, a {@code file} URI for an absolute one. */
    static String of(String name) {
        String path = name.replace('\\', '/');
        try {
            if (path.startsWith("/")) {
                return new URI("file", "", path, null).toASCIIString();
            } else if (path.matches("[A-Za-z]:/.*")) {
                return new URI("file", "", "/" + path, null).toASCIIString();
            }
            // A colon in the first step would be taken for a scheme.
            String relative = path.contains(":") ? "./" + path : path;
            return new URI(null, null, relative, null).toASCIIString();
        } catch (URISyntaxException unwritable) {
            return "input";
        }
    }
}
