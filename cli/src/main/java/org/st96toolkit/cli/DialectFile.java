package org.st96toolkit.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.CoreCode;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.format.Format;
import org.st96toolkit.core.format.MappingTables;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.grammar.DtdReader;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.GrammarCode;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.MappingCheck;
import org.st96toolkit.core.mapping.MappingCode;

/**
 * A mapping table that a user wrote, {@code NAME.map}, with the DTD beside it, {@code NAME.dtd}, where there is one: an office
 * with elements of its own declares them there.
 *
 * @param file the table
 */
record DialectFile(Path file) {

    private static final String MAP = ".map";
    private static final String DTD = ".dtd";

    /**
     * What was read.
     *
     * @param mapping the table
     * @param grammar the DTD beside it
     */
    record Dialect(Mapping mapping, Optional<Grammar> grammar) {}

    /** Reads the table and its DTD; withheld with their faults, or with why they cannot be read. */
    Result<Dialect> read(Toolkit toolkit) {
        String text;
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException noText) {
            return unreadable("it is not UTF-8");
        } catch (IOException failure) {
            return unreadable(failure.toString());
        }
        Result<Mapping> mapping = toolkit.tables().get(0).mapping(name(), text);
        if (mapping.value().isEmpty()) {
            return Result.withheld(mapping.report());
        }
        Path dtd = file.resolveSibling(name() + DTD);
        if (!Files.exists(dtd)) {
            return Result.of(new Dialect(mapping.value().get(), Optional.empty()), mapping.report());
        }
        Result<Grammar> grammar = DtdReader.read(dtd.getFileName().toString(), this::beside);
        return grammar.value()
                .map(declared -> Result.of(new Dialect(mapping.value().get(), Optional.of(declared)), mapping.report()))
                .orElseGet(() -> Result.withheld(grammar.report()));
    }

    /** The bytes of a file in the table's own folder; a DTD reads nothing else. */
    private Optional<byte[]> beside(String systemId) {
        if (!systemId.matches("[\\w.-]+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file.resolveSibling(systemId)));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** What the table is called in documents and receipts: the name of the file, never where it is. */
    private String name() {
        String name = file.getFileName().toString();
        return name.endsWith(MAP) ? name.substring(0, name.length() - MAP.length()) : name;
    }

    private static Result<Dialect> unreadable(String reason) {
        return Result.withheld(Report.of(Diagnostic.of(CoreCode.UNREADABLE_INPUT, Location.UNKNOWN, reason)));
    }

    /** Whether the file could not even be read. */
    static boolean isUnreadable(List<Diagnostic> faults) {
        return faults.stream().anyMatch(fault -> fault.code() == CoreCode.UNREADABLE_INPUT);
    }

    /**
     * Holds the table against what it speaks of: the DTD beside it, else the dialects whose root elements it has, and ST.96.
     *
     * @return what is wrong with the lines of this file; what they take from the built-in tables is not looked at
     */
    List<Diagnostic> check(Dialect dialect, Toolkit toolkit) {
        MappingTables tables = toolkit.tables().get(0);
        Format left = toolkit.format(tables.left()).orElseThrow();
        Format right = toolkit.format(tables.right()).orElseThrow();
        List<Grammar> known = dialect.grammar()
                .map(List::of)
                .orElseGet(() -> grammars(
                        left,
                        variant -> dialect.mapping().roots().stream()
                                .anyMatch(root -> root.left().local().equals(variant.root()))));
        List<Diagnostic> own = new ArrayList<>();
        for (Diagnostic finding : MappingCheck.check(dialect.mapping(), known, grammars(right, variant -> true))
                .diagnostics()) {
            String said = finding.arguments().get(1);
            int colon = said.indexOf(": ");
            if (finding.location().line() == 0) {
                statement(finding, said).ifPresent(own::add);
            } else if (colon > 0 && isCode(finding)) {
                code(finding, said.substring(0, colon), said.substring(colon + 2))
                        .ifPresent(own::add);
            } else if (finding.arguments().get(0).equals(name())) {
                own.add(finding);
            }
        }
        own.sort(Comparator.comparing(finding -> finding.location().line()));
        return own;
    }

    private static List<Grammar> grammars(Format format, Predicate<Variant> wanted) {
        return format.dialects().stream()
                .flatMap(dialect -> format.variants(dialect).stream())
                .filter(wanted)
                .map(format::mappedGrammar)
                .distinct()
                .toList();
    }

    private static boolean isCode(Diagnostic finding) {
        return finding.code() == MappingCode.UNKNOWN_CODE_VALUE || finding.code() == MappingCode.UNCOVERED_CODE;
    }

    /** A finding on a name that some statement lists, at the line of this file that lists it; nothing where none does. */
    private Optional<Diagnostic> statement(Diagnostic finding, String said) {
        String[] words = said.split(" ");
        String keyword = words.length > 1 ? words[0] : "root";
        String name = words[words.length - 1];
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            List<String> line = List.of(lines.get(i).strip().split("\\s+"));
            if (line.get(0).equals(keyword) && line.contains(name)) {
                return Optional.of(at(finding, i, said));
            }
        }
        return Optional.empty();
    }

    /** A finding on a code, at its line in the table of codes of this file, or at the table's; nothing where this file has none. */
    private Optional<Diagnostic> code(Diagnostic finding, String table, String code) {
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("codes " + table)) {
                for (int j = i + 1; j < lines.size() && lines.get(j).startsWith(" "); j++) {
                    if (List.of(lines.get(j).strip().split("\\s*<?->?\\s*")).contains(code)) {
                        return Optional.of(at(finding, j, code));
                    }
                }
                return Optional.of(at(finding, i, code));
            }
        }
        return finding.arguments().get(0).equals(name()) ? Optional.of(finding) : Optional.empty();
    }

    private Diagnostic at(Diagnostic finding, int line, String said) {
        return Diagnostic.of(finding.code(), new Location(line + 1, 1), name(), said);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException gone) {
            return List.of();
        }
    }

    /** The file that a fault is in: the user's own, the DTD beside it, or a built-in table. */
    String fileOf(Diagnostic fault) {
        if (fault.code() instanceof CoreCode || fault.arguments().isEmpty()) {
            return file.toString();
        }
        String name = fault.arguments().get(0);
        if (fault.code() instanceof GrammarCode) {
            return file.resolveSibling(name).toString();
        }
        return name.equals(name()) ? file.toString() : name + MAP;
    }
}
