package org.st96toolkit.validation.interoperable;

import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlComment;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** What no line takes, and is data. */
final class Leftovers {

    private Leftovers() {}

    /** A text of an element that holds elements; of one that holds nothing else it is a spelling. */
    static void text(XmlElement element, String path, List<Forecast> out) {
        boolean elements = element.hasElements();
        Forecast.add(
                out,
                elements ? path + "/#text" : path,
                elements ? Forecast.Kind.DATA : Forecast.Kind.SPELLING,
                element.location());
    }

    /** A value with something between its parts: they come back as one, which gives way to them. */
    static void split(XmlElement element, String path, List<Forecast> out) {
        if (element.children().stream().filter(XmlText.class::isInstance).count() > 1) {
            Forecast.add(out, path + "/#", Forecast.Kind.SUPPLIED, element.location());
            Forecast.add(out, path + "/#text", Forecast.Kind.DATA, element.location());
        }
    }

    /**
     * What an element holds where a value comes back in it.
     *
     * @param value what comes back; nothing where it is surely not what stands there
     */
    static void value(XmlElement wanted, Optional<String> value, String path, List<Forecast> out) {
        boolean same = value.filter(wanted.text()::equals).isPresent();
        if (wanted.children().stream().allMatch(XmlText.class::isInstance)) {
            if (!same) {
                boolean empty = wanted.text().isEmpty();
                Forecast.add(
                        out,
                        empty ? path + "/#" : path,
                        empty ? Forecast.Kind.SUPPLIED : Forecast.Kind.SPELLING,
                        wanted.location());
            }
            return;
        }
        long texts = wanted.children().stream()
                .filter(node -> node instanceof XmlText text && !text.isBlank())
                .count();
        if (!same || texts > 1) {
            value.filter(String::isEmpty)
                    .ifPresentOrElse(
                            nothing -> {},
                            () -> Forecast.add(out, path + "/#", Forecast.Kind.SUPPLIED, wanted.location()));
            if (texts > 0) {
                Forecast.add(out, path + "/#text", Forecast.Kind.DATA, wanted.location());
            }
        }
        for (XmlNode node : wanted.children()) {
            if (node instanceof XmlElement child) {
                element(child, path + "/" + Names.inPath(child.name()), out);
            } else if (!(node instanceof XmlText)) {
                aside(node, wanted, path, out);
            }
        }
    }

    /** A comment or an instruction. */
    static void aside(XmlNode node, XmlElement element, String path, List<Forecast> out) {
        Forecast.add(
                out,
                path + (node instanceof XmlComment ? "/#comment" : "/#pi"),
                Forecast.Kind.DATA,
                element.location());
    }

    /** An element. */
    static void element(XmlElement element, String path, List<Forecast> out) {
        Forecast.add(out, path, Forecast.Kind.DATA, element.location());
    }
}
