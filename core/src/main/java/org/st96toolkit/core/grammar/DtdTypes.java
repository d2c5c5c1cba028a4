package org.st96toolkit.core.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlName;

/** The attribute types of DTDs and model tables. */
final class DtdTypes {

    private DtdTypes() {}

    /** The type of that keyword. */
    static Optional<ValueType> keyword(String keyword) {
        return switch (keyword) {
            case "CDATA" -> Optional.of(SimpleTypes.of(BuiltIn.STRING));
            case "ID" -> Optional.of(SimpleTypes.of(BuiltIn.ID));
            case "IDREF" -> Optional.of(SimpleTypes.of(BuiltIn.IDREF));
            case "NMTOKEN" -> Optional.of(SimpleTypes.of(BuiltIn.NMTOKEN));
            // the entities themselves are not looked for: no tree holds their declarations
            case "ENTITY" -> Optional.of(SimpleTypes.of(BuiltIn.NAME));
            case "IDREFS", "NMTOKENS" -> SimpleTypes.named(new XmlName(SchemaNames.XSD, keyword));
            case "ENTITIES" -> SimpleTypes.named(new XmlName(SchemaNames.XSD, "NMTOKENS"));
            default -> Optional.empty();
        };
    }

    /** One of some tokens. */
    static ValueType enumeration(List<String> tokens) {
        Facets facets = new Facets(List.of(), tokens, new HashSet<>(tokens), List.of());
        return new ValueType.Restricted(Optional.empty(), SimpleTypes.of(BuiltIn.NMTOKEN), facets, WhiteSpace.COLLAPSE);
    }
}
