package org.st96toolkit.core.xml;

import com.ctc.wstx.exc.WstxEOFException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamLocation2;
import org.codehaus.stax2.XMLStreamReader2;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CoreCode;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;

/** Says in our codes why a document could not be read, and where. */
final class Faults {

    private static final String UNDECLARED_PREFIX = "Undeclared namespace prefix \"";
    private static final String EXTERNAL_IN_ATTRIBUTE = "Encountered a reference to external parsed entity \"";
    private static final int LONGEST_REFERENCE = 256;

    private final byte[] bytes;
    private final Encoding encoding;
    private final SourceText source;

    Faults(byte[] bytes, Encoding encoding) {
        this.bytes = bytes;
        this.encoding = encoding;
        this.source = new SourceText(bytes, encoding);
    }

    /** The diagnostic for bytes that are impossible in the encoding. */
    Diagnostic invalidBytes(StrictText text) {
        int from = text.invalidAt();
        String hex = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, from, from + text.invalidLength());
        SourcePosition place = source.ofByte(from);
        return Diagnostic.of(
                CoreCode.INVALID_BYTES, place.location(), encoding.charset().name(), hex);
    }

    /** Where the DOCTYPE stands, just behind its name. */
    Location doctype(DocumentText text) {
        return source.ofCharacter(text.prolog().identifiersStart()).location();
    }

    /**
     * The diagnostic for what the parser threw.
     *
     * @param fault what it threw
     * @param parser the parser that threw it, null where it could not even be made
     */
    Diagnostic explain(XMLStreamException fault, XMLStreamReader2 parser) {
        XMLStreamLocation2 place = outermost(parser, fault);
        boolean inEntity = place != null && isInEntity(parser, fault);
        if (fault.getCause() instanceof DocumentText.SubsetTooLong tooLong) {
            return at(CoreCode.LIMIT_REACHED, place, tooLong.getMessage());
        }
        if (fault instanceof Refusal refusal) {
            return refusal(refusal, parser, place);
        }
        String said = message(fault);
        if (said.startsWith(UNDECLARED_PREFIX)) {
            return at(CoreCode.UNDECLARED_PREFIX, start(parser, place), quoted(said, UNDECLARED_PREFIX));
        }
        if (said.startsWith(EXTERNAL_IN_ATTRIBUTE)) {
            return at(CoreCode.EXTERNAL_ENTITY, place, quoted(said, EXTERNAL_IN_ATTRIBUTE));
        }
        Optional<ParserLimit> limit = ParserLimit.in(said);
        if (limit.isPresent()) {
            boolean expansion = inEntity || limit.get().isExpansion();
            Code code = expansion ? CoreCode.ENTITY_EXPANSION : CoreCode.LIMIT_REACHED;
            return at(code, place, limit.get().describe(said));
        }
        if (fault instanceof WstxEOFException && !inEntity) {
            return at(CoreCode.TRUNCATED, place);
        }
        if (place != null && !inEntity) {
            SourcePosition error = source.ofCharacter(place.getCharacterOffset());
            if (error.isInUnfinished()) {
                return at(CoreCode.TRUNCATED, place);
            }
            SourcePosition ampersand = error.lastAmpersand(LONGEST_REFERENCE);
            if (ampersand.isRawAmpersand() && !ampersand.isApartFrom(error)) {
                return Diagnostic.of(CoreCode.RAW_AMPERSAND, ampersand.location());
            }
        }
        return at(CoreCode.NOT_WELL_FORMED, place, said);
    }

    private Diagnostic refusal(Refusal refusal, XMLStreamReader2 parser, XMLStreamLocation2 place) {
        Code code = refusal.code();
        List<String> arguments = refusal.arguments();
        if (code == CoreCode.UNDECLARED_ENTITY || code == CoreCode.EXTERNAL_ENTITY) {
            SourcePosition reference =
                    source.ofCharacter(place.getCharacterOffset()).lastAmpersand(LONGEST_REFERENCE);
            return new Diagnostic(code, reference.location(), arguments);
        }
        if (code == CoreCode.NOT_WELL_FORMED) {
            return new Diagnostic(code, noncharacter(location(start(parser, place))), arguments);
        }
        return new Diagnostic(code, location(start(parser, place)), arguments);
    }

    /** Where the first character stands that XML does not have, or the other place where there is none. */
    private Location noncharacter(Location otherwise) {
        return source.ofNoncharacter().map(SourcePosition::location).orElse(otherwise);
    }

    private static Diagnostic at(Code code, XMLStreamLocation2 place, String... arguments) {
        return Diagnostic.of(code, location(place), arguments);
    }

    private static Location location(XMLStreamLocation2 place) {
        return place == null ? Location.UNKNOWN : new Location(place.getLineNumber(), place.getColumnNumber());
    }

    /** Where the current event began. */
    private static XMLStreamLocation2 start(XMLStreamReader2 parser, XMLStreamLocation2 otherwise) {
        return parser == null ? otherwise : outermost(parser.getLocationInfo().getStartLocation());
    }

    private static XMLStreamLocation2 outermost(XMLStreamReader2 parser, XMLStreamException fault) {
        if (fault.getLocation() instanceof XMLStreamLocation2 place) {
            return outermost(place);
        }
        return parser == null ? null : outermost(parser.getLocationInfo().getCurrentLocation());
    }

    private static XMLStreamLocation2 outermost(XMLStreamLocation2 place) {
        XMLStreamLocation2 outermost = place;
        while (outermost.getContext() != null) {
            outermost = outermost.getContext();
        }
        return outermost;
    }

    private static boolean isInEntity(XMLStreamReader2 parser, XMLStreamException fault) {
        if (fault.getLocation() instanceof XMLStreamLocation2 place) {
            return place.getContext() != null;
        }
        return parser != null && parser.getLocationInfo().getCurrentLocation().getContext() != null;
    }

    /** What stands between the quotes of which the beginning holds the first. */
    private static String quoted(String said, String beginning) {
        return said.substring(beginning.length(), said.indexOf('"', beginning.length()));
    }

    /** The parser's words, without the place that it appends. */
    private static String message(XMLStreamException fault) {
        String said = String.valueOf(fault.getMessage());
        int end = said.indexOf("\n at [");
        return end < 0 ? said : said.substring(0, end);
    }
}
