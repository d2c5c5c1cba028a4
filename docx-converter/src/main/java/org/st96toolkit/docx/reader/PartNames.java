package org.st96toolkit.docx.reader;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** How targets of relationships name parts. */
final class PartNames {

    private PartNames() {}

    /**
     * The name of a part from a target as it is written.
     *
     * @param folder the folder of the part that the relationship starts from, with a slash at both ends
     */
    static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        int fragment = path.indexOf('#');
        if (fragment >= 0) {
            path = path.substring(0, fragment);
        }
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return "/" + String.join("/", steps);
    }

    /** A name with its percent signs resolved; as it is where they are none of an address. */
    static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notAnAddress) {
            return name;
        }
    }
}
