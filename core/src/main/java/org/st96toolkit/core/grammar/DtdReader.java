package org.st96toolkit.core.grammar;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.grammar.DtdDeclarations.Attribute;
import org.st96toolkit.core.grammar.ElementType.Content;
import org.st96toolkit.core.xml.XmlName;

/** Reads document type definitions into a {@link Grammar}. */
public final class DtdReader {

    private DtdReader() {}

    /** Finds external parameter entities, and the DTD itself. */
    @FunctionalInterface
    public interface Entities {

        /**
         * Finds an entity.
         *
         * @param publicId its public identifier
         * @param systemId its system identifier, resolved against that of the entity that refers to it
         * @return the entity, or nothing where it is not listed; nothing else is read, no file and no address
         */
        Optional<Entity> find(Optional<String> publicId, String systemId);
    }

    /**
     * An external entity.
     *
     * @param systemId where it was found: relative references in it are resolved against this
     * @param bytes its bytes, in the encoding that it declares, else UTF-8 or what its byte-order mark says
     */
    public record Entity(String systemId, byte[] bytes) {}

    /**
     * Reads a DTD. Names with a prefix are in the namespace that some {@code xmlns:prefix} attribute of the DTD has for
     * its default; {@code xmlns} attributes themselves are not attributes in the tree, nor here.
     *
     * @param publicId the public identifier of the DTD
     * @param systemId its system identifier
     * @param entities finds it and what it refers to
     * @return the grammar, or why there is none: an entity is missing, a declaration is broken, or expansion never ends
     */
    public static Result<Grammar> read(Optional<String> publicId, String systemId, Entities entities) {
        DtdDeclarations dtd;
        try {
            DtdInput input = new DtdInput(entities);
            input.openExternal(publicId, systemId);
            dtd = new DtdParser(input).parse();
        } catch (SourceFault fault) {
            Location location = new Location(fault.line(), fault.line() > 0 ? 1 : 0);
            return Result.withheld(
                    Report.of(Diagnostic.of(GrammarCode.BROKEN_DTD, location, fault.systemId(), fault.what())));
        }
        return Result.of(new DeclaredGrammar(declarations(dtd)), Report.EMPTY);
    }

    /**
     * Reads a DTD whose parts are known by their system identifiers alone.
     *
     * @param systemId the system identifier of the DTD
     * @param documents gives the bytes of a system identifier, or nothing where it does not list it
     * @return the grammar, or why there is none
     */
    public static Result<Grammar> read(String systemId, Function<String, Optional<byte[]>> documents) {
        return read(
                Optional.empty(),
                systemId,
                (publicId, wanted) -> documents.apply(wanted).map(bytes -> new Entity(wanted, bytes)));
    }

    private static PlainDeclarations declarations(DtdDeclarations dtd) {
        Map<String, String> prefixes = dtd.prefixes();
        Set<String> names = new LinkedHashSet<>(dtd.models().keySet());
        Map<XmlName, PlainDeclarations.Definition> definitions = new LinkedHashMap<>();
        for (String name : names) {
            ModelSyntax.Model model = dtd.models().get(name);
            Map<String, Attribute> attributes = dtd.attributes().getOrDefault(name, Map.of());
            definitions.put(qualified(name, prefixes), declared -> definition(model, attributes, prefixes, declared));
        }
        return new PlainDeclarations(definitions, prefixes, Set.of());
    }

    private static TypeDefinition definition(
            ModelSyntax.Model model,
            Map<String, Attribute> attributes,
            Map<String, String> prefixes,
            PlainDeclarations declared) {
        List<AttributeDeclaration> uses = attributes.values().stream()
                .filter(attribute -> !DtdDeclarations.isNamespace(attribute.name()))
                .map(attribute -> new AttributeDeclaration(
                        qualified(attribute.name(), prefixes),
                        attribute.type(),
                        attribute.required(),
                        attribute.defaultValue(),
                        attribute.fixed()))
                .toList();
        return TypeDefinition.plain(
                model.content(),
                model.content() == Content.SIMPLE ? SimpleTypes.of(BuiltIn.STRING) : null,
                new AttributeUses(uses, Optional.empty()),
                () -> model.particle(name -> declared.term(qualified(name, prefixes))));
    }

    private static XmlName qualified(String name, Map<String, String> prefixes) {
        int colon = name.indexOf(':');
        String namespace = colon < 0 ? null : prefixes.get(name.substring(0, colon));
        return namespace == null ? XmlName.of(name) : new XmlName(namespace, name.substring(colon + 1));
    }
}
