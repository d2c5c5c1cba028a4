package org.st96toolkit.docx;

import java.util.List;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.docx.application.NamedFile;
import org.st96toolkit.docx.receipt.DocxReceipt;
import org.st96toolkit.docx.section.Outline;

/**
 * An application that was made of DOCX.
 *
 * @param document the body of the application in ST.96, or the part of it that there is; valid
 * @param files images that the document refers to, and what other programs left in the text
 * @param outlines what was what in the files that hold text, in their order
 * @param receipt what became of each character
 */
public record ConvertedApplication(
        XmlDocument document, List<NamedFile> files, List<Outline> outlines, DocxReceipt receipt) {

    public ConvertedApplication {
        files = List.copyOf(files);
        outlines = List.copyOf(outlines);
    }
}
