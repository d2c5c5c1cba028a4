package org.st96toolkit.core.grammar;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlName;

/** What validation looks up in a grammar besides the types that it already has in hand. Thread-safe. */
interface Declarations {

    /** The global element of a name, abstract ones included. */
    Optional<ElementDeclaration> element(XmlName name);

    /** All declarations of elements of a name: the global one and the local ones. */
    Collection<ElementDeclaration> everywhere(XmlName name);

    /** The names of all global elements. */
    Collection<XmlName> elementNames();

    /** The names of the elements that may be a root; none where all may. */
    Set<XmlName> roots();

    /** The global type of a name, for {@code xsi:type}. */
    Optional<DeclaredType> type(XmlName name);

    /** The global attribute of a name, for wildcards. */
    Optional<AttributeDeclaration> attribute(XmlName name);

    /** The type of what has no declaration and needs none. */
    DeclaredType anyType();

    /** The namespaces of prefixes, for messages and for qualified names in values. */
    Map<String, String> prefixes();

    /** Whether the attributes of XML Schema instances mean something. */
    boolean isSchema();
}
