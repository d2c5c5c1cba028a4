package org.st96toolkit.validation.body;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.format.Anatomy;
import org.st96toolkit.core.format.Anatomy.NumberedKind;
import org.st96toolkit.core.format.BodyParts;
import org.st96toolkit.core.format.BodyParts.Role;
import org.st96toolkit.core.format.BodyParts.SectionKind;
import org.st96toolkit.core.format.ValuePlace;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;

/** Reads the body of an application out of a document, by the names of its format. Immutable. */
public final class BodyReader {

    private static final HeadingWords WORDS = HeadingWords.load();

    private final BodyParts parts;
    private final Set<XmlName> ids;
    private final Set<XmlName> idReferences;
    private final Map<NumberedKind, ValuePlace> numbers = new HashMap<>();
    private final RunningText running;

    /**
     * @param anatomy the names of the format
     */
    public BodyReader(Anatomy anatomy) {
        this.parts = anatomy.body();
        this.ids = anatomy.ids();
        this.idReferences = anatomy.references();
        this.running = new RunningText(parts);
        anatomy.numbered().forEach(numbered -> numbers.put(numbered.kind(), numbered.number()));
    }

    /** The body of a document; an empty one where it has none. */
    public Body read(XmlElement root) {
        Reading reading = new Reading();
        String language = parts.language().in(root).orElse("");
        if (!reading.part(root, language)) {
            reading.container(root, language);
        }
        // Where the description has a title of its own, that of the bibliographic data is the same again.
        List<Body.Title> titles = reading.inner.isEmpty() ? reading.outer : reading.inner;
        return new Body(
                root.location(),
                parts.filings().contains(root.name()),
                parts.filingDate().in(root).flatMap(BodyReader::date),
                titles,
                reading.descriptions,
                reading.claimSets,
                reading.abstracts,
                reading.drawings);
    }

    /** A whole date; nothing where it is known in part, or does not exist. */
    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.replace("-", ""), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException impossible) {
            return Optional.empty();
        }
    }

    /** What has been read of one document. */
    private final class Reading {

        private final List<Body.Title> outer = new ArrayList<>();
        private final List<Body.Title> inner = new ArrayList<>();
        private final List<Body.Description> descriptions = new ArrayList<>();
        private final List<Body.ClaimSet> claimSets = new ArrayList<>();
        private final List<Body.Abstract> abstracts = new ArrayList<>();
        private final List<Body.Drawings> drawings = new ArrayList<>();

        void container(XmlElement container, String language) {
            for (XmlElement child : container.elements()) {
                String own = parts.language().in(child).orElse(language);
                switch (parts.role(child.name()).orElse(Role.SILENT)) {
                    case CONTAINER -> container(child, own);
                    case TITLE -> outer.add(title(child, own));
                    default -> part(child, own);
                }
            }
        }

        /** A part of an application; whether it is one. It may be a document by itself. */
        boolean part(XmlElement element, String language) {
            switch (parts.role(element.name()).orElse(Role.SILENT)) {
                case DESCRIPTION -> descriptions.add(description(element, language));
                case CLAIMS -> claimSets.add(claims(element, language));
                case ABSTRACT -> abstracts.add(abstractOf(element, language));
                case DRAWINGS -> drawings.add(drawings(element));
                default -> {
                    return false;
                }
            }
            return true;
        }

        private Body.Title title(XmlElement element, String declared) {
            String text = running.of(element);
            return new Body.Title(element.location(), language(declared, text), text);
        }

        private Body.Description description(XmlElement element, String declared) {
            List<Body.Passage> passages = new ArrayList<>();
            new Sections(passages, inner, declared).walk(element);
            StringBuilder sample = new StringBuilder();
            passages.forEach(passage -> sample.append(passage.text()));
            return new Body.Description(element.location(), language(declared, sample.toString()), passages);
        }

        /** The passages of a description, and the section that each stands in. */
        private final class Sections {

            private final List<Body.Passage> passages;
            private final List<Body.Title> titles;
            private final String declared;
            private Optional<SectionKind> current = Optional.empty();

            Sections(List<Body.Passage> passages, List<Body.Title> titles, String declared) {
                this.passages = passages;
                this.titles = titles;
                this.declared = declared;
            }

            void walk(XmlElement element) {
                for (XmlElement child : element.elements()) {
                    Role role = parts.role(child.name()).orElse(null);
                    if (role == Role.TITLE) {
                        titles.add(title(child, declared));
                    } else if (role == Role.HEADING || role == Role.PARAGRAPH) {
                        passages.add(passage(child, role == Role.HEADING));
                    } else if (role == null) {
                        Optional<SectionKind> outside = current;
                        current = Optional.ofNullable(parts.sections().get(child.name()))
                                .or(() -> outside);
                        walk(child);
                        // What follows an element is not in its section, unless a heading opened one that goes on.
                        current = parts.sections().containsKey(child.name()) ? outside : current;
                    }
                }
            }

            private Body.Passage passage(XmlElement element, boolean heading) {
                List<Body.FigureReference> figures = new ArrayList<>();
                boolean emphasised = collect(element, figures, new ArrayList<>());
                String text = running.of(element);
                Optional<SectionKind> opens = WORDS.opens(text);
                current = opens.or(() -> current);
                return new Body.Passage(
                        element.location(),
                        heading,
                        emphasised,
                        number(NumberedKind.PARAGRAPH, element),
                        text,
                        opens,
                        current,
                        figures);
            }
        }

        private Body.ClaimSet claims(XmlElement element, String declared) {
            List<Body.Claim> claims = new ArrayList<>();
            claims(element, claims);
            StringBuilder sample = new StringBuilder();
            claims.forEach(claim -> sample.append(claim.text()));
            return new Body.ClaimSet(element.location(), language(declared, sample.toString()), claims);
        }

        private void claims(XmlElement element, List<Body.Claim> claims) {
            for (XmlElement child : element.elements()) {
                if (parts.is(Role.CLAIM, child.name())) {
                    List<Body.ClaimReference> references = new ArrayList<>();
                    collect(child, new ArrayList<>(), references);
                    String id = value(child, ids).orElse("");
                    claims.add(new Body.Claim(
                            child.location(), id, number(NumberedKind.CLAIM, child), running.of(child), references));
                } else {
                    claims(child, claims);
                }
            }
        }

        private Body.Abstract abstractOf(XmlElement element, String declared) {
            List<String> paragraphs = new ArrayList<>();
            paragraphs(element, paragraphs);
            if (paragraphs.isEmpty()) {
                paragraphs.add(running.of(element));
            }
            return new Body.Abstract(element.location(), language(declared, String.join("", paragraphs)), paragraphs);
        }

        private void paragraphs(XmlElement element, List<String> paragraphs) {
            for (XmlElement child : element.elements()) {
                if (parts.is(Role.PARAGRAPH, child.name())) {
                    String text = running.of(child);
                    if (!text.isEmpty()) {
                        paragraphs.add(text);
                    }
                } else {
                    paragraphs(child, paragraphs);
                }
            }
        }

        private Body.Drawings drawings(XmlElement element) {
            List<Body.Figure> figures = new ArrayList<>();
            for (XmlElement child : element.elements()) {
                if (parts.is(Role.FIGURE, child.name())) {
                    figures.add(new Body.Figure(child.location(), number(NumberedKind.FIGURE, child)));
                }
            }
            return new Body.Drawings(element.location(), figures);
        }

        private static Body.Language language(String declared, String text) {
            return new Body.Language(TextLanguage.of(declared, text), declared);
        }

        /** References in an element, in document order; gives whether there is emphasis in it. */
        private boolean collect(
                XmlElement element, List<Body.FigureReference> figures, List<Body.ClaimReference> claims) {
            boolean emphasised = false;
            for (XmlNode node : element.children()) {
                if (node instanceof XmlElement child) {
                    Role role = parts.role(child.name()).orElse(null);
                    if (role == Role.FIGURE_REFERENCE) {
                        figures.add(new Body.FigureReference(
                                child.location(), parts.referencedFigure().in(child), running.of(child)));
                    } else if (role == Role.CLAIM_REFERENCE) {
                        claims.add(reference(child));
                    }
                    emphasised |= role == Role.EMPHASIS;
                    emphasised |= collect(child, figures, claims);
                }
            }
            return emphasised;
        }

        private Body.ClaimReference reference(XmlElement element) {
            List<String> to = value(element, idReferences)
                    .filter(value -> !value.isBlank())
                    .map(value -> List.of(value.strip().split("\\s+")))
                    .orElse(List.of());
            return new Body.ClaimReference(element.location(), element.name().local(), to, running.of(element));
        }

        private Optional<String> number(NumberedKind kind, XmlElement element) {
            return numbers.getOrDefault(kind, ValuePlace.NOWHERE).in(element).filter(number -> !number.isEmpty());
        }

        private static Optional<String> value(XmlElement element, Set<XmlName> names) {
            for (XmlAttribute attribute : element.attributes()) {
                if (names.contains(attribute.name())) {
                    return Optional.of(attribute.value());
                }
            }
            return Optional.empty();
        }
    }
}
