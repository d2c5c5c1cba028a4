package org.st96toolkit.bench;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.st96toolkit.core.Toolkit;

/**
 * Runs the benchmarks and prints, for each set of documents, megabytes of input in a second and the ratio to the copy of the
 * same documents in the same run. Arguments are those of JMH; {@code -p set=FOLDER,FOLDER} chooses the documents.
 */
public final class Main {

    private static final double MILLION = 1e6;

    private Main() {}

    /** Runs the benchmarks. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        Options options = new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .jvmArgsAppend("-Dbench.sets=" + System.getProperty("bench.sets", "."))
                .build();
        Collection<RunResult> results = new Runner(options).run();
        Map<String, Map<String, Double>> times = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            times.computeIfAbsent(result.getParams().getParam("set"), set -> new TreeMap<>())
                    .put(
                            name.substring(name.lastIndexOf('.') + 1),
                            result.getPrimaryResult().getScore());
        }
        Toolkit toolkit = Toolkit.load();
        times.forEach((set, figures) -> print(set, figures, Documents.of(set, toolkit)));
    }

    private static void print(String set, Map<String, Double> milliseconds, Documents documents) {
        milliseconds.forEach((name, time) -> {
            boolean back = name.startsWith("back") || name.equals("copySt96");
            double size = Documents.size(back ? documents.st96() : documents.st36());
            Double copy = milliseconds.get(back ? "copySt96" : "copySt36");
            System.out.printf(
                    "figure: %s: %s %.1f MB/s%s%n",
                    set,
                    name,
                    size / MILLION / time * 1000,
                    copy == null ? "" : ", %.2f of the copy".formatted(copy / time));
        });
    }
}
