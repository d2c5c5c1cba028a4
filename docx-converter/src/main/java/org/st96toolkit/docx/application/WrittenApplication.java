package org.st96toolkit.docx.application;

import java.util.List;
import org.st96toolkit.core.xml.XmlDocument;

/**
 * An application in ST.96.
 *
 * @param document the body of the application, or a part of it
 * @param files the files that belong beside it
 */
public record WrittenApplication(XmlDocument document, List<NamedFile> files) {

    public WrittenApplication {
        files = List.copyOf(files);
    }
}
