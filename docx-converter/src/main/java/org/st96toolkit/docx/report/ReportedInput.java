package org.st96toolkit.docx.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlReader;
import org.st96toolkit.core.xml.XmlWriter;
import org.st96toolkit.docx.ConvertedApplication;

/**
 * An input as the report shows it.
 *
 * @param name its name, or that of the first of its files
 * @param application what was made of it; nothing where it is no DOCX, or where nothing was made
 * @param output the written document, read again, in ST.96: what was written in ST.36 is to be converted back first; nothing where
 *     there is none
 * @param target what the written document is, for people, such as {@code ST.36 application-body}; nothing for what the receipt says
 * @param findings what was found beside what the receipt of the application has: all of it where there is no application
 * @param delivery whether the result was handed out
 */
public record ReportedInput(
        String name,
        Optional<ConvertedApplication> application,
        Optional<XmlDocument> output,
        Optional<String> target,
        List<Diagnostic> findings,
        Delivery delivery) {

    /** Whether a result was handed out. */
    public enum Delivery {
        /** It was. */
        WRITTEN,
        /** It was made and held back. */
        WITHHELD,
        /** There is none. */
        NONE
    }

    public ReportedInput {
        Objects.requireNonNull(name);
        Objects.requireNonNull(application);
        Objects.requireNonNull(output);
        Objects.requireNonNull(target);
        Objects.requireNonNull(delivery);
        findings = List.copyOf(findings);
    }

    /**
     * What a converter made of DOCX: its document is written and read again.
     *
     * @param name the name of the input
     * @param result what {@link org.st96toolkit.docx.DocxConverter} gave
     */
    public static ReportedInput of(String name, Result<ConvertedApplication> result) {
        return new ReportedInput(
                name,
                result.value(),
                result.value()
                        .flatMap(made -> new XmlReader()
                                .read(XmlWriter.plain().toBytes(made.document()))
                                .value()),
                Optional.empty(),
                result.value().isPresent() ? List.of() : result.report().diagnostics(),
                result.value().isPresent() ? Delivery.WRITTEN : Delivery.NONE);
    }

    /** An input of which the report can say what was found, and no more. */
    public static ReportedInput of(String name, List<Diagnostic> findings, Delivery delivery) {
        return new ReportedInput(name, Optional.empty(), Optional.empty(), Optional.empty(), findings, delivery);
    }
}
