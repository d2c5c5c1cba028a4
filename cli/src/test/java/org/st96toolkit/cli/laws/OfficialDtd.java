package org.st96toolkit.cli.laws;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.xerces.parsers.DOMParser;
import org.apache.xerces.parsers.XMLGrammarCachingConfiguration;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.core.testing.SharedData;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.EntityResolver2;
import org.xml.sax.helpers.DefaultHandler;

/** The DTDs of the offices, and for common documents ours, in Xerces. A document without a DOCTYPE gets one by its root. */
final class OfficialDtd {

    private static final Map<String, String> PUBLIC = Map.of(
            "-//W3C//DTD MathML 2.0//EN", "common/mathml2/mathml2.dtd",
            "-//OASIS//DTD XML Exchange Table Model 19990315//EN", "common/soextblx.dtd",
            "-//WIPO//ENTITIES WIPO 1.0//EN", "common/wipo.ent");

    /** China's DTDs are not at hand: documents are held against our tables, written as DTDs. */
    private static final Pattern CHINESE = Pattern.compile("(?:.*/)?(cn-[a-z-]+?)(?:-20080416)?[.]dtd");

    /**
     * The schema of services could not be had either. A DTD knows no namespaces, so it declares the names of the documents twice,
     * with a prefix and without.
     */
    private static final String EXCHANGE = "exchange.dtd";

    /** What documents without a DOCTYPE are held against. */
    private static final Map<String, String> BY_ROOT = Map.ofEntries(
            Map.entry("us-patent-grant", "us-patent-grant-v47-2022-02-17.dtd"),
            Map.entry("us-patent-application", "us-patent-application-v46-2022-02-17.dtd"),
            Map.entry("ep-patent-document", "ep-patent-document-v1-5.dtd"),
            Map.entry("jp-official-gazette", "jp-a.dtd"),
            Map.entry("cn-patent-document", "cn-patent-document.dtd"),
            Map.entry("cn-application-body", "cn-application-body.dtd"),
            Map.entry("application-body", "application-body.dtd"),
            Map.entry("description", "application-body.dtd"),
            Map.entry("claims", "application-body.dtd"),
            Map.entry("abstract", "application-body.dtd"),
            Map.entry("drawings", "application-body.dtd"),
            Map.entry("patent-document", "patent-document.dtd"),
            Map.entry("bibliographic-data", "patent-document.dtd"),
            Map.entry("ops:world-patent-data", EXCHANGE),
            Map.entry("exch:exchange-documents", EXCHANGE),
            Map.entry("exch:exchange-document", EXCHANGE));

    private static final Pattern OURS = Pattern.compile("(application-body|patent-document)(-v[0-9-]+)?[.]dtd");

    private static final Pattern ENTITY = Pattern.compile("&(?!amp;|lt;|gt;|quot;|apos;)[A-Za-z]+;");

    private OfficialDtd() {}

    /**
     * A document as Xerces reads it by its DTD.
     *
     * @param tree the document, without the white space that the DTD says means nothing
     * @param faults its faults by the DTD
     */
    record Judged(Document tree, List<String> faults) {}

    static Judged judge(byte[] document) {
        List<String> faults = new ArrayList<>();
        DOMParser parser =
                hasEntities(document) ? new DOMParser() : new DOMParser(new XMLGrammarCachingConfiguration());
        try {
            parser.setFeature("http://xml.org/sax/features/validation", true);
            parser.setFeature("http://apache.org/xml/features/dom/include-ignorable-whitespace", false);
            parser.setFeature("http://apache.org/xml/features/dom/create-entity-ref-nodes", false);
            parser.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            parser.setEntityResolver(new Resolver());
            parser.setErrorHandler(new DefaultHandler() {
                @Override
                public void error(SAXParseException fault) {
                    faults.add(fault.getLineNumber() + ":" + fault.getColumnNumber() + ": " + fault.getMessage());
                }
            });
            InputSource source = new InputSource(new ByteArrayInputStream(document));
            source.setSystemId("file:///st36/document.xml");
            parser.parse(source);
        } catch (SAXException broken) {
            throw new IllegalArgumentException(broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Judged(parser.getDocument(), faults);
    }

    /** Whether a document refers to entities of its DTD, which Xerces forgets in grammars that it keeps. */
    private static boolean hasEntities(byte[] document) {
        return ENTITY.matcher(new String(document, StandardCharsets.ISO_8859_1)).find();
    }

    /** Finds what the offices name by the last part of the name. */
    private static final class Resolver implements EntityResolver2 {

        @Override
        public InputSource getExternalSubset(String root, String base) throws IOException {
            return source(BY_ROOT.get(root), "");
        }

        @Override
        public InputSource resolveEntity(String name, String publicId, String base, String systemId)
                throws IOException {
            String listed = publicId == null ? null : PUBLIC.get(publicId);
            return source(listed != null ? listed : systemId, base == null ? "" : base);
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) throws IOException {
            return resolveEntity(null, publicId, null, systemId);
        }

        private static InputSource source(String name, String base) throws IOException {
            if (name.equals(EXCHANGE)) {
                return made(exchange(), "exchange");
            }
            Matcher chinese = CHINESE.matcher(name);
            if (chinese.matches()) {
                return made(ModelTableDtd.of(chinese.group(1)), chinese.group(1));
            }
            return source(file(name, base));
        }

        private static InputSource made(String dtd, String name) {
            InputSource made = new InputSource(new StringReader(dtd));
            made.setSystemId("file:///st36/" + name + ".dtd");
            return made;
        }

        private static String exchange() {
            String prefixed = ModelTableDtd.of("exchange");
            String bare = prefixed.lines()
                    .filter(line -> line.contains(" exch:"))
                    .filter(line -> !line.contains(" ops:"))
                    .map(line -> line.replace("exch:", ""))
                    .collect(Collectors.joining("\n"));
            return prefixed.replaceAll("(<!ELEMENT ops:.*?)exch:([a-z-]+)", "$1(exch:$2|$2)") + bare;
        }

        private static InputSource source(Path file) throws IOException {
            InputSource source = new InputSource(new ByteArrayInputStream(Files.readAllBytes(file)));
            source.setSystemId(file.toUri().toString());
            return source;
        }

        /** The name of a file that is there. */
        private static String lastPart(String name, Path ours) {
            String last = name.substring(name.lastIndexOf('/') + 1)
                    // The common part of the Japanese DTD is there by another name than it is asked for by.
                    .replaceFirst("^gat-a-com[.]dtd$", "jp-a-com.dtd")
                    // Two DTDs of the EPO could not be had: the nearest judges.
                    .replaceFirst("^(ep-patent-document)-v1-2[.]dtd$", "$1-v1-3.dtd")
                    .replaceFirst("^(ep-patent-document)-v1-5-1[.]dtd$", "$1-v1-5.dtd")
                    .replaceFirst("^xx-(patent-document)", "$1");
            // WIPO's own names carry a version; so do ours but the newest.
            return Files.exists(ours.resolve(last))
                    ? last
                    : last.replaceFirst("^(application-body|patent-document)-v[0-9-]+[.]dtd$", "$1.dtd");
        }

        private static Path file(String name, String base) throws IOException {
            // WIPO's own names carry a version; so do ours but the newest.
            Path ours = ProjectFolder.path("schemas/st36-common");
            String last = lastPart(name, ours);
            boolean inside = base.startsWith(ours.toUri().toString());
            // A DOCTYPE that only names the root means the newest.
            String newest = BY_ROOT.get(last.replaceFirst("[.]dtd$", ""));
            if (newest != null && !newest.equals(last) && !inside) {
                return file(newest, base);
            }
            if (OURS.matcher(last).matches() || base.startsWith(ours.toUri().toString())) {
                return ours.resolve(last);
            }
            Path folder = SharedData.path("standards/st36");
            if (Files.exists(folder.resolve(name))) {
                return folder.resolve(name);
            }
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> file.endsWith(last))
                        .findFirst()
                        .orElseThrow(() -> new IOException("no " + name));
            }
        }
    }
}
