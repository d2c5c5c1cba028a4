package org.st96toolkit.st96.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.xerces.xs.StringList;
import org.apache.xerces.xs.XSAttributeDeclaration;
import org.apache.xerces.xs.XSAttributeGroupDefinition;
import org.apache.xerces.xs.XSAttributeUse;
import org.apache.xerces.xs.XSComplexTypeDefinition;
import org.apache.xerces.xs.XSConstants;
import org.apache.xerces.xs.XSElementDeclaration;
import org.apache.xerces.xs.XSFacet;
import org.apache.xerces.xs.XSIDCDefinition;
import org.apache.xerces.xs.XSModel;
import org.apache.xerces.xs.XSModelGroupDefinition;
import org.apache.xerces.xs.XSMultiValueFacet;
import org.apache.xerces.xs.XSNamedMap;
import org.apache.xerces.xs.XSObject;
import org.apache.xerces.xs.XSObjectList;
import org.apache.xerces.xs.XSSimpleTypeDefinition;
import org.apache.xerces.xs.XSTypeDefinition;
import org.apache.xerces.xs.XSValue;

/**
 * Walks two schemas side by side, component by component, anonymous and local ones included, and lists where they
 * differ in anything that validation may see. Annotations, file names and brackets without meaning are not seen.
 */
final class SchemaComparison {

    private static final short[] KINDS = {
        XSConstants.ELEMENT_DECLARATION,
        XSConstants.ATTRIBUTE_DECLARATION,
        XSConstants.TYPE_DEFINITION,
        XSConstants.MODEL_GROUP_DEFINITION,
        XSConstants.ATTRIBUTE_GROUP
    };

    /** Two components that stand in the same place, by identity. */
    private record Pair(XSObject left, XSObject right) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Pair pair && left == pair.left && right == pair.right;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(left) + System.identityHashCode(right);
        }
    }

    private final List<String> differences = new ArrayList<>();
    private final Set<Pair> seen = new HashSet<>();
    private int facts;

    /** Compares all that two schemas declare, beginning at every global component of either. */
    static SchemaComparison of(XSModel left, XSModel right) {
        SchemaComparison comparison = new SchemaComparison();
        for (short kind : KINDS) {
            comparison.globals("kind " + kind, left.getComponents(kind), right.getComponents(kind));
        }
        for (XSElementDeclaration head : elements(left)) {
            XSElementDeclaration other = right.getElementDeclaration(head.getName(), head.getNamespace());
            if (other != null) {
                comparison.same(
                        "substitutes of " + name(head),
                        names(left.getSubstitutionGroup(head)),
                        names(right.getSubstitutionGroup(other)));
            }
        }
        return comparison;
    }

    /** The differences, each with the path to its place; empty where the schemas are equal. */
    List<String> differences() {
        return List.copyOf(differences);
    }

    /** How many pairs of components were held against each other. */
    int components() {
        return seen.size();
    }

    /** How many single facts were held against each other. */
    int facts() {
        return facts;
    }

    /** The global elements of a schema. */
    static List<XSElementDeclaration> elements(XSModel model) {
        XSNamedMap map = model.getComponents(XSConstants.ELEMENT_DECLARATION);
        List<XSElementDeclaration> elements = new ArrayList<>();
        for (int i = 0; i < map.getLength(); i++) {
            elements.add((XSElementDeclaration) map.item(i));
        }
        return elements;
    }

    private void globals(String path, XSNamedMap left, XSNamedMap right) {
        TreeMap<String, XSObject> ours = byName(left);
        TreeMap<String, XSObject> theirs = byName(right);
        same(path, ours.keySet(), theirs.keySet());
        ours.forEach((name, component) -> {
            if (theirs.containsKey(name)) {
                component(name, component, theirs.get(name));
            }
        });
    }

    private static TreeMap<String, XSObject> byName(XSNamedMap map) {
        TreeMap<String, XSObject> components = new TreeMap<>();
        for (int i = 0; i < map.getLength(); i++) {
            components.put(name(map.item(i)), map.item(i));
        }
        return components;
    }

    private void component(String path, XSObject left, XSObject right) {
        if (left == null || right == null) {
            same(path + " is there", left != null, right != null);
            return;
        }
        if (!seen.add(new Pair(left, right))) {
            return;
        }
        same(path + " kind", left.getType(), right.getType());
        same(path + " name", name(left), name(right));
        if (left instanceof XSElementDeclaration element) {
            element(path, element, (XSElementDeclaration) right);
        } else if (left instanceof XSAttributeDeclaration attribute) {
            attribute(path, attribute, (XSAttributeDeclaration) right);
        } else if (left instanceof XSModelGroupDefinition group) {
            XSModelGroupDefinition other = (XSModelGroupDefinition) right;
            same(
                    path + " compositor",
                    group.getModelGroup().getCompositor(),
                    other.getModelGroup().getCompositor());
        } else if (left instanceof XSAttributeGroupDefinition group) {
            XSAttributeGroupDefinition other = (XSAttributeGroupDefinition) right;
            attributes(path, group.getAttributeUses(), other.getAttributeUses());
            String wildcard = ParticleForm.wildcard(group.getAttributeWildcard());
            same(path + " @any", wildcard, ParticleForm.wildcard(other.getAttributeWildcard()));
        } else if (left instanceof XSTypeDefinition type) {
            type(path, type, (XSTypeDefinition) right);
        }
    }

    private void element(String path, XSElementDeclaration left, XSElementDeclaration right) {
        same(path + " nillable", left.getNillable(), right.getNillable());
        same(path + " abstract", left.getAbstract(), right.getAbstract());
        same(path + " scope", left.getScope(), right.getScope());
        same(path + " block", left.getDisallowedSubstitutions(), right.getDisallowedSubstitutions());
        same(path + " final", left.getSubstitutionGroupExclusions(), right.getSubstitutionGroupExclusions());
        same(path + " value kind", left.getConstraintType(), right.getConstraintType());
        same(path + " value", value(left.getValueConstraintValue()), value(right.getValueConstraintValue()));
        same(
                path + " head",
                name(left.getSubstitutionGroupAffiliation()),
                name(right.getSubstitutionGroupAffiliation()));
        same(path + " identity", identity(left), identity(right));
        component(path + "/type", left.getTypeDefinition(), right.getTypeDefinition());
    }

    private static Set<String> identity(XSElementDeclaration element) {
        Set<String> constraints = new TreeSet<>();
        XSNamedMap map = element.getIdentityConstraints();
        for (int i = 0; i < map.getLength(); i++) {
            XSIDCDefinition constraint = (XSIDCDefinition) map.item(i);
            constraints.add(constraint.getCategory() + " " + name(constraint) + " " + constraint.getSelectorStr() + " "
                    + constraint.getFieldStrs() + " " + name(constraint.getRefKey()));
        }
        return constraints;
    }

    private void attribute(String path, XSAttributeDeclaration left, XSAttributeDeclaration right) {
        same(path + " scope", left.getScope(), right.getScope());
        same(path + " value kind", left.getConstraintType(), right.getConstraintType());
        same(path + " value", value(left.getValueConstraintValue()), value(right.getValueConstraintValue()));
        component(path + "/type", left.getTypeDefinition(), right.getTypeDefinition());
    }

    private void type(String path, XSTypeDefinition left, XSTypeDefinition right) {
        same(path + " anonymous", left.getAnonymous(), right.getAnonymous());
        same(path + " final", left.getFinal(), right.getFinal());
        if (left.getBaseType() != left) {
            component(path + "/base", left.getBaseType(), right.getBaseType());
        }
        if (left instanceof XSSimpleTypeDefinition simple && right instanceof XSSimpleTypeDefinition other) {
            simpleType(path, simple, other);
        } else if (left instanceof XSComplexTypeDefinition complex && right instanceof XSComplexTypeDefinition other) {
            complexType(path, complex, other);
        } else {
            same(path + " kind of type", left.getTypeCategory(), right.getTypeCategory());
        }
    }

    private void complexType(String path, XSComplexTypeDefinition left, XSComplexTypeDefinition right) {
        same(path + " derivation", left.getDerivationMethod(), right.getDerivationMethod());
        same(path + " abstract", left.getAbstract(), right.getAbstract());
        same(path + " content", left.getContentType(), right.getContentType());
        same(path + " block", left.getProhibitedSubstitutions(), right.getProhibitedSubstitutions());
        attributes(path, left.getAttributeUses(), right.getAttributeUses());
        String wildcard = ParticleForm.wildcard(left.getAttributeWildcard());
        same(path + " @any", wildcard, ParticleForm.wildcard(right.getAttributeWildcard()));
        component(path + "/text", left.getSimpleType(), right.getSimpleType());
        particle(path, ParticleForm.of(left.getParticle()), ParticleForm.of(right.getParticle()));
    }

    private void particle(String path, ParticleForm left, ParticleForm right) {
        same(path, left.label(), right.label());
        if (left.term() != null && right.term() != null) {
            component(path + "/" + left.kind(), left.term(), right.term());
        }
        int children = Math.min(left.children().size(), right.children().size());
        for (int i = 0; i < children; i++) {
            particle(path + "/" + i, left.children().get(i), right.children().get(i));
        }
    }

    private void attributes(String path, XSObjectList left, XSObjectList right) {
        TreeMap<String, XSAttributeUse> ours = uses(left);
        TreeMap<String, XSAttributeUse> theirs = uses(right);
        same(path + " attributes", ours.keySet(), theirs.keySet());
        ours.forEach((name, use) -> {
            XSAttributeUse other = theirs.get(name);
            if (other != null) {
                same(path + "/@" + name + " required", use.getRequired(), other.getRequired());
                same(path + "/@" + name + " value kind", use.getConstraintType(), other.getConstraintType());
                same(
                        path + "/@" + name + " value",
                        value(use.getValueConstraintValue()),
                        value(other.getValueConstraintValue()));
                component(path + "/@" + name, use.getAttrDeclaration(), other.getAttrDeclaration());
            }
        });
    }

    private static TreeMap<String, XSAttributeUse> uses(XSObjectList list) {
        TreeMap<String, XSAttributeUse> uses = new TreeMap<>();
        for (int i = 0; i < list.getLength(); i++) {
            XSAttributeUse use = (XSAttributeUse) list.item(i);
            uses.put(name(use.getAttrDeclaration()), use);
        }
        return uses;
    }

    private void simpleType(String path, XSSimpleTypeDefinition left, XSSimpleTypeDefinition right) {
        same(path + " variety", left.getVariety(), right.getVariety());
        same(path + " built-in", left.getBuiltInKind(), right.getBuiltInKind());
        same(path + " facet kinds", left.getDefinedFacets(), right.getDefinedFacets());
        same(path + " fixed facets", left.getFixedFacets(), right.getFixedFacets());
        same(path + " codes", strings(left.getLexicalEnumeration()), strings(right.getLexicalEnumeration()));
        same(path + " patterns", strings(left.getLexicalPattern()), strings(right.getLexicalPattern()));
        same(path + " facets", facets(left), facets(right));
        component(path + "/item", left.getItemType(), right.getItemType());
        XSObjectList members = left.getMemberTypes();
        XSObjectList others = right.getMemberTypes();
        same(path + " members", members.getLength(), others.getLength());
        for (int i = 0; i < Math.min(members.getLength(), others.getLength()); i++) {
            component(path + "/member" + i, members.item(i), others.item(i));
        }
    }

    private static Set<String> facets(XSSimpleTypeDefinition type) {
        Set<String> facets = new TreeSet<>();
        for (XSObjectList list : List.of(type.getFacets(), type.getMultiValueFacets())) {
            for (int i = 0; i < list.getLength(); i++) {
                if (list.item(i) instanceof XSFacet facet) {
                    facets.add(facet.getFacetKind() + "=" + facet.getLexicalFacetValue());
                } else if (list.item(i) instanceof XSMultiValueFacet facet) {
                    facets.add(facet.getFacetKind() + "=" + strings(facet.getLexicalFacetValues()));
                }
            }
        }
        return facets;
    }

    /** The strings of a list; none where there is no list. */
    static List<String> strings(StringList list) {
        List<String> strings = new ArrayList<>();
        for (int i = 0; list != null && i < list.getLength(); i++) {
            strings.add(list.item(i));
        }
        return strings;
    }

    private static String value(XSValue value) {
        return value == null ? null : value.getNormalizedValue();
    }

    private static Set<String> names(XSObjectList list) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < list.getLength(); i++) {
            names.add(name(list.item(i)));
        }
        return names;
    }

    private static String name(XSObject component) {
        return component == null ? null : "{" + component.getNamespace() + "}" + component.getName();
    }

    private void same(String path, Object left, Object right) {
        facts++;
        if (!Objects.equals(left, right)) {
            differences.add(path + ": " + left + " / " + right);
        }
    }
}
