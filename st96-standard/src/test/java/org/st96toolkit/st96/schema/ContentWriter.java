package org.st96toolkit.st96.schema;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.st96.schema.Component.AttributeUse;
import org.st96toolkit.st96.schema.Component.ComplexContent;
import org.st96toolkit.st96.schema.Component.Derivation;
import org.st96toolkit.st96.schema.Component.Occurs;
import org.st96toolkit.st96.schema.Component.Particle;
import org.st96toolkit.st96.schema.Component.TextType;

/** Writes what stands inside components: content models, attributes, types of text. */
final class ContentWriter {

    private final IndentedXml xml;

    ContentWriter(IndentedXml xml) {
        this.xml = xml;
    }

    /** A name without its prefix. */
    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** A name as our files refer to it. */
    static String reference(String name) {
        return name.startsWith("xsd:") ? "xs:" + local(name) : name;
    }

    /** A complex type without a name. */
    void anonymousType(ComplexContent type) {
        xml.start("xs:complexType");
        complexType(type);
        xml.end();
    }

    /** What stands in a complex type, whose start tag is still open. */
    void complexType(ComplexContent type) {
        if (type.mixed()) {
            xml.attribute("mixed", "true");
        }
        if (type.derivation() == Derivation.NONE) {
            type.particle().ifPresent(this::particle);
            attributes(type.attributes());
            return;
        }
        xml.start(type.derivation() == Derivation.SIMPLE_EXTENSION ? "xs:simpleContent" : "xs:complexContent");
        xml.start(type.derivation() == Derivation.RESTRICTION ? "xs:restriction" : "xs:extension");
        xml.attribute("base", reference(type.base()));
        type.particle().ifPresent(this::particle);
        attributes(type.attributes());
        xml.end().end();
    }

    /** A term of a content model. */
    void particle(Particle particle) {
        if (particle instanceof Particle.ElementUse use) {
            if (use.type().isPresent()) {
                xml.start("xs:element").attribute("name", local(use.name()));
            } else {
                xml.start("xs:element").attribute("ref", reference(use.name()));
            }
            occurs(use.occurs());
            use.type().ifPresent(this::anonymousType);
        } else if (particle instanceof Particle.GroupUse use) {
            xml.start("xs:group").attribute("ref", reference(use.name()));
            occurs(use.occurs());
        } else if (particle instanceof Particle.Any any) {
            xml.start("xs:any").attribute("namespace", any.namespace());
            xml.attribute("processContents", any.processContents());
            occurs(any.occurs());
        } else if (particle instanceof Particle.Several several) {
            xml.start(several.choice() ? "xs:choice" : "xs:sequence");
            occurs(several.occurs());
            several.particles().forEach(this::particle);
        }
        xml.end();
    }

    private void occurs(Occurs occurs) {
        if (occurs.min() != 1) {
            xml.attribute("minOccurs", String.valueOf(occurs.min()));
        }
        if (occurs.max() != 1) {
            xml.attribute("maxOccurs", occurs.max() < 0 ? "unbounded" : String.valueOf(occurs.max()));
        }
    }

    /** The attributes of a type or of a set, the wildcard last as the schema language wants it. */
    void attributes(List<AttributeUse> uses) {
        List<AttributeUse.Any> wildcards = new ArrayList<>();
        for (AttributeUse use : uses) {
            if (use instanceof AttributeUse.One one) {
                attribute(one);
            } else if (use instanceof AttributeUse.All all) {
                xml.start("xs:attributeGroup")
                        .attribute("ref", reference(all.group()))
                        .end();
            } else if (use instanceof AttributeUse.Any any) {
                wildcards.add(any);
            }
        }
        for (AttributeUse.Any any : wildcards) {
            xml.start("xs:anyAttribute").attribute("namespace", any.namespace());
            xml.attribute("processContents", any.processContents()).end();
        }
    }

    private void attribute(AttributeUse.One use) {
        xml.start("xs:attribute");
        if (use.type().isEmpty()) {
            xml.attribute("ref", reference(use.name()));
        } else {
            xml.attribute("name", local(use.name()));
        }
        if (use.type().orElse(null) instanceof TextType.Named type) {
            xml.attribute("type", reference(type.name()));
        }
        if (use.required()) {
            xml.attribute("use", "required");
        }
        use.value().ifPresent(value -> xml.attribute(value.kind(), value.text()));
        use.type().filter(type -> !(type instanceof TextType.Named)).ifPresent(this::anonymousType);
        xml.end();
    }

    /** A simple type without a name. */
    void anonymousType(TextType type) {
        xml.start("xs:simpleType");
        textType(type);
        xml.end();
    }

    /** What stands in a simple type. */
    void textType(TextType type) {
        if (type instanceof TextType.Named named) {
            xml.start("xs:restriction").attribute("base", reference(named.name()));
        } else if (type instanceof TextType.Restricted restricted) {
            restriction(restricted);
        } else if (type instanceof TextType.ListOf list) {
            xml.start("xs:list");
            if (list.item() instanceof TextType.Named item) {
                xml.attribute("itemType", reference(item.name()));
            } else {
                anonymousType(list.item());
            }
        } else if (type instanceof TextType.OneOf union) {
            union(union);
        }
        xml.end();
    }

    private void restriction(TextType.Restricted type) {
        xml.start("xs:restriction");
        if (type.base() instanceof TextType.Named base) {
            xml.attribute("base", reference(base.name()));
        } else {
            anonymousType(type.base());
        }
        for (Component.Facet facet : type.facets()) {
            xml.start("xs:" + facet.name()).attribute("value", facet.value()).end();
        }
    }

    private void union(TextType.OneOf type) {
        List<String> names = new ArrayList<>();
        List<TextType> anonymous = new ArrayList<>();
        for (TextType member : type.members()) {
            if (member instanceof TextType.Named named && anonymous.isEmpty()) {
                names.add(reference(named.name()));
            } else {
                anonymous.add(member);
            }
        }
        xml.start("xs:union");
        if (!names.isEmpty()) {
            xml.attribute("memberTypes", String.join(" ", names));
        }
        anonymous.forEach(this::anonymousType);
    }
}
