package org.st96toolkit.st36;

import static org.st96toolkit.core.format.ValuePlace.attribute;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.st96toolkit.core.format.BodyParts;
import org.st96toolkit.core.format.BodyParts.Role;
import org.st96toolkit.core.format.BodyParts.SectionKind;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/** How the body of an application is read in ST.36, by the names that its dialects share. */
final class St36Body {

    private final Map<XmlName, Role> roles = new HashMap<>();
    private final Map<XmlName, SectionKind> sections = new HashMap<>();

    private St36Body() {}

    static BodyParts make() {
        St36Body body = new St36Body();
        body.roles();
        body.sections();
        return new BodyParts(
                Set.of(XmlName.of("application-body"), XmlName.of("cn-application-body")),
                body.roles,
                body.sections,
                attribute(XmlName.of("lang")),
                St36Body::filingDate,
                attribute(XmlName.of("num")));
    }

    private static Optional<String> filingDate(XmlElement root) {
        return root.elements().stream()
                .flatMap(part -> under(part, "application-reference"))
                .flatMap(reference -> under(reference, "document-id"))
                .flatMap(number -> under(number, "date"))
                .map(date -> date.text().strip())
                .findFirst();
    }

    private static Stream<XmlElement> under(XmlElement element, String name) {
        return element.elements().stream().filter(child -> child.name().equals(XmlName.of(name)));
    }

    private void roles() {
        // Not among the containers: amendments, other claims and bodies in another language, which are no part of the
        // body.
        are(
                Role.CONTAINER,
                "application-body",
                "bibliographic-data",
                "us-bibliographic-data-grant",
                "us-bibliographic-data-application",
                "cn-bibliographic-data",
                "SDOBI",
                "B500",
                "B540");
        are(Role.TITLE, "invention-title", "B542");
        are(Role.DESCRIPTION, "description");
        are(Role.CLAIMS, "claims", "cn-claims");
        are(Role.CLAIM, "claim");
        are(Role.ABSTRACT, "abstract", "cn-abstract");
        are(Role.DRAWINGS, "drawings", "cn-drawings");
        are(Role.FIGURE, "figure");
        are(Role.HEADING, "heading");
        are(Role.PARAGRAPH, "p");
        are(Role.CLAIM_REFERENCE, "claim-ref");
        are(Role.FIGURE_REFERENCE, "figref");
        are(Role.EMPHASIS, "b", "u");
        are(Role.BLOCK, "claim-text", "br", "li", "dt", "dd", "pre", "row", "entry", "title");
        are(
                Role.OBJECT,
                "img",
                "maths",
                "us-math",
                "chemistry",
                "us-chemistry",
                "tables",
                "table",
                "table-external-doc",
                "program-listing",
                "doc-page");
    }

    private void sections() {
        section(SectionKind.FIELD, "technical-field");
        section(SectionKind.BACKGROUND, "background-art");
        section(SectionKind.CITATIONS, "citation-list", "patent-literature", "non-patent-literature");
        section(SectionKind.SUMMARY, "disclosure", "summary-of-invention");
        section(SectionKind.PROBLEM, "tech-problem");
        section(SectionKind.SOLUTION, "tech-solution");
        section(SectionKind.EFFECTS, "advantageous-effects");
        section(SectionKind.DRAWINGS, "description-of-drawings");
        section(SectionKind.EMBODIMENTS, "best-mode", "mode-for-invention", "description-of-embodiments");
        section(SectionKind.APPLICABILITY, "industrial-applicability");
        section(SectionKind.SIGNS, "reference-signs-list");
        section(SectionKind.DEPOSIT, "reference-to-deposited-biological-material");
        section(SectionKind.SEQUENCES, "sequence-list-text");
    }

    private void are(Role role, String... names) {
        for (String name : names) {
            roles.put(XmlName.of(name), role);
        }
    }

    private void section(SectionKind kind, String... names) {
        for (String name : names) {
            sections.put(XmlName.of(name), kind);
        }
    }
}
