package org.st96toolkit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.DocxOptions;
import org.st96toolkit.docx.section.Part;
import org.st96toolkit.docx.section.RevisionPolicy;
import org.st96toolkit.docx.section.StyleMap;
import org.st96toolkit.validation.report.FindingText;
import org.st96toolkit.validation.report.OutputFile;

/**
 * The options of {@code st96 convert} that are for DOCX, as they were written.
 *
 * @param join whether the inputs are one application
 * @param part the part that each input is, or null
 * @param revisions what is done with tracked changes
 * @param styleMap the file of a style map, or null
 * @param joinLines whether lines that a printer wrapped are joined
 * @param amendments whether lines under and through the text of claims mean something
 */
record DocxSettings(boolean join, String part, String revisions, Path styleMap, boolean joinLines, boolean amendments) {

    /** The names of the files, without the parts that they are said to be. */
    List<String> files(List<String> inputs) {
        return inputs.stream()
                .map(input -> isNamed(input) ? afterSign(input) : input)
                .toList();
    }

    /** The files with the parts that they are said to be. */
    List<ApplicationJob.Named> named(List<String> inputs) throws WrongUsage {
        if (join && part != null) {
            throw new WrongUsage("--part is for each input; with --join say " + part + "=FILE");
        }
        Optional<Part> each = part == null
                ? Optional.empty()
                : Optional.of(part(part)
                        .orElseThrow(() -> new WrongUsage(
                                "--part: expected description, claims, abstract or drawings, not '" + part + "'")));
        List<ApplicationJob.Named> named = new ArrayList<>();
        List<Source> sources = Destinations.sources(files(inputs));
        for (int i = 0; i < sources.size(); i++) {
            String input = inputs.get(i);
            named.add(new ApplicationJob.Named(sources.get(i), isNamed(input) ? part(beforeSign(input)) : each));
        }
        return named;
    }

    /** What a converter is told. */
    DocxOptions options(Optional<String> office, Optional<String> language, FindingText form, Console console)
            throws WrongUsage {
        DocxOptions options = DocxOptions.DEFAULT
                .revisions(policy())
                .joinLines(joinLines)
                .amendments(amendments)
                .styles(styles(form, console));
        options = office.isPresent() ? options.office(office.get()) : options;
        return language.isPresent() ? options.language(language.get()) : options;
    }

    private RevisionPolicy policy() throws WrongUsage {
        return Arrays.stream(RevisionPolicy.values())
                .filter(policy -> policy.name().toLowerCase(Locale.ROOT).equals(revisions))
                .findFirst()
                .orElseThrow(() ->
                        new WrongUsage("--revisions: expected accept, reject or refuse, not '" + revisions + "'"));
    }

    private StyleMap styles(FindingText form, Console console) throws WrongUsage {
        if (styleMap == null) {
            return StyleMap.EMPTY;
        }
        try {
            Result<StyleMap> read =
                    StyleMap.read(styleMap.toString(), Files.readString(styleMap, StandardCharsets.UTF_8));
            read.report().diagnostics().forEach(fault -> console.err().println(form.line(styleMap.toString(), fault)));
            return read.value().orElseThrow(() -> new WrongUsage("--style-map: " + styleMap + " cannot be used"));
        } catch (IOException unreadable) {
            throw new WrongUsage("--style-map: " + styleMap + ": " + OutputFile.reason(unreadable), unreadable);
        }
    }

    private boolean isNamed(String input) {
        return join && input.indexOf('=') > 0 && part(beforeSign(input)).isPresent();
    }

    private static String beforeSign(String input) {
        return input.substring(0, input.indexOf('='));
    }

    private static String afterSign(String input) {
        return input.substring(input.indexOf('=') + 1);
    }

    private static Optional<Part> part(String word) {
        return Arrays.stream(Part.values())
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
