package org.st96toolkit.st96.schema;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files of our schemas. Each holds the components of one namespace that the same of our three roots reach, so that
 * a root loads the components it reaches and no other.
 */
enum SchemaPart {
    PATENT_PUBLICATION(
            "PatentPublication.xsd",
            "pat",
            Set.of("PP"),
            "Root pat:PatentPublication: a published application or a granted patent, whole."),
    APPLICATION_BODY(
            "ApplicationBody.xsd",
            "pat",
            Set.of("AB"),
            "Root pat:ApplicationBody: description, claims, abstract and drawings as filed."),
    BIBLIOGRAPHIC_DATA(
            "BibliographicData.xsd",
            "pat",
            Set.of("BD"),
            "Root pat:BibliographicData: what stands on a front page, as a document of its own."),
    PATENT_BIBLIOGRAPHIC(
            "patent-bibliographic.xsd",
            "pat",
            Set.of("PP", "BD"),
            "Patent components of bibliographic data: identification, parties, classification, citations, procedure."),
    PATENT_BODY(
            "patent-body.xsd",
            "pat",
            Set.of("PP", "AB"),
            "Patent components of the text: description, claims, abstract, drawings."),
    PATENT("patent.xsd", "pat", Set.of("PP", "AB", "BD"), "Patent components that bibliographic data and text share."),
    COMMON_PUBLICATION(
            "common-publication.xsd",
            "com",
            Set.of("PP"),
            "Everything common that a PatentPublication reaches, and what it alone has."),
    COMMON_APPLICATION(
            "common-application.xsd",
            "com",
            Set.of("AB"),
            "Everything common that an ApplicationBody reaches, and what it alone has."),
    COMMON_BIBLIOGRAPHIC(
            "common-bibliographic.xsd",
            "com",
            Set.of("PP", "BD"),
            "Common components of bibliographic data: contacts, offices, signatures, Locarno classes."),
    COMMON_BODY("common-body.xsd", "com", Set.of("PP", "AB"), "Common components that only the text of a patent has."),
    COMMON(
            "common.xsd",
            "com",
            Set.of("PP", "AB", "BD"),
            "Common components of all: phrases, paragraphs, lists, images, tables, citations, names, code lists."),
    TABLE("table.xsd", "tbl", Set.of(), "The frame of the OASIS exchange table; common.xsd fills it with entries."),
    MATHML("mathml3.xsd", "mathml", Set.of(), "MathML 3, presentation and content.");

    private static final Set<String> OURS = Set.of("PP", "BD", "AB");
    private static final Map<String, String> NAMESPACES = Map.of(
            "pat", "http://www.wipo.int/standards/XMLSchema/ST96/Patent",
            "com", "http://www.wipo.int/standards/XMLSchema/ST96/Common",
            "tbl", "http://www.oasis-open.org/tables/exchange/1.0",
            "mathml", "http://www.w3.org/1998/Math/MathML3");

    private final String fileName;
    private final String prefix;
    private final Set<String> roots;
    private final String title;

    SchemaPart(String fileName, String prefix, Set<String> roots, String title) {
        this.fileName = fileName;
        this.prefix = prefix;
        this.roots = roots;
        this.title = title;
    }

    /** The namespace of a prefix of the facts. */
    static String namespace(String prefix) {
        return NAMESPACES.get(prefix);
    }

    String fileName() {
        return fileName;
    }

    /** The prefix of its target namespace. */
    String prefix() {
        return prefix;
    }

    /** What it holds, for its reader. */
    String title() {
        return title;
    }

    /** The version of the standard; MathML and the table have their own and state none. */
    boolean isOfStandard() {
        return !roots.isEmpty();
    }

    boolean hasQualifiedAttributes() {
        return this != MATHML;
    }

    /** Whether that component stands in this file. */
    boolean holds(Component component) {
        if (!component.name().startsWith(prefix + ":")) {
            return false;
        }
        Set<String> reached = new TreeSet<>(component.reachedBy());
        reached.retainAll(OURS);
        return reached.equals(roots);
    }

    /** The files of the same namespace that it builds on: those of more roots. */
    List<SchemaPart> includes() {
        return switch (this) {
            case PATENT_PUBLICATION -> List.of(PATENT_BIBLIOGRAPHIC, PATENT_BODY);
            case APPLICATION_BODY -> List.of(PATENT_BODY);
            case BIBLIOGRAPHIC_DATA -> List.of(PATENT_BIBLIOGRAPHIC);
            case PATENT_BIBLIOGRAPHIC, PATENT_BODY -> List.of(PATENT);
            case COMMON_PUBLICATION -> List.of(COMMON_BIBLIOGRAPHIC, COMMON_BODY);
            case COMMON_APPLICATION -> List.of(COMMON_BODY);
            case COMMON_BIBLIOGRAPHIC, COMMON_BODY -> List.of(COMMON);
            case PATENT, COMMON, TABLE, MATHML -> List.of();
        };
    }

    /** The files of other namespaces that it may refer to. A processor takes the first it meets of a namespace. */
    Set<SchemaPart> imports() {
        return switch (this) {
            case PATENT_PUBLICATION -> EnumSet.of(COMMON_PUBLICATION);
            case APPLICATION_BODY -> EnumSet.of(COMMON_APPLICATION);
            case BIBLIOGRAPHIC_DATA, PATENT_BIBLIOGRAPHIC -> EnumSet.of(COMMON_BIBLIOGRAPHIC);
            case PATENT_BODY -> EnumSet.of(COMMON_BODY);
            case PATENT -> EnumSet.of(COMMON);
            case COMMON -> EnumSet.of(TABLE, MATHML);
            default -> EnumSet.noneOf(SchemaPart.class);
        };
    }
}
