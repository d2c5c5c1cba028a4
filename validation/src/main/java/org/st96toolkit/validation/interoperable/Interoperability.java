package org.st96toolkit.validation.interoperable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlInstruction;

/**
 * Tells before a conversion what remainder it will leave. It reads the profile of the dialect and the document, and nothing else.
 * Thread-safe; a profile is read when it is first asked for, and kept.
 */
public final class Interoperability {

    private final Map<String, Optional<InteroperableProfile>> read = new ConcurrentHashMap<>();

    /** No profile is read yet. */
    public Interoperability() {}

    /**
     * The entries that a conversion of a document to the other standard leaves.
     *
     * @param dialect the dialect of the document, as it is recognised
     * @param version its version
     * @param target the dialect of the document that the conversion makes
     * @return the entries; nothing where there is no profile for the two dialects, the version or the root element
     */
    public Optional<List<Forecast>> forecast(XmlDocument document, String dialect, String version, String target) {
        String name = dialect + "-to-" + target;
        return read.computeIfAbsent(
                        name + " " + version, key -> text(name).map(text -> ProfileReader.read(text, version)))
                .flatMap(profile -> RemainderForecast.of(document, profile))
                .map(found -> found.stream().distinct().toList());
    }

    /** Whether a document carries entries of a conversion that made it: they are obeyed, whatever the profile says. */
    public static boolean carriesRemainder(XmlDocument document) {
        return document.root().children().stream()
                .anyMatch(node -> node instanceof XmlInstruction instruction
                        && RemainderForecast.isReserved(instruction)
                        && instruction.data().startsWith("document "));
    }

    private static Optional<String> text(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        try (InputStream in = Interoperability.class.getResourceAsStream(name + ".profile")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
