package org.st96toolkit.docx.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/** The styles of a document, and what each has from those it is based on. Made for one reading. */
final class Styles {

    /**
     * A style.
     *
     * @param type {@code paragraph}, {@code character}, {@code table} or {@code numbering}
     * @param link the style of the other type that belongs to it, or empty
     */
    record Style(String id, String type, String name, String basedOn, String link, XmlElement element) {}

    private static final XmlElement NOTHING = new XmlElement(
            new XmlName(Word.NAMESPACE, "none"),
            List.of(),
            List.of(),
            org.st96toolkit.core.diagnostic.Location.UNKNOWN);

    private final Map<String, Style> byId = new LinkedHashMap<>();
    private final Map<String, Style> defaults = new HashMap<>();
    private final Map<String, List<Style>> chains = new HashMap<>();
    private final Map<String, List<XmlElement>> properties = new HashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final Findings findings;
    private final String part;
    private final XmlElement runDefaults;
    private final XmlElement paragraphDefaults;

    /**
     * @param root the {@code w:styles}, or nothing
     * @param part its name
     */
    Styles(Optional<XmlElement> root, String part, Findings findings) {
        this.findings = findings;
        this.part = part;
        Optional<XmlElement> all = root.flatMap(styles -> Word.child(styles, "docDefaults"));
        this.runDefaults = all.flatMap(one -> Word.child(one, "rPrDefault"))
                .flatMap(one -> Word.child(one, "rPr"))
                .orElse(NOTHING);
        this.paragraphDefaults = all.flatMap(one -> Word.child(one, "pPrDefault"))
                .flatMap(one -> Word.child(one, "pPr"))
                .orElse(NOTHING);
        for (XmlElement element : root.map(XmlElement::elements).orElse(List.of())) {
            if (Word.is(element, "style")) {
                add(element);
            }
        }
    }

    private void add(XmlElement element) {
        Style style = new Style(
                Word.attribute(element, "styleId").orElse(""),
                Word.attribute(element, "type").orElse("paragraph"),
                Word.childValue(element, "name").orElse(""),
                Word.childValue(element, "basedOn").orElse(""),
                Word.childValue(element, "link").orElse(""),
                element);
        byId.putIfAbsent(style.id(), style);
        boolean isDefault = Word.attribute(element, "default")
                .filter(Set.of("1", "true", "on")::contains)
                .isPresent();
        if (isDefault) {
            defaults.put(style.type(), style);
        }
    }

    /** The properties of all runs. */
    XmlElement runDefaults() {
        return runDefaults;
    }

    /** The properties of all paragraphs. */
    XmlElement paragraphDefaults() {
        return paragraphDefaults;
    }

    /** A style of a type by its identifier: itself, or the one of that type that is linked to it. */
    Optional<Style> find(String id, String type) {
        Style style = byId.get(id);
        if (style != null && !style.type().equals(type)) {
            Style linked = byId.get(style.link());
            style = linked != null && linked.type().equals(type) ? linked : null;
        }
        return Optional.ofNullable(style);
    }

    /**
     * The style of something and all that it is based on, nearest first; of the default style where none is named. One that is not
     * defined is reported once.
     */
    List<Style> chain(Optional<String> id, String type) {
        if (id.isPresent() && find(id.get(), type).isEmpty() && reported.add(type + id.get())) {
            findings.add(ReaderCode.STYLE_UNDEFINED, part, 0, id.get());
        }
        Optional<Style> start = id.flatMap(one -> find(one, type)).or(() -> Optional.ofNullable(defaults.get(type)));
        return start.isEmpty() ? List.of() : chains.computeIfAbsent(start.get().id(), any -> follow(start.get()));
    }

    private List<Style> follow(Style start) {
        List<Style> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Style style = start; style != null; style = byId.get(style.basedOn())) {
            if (!seen.add(style.id())) {
                findings.add(ReaderCode.STYLE_LOOP, part, 0, style.id());
                break;
            }
            chain.add(style);
        }
        return List.copyOf(chain);
    }

    /** The properties of a kind ({@code pPr}, {@code rPr}, {@code tblPr}) that a chain of styles has, nearest first. */
    List<XmlElement> properties(List<Style> chain, String kind) {
        if (chain.isEmpty()) {
            return List.of();
        }
        // Asked for each run, and there are few styles.
        return properties.computeIfAbsent(kind + " " + chain.get(0).id(), any -> {
            List<XmlElement> all = new ArrayList<>(chain.size());
            for (Style style : chain) {
                Word.child(style.element(), kind).ifPresent(all::add);
            }
            return List.copyOf(all);
        });
    }
}
