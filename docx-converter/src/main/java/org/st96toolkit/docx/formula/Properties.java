package org.st96toolkit.docx.formula;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlElement;

/** The properties of an object or a run, by name. A value that is not known is reported and counts as absent. */
final class Properties {

    private final FormulaConversion conversion;
    private final Map<String, XmlElement> byName = new LinkedHashMap<>();

    Properties(FormulaConversion conversion, Iterable<XmlElement> properties) {
        this.conversion = conversion;
        properties.forEach(property -> byName.putIfAbsent(property.name().local(), property));
    }

    /** A property itself. */
    Optional<XmlElement> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A switch. */
    boolean isOn(String name, boolean otherwise) {
        Optional<XmlElement> property = find(name);
        if (property.isEmpty()) {
            return otherwise;
        }
        Optional<Boolean> on = Omml.isOn(property.get());
        if (on.isEmpty()) {
            reportValue(property.get());
        }
        return on.orElse(otherwise);
    }

    /** A character; the empty text where the property says that there is none. */
    String character(String name, String otherwise) {
        return find(name).map(property -> Omml.value(property).orElse("")).orElse(otherwise);
    }

    /** A value out of a list, by what it means here; nothing where the property or its value is absent. */
    <T> Optional<T> choice(String name, Map<String, T> known) {
        Optional<XmlElement> property = find(name);
        Optional<String> value = property.flatMap(Omml::value);
        if (value.isPresent() && !known.containsKey(value.get())) {
            reportValue(property.get());
        }
        return value.map(known::get);
    }

    private void reportValue(XmlElement property) {
        conversion.report(
                FormulaCode.UNKNOWN_VALUE,
                property,
                Omml.label(property),
                Omml.value(property).orElse(""));
    }
}
