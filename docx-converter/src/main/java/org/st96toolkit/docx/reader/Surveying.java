package org.st96toolkit.docx.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.docx.flow.Span;

/** One look through a package. Used once, by one thread. */
final class Surveying {

    private static final String RELATIONSHIPS = ".rels";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    /** The parts in which text stands, by the types of the relationships to them. */
    private static final Set<String> STORIES =
            Set.of("header", "footer", "footnotes", "endnotes", "comments", "glossaryDocument");

    /** Fields that show what stands elsewhere. */
    private static final Set<String> FETCHING =
            Set.of("DDE", "DDEAUTO", "LINK", "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "DATABASE", "RD");

    private final DocxPackage docx;
    private final Set<PackageSurvey.Outside> outside = new LinkedHashSet<>();
    private final Set<String> links = new LinkedHashSet<>();
    private final Set<String> controls = new LinkedHashSet<>();
    private final List<PackageSurvey.TextBox> boxes = new ArrayList<>();
    private String attached = "";
    private int formatChanges;

    Surveying(DocxPackage docx) {
        this.docx = docx;
    }

    PackageSurvey survey() {
        relationships();
        List<PackageSurvey.Page> pages = new ArrayList<>();
        Optional<XmlElement> main = docx.xml(docx.main()).value();
        main.flatMap(root -> Word.child(root, "body"))
                .ifPresent(body -> new Sections(body).all().forEach(section -> pages.add(page(section))));
        main.ifPresent(root -> new Story(docx.main()).walk(root, true));
        for (Relationship related : docx.relationships(docx.main())) {
            if (!related.external() && STORIES.stream().anyMatch(related::is) && docx.has(related.target())) {
                docx.xml(related.target()).value().ifPresent(root -> new Story(related.target()).walk(root, true));
            }
        }
        Optional<XmlElement> core = properties("/metadata/core-properties");
        return new PackageSurvey(
                docx.isStrict(),
                program(),
                core.flatMap(one -> Word.child(one, DUBLIN_CORE, "creator"))
                        .map(one -> one.text().strip())
                        .orElse(""),
                core.flatMap(one -> Word.child(one, CORE, "lastModifiedBy"))
                        .map(one -> one.text().strip())
                        .orElse(""),
                docx.parts().stream()
                        .map(name -> new PackageSurvey.Part(name, docx.type(name), docx.size(name)))
                        .toList(),
                pages,
                List.copyOf(outside),
                links.size(),
                attached,
                List.copyOf(controls),
                boxes,
                formatChanges);
    }

    /** The root of a part that the package itself is related to, by the end of the type: what stands before differs between editions. */
    private Optional<XmlElement> properties(String type) {
        return docx.relationships("").stream()
                .filter(one -> one.type().endsWith(type) && docx.has(one.target()))
                .findFirst()
                .flatMap(one -> docx.xml(one.target()).value());
    }

    private String program() {
        Optional<XmlElement> all = properties("/extended-properties");
        String name = all.flatMap(root -> text(root, "Application")).orElse("");
        String version = all.flatMap(root -> text(root, "AppVersion")).orElse("");
        return (name + " " + version).strip();
    }

    private static Optional<String> text(XmlElement root, String local) {
        return root.elements().stream()
                .filter(one -> one.name().local().equals(local))
                .findFirst()
                .map(one -> one.text().strip());
    }

    private void relationships() {
        for (String list : docx.parts()) {
            if (!list.endsWith(RELATIONSHIPS)) {
                continue;
            }
            String part = list.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
            boolean top = part.equals("/");
            for (Relationship related : docx.relationships(top ? "" : part)) {
                relationship(part, related);
            }
        }
    }

    private void relationship(String part, Relationship related) {
        String kind = related.type().substring(related.type().lastIndexOf('/') + 1);
        if (kind.equals("attachedTemplate")) {
            attached = related.target();
        } else if (kind.equals("control")) {
            controls.add(related.target());
        } else if (related.external() && kind.equals("hyperlink")) {
            links.add(related.target());
        } else if (related.external()) {
            outside.add(new PackageSurvey.Outside(kind, related.target(), part));
        }
    }

    private static PackageSurvey.Page page(XmlElement section) {
        Optional<XmlElement> size = Word.child(section, "pgSz");
        Optional<XmlElement> margins = Word.child(section, "pgMar");
        OptionalDouble left = length(margins, "left");
        OptionalDouble gutter = length(margins, "gutter");
        return new PackageSurvey.Page(
                length(size, "w"),
                length(size, "h"),
                size.flatMap(one -> Word.attribute(one, "orient"))
                        .filter("landscape"::equals)
                        .isPresent(),
                left.isPresent() ? OptionalDouble.of(left.getAsDouble() + gutter.orElse(0)) : left,
                length(margins, "right"),
                length(margins, "top"),
                length(margins, "bottom"));
    }

    /** A length; one below nothing says that it is exact, not that it is less. */
    private static OptionalDouble length(Optional<XmlElement> element, String name) {
        OptionalDouble length = element.flatMap(one -> Word.attribute(one, name))
                .map(Measures::mm)
                .orElse(OptionalDouble.empty());
        return length.isPresent() ? OptionalDouble.of(Math.abs(length.getAsDouble())) : length;
    }

    /** The text of one part. */
    private final class Story {

        private final String part;
        private final StringBuilder instruction = new StringBuilder();
        private int paragraphs;
        private int current;

        Story(String part) {
            this.part = part;
        }

        /**
         * @param read whether it stands in what is read; alternatives that are not count paragraphs alone
         */
        void walk(XmlElement element, boolean read) {
            int outer = current;
            if (Word.is(element, "p")) {
                current = ++paragraphs;
            } else if (read) {
                look(element);
            }
            Optional<XmlElement> branch = Alternatives.is(element) ? Alternatives.branch(element) : Optional.empty();
            for (XmlElement child : element.elements()) {
                walk(child, read && (!Alternatives.is(element) || isBranch(branch, child)));
            }
            current = Word.is(element, "p") ? outer : current;
        }

        private void look(XmlElement element) {
            if (Word.is(element, "txbxContent")) {
                String text = shown(element);
                if (!text.isBlank()) {
                    boxes.add(new PackageSurvey.TextBox(new Span(part, Math.max(current, 1), 0, 0), text));
                }
            } else if (Word.is(element, "rPrChange") || Word.is(element, "pPrChange")) {
                formatChanges++;
            } else if (Word.is(element, "fldSimple")) {
                field(Word.attribute(element, "instr").orElse(""));
            } else if (Word.is(element, "instrText")) {
                instruction.append(element.text());
            } else if (Word.is(element, "fldChar")) {
                field(instruction.toString());
                instruction.setLength(0);
            }
        }

        private void field(String text) {
            String[] words = text.strip().split("\\s+", 3);
            String kind = words[0].toUpperCase(Locale.ROOT);
            if (FETCHING.contains(kind)) {
                outside.add(new PackageSurvey.Outside(kind, words.length > 1 ? words[1].replace("\"", "") : "", part));
            }
        }

        private String shown(XmlElement box) {
            StringBuilder text = new StringBuilder();
            append(box, text);
            return text.toString();
        }

        private void append(XmlElement element, StringBuilder text) {
            if (Word.is(element, "t")) {
                text.append(element.text());
            } else {
                element.elements().forEach(child -> append(child, text));
            }
        }

        @SuppressWarnings("ReferenceEquality")
        private static boolean isBranch(Optional<XmlElement> branch, XmlElement child) {
            return branch.isPresent() && branch.get() == child;
        }
    }
}
