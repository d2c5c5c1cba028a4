package org.st96toolkit.st36;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.core.xml.Doctype;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlName;

/**
 * What a document says of its version.
 *
 * @param attribute its {@code dtd-version}, where it has one that is not blank
 * @param systemId the name of its DTD, where it has a DOCTYPE
 */
record SaidVersion(Optional<String> attribute, Optional<String> systemId) {

    /**
     * {@code v4.5 2014-04-03}, {@code v40 2004-12-02}, {@code us-patent-grant-v47-2022-02-17.dtd},
     * {@code ep-patent-document-v1-5-1}.
     */
    private static final Pattern VERSION = Pattern.compile("v?(\\d)[.-]?(\\d)(?:-(\\d))?(?:[ .-].*|$)");

    private static final XmlName DTD_VERSION = XmlName.of("dtd-version");

    static SaidVersion of(XmlDocument document) {
        return new SaidVersion(
                document.root().attribute(DTD_VERSION).filter(text -> !text.isBlank()),
                document.doctype().flatMap(Doctype::systemId));
    }

    /**
     * The version that the document is taken for.
     *
     * @param versions those that are known, the oldest first
     * @param latest the one for a document that says none
     * @return the one that it says where that is known; else the nearest that is not older, or the newest
     */
    String among(List<String> versions, String latest) {
        return known(versions)
                .or(() -> said().map(said -> nearest(said, versions)))
                .orElse(latest);
    }

    /**
     * What the document says where none of it is a version that is known.
     *
     * @param versions those that are known
     * @return its own words; nothing where it says one that is known, or none
     */
    Optional<String> unknown(List<String> versions) {
        if (known(versions).isPresent()) {
            return Optional.empty();
        }
        // The name of a DTD need not have a version.
        return attribute
                .map(String::strip)
                .or(() -> systemId.filter(name -> version(name).isPresent()));
    }

    private Optional<String> known(List<String> versions) {
        return attribute
                .flatMap(SaidVersion::version)
                .filter(versions::contains)
                .or(() -> systemId.flatMap(SaidVersion::version).filter(versions::contains));
    }

    private Optional<String> said() {
        return attribute.flatMap(SaidVersion::version).or(() -> systemId.flatMap(SaidVersion::version));
    }

    private static Optional<String> version(String said) {
        String text = said.strip();
        int dash = text.indexOf("-v");
        Matcher matcher = VERSION.matcher(dash < 0 ? text : text.substring(dash + 1));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String third = matcher.group(3) == null ? "" : "." + matcher.group(3);
        return Optional.of(matcher.group(1) + "." + matcher.group(2) + third);
    }

    /** Versions are of single digits, so that their order is that of their texts. */
    private static String nearest(String said, List<String> versions) {
        List<String> sorted =
                versions.stream().sorted(Comparator.naturalOrder()).toList();
        return sorted.stream()
                .filter(version -> version.compareTo(said) > 0)
                .findFirst()
                .orElse(sorted.get(sorted.size() - 1));
    }
}
