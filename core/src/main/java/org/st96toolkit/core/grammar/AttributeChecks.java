package org.st96toolkit.core.grammar;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.grammar.ElementType.Content;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/** Holds the attributes and the text of an element against their types. */
final class AttributeChecks {

    private static final ValueType LOCATIONS = new ValueType.ListOf(
            Optional.empty(), SimpleTypes.of(BuiltIn.ANY_URI), SimpleTypes.of(BuiltIn.ANY_SIMPLE_TYPE));

    private final Declarations declarations;
    private final Findings findings;
    private final ValueType.Identities identities;
    private final boolean schema;

    AttributeChecks(Declarations declarations, Findings findings, ValueType.Identities identities) {
        this.declarations = declarations;
        this.findings = findings;
        this.identities = identities;
        this.schema = declarations.isSchema();
    }

    /** Checks all attributes; the instance attributes of XML Schema change the frame's type and make it nil. */
    void check(Frame frame) {
        XmlElement element = frame.element;
        List<XmlAttribute> specified = element.attributes();
        if (schema) {
            instanceAttributes(frame, specified);
        }
        AttributeUses uses = frame.definition.attributes();
        int required = uses.required().size();
        for (int i = 0; i < specified.size(); i++) {
            XmlAttribute attribute = specified.get(i);
            AttributeDeclaration declaration = uses.get(attribute.name());
            if (declaration != null) {
                value(element, attribute, declaration);
                required -= declaration.required() ? 1 : 0;
            } else if (!isInstanceAttribute(attribute.name())) {
                undeclared(element, attribute, uses);
            }
        }
        if (required > 0) {
            missing(element, uses);
        }
    }

    private void instanceAttributes(Frame frame, List<XmlAttribute> specified) {
        String nil = null;
        for (int i = 0; i < specified.size(); i++) {
            XmlAttribute attribute = specified.get(i);
            if (attribute.name().equals(SchemaNames.XSI_TYPE)) {
                namedType(frame, attribute.value());
            } else if (attribute.name().equals(SchemaNames.XSI_NIL)) {
                nil = attribute.value().strip();
                instanceValue(frame.element, attribute, SimpleTypes.of(BuiltIn.BOOLEAN));
            } else if (attribute.name().equals(SchemaNames.XSI_LOCATION)) {
                instanceValue(frame.element, attribute, LOCATIONS);
            } else if (attribute.name().equals(SchemaNames.XSI_NO_NAMESPACE_LOCATION)) {
                instanceValue(frame.element, attribute, SimpleTypes.of(BuiltIn.ANY_URI));
            }
        }
        if (frame.definition.isAbstract()) {
            findings.add(GrammarCode.ABSTRACT_TYPE, frame.element, findings.name(frame.element.name()));
        }
        if (nil == null || frame.declaration == null) {
            return;
        }
        if (!frame.declaration.traits().nillable()) {
            findings.add(GrammarCode.NIL_NOT_ALLOWED, frame.element, findings.name(frame.element.name()));
        } else if (nil.equals("true") || nil.equals("1")) {
            frame.nil = true;
            if (frame.declaration.traits().fixed()) {
                findings.add(GrammarCode.NIL_NOT_ALLOWED, frame.element, findings.name(frame.element.name()));
            }
        }
    }

    private void namedType(Frame frame, String value) {
        Optional<DeclaredType> named = resolve(value.strip(), frame.element.name());
        boolean fits = named.isPresent();
        if (fits && frame.declaration != null) {
            Set<Derivation> blocked = frame.declaration.traits().blocked();
            Set<Derivation> byType = frame.definition.blocked();
            fits = TypeDerivation.isDerived(named.get(), frame.type, blocked)
                    && TypeDerivation.isDerived(named.get(), frame.type, byType);
        }
        if (fits) {
            frame.type = named.get();
            frame.definition = frame.type.definition();
        } else {
            findings.add(
                    GrammarCode.WRONG_TYPE, frame.element, Findings.value(value), findings.name(frame.element.name()));
        }
    }

    /** What a qualified name in a value means. The tree has no prefixes: those of the schema documents are taken. */
    private Optional<DeclaredType> resolve(String value, XmlName carrier) {
        if (value.startsWith("{")) {
            int close = value.indexOf('}');
            return close < 0
                    ? Optional.empty()
                    : declarations.type(new XmlName(value.substring(1, close), value.substring(close + 1)));
        }
        int colon = value.indexOf(':');
        if (colon >= 0) {
            String namespace = declarations.prefixes().get(value.substring(0, colon));
            return namespace == null
                    ? Optional.empty()
                    : declarations.type(new XmlName(namespace, value.substring(colon + 1)));
        }
        return declarations
                .type(new XmlName(carrier.namespace(), value))
                .or(() -> declarations.type(XmlName.of(value)));
    }

    private boolean isInstanceAttribute(XmlName name) {
        return schema
                && (name.equals(SchemaNames.XSI_TYPE)
                        || name.equals(SchemaNames.XSI_NIL)
                        || name.equals(SchemaNames.XSI_LOCATION)
                        || name.equals(SchemaNames.XSI_NO_NAMESPACE_LOCATION));
    }

    private void instanceValue(XmlElement element, XmlAttribute attribute, ValueType type) {
        String fault = type.faultOf(attribute.value());
        if (fault != null) {
            wrong(element, attribute, fault);
        }
    }

    private void undeclared(XmlElement element, XmlAttribute attribute, AttributeUses uses) {
        Wildcard wildcard = uses.wildcard().orElse(null);
        if (wildcard == null || !wildcard.allows(attribute.name().namespace())) {
            unknown(element, attribute);
            return;
        }
        if (wildcard.process() == Wildcard.Process.SKIP) {
            return;
        }
        Optional<AttributeDeclaration> global = declarations.attribute(attribute.name());
        if (global.isPresent()) {
            value(element, attribute, global.get());
        } else if (wildcard.process() == Wildcard.Process.STRICT) {
            unknown(element, attribute);
        }
    }

    private void unknown(XmlElement element, XmlAttribute attribute) {
        findings.add(
                GrammarCode.UNKNOWN_ATTRIBUTE, element, findings.name(attribute.name()), findings.name(element.name()));
    }

    private void missing(XmlElement element, AttributeUses uses) {
        for (AttributeDeclaration required : uses.required()) {
            if (element.attribute(required.name()).isEmpty()) {
                findings.add(
                        GrammarCode.MISSING_ATTRIBUTE,
                        element,
                        findings.name(required.name()),
                        findings.name(element.name()));
            }
        }
    }

    private void value(XmlElement element, XmlAttribute attribute, AttributeDeclaration declaration) {
        ValueType type = (ValueType) declaration.type();
        String value = attribute.value();
        String fault = type.faultOf(value);
        if (fault != null) {
            if (type.hasIdentity()) {
                String name = findings.name(attribute.name());
                findings.add(GrammarCode.NOT_A_NAME, element, name, Findings.value(value));
            } else {
                wrong(element, attribute, fault);
            }
            return;
        }
        if (type.hasIdentity()) {
            type.identities(value, identities);
        }
        if (declaration.fixed() && !same(type, value, declaration.defaultValue().orElse(""))) {
            findings.add(
                    GrammarCode.NOT_THE_FIXED_ATTRIBUTE_VALUE,
                    element,
                    findings.name(attribute.name()),
                    findings.name(element.name()),
                    Findings.value(value),
                    declaration.defaultValue().orElse(""));
        }
    }

    private void wrong(XmlElement element, XmlAttribute attribute, String fault) {
        findings.add(
                GrammarCode.WRONG_ATTRIBUTE_VALUE,
                element,
                findings.name(attribute.name()),
                findings.name(element.name()),
                Findings.value(attribute.value()),
                fault);
    }

    private static boolean same(ValueType type, String value, String other) {
        return value.equals(other) || Objects.equals(type.key(value), type.key(other));
    }

    /**
     * Checks the text of an element with simple content.
     *
     * @param wanted whether anyone wants to know what the value means
     * @return what it means, null where it is faulty or not wanted
     */
    Object simpleContent(Frame frame, boolean wanted) {
        XmlElement element = frame.element;
        ValueType type = frame.definition.value();
        String value = element.text();
        Optional<String> standard = frame.declaration == null
                ? Optional.empty()
                : frame.declaration.traits().defaultValue();
        if (value.isEmpty() && standard.isPresent()) {
            value = standard.get();
        }
        String fault = type.faultOf(value);
        if (fault != null) {
            String name = findings.name(element.name());
            if (type.hasIdentity()) {
                findings.add(GrammarCode.NOT_A_NAME, element, name, Findings.value(value));
            } else {
                findings.add(GrammarCode.WRONG_VALUE, element, name, Findings.value(value), fault);
            }
            return null;
        }
        if (type.hasIdentity()) {
            type.identities(value, identities);
        }
        if (standard.isPresent() && frame.declaration.traits().fixed() && !same(type, value, standard.get())) {
            notFixed(frame, value);
        }
        return wanted ? type.key(value) : null;
    }

    /** Mixed content with a fixed value is that text and no element; an empty element is taken to have it. */
    void fixedMixedContent(Frame frame) {
        if (frame.declaration == null
                || !frame.declaration.traits().fixed()
                || frame.definition.content() != Content.MIXED) {
            return;
        }
        boolean empty = !frame.hasChildElement && !frame.hasText;
        String value = frame.element.text();
        String wanted = frame.declaration.traits().defaultValue().orElse("");
        if (!empty && (frame.hasChildElement || !value.equals(wanted))) {
            notFixed(frame, value);
        }
    }

    private void notFixed(Frame frame, String value) {
        findings.add(
                GrammarCode.NOT_THE_FIXED_VALUE,
                frame.element,
                findings.name(frame.element.name()),
                Findings.value(value),
                frame.declaration.traits().defaultValue().orElse(""));
    }

    /**
     * What an attribute of an element means, its default included; null where there is none that was held against a
     * declaration: what a wildcard lets in unseen is no part of a key either.
     */
    Object key(Frame frame, XmlName name) {
        AttributeUses uses = frame.definition.attributes();
        AttributeDeclaration declaration = uses.get(name);
        Optional<String> value = frame.element.attribute(name);
        if (declaration != null) {
            value = value.or(declaration::defaultValue);
        } else if (value.isPresent()
                && uses.wildcard()
                        .filter(wildcard -> wildcard.process() != Wildcard.Process.SKIP)
                        .isPresent()) {
            declaration = declarations.attribute(name).orElse(null);
        }
        if (value.isEmpty() || declaration == null) {
            return null;
        }
        ValueType type = (ValueType) declaration.type();
        return type.faultOf(value.get()) == null ? type.key(value.get()) : null;
    }
}
