package org.st96toolkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.format.Anatomy;
import org.st96toolkit.core.format.Anatomy.Numbered;
import org.st96toolkit.core.grammar.GrammarCode;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;

/**
 * Ids, references and numbers. What a grammar has already said of ids is not said again: the findings of its own are those of
 * a document whose grammar is not at hand.
 */
final class IdentityCheck {

    private static final Pattern NUMBER = Pattern.compile("0*([1-9]\\d{0,8})(?:\\s*-\\s*0*([1-9]\\d{0,8}))?");

    private final Anatomy anatomy;
    private final boolean grammarFollowsReferences;
    private final Map<String, XmlElement> byId = new HashMap<>();
    private final Map<XmlName, Set<XmlName>> targets = new HashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    private IdentityCheck(Anatomy anatomy, boolean grammarFollowsReferences) {
        this.anatomy = anatomy;
        this.grammarFollowsReferences = grammarFollowsReferences;
        anatomy.targets().forEach(target -> targets.put(target.from(), target.to()));
    }

    /**
     * @param grammarFollowsReferences whether the grammar was held against the document, and with it its ids
     */
    static List<Diagnostic> of(XmlElement root, Anatomy anatomy, boolean grammarFollowsReferences) {
        IdentityCheck check = new IdentityCheck(anatomy, grammarFollowsReferences);
        check.collect(root);
        check.follow(root);
        for (Numbered numbered : anatomy.numbered()) {
            check.scopes(root, numbered);
        }
        return check.found;
    }

    private void collect(XmlElement element) {
        for (XmlAttribute attribute : element.attributes()) {
            if (anatomy.ids().contains(attribute.name())) {
                XmlElement first = byId.putIfAbsent(attribute.value().strip(), element);
                if (first != null && !grammarFollowsReferences) {
                    found.add(Diagnostic.of(
                            GrammarCode.DUPLICATE_ID,
                            element.location(),
                            attribute.value().strip()));
                }
            }
        }
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                collect(child);
            }
        }
    }

    private void follow(XmlElement element) {
        for (XmlAttribute attribute : element.attributes()) {
            if (anatomy.references().contains(attribute.name())) {
                for (String id : attribute.value().strip().split("\\s+")) {
                    follow(element, id);
                }
            }
        }
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                follow(child);
            }
        }
    }

    private void follow(XmlElement from, String id) {
        XmlElement to = byId.get(id);
        Set<XmlName> wanted = targets.get(from.name());
        if (to == null) {
            if (!grammarFollowsReferences && !id.isEmpty()) {
                found.add(Diagnostic.of(GrammarCode.DANGLING_REFERENCE, from.location(), id));
            }
        } else if (wanted != null && !wanted.contains(to.name())) {
            String kinds = wanted.stream().map(XmlName::local).sorted().collect(Collectors.joining(", "));
            found.add(Diagnostic.of(
                    ValidationCode.WRONG_TARGET,
                    from.location(),
                    from.name().local(),
                    id,
                    to.name().local(),
                    kinds));
        }
    }

    private void scopes(XmlElement element, Numbered numbered) {
        if (numbered.scopes().contains(element.name())) {
            new Run(numbered).over(element);
            return;
        }
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                scopes(child, numbered);
            }
        }
    }

    /** The numbers of one scope, in document order. */
    private final class Run {

        private final Numbered numbered;
        private final Set<Long> taken = new HashSet<>();
        private long expected = 1;

        Run(Numbered numbered) {
            this.numbered = numbered;
        }

        void over(XmlElement element) {
            if (element.name().equals(numbered.element())) {
                numbered.number().in(element).ifPresent(number -> next(element, number));
            }
            for (XmlNode node : element.children()) {
                if (node instanceof XmlElement child) {
                    over(child);
                }
            }
        }

        /** What is no number (an empty one, {@code none}, zero for a heading that is set as a paragraph) says nothing about order. */
        private void next(XmlElement element, String text) {
            Matcher number = NUMBER.matcher(text);
            if (!number.matches()) {
                return;
            }
            long first = Long.parseLong(number.group(1));
            long last = number.group(2) == null ? first : Long.parseLong(number.group(2));
            String kind = numbered.kind().name().toLowerCase(Locale.ROOT);
            if (!taken.add(first)) {
                found.add(Diagnostic.of(ValidationCode.DUPLICATE_NUMBER, element.location(), kind, text));
            } else if (first != expected) {
                found.add(Diagnostic.of(
                        ValidationCode.NUMBER_OUT_OF_ORDER, element.location(), kind, text, Long.toString(expected)));
            }
            expected = Math.max(first, last) + 1;
        }
    }
}
