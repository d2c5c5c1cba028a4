package org.st96toolkit.core.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CoreCode;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;

/**
 * Reads XML documents into trees. Offline whatever the document says: neither external DTD subsets nor external entities
 * are fetched; the entity names of the ISO, MathML and WIPO sets resolve all the same. A document that is not well-formed
 * or goes beyond a limit is withheld, and the report says why and where; nothing is thrown for what an input holds.
 * Thread-safe; make one and keep it.
 */
public final class XmlReader {

    private final Limits limits;
    private final SafeParsers parsers;

    /** A reader with {@link Limits#STANDARD}. */
    public XmlReader() {
        this(Limits.STANDARD);
    }

    public XmlReader(Limits limits) {
        this.limits = limits;
        this.parsers = new SafeParsers(limits, EntityNames.load());
    }

    /** The limits for what is read. */
    public Limits limits() {
        return limits;
    }

    /** Reads a file. A file that cannot be read is a withheld result, too. */
    public Result<XmlDocument> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException cause) {
            return unreadable(cause);
        }
    }

    /** The bytes of a file. A file that cannot be read is a withheld result. */
    public Result<byte[]> load(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Result.of(in.readNBytes(limits.inputBytes() + 1), Report.EMPTY);
        } catch (IOException cause) {
            return Result.withheld(unreadable(cause).report());
        }
    }

    /** The name of the encoding that a document is read in, as far as its first bytes and its XML declaration say. */
    public static Optional<String> encoding(byte[] bytes) {
        try {
            return Optional.of(Encoding.detect(bytes).charset().name());
        } catch (Encoding.Unknown unknown) {
            return Optional.empty();
        }
    }

    /** Reads a stream to its end and leaves it open. A stream that fails is a withheld result, too. */
    public Result<XmlDocument> read(InputStream in) {
        try {
            return read(in.readNBytes(limits.inputBytes() + 1));
        } catch (IOException cause) {
            return unreadable(cause);
        }
    }

    /** Reads a document from its bytes. */
    public Result<XmlDocument> read(byte[] bytes) {
        if (bytes.length > limits.inputBytes()) {
            return withheld(CoreCode.LIMIT_REACHED, Location.UNKNOWN, "inputBytes: " + limits.inputBytes());
        }
        Encoding encoding;
        try {
            encoding = Encoding.detect(bytes);
        } catch (Encoding.Unknown unknown) {
            return withheld(CoreCode.UNKNOWN_ENCODING, new Location(1, 1), unknown.getMessage());
        }
        return read(bytes, encoding);
    }

    private Result<XmlDocument> read(byte[] bytes, Encoding encoding) {
        Result<XmlDocument> strict = attempt(bytes, encoding);
        if (strict.value().isPresent() || encoding.wider().isEmpty() || !isInvalidBytes(strict)) {
            return strict;
        }
        Encoding wider = encoding.wider().get();
        Result<XmlDocument> second = read(bytes, wider);
        if (second.value().isEmpty()) {
            return strict;
        }
        Location place = strict.report().diagnostics().get(0).location();
        String declared = encoding.charset().name();
        String used = wider.charset().name();
        Report note = Report.of(Diagnostic.of(CoreCode.WIDER_ENCODING, place, declared, used));
        return Result.of(second.orElseThrow(), note.and(second.report()));
    }

    private static boolean isInvalidBytes(Result<XmlDocument> result) {
        return result.report().diagnostics().get(0).code() == CoreCode.INVALID_BYTES;
    }

    private Result<XmlDocument> attempt(byte[] bytes, Encoding encoding) {
        List<Diagnostic> found = new ArrayList<>(1);
        encoding.declared()
                .ifPresent(declared -> found.add(Diagnostic.of(
                        CoreCode.ENCODING_MISMATCH,
                        new Location(1, 1),
                        declared,
                        encoding.charset().name())));
        StrictText strict = new StrictText(bytes, encoding);
        Faults faults = new Faults(bytes, encoding);
        XMLStreamReader2 parser = null;
        try {
            DocumentText text = new DocumentText(strict, limits.subsetCharacters());
            if (text.isBlank()) {
                return withheld(CoreCode.EMPTY_INPUT, Location.UNKNOWN);
            }
            if (!text.isMarkup()) {
                return withheld(CoreCode.NOT_XML, new Location(1, 1));
            }
            String version = text.prolog().version();
            if (version != null && !version.equals("1.0")) {
                return withheld(CoreCode.XML_VERSION, new Location(1, 1), version);
            }
            parser = parsers.open(
                    text,
                    text.prolog().declares(),
                    systemId -> found.add(Diagnostic.of(
                            CoreCode.EXTERNAL_DECLARATIONS, faults.doctype(text), String.valueOf(systemId))));
            XmlDocument document = new TreeBuilder(parser, text, limits).build();
            if (!strict.isInvalid()) {
                return Result.of(document, new Report(found));
            }
            found.add(faults.invalidBytes(strict));
        } catch (XMLStreamException fault) {
            boolean inDecoding = fault.getCause() instanceof CharConversionException;
            found.add(inDecoding ? faults.invalidBytes(strict) : faults.explain(fault, parser));
        }
        return Result.withheld(new Report(found));
    }

    private static Result<XmlDocument> unreadable(IOException cause) {
        return withheld(CoreCode.UNREADABLE_INPUT, Location.UNKNOWN, cause.toString());
    }

    private static Result<XmlDocument> withheld(Code code, Location location, String... arguments) {
        return Result.withheld(Report.of(Diagnostic.of(code, location, arguments)));
    }
}
