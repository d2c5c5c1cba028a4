package org.st96toolkit.maven;

import java.io.File;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.validation.report.OutputFile;
import org.st96toolkit.validation.report.ReportCode;
import org.st96toolkit.validation.report.ReportKind;
import org.st96toolkit.validation.report.ValidationRun;

/**
 * The reports that a build asked for, and where they go.
 *
 * @param places the file of each kind
 * @param language the language of their texts
 */
record ReportFiles(Map<ReportKind, File> places, Locale language) {

    /**
     * Reads the names of a build file.
     *
     * @param named names of kinds with names of files
     * @param folder what relative names of files are relative to
     * @throws MojoExecutionException where a kind is not known, or two reports would go to one file
     */
    static ReportFiles of(Map<String, String> named, File folder, Locale language) throws MojoExecutionException {
        Map<ReportKind, File> places = new EnumMap<>(ReportKind.class);
        Set<File> taken = new HashSet<>();
        for (Map.Entry<String, String> each : named.entrySet()) {
            ReportKind kind = ReportKind.named(each.getKey())
                    .orElseThrow(() -> new MojoExecutionException("reports: there is no kind of report '"
                            + each.getKey() + "'; there are " + ReportKind.names()));
            if (each.getValue() == null || each.getValue().isBlank()) {
                throw new MojoExecutionException("reports: " + each.getKey() + " needs the name of a file");
            }
            File file = new File(each.getValue().strip());
            File place = (file.isAbsolute() ? file : new File(folder, file.getPath())).getAbsoluteFile();
            if (!taken.add(place)) {
                throw new MojoExecutionException("reports: two would go to " + place);
            }
            places.put(kind, place);
        }
        return new ReportFiles(places, language);
    }

    /**
     * Writes all of them; folders that are not there are made.
     *
     * @throws MojoExecutionException where one cannot be written
     */
    void write(ValidationRun run) throws MojoExecutionException {
        for (Map.Entry<ReportKind, File> each : places.entrySet()) {
            try {
                new OutputFile(each.getValue().toPath(), true)
                        .write(each.getKey().form().write(run, language));
            } catch (IOException failure) {
                throw new MojoExecutionException(Diagnostic.of(
                                ReportCode.UNWRITABLE_OUTPUT,
                                Location.UNKNOWN,
                                each.getValue().toString(),
                                OutputFile.reason(failure))
                        .message(language));
            }
        }
    }
}
