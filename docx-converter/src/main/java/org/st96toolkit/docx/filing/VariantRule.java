package org.st96toolkit.docx.filing;

/** The file is of the Strict variant. */
final class VariantRule implements FilingRule {

    @Override
    public void check(FileFacts file, OfficeDemands demands, FilingFindings findings) {
        if (!file.survey().strict()) {
            findings.add(FilingCode.NOT_STRICT);
        }
    }
}
