package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.grammar.AttributeDeclaration;
import org.st96toolkit.core.grammar.SimpleType.Identity;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlInstruction;

/**
 * Mends the ids of a document that was made: ids that are no names become names and their references follow; an id that
 * stands twice is left out the second time; references to nothing are left out, and all but the first where one is
 * allowed. What was left out or changed is found missing later and becomes remainder.
 */
final class Identities {

    /** An attribute of a declared identity. */
    private record Place(DraftElement owner, XmlAttribute attribute, Identity identity, boolean required) {}

    private final List<Diagnostic> diagnostics;
    private final EntryTargets targets;
    private final EntryNotation notation;
    private final Side written;
    private final Map<String, String> ids = new HashMap<>();
    private final Set<DraftElement> dissolved = new HashSet<>();

    Identities(Side written, EntryTargets targets, EntryNotation notation, List<Diagnostic> diagnostics) {
        this.written = written;
        this.targets = targets;
        this.notation = notation;
        this.diagnostics = diagnostics;
    }

    void mend(DraftElement root) {
        List<Place> places = new ArrayList<>();
        collect(root, places);
        Set<String> taken = new HashSet<>();
        for (Place place : places) {
            if (place.identity() == Identity.ID && isName(place.attribute().value())) {
                if (ids.putIfAbsent(place.attribute().value(), place.attribute().value()) != null) {
                    report(MappingCode.ID_TWICE, place);
                    remove(place);
                }
                taken.add(place.attribute().value());
            }
        }
        for (Place place : places) {
            if (place.identity() == Identity.ID && !isName(place.attribute().value())) {
                rename(place, taken);
            }
        }
        places.stream()
                .filter(place -> place.identity() == Identity.IDREF || place.identity() == Identity.IDREFS)
                .forEach(this::follow);
        if (!dissolved.isEmpty()) {
            dissolve(root);
        }
    }

    private void collect(DraftElement element, List<Place> places) {
        if (element.type() != null) {
            for (AttributeDeclaration declared : element.type().identities()) {
                element.attribute(declared.name())
                        .ifPresent(value -> places.add(new Place(
                                element,
                                new XmlAttribute(declared.name(), value),
                                declared.type().identity(),
                                declared.required())));
            }
        }
        for (Object node : element.content()) {
            if (node instanceof DraftElement child) {
                collect(child, places);
            }
        }
    }

    private void rename(Place place, Set<String> taken) {
        String old = place.attribute().value();
        if (ids.containsKey(old)) {
            report(MappingCode.ID_TWICE, place);
            remove(place);
            return;
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < old.length(); i++) {
            char c = old.charAt(i);
            name.append(isNameCharacter(c) ? c : '_');
        }
        if (name.length() == 0 || !isNameStart(name.charAt(0))) {
            name.insert(0, '_');
        }
        String base = name.toString();
        String chosen = base;
        for (int i = 2; !taken.add(chosen); i++) {
            chosen = base + "_" + i;
        }
        ids.put(old, chosen);
        set(place, chosen);
        diagnostics.add(Diagnostic.of(MappingCode.ID_RENAMED, place.owner().location(), old, chosen));
    }

    private static void set(Place place, String value) {
        place.owner().setAttribute(place.attribute().name(), value);
        place.owner().exact(false);
    }

    private static void remove(Place place) {
        place.owner().removeAttribute(place.attribute().name());
        place.owner().exact(false);
    }

    private void follow(Place place) {
        String value = place.attribute().value();
        String whole = ids.get(value);
        List<String> kept = new ArrayList<>();
        boolean dangling = false;
        if (whole != null) {
            kept.add(whole);
        } else {
            for (String token : value.strip().split("\\s+")) {
                String id = ids.get(token);
                if (id == null) {
                    dangling = true;
                } else {
                    kept.add(id);
                }
            }
        }
        if (dangling) {
            report(MappingCode.DANGLING_REFERENCE, place);
        }
        if (kept.size() > 1 && place.identity() == Identity.IDREF) {
            report(MappingCode.VALUE, place);
            kept.subList(1, kept.size()).clear();
        }
        if (kept.isEmpty()) {
            remove(place);
            if (place.required()) {
                dissolved.add(place.owner());
            }
        } else if (!String.join(" ", kept).equals(value)) {
            set(place, String.join(" ", kept));
        }
    }

    /** An element that cannot stand without its reference becomes a wrapper around its content. */
    private void dissolve(DraftElement parent) {
        List<Object> content = new ArrayList<>(parent.content().size());
        for (Object node : parent.content()) {
            if (node instanceof DraftElement child) {
                dissolve(child);
                if (dissolved.contains(child) && child.source() != null) {
                    parent.exact(false);
                    content.add(entry(
                            new Entry.Open(child.source().name(), child.source().attributes(), false)));
                    content.addAll(child.content());
                    content.add(entry(new Entry.Close(child.source().name())));
                    continue;
                }
            }
            content.add(node);
        }
        parent.content(content);
    }

    private XmlInstruction entry(Entry entry) {
        return notation.write(targets.in(written), entry, Optional.empty(), false);
    }

    private void report(MappingCode code, Place place) {
        XmlAttribute attribute = place.attribute();
        diagnostics.add(
                Diagnostic.of(code, place.owner().location(), attribute.name().local(), attribute.value()));
    }

    private static boolean isName(String text) {
        if (text.isEmpty() || !isNameStart(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (!isNameCharacter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameStart(char c) {
        return c == '_'
                || c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c >= 0xC0 && c != 0xD7 && c != 0xF7 && Character.isLetter(c);
    }

    private static boolean isNameCharacter(char c) {
        return isNameStart(c) || c == '-' || c == '.' || c >= '0' && c <= '9' || c == 0xB7;
    }
}
