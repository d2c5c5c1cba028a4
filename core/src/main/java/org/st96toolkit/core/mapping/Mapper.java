package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.xml.Doctype;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;

/**
 * Maps documents by a table in one direction, with the remainder: what the written side cannot say is kept in the written
 * document as processing instructions, and what such instructions say in the read document is obeyed.
 *
 * <p>The remainder is found by one mechanism for all rules: the document that was made is mapped back at once, and
 * wherever the result differs from the source, the difference is noted at its place.
 */
@SuppressWarnings("ReferenceEquality") // the unknown location is one
public final class Mapper {

    /** The property of the root's entry that says which table made the remainder. */
    public static final String DIALECT = "dialect";

    /** The property of the root's entry that says how many entries there are. */
    static final String ENTRIES = "entries";

    /** The property of the root's entry by which an unedited document is known. */
    static final String SEAL = "seal";

    private static final String COUNTRY = "office";
    private static final String LANGUAGE = "language";

    private static final Finished LAST = new Finished() {
        @Override
        public boolean isLast() {
            return true;
        }
    };

    private final Mapping mapping;
    private final Side from;
    private final Standard read;
    private final Standard written;
    private final EntryTargets targets;
    private final EntryNotation notation;
    private final String maker;

    /**
     * @param mapping the table
     * @param from the side that is read
     * @param read the standard of that side
     * @param written the standard of the other side
     * @param targets the targets of the instructions that carry entries
     * @param version the version of the toolkit and its tables: with the same the same document gives the same bytes
     */
    public Mapper(Mapping mapping, Side from, Standard read, Standard written, EntryTargets targets, String version) {
        this.mapping = mapping;
        this.from = from;
        this.read = read;
        this.written = written;
        this.targets = targets;
        this.notation = new EntryNotation(mapping.namespaces());
        this.maker = version + " " + mapping.fingerprint();
    }

    /**
     * A document that was made.
     *
     * @param document the document
     * @param remainder what its remainder holds
     * @param report the findings
     */
    public record Mapped(XmlDocument document, Remainder remainder, Report report) {}

    /** What the root's entry of a document says, if the document carries a remainder for this direction. */
    public static Optional<Map<String, String>> properties(
            XmlDocument document, Side side, EntryTargets targets, Map<String, String> namespaces) {
        EntryNotation notation = new EntryNotation(namespaces);
        return rootEntry(document, targets.in(side), notation).flatMap(entry -> properties(entry, notation));
    }

    private static Optional<Map<String, String>> properties(XmlInstruction instruction, EntryNotation notation) {
        return notation.read(instruction)
                .filter(entry -> entry.entry() instanceof Entry.Document)
                .map(entry -> ((Entry.Document) entry.entry()).properties());
    }

    private static Optional<XmlInstruction> rootEntry(XmlDocument document, String target, EntryNotation notation) {
        for (XmlNode node : document.root().children()) {
            if (node instanceof XmlInstruction instruction
                    && instruction.target().equals(target)
                    && properties(instruction, notation).isPresent()) {
                return Optional.of(instruction);
            }
        }
        return Optional.empty();
    }

    /** What remainder a document of a side carries. */
    public static Remainder remainder(
            XmlDocument document, Side side, EntryTargets targets, Map<String, String> namespaces) {
        return Remainder.of(document, targets.in(side), new EntryNotation(namespaces));
    }

    /** The document that this mapper reads without the entries of a remainder: what it says by itself. */
    public XmlDocument withoutEntries(XmlDocument document) {
        XmlDocument gathered = read.gather(document, marks(from));
        return read.spread(new RemainderRemoval(targets.in(from), notation).strip(gathered), marks(from));
    }

    private Optional<String> marks(Side side) {
        return Optional.of(targets.marksIn(side));
    }

    /** A document without the remainder that it was made with; the report says what is lost by that. */
    public Mapped withoutRemainder(XmlDocument document) {
        String target = targets.in(from.other());
        RemainderRemoval removal = new RemainderRemoval(target, notation);
        XmlDocument gathered = written.gather(document, marks(from.other()));
        XmlDocument stripped = written.spread(removal.strip(gathered), marks(from.other()));
        return new Mapped(stripped, Remainder.of(stripped, target, notation), new Report(removal.losses()));
    }

    /**
     * Maps a document.
     *
     * @param document the document
     * @param doctype the DOCTYPE of the written document where none is restored
     * @param properties what the root's entry of the written document is to say beside what the mapper itself notes
     * @return the written document; withheld where no table maps its root or it cannot be made valid
     */
    public Result<Mapped> map(XmlDocument document, Optional<Doctype> doctype, Map<String, String> properties) {
        Optional<Mapping.Root> pair = mapping.root(document.root(), from);
        if (pair.isEmpty()) {
            return Result.withheld(Report.of(Diagnostic.of(
                    MappingCode.UNKNOWN_ROOT,
                    document.root().location(),
                    document.root().name().local())));
        }
        return map(document, pair.get(), doctype, properties);
    }

    private Result<Mapped> map(
            XmlDocument flat, Mapping.Root pair, Optional<Doctype> doctype, Map<String, String> properties) {
        // A remainder of another dialect is not obeyed but kept like any other content.
        Optional<XmlInstruction> entry = rootEntry(flat, targets.in(from), notation);
        Optional<Map<String, String>> restored = entry.flatMap(instruction -> properties(instruction, notation))
                .filter(said -> Objects.equals(said.get(DIALECT), properties.get(DIALECT)));
        XmlDocument condensed = read.gather(flat, restored.flatMap(said -> marks(from)));
        EntrySpreader spreader = new EntrySpreader(targets.in(from), notation, read.grammar());
        XmlDocument document = restored.isPresent() ? condensed.withRoot(spreader.spread(condensed.root())) : condensed;
        MappingRun run = there(document, restored.isPresent());
        DraftElement made = run.root(document.root(), pair);
        if (made == null) {
            return Result.withheld(new Report(run.diagnostics())
                    .and(Report.of(Diagnostic.of(
                            MappingCode.NOT_CLOSED,
                            document.root().location(),
                            document.root().name().local()))));
        }
        List<Diagnostic> diagnostics = new ArrayList<>(run.diagnostics());
        if (restored.isEmpty()) {
            new Identities(from.other(), targets, notation, diagnostics).mend(made);
        }
        restored.ifPresent(said -> countEntries(said, run.entriesRead() - spreader.gained(), document, diagnostics));
        Map<XmlElement, XmlElement> exact = new IdentityHashMap<>();
        XmlElement structure = made.finish(new Finished() {
            @Override
            public void exact(XmlElement element, DraftElement of) {
                exact.put(element, of.source());
            }

            @Override
            public boolean isLast() {
                return true;
            }

            @Override
            public void finished(XmlElement element, DraftElement of) {
                if (!of.isWhole() && of.source() != null && element.location() != Location.UNKNOWN) {
                    run.sources().putIfAbsent(element.location(), of.source());
                }
            }
        });
        DocumentParts parts = DocumentParts.of(document, restored, doctype, targets, from, notation);
        Map<String, String> said = new LinkedHashMap<>(properties);
        said.putAll(parts.said());
        boolean unedited = restored.isPresent()
                && (isSealed(condensed.root(), entry.orElseThrow(), restored.get())
                        || returns(structure, document.root(), pair, facts(restored.get())));
        Map<XmlElement, List<EntryNotation.Anchored>> found =
                unedited ? Map.of() : find(structure, run.sources(), exact, pair, restored.isPresent());
        RemainderWriter writer = new RemainderWriter(targets.in(from.other()), notation, written.grammar(), maker);
        // Without an entry of its own an edited document, too, says that it was restored: by itself it would become
        // another one.
        boolean carries = restored.isEmpty() || !unedited;
        XmlElement root = carries ? writer.write(structure, found, said) : structure;
        XmlDocument result =
                new XmlDocument(parts.beforeDoctype(), parts.doctype(), parts.beforeRoot(), root, parts.afterRoot());
        Remainder remainder =
                carries ? writer.remainder(result) : Remainder.of(result, targets.in(from.other()), notation);
        // A restored document is spread as it was gathered; nothing in it was marked.
        XmlDocument spread = written.spread(result, restored.isPresent() ? Optional.empty() : marks(from.other()));
        return Result.of(new Mapped(spread, remainder, new Report(diagnostics)), new Report(diagnostics));
    }

    /**
     * Maps a document without noting a remainder; what stands in the content as an entry stays.
     *
     * @return the written document; nothing where no table maps its root or it cannot be made valid
     */
    public Optional<XmlDocument> mapContent(XmlDocument flat, Optional<Doctype> doctype) {
        XmlDocument document = read.gather(flat, Optional.empty());
        MappingRun run = there(document, false);
        return mapping.root(document.root(), from)
                .map(pair -> run.root(document.root(), pair))
                .map(made -> {
                    new Identities(from.other(), targets, notation, new ArrayList<>()).mend(made);
                    DocumentParts parts =
                            DocumentParts.of(document, Optional.empty(), doctype, targets, from, notation);
                    XmlDocument result = new XmlDocument(
                            parts.beforeDoctype(),
                            parts.doctype(),
                            parts.beforeRoot(),
                            made.finish(LAST),
                            parts.afterRoot());
                    return written.spread(result, marks(from.other()));
                });
    }

    private static void countEntries(
            Map<String, String> said, int entries, XmlDocument document, List<Diagnostic> diagnostics) {
        String declared = said.getOrDefault(ENTRIES, "0");
        String met = Integer.toString(entries - 1);
        if (!declared.equals(met)) {
            diagnostics.add(Diagnostic.of(RemainderCode.MISSING, document.root().location(), declared, met));
        }
    }

    private boolean isSealed(XmlElement root, XmlInstruction entry, Map<String, String> said) {
        return Seal.of(root, entry, read.grammar(), maker).equals(said.get(SEAL));
    }

    /** Whether a restored document, converted as one that came from elsewhere, gives what it was restored from. */
    private boolean returns(XmlElement structure, XmlElement source, Mapping.Root pair, DocumentFacts known) {
        MappingRun back = back(structure, false, known, Map.of(), null);
        DraftElement made = back.root(structure, pair);
        if (made == null) {
            return false;
        }
        new Identities(from, targets, notation, new ArrayList<>()).mend(made);
        return new EntryBlindComparison(read.grammar(), targets.in(from), notation).equal(source, made.finish(LAST));
    }

    /** Maps the made document back and notes each difference from the source at the element that it belongs to. */
    private Map<XmlElement, List<EntryNotation.Anchored>> find(
            XmlElement structure,
            Map<Location, XmlElement> sources,
            Map<XmlElement, XmlElement> exact,
            Mapping.Root pair,
            boolean restored) {
        // Entries that were obeyed are no part of the source; those of one that carries none are its own instructions.
        Optional<String> obeyed = restored ? Optional.of(targets.in(from)) : Optional.empty();
        Map<XmlElement, List<EntryNotation.Anchored>> found = new IdentityHashMap<>();
        MappingRun.Observer observer = (element, made) -> {
            XmlElement source = sources.get(element.location());
            if (source != null) {
                List<EntryNotation.Anchored> entries =
                        Differences.between(source, type(source, made), made, notation, obeyed);
                if (!entries.isEmpty()) {
                    found.put(element, entries);
                }
            }
        };
        back(structure, true, DocumentFacts.NONE, exact, observer).root(structure, pair);
        return found;
    }

    /** The declared type of a source, which is that of what came back but where another element did. */
    private ElementType type(XmlElement source, DraftElement made) {
        return source.name().equals(made.name())
                ? made.type()
                : read.grammar()
                        .element(source.name())
                        .map(ElementDeclaration::type)
                        .orElse(null);
    }

    /** The properties of the root's entry that say what a user knew of the document. */
    public static Map<String, String> properties(DocumentFacts known) {
        Map<String, String> properties = new LinkedHashMap<>();
        known.countries().stream().findFirst().ifPresent(country -> properties.put(COUNTRY, country));
        known.languages().stream().findFirst().ifPresent(language -> properties.put(LANGUAGE, language));
        return properties;
    }

    private static DocumentFacts facts(Map<String, String> said) {
        return new DocumentFacts(
                said.containsKey(COUNTRY) ? List.of(said.get(COUNTRY)) : List.of(),
                said.containsKey(LANGUAGE) ? List.of(said.get(LANGUAGE)) : List.of());
    }

    private MappingRun there(XmlDocument document, boolean restoring) {
        DocumentFacts facts = read.facts().apply(document);
        return new MappingRun(
                mapping, from, read.grammar(), written.grammar(), restoring, targets, notation, facts, Map.of(), null);
    }

    /** The way back knows of the document what the made one says, not what its source said. */
    private MappingRun back(
            XmlElement structure,
            boolean restoring,
            DocumentFacts known,
            Map<XmlElement, XmlElement> exact,
            MappingRun.Observer observer) {
        DocumentFacts facts = known.or(written.facts().apply(XmlDocument.of(structure)));
        return new MappingRun(
                mapping,
                from.other(),
                written.grammar(),
                read.grammar(),
                restoring,
                targets,
                notation,
                facts,
                exact,
                observer);
    }

    /** Whether white space between the children of an element means nothing, as a grammar has it. */
    public static boolean ignoresWhiteSpace(Grammar grammar, XmlElement element) {
        return Significant.ignoresWhiteSpace(
                grammar.element(element.name()).map(ElementDeclaration::type).orElse(null), element.children());
    }
}
