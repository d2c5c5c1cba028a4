package org.st96toolkit.bench;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.validation.DocumentReport;
import org.st96toolkit.validation.Layer;
import org.st96toolkit.validation.LayerResult;
import org.st96toolkit.validation.ValidationOptions;
import org.st96toolkit.validation.Validator;
import org.st96toolkit.validation.profile.Profile;

/**
 * The ST.96 conversions of a set checked once, on one thread, warm, beside plain Xerces validation of the same documents against the
 * same schema. No document has a folder, so that the layer of files is skipped; all others are checked.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 7, time = 2)
public class ValidationBenchmark {

    /** The set of documents; where it has the name of a profile, the rules of that office are checked. */
    @Param({"us"})
    public String set;

    private Documents documents;
    private Validator layers;
    private Validator layersAndRules;
    private XercesValidation xerces;

    /** Reads and converts the documents, and makes sure that what is measured is what is said. */
    @Setup
    public void load() {
        Toolkit toolkit = Toolkit.load();
        documents = Documents.of(set, toolkit);
        layers = validator(toolkit, Optional.empty());
        Optional<Profile> office = Profile.of(set.substring(set.lastIndexOf('/') + 1));
        layersAndRules = validator(toolkit, Optional.of(office.orElse(Profile.PCT)));
        xerces = new XercesValidation();
        for (byte[] document : documents.st96()) {
            DocumentReport report = layersAndRules.validate("document", document, Optional.empty());
            for (LayerResult layer : report.layers()) {
                boolean mayBeSkipped = Set.of(Layer.FILES, Layer.RULES).contains(layer.layer());
                if (!mayBeSkipped && layer.state() == LayerResult.State.SKIPPED) {
                    throw new IllegalStateException(layer.layer() + " is skipped");
                }
            }
            boolean valid = report.findings().stream().noneMatch(found -> found.layer() == Layer.GRAMMAR);
            if (valid != (xerces.faults(document) == 0)) {
                throw new IllegalStateException("Xerces and we do not agree about a document");
            }
        }
    }

    private static Validator validator(Toolkit toolkit, Optional<Profile> profile) {
        ValidationOptions plain = ValidationOptions.DEFAULT;
        return new Validator(
                toolkit,
                new ValidationOptions(
                        plain.schemas(), plain.catalog(), profile, false, plain.rules(), plain.required()));
    }

    /** What the others are compared with. */
    @Benchmark
    public void xerces(Blackhole sink) {
        for (byte[] document : documents.st96()) {
            sink.consume(xerces.faults(document));
        }
    }

    /** Well-formed, grammar, identity and codes. */
    @Benchmark
    public void layers(Blackhole sink) {
        check(layers, sink);
    }

    /** The same and the rules of an office. */
    @Benchmark
    public void layersAndRules(Blackhole sink) {
        check(layersAndRules, sink);
    }

    private void check(Validator validator, Blackhole sink) {
        for (byte[] document : documents.st96()) {
            sink.consume(validator.validate("document", document, Optional.empty()));
        }
    }
}
