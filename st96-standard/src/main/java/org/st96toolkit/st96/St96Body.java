package org.st96toolkit.st96;

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

/** How the body of an application is read in ST.96. */
final class St96Body {

    private final Map<XmlName, Role> roles = new HashMap<>();
    private final Map<XmlName, SectionKind> sections = new HashMap<>();

    private St96Body() {}

    static BodyParts make() {
        St96Body body = new St96Body();
        body.patentRoles();
        body.commonRoles();
        body.sections();
        return new BodyParts(
                Set.of(patent("ApplicationBody")),
                body.roles,
                body.sections,
                attribute(common("languageCode")),
                St96Body::filingDate,
                attribute(common("referencedFigureNumber")));
    }

    private static Optional<String> filingDate(XmlElement root) {
        return under(root, "BibliographicData")
                .flatMap(data -> under(data, "ApplicationIdentification"))
                .flatMap(application -> under(application, "FilingDate"))
                .map(date -> date.text().strip())
                .findFirst();
    }

    private static Stream<XmlElement> under(XmlElement element, String name) {
        return element.elements().stream().filter(child -> child.name().equals(patent(name)));
    }

    private void patentRoles() {
        patentAre(Role.CONTAINER, "BibliographicData", "InventionTitleBag");
        patentAre(Role.TITLE, "InventionTitle");
        patentAre(Role.DESCRIPTION, "Description");
        patentAre(Role.CLAIMS, "Claims");
        patentAre(Role.CLAIM, "Claim");
        patentAre(Role.ABSTRACT, "Abstract");
        patentAre(Role.DRAWINGS, "Drawings");
        patentAre(Role.FIGURE, "Figure");
        patentAre(Role.CLAIM_REFERENCE, "ClaimReference");
        patentAre(Role.BLOCK, "ClaimText");
        patentAre(Role.OBJECT, "PageImage", "DocumentURI");
        patentAre(
                Role.SILENT,
                "ClaimNumber",
                "ClaimNumberRange",
                "ClaimTypeCategory",
                "ClaimStatusCategory",
                "FigureNumber");
    }

    private void commonRoles() {
        commonAre(Role.HEADING, "Heading");
        commonAre(Role.PARAGRAPH, "P");
        commonAre(Role.FIGURE_REFERENCE, "FigureReference");
        commonAre(Role.EMPHASIS, "B", "U");
        commonAre(Role.BLOCK, "Br", "LI", "DT", "DD", "Pre");
        commonAre(Role.OBJECT, "Image", "Math", "ChemicalFormulae", "Table", "ExternalDocument");
    }

    private void sections() {
        section(SectionKind.FIELD, "TechnicalField");
        section(SectionKind.BACKGROUND, "BackgroundArt");
        section(SectionKind.SUMMARY, "Disclosure", "InventionSummary");
        section(SectionKind.PROBLEM, "TechnicalProblem");
        section(SectionKind.SOLUTION, "TechnicalSolution");
        section(SectionKind.EFFECTS, "AdvantageousEffects");
        section(SectionKind.DRAWINGS, "DrawingDescription");
        section(SectionKind.EMBODIMENTS, "BestMode", "InventionMode", "EmbodimentDescription");
        section(SectionKind.APPLICABILITY, "IndustrialApplicability");
        section(SectionKind.SIGNS, "ReferenceSignBag");
        section(SectionKind.DEPOSIT, "DepositedBiologicalMaterialReference");
        section(SectionKind.SEQUENCES, "SequenceListText");
        sections.put(common("CitationBag"), SectionKind.CITATIONS);
    }

    private void patentAre(Role role, String... names) {
        for (String name : names) {
            roles.put(patent(name), role);
        }
    }

    private void commonAre(Role role, String... names) {
        for (String name : names) {
            roles.put(common(name), role);
        }
    }

    private void section(SectionKind kind, String... names) {
        for (String name : names) {
            sections.put(patent(name), kind);
        }
    }

    private static XmlName common(String local) {
        return new XmlName(St96.COMMON, local);
    }

    private static XmlName patent(String local) {
        return new XmlName(St96.PATENT, local);
    }
}
