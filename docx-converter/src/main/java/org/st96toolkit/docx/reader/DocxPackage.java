package org.st96toolkit.docx.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CoreCode;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.Limits;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlReader;

/**
 * The parts of a DOCX, unpacked. The main part is found by its relationship, whatever its name. Names of parts begin with a slash and
 * are found in upper and lower case alike. XML has the names of the Transitional variant, whichever it is written in.
 *
 * <p>Not on POI's package layer: that one refuses a whole file for one part without a type, one broken list of relationships or one
 * target with a space, replaces addresses it cannot parse, and has its limits in static fields that all users of a process share.
 */
public final class DocxPackage {

    private static final String TYPES = "/[Content_Types].xml";
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String MAIN = "officeDocument";

    /** What is found where a part declares entities or has them declared elsewhere. */
    private static final Set<Code> DECLARATIONS =
            Set.of(CoreCode.EXTERNAL_ENTITY, CoreCode.EXTERNAL_DECLARATIONS, CoreCode.ENTITY_EXPANSION);

    private static final XmlReader STANDARD_READER = reader(PackageLimits.STANDARD);

    private final Map<String, byte[]> parts;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> typesByName = new HashMap<>();
    private final Map<String, String> typesByExtension = new HashMap<>();
    private final Map<String, List<Relationship>> relationships = new HashMap<>();
    private final XmlReader reader;
    private final List<Diagnostic> found = new ArrayList<>();
    private String main = "";

    private DocxPackage(Map<String, byte[]> parts, PackageLimits limits) {
        this.parts = parts;
        parts.keySet().forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
        this.reader = limits.equals(PackageLimits.STANDARD) ? STANDARD_READER : reader(limits);
    }

    private static XmlReader reader(PackageLimits limits) {
        Limits standard = Limits.STANDARD;
        return new XmlReader(new Limits(
                Math.min(standard.inputBytes(), limits.partBytes()),
                standard.depth(),
                standard.attributesPerElement(),
                // Paths of drawn shapes are long.
                16 << 20,
                standard.textCharacters(),
                standard.entityExpansions(),
                standard.expandedCharacters(),
                standard.distinctNames(),
                standard.subsetCharacters()));
    }

    /** Opens a file within the standard limits. A file that cannot be read is a withheld result. */
    public static Result<DocxPackage> open(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return open(in.readNBytes(PackageLimits.STANDARD.fileBytes() + 1), PackageLimits.STANDARD);
        } catch (IOException cause) {
            return Result.withheld(
                    Report.of(Diagnostic.of(CoreCode.UNREADABLE_INPUT, Location.UNKNOWN, cause.toString())));
        }
    }

    /**
     * Opens a file from its bytes.
     *
     * @return the package; withheld where it is none, is encrypted, broken or too large, or has no text of a word processor
     */
    public static Result<DocxPackage> open(byte[] bytes, PackageLimits limits) {
        if (bytes.length > limits.fileBytes()) {
            return withheld(ReaderCode.LIMIT_REACHED, "fileBytes", Long.toString(limits.fileBytes()));
        }
        if (startsWith(bytes, OLE2)) {
            return withheld(isEncrypted(bytes) ? ReaderCode.ENCRYPTED : ReaderCode.OLD_FORMAT);
        }
        if (!startsWith(bytes, new byte[] {'P', 'K'})) {
            return withheld(ReaderCode.NOT_A_DOCX, bytes.length == 0 ? "0 bytes" : firstBytes(bytes));
        }
        List<String> odd = new ArrayList<>();
        Map<String, byte[]> parts;
        try {
            parts = new ZipParts(limits).unpack(bytes, odd);
        } catch (ZipParts.LimitReached limit) {
            return withheld(ReaderCode.LIMIT_REACHED, limit.limit(), Long.toString(limit.value()));
        } catch (IOException broken) {
            return withheld(ReaderCode.DAMAGED, String.valueOf(broken.getMessage()));
        }
        DocxPackage opened = new DocxPackage(parts, limits);
        odd.forEach(name -> opened.report(ReaderCode.IRREGULAR_PACKAGE, name));
        return opened.start();
    }

    private Result<DocxPackage> start() {
        readTypes();
        List<Relationship> top = relationships("");
        Optional<Relationship> start = top.stream().filter(one -> one.is(MAIN)).findFirst();
        if (start.isEmpty()) {
            report(ReaderCode.NOT_A_DOCX, "ZIP");
            return Result.withheld(takeReport());
        }
        main = start.get().target();
        if (!has(main)) {
            report(ReaderCode.PART_MISSING, "/", main);
            return Result.withheld(takeReport());
        }
        main = names.get(main.toLowerCase(Locale.ROOT));
        String type = type(main);
        if (!type.isEmpty() && !type.contains("word") && type.contains("+xml")) {
            report(ReaderCode.NOT_A_DOCX, type);
            return Result.withheld(takeReport());
        }
        if (type.contains("macroEnabled")
                || relationships(main).stream().anyMatch(one -> one.type().endsWith("/vbaProject"))) {
            report(ReaderCode.MACROS);
        }
        return Result.of(this, takeReport());
    }

    /** The name of the part with the text. */
    public String main() {
        return main;
    }

    /** Whether there is a part of this name. */
    public boolean has(String part) {
        return names.containsKey(part.toLowerCase(Locale.ROOT));
    }

    /** The name of a part as the package writes it; as given where there is none. */
    public String name(String part) {
        return names.getOrDefault(part.toLowerCase(Locale.ROOT), part);
    }

    /** The bytes of a part, a copy. */
    public Optional<byte[]> bytes(String part) {
        return Optional.ofNullable(parts.get(name(part))).map(byte[]::clone);
    }

    /** The media type of a part; empty where the package says none. */
    public String type(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        String type = typesByName.get(lower);
        int dot = lower.lastIndexOf('.');
        return type != null ? type : typesByExtension.getOrDefault(lower.substring(dot + 1), "");
    }

    /** The relationships of a part, in their order; of the package itself where the name is empty. */
    public List<Relationship> relationships(String part) {
        return relationships.computeIfAbsent(part.toLowerCase(Locale.ROOT), any -> readRelationships(part));
    }

    /** A relationship of a part by its identifier. */
    public Optional<Relationship> relationship(String part, String id) {
        return relationships(part).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What was found while relationships were read, since it was last asked for. */
    Report takeReport() {
        Report report = new Report(found);
        found.clear();
        return report;
    }

    /** Whether the text is written with the names of the Strict variant; false where it cannot be read. */
    public boolean isStrict() {
        return reader.read(parts.getOrDefault(main, new byte[0]))
                .value()
                .filter(document ->
                        TransitionalNames.isStrict(document.root().name().namespace()))
                .isPresent();
    }

    /** The names of all parts, in the order of the file. */
    public List<String> parts() {
        return List.copyOf(parts.keySet());
    }

    /** The size of a part, unpacked; 0 where there is none. */
    public int size(String part) {
        return parts.getOrDefault(name(part), new byte[0]).length;
    }

    /** The root element of a part, names Transitional; withheld, and told why, where it is no well-formed XML or has a DOCTYPE. */
    public Result<XmlElement> xml(String part) {
        Result<XmlDocument> read = reader.read(parts.getOrDefault(name(part), new byte[0]));
        Diagnostic said = Diagnostic.of(ReaderCode.PART_UNREADABLE, Location.UNKNOWN, part);
        boolean declares = read.report().diagnostics().stream().anyMatch(one -> DECLARATIONS.contains(one.code()))
                || read.value().flatMap(XmlDocument::doctype).isPresent();
        if (declares) {
            return Result.withheld(Report.of(Diagnostic.of(ReaderCode.DOCTYPE, Location.UNKNOWN, part)));
        }
        if (read.value().isEmpty()) {
            return Result.withheld(Report.of(said).and(read.report()));
        }
        return Result.of(new TransitionalNames().map(read.orElseThrow().root()), read.report());
    }

    private Optional<XmlElement> quiet(String part) {
        Result<XmlElement> read = xml(part);
        found.addAll(read.report().diagnostics());
        return read.value();
    }

    private void readTypes() {
        if (!has(TYPES)) {
            report(ReaderCode.IRREGULAR_PACKAGE, TYPES);
            return;
        }
        for (XmlElement entry : quiet(TYPES).map(XmlElement::elements).orElse(List.of())) {
            String type = attribute(entry, "ContentType");
            if (entry.name().local().equals("Default")) {
                typesByExtension.put(attribute(entry, "Extension").toLowerCase(Locale.ROOT), type);
            } else {
                typesByName.put(attribute(entry, "PartName").toLowerCase(Locale.ROOT), type);
            }
        }
    }

    private List<Relationship> readRelationships(String part) {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String list = (slash < 0 ? "/" : folder) + "_rels/" + part.substring(slash + 1) + ".rels";
        if (!has(list)) {
            return List.of();
        }
        Map<String, Relationship> all = new LinkedHashMap<>();
        for (XmlElement entry : quiet(list).map(XmlElement::elements).orElse(List.of())) {
            boolean external = attribute(entry, "TargetMode").equals("External");
            String written = attribute(entry, "Target");
            String target = external ? written : PartNames.resolve(slash < 0 ? "/" : folder, written);
            if (!external && !has(target) && has(PartNames.decoded(target))) {
                target = PartNames.decoded(target);
            }
            String id = attribute(entry, "Id");
            String type = TransitionalNames.uri(attribute(entry, "Type"));
            all.putIfAbsent(id, new Relationship(id, type, external ? target : name(target), external));
        }
        return List.copyOf(all.values());
    }

    private static String attribute(XmlElement element, String name) {
        return element.attribute(XmlName.of(name)).orElse("");
    }

    private void report(ReaderCode code, String... arguments) {
        found.add(Diagnostic.of(code, Location.UNKNOWN, arguments));
    }

    private static Result<DocxPackage> withheld(ReaderCode code, String... arguments) {
        return Result.withheld(Report.of(Diagnostic.of(code, Location.UNKNOWN, arguments)));
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static String firstBytes(byte[] bytes) {
        StringBuilder hexadecimal = new StringBuilder();
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            hexadecimal.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%02X", bytes[i]));
        }
        return hexadecimal.toString();
    }

    /** Encrypted packages and files of the older format have one container; the name of a stream in it tells them apart. */
    private static boolean isEncrypted(byte[] bytes) {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i + name.length <= bytes.length; i += 2) {
            if (Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }
}
