package org.st96toolkit.docx.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.docx.flow.Media;

/** The images and other files that were met, each once. */
final class MediaParts {

    private final DocxPackage docx;
    private final Map<String, Media> met = new LinkedHashMap<>();

    MediaParts(DocxPackage docx) {
        this.docx = docx;
    }

    /**
     * Takes note of a file.
     *
     * @param from what it is shown by
     * @param id the relationship to it
     * @return its name; nothing where there is no such file
     */
    Optional<String> meet(PartReading from, String id) {
        Optional<Relationship> related = docx.relationship(from.part(), id);
        if (related.isEmpty()) {
            return Optional.empty();
        }
        String target = related.get().target();
        if (related.get().external()) {
            if (met.putIfAbsent(target, new Media(target, "", new byte[0])) == null) {
                from.report(ReaderCode.OUTSIDE, target);
            }
            return Optional.of(target);
        }
        Optional<byte[]> content = docx.bytes(target);
        content.ifPresent(bytes -> met.computeIfAbsent(target, name -> new Media(name, docx.type(name), bytes)));
        return content.map(any -> target);
    }

    List<Media> met() {
        return List.copyOf(met.values());
    }
}
