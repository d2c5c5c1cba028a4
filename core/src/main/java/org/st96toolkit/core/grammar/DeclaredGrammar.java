package org.st96toolkit.core.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.grammar.ElementType.Content;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/** A grammar over declarations, whatever they were read from. */
final class DeclaredGrammar implements Grammar {

    private final Declarations declarations;

    DeclaredGrammar(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public Optional<ElementDeclaration> element(XmlName name) {
        Optional<ElementDeclaration> declared = declarations.element(name);
        return declared.isPresent() && declared.get().traits().isAbstract() ? Optional.empty() : declared;
    }

    @Override
    public Collection<ElementDeclaration> elements() {
        List<ElementDeclaration> all = new ArrayList<>();
        for (XmlName name : declarations.elementNames()) {
            element(name).ifPresent(all::add);
        }
        return all;
    }

    @Override
    public Report validate(XmlDocument document) {
        return new Validation(declarations).document(document);
    }

    @Override
    public Report validate(XmlElement element, ElementDeclaration as) {
        if (!(as.type() instanceof DeclaredType)) {
            throw new IllegalArgumentException("a declaration of another kind: " + as.name());
        }
        return new Validation(declarations).part(element, as);
    }

    @Override
    public boolean whiteSpaceInsignificant(XmlElement element) {
        Collection<ElementDeclaration> declared = declarations.everywhere(element.name());
        return !declared.isEmpty()
                && declared.stream()
                        .map(declaration -> declaration.type().content())
                        .allMatch(content -> content == Content.ELEMENTS || content == Content.EMPTY);
    }
}
