package org.st96toolkit.st96;

import static org.st96toolkit.core.format.ValuePlace.NOWHERE;
import static org.st96toolkit.core.format.ValuePlace.attribute;
import static org.st96toolkit.core.format.ValuePlace.child;
import static org.st96toolkit.core.format.ValuePlace.childAttribute;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.st96toolkit.core.format.Anatomy;
import org.st96toolkit.core.format.Anatomy.CodeKind;
import org.st96toolkit.core.format.Anatomy.FileRole;
import org.st96toolkit.core.format.Anatomy.NamedFile;
import org.st96toolkit.core.format.Anatomy.Numbered;
import org.st96toolkit.core.format.Anatomy.NumberedKind;
import org.st96toolkit.core.format.Anatomy.Scheme;
import org.st96toolkit.core.format.Anatomy.Symbol;
import org.st96toolkit.core.format.Anatomy.Target;
import org.st96toolkit.core.format.ValuePlace;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/** What checks look at in documents of ST.96. */
final class St96Anatomy {

    private static final String SEQUENCE_LISTING = "Sequence listing";

    private static final Set<String> OFFICES = Set.of(
            "IPOfficeCode",
            "IndicatedIPOfficeCode",
            "GeneratingOfficeCode",
            "CountryCode",
            "DesignatedCountryCode",
            "NewDesignationCountryCode",
            "ResidenceCountryCode");
    private static final Set<String> LANGUAGES = Set.of("FilingLanguageCode", "PublicationLanguageCode");

    private St96Anatomy() {}

    static Anatomy make() {
        Set<XmlName> figures = new HashSet<>(patent("Figure", "Drawings", "PageImage"));
        figures.addAll(common("Image"));
        return new Anatomy(
                common("id"),
                common("idref", "idrefs"),
                List.of(
                        new Target(patentName("ClaimReference"), patent("Claim")),
                        new Target(commonName("FigureReference"), figures)),
                List.of(
                        new Numbered(
                                NumberedKind.CLAIM, patentName("Claim"), patent("Claims"), St96Anatomy::claimNumber),
                        new Numbered(
                                NumberedKind.PARAGRAPH,
                                commonName("P"),
                                patent("Description"),
                                attribute(commonName("pNumber"))),
                        new Numbered(
                                NumberedKind.FIGURE,
                                patentName("Figure"),
                                Set.of(),
                                child(patentName("FigureNumber")))),
                files(),
                St96Anatomy::elementCode,
                St96Anatomy::attributeCode,
                List.of(
                        symbol("IPCRClassification", Scheme.IPC, "Section"),
                        symbol("CPCClassification", Scheme.CPC, "CPCSection")),
                St96Body.make());
    }

    /** A claim has a number or, where several were made one, a range. */
    private static Optional<String> claimNumber(XmlElement claim) {
        Optional<String> number = child(patentName("ClaimNumber")).in(claim);
        return number.isPresent()
                ? number
                : claim.elements().stream()
                        .filter(child -> child.name().equals(patentName("ClaimNumberRange")))
                        .findFirst()
                        .map(range -> child(patentName("BeginRangeNumber"))
                                        .in(range)
                                        .orElse("") + "-"
                                + child(patentName("EndRangeNumber")).in(range).orElse(""));
    }

    private static List<NamedFile> files() {
        ValuePlace category = child(commonName("DocumentContentCategory"));
        ValuePlace name = child(commonName("FileName"));
        return List.of(
                image(commonName("Image")),
                image(commonName("TableImage")),
                image(patentName("PageImage")),
                // The same element for listings and for other files: of the two, the one has a name where the other has
                // none.
                NamedFile.of(
                        commonName("ExternalDocument"),
                        FileRole.SEQUENCE_LISTING,
                        element -> name.in(element)
                                .filter(file -> category.in(element)
                                        .filter(SEQUENCE_LISTING::equals)
                                        .isPresent()),
                        child(commonName("DocumentFormatCategory"))),
                NamedFile.of(
                        commonName("ExternalDocument"),
                        FileRole.OTHER,
                        element -> name.in(element)
                                .filter(file -> category.in(element)
                                        .filter(SEQUENCE_LISTING::equals)
                                        .isEmpty()),
                        NOWHERE));
    }

    private static NamedFile image(XmlName element) {
        XmlName unit = commonName("measureUnitCode");
        return new NamedFile(
                element,
                FileRole.IMAGE,
                child(commonName("FileName")),
                child(commonName("ImageFormatCategory")),
                attribute(commonName("imageContentCategory")),
                child(commonName("HeightMeasure")),
                childAttribute(commonName("HeightMeasure"), unit),
                child(commonName("WidthMeasure")),
                childAttribute(commonName("WidthMeasure"), unit),
                child(commonName("ColourModeCategory")));
    }

    private static Symbol symbol(String element, Scheme scheme, String section) {
        return new Symbol(
                patentName(element),
                scheme,
                child(patentName(section)),
                child(patentName("Class")),
                child(patentName("Subclass")),
                child(patentName("MainGroup")),
                child(patentName("Subgroup")));
    }

    private static Optional<CodeKind> elementCode(XmlName name) {
        if (!name.namespace().equals(St96.COMMON) && !name.namespace().equals(St96.PATENT)) {
            return Optional.empty();
        } else if (OFFICES.contains(name.local())) {
            return Optional.of(CodeKind.OFFICE);
        } else if (LANGUAGES.contains(name.local())) {
            return Optional.of(CodeKind.LANGUAGE);
        } else if (name.local().equals("PatentDocumentKindCode")) {
            return Optional.of(CodeKind.DOCUMENT_KIND);
        }
        return name.local().endsWith("Date") ? Optional.of(CodeKind.DATE) : Optional.empty();
    }

    private static Optional<CodeKind> attributeCode(XmlName name) {
        if (!name.namespace().equals(St96.COMMON) && !name.namespace().equals(St96.PATENT)) {
            return Optional.empty();
        }
        return switch (name.local()) {
            case "officeCode", "receivingOffice" -> Optional.of(CodeKind.OFFICE);
            case "languageCode", "originalLanguageCode" -> Optional.of(CodeKind.LANGUAGE);
            case "creationDate", "documentPublicationDate" -> Optional.of(CodeKind.DATE);
            default -> Optional.empty();
        };
    }

    private static XmlName commonName(String local) {
        return new XmlName(St96.COMMON, local);
    }

    private static XmlName patentName(String local) {
        return new XmlName(St96.PATENT, local);
    }

    private static Set<XmlName> common(String... local) {
        return Arrays.stream(local).map(St96Anatomy::commonName).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<XmlName> patent(String... local) {
        return Arrays.stream(local).map(St96Anatomy::patentName).collect(Collectors.toUnmodifiableSet());
    }
}
