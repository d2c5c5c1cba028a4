package org.st96toolkit.validation.interoperable;

import java.util.HashMap;
import java.util.Map;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/** Where the elements of a document stand, by the local names from the root; known by their locations. */
final class SourcePaths {

    private final Map<Location, String> paths = new HashMap<>();
    private final Map<Location, Integer> positions = new HashMap<>();

    SourcePaths(XmlElement root) {
        collect(root, "");
    }

    private void collect(XmlElement element, String host) {
        String path = host + "/" + Names.inPath(element.name());
        paths.put(element.location(), path);
        Map<XmlName, Integer> counts = new HashMap<>();
        for (XmlElement child : element.elements()) {
            positions.put(child.location(), counts.merge(child.name(), 1, Integer::sum));
            collect(child, path);
        }
    }

    /** The place of an element among those of its name, from 1. */
    int position(XmlElement element) {
        return positions.getOrDefault(element.location(), 1);
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
