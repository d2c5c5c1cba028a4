package org.st96toolkit.docx.formula.canonical;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlFragment;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** The one form that two formulae are compared in. The rules are all here, in the order in which they apply. */
public final class CanonicalForm {

    /** The rules. */
    public static final List<CanonicalRule> RULES = List.of(
            new OneNamespace(),
            new HardSpaces(),
            new FencesExpanded(),
            new AlignmentMarks(),
            new AccentCharacters(),
            new DefaultAttributes(),
            new RedundantRows());

    private CanonicalForm() {}

    /** A formula after all rules, as text. */
    public static String of(XmlElement math) {
        XmlElement form = math;
        for (CanonicalRule rule : RULES) {
            form = applied(rule, form);
        }
        return text(form);
    }

    /** A formula after one rule. */
    public static XmlElement applied(CanonicalRule rule, XmlElement math) {
        // The rule looks at children; the root needs a parent to be looked at, too.
        XmlElement holder = new XmlElement(math.name(), List.of(), List.of(math), Location.UNKNOWN);
        return rule.apply(holder).elements().get(0);
    }

    /** A formula as text: attributes in the order of their names, no white space between elements. */
    public static String text(XmlElement math) {
        return new XmlFragment(Map.of(CanonicalRule.MATHML, "math")).write(List.of(bare(math)));
    }

    private static XmlElement bare(XmlElement element) {
        List<XmlNode> children = new ArrayList<>();
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inner) {
                children.add(bare(inner));
            } else if (child instanceof XmlText text && !text.isBlank()) {
                children.add(text);
            }
        }
        List<XmlAttribute> attributes = new ArrayList<>(element.attributes());
        attributes.sort(Comparator.comparing(attribute -> attribute.name().toString()));
        return new XmlElement(element.name(), attributes, children, element.location());
    }
}
