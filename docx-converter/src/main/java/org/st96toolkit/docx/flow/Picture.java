package org.st96toolkit.docx.flow;

/**
 * An image as it is shown.
 *
 * @param place where it stands
 * @param media the name of the part that holds it, or the address outside the file; see {@link Flow#media()}
 * @param width its width as shown, in mm; 0 where not said
 * @param height its height as shown, in mm; 0 where not said
 * @param description what its author says that it shows, or empty
 * @param floating whether it stands beside the text, not in a line
 * @param cropped whether only a part of it is shown
 * @param revision whether it is put in or taken out
 */
public record Picture(
        Span place,
        String media,
        double width,
        double height,
        String description,
        boolean floating,
        boolean cropped,
        Revision revision)
        implements Inline {}
