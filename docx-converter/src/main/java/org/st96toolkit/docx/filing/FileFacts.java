package org.st96toolkit.docx.filing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.reader.DocxPackage;
import org.st96toolkit.docx.reader.FlowReader;
import org.st96toolkit.docx.reader.PackageLimits;
import org.st96toolkit.docx.reader.PackageSurvey;

/**
 * What rules and people ask of a DOCX.
 *
 * @param name the name of the file, or empty
 * @param bytes its size
 * @param main the name of the part with the text
 * @param survey what it is beside its text
 * @param flow its text
 * @param counts how much of what there is, by label
 * @param fonts the fonts of its visible text
 * @param sizes the sizes of its letters on the line, in points
 * @param spacings how far the lines of its paragraphs outside tables stand apart, as a multiple of single lines; 0 where not said as one
 * @param languages how many letters are marked with which language
 * @param changes paragraphs with tracked changes
 * @param hidden paragraphs with hidden text
 * @param comments remarks in the margin, each where its mark stands
 * @param notes the marks of footnotes and endnotes
 * @param headers headers and footers that say more than the number of the page
 * @param objects what other programs left in the text
 * @param aligned where lines in a row are aligned by tabs or spaces
 */
public record FileFacts(
        String name,
        long bytes,
        String main,
        PackageSurvey survey,
        Flow flow,
        Map<String, Integer> counts,
        SortedMap<String, Usage> fonts,
        SortedMap<Double, Usage> sizes,
        SortedMap<Double, Usage> spacings,
        SortedMap<String, Long> languages,
        List<Spot> changes,
        List<Spot> hidden,
        List<Spot> comments,
        List<Spot> notes,
        List<Spot> headers,
        List<Spot> objects,
        List<Spot> aligned) {

    public FileFacts {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        fonts = Collections.unmodifiableSortedMap(new TreeMap<>(fonts));
        sizes = Collections.unmodifiableSortedMap(new TreeMap<>(sizes));
        spacings = Collections.unmodifiableSortedMap(new TreeMap<>(spacings));
        languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
        changes = List.copyOf(changes);
        hidden = List.copyOf(hidden);
        comments = List.copyOf(comments);
        notes = List.copyOf(notes);
        headers = List.copyOf(headers);
        objects = List.copyOf(objects);
        aligned = List.copyOf(aligned);
    }

    /**
     * Reads a file.
     *
     * @param name its name, or empty
     * @return the facts with what was found while it was read; withheld where it cannot be read
     */
    public static Result<FileFacts> read(String name, byte[] bytes) {
        Result<DocxPackage> opened = DocxPackage.open(bytes, PackageLimits.STANDARD);
        Result<Flow> flow = new FlowReader().read(name, opened);
        if (flow.value().isEmpty()) {
            return Result.withheld(flow.report());
        }
        DocxPackage docx = opened.orElseThrow();
        Result<PackageSurvey> survey = PackageSurvey.of(docx);
        FileFacts facts =
                new FactsGathering(flow.orElseThrow(), survey.orElseThrow()).facts(name, bytes.length, docx.main());
        return Result.of(facts, flow.report().and(survey.report()));
    }
}
