package org.st96toolkit.validation.schematron;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.EnvironmentVariableResolver;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.pull.PullSource;
import net.sf.saxon.pull.StaxBridge;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.trans.XPathException;
import org.st96toolkit.core.xml.XmlEvents;

/**
 * A Saxon processor that sees one folder and nothing else: no network, no files elsewhere, no variables of the environment, no
 * collections, no Java. Whatever it parses is parsed by the reader of the toolkit.
 */
final class ConfinedProcessor {

    private final Path folder;
    private final Processor processor = new Processor(false);

    ConfinedProcessor(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        Configuration configuration = processor.getUnderlyingConfiguration();
        processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
        processor.setConfigurationProperty(Feature.DISABLE_XSL_EVALUATE, true);
        processor.setConfigurationProperty(Feature.ENVIRONMENT_VARIABLE_RESOLVER, new NoEnvironment());
        configuration.setResourceResolver(this::resolve);
        configuration.setUnparsedTextURIResolver((uri, encoding, owner) ->
                new InputStreamReader(new ByteArrayInputStream(bytes(uri.toString())), charset(encoding)));
        configuration.setCollectionFinder((context, uri) -> {
            throw new XPathException("collections are not read: " + uri);
        });
    }

    Processor processor() {
        return processor;
    }

    private static Charset charset(String name) throws XPathException {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            throw new XPathException("there is no encoding " + name, unknown);
        }
    }

    /** Answers or refuses; to answer with nothing would let Saxon look for itself. */
    private Source resolve(ResourceRequest request) throws XPathException {
        return source(bytes(request.uri), request.uri);
    }

    private byte[] bytes(String uri) throws XPathException {
        try {
            URI wanted = URI.create(uri);
            if ("file".equals(wanted.getScheme())) {
                Path file = Path.of(wanted).toRealPath();
                if (file.startsWith(folder)) {
                    return Files.readAllBytes(file);
                }
            }
        } catch (IOException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException unreadable) {
            throw new XPathException("cannot be read: " + uri, unreadable);
        }
        throw new XPathException("not in the folder of the rules: " + uri);
    }

    /** A document, by the reader of the toolkit. */
    static Source source(byte[] bytes, String systemId) throws XPathException {
        try {
            StaxBridge events = new StaxBridge();
            events.setXMLStreamReader(new XmlEvents().open(bytes));
            PullSource source = new PullSource(events);
            source.setSystemId(systemId);
            return source;
        } catch (XMLStreamException broken) {
            throw new XPathException(systemId + " is not well-formed: " + broken.getMessage(), broken);
        }
    }

    private static final class NoEnvironment implements EnvironmentVariableResolver {
        @Override
        public Set<String> getAvailableEnvironmentVariables() {
            return Set.of();
        }

        @Override
        public String getEnvironmentVariable(String name) {
            return null;
        }
    }
}
