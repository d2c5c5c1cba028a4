package org.st96toolkit.core.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.st96toolkit.core.grammar.Facets.Bound;
import org.st96toolkit.core.grammar.Facets.Limit;
import org.st96toolkit.core.xml.XmlName;

/** Makes the simple types of a schema. Used under the lock of its grammar only. */
@SuppressWarnings("UnusedException") // the fault says the cause
final class XsdSimpleTypes {

    private final XsdSymbols symbols;
    private final Map<XmlName, ValueType> made = new HashMap<>();
    private final Set<XmlName> open = new HashSet<>();

    XsdSimpleTypes(XsdSymbols symbols) {
        this.symbols = symbols;
    }

    /** Whether a name is that of a simple type. */
    boolean isSimple(XmlName name) {
        return SimpleTypes.named(name).isPresent()
                || symbols.find(XsdSymbols.Kind.TYPE, name)
                        .filter(node -> node.is("simpleType"))
                        .isPresent();
    }

    /** The global simple type of a name. */
    ValueType named(XmlName name, XsdNode from) {
        Optional<ValueType> builtIn = SimpleTypes.named(name);
        ValueType known = builtIn.orElse(made.get(name));
        if (known != null) {
            return known;
        }
        XsdNode node = symbols.get(XsdSymbols.Kind.TYPE, name, from);
        if (!node.is("simpleType") || !open.add(name)) {
            throw from.error(name + " is no simple type, or is defined by itself");
        }
        ValueType type = define(node, Optional.of(name));
        open.remove(name);
        made.put(name, type);
        return type;
    }

    /** The type of a {@code simpleType} element. */
    ValueType define(XsdNode node, Optional<XmlName> name) {
        XsdNode variety = node.child("restriction", "list", "union")
                .orElseThrow(() -> node.error("a simple type without its definition"));
        return switch (variety.kind()) {
            case "list" ->
                new ValueType.ListOf(name, referred(variety, "itemType"), SimpleTypes.of(BuiltIn.ANY_SIMPLE_TYPE));
            case "union" -> new ValueType.UnionOf(name, members(variety), SimpleTypes.of(BuiltIn.ANY_SIMPLE_TYPE));
            default -> restrict(variety, name, referred(variety, "base"));
        };
    }

    /** The type that an attribute names or the element holds. */
    private ValueType referred(XsdNode node, String attribute) {
        Optional<XmlName> name = node.qualified(attribute);
        if (name.isPresent()) {
            return named(name.get(), node);
        }
        XsdNode inner = node.child("simpleType").orElseThrow(() -> node.error("<" + node.kind() + "> of nothing"));
        return define(inner, Optional.empty());
    }

    private List<ValueType> members(XsdNode union) {
        List<ValueType> members = new ArrayList<>();
        for (String name : union.get("memberTypes").orElse("").strip().split("\\s+")) {
            if (!name.isEmpty()) {
                members.add(named(union.qualify(name), union));
            }
        }
        for (XsdNode child : union.children()) {
            if (child.is("simpleType")) {
                members.add(define(child, Optional.empty()));
            }
        }
        return members;
    }

    /** A type narrowed by the facets that stand in a {@code restriction}. */
    ValueType restrict(XsdNode restriction, Optional<XmlName> name, ValueType base) {
        List<Pattern> patterns = new ArrayList<>();
        List<String> enumeration = new ArrayList<>();
        Set<Object> values = new HashSet<>();
        List<Limit> limits = new ArrayList<>();
        WhiteSpace whiteSpace = base.whiteSpace();
        for (XsdNode facet : restriction.children()) {
            Optional<Bound> bound = Bound.of(facet.kind());
            if (bound.isPresent()) {
                limits.add(limit(facet, bound.get(), base));
            } else if (facet.is("enumeration")) {
                String value = facet.require("value");
                enumeration.add(base.normalize(value));
                values.add(key(facet, value, base));
            } else if (facet.is("pattern")) {
                patterns.add(pattern(facet));
            } else if (facet.is("whiteSpace")) {
                whiteSpace = whiteSpace(facet);
            }
        }
        return new ValueType.Restricted(name, base, new Facets(patterns, enumeration, values, limits), whiteSpace);
    }

    private static Limit limit(XsdNode facet, Bound bound, ValueType base) {
        String value = facet.require("value");
        if (!bound.isLength() && !bound.isDigits()) {
            return new Limit(bound, 0, key(facet, value, base));
        }
        if (!Decimal.isInteger(value.strip(), "0", "2147483647")) {
            throw facet.error(facet.kind() + " is not a number: " + value);
        }
        return new Limit(bound, Integer.parseInt(value.strip()), null);
    }

    private static Object key(XsdNode facet, String value, ValueType base) {
        String fault = base.faultOf(value);
        if (fault != null) {
            throw facet.error(facet.kind() + " has a value that its base type does not (" + fault + "): " + value);
        }
        return base.key(value);
    }

    private static Pattern pattern(XsdNode facet) {
        try {
            return XsdRegex.compile(facet.require("value"));
        } catch (PatternSyntaxException broken) {
            throw facet.error("not a regular expression: " + facet.require("value"), broken);
        } catch (SourceFault fault) {
            throw fault;
        } catch (IllegalArgumentException broken) {
            throw facet.error(broken.getMessage(), broken);
        }
    }

    private static WhiteSpace whiteSpace(XsdNode facet) {
        return switch (facet.require("value")) {
            case "preserve" -> WhiteSpace.PRESERVE;
            case "replace" -> WhiteSpace.REPLACE;
            case "collapse" -> WhiteSpace.COLLAPSE;
            default -> throw facet.error("no such white space: " + facet.require("value"));
        };
    }
}
