package org.st96toolkit.core.grammar;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlName;

/** The simple types that XML Schema has built in, lists included, and those of DTD attributes. Immutable. */
final class SimpleTypes {

    private static final Map<BuiltIn, ValueType.Atomic> ATOMIC = atomic();
    private static final Map<XmlName, ValueType> ALL = all();

    private SimpleTypes() {}

    static ValueType of(BuiltIn builtIn) {
        return ATOMIC.get(builtIn);
    }

    /** The built-in type of that name, which must be in the namespace of XML Schema. */
    static Optional<ValueType> named(XmlName name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static Map<BuiltIn, ValueType.Atomic> atomic() {
        Map<BuiltIn, ValueType.Atomic> made = new EnumMap<>(BuiltIn.class);
        for (BuiltIn builtIn : BuiltIn.values()) {
            made.put(builtIn, new ValueType.Atomic(builtIn, made.get(builtIn.base())));
        }
        return made;
    }

    private static Map<XmlName, ValueType> all() {
        Map<XmlName, ValueType> made = new LinkedHashMap<>();
        ATOMIC.values().forEach(type -> made.put(type.name().orElseThrow(), type));
        for (BuiltIn item : new BuiltIn[] {BuiltIn.NMTOKEN, BuiltIn.IDREF, BuiltIn.ENTITY}) {
            String local = item == BuiltIn.ENTITY ? "ENTITIES" : item.xsdName() + "S";
            Optional<XmlName> name = Optional.of(new XmlName(SchemaNames.XSD, local));
            ValueType.ListOf list = new ValueType.ListOf(Optional.empty(), of(item), of(BuiltIn.ANY_SIMPLE_TYPE));
            Facets.Limit notEmpty = new Facets.Limit(Facets.Bound.MIN_LENGTH, 1, null);
            Facets facets = new Facets(List.of(), List.of(), Set.of(), List.of(notEmpty));
            made.put(name.get(), new ValueType.Restricted(name, list, facets, WhiteSpace.COLLAPSE));
        }
        return Map.copyOf(made);
    }
}
