package org.st96toolkit.docx.report;

import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.html.HtmlPage;

/** How findings look. */
record FindingBox(HtmlPage html) {

    /** Severity, code and message, within what is open. */
    void text(Diagnostic found) {
        String severity = found.severity().name();
        html.element("b", html.word(severity) + " " + found.code().id(), "class", severity);
        html.text(" " + found.message(html.language()));
    }

    /** What can be done about it, as a paragraph. */
    void cure(Diagnostic found) {
        html.element("p", found.fix(html.language()), "class", "cure");
    }

    /** A box with all of it. */
    void write(Diagnostic found) {
        html.open("div", "class", "finding " + found.severity());
        content(found);
    }

    /** A box that links lead to. */
    void write(Diagnostic found, String anchor) {
        html.open("div", "class", "finding " + found.severity(), "id", anchor);
        content(found);
    }

    private void content(Diagnostic found) {
        html.open("p");
        text(found);
        html.close();
        cure(found);
        html.close().newLine();
    }
}
