package org.st96toolkit.st36;

import static org.st96toolkit.core.format.ValuePlace.NOWHERE;
import static org.st96toolkit.core.format.ValuePlace.attribute;
import static org.st96toolkit.core.format.ValuePlace.child;
import static org.st96toolkit.core.format.ValuePlace.constant;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import org.st96toolkit.core.xml.XmlName;

/** What checks look at in documents of ST.36: the names that all dialects share. */
final class St36Anatomy {

    private static final ValuePlace FILE = attribute(name("file"));
    private static final ValuePlace NUM = attribute(name("num"));

    private static final Map<String, CodeKind> ELEMENTS = Map.of(
            "country", CodeKind.OFFICE,
            "kind", CodeKind.DOCUMENT_KIND,
            "date", CodeKind.DATE,
            "language-of-filing", CodeKind.LANGUAGE,
            "language-of-publication", CodeKind.LANGUAGE);

    private static final Map<String, CodeKind> ATTRIBUTES = Map.of(
            "country", CodeKind.OFFICE,
            "lang", CodeKind.LANGUAGE,
            "date-publ", CodeKind.DATE,
            "date-produced", CodeKind.DATE);

    private St36Anatomy() {}

    static Anatomy make() {
        return new Anatomy(
                names("id"),
                names("idref", "idrefs"),
                List.of(
                        new Target(name("claim-ref"), names("claim")),
                        new Target(name("figref"), names("figure", "drawings", "img", "doc-page"))),
                List.of(
                        new Numbered(NumberedKind.CLAIM, name("claim"), names("claims", "cn-claims"), NUM),
                        new Numbered(NumberedKind.PARAGRAPH, name("p"), names("description"), NUM),
                        new Numbered(NumberedKind.FIGURE, name("figure"), Set.of(), NUM)),
                files(),
                element -> code(ELEMENTS, element),
                attribute -> code(ATTRIBUTES, attribute),
                List.of(symbol("classification-ipcr", Scheme.IPC), symbol("classification-cpc", Scheme.CPC)),
                St36Body.make());
    }

    private static List<NamedFile> files() {
        ValuePlace millimetres = constant("Mm");
        ValuePlace height = attribute(name("he"));
        ValuePlace width = attribute(name("wi"));
        ValuePlace format = attribute(name("img-format"));
        ValuePlace content = attribute(name("img-content"));
        ValuePlace type = attribute(name("type"));
        ValuePlace colour = attribute(name("color"));
        return List.of(
                new NamedFile(
                        name("img"),
                        FileRole.IMAGE,
                        FILE,
                        format,
                        content,
                        height,
                        millimetres,
                        width,
                        millimetres,
                        colour),
                new NamedFile(
                        name("doc-page"),
                        FileRole.IMAGE,
                        FILE,
                        type,
                        NOWHERE,
                        height,
                        millimetres,
                        width,
                        millimetres,
                        colour),
                NamedFile.of(name("sequence-list"), FileRole.SEQUENCE_LISTING, FILE, attribute(name("seq-file-type"))),
                NamedFile.of(name("table-external-doc"), FileRole.OTHER, FILE, NOWHERE),
                NamedFile.of(name("us-chemistry"), FileRole.OTHER, attribute(name("cdx-file")), NOWHERE),
                NamedFile.of(name("us-chemistry"), FileRole.OTHER, attribute(name("mol-file")), NOWHERE),
                NamedFile.of(name("us-math"), FileRole.OTHER, attribute(name("nb-file")), NOWHERE));
    }

    private static Symbol symbol(String element, Scheme scheme) {
        return new Symbol(
                name(element),
                scheme,
                child(name("section")),
                child(name("class")),
                child(name("subclass")),
                child(name("main-group")),
                child(name("subgroup")));
    }

    private static Optional<CodeKind> code(Map<String, CodeKind> kinds, XmlName name) {
        return name.namespace().isEmpty() ? Optional.ofNullable(kinds.get(name.local())) : Optional.empty();
    }

    private static XmlName name(String local) {
        return XmlName.of(local);
    }

    private static Set<XmlName> names(String... local) {
        return Arrays.stream(local).map(XmlName::of).collect(Collectors.toUnmodifiableSet());
    }
}
