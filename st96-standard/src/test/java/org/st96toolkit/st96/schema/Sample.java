package org.st96toolkit.st96.schema;

import java.util.List;
import org.apache.xerces.xs.XSComplexTypeDefinition;
import org.apache.xerces.xs.XSElementDeclaration;
import org.apache.xerces.xs.XSObject;
import org.apache.xerces.xs.XSParticle;
import org.apache.xerces.xs.XSSimpleTypeDefinition;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A valid document, and where in it values, children and element-only contents stand.
 *
 * @param values the places of values that may be others
 * @param children the places of elements whose number in their parent is bounded
 * @param elementOnly the elements without a place for text, by their number in document order
 */
record Sample(Document document, List<Slot> values, List<Child> children, List<Integer> elementOnly) {

    /**
     * A place of an element in another.
     *
     * @param element the number of the element in document order
     * @param parent the type of its parent
     * @param declaration its declaration
     * @param position its place in the content model, for all that may stand there instead
     */
    record Child(int element, XSComplexTypeDefinition parent, XSElementDeclaration declaration, XSParticle position) {}

    /**
     * A place of a value.
     *
     * @param element the number of its element in document order
     * @param namespace the namespace of the attribute
     * @param attribute the local name of the attribute; null for the text of the element
     * @param declaration what declares it: the element, or the use of the attribute
     * @param type what the values there are
     */
    record Slot(int element, String namespace, String attribute, XSObject declaration, XSSimpleTypeDefinition type) {

        /** Puts a value into a copy of the document. */
        void put(Document copy, String value) {
            put(Mutation.elements(copy), value);
        }

        /** Puts a value into the one of these elements, all of a copy of the document. */
        void put(List<Element> elements, String value) {
            Element owner = elements.get(element);
            if (attribute == null) {
                owner.setTextContent(value);
            } else {
                owner.getAttributeNodeNS(namespace, attribute).setValue(value);
            }
        }
    }

    Document copy() {
        return (Document) document.cloneNode(true);
    }
}
