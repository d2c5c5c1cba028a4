package org.st96toolkit.docx.reader;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;

/** Collects what is found while a file is read. A place is a part and a paragraph: lines of a part mean nothing to a person. */
final class Findings {

    private final List<Diagnostic> found = new ArrayList<>();

    /** Something at a paragraph; 0 where it concerns the part. */
    void add(Code code, String part, int paragraph, String... more) {
        List<String> arguments = new ArrayList<>();
        arguments.add(part);
        arguments.add(Integer.toString(paragraph));
        arguments.addAll(List.of(more));
        found.add(new Diagnostic(code, Location.UNKNOWN, arguments));
    }

    /** Something about the file. */
    void addFile(Code code, String... arguments) {
        found.add(Diagnostic.of(code, Location.UNKNOWN, arguments));
    }

    /** What others found. */
    void addAll(Report report) {
        found.addAll(report.diagnostics());
    }

    Report report() {
        return new Report(found);
    }
}
