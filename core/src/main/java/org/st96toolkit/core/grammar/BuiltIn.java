package org.st96toolkit.core.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.st96toolkit.core.grammar.Moment.Shape;

/** The atomic types that XML Schema has built in, with their lexical spaces and values. */
enum BuiltIn {
    ANY_SIMPLE_TYPE("anySimpleType", null, WhiteSpace.PRESERVE, text -> true),
    STRING("string", ANY_SIMPLE_TYPE, WhiteSpace.PRESERVE, text -> true),
    NORMALIZED_STRING("normalizedString", STRING, WhiteSpace.REPLACE, text -> true),
    TOKEN("token", NORMALIZED_STRING, WhiteSpace.COLLAPSE, text -> true),
    LANGUAGE("language", TOKEN, WhiteSpace.COLLAPSE, matching("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*+")),
    NMTOKEN("NMTOKEN", TOKEN, WhiteSpace.COLLAPSE, NameCharacters::isNmtoken),
    NAME("Name", TOKEN, WhiteSpace.COLLAPSE, NameCharacters::isName),
    NCNAME("NCName", NAME, WhiteSpace.COLLAPSE, NameCharacters::isNcName),
    ID("ID", NCNAME, WhiteSpace.COLLAPSE, NameCharacters::isNcName),
    IDREF("IDREF", NCNAME, WhiteSpace.COLLAPSE, NameCharacters::isNcName),
    // no document that we read declares unparsed entities which could be meant
    ENTITY("ENTITY", NCNAME, WhiteSpace.COLLAPSE, text -> false),
    BOOLEAN("boolean", ANY_SIMPLE_TYPE, WhiteSpace.COLLAPSE, matching("true|false|1|0")),
    DECIMAL("decimal", ANY_SIMPLE_TYPE, WhiteSpace.COLLAPSE, Decimal::isDecimal),
    INTEGER("integer", DECIMAL, WhiteSpace.COLLAPSE, Decimal::isInteger),
    NON_POSITIVE_INTEGER("nonPositiveInteger", INTEGER, WhiteSpace.COLLAPSE, within(null, "0")),
    NEGATIVE_INTEGER("negativeInteger", NON_POSITIVE_INTEGER, WhiteSpace.COLLAPSE, within(null, "-1")),
    LONG("long", INTEGER, WhiteSpace.COLLAPSE, within("-9223372036854775808", "9223372036854775807")),
    INT("int", LONG, WhiteSpace.COLLAPSE, within("-2147483648", "2147483647")),
    SHORT("short", INT, WhiteSpace.COLLAPSE, within("-32768", "32767")),
    BYTE("byte", SHORT, WhiteSpace.COLLAPSE, within("-128", "127")),
    NON_NEGATIVE_INTEGER("nonNegativeInteger", INTEGER, WhiteSpace.COLLAPSE, within("0", null)),
    UNSIGNED_LONG("unsignedLong", NON_NEGATIVE_INTEGER, WhiteSpace.COLLAPSE, within("0", "18446744073709551615")),
    UNSIGNED_INT("unsignedInt", UNSIGNED_LONG, WhiteSpace.COLLAPSE, within("0", "4294967295")),
    UNSIGNED_SHORT("unsignedShort", UNSIGNED_INT, WhiteSpace.COLLAPSE, within("0", "65535")),
    UNSIGNED_BYTE("unsignedByte", UNSIGNED_SHORT, WhiteSpace.COLLAPSE, within("0", "255")),
    POSITIVE_INTEGER("positiveInteger", NON_NEGATIVE_INTEGER, WhiteSpace.COLLAPSE, within("1", null)),
    FLOAT("float", ANY_SIMPLE_TYPE, WhiteSpace.COLLAPSE, BuiltIn::isFloating),
    DOUBLE("double", ANY_SIMPLE_TYPE, WhiteSpace.COLLAPSE, BuiltIn::isFloating),
    DURATION("duration", ANY_SIMPLE_TYPE, WhiteSpace.COLLAPSE, text -> Span.parse(text) != null),
    DATE_TIME("dateTime", ANY_SIMPLE_TYPE, WhiteSpace.COLLAPSE, moment(Shape.DATE_TIME)),
    DATE("date", ANY_SIMPLE_TYPE, WhiteSpace.COLLAPSE, moment(Shape.DATE)),
    TIME("time", ANY_SIMPLE_TYPE, WhiteSpace.COLLAPSE, moment(Shape.TIME)),
    G_YEAR_MONTH("gYearMonth", ANY_SIMPLE_TYPE, WhiteSpace.COLLAPSE, moment(Shape.YEAR_MONTH)),
    G_YEAR("gYear", ANY_SIMPLE_TYPE, WhiteSpace.COLLAPSE, moment(Shape.YEAR)),
    G_MONTH_DAY("gMonthDay", ANY_SIMPLE_TYPE, WhiteSpace.COLLAPSE, moment(Shape.MONTH_DAY)),
    G_DAY("gDay", ANY_SIMPLE_TYPE, WhiteSpace.COLLAPSE, moment(Shape.DAY)),
    G_MONTH("gMonth", ANY_SIMPLE_TYPE, WhiteSpace.COLLAPSE, moment(Shape.MONTH)),
    HEX_BINARY("hexBinary", ANY_SIMPLE_TYPE, WhiteSpace.COLLAPSE, matching("([0-9a-fA-F]{2})*+")),
    BASE64_BINARY("base64Binary", ANY_SIMPLE_TYPE, WhiteSpace.COLLAPSE, Base64Text::isBase64),
    ANY_URI("anyURI", ANY_SIMPLE_TYPE, WhiteSpace.COLLAPSE, UriReference::isUriReference),
    QNAME("QName", ANY_SIMPLE_TYPE, WhiteSpace.COLLAPSE, BuiltIn::isQName),
    NOTATION("NOTATION", ANY_SIMPLE_TYPE, WhiteSpace.COLLAPSE, BuiltIn::isQName);

    private static final Map<String, BuiltIn> BY_NAME = byName();

    private final String xsdName;
    private final BuiltIn base;
    private final WhiteSpace whiteSpace;
    private final Predicate<String> lexical;

    BuiltIn(String xsdName, BuiltIn base, WhiteSpace whiteSpace, Predicate<String> lexical) {
        this.xsdName = xsdName;
        this.base = base;
        this.whiteSpace = whiteSpace;
        this.lexical = lexical;
    }

    /** A value that compares by meaning and never equals a value of another primitive type. */
    private record Tagged(BuiltIn primitive, String value) {}

    /** The atomic type of that local name in XML Schema. */
    static Optional<BuiltIn> named(String local) {
        return Optional.ofNullable(BY_NAME.get(local));
    }

    String xsdName() {
        return xsdName;
    }

    /** The type that it is derived from, or null. */
    BuiltIn base() {
        return base;
    }

    WhiteSpace whiteSpace() {
        return whiteSpace;
    }

    /** Whether a value, after white-space processing, is one of this type. */
    boolean accepts(String normalized) {
        return lexical.test(normalized);
    }

    BuiltIn primitive() {
        return base == null || base == ANY_SIMPLE_TYPE ? this : base.primitive();
    }

    /** Whether the value is the text itself. */
    boolean isText() {
        return primitive() == STRING || this == ANY_SIMPLE_TYPE;
    }

    /** What a valid value means: equal where two texts mean the same. */
    Object key(String normalized) {
        return switch (primitive()) {
            case ANY_SIMPLE_TYPE, STRING -> normalized;
            case BOOLEAN -> normalized.equals("true") || normalized.equals("1");
            case DECIMAL -> Decimal.of(normalized);
            case FLOAT -> (Float) (float) floating(normalized, Float::parseFloat);
            case DOUBLE -> (Double) floating(normalized, Double::parseDouble);
            case DURATION -> Span.parse(normalized);
            case DATE_TIME -> Moment.parse(Shape.DATE_TIME, normalized);
            case DATE -> Moment.parse(Shape.DATE, normalized);
            case TIME -> Moment.parse(Shape.TIME, normalized);
            case G_YEAR_MONTH -> Moment.parse(Shape.YEAR_MONTH, normalized);
            case G_YEAR -> Moment.parse(Shape.YEAR, normalized);
            case G_MONTH_DAY -> Moment.parse(Shape.MONTH_DAY, normalized);
            case G_DAY -> Moment.parse(Shape.DAY, normalized);
            case G_MONTH -> Moment.parse(Shape.MONTH, normalized);
            case HEX_BINARY -> new Tagged(HEX_BINARY, normalized.toUpperCase(java.util.Locale.ROOT));
            case BASE64_BINARY -> new Tagged(BASE64_BINARY, normalized.replace(" ", ""));
            default -> new Tagged(primitive(), normalized);
        };
    }

    /** The length that the length facets measure, or -1 where they say nothing. */
    int length(String normalized) {
        return switch (primitive()) {
            case STRING, ANY_URI -> normalized.length();
            case HEX_BINARY -> normalized.length() / 2;
            case BASE64_BINARY -> Base64Text.octets(normalized);
            default -> -1;
        };
    }

    private static Map<String, BuiltIn> byName() {
        Map<String, BuiltIn> all = new HashMap<>();
        for (BuiltIn type : values()) {
            all.put(type.xsdName, type);
        }
        return Map.copyOf(all);
    }

    private static Predicate<String> matching(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return text -> compiled.matcher(text).matches();
    }

    private static Predicate<String> within(String least, String most) {
        return text -> Decimal.isInteger(text, least, most);
    }

    private static Predicate<String> moment(Shape shape) {
        return text -> Moment.parse(shape, text) != null;
    }

    private static boolean isQName(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? NameCharacters.isNcName(text)
                : NameCharacters.isNcName(text.substring(0, colon))
                        && NameCharacters.isNcName(text.substring(colon + 1));
    }

    private static boolean isFloating(String text) {
        if (text.equals("INF") || text.equals("-INF") || text.equals("NaN")) {
            return true;
        }
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        return exponent < 0
                ? Decimal.isDecimal(text)
                : Decimal.isDecimal(text.substring(0, exponent)) && Decimal.isInteger(text.substring(exponent + 1));
    }

    private static double floating(String text, java.util.function.ToDoubleFunction<String> parser) {
        return switch (text) {
            case "INF" -> Double.POSITIVE_INFINITY;
            case "-INF" -> Double.NEGATIVE_INFINITY;
            // adding zero makes the negative zero equal to zero
            default -> parser.applyAsDouble(text) + 0.0;
        };
    }
}
