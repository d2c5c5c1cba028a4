package org.st96toolkit.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.validation.Finding;
import org.st96toolkit.validation.gate.ExitStatus;
import org.st96toolkit.validation.gate.Gate;
import org.st96toolkit.validation.gate.GateSettings;
import org.st96toolkit.validation.gate.WrongSetting;
import org.st96toolkit.validation.report.FindingText;
import org.st96toolkit.validation.report.Paint;
import org.st96toolkit.validation.report.TextReport;

/**
 * Checks patent documents of ST.36 and ST.96 in layers, as the command {@code st96 validate} does, and fails the build where one
 * does not hold: where it has findings at or above {@code failOn}, cannot be read, or is of no known kind.
 *
 * <p>Findings are logged as {@code file:line:column: error CODE: text}; for each document one line says what it comes to and what
 * was not checked.
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class ValidateMojo extends AbstractMojo {

    /** The folder of the project; relative names of files are relative to it. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    /** The folder in which the documents are looked for. */
    @Parameter(property = "st96.folder", defaultValue = "${basedir}/filings")
    private File folder;

    /**
     * Patterns of the documents, as seen from the folder: {@code *} stands for any characters of a name, {@code **} for any folders.
     * Without any, all files that end in {@code .xml} are taken.
     */
    @Parameter(property = "st96.includes")
    private List<String> includes = new ArrayList<>();

    /** Patterns of files among those that are left out. */
    @Parameter(property = "st96.excludes")
    private List<String> excludes = new ArrayList<>();

    /** Whether it fails the build that there is no document at all. */
    @Parameter(property = "st96.failIfNoDocuments", defaultValue = "true")
    private boolean failIfNoDocuments;

    /**
     * The office whose rules the applications must follow: {@code us}, {@code pct}, {@code ep}, {@code cn} or {@code jp}; or
     * {@code interoperable}, which tells what remainder a conversion would leave. Without it no rules of an office are checked.
     */
    @Parameter(property = "st96.profile")
    private String profile;

    /**
     * Layers that must be checked: where one is skipped, that is an error. There are {@code well-formed}, {@code grammar},
     * {@code identity}, {@code files}, {@code codes} and {@code rules}.
     */
    @Parameter(property = "st96.require")
    private List<String> require = new ArrayList<>();

    /**
     * A folder with official schemas of ST.96, of any version; the one of a document is looked for by its name, such as
     * {@code PatentPublication_V8_0.xsd}, and taken in place of the built-in one.
     */
    @Parameter(property = "st96.schema")
    private File schema;

    /** An OASIS catalog of DTDs: documents with a DOCTYPE are held against the DTD that it lists, in place of the built-in one. */
    @Parameter(property = "st96.catalog")
    private File catalog;

    /** Rules of your own in Schematron. */
    @Parameter(property = "st96.rules")
    private List<File> rules = new ArrayList<>();

    /** A configuration that regrades or silences codes, each with a reason and perhaps a last day, JSON. */
    @Parameter(property = "st96.config")
    private File config;

    /** A baseline: findings that were accepted are not told again, new ones are. {@code st96 validate --write-baseline} writes it. */
    @Parameter(property = "st96.baseline")
    private File baseline;

    /** The least severity that fails the build: {@code warning} or {@code error}. */
    @Parameter(property = "st96.failOn", defaultValue = "error")
    private String failOn;

    /**
     * Reports, each kind with its file: {@code text}, {@code json}, {@code sarif}, {@code junit}, {@code html}. They are written
     * whether the build fails or not.
     */
    @Parameter
    private Map<String, String> reports = Map.of();

    /** The language of findings and reports: {@code en} or {@code zh}. */
    @Parameter(property = "st96.language", defaultValue = "en")
    private String language;

    /** Whether nothing is checked. */
    @Parameter(property = "st96.skip", defaultValue = "false")
    private boolean skip;

    /** For Maven, which fills in the parameters. */
    public ValidateMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Nothing is checked: st96.skip is set.");
            return;
        }
        Locale spoken = GateSettings.language(language)
                .orElseThrow(() -> wrong("language", "expected en or zh, not '" + language + "'"));
        Severity least = GateSettings.failOn(failOn)
                .orElseThrow(() -> wrong("failOn", "expected warning or error, not '" + failOn + "'"));
        ReportFiles reportFiles = ReportFiles.of(reports, basedir, spoken);
        Gate gate = gate(least, spoken);
        List<Gate.Judgement> judged = new ArrayList<>();
        for (String path : documents()) {
            File file = new File(folder, path);
            Gate.Judgement judgement = gate.judge(name(file), file.toPath());
            log(judgement, spoken);
            judged.add(judgement);
        }
        ExitStatus status = judged.stream().map(Gate.Judgement::status).reduce(ExitStatus.CLEAN, ExitStatus::and);
        reportFiles.write(gate.run(judged, status));
        if (status == ExitStatus.INCOMPLETE) {
            throw new MojoExecutionException(
                    "The check is incomplete: st96 failed within itself. " + Summary.of(judged, least, spoken));
        } else if (status != ExitStatus.CLEAN) {
            throw new MojoFailureException(Summary.of(judged, least, spoken));
        }
    }

    private Gate gate(Severity least, Locale spoken) throws MojoExecutionException {
        GateSettings settings = new GateSettings(
                Optional.ofNullable(profile),
                require,
                Optional.ofNullable(schema).map(File::toPath),
                Optional.ofNullable(catalog).map(File::toPath),
                rules.stream().map(File::toPath).toList(),
                Optional.ofNullable(config).map(File::toPath),
                Optional.ofNullable(baseline).map(File::toPath),
                least);
        FindingText form = new FindingText(spoken, false, Paint.NONE);
        try {
            Gate gate = Gate.open(Toolkit.load(), settings, LocalDate.now(ZoneOffset.UTC));
            gate.remarks()
                    .forEach(remark -> getLog().warn(form.line(remark.file().toString(), remark.finding())));
            return gate;
        } catch (WrongSetting wrong) {
            StringBuilder message = new StringBuilder(wrong.getMessage());
            for (Diagnostic fault : wrong.faults()) {
                message.append("\n  ")
                        .append(form.line(wrong.file().map(Object::toString).orElse(""), fault));
            }
            throw wrong(wrong.setting().id(), message.toString());
        }
    }

    private List<String> documents() throws MojoExecutionException {
        List<String> found = folder.isDirectory()
                ? new DocumentFiles(folder, includes.isEmpty() ? List.of("**/*.xml") : includes, excludes).paths()
                : List.of();
        if (found.isEmpty()) {
            String missing =
                    folder.isDirectory() ? "no file in " + folder + " is meant by includes" : folder + " is no folder";
            if (failIfNoDocuments) {
                throw wrong("folder", "there is nothing to check: " + missing);
            }
            getLog().warn("There is nothing to check: " + missing + ".");
        }
        return found;
    }

    /** A file as seen from the project, so that reports and baselines are the same on every machine. */
    private String name(File file) {
        Path project = basedir.toPath().toAbsolutePath().normalize();
        Path path = file.toPath().toAbsolutePath().normalize();
        // On another drive there is no way from one to the other.
        Path seen = Objects.equals(project.getRoot(), path.getRoot()) ? project.relativize(path) : path;
        return seen.toString().replace(File.separatorChar, '/');
    }

    private void log(Gate.Judgement judgement, Locale spoken) {
        Optional<String> named = Optional.ofNullable(profile).map(String::strip);
        FindingText form = new FindingText(spoken, false, Paint.NONE);
        for (Finding finding : judgement.report().findings()) {
            String line = form.line(judgement.report().name(), finding.diagnostic(), finding.severity());
            switch (finding.severity()) {
                case ERROR -> getLog().error(line);
                case WARNING -> getLog().warn(line);
                case INFO -> getLog().debug(line);
            }
        }
        getLog().info(TextReport.PLAIN.summary(judgement.report(), named, spoken));
    }

    private static MojoExecutionException wrong(String parameter, String message) {
        return new MojoExecutionException(parameter + ": " + message);
    }
}
