package org.st96toolkit.docx.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;

/**
 * What is read of {@code mc:AlternateContent}: the first choice that is understood, else the fallback. Prefixes are not kept in trees, so
 * that a choice counts as understood by the names that stand in it, not by the prefixes that it says it requires; the two differ
 * for a choice that requires what it does not use.
 */
final class Alternatives {

    private static final Set<String> UNDERSTOOD = Set.of(
            Word.NAMESPACE,
            Word.MATH,
            Word.DRAWING,
            Word.PICTURE,
            Word.CHART,
            Word.DIAGRAM,
            Word.PLACED_DRAWING,
            Word.COMPATIBILITY,
            Word.SHAPE,
            Word.GROUP,
            Word.VML,
            Word.OFFICE,
            "urn:schemas-microsoft-com:office:word",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
            "http://schemas.microsoft.com/office/word/2010/wordml",
            "http://schemas.microsoft.com/office/word/2012/wordml",
            "http://schemas.microsoft.com/office/drawing/2010/main",
            "http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas");

    private Alternatives() {}

    static boolean is(XmlElement element) {
        return Word.is(element, Word.COMPATIBILITY, "AlternateContent");
    }

    /** The branch that is read; nothing where none is understood. */
    static Optional<XmlElement> branch(XmlElement alternatives) {
        for (XmlElement branch : alternatives.elements()) {
            if (Word.is(branch, Word.COMPATIBILITY, "Fallback")
                    || Word.is(branch, Word.COMPATIBILITY, "Choice") && isUnderstood(branch)) {
                return Optional.of(branch);
            }
        }
        return Optional.empty();
    }

    /** A property that may stand within alternatives. */
    static Optional<XmlElement> child(XmlElement parent, String local) {
        for (XmlNode node : parent.children()) {
            if (node instanceof XmlElement element) {
                Optional<XmlElement> found = Word.is(element, local)
                        ? Optional.of(element)
                        : is(element) ? branch(element).flatMap(branch -> child(branch, local)) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isUnderstood(XmlElement branch) {
        List<XmlElement> elements = branch.elements();
        for (int i = 0; i < elements.size(); i++) {
            XmlElement element = elements.get(i);
            // Lists of extensions are for whoever knows them, and nothing is lost without.
            boolean isExtension = element.name().local().equals("extLst");
            if (!isExtension && !(UNDERSTOOD.contains(element.name().namespace()) && isUnderstood(element))) {
                return false;
            }
        }
        return true;
    }
}
