package org.st96toolkit.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.st96toolkit.core.ConversionOptions;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.Toolkit;

/** All documents of a set converted once, on one thread, warm; each figure in a JVM of its own. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 4)
@Measurement(iterations = 6, time = 3)
public class ConversionBenchmark {

    private static final ConversionOptions PLAIN =
            ConversionOptions.DEFAULT.verify(false).validate(false);
    private static final ConversionOptions VERIFIED = ConversionOptions.DEFAULT.validate(false);

    /** The set of documents. */
    @Param({"samples/us-grant"})
    public String set;

    private final StaxCopy copy = new StaxCopy();
    private Toolkit toolkit;
    private Documents documents;

    /** Reads the documents and makes their other sides. */
    @Setup
    public void load() {
        toolkit = Toolkit.load();
        documents = Documents.of(set, toolkit);
    }

    /** The limit: reading and writing every event of the ST.36 documents. */
    @Benchmark
    public void copySt36(Blackhole sink) throws XMLStreamException {
        for (byte[] document : documents.st36()) {
            sink.consume(copy.copy(document));
        }
    }

    /** The limit for the ST.96 documents. */
    @Benchmark
    public void copySt96(Blackhole sink) throws XMLStreamException {
        for (byte[] document : documents.st96()) {
            sink.consume(copy.copy(document));
        }
    }

    /** ST.36 to ST.96. */
    @Benchmark
    public void there(Blackhole sink) {
        convert(documents.st36(), PLAIN, sink);
    }

    /** ST.36 to ST.96, verified. */
    @Benchmark
    public void thereVerified(Blackhole sink) {
        convert(documents.st36(), VERIFIED, sink);
    }

    /** ST.36 to ST.96, verified and validated. */
    @Benchmark
    public void thereValidated(Blackhole sink) {
        convert(documents.st36(), ConversionOptions.DEFAULT, sink);
    }

    /** ST.96 to ST.36. */
    @Benchmark
    public void back(Blackhole sink) {
        convert(documents.st96(), PLAIN, sink);
    }

    /** ST.96 to ST.36, verified. */
    @Benchmark
    public void backVerified(Blackhole sink) {
        convert(documents.st96(), VERIFIED, sink);
    }

    /** ST.96 to ST.36, verified and validated. */
    @Benchmark
    public void backValidated(Blackhole sink) {
        convert(documents.st96(), ConversionOptions.DEFAULT, sink);
    }

    private void convert(List<byte[]> inputs, ConversionOptions options, Blackhole sink) {
        for (byte[] input : inputs) {
            sink.consume(toolkit.convert(new Input.OfBytes("source", input), options)
                    .orElseThrow()
                    .bytes());
        }
    }
}
