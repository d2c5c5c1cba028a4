package org.st96toolkit.st96.schema;

import java.util.ArrayList;
import java.util.List;
import org.apache.xerces.xs.XSAttributeUse;
import org.apache.xerces.xs.XSComplexTypeDefinition;
import org.apache.xerces.xs.XSConstants;
import org.apache.xerces.xs.XSElementDeclaration;
import org.apache.xerces.xs.XSObjectList;
import org.apache.xerces.xs.XSSimpleTypeDefinition;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Counts what documents hold, from the documents themselves and not from what their generator meant to do. They must be
 * valid.
 */
final class Census {

    private final Reach reach;
    private List<Sample.Slot> values;
    private List<Sample.Child> bounded;
    private List<Integer> elementOnly;
    private int number;

    /** A census that notes in {@code reach} what it finds. */
    Census(Reach reach) {
        this.reach = reach;
    }

    /** Counts a document. */
    Sample count(Document document) {
        values = new ArrayList<>();
        bounded = new ArrayList<>();
        elementOnly = new ArrayList<>();
        number = 0;
        element(document.getDocumentElement(), reach.root());
        return new Sample(document, values, bounded, elementOnly);
    }

    private void element(Element element, XSElementDeclaration declaration) {
        int own = number++;
        reach.reached(Reach.Kind.ELEMENT, declaration, declaration.getName());
        boolean free = declaration.getConstraintType() != XSConstants.VC_FIXED;
        if (declaration.getTypeDefinition() instanceof XSSimpleTypeDefinition type) {
            value(new Sample.Slot(own, null, null, declaration, type), element.getTextContent(), free);
            return;
        }
        XSComplexTypeDefinition type = (XSComplexTypeDefinition) declaration.getTypeDefinition();
        attributes(own, element, type);
        if (type.getSimpleType() != null) {
            value(new Sample.Slot(own, null, null, declaration, type.getSimpleType()), element.getTextContent(), free);
            return;
        }
        if (type.getContentType() == XSComplexTypeDefinition.CONTENTTYPE_ELEMENT) {
            elementOnly.add(own);
        }
        List<Element> children = Mutation.children(element);
        ContentReader content = new ContentReader(reach, type, children);
        content.branches().forEach(branch -> reach.reached(Reach.Kind.BRANCH, type, branch));
        for (int i = 0; i < children.size(); i++) {
            XSElementDeclaration child = content.declarations().get(i);
            if (child == null) {
                number += Mutation.elements(children.get(i)).size();
            } else {
                reach.reached(Reach.Kind.CHILD, type, child);
                if (reach.isBounded(type.getParticle(), child)) {
                    bounded.add(new Sample.Child(
                            number, type, child, content.positions().get(i)));
                }
                element(children.get(i), child);
            }
        }
    }

    private void attributes(int own, Element element, XSComplexTypeDefinition type) {
        for (XSAttributeUse use : Reach.attributes(type)) {
            String namespace = use.getAttrDeclaration().getNamespace();
            String name = use.getAttrDeclaration().getName();
            Attr attribute = element.getAttributeNodeNS(namespace, name);
            if (attribute != null) {
                reach.reached(Reach.Kind.ATTRIBUTE, type, use);
                boolean free = use.getConstraintType() != XSConstants.VC_FIXED
                        && use.getAttrDeclaration().getConstraintType() != XSConstants.VC_FIXED;
                XSSimpleTypeDefinition of = use.getAttrDeclaration().getTypeDefinition();
                value(new Sample.Slot(own, namespace, name, use, of), attribute.getValue(), free);
            }
        }
    }

    private void value(Sample.Slot slot, String value, boolean free) {
        codes(slot.type(), value);
        if (free) {
            values.add(slot);
        }
    }

    private void codes(XSSimpleTypeDefinition type, String value) {
        if (!Reach.codes(type).isEmpty()) {
            reach.reached(Reach.Kind.CODE, type, value.strip());
        } else if (type.getVariety() == XSSimpleTypeDefinition.VARIETY_LIST) {
            for (String item : value.strip().split("\\s+")) {
                codes(type.getItemType(), item);
            }
        } else if (type.getVariety() == XSSimpleTypeDefinition.VARIETY_UNION) {
            XSObjectList members = type.getMemberTypes();
            for (int i = 0; i < members.getLength(); i++) {
                codes((XSSimpleTypeDefinition) members.item(i), value);
            }
        }
    }
}
