package org.st96toolkit.st36;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.xml.Doctype;
import org.st96toolkit.core.xml.XmlName;

/** The dialects of ST.36: their root elements, their versions and how their documents name their DTD. */
enum Dialect {
    /**
     * WIPO's own documents. Each root element has versions of its own; those of bibliographic data are the publication's, those of a
     * part of an application by itself the application's.
     */
    COMMON(
            "common",
            List.of(
                    "application-body",
                    "patent-document",
                    "bibliographic-data",
                    "description",
                    "claims",
                    "abstract",
                    "drawings"),
            List.of("1.0", "2.0", "2.3", "1.5", "1.6", "1.7"),
            Map.of()) {
        @Override
        List<String> versions(String root) {
            // The publication's stand first.
            int publications = versions().indexOf("2.3") + 1;
            return List.of("patent-document", "bibliographic-data").contains(root)
                    ? versions().subList(0, publications)
                    : versions().subList(publications, versions().size());
        }

        @Override
        String latest(String root) {
            List<String> own = versions(root);
            return own.get(own.size() - 1);
        }
    },
    /** USPTO grants. */
    US_GRANT(
            "us-grant",
            List.of("us-patent-grant"),
            List.of("4.0", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7"),
            usDoctypes(
                    "us-patent-grant",
                    Map.of(
                            "4.0", "2004-12-02",
                            "4.1", "2005-08-25",
                            "4.2", "2006-08-23",
                            "4.3", "2012-12-04",
                            "4.4", "2013-05-16",
                            "4.5", "2014-04-03",
                            "4.6", "2021-08-30",
                            "4.7", "2022-02-17"))),
    /** USPTO publications of applications. */
    US_APPLICATION(
            "us-application",
            List.of("us-patent-application"),
            List.of("4.0", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6"),
            usDoctypes(
                    "us-patent-application",
                    Map.of(
                            "4.0", "2004-12-02",
                            "4.1", "2005-08-25",
                            "4.2", "2006-08-23",
                            "4.3", "2012-12-04",
                            "4.4", "2014-04-03",
                            "4.5", "2021-08-30",
                            "4.6", "2022-02-17"))),
    /** EPO publications. The DTDs of 1.2 and 1.5.1 are not at hand. */
    EP(
            "ep",
            List.of("ep-patent-document"),
            List.of("1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.5.1"),
            epDoctypes("1.0", "1.1", "1.3", "1.4", "1.5")),
    /** Gazettes of the Japan Patent Office. Their documents have no DOCTYPE. */
    JP("jp", List.of("jp-official-gazette"), List.of("1.0"), Map.of()),
    /** Publications of the Chinese office, which have no DOCTYPE, and its form for filings. */
    CN(
            "cn",
            List.of("cn-patent-document", "cn-application-body"),
            List.of("1.0"),
            Map.of(
                    "cn-application-body",
                    new Doctype(
                            "cn-application-body",
                            Optional.empty(),
                            Optional.of("/dtdandxsl/cn-application-body-20080416.dtd"),
                            Optional.of(" ")))),
    /** Bibliographic answers of public services, alone or in envelopes. They have a schema and no DTD. */
    EXCHANGE(
            "exchange",
            List.of("exchange-document", "exchange-documents", "world-patent-data"),
            List.of("2.4"),
            Map.of()) {
        @Override
        boolean hasRoot(XmlName root) {
            return Exchange.isRoot(root);
        }
    };

    static final List<String> IDS = Arrays.stream(values()).map(Dialect::id).toList();

    private final String id;
    private final List<String> roots;
    private final List<String> versions;
    private final Map<String, Doctype> doctypes;

    Dialect(String id, List<String> roots, List<String> versions, Map<String, Doctype> doctypes) {
        this.id = id;
        this.roots = roots;
        this.versions = versions;
        this.doctypes = doctypes;
    }

    static Optional<Dialect> ofId(String id) {
        return Arrays.stream(values()).filter(dialect -> dialect.id.equals(id)).findFirst();
    }

    static Optional<Dialect> ofRoot(XmlName root) {
        return Arrays.stream(values()).filter(dialect -> dialect.hasRoot(root)).findFirst();
    }

    /** Whether a document with this root element is of the dialect: by its name alone, without a namespace. */
    boolean hasRoot(XmlName root) {
        return root.namespace().isEmpty() && roots.contains(root.local());
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

    /** The version that is written where none is asked for: the last whose DTD we have, if we have any. */
    String latest() {
        return versions.stream()
                .filter(doctypes::containsKey)
                .reduce((earlier, later) -> later)
                .orElse(versions.get(versions.size() - 1));
    }

    /** The versions of the documents with a root element, the oldest first. */
    List<String> versions(String root) {
        return versions;
    }

    /** The version of a document with a root element that says none. */
    String latest(String root) {
        return latest();
    }

    /** The DOCTYPE as the office writes it. */
    Optional<Doctype> doctype(Variant variant) {
        // One DTD for each version, or one for a root.
        return Optional.ofNullable(doctypes.getOrDefault(variant.root(), doctypes.get(variant.version())));
    }

    /** By the file name of the DTD, which holds its date, with an empty internal subset. */
    private static Map<String, Doctype> usDoctypes(String root, Map<String, String> dates) {
        Map<String, Doctype> doctypes = new HashMap<>();
        dates.forEach((version, date) -> doctypes.put(
                version,
                new Doctype(
                        root,
                        Optional.empty(),
                        Optional.of(root + "-v" + version.replace(".", "") + "-" + date + ".dtd"),
                        Optional.of(" "))));
        return doctypes;
    }

    private static Map<String, Doctype> epDoctypes(String... versions) {
        Map<String, Doctype> doctypes = new HashMap<>();
        for (String version : versions) {
            doctypes.put(
                    version,
                    new Doctype(
                            "ep-patent-document",
                            Optional.of("-//EPO//EP PATENT DOCUMENT " + version + "//EN"),
                            Optional.of("ep-patent-document-v" + version.replace('.', '-') + ".dtd"),
                            Optional.empty()));
        }
        return doctypes;
    }
}
