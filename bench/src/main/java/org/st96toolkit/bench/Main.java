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
 * Runs the benchmarks and prints, for each set of documents, megabytes of input in a second and the ratio to the yardstick in the
 * same run: a copy of the same documents, or plain validation by Xerces. At the end the same for all sets together. Arguments are those of
 * JMH; {@code -p set=FOLDER,FOLDER} chooses the documents. Times are medians. Of DOCX it prints milliseconds, and the ratio to what
 * POI needs to open the same file.
 */
public final class Main {

    private static final double MILLION = 1e6;
    private static final double MEDIAN = 50;

    private Main() {}

    /** Runs the benchmarks. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        Options options = new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .jvmArgsAppend(
                        "-Dbench.sets=" + System.getProperty("bench.sets", "."),
                        "-Dbench.schemas=" + System.getProperty("bench.schemas", "schemas/st96-v6_0"))
                .build();
        Collection<RunResult> results = new Runner(options).run();
        Map<String, Map<String, Double>> times = new TreeMap<>();
        Map<String, RunResult> docx = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            if (name.contains(DocxBenchmark.class.getSimpleName())) {
                docx.put(name.substring(name.lastIndexOf('.') + 1), result);
                continue;
            }
            times.computeIfAbsent(result.getParams().getParam("set"), set -> new TreeMap<>())
                    .put(
                            name.substring(name.lastIndexOf('.') + 1),
                            result.getPrimaryResult().getStatistics().getPercentile(MEDIAN));
        }
        Toolkit toolkit = Toolkit.load();
        Map<String, Double> allTimes = new TreeMap<>();
        Documents all = Documents.NONE;
        for (Map.Entry<String, Map<String, Double>> each : times.entrySet()) {
            Documents documents = Documents.of(each.getKey(), toolkit);
            print(each.getKey(), each.getValue(), documents);
            each.getValue().forEach((name, time) -> allTimes.merge(name, time, Double::sum));
            all = all.and(documents);
        }
        if (times.size() > 1) {
            print("all", allTimes, all);
        }
        printDocx(docx);
    }

    private static void printDocx(Map<String, RunResult> results) {
        RunResult open = results.get("xwpf");
        results.forEach((name, result) -> System.out.printf(
                "figure: docx: %s %.1f ms%s%s%n",
                name,
                median(result),
                open == null ? "" : ", %.2f of xwpf".formatted(median(result) / median(open)),
                allocated(result)));
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(MEDIAN);
    }

    /** What JMH's profiler of collections says, where it was asked. */
    private static String allocated(RunResult result) {
        for (String name : result.getSecondaryResults().keySet()) {
            if (name.endsWith("gc.alloc.rate.norm")) {
                double bytes = result.getSecondaryResults().get(name).getScore();
                return ", %.1f MB allocated".formatted(bytes / MILLION);
            }
        }
        return "";
    }

    private static void print(String set, Map<String, Double> milliseconds, Documents documents) {
        milliseconds.forEach((name, time) -> {
            Yardstick yardstick = Yardstick.of(name);
            double size = Documents.size(yardstick.ofSt96() ? documents.st96() : documents.st36());
            Double least = milliseconds.get(yardstick.name());
            System.out.printf(
                    "figure: %s: %s %.1f MB/s%s%n",
                    set,
                    name,
                    size / MILLION / time * 1000,
                    least == null ? "" : ", %.2f of %s".formatted(least / time, yardstick.name()));
        });
    }

    /**
     * What a figure is compared with.
     *
     * @param name the name of that figure
     * @param ofSt96 whether both are of the ST.96 documents
     */
    private record Yardstick(String name, boolean ofSt96) {

        static Yardstick of(String figure) {
            if (figure.startsWith("layers") || figure.equals("xerces")) {
                return new Yardstick("xerces", true);
            }
            return figure.startsWith("back") || figure.equals("copySt96")
                    ? new Yardstick("copySt96", true)
                    : new Yardstick("copySt36", false);
        }
    }
}
