package org.st96toolkit.core.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlName;

/** The grammar of XML Schema documents. */
final class XsdGrammar implements Grammar {

    private final XsdComponents components;

    XsdGrammar(XsdComponents components) {
        this.components = components;
    }

    @Override
    public Optional<ElementDeclaration> element(XmlName name) {
        return components.concreteElement(name);
    }

    @Override
    public Collection<ElementDeclaration> elements() {
        List<ElementDeclaration> all = new ArrayList<>();
        for (XmlName name : components.symbols().names(XsdSymbols.Kind.ELEMENT)) {
            element(name).ifPresent(all::add);
        }
        return all;
    }

    @Override
    public Report validate(XmlDocument document) {
        throw new UnsupportedOperationException("not yet");
    }
}
