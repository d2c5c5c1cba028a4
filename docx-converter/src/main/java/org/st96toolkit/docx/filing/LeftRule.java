package org.st96toolkit.docx.filing;

import java.util.Set;
import java.util.stream.Collectors;
import org.st96toolkit.docx.flow.Furniture;
import org.st96toolkit.docx.section.Findings;

/** What work on the draft left behind, and what stands beside the text. */
final class LeftRule implements FilingRule {

    @Override
    public void check(FileFacts file, OfficeDemands demands, FilingFindings findings) {
        file.changes().forEach(each -> findings.addAt(FilingCode.TRACKED_CHANGES, each.place(), each.text()));
        file.comments().forEach(each -> findings.addAt(FilingCode.COMMENT, each.place(), each.what(), each.text()));
        file.hidden().forEach(each -> findings.addAt(FilingCode.HIDDEN_TEXT, each.place(), each.text()));
        file.headers().forEach(each -> findings.addAt(FilingCode.HEADER_TEXT, each.place(), each.text()));
        file.notes().forEach(each -> findings.addAt(FilingCode.NOTE, each.place(), each.what()));
        // What boxes in headers say was told with the headers.
        Set<String> margins =
                file.flow().furniture().stream().map(Furniture::part).collect(Collectors.toSet());
        file.survey().textBoxes().stream()
                .filter(box -> !margins.contains(box.anchor().part()))
                .forEach(box -> findings.addAt(FilingCode.TEXT_BOX, box.anchor(), Findings.excerpt(box.text())));
    }
}
