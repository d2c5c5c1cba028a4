package org.st96toolkit.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.application.NamedFile;
import org.st96toolkit.docx.application.PassThrough;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.reader.FlowReader;
import org.st96toolkit.docx.reader.PackageLimits;
import org.st96toolkit.docx.reader.ReaderCode;
import org.st96toolkit.docx.receipt.PlacedFinding;
import org.st96toolkit.docx.section.Part;
import org.st96toolkit.docx.symbol.SymbolCode;

/**
 * The files of an application, read.
 *
 * @param flows those that hold text
 * @param parts for each of them the part that the user says it is
 * @param bytes their bytes, empty where there are none
 * @param drawings images that were handed in by themselves
 * @param whole whether all of them could be read, and there is text
 * @param findings what was found while they were read, and where
 */
record Inputs(
        List<Flow> flows,
        List<Optional<Part>> parts,
        List<byte[]> bytes,
        List<NamedFile> drawings,
        boolean whole,
        List<PlacedFinding> findings) {

    /**
     * Reads files. One that is an image by its first bytes is a drawing; any other must be a DOCX.
     *
     * @param reader what reads those that were not read already
     */
    static Inputs read(List<DocxInput> inputs, FlowReader reader) {
        List<Flow> flows = new ArrayList<>();
        List<Optional<Part>> parts = new ArrayList<>();
        List<byte[]> bytes = new ArrayList<>();
        List<NamedFile> drawings = new ArrayList<>();
        boolean whole = true;
        List<PlacedFinding> findings = new ArrayList<>();
        for (DocxInput input : inputs) {
            if (input instanceof DocxInput.OfFlow given) {
                flows.add(given.flow());
                parts.add(given.part());
                bytes.add(new byte[0]);
            } else {
                DocxInput.OfBytes file = (DocxInput.OfBytes) input;
                if (PassThrough.format(file.bytes()).isPresent()) {
                    drawings.add(new NamedFile(file.name(), file.bytes()));
                    continue;
                }
                Result<Flow> read = reader.read(file.name(), file.bytes(), PackageLimits.STANDARD);
                int number = read.value().isPresent() ? flows.size() : -1;
                read.report().diagnostics().forEach(found -> findings.add(placed(found, number)));
                if (read.value().isPresent()) {
                    flows.add(read.value().get());
                    parts.add(file.part());
                    bytes.add(file.bytes());
                } else {
                    whole = false;
                }
            }
        }
        return new Inputs(flows, parts, bytes, drawings, whole && !flows.isEmpty(), findings);
    }

    /** What was found, at the paragraph that it names. */
    private static PlacedFinding placed(Diagnostic found, int file) {
        boolean known =
                found.code() instanceof SymbolCode || found.code() instanceof ReaderCode code && code.isAtParagraph();
        int paragraph = known ? Integer.parseInt(found.arguments().get(1)) : 0;
        return new PlacedFinding(
                found,
                file,
                paragraph > 0 ? Optional.of(new Span(found.arguments().get(0), paragraph, 0, 0)) : Optional.empty());
    }

    /** What was found while they were read. */
    Report report() {
        return new Report(findings.stream().map(PlacedFinding::finding).toList());
    }
}
