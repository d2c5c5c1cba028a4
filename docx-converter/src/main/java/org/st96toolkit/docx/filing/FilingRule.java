package org.st96toolkit.docx.filing;

/** A rule, or several that look at the same. Without state. */
interface FilingRule {

    /** Looks at a file once, and tells what is wrong. */
    void check(FileFacts file, OfficeDemands demands, FilingFindings findings);
}
