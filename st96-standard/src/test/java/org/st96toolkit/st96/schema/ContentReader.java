package org.st96toolkit.st96.schema;

import java.util.ArrayList;
import java.util.List;
import org.apache.xerces.impl.xs.XSWildcardDecl;
import org.apache.xerces.xs.XSComplexTypeDefinition;
import org.apache.xerces.xs.XSElementDeclaration;
import org.apache.xerces.xs.XSModelGroup;
import org.apache.xerces.xs.XSParticle;
import org.apache.xerces.xs.XSWildcard;
import org.w3c.dom.Element;

/**
 * Reads the children of an element along the content model of its type: which declaration each has, and which branches
 * they take. It goes ahead without looking back, as content models of XML Schema allow: an element fits one particle.
 */
final class ContentReader {

    private final Reach reach;
    private final List<Element> children;
    private final List<XSElementDeclaration> declarations = new ArrayList<>();
    private final List<Branch> branches = new ArrayList<>();
    private final List<XSParticle> positions = new ArrayList<>();
    private XSParticle position;

    /** Reads a content; the children must fit the type. */
    ContentReader(Reach reach, XSComplexTypeDefinition type, List<Element> children) {
        this.reach = reach;
        this.children = children;
        this.position = type.getParticle();
        int end = type.getParticle() == null ? 0 : read(type.getParticle());
        if (end != children.size()) {
            throw new IllegalStateException("Not in the content model: " + children.get(end));
        }
    }

    /** The declarations of the children, in order; null where a wildcard lets one in. */
    List<XSElementDeclaration> declarations() {
        return declarations;
    }

    /** The place of each child: the innermost particle around it that is not one of several to choose from. */
    List<XSParticle> positions() {
        return positions;
    }

    /** The branches that the content takes. */
    List<Branch> branches() {
        return branches;
    }

    private int read(XSParticle particle) {
        int most = Branch.most(particle);
        int filled = 0;
        while (filled < most) {
            int at = declarations.size();
            int mark = branches.size();
            term(particle);
            if (declarations.size() == at) {
                // What occurs without an element is only there where it has to be.
                if (filled >= particle.getMinOccurs()) {
                    branches.subList(mark, branches.size()).clear();
                }
                break;
            }
            filled++;
        }
        branches.addAll(Branch.taken(particle, filled));
        return declarations.size();
    }

    private void term(XSParticle particle) {
        if (particle.getTerm() instanceof XSModelGroup group) {
            if (group.getCompositor() == XSModelGroup.COMPOSITOR_CHOICE) {
                choice(group);
            } else {
                for (XSParticle part : Reach.particles(group)) {
                    position = part;
                    read(part);
                }
            }
        } else if (declarations.size() < children.size()) {
            Element child = children.get(declarations.size());
            if (particle.getTerm() instanceof XSWildcard wildcard) {
                if (lets(wildcard, child.getNamespaceURI())) {
                    declarations.add(null);
                    positions.add(position);
                }
            } else {
                XSElementDeclaration declaration = reach.child(particle, child.getNamespaceURI(), child.getLocalName());
                if (declaration != null) {
                    declarations.add(declaration);
                    positions.add(position);
                }
            }
        }
    }

    /** Whether a wildcard lets in a namespace; Xerces compares the very strings. */
    static boolean lets(XSWildcard wildcard, String namespace) {
        return ((XSWildcardDecl) wildcard).allowNamespace(namespace == null ? null : namespace.intern());
    }

    /** Whether an element can be in a particle at all; a quick look before a long one. */
    private boolean mayHold(XSParticle particle, Element element) {
        return reach.child(particle, element.getNamespaceURI(), element.getLocalName()) != null
                || reach.hasWildcard(particle);
    }

    private void choice(XSModelGroup group) {
        XSParticle chosen = null;
        Element next = declarations.size() < children.size() ? children.get(declarations.size()) : null;
        for (XSParticle one : Reach.particles(group)) {
            if (next == null || !mayHold(one, next)) {
                continue;
            }
            int at = declarations.size();
            int mark = branches.size();
            read(one);
            if (declarations.size() > at) {
                chosen = one;
                break;
            }
            branches.subList(mark, branches.size()).clear();
        }
        for (XSParticle other : Reach.particles(group)) {
            if (other != chosen && other.getMinOccurs() == 0) {
                branches.add(new Branch(other, Branch.Times.NONE));
            }
        }
    }
}
