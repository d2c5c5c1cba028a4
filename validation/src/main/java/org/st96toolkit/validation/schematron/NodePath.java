package org.st96toolkit.validation.schematron;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/** Finds the place of a path such as {@code /Q{}claims[1]/Q{}claim[2]/@num} in a tree. */
final class NodePath {

    private static final Pattern STEP = Pattern.compile("/(?:Q\\{([^}]*)\\})?([^/\\[\\]@()]+)\\[(\\d+)\\]");

    private NodePath() {}

    /** Where the element stands that the path leads to, or the nearest one around it; the root for a path that is none. */
    static Location location(XmlElement root, String path) {
        Matcher step = STEP.matcher(path);
        XmlElement at = root;
        boolean first = true;
        while (step.find()) {
            if (!first) {
                XmlName name = new XmlName(step.group(1) == null ? "" : step.group(1), step.group(2));
                int position = Integer.parseInt(step.group(3));
                List<XmlElement> named = at.elements().stream()
                        .filter(child -> child.name().equals(name))
                        .toList();
                if (position > named.size()) {
                    return at.location();
                }
                at = named.get(position - 1);
            }
            first = false;
        }
        return at.location();
    }
}
