package org.st96toolkit.docx.flow;

import java.util.List;

/**
 * All that a DOCX shows, and what it hides.
 *
 * @param name the name of the file, for messages
 * @param body the main text, content controls and text boxes opened
 * @param notes footnotes and endnotes that are referred to, each once, in the order of their references
 * @param furniture headers and footers of pages, each part once
 * @param comments remarks in the margin
 * @param media images and other files that the text shows or holds, each part once
 * @param language the language that most of the text is marked with (BCP 47), or empty
 * @param title the title in the properties of the file, or empty
 */
public record Flow(
        String name,
        List<Block> body,
        List<Note> notes,
        List<Furniture> furniture,
        List<Comment> comments,
        List<Media> media,
        String language,
        String title) {

    public Flow {
        body = List.copyOf(body);
        notes = List.copyOf(notes);
        furniture = List.copyOf(furniture);
        comments = List.copyOf(comments);
        media = List.copyOf(media);
    }
}
