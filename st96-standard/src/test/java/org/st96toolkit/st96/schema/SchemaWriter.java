package org.st96toolkit.st96.schema;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.st96toolkit.st96.schema.Component.ComplexContent;
import org.st96toolkit.st96.schema.Component.NamedType;
import org.st96toolkit.st96.schema.Component.TextType;
import org.st96toolkit.st96.schema.Component.Value;

/** Writes our schemas from the facts: what a component is comes from them, how a file is laid out is decided here. */
final class SchemaWriter {

    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";
    private static final Comparator<Component> BY_NAME =
            Comparator.comparing(Component::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Component::name);

    private final SchemaPart part;
    private final IndentedXml xml = new IndentedXml();
    private final ContentWriter content = new ContentWriter(xml);

    private SchemaWriter(SchemaPart part) {
        this.part = part;
    }

    /** All files: name to text. */
    static Map<String, String> write(ContentModels facts) {
        Map<String, String> files = new TreeMap<>();
        for (SchemaPart part : SchemaPart.values()) {
            List<Component> components = facts.components().stream()
                    .filter(part::holds)
                    .sorted(BY_NAME)
                    .toList();
            files.put(part.fileName(), new SchemaWriter(part).file(components));
        }
        return files;
    }

    private String file(List<Component> components) {
        xml.comment("ST.96 Toolkit, Apache-2.0. " + part.title());
        xml.comment("Written by SchemaWriter from the facts of WIPO Standard ST.96 V6_0; see ../ORIGIN.md. Change the"
                + " generator, not this file.");
        xml.start("xs:schema").attributeLines(schemaAttributes());
        xml.gap();
        for (SchemaPart other : part.imports()) {
            xml.start("xs:import").attribute("namespace", SchemaPart.namespace(other.prefix()));
            xml.attribute("schemaLocation", other.fileName()).end();
        }
        for (SchemaPart other : part.includes()) {
            xml.start("xs:include")
                    .attribute("schemaLocation", other.fileName())
                    .end();
        }
        section("Elements: each may be the root of a document.", components, Component.Element.class, this::element);
        section("Types of elements", components, Component.ComplexType.class, this::complexType);
        section("Groups: pieces of content with a name", components, Component.Group.class, this::group);
        section("Attributes", components, Component.Attribute.class, this::attribute);
        section("Sets of attributes", components, Component.AttributeGroup.class, this::attributeGroup);
        section("Types of text and code lists", components, Component.SimpleType.class, this::simpleType);
        return xml.end().toString();
    }

    private Map<String, String> schemaAttributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("xmlns:xs", SCHEMA);
        attributes.put("xmlns:" + part.prefix(), SchemaPart.namespace(part.prefix()));
        for (SchemaPart other : part.imports()) {
            attributes.put("xmlns:" + other.prefix(), SchemaPart.namespace(other.prefix()));
        }
        attributes.put("targetNamespace", SchemaPart.namespace(part.prefix()));
        attributes.put("elementFormDefault", "qualified");
        attributes.put("attributeFormDefault", part.hasQualifiedAttributes() ? "qualified" : "unqualified");
        if (part.isOfStandard()) {
            attributes.put("version", "V6_0");
        }
        return attributes;
    }

    private <C extends Component> void section(
            String title, List<Component> components, Class<C> kind, Consumer<C> writer) {
        List<C> members =
                components.stream().filter(kind::isInstance).map(kind::cast).toList();
        if (!members.isEmpty()) {
            xml.gap().comment(title);
            members.forEach(writer);
        }
    }

    private void element(Component.Element element) {
        xml.start("xs:element").attribute("name", ContentWriter.local(element.name()));
        if (element.type() instanceof NamedType type) {
            xml.attribute("type", ContentWriter.reference(type.name()));
        }
        element.head().ifPresent(head -> xml.attribute("substitutionGroup", ContentWriter.reference(head)));
        if (element.isAbstract()) {
            xml.attribute("abstract", "true");
        }
        value(element.value());
        if (element.type() instanceof ComplexContent type) {
            content.anonymousType(type);
        }
        for (Component.Unique unique : element.uniques()) {
            xml.start("xs:unique").attribute("name", unique.name());
            xml.start("xs:selector").attribute("xpath", unique.selector()).end();
            xml.start("xs:field").attribute("xpath", unique.field()).end();
            xml.end();
        }
        xml.end();
    }

    private void complexType(Component.ComplexType type) {
        xml.start("xs:complexType").attribute("name", ContentWriter.local(type.name()));
        content.complexType(type.content());
        xml.end();
    }

    private void simpleType(Component.SimpleType type) {
        xml.start("xs:simpleType").attribute("name", ContentWriter.local(type.name()));
        content.textType(type.type());
        xml.end();
    }

    private void attribute(Component.Attribute attribute) {
        xml.start("xs:attribute").attribute("name", ContentWriter.local(attribute.name()));
        if (attribute.type() instanceof TextType.Named type) {
            xml.attribute("type", ContentWriter.reference(type.name()));
            value(attribute.value());
        } else {
            value(attribute.value());
            content.anonymousType(attribute.type());
        }
        xml.end();
    }

    private void group(Component.Group group) {
        xml.start("xs:group").attribute("name", ContentWriter.local(group.name()));
        content.particle(group.particle());
        xml.end();
    }

    private void attributeGroup(Component.AttributeGroup group) {
        xml.start("xs:attributeGroup").attribute("name", ContentWriter.local(group.name()));
        content.attributes(group.attributes());
        xml.end();
    }

    private void value(Optional<Value> value) {
        value.ifPresent(stated -> xml.attribute(stated.kind(), stated.text()));
    }
}
