package org.st96toolkit.validation.gate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.Catalog;
import org.st96toolkit.core.xml.XmlReader;
import org.st96toolkit.validation.DocumentReport;
import org.st96toolkit.validation.Layer;
import org.st96toolkit.validation.RuleFile;
import org.st96toolkit.validation.ValidationOptions;
import org.st96toolkit.validation.Validator;
import org.st96toolkit.validation.config.Baseline;
import org.st96toolkit.validation.config.Configuration;
import org.st96toolkit.validation.profile.Profile;
import org.st96toolkit.validation.report.ValidationRun;

/**
 * Judges documents by what a user asked for: checks them, applies the configuration and the baseline, and says how each ended.
 * Immutable and thread-safe; a document never makes it throw.
 */
public final class Gate {

    private static final String INTEROPERABLE = "interoperable";

    /**
     * The judgement on one document.
     *
     * @param report what is told of it
     * @param unaccepted the same before the baseline took out what was accepted: what a new baseline is made of
     * @param status how it ended
     */
    public record Judgement(DocumentReport report, DocumentReport unaccepted, ExitStatus status) {}

    /**
     * Something about a file of the user that can be used all the same.
     *
     * @param file the file
     * @param finding what
     */
    public record Remark(Path file, Diagnostic finding) {}

    private final Toolkit toolkit;
    private final GateSettings settings;
    private final Validator validator;
    private final Configuration configuration;
    private final Baseline baseline;
    private final LocalDate today;
    private final List<Remark> remarks;

    private Gate(
            Toolkit toolkit,
            GateSettings settings,
            Validator validator,
            Configuration configuration,
            Baseline baseline,
            LocalDate today,
            List<Remark> remarks) {
        this.toolkit = toolkit;
        this.settings = settings;
        this.validator = validator;
        this.configuration = configuration;
        this.baseline = baseline;
        this.today = today;
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Makes a gate ready: names are looked up, files of the user are read and compiled.
     *
     * @param toolkit the standards that it knows
     * @param settings what is asked for
     * @param today the day that counts for entries of the configuration that have a last one
     * @throws WrongSetting where a name is not known or a file cannot be used
     */
    public static Gate open(Toolkit toolkit, GateSettings settings, LocalDate today) throws WrongSetting {
        Optional<String> profile = profile(settings);
        UserFiles files = new UserFiles();
        Configuration configuration = files.read(Setting.CONFIG, settings.configuration(), Configuration::read)
                .orElseGet(Configuration::none);
        Baseline baseline = files.read(Setting.BASELINE, settings.baseline(), Baseline::read)
                .orElseGet(Baseline::none);
        // A catalog with faults is not used: what it leaves out would be left out in silence.
        Optional<Catalog> catalog =
                files.read(Setting.CATALOG, settings.catalog(), file -> Catalog.read(file, new XmlReader()));
        List<RuleFile> rules = new ArrayList<>();
        for (Path file : settings.rules()) {
            files.read(Setting.RULES, Optional.of(file), RuleFile::read).ifPresent(rules::add);
        }
        ValidationOptions options = new ValidationOptions(
                schemas(settings),
                catalog,
                profile.flatMap(Profile::of),
                profile.filter(INTEROPERABLE::equals).isPresent(),
                rules,
                layers(settings));
        return new Gate(
                toolkit, settings, new Validator(toolkit, options), configuration, baseline, today, files.remarks());
    }

    /** What there is to say of files of the user that are used. */
    public List<Remark> remarks() {
        return remarks;
    }

    /** Judges a file. */
    public Judgement judge(String name, Path file) {
        return judge(name, Optional.of(file), () -> new XmlReader(toolkit.limits()).load(file));
    }

    /**
     * Judges a document.
     *
     * @param name the name that reports give it, and by which a baseline knows it
     * @param file the file that it came from; nothing where it came from elsewhere
     * @param bytes gives the document, withheld where it cannot be read; what it throws is a failure of the toolkit
     */
    public Judgement judge(String name, Optional<Path> file, Supplier<Result<byte[]>> bytes) {
        DocumentReport judged = configuration.apply(validate(name, file, bytes), today);
        DocumentReport told = baseline.apply(judged);
        return new Judgement(told, judged, Outcome.of(told, settings.failOn()));
    }

    private DocumentReport validate(String name, Optional<Path> file, Supplier<Result<byte[]>> bytes) {
        try {
            Result<byte[]> read = bytes.get();
            return read.value().isEmpty()
                    ? validator.unreadable(name, read.report())
                    : validator.validate(name, read.orElseThrow(), file);
        } catch (RuntimeException | OutOfMemoryError failure) {
            return validator.failed(name, failure);
        }
    }

    /**
     * What reports are of.
     *
     * @param judged all documents, in order
     * @param status how all of it ended
     */
    public ValidationRun run(List<Judgement> judged, ExitStatus status) {
        return new ValidationRun(
                toolkit.version(),
                Validator.RULE_SET + " " + toolkit.version(),
                settings.profile().map(String::strip),
                status.code(),
                judged.stream()
                        .map(each -> new ValidationRun.Judged(
                                each.report(), each.status().code()))
                        .toList());
    }

    private static Optional<String> profile(GateSettings settings) throws WrongSetting {
        Optional<String> name = settings.profile().map(String::strip);
        if (name.isPresent() && Profile.of(name.get()).isEmpty() && !name.get().equals(INTEROPERABLE)) {
            String known = Stream.concat(Arrays.stream(Profile.values()).map(Profile::id), Stream.of(INTEROPERABLE))
                    .collect(Collectors.joining(", "));
            throw new WrongSetting(
                    Setting.PROFILE,
                    "there is no profile '" + settings.profile().get() + "'; there are " + known);
        }
        return name;
    }

    private static Set<Layer> layers(GateSettings settings) throws WrongSetting {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        for (String name : settings.required()) {
            Optional<Layer> layer = Layer.of(name.strip());
            if (layer.isEmpty()) {
                String known = Arrays.stream(Layer.values()).map(Layer::id).collect(Collectors.joining(", "));
                throw new WrongSetting(Setting.REQUIRE, "there is no layer '" + name + "'; there are " + known);
            }
            layers.add(layer.get());
        }
        return layers;
    }

    private static Optional<Path> schemas(GateSettings settings) throws WrongSetting {
        if (settings.schemas().isPresent()
                && !Files.isDirectory(settings.schemas().get())) {
            throw new WrongSetting(Setting.SCHEMA, settings.schemas().get() + " is no folder");
        }
        return settings.schemas();
    }
}
