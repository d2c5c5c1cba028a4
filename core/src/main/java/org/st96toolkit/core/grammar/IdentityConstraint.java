package org.st96toolkit.core.grammar;

import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlName;

/**
 * A rule that values within an element are unique, or name others that are there.
 *
 * @param name its name
 * @param kind which rule
 * @param refers for {@link Kind#KEYREF} the key or unique rule whose values it names
 * @param selector which elements it is about; alternatives
 * @param fields what of each makes its value; each with alternatives
 */
public record IdentityConstraint(
        XmlName name,
        Kind kind,
        Optional<XmlName> refers,
        List<IdentityPath> selector,
        List<List<IdentityPath>> fields) {

    /** The kinds of rule. */
    public enum Kind {
        /** Where all fields are there, no two elements have the same. */
        UNIQUE,
        /** All fields are there, and no two elements have the same. */
        KEY,
        /** Where all fields are there, an element of the other rule has the same. */
        KEYREF
    }

    public IdentityConstraint {
        selector = List.copyOf(selector);
        fields = List.copyOf(fields);
    }
}
