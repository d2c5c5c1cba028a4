package org.st96toolkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.st96toolkit.core.InternalFailure;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.format.Anatomy;
import org.st96toolkit.core.format.Extraction;
import org.st96toolkit.core.format.FileCheck;
import org.st96toolkit.core.format.FileFinding;
import org.st96toolkit.core.format.Format;
import org.st96toolkit.core.format.MadeDocument;
import org.st96toolkit.core.format.PackagedFile;
import org.st96toolkit.core.format.PackagedFormat;
import org.st96toolkit.validation.profile.Profile;

/**
 * The checks of a packaged file: first the file itself, then the document that it holds, whose findings are told at their place in
 * the file. Used once, by one thread.
 */
final class PackagedValidation {

    private final Toolkit toolkit;
    private final ValidationOptions options;
    private final DocumentChecks checks;
    private final DocumentTally tally;
    private final PackagedFormat format;
    private final PackagedFile file;
    private final DocumentTally.Placing inFile = in("");

    PackagedValidation(
            Toolkit toolkit,
            ValidationOptions options,
            DocumentChecks checks,
            DocumentTally tally,
            PackagedFormat format,
            PackagedFile file) {
        this.toolkit = toolkit;
        this.options = options;
        this.checks = checks;
        this.tally = tally;
        this.format = format;
        this.file = file;
    }

    /** Where the place of something, if it has one, is a paragraph of a part. */
    private static DocumentTally.Placing in(String part) {
        return (found, layer) -> at(Finding.ofWhole(found, layer), found.location(), part);
    }

    private static Finding at(Finding finding, Location place, String part) {
        return part.isEmpty() ? finding.at(Location.UNKNOWN, Optional.empty()) : finding.at(place, Optional.of(part));
    }

    /**
     * @param reading what was found while the file was read
     */
    DocumentReport report(Report reading) {
        tally.add(Layer.WELL_FORMED, inFile, LayerCheck.done(reading.diagnostics(), List.of()));
        skip(Layer.GRAMMAR, Omission.of(Omission.Reason.PACKAGED_GRAMMAR));
        skip(Layer.FILES, Omission.of(Omission.Reason.PACKAGED_FILES));
        if (!checks.hasRules()) {
            skip(Layer.RULES, Omission.of(Omission.Reason.NO_PROFILE));
        }
        options.profile().ifPresent(office -> tally.check(Layer.RULES, inFile, () -> ofFile(office)));
        if (options.interoperable()) {
            skip(Layer.RULES, Omission.of(Omission.Reason.NOT_IN_PROFILE, "interoperable", format.id()));
        }
        if (options.profile().isPresent() || !options.rules().isEmpty()) {
            ofDocument();
        } else {
            skip(Layer.IDENTITY, Omission.of(Omission.Reason.NOT_MADE));
            skip(Layer.CODES, Omission.of(Omission.Reason.NOT_MADE));
        }
        return tally.finish(
                Omission.of(Omission.Reason.FAILURE),
                Optional.of(format.id()),
                Optional.of(file.variant()),
                Optional.empty());
    }

    private void skip(Layer layer, Omission why) {
        tally.add(layer, inFile, LayerCheck.skipped(why));
    }

    private LayerCheck ofFile(Profile office) {
        FileCheck check = file.check(office.id());
        tell(check.found());
        return LayerCheck.done(
                List.of(),
                check.unchecked().stream()
                        .sorted()
                        .map(PackagedValidation::omission)
                        .toList());
    }

    private void tell(List<FileFinding> found) {
        found.forEach(each -> tally.add(Layer.RULES, in(each.part()), List.of(each.diagnostic())));
    }

    private static Omission omission(FileCheck.Unchecked unchecked) {
        return Omission.of(
                switch (unchecked) {
                    case FONTS -> Omission.Reason.FILE_FONTS;
                    case STYLES -> Omission.Reason.FILE_STYLES;
                    case FILE_NAME -> Omission.Reason.FILE_NAME;
                    case PAGES -> Omission.Reason.FILE_PAGES;
                    case OFFICE -> Omission.Reason.FILE_RULES;
                });
    }

    /** What the file holds. Where no document can be made of it, that is no fault of the file: the layers say why they are skipped. */
    private void ofDocument() {
        Extraction made;
        try {
            made = file.document(options.profile().map(Profile::id));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            tally.add(Layer.RULES, inFile, List.of(InternalFailure.finding(failure)));
            skip(Layer.RULES, Omission.of(Omission.Reason.FAILURE));
            return;
        }
        if (options.profile().isPresent()) {
            tell(made.found());
        }
        made.document().ifPresentOrElse(this::over, () -> {
            String why = made.obstacles().stream().map(Code::id).distinct().collect(Collectors.joining(", "));
            for (Layer layer : List.of(Layer.IDENTITY, Layer.CODES, Layer.RULES)) {
                skip(layer, Omission.of(Omission.Reason.NO_APPLICATION, why));
            }
        });
    }

    private void over(MadeDocument made) {
        PatentDocument read = toolkit.document(made.tree()).orElseThrow();
        Format known = toolkit.format(read.format()).orElseThrow();
        Optional<Anatomy> anatomy = known.anatomy();
        Outline outline =
                Outline.of(read.tree().root(), anatomy, known.vocabulary().sections());
        DocumentTally.Placing placing = (found, layer) -> {
            Finding finding = Finding.of(found, layer, outline);
            return Optional.ofNullable(made.places().get(found.location()))
                    .map(place -> at(finding, place.at(), place.part()))
                    .orElseGet(() -> at(finding, Location.UNKNOWN, ""));
        };
        tally.check(Layer.IDENTITY, placing, () -> DocumentChecks.identity(read, anatomy, false));
        tally.check(Layer.CODES, placing, () -> checks.codes(read, anatomy, tally.saidByTheGrammar()));
        tally.check(Layer.RULES, placing, () -> checks.ofOffice(read, anatomy, true));
        tally.check(Layer.RULES, placing, () -> checks.ofUser(read, placing, tally));
        if (!made.whole()) {
            skip(Layer.RULES, Omission.of(Omission.Reason.PART_OF_TEXT));
        }
    }
}
