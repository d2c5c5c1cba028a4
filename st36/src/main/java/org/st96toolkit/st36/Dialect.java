package org.st96toolkit.st36;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.xml.Doctype;

/** The dialects of ST.36: their root elements, their versions and how their documents name their DTD. */
enum Dialect {
    /** WIPO's own documents: application-body 1.7, patent-document 2.3. */
    COMMON("common", List.of("application-body", "patent-document", "bibliographic-data"), List.of("1.7"), Map.of()),
    /** USPTO grants. */
    US_GRANT(
            "us-grant",
            List.of("us-patent-grant"),
            List.of("4.0", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7"),
            Map.of(
                    "4.0", "us-patent-grant-v40-2004-12-02.dtd",
                    "4.1", "us-patent-grant-v41-2005-08-25.dtd",
                    "4.2", "us-patent-grant-v42-2006-08-23.dtd",
                    "4.3", "us-patent-grant-v43-2012-12-04.dtd",
                    "4.4", "us-patent-grant-v44-2013-05-16.dtd",
                    "4.5", "us-patent-grant-v45-2014-04-03.dtd",
                    "4.6", "us-patent-grant-v46-2021-08-30.dtd",
                    "4.7", "us-patent-grant-v47-2022-02-17.dtd")),
    /** USPTO publications of applications. */
    US_APPLICATION(
            "us-application",
            List.of("us-patent-application"),
            List.of("4.0", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6"),
            Map.of(
                    "4.0", "us-patent-application-v40-2004-12-02.dtd",
                    "4.1", "us-patent-application-v41-2005-08-25.dtd",
                    "4.2", "us-patent-application-v42-2006-08-23.dtd",
                    "4.3", "us-patent-application-v43-2012-12-04.dtd",
                    "4.4", "us-patent-application-v44-2014-04-03.dtd",
                    "4.5", "us-patent-application-v45-2021-08-30.dtd",
                    "4.6", "us-patent-application-v46-2022-02-17.dtd")),
    /** Gazettes of the Japan Patent Office. Their documents have no DOCTYPE. */
    JP("jp", List.of("jp-official-gazette"), List.of("1.0"), Map.of()),
    /** Publications of the Chinese office, which have no DOCTYPE, and its form for filings. */
    CN(
            "cn",
            List.of("cn-patent-document", "cn-application-body"),
            List.of("1.0"),
            Map.of("cn-application-body", "/dtdandxsl/cn-application-body-20080416.dtd"));

    static final List<String> IDS = Arrays.stream(values()).map(Dialect::id).toList();

    /** {@code v4.5 2014-04-03}, {@code v40 2004-12-02}, {@code us-patent-grant-v47-2022-02-17.dtd}. */
    private static final Pattern VERSION = Pattern.compile("v?(\\d)\\.?(\\d)(?:[ .-].*|$)");

    private final String id;
    private final List<String> roots;
    private final List<String> versions;
    private final Map<String, String> systemIds;

    Dialect(String id, List<String> roots, List<String> versions, Map<String, String> systemIds) {
        this.id = id;
        this.roots = roots;
        this.versions = versions;
        this.systemIds = systemIds;
    }

    static Optional<Dialect> ofId(String id) {
        return Arrays.stream(values()).filter(dialect -> dialect.id.equals(id)).findFirst();
    }

    static Optional<Dialect> ofRoot(String root) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.roots.contains(root))
                .findFirst();
    }

    String id() {
        return id;
    }

    List<String> roots() {
        return roots;
    }

    List<String> versions() {
        return versions;
    }

    String latest() {
        return versions.get(versions.size() - 1);
    }

    /** The version that a document says it is of; the latest where it says none that is known. */
    String versionIn(Optional<String> said) {
        if (said.isPresent()) {
            String text = said.get().strip();
            int dash = text.indexOf("-v");
            Matcher matcher = VERSION.matcher(dash < 0 ? text : text.substring(dash + 1));
            if (matcher.matches()) {
                String version = matcher.group(1) + "." + matcher.group(2);
                if (versions.contains(version)) {
                    return version;
                }
            }
        }
        return latest();
    }

    /** The DOCTYPE as the office writes it. */
    Optional<Doctype> doctype(Variant variant) {
        // One DTD for each version, or one for a root.
        String systemId = systemIds.getOrDefault(variant.root(), systemIds.get(variant.version()));
        return systemId == null
                ? Optional.empty()
                : Optional.of(new Doctype(variant.root(), Optional.empty(), Optional.of(systemId), Optional.of(" ")));
    }
}
