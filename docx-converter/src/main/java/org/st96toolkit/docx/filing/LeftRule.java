package org.st96toolkit.docx.filing;

/** What work on the draft left behind, and what stands beside the text. */
final class LeftRule implements FilingRule {

    @Override
    public void check(FileFacts file, OfficeDemands demands, FilingFindings findings) {
        file.changes().forEach(each -> findings.addAt(FilingCode.TRACKED_CHANGES, each.place(), each.text()));
        file.comments().forEach(each -> findings.addAt(FilingCode.COMMENT, each.place(), each.what(), each.text()));
        file.hidden().forEach(each -> findings.addAt(FilingCode.HIDDEN_TEXT, each.place(), each.text()));
        file.headers().forEach(each -> findings.addAt(FilingCode.HEADER_TEXT, each.place(), each.text()));
        file.notes().forEach(each -> findings.addAt(FilingCode.NOTE, each.place(), each.what()));
        file.survey()
                .textBoxes()
                .forEach(each -> findings.addAt(
                        FilingCode.TEXT_BOX,
                        each.anchor(),
                        org.st96toolkit.docx.section.Findings.excerpt(each.text())));
    }
}
