package org.st96toolkit.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.format.Format;
import org.st96toolkit.core.format.MappingTables;
import org.st96toolkit.core.format.PackagedFormat;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.mapping.Mapper;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.Remainder;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.xml.Limits;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlReader;
import org.st96toolkit.core.xml.XmlWriter;

/**
 * The way into the toolkit: reads, recognises, validates and converts patent documents. Immutable and thread-safe; load it
 * once and share it. A bad document is never an exception: it is a report.
 */
public final class Toolkit {

    private final List<Format> formats;
    private final List<MappingTables> tables;
    private final List<PackagedFormat> packagedFormats;
    private final XmlReader reader;
    private final String version;

    private Toolkit(
            List<Format> formats, List<MappingTables> tables, List<PackagedFormat> packagedFormats, Limits limits) {
        this.formats = List.copyOf(formats);
        this.tables = List.copyOf(tables);
        this.packagedFormats = List.copyOf(packagedFormats);
        this.reader = new XmlReader(limits);
        this.version = release();
    }

    /** A toolkit with all formats and mapping tables on the class path. */
    public static Toolkit load() {
        List<Format> formats = new ArrayList<>();
        ServiceLoader.load(Format.class, Toolkit.class.getClassLoader()).forEach(formats::add);
        List<MappingTables> tables = new ArrayList<>();
        ServiceLoader.load(MappingTables.class, Toolkit.class.getClassLoader()).forEach(tables::add);
        List<PackagedFormat> packagedFormats = new ArrayList<>();
        ServiceLoader.load(PackagedFormat.class, Toolkit.class.getClassLoader()).forEach(packagedFormats::add);
        return new Toolkit(formats, tables, packagedFormats, Limits.STANDARD);
    }

    /** The same toolkit with other limits for what it reads. */
    public Toolkit withLimits(Limits other) {
        return new Toolkit(formats, tables, packagedFormats, other);
    }

    /** The version of this toolkit, as the build wrote it into the library. */
    public static String release() {
        Properties properties = new Properties();
        try (InputStream in = Toolkit.class.getResourceAsStream("toolkit.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    /** The version of this toolkit. */
    public String version() {
        return version;
    }

    /** The formats that were found. */
    public List<Format> formats() {
        return formats;
    }

    /** The mapping tables that were found. */
    public List<MappingTables> tables() {
        return tables;
    }

    /** A format by its id. */
    public Optional<Format> format(String id) {
        return formats.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /**
     * What reads a file that is no XML and holds a document.
     *
     * @param bytes the file, or its first bytes
     * @return what reads it; nothing where it is of no such kind that is known
     */
    public Optional<PackagedFormat> packagedFormat(byte[] bytes) {
        return packagedFormats.stream().filter(each -> each.recognises(bytes)).findFirst();
    }

    /**
     * Reads a document and recognises it.
     *
     * @return the document; withheld where the input cannot be read, is not well-formed or is of no known kind
     */
    public Result<PatentDocument> read(Input input) {
        Result<XmlDocument> parsed = input instanceof Input.OfFile file
                ? reader.read(file.file())
                : reader.read(((Input.OfBytes) input).bytes());
        if (parsed.value().isEmpty()) {
            return Result.withheld(parsed.report());
        }
        byte[] bytes = input instanceof Input.OfBytes inMemory ? inMemory.bytes() : new byte[0];
        return recognise(parsed.value().get(), parsed.report(), format -> bytes);
    }

    /**
     * Recognises a tree that was made in memory, by a {@link org.st96toolkit.core.format.Binding} for one, and writes it.
     *
     * @return the document with its bytes; withheld where it is of no known kind
     * @throws IllegalArgumentException where it holds what no XML document can hold
     */
    public Result<PatentDocument> document(XmlDocument tree) {
        return recognise(tree, Report.EMPTY, format -> writer(format).toBytes(tree));
    }

    /** Reads a document for a conversion: what no format knows may be of the dialect that the options bring along. */
    private Result<PatentDocument> read(Input.OfBytes input, ConversionOptions options) {
        Result<XmlDocument> parsed = reader.read(input.bytes());
        if (parsed.value().isEmpty()) {
            return Result.withheld(parsed.report());
        }
        XmlDocument tree = parsed.value().get();
        Optional<Variant> own = OwnDialect.variant(options, tree.root().name());
        if (own.isPresent()) {
            return Result.of(
                    new PatentDocument(tree, tables.get(0).left(), own.get(), input.bytes(), Optional.empty()),
                    parsed.report());
        }
        return recognise(tree, parsed.report(), format -> input.bytes());
    }

    private Result<PatentDocument> recognise(XmlDocument tree, Report report, Function<Format, byte[]> bytes) {
        for (Format format : formats) {
            Optional<Variant> variant = format.detect(tree);
            if (variant.isPresent()) {
                return Result.of(
                        new PatentDocument(tree, format.id(), variant.get(), bytes.apply(format), Optional.empty()),
                        report.and(format.remarks(tree)));
            }
        }
        Report refusals = formats.stream().map(format -> format.remarks(tree)).reduce(Report.EMPTY, Report::and);
        Report why = refusals.hasErrors()
                ? refusals
                : Report.of(Diagnostic.of(
                        ConversionCode.UNKNOWN_KIND,
                        tree.root().location(),
                        tree.root().name().local()));
        return Result.withheld(report.and(why));
    }

    /** Holds a document against the grammar of its kind. */
    public Report validate(PatentDocument document) {
        return format(document.format())
                .map(format -> format.grammar(document.variant()).validate(document.tree()))
                .orElse(Report.EMPTY);
    }

    /** How much of what a document holds. */
    public DocumentCounts counts(PatentDocument document) {
        return DocumentCounts.of(
                document.tree().root(), format(document.format()).orElseThrow().vocabulary());
    }

    /** The remainder that a document carries for its way back. */
    public Remainder remainder(PatentDocument document) {
        Optional<MappingTables> known = tablesOf(document);
        Optional<Mapping> table = table(document);
        if (known.isEmpty() || table.isEmpty()) {
            return Remainder.NONE;
        }
        Side side = known.get().left().equals(document.format()) ? Side.LEFT : Side.RIGHT;
        return Mapper.remainder(
                document.tree(), side, known.get().targets(), table.get().namespaces());
    }

    private Optional<MappingTables> tablesOf(PatentDocument document) {
        return tables.stream()
                .filter(known ->
                        known.left().equals(document.format()) || known.right().equals(document.format()))
                .findFirst();
    }

    /** The table that a document would be converted by, or, on the right side, that of the dialect that it came from. */
    private Optional<Mapping> table(PatentDocument document) {
        return tablesOf(document).flatMap(known -> {
            if (known.left().equals(document.format())) {
                return known.mapping(document.variant().dialect()).flatMap(Result::value);
            }
            String first = format(known.left()).orElseThrow().dialects().get(0);
            Optional<Mapping> any = known.mapping(first).flatMap(Result::value);
            // Its entries are written with the prefixes of its table.
            return any.flatMap(table ->
                            Mapper.properties(document.tree(), Side.RIGHT, known.targets(), table.namespaces()))
                    .flatMap(said -> Optional.ofNullable(said.get(Mapper.DIALECT)))
                    .flatMap(known::mapping)
                    .flatMap(Result::value)
                    .or(() -> any);
        });
    }

    /**
     * Converts a document to a format with the default options.
     *
     * @param input the document
     * @param to the id of the format
     */
    public Result<PatentDocument> convert(Input input, String to) {
        return convert(input, ConversionOptions.DEFAULT.to(to));
    }

    /**
     * Converts a document.
     *
     * @return the document that was made, with its receipt; withheld where the input cannot be read, is of no known kind or
     *     cannot be said on the other side at all
     */
    public Result<PatentDocument> convert(Input input, ConversionOptions options) {
        Result<Input.OfBytes> loaded = load(input);
        if (loaded.value().isEmpty()) {
            return Result.withheld(loaded.report());
        }
        Input.OfBytes bytes = loaded.value().get();
        Result<PatentDocument> source = read(bytes, options);
        if (source.value().isEmpty()) {
            return source;
        }
        return new Conversion(this, source.value().get(), source.report(), options).run();
    }

    /**
     * What kind of document a conversion of a document with the default options makes.
     *
     * @return the kind; nothing where no conversion is known for it
     */
    public Optional<Variant> destination(PatentDocument document) {
        return new ConversionPlanner(this, document, ConversionOptions.DEFAULT)
                .plan()
                .map(plan -> plan.variant(plan.from().other()));
    }

    private Result<Input.OfBytes> load(Input input) {
        if (input instanceof Input.OfBytes bytes) {
            return Result.of(bytes, Report.EMPTY);
        }
        Result<byte[]> bytes = reader.load(((Input.OfFile) input).file());
        return bytes.value().isEmpty()
                ? Result.withheld(bytes.report())
                : Result.of(new Input.OfBytes(input.name(), bytes.value().get()), bytes.report());
    }

    /** The limits for what is read. */
    public Limits limits() {
        return reader.limits();
    }

    /** What reads all documents. */
    XmlReader reader() {
        return reader;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What writes documents of a format, with the prefixes that it is known by. */
    static XmlWriter writer(Format format) {
        Map<String, String> byNamespace = new LinkedHashMap<>();
        format.prefixes().forEach((prefix, namespace) -> {
            if (!prefix.isEmpty()) {
                byNamespace.put(namespace, prefix);
            }
        });
        XmlWriter writer = XmlWriter.plain().withPrefixes(byNamespace);
        String bare = format.prefixes().get("");
        return bare == null ? writer : writer.withDefaultNamespace(bare);
    }
}
