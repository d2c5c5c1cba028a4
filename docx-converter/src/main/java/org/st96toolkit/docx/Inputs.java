package org.st96toolkit.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.application.DrawingFile;
import org.st96toolkit.docx.application.PassThrough;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.reader.FlowReader;
import org.st96toolkit.docx.reader.PackageLimits;
import org.st96toolkit.docx.section.Part;

/**
 * The files of an application, read.
 *
 * @param flows those that hold text
 * @param parts for each of them the part that the user says it is
 * @param bytes their bytes, empty where there are none
 * @param drawings images that were handed in by themselves
 * @param whole whether all of them could be read, and there is text
 * @param report what was found while they were read
 */
record Inputs(
        List<Flow> flows,
        List<Optional<Part>> parts,
        List<byte[]> bytes,
        List<DrawingFile> drawings,
        boolean whole,
        Report report) {

    /**
     * Reads files. One that is an image by its first bytes is a drawing; any other must be a DOCX.
     *
     * @param reader what reads those that were not read already
     */
    static Inputs read(List<DocxInput> inputs, FlowReader reader) {
        List<Flow> flows = new ArrayList<>();
        List<Optional<Part>> parts = new ArrayList<>();
        List<byte[]> bytes = new ArrayList<>();
        List<DrawingFile> drawings = new ArrayList<>();
        boolean whole = true;
        Report report = Report.EMPTY;
        for (DocxInput input : inputs) {
            if (input instanceof DocxInput.OfFlow given) {
                flows.add(given.flow());
                parts.add(given.part());
                bytes.add(new byte[0]);
            } else {
                DocxInput.OfBytes file = (DocxInput.OfBytes) input;
                if (PassThrough.format(file.bytes()).isPresent()) {
                    drawings.add(new DrawingFile(file.name(), file.bytes()));
                    continue;
                }
                Result<Flow> read = reader.read(file.name(), file.bytes(), PackageLimits.STANDARD);
                report = report.and(read.report());
                if (read.value().isPresent()) {
                    flows.add(read.value().get());
                    parts.add(file.part());
                    bytes.add(file.bytes());
                } else {
                    whole = false;
                }
            }
        }
        return new Inputs(flows, parts, bytes, drawings, whole && !flows.isEmpty(), report);
    }
}
