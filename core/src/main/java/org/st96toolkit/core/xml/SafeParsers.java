package org.st96toolkit.core.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Reader;
import java.io.StringReader;
import java.util.function.Consumer;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.st96toolkit.core.diagnostic.CoreCode;

/**
 * Makes every XML parser of the project. Woodstox is named, not looked up, so that no other parser on the class path can
 * take its place. No parser from here ever opens a file or a connection: external identifiers are answered from memory or
 * refused. Thread-safe.
 */
final class SafeParsers {

    private final Limits limits;
    private final EntityNames names;
    private final WstxInputFactory factory;
    private final WstxInputFactory withKnownEntities;

    SafeParsers(Limits limits, EntityNames names) {
        this.limits = limits;
        this.names = names;
        this.factory = factory();
        // Twenty times faster than the resolver, but stronger than declarations: for documents that declare nothing.
        this.withKnownEntities = factory();
        withKnownEntities.setProperty(WstxInputProperties.P_CUSTOM_INTERNAL_ENTITIES, names.replacements());
    }

    private WstxInputFactory factory() {
        WstxInputFactory made = new WstxInputFactory();
        made.configureForXmlConformance();
        made.setProperty(XMLInputFactory2.IS_NAMESPACE_AWARE, true);
        made.setProperty(XMLInputFactory2.IS_COALESCING, true);
        made.setProperty(XMLInputFactory2.IS_VALIDATING, false);
        made.setProperty(XMLInputFactory2.IS_REPLACING_ENTITY_REFERENCES, true);
        made.setProperty(XMLInputFactory2.P_REPORT_PROLOG_WHITESPACE, false);
        made.setProperty(XMLInputFactory2.P_PRESERVE_LOCATION, true);
        // The internal subset is read for its entities. External identifiers get as far as the resolvers below.
        made.setProperty(XMLInputFactory2.SUPPORT_DTD, true);
        made.setProperty(XMLInputFactory2.IS_SUPPORTING_EXTERNAL_ENTITIES, true);
        made.setProperty(WstxInputProperties.P_CACHE_DTDS, false);
        // Lazily, faults would come out of getText() as unchecked exceptions.
        made.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        made.setProperty(WstxInputProperties.P_ENTITY_RESOLVER, (XMLResolver) SafeParsers::refuse);
        made.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, (XMLResolver) this::known);
        // One more than the limit: the tree builder counts depth itself, to say so with the right code.
        made.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limits.depth() + 1);
        made.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, limits.attributesPerElement());
        made.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.attributeCharacters());
        made.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, limits.textCharacters());
        made.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, limits.entityExpansions());
        made.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, 16 << 10);
        return made;
    }

    /**
     * A parser over the characters of a document, before its first event.
     *
     * @param declares whether the document has an internal DTD subset that may declare entities of its own
     * @param skipped is told the system identifier of each external parameter entity that the internal subset refers to;
     *     it is read as if it were empty
     */
    XMLStreamReader2 open(Reader text, boolean declares, Consumer<String> skipped) throws XMLStreamException {
        WstxInputFactory chosen = declares ? factory : withKnownEntities;
        XMLStreamReader2 parser = (XMLStreamReader2) chosen.createXMLStreamReader(text);
        XMLResolver resolver = (publicId, systemId, base, name) -> {
            // Without a name it is the external subset, which nobody expects to be read.
            if (name != null) {
                skipped.accept(systemId);
            }
            return new StringReader("");
        };
        parser.setProperty(WstxInputProperties.P_DTD_RESOLVER, resolver);
        return parser;
    }

    private static Object refuse(String publicId, String systemId, String base, String name) throws Refusal {
        throw new Refusal(CoreCode.EXTERNAL_ENTITY, String.valueOf(name), String.valueOf(systemId));
    }

    private Object known(String publicId, String systemId, String base, String name) throws Refusal {
        String text = names.replacement(name).orElseThrow(() -> new Refusal(CoreCode.UNDECLARED_ENTITY, name));
        return new StringReader(text);
    }
}
