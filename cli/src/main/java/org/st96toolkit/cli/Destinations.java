package org.st96toolkit.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.st96toolkit.validation.report.OutputFile;

/** Decides, before the first input is read, which files are made from which inputs. */
final class Destinations {

    /**
     * What is made from one input.
     *
     * @param source the input
     * @param document where the document goes; nothing for standard output
     * @param receipt where the receipt goes; nothing where none is wanted
     */
    record Job(Source source, Optional<OutputFile> document, Optional<OutputFile> receipt) {}

    /** How the names of files of word processors end; what is made of them is XML. */
    private static final Pattern DOCX = Pattern.compile("(?i).*\\.(docx|docm|dotx|dotm)");

    private final List<Source> sources;
    private final Set<Path> taken = new HashSet<>();

    private Destinations(List<Source> sources) {
        this.sources = sources;
    }

    /**
     * @param inputs the inputs as named on the command line
     * @param output the value of {@code -o}, or null
     * @param receipt the value of {@code --receipt}, or null
     */
    static List<Job> plan(List<String> inputs, String output, String receipt) throws WrongUsage {
        List<Source> sources = sources(inputs);
        boolean several = sources.size() > 1;
        boolean toStandardOutput = output == null || output.equals(Source.STANDARD_INPUT);
        if (several && toStandardOutput) {
            throw new WrongUsage("several inputs need a folder to be written to: -o DIR");
        }
        Destinations destinations = new Destinations(sources);
        List<Job> jobs = new ArrayList<>();
        for (Source source : sources) {
            Optional<OutputFile> document = toStandardOutput
                    ? Optional.empty()
                    : Optional.of(destinations.place(source, output, several, "-o", ""));
            Optional<OutputFile> evidence = receipt == null
                    ? Optional.empty()
                    : Optional.of(destinations.place(source, receipt, several, "--receipt", ".json"));
            jobs.add(new Job(source, document, evidence));
        }
        return jobs;
    }

    /**
     * One result of several inputs.
     *
     * @param inputs the inputs as named on the command line; the result is named after the first
     */
    static Job joined(List<String> inputs, String output, String receipt) throws WrongUsage {
        List<Source> sources = sources(inputs);
        Destinations destinations = new Destinations(sources);
        Source first = sources.get(0);
        boolean toStandardOutput = output == null || output.equals(Source.STANDARD_INPUT);
        return new Job(
                first,
                toStandardOutput ? Optional.empty() : Optional.of(destinations.place(first, output, false, "-o", "")),
                receipt == null
                        ? Optional.empty()
                        : Optional.of(destinations.place(first, receipt, false, "--receipt", ".json")));
    }

    static List<Source> sources(List<String> inputs) throws WrongUsage {
        List<Source> sources = new ArrayList<>();
        for (String input : inputs) {
            try {
                sources.add(Source.of(input));
            } catch (InvalidPathException invalid) {
                throw new WrongUsage("not a file name: " + input, invalid);
            }
        }
        if (sources.stream().filter(source -> source.file().isEmpty()).count() > 1) {
            throw new WrongUsage("standard input (-) can be read only once");
        }
        return sources;
    }

    /** Refuses a file that would be written over an input. */
    static void spareInputs(List<Source> sources, String option, String file) throws WrongUsage {
        if (new Destinations(sources).isInput(path(file, option))) {
            throw new WrongUsage(option + " would overwrite the input " + file);
        }
    }

    private OutputFile place(Source source, String where, boolean several, String option, String extension)
            throws WrongUsage {
        Path named = path(where, option);
        boolean folder = several || Files.isDirectory(named) || where.endsWith("/") || where.endsWith(File.separator);
        if (folder && Files.exists(named) && !Files.isDirectory(named)) {
            throw new WrongUsage(option + " must name a folder here, and " + where + " is a file");
        }
        Path file = folder ? named.resolve(fileName(source, named, extension)) : named;
        if (isInput(file)) {
            throw new WrongUsage(option + " would overwrite the input " + file);
        }
        if (!taken.add(file.toAbsolutePath().normalize())) {
            throw new WrongUsage("two results would be written to " + file);
        }
        return new OutputFile(file, folder);
    }

    private static Path path(String where, String option) throws WrongUsage {
        try {
            if (!where.isEmpty() && !where.equals(Source.STANDARD_INPUT)) {
                return Path.of(where);
            }
        } catch (InvalidPathException invalid) {
            throw new WrongUsage(option + ": not a file name: " + where, invalid);
        }
        throw new WrongUsage(option + " needs the name of a file");
    }

    /** The input's name, with a suffix where it would overwrite an input. */
    private String fileName(Source source, Path folder, String extension) {
        String name = source.fileName();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        boolean xml = dot <= 0 || DOCX.matcher(name).matches();
        String ending = !extension.isEmpty() ? extension : xml ? ".xml" : name.substring(dot);
        return isInput(folder.resolve(stem + ending)) ? stem + ".converted" + ending : stem + ending;
    }

    private boolean isInput(Path file) {
        for (Source source : sources) {
            if (source.file().isPresent() && isSame(source.file().get(), file)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Path first, Path second) {
        try {
            return Files.exists(first) && Files.exists(second)
                    ? Files.isSameFile(first, second)
                    : first.toAbsolutePath()
                            .normalize()
                            .equals(second.toAbsolutePath().normalize());
        } catch (IOException unknown) {
            return false;
        }
    }
}
