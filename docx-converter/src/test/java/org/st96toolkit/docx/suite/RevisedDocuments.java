package org.st96toolkit.docx.suite;

import java.util.List;
import java.util.function.Consumer;
import org.st96toolkit.docx.section.Part;
import org.st96toolkit.docx.section.RevisionPolicy;
import org.st96toolkit.docx.testing.DocxBuilder;

/** Tracked changes and amended claims. */
final class RevisedDocuments {

    private RevisedDocuments() {}

    static List<SuiteDocument> all() {
        Consumer<DocxBuilder> words = docx -> docx.paragraph(
                p -> p.text("The lid is of ").deleted("clay").inserted("cork").text(", and round."));
        Consumer<DocxBuilder> moves = docx -> docx.paragraph(p -> p.movedAway("The lid is round. ")
                        .text("The jar is of clay. ")
                        .movedHere("The lid is round. "))
                .paragraph(p -> p.text("The rim ").markRevision("del"))
                .paragraph("is of cork.");
        Consumer<DocxBuilder> rows = docx -> docx.table(table -> table.columns(2000, 2000)
                .row("a", "b")
                .row(
                        "<w:ins w:id=\"900\" w:author=\"A. Author\" w:date=\"2026-01-01T00:00:00Z\"/>",
                        row -> row.cell("", p -> p.inserted("c")).cell("", p -> p.inserted("d"))));
        Consumer<DocxBuilder> amended = docx -> docx.paragraph("CLAIMS")
                .paragraph(p -> p.text("1. (Currently amended) A jar with a lid of ")
                        .struck("clay")
                        .underlined("cork")
                        .text("."));
        return List.of(
                SuiteDocument.of(
                                "revisions/refused",
                                "Tracked changes where nobody says what is to be done: refused",
                                words)
                        .part(Part.DESCRIPTION),
                description("words-accepted", "Words taken out and put in, accepted", words, RevisionPolicy.ACCEPT),
                description("words-rejected", "The same, rejected", words, RevisionPolicy.REJECT),
                description(
                        "moves-accepted",
                        "A sentence that was moved, and two paragraphs that became one, accepted",
                        moves,
                        RevisionPolicy.ACCEPT),
                description("moves-rejected", "The same, rejected", moves, RevisionPolicy.REJECT),
                description("rows-accepted", "A row put into a table, accepted", rows, RevisionPolicy.ACCEPT),
                description("rows-rejected", "The same, rejected", rows, RevisionPolicy.REJECT),
                SuiteDocument.of(
                        "revisions/amended-claims",
                        "Lines under and through a claim, which are formats unless it is asked otherwise",
                        amended),
                SuiteDocument.of("revisions/amended-claims-marked", "The same as insertion and deletion", amended)
                        .marksAmendments());
    }

    private static SuiteDocument description(
            String name, String shows, Consumer<DocxBuilder> content, RevisionPolicy policy) {
        return SuiteDocument.of("revisions/" + name, shows, content)
                .part(Part.DESCRIPTION)
                .revisions(policy);
    }
}
