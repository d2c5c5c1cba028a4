package org.st96toolkit.st96.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.xerces.xs.XSConstants;
import org.apache.xerces.xs.XSElementDeclaration;
import org.apache.xerces.xs.XSNamedMap;
import org.apache.xerces.xs.XSObject;
import org.apache.xerces.xs.XSSimpleTypeDefinition;

/** What a schema declares and no document with a given root can hold, by reason. It is listed and not counted. */
final class Unreachable {

    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";

    private final Reach reach;
    private final Map<String, Set<String>> byReason = new LinkedHashMap<>();

    private Unreachable(Reach reach) {
        this.reach = reach;
    }

    /** Reason to names. */
    static Map<String, Set<String>> of(Reach reach, Costs costs) {
        Unreachable all = new Unreachable(reach);
        XSNamedMap elements = reach.model().getComponents(XSConstants.ELEMENT_DECLARATION);
        for (int i = 0; i < elements.getLength(); i++) {
            XSElementDeclaration element = (XSElementDeclaration) elements.item(i);
            if (element.getAbstract()) {
                all.add("abstract heads, for which their substitutes stand", element);
            }
        }
        for (XSElementDeclaration element : reach.elements()) {
            if (!costs.satisfiable(element)) {
                all.add("elements that require themselves without end", element);
            }
        }
        all.unreferenced("elements that nothing refers to", XSConstants.ELEMENT_DECLARATION);
        all.unreferenced("attributes that nothing refers to", XSConstants.ATTRIBUTE_DECLARATION);
        all.unreferenced("types of no element or attribute, bases of others among them", XSConstants.TYPE_DEFINITION);
        all.facets();
        return all.byReason;
    }

    private void unreferenced(String reason, short kind) {
        XSNamedMap components = reach.model().getComponents(kind);
        for (int i = 0; i < components.getLength(); i++) {
            XSObject component = components.item(i);
            boolean isAbstract = component instanceof XSElementDeclaration element && element.getAbstract();
            if (!isAbstract && !SCHEMA.equals(component.getNamespace()) && !reach.isReachable(component)) {
                add(reason, component);
            }
        }
    }

    private void facets() {
        for (XSObject component : reach.reachable()) {
            if (component instanceof XSSimpleTypeDefinition type) {
                for (FacetSide side : FacetSide.of(type)) {
                    side.impossible().ifPresent(reason -> add("facets, as " + reason, name(type) + " " + side));
                }
            }
        }
    }

    private void add(String reason, XSObject component) {
        add(reason, name(component));
    }

    private void add(String reason, String name) {
        byReason.computeIfAbsent(reason, key -> new TreeSet<>()).add(name);
    }

    /** A component's name as the facts have it. */
    static String name(XSObject component) {
        if (component.getName() == null) {
            return "a nameless type";
        }
        return component.getNamespace() == null
                ? component.getName()
                : Mutation.prefix(component.getNamespace()) + component.getName();
    }
}
