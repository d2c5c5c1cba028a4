package org.st96toolkit.binding;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;

/** How much two elements are alike. Remembers texts, so for one alignment only. */
final class Likeness {

    private static final double EQUAL = 3;
    private static final double SAME_ID = 2;
    private static final double OTHER_ID = 0.05;
    private static final double SAME_NAME = 0.1;

    private final Map<XmlElement, String> texts = new IdentityHashMap<>();

    /** Nothing for elements of different names, and more the more is the same. */
    double of(XmlElement one, XmlElement other) {
        if (!one.name().equals(other.name())) {
            return 0;
        }
        if (one.equals(other)) {
            return EQUAL;
        }
        Optional<String> id = id(one);
        Optional<String> second = id(other);
        double text = SAME_NAME + sameShare(text(one), text(other));
        if (id.isPresent() && second.isPresent()) {
            return id.equals(second) ? SAME_ID + text : OTHER_ID * text;
        }
        return text;
    }

    private static Optional<String> id(XmlElement element) {
        return element.attributes().stream()
                .filter(attribute -> attribute.name().local().equals("id"))
                .map(XmlAttribute::value)
                .findFirst();
    }

    private String text(XmlElement element) {
        return texts.computeIfAbsent(element, XmlElement::text);
    }

    /** The share of the text at both ends that is the same. */
    private static double sameShare(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (longer == 0) {
            return 1;
        }
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return (double) (start + end) / longer;
    }
}
