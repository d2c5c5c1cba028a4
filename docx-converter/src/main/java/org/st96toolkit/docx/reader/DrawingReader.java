package org.st96toolkit.docx.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.docx.flow.EmbeddedObject;
import org.st96toolkit.docx.flow.Picture;
import org.st96toolkit.docx.flow.Revision;

/** Reads one drawing or embedded object of a run: images, objects, text boxes; what else it shows is reported. Used once. */
final class DrawingReader {

    private static final Set<String> VML_SHAPES =
            Set.of("shape", "rect", "roundrect", "oval", "line", "polyline", "curve", "arc");

    private final PartReading part;
    private final Inlines inlines;
    private final Revision revision;
    private final List<Picture> pictures = new ArrayList<>();
    private final List<ParagraphReader.TextBox> boxes = new ArrayList<>();
    private final List<EmbeddedObject> objects = new ArrayList<>();
    private int shapes;

    DrawingReader(PartReading part, Inlines inlines, Revision revision) {
        this.part = part;
        this.inlines = inlines;
        this.revision = revision;
    }

    /** Where a piece of a drawing stands and how large it is. */
    private record Frame(double width, double height, boolean floating, String description) {

        static final Frame UNKNOWN = new Frame(0, 0, false, "");
    }

    List<ParagraphReader.TextBox> boxes() {
        return boxes;
    }

    /**
     * Reads a {@code w:drawing}, {@code w:pict} or {@code w:object}.
     *
     * @return whether it put something into the line
     */
    boolean read(XmlElement drawing) {
        scan(drawing, Frame.UNKNOWN);
        boolean isObject = Word.is(drawing, "object");
        if (isObject && !objects.isEmpty()) {
            EmbeddedObject object = objects.get(0);
            Optional<Picture> preview = pictures.stream().findFirst();
            objects.set(
                    0,
                    new EmbeddedObject(object.place(), object.program(), object.media(), preview, object.revision()));
            preview.ifPresent(pictures::remove);
        }
        pictures.forEach(inlines::add);
        objects.forEach(inlines::add);
        if (shapes > 0) {
            part.report(ReaderCode.SHAPES, Integer.toString(shapes));
        }
        return !pictures.isEmpty() || !objects.isEmpty() || !boxes.isEmpty();
    }

    private void scan(XmlElement element, Frame frame) {
        if (Alternatives.is(element)) {
            Alternatives.branch(element)
                    .ifPresentOrElse(branch -> children(branch, frame), () -> part.report(ReaderCode.NO_ALTERNATIVE));
            return;
        }
        switch (element.name().namespace()) {
            case Word.PLACED_DRAWING -> placed(element, frame);
            case Word.PICTURE, Word.DRAWING -> drawn(element, frame);
            case Word.SHAPE -> shape(element, frame);
            case Word.CHART, Word.DIAGRAM -> foreign(element);
            case Word.VML, Word.OFFICE -> vml(element, frame);
            case Word.NAMESPACE -> word(element, frame);
            default -> children(element, frame);
        }
    }

    private void children(XmlElement parent, Frame frame) {
        parent.elements().forEach(child -> scan(child, frame));
    }

    private void placed(XmlElement element, Frame frame) {
        String local = element.name().local();
        if (local.equals("inline") || local.equals("anchor")) {
            Optional<XmlElement> extent = Word.child(element, Word.PLACED_DRAWING, "extent");
            Optional<XmlElement> name = Word.child(element, Word.PLACED_DRAWING, "docPr");
            String description = name.map(one -> Word.plain(one, "descr"))
                    .filter(text -> !text.isBlank())
                    .or(() -> name.map(one -> Word.plain(one, "title")))
                    .orElse("");
            children(
                    element,
                    new Frame(
                            extent.map(one -> drawn(one, "cx")).orElse(0.0),
                            extent.map(one -> drawn(one, "cy")).orElse(0.0),
                            local.equals("anchor"),
                            description));
        } else {
            children(element, frame);
        }
    }

    private static double drawn(XmlElement element, String name) {
        return Measures.drawn(Word.plain(element, name)).orElse(0);
    }

    private void drawn(XmlElement element, Frame frame) {
        switch (element.name().local()) {
            case "blip" -> blip(element, frame, false);
            case "blipFill" -> {
                boolean cropped = Word.child(element, Word.DRAWING, "srcRect")
                        .filter(DrawingReader::isCropped)
                        .isPresent();
                Word.child(element, Word.DRAWING, "blip").ifPresent(blip -> blip(blip, frame, cropped));
            }
            case "t" -> text("a:t", element.text());
            case "extLst", "hlinkClick" -> {}
            case "graphicData" -> graphic(element, frame);
            default -> children(element, frame);
        }
    }

    private void graphic(XmlElement data, Frame frame) {
        int before = pictures.size() + objects.size() + boxes.size() + shapes;
        children(data, frame);
        if (pictures.size() + objects.size() + boxes.size() + shapes == before) {
            part.report(ReaderCode.UNKNOWN_CONTENT, "a:graphicData " + Word.plain(data, "uri"));
        }
    }

    private static boolean isCropped(XmlElement source) {
        return source.attributes().stream().anyMatch(side -> !side.value().matches("0*(\\.0*)?%?"));
    }

    private void blip(XmlElement blip, Frame frame, boolean cropped) {
        Optional<String> id =
                Word.related(blip, "embed").filter(one -> !one.isEmpty()).or(() -> Word.related(blip, "link"));
        picture(id, frame, cropped);
    }

    private void picture(Optional<String> id, Frame frame, boolean cropped) {
        Optional<String> media = id.flatMap(one -> part.reading().media().meet(part, one));
        if (media.isEmpty()) {
            part.report(ReaderCode.IMAGE_MISSING);
        }
        pictures.add(new Picture(
                inlines.here(),
                media.orElse(""),
                frame.width(),
                frame.height(),
                frame.description(),
                frame.floating(),
                cropped,
                revision));
    }

    private void shape(XmlElement element, Frame frame) {
        if (element.name().local().equals("wsp")) {
            int before = pictures.size() + boxes.size();
            children(element, frame);
            shapes += pictures.size() + boxes.size() == before ? 1 : 0;
        } else {
            children(element, frame);
        }
    }

    /** A chart or a diagram, which stands in parts of its own. */
    private void foreign(XmlElement element) {
        boolean isChart = element.name().namespace().equals(Word.CHART);
        Optional<String> id = isChart ? Word.related(element, "id") : Word.related(element, "dm");
        Optional<String> media = id.flatMap(one -> part.reading().media().meet(part, one));
        if (id.isPresent()) {
            String program = isChart ? "chart" : "diagram";
            objects.add(new EmbeddedObject(inlines.here(), program, media.orElse(""), Optional.empty(), revision));
            if (media.isEmpty()) {
                part.report(ReaderCode.IMAGE_MISSING);
            }
            text(program, media.flatMap(this::drawnText).orElse(""));
        }
    }

    /** The words of a chart or diagram, for the message that they are not read. */
    private Optional<String> drawnText(String name) {
        return part.reading().docx().xml(name).value().map(root -> words(root).strip());
    }

    private static String words(XmlElement element) {
        if (Word.is(element, Word.DRAWING, "t") || Word.is(element, Word.CHART, "v")) {
            return element.text() + " ";
        }
        return element.elements().stream().map(DrawingReader::words).collect(Collectors.joining());
    }

    private void text(String what, String text) {
        if (!text.isBlank()) {
            part.report(ReaderCode.DRAWN_TEXT, what, Excerpts.of(text));
        }
    }

    private void word(XmlElement element, Frame frame) {
        switch (element.name().local()) {
            case "txbxContent" -> boxes.add(new ParagraphReader.TextBox(element, revision));
            case "control", "objectEmbed", "objectLink" -> {
                Optional<String> media = Word.related(element, "id")
                        .flatMap(id -> part.reading().media().meet(part, id));
                String program = Word.attribute(element, "progId")
                        .or(() -> Word.attribute(element, "name"))
                        .orElse("");
                objects.add(new EmbeddedObject(inlines.here(), program, media.orElse(""), Optional.empty(), revision));
            }
            default -> children(element, frame);
        }
    }

    private void vml(XmlElement element, Frame frame) {
        String local = element.name().local();
        if (local.equals("OLEObject")) {
            Optional<String> media = Word.related(element, "id")
                    .flatMap(id -> part.reading().media().meet(part, id));
            objects.add(new EmbeddedObject(
                    inlines.here(), Word.plain(element, "ProgID"), media.orElse(""), Optional.empty(), revision));
        } else if (local.equals("imagedata")) {
            boolean cropped = element.attributes().stream()
                    .anyMatch(one -> one.name().local().startsWith("crop"));
            Optional<String> id = Word.related(element, "id")
                    .or(() -> Word.related(element, "href"))
                    .or(() -> element.attribute(new XmlName(Word.OFFICE, "relid")));
            picture(id, frame, cropped);
        } else if (local.equals("textpath")) {
            text("v:textpath", Word.plain(element, "string"));
        } else if (VML_SHAPES.contains(local)) {
            vmlShape(element);
        } else if (!local.equals("shapetype")) {
            children(element, frame);
        }
    }

    private void vmlShape(XmlElement shape) {
        Map<String, String> style = new HashMap<>();
        for (String declaration : Word.plain(shape, "style").split(";")) {
            String[] both = declaration.split(":", 2);
            if (both.length == 2) {
                style.put(both[0].strip().toLowerCase(Locale.ROOT), both[1].strip());
            }
        }
        Frame frame = new Frame(
                Measures.styled(style.getOrDefault("width", "")).orElse(0),
                Measures.styled(style.getOrDefault("height", "")).orElse(0),
                style.getOrDefault("position", "").equals("absolute"),
                Word.plain(shape, "alt"));
        int before = pictures.size() + boxes.size();
        boolean drawsWords = Word.child(shape, Word.VML, "textpath").isPresent();
        boolean isRule = shape.attribute(new XmlName(Word.OFFICE, "hr")).isPresent();
        children(shape, frame);
        if (pictures.size() + boxes.size() == before && !drawsWords && !isRule) {
            shapes++;
        }
    }
}
