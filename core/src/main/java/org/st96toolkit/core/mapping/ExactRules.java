package org.st96toolkit.core.mapping;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.st96toolkit.core.grammar.AttributeDeclaration;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/**
 * The rules whose way back can be known while they fire: those of running text and of what is empty, with attributes that stand
 * for attributes and nothing else. Where such a rule took all of an element and each value comes back by its codec, the element is exact: it
 * need not be mapped back to be compared. Seen from the left side, whose documents are most.
 */
@SuppressWarnings("ReferenceEquality") // a rule is itself
final class ExactRules {

    private final Map<Rule, Map<XmlName, CompiledSide.Action>> attributes;

    ExactRules(Map<String, Rule> rules, CompiledSide left, CompiledSide right) {
        this.attributes = new IdentityHashMap<>();
        for (Rule rule : rules.values()) {
            List<Rule> back = right.rulesFor(rule.right().name());
            if (!back.isEmpty() && back.get(0) == rule && hasNoConditions(rule)) {
                if (rule.subtree()) {
                    attributes.put(rule, Map.of());
                } else if (isPlain(rule)) {
                    attributes.put(rule, attributes(rule, left.rows(rule)));
                }
            }
        }
    }

    private static boolean hasNoConditions(Rule rule) {
        return !rule.local()
                && rule.shape().isEmpty()
                && rule.left().predicates().isEmpty()
                && rule.right().predicates().isEmpty();
    }

    private static boolean isPlain(Rule rule) {
        return rule.supplies().stream().allMatch(supply -> isAttribute(supply.path()))
                && rule.rows().stream()
                        .allMatch(row -> isAttribute(row.left()) && isAttribute(row.right()) && !row.derived());
    }

    private static boolean isAttribute(Path path) {
        return path.steps().isEmpty() && path.attribute().isPresent();
    }

    /** The rows by the attribute that they read, but for those that share an attribute on either side. */
    private static Map<XmlName, CompiledSide.Action> attributes(Rule rule, CompiledSide.Node rows) {
        Map<XmlName, Long> written = rule.rows().stream()
                .collect(Collectors.groupingBy(row -> row.right().attribute().orElseThrow(), Collectors.counting()));
        Map<XmlName, CompiledSide.Action> exact = new HashMap<>();
        rows.attributes.forEach((name, actions) -> {
            XmlName to = actions.get(0).to().attribute().orElseThrow();
            if (actions.size() == 1 && written.get(to) == 1) {
                exact.put(name, actions.get(0));
            }
        });
        return exact;
    }

    /** Whether an element by a rule may be exact at all. */
    boolean admits(Rule rule) {
        return attributes.containsKey(rule);
    }

    /**
     * The declared type of an element that may turn out to come back as it is: running text on both sides, or nothing at all;
     * nothing where it surely does not.
     *
     * @param written the declared type of what is made of it, or null
     */
    Optional<ElementType> expected(Rule rule, XmlElement element, ElementType written, Grammar read) {
        if (!admits(rule) || written == null) {
            return Optional.empty();
        }
        boolean text = rule.content();
        boolean may = text
                ? written.content() == ElementType.Content.MIXED
                : element.children().isEmpty();
        Optional<ElementDeclaration> declared = may ? read.element(element.name()) : Optional.empty();
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        ElementType type = declared.get().type();
        return text && type.content() != ElementType.Content.MIXED ? Optional.empty() : Optional.of(type);
    }

    /**
     * Whether the attributes of an element come back as they are.
     *
     * @param type the declared type of the element
     * @param made what was made of it
     */
    boolean keepsAttributes(Rule rule, XmlElement element, ElementType type, DraftElement made) {
        List<AttributeDeclaration> required = type.requiredAttributes();
        for (int i = 0; i < required.size(); i++) {
            if (element.attribute(required.get(i).name()).isEmpty()) {
                return false;
            }
        }
        List<XmlAttribute> given = element.attributes();
        if (given.size() != made.attributes().size()) {
            return false;
        }
        Map<XmlName, CompiledSide.Action> known = attributes.get(rule);
        for (int i = 0; i < given.size(); i++) {
            XmlAttribute attribute = given.get(i);
            CompiledSide.Action action = known.get(attribute.name());
            if (action == null || !isDeclared(type, attribute) || !comesBack(action, attribute.value(), made)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDeclared(ElementType type, XmlAttribute attribute) {
        AttributeDeclaration declared = type.attribute(attribute.name()).orElse(null);
        return declared != null
                && !declared.fixed()
                && declared.type().fault(attribute.value()).isEmpty();
    }

    private static boolean comesBack(CompiledSide.Action action, String value, DraftElement made) {
        String said = made.attribute(action.to().attribute().orElseThrow()).orElse(null);
        if (said == null || action.codec() == null) {
            return value.equals(said);
        }
        return action.codec().convert(said, Side.RIGHT).filter(value::equals).isPresent();
    }
}
