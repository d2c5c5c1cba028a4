package org.st96toolkit.docx.filing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Gradings;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.format.FileCheck;
import org.st96toolkit.core.format.FileFinding;
import org.st96toolkit.docx.flow.Span;

/** Where rules put what they find in one file. What the office does not ask for is not kept. */
final class FilingFindings {

    private final String office;
    private final Gradings gradings;
    private final List<FileFinding> found = new ArrayList<>();
    private final Set<FileCheck.Unchecked> unchecked = EnumSet.noneOf(FileCheck.Unchecked.class);

    FilingFindings(String office, Gradings gradings) {
        this.office = office;
        this.gradings = gradings;
    }

    String office() {
        return office;
    }

    boolean asks(FilingCode code) {
        return gradings.of(code, office).isPresent();
    }

    /** Something about the whole file. */
    void add(FilingCode code, String... arguments) {
        if (asks(code)) {
            found.add(new FileFinding(Diagnostic.of(code, Location.UNKNOWN, arguments), ""));
        }
    }

    /** Something at a place, whose part is the first argument. */
    void addAt(FilingCode code, Span place, String... more) {
        if (asks(code)) {
            List<String> arguments = new ArrayList<>();
            arguments.add(place.part());
            arguments.addAll(List.of(more));
            Location at = new Location(place.paragraph(), place.start() + 1);
            found.add(new FileFinding(new Diagnostic(code, at, arguments), place.part()));
        }
    }

    /** Something that the office asks for and that cannot be checked. */
    void leaveOpen(FileCheck.Unchecked what) {
        unchecked.add(what);
    }

    FileCheck check() {
        return new FileCheck(found, unchecked);
    }
}
