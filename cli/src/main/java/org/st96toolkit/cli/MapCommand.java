package org.st96toolkit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.format.MappingTables;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.validation.gate.ExitStatus;
import org.st96toolkit.validation.report.FindingText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code st96 map}. */
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = {"st96 map [--dialect NAME] PATH", "st96 map --check FILE [OPTIONS]", "st96 map"},
        description = {
            "Shows what the mapping tables say of an element or attribute of either standard, with file and line.",
            "With --check: checks a dialect file. Without anything: lists the dialects and their root elements."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  st96 map img",
            "  st96 map com:Image/com:FileName",
            "  st96 map us-patent-grant/claims/claim/@num",
            "  st96 map --check my-office.map"
        })
final class MapCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description = "A name or path; a name without a prefix is looked for in both standards.")
    private String path;

    @Option(names = "--dialect", paramLabel = "NAME", description = "Look in the table of this dialect only.")
    private String dialect;

    @Option(
            names = "--check",
            paramLabel = "FILE",
            description = "Check a dialect file: syntax, names, paths, codes, lines that never come first.")
    private Path check;

    @Mixin
    private ReportOptions reporting = new ReportOptions();

    private final Console console;

    MapCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongUsage {
        Toolkit toolkit = Toolkit.load();
        if (check != null) {
            if (path != null || dialect != null) {
                throw new WrongUsage("--check takes a file and nothing else");
            }
            return check(toolkit).code();
        }
        Map<String, Mapping> tables = tables(toolkit);
        if (path == null) {
            tables.forEach(this::list);
            return ExitStatus.CLEAN.code();
        }
        return search(tables).code();
    }

    private Map<String, Mapping> tables(Toolkit toolkit) throws WrongUsage {
        Map<String, Mapping> tables = new LinkedHashMap<>();
        for (MappingTables known : toolkit.tables()) {
            for (String name : toolkit.format(known.left()).orElseThrow().dialects()) {
                known.mapping(name).flatMap(Result::value).ifPresent(table -> tables.put(name, table));
            }
        }
        if (dialect == null) {
            return tables;
        }
        Mapping chosen = tables.get(dialect);
        if (chosen == null) {
            throw new WrongUsage(
                    "--dialect: there is no '" + dialect + "'; there are " + String.join(", ", tables.keySet()));
        }
        return Map.of(dialect, chosen);
    }

    private void list(String name, Mapping table) {
        TableNotation notation = new TableNotation(table.namespaces());
        console.out().println(name);
        table.roots()
                .forEach(root -> console.out()
                        .println("  " + notation.name(root.left()) + " <-> " + notation.name(root.right())));
    }

    private ExitStatus search(Map<String, Mapping> tables) throws WrongUsage {
        Map<String, String> namespaces = new TreeMap<>();
        tables.values().forEach(table -> namespaces.putAll(table.namespaces()));
        TableSearch search = new TableSearch(NodeQuery.parse(path, namespaces));
        List<Mapping> all = List.copyOf(tables.values());
        tables.forEach((name, table) -> {
            if (search.mayBegin(table, all)) {
                search.search(name, table);
            }
        });
        if (search.found().isEmpty()) {
            console.err().println(new Labels(reporting.language()).text("noRow", path));
            return ExitStatus.FINDINGS;
        }
        search.found().forEach((block, dialects) -> console.out().print(block.text(dialects)));
        return ExitStatus.CLEAN;
    }

    private ExitStatus check(Toolkit toolkit) {
        DialectFile file = new DialectFile(check);
        Result<DialectFile.Dialect> read = file.read(toolkit);
        List<Diagnostic> faults = new ArrayList<>(read.report().diagnostics());
        read.value().ifPresent(dialect -> faults.addAll(file.check(dialect, toolkit)));
        FindingText form = reporting.findingText(console);
        faults.forEach(fault -> console.err().println(form.line(file.fileOf(fault), fault)));
        if (!faults.isEmpty()) {
            return DialectFile.isUnreadable(faults) ? ExitStatus.UNUSABLE_INPUT : ExitStatus.FINDINGS;
        }
        if (!reporting.quiet()) {
            console.out().println(check + ": " + new Labels(reporting.language()).text("noErrors"));
        }
        return ExitStatus.CLEAN;
    }
}
