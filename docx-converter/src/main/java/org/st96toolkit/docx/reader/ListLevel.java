package org.st96toolkit.docx.reader;

import java.util.Optional;
import org.st96toolkit.core.xml.XmlElement;

/**
 * A level of a list.
 *
 * @param start its first number
 * @param format as {@code w:numFmt} names it
 * @param custom the pattern of a format of its own, or empty
 * @param restart the level, 1 the highest, whose numbers begin this one anew; 0 where none does; nothing where all higher ones do
 * @param legal whether the numbers of all levels are shown as decimal ones
 * @param text what is shown, {@code %1} for the number of the first level
 * @param style the paragraph style that belongs to it, or empty
 * @param element the {@code w:lvl}
 */
record ListLevel(
        int start,
        String format,
        String custom,
        Optional<Integer> restart,
        boolean legal,
        String text,
        String style,
        XmlElement element) {

    static ListLevel read(XmlElement element) {
        Optional<XmlElement> format = Alternatives.child(element, "numFmt");
        return new ListLevel(
                Word.childNumber(element, "start").orElse(0),
                format.map(Word::value).orElse("decimal"),
                format.flatMap(one -> Word.attribute(one, "format")).orElse(""),
                Word.childNumber(element, "lvlRestart"),
                Word.isChildOn(element, "isLgl"),
                Word.childValue(element, "lvlText").orElse(""),
                Word.childValue(element, "pStyle").orElse(""),
                element);
    }

    boolean isBullet() {
        return format.equals("bullet");
    }

    /** Whether its numbers begin anew after one of a higher level, 0 the highest. */
    boolean isRestartedBy(int level) {
        return restart.isEmpty() || level < restart.get();
    }
}
