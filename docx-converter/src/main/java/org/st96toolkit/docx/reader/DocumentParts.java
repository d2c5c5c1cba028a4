package org.st96toolkit.docx.reader;

import java.util.Optional;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.XmlElement;

/** The parts beside the text that say how it is to be read. One that is broken is reported, and the text is read without it. */
final class DocumentParts {

    private static final String TITLE = "http://purl.org/dc/elements/1.1/";
    /** What its types end with; what stands before differs between editions. */
    private static final String PROPERTIES = "/metadata/core-properties";

    private final DocxPackage docx;
    private final Findings findings;
    private final Optional<XmlElement> styles;
    private final Optional<XmlElement> numbering;
    private final Optional<XmlElement> settings;
    private final Optional<XmlElement> theme;
    private final String title;

    DocumentParts(DocxPackage docx, Findings findings) {
        this.docx = docx;
        this.findings = findings;
        this.styles = read("styles");
        this.numbering = read("numbering");
        this.settings = read("settings");
        this.theme = read("theme");
        this.title = docx.relationships("").stream()
                .filter(one -> one.type().endsWith(PROPERTIES))
                .findFirst()
                .filter(one -> docx.has(one.target()))
                .flatMap(one -> xml(one.target()))
                .flatMap(root -> Word.child(root, TITLE, "title"))
                .map(one -> one.text().strip())
                .orElse("");
    }

    Optional<XmlElement> styles() {
        return styles;
    }

    String stylesName() {
        return target("styles").map(Relationship::target).orElse("");
    }

    Optional<XmlElement> numbering() {
        return numbering;
    }

    Optional<XmlElement> settings() {
        return settings;
    }

    Optional<XmlElement> theme() {
        return theme;
    }

    String title() {
        return title;
    }

    /** The first relationship of the main part of a type. */
    Optional<Relationship> target(String type) {
        return docx.relationships(docx.main()).stream()
                .filter(one -> one.is(type) && !one.external())
                .findFirst();
    }

    /** A part that the main part is related to; nothing where there is none or it is broken, which is reported. */
    Optional<XmlElement> read(String type) {
        return target(type).flatMap(one -> {
            if (!docx.has(one.target())) {
                findings.addFile(ReaderCode.PART_MISSING, docx.main(), one.target());
                return Optional.empty();
            }
            return xml(one.target());
        });
    }

    /** The root of a part; nothing where it is broken, which is reported. */
    Optional<XmlElement> xml(String part) {
        Result<XmlElement> read = docx.xml(part);
        findings.addAll(read.report());
        return read.value();
    }
}
