package org.st96toolkit.validation.interoperable;

import java.util.HashMap;
import java.util.Map;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlElement;

/** Where the elements of a document stand, by the local names from the root; known by their locations. */
final class SourcePaths {

    private final Map<Location, String> paths = new HashMap<>();

    SourcePaths(XmlElement root) {
        collect(root, "");
    }

    private void collect(XmlElement element, String host) {
        String path = host + "/" + Names.inPath(element.name());
        paths.put(element.location(), path);
        element.elements().forEach(child -> collect(child, path));
    }

    /**
     * The path of an element.
     *
     * @param host the path of what it is judged in
     */
    String of(XmlElement element, String host) {
        if (element.location().equals(Location.UNKNOWN)) {
            return host;
        }
        String known = paths.get(element.location());
        return known == null ? host + "/" + Names.inPath(element.name()) : known;
    }
}
