package org.st96toolkit.docx.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.docx.flow.Media;
import org.st96toolkit.docx.flow.Picture;
import org.st96toolkit.docx.flow.Revision;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.receipt.Fate;
import org.st96toolkit.docx.section.Entry;
import org.st96toolkit.docx.section.Findings;
import org.st96toolkit.docx.section.Line;
import org.st96toolkit.docx.section.Piece;

/** Writes the drawings: images with the numbers that stand at them. */
final class DrawingsWriter {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}[A-Za-z]?)(?=\\.[A-Za-z]+$|$)");

    /**
     * A drawing before it is written.
     *
     * @param number its number
     * @param file the file it stands in
     * @param picture the image, if it stands in a file with text
     * @param given the image, if it was handed in by itself
     * @param counted whether it had no number
     */
    record Drawing(String number, int file, Optional<Picture> picture, Optional<NamedFile> given, boolean counted) {}

    private DrawingsWriter() {}

    /**
     * The drawings with their numbers. A number belongs to the image in its own line, else to the one before it that has none, or, where
     * numbers stand above images, to the next.
     */
    static List<Drawing> drawings(List<Entry> entries, List<NamedFile> files) {
        List<Drawing> drawings = new ArrayList<>();
        boolean above = !entries.isEmpty() && !((Line) entries.get(0).unit()).hasPicture();
        String waiting = "";
        for (Entry entry : entries) {
            Line line = (Line) entry.unit();
            boolean first = true;
            for (Piece piece : line.pieces()) {
                if (piece.inline() instanceof Picture picture) {
                    String number = first && !entry.number().isEmpty() ? entry.number() : waiting;
                    drawings.add(new Drawing(number, line.file(), Optional.of(picture), Optional.empty(), false));
                    waiting = "";
                    first = false;
                }
            }
            if (first && !entry.number().isEmpty()) {
                int last = drawings.size() - 1;
                if (!above && last >= 0 && drawings.get(last).number().isEmpty()) {
                    drawings.set(last, numbered(drawings.get(last), entry.number(), false));
                } else if (above) {
                    waiting = entry.number();
                }
            }
        }
        for (NamedFile file : files) {
            Matcher matcher = NUMBER.matcher(file.name());
            String number = matcher.find() ? matcher.group(1).replaceFirst("^0+(?=\\d)", "") : "";
            drawings.add(new Drawing(number, -1, Optional.empty(), Optional.of(file), false));
        }
        return counted(drawings);
    }

    private static List<Drawing> counted(List<Drawing> drawings) {
        List<Drawing> counted = new ArrayList<>();
        int highest = 0;
        for (Drawing drawing : drawings) {
            String digits = drawing.number().replaceAll("[^0-9].*$", "");
            if (digits.isEmpty()) {
                highest++;
                counted.add(numbered(drawing, Integer.toString(highest), true));
            } else {
                highest = Math.max(highest, Integer.parseInt(digits));
                counted.add(drawing);
            }
        }
        return counted;
    }

    private static Drawing numbered(Drawing drawing, String number, boolean counted) {
        return new Drawing(number, drawing.file(), drawing.picture(), drawing.given(), counted);
    }

    /** Writes the drawings; nothing where no image could be written. */
    static Optional<Draft> write(List<Drawing> drawings, List<Entry> entries, Writing writing) {
        ObjectWriter objects = new ObjectWriter(writing);
        Draft element = new Draft(Names.pat("Drawings"));
        for (Drawing drawing : drawings) {
            Optional<Draft> image = image(drawing, objects);
            if (image.isEmpty()) {
                continue;
            }
            if (drawing.counted()) {
                if (drawing.picture().isPresent()) {
                    writing.findings()
                            .add(
                                    ApplicationCode.IMAGE_WITHOUT_NUMBER,
                                    drawing.file(),
                                    drawing.picture().get().place(),
                                    drawing.number());
                } else {
                    writing.findings()
                            .addToAll(
                                    ApplicationCode.IMAGE_WITHOUT_NUMBER,
                                    drawing.given().orElseThrow().name(),
                                    drawing.number());
                }
            }
            String id = writing.plan().next("f");
            writing.plan().drawn(drawing.number(), id);
            element.add(new Draft(Names.pat("Figure"))
                    .attribute(Names.com("id"), id)
                    .add(new Draft(Names.pat("FigureNumber")).text(drawing.number()))
                    .add(image.get()));
        }
        drop(drawings, entries, writing);
        return element.isEmpty() ? Optional.empty() : Optional.of(element);
    }

    private static Optional<Draft> image(Drawing drawing, ObjectWriter objects) {
        if (drawing.picture().isPresent()) {
            return objects.image(drawing.file(), drawing.picture().get(), Optional.of("Drawing"));
        }
        NamedFile given = drawing.given().orElseThrow();
        Media media = new Media(given.name(), "", given.content());
        Picture picture =
                new Picture(new Span(given.name(), 1, 0, 0), given.name(), 0, 0, "", false, false, Revision.NONE);
        return objects.image(-1, media, picture, Optional.of("Drawing"));
    }

    /** What is written at drawings is said by their numbers; the number of one that is not there is left out. */
    private static void drop(List<Drawing> drawings, List<Entry> entries, Writing writing) {
        for (Entry entry : entries) {
            Line line = (Line) entry.unit();
            writing.drop(line, entry.cuts());
            boolean used = line.hasPicture()
                    || !entry.number().isEmpty()
                            && drawings.stream()
                                    .anyMatch(drawing -> drawing.number().equals(entry.number()));
            if (!used) {
                writing.findings()
                        .add(
                                ApplicationCode.CAPTION_WITHOUT_IMAGE,
                                line.file(),
                                line.place(),
                                Findings.excerpt(entry.keptText()));
            }
            for (Piece piece : entry.kept()) {
                writing.drop(
                        line.file(),
                        piece,
                        used ? Fate.STRUCTURAL : Fate.OUTSIDE,
                        used ? "figure-number" : "caption-without-image");
            }
        }
    }
}
