package org.st96toolkit.docx.markup;

import java.util.Set;

/** What marks a place, says a property or warns, and shows nothing, wherever it stands. */
public final class Marks {

    private static final Set<String> NAMES = Set.of(
            "sdtPr",
            "sdtEndPr",
            "smartTagPr",
            "customXmlPr",
            "commentRangeStart",
            "commentRangeEnd",
            "permStart",
            "permEnd",
            "proofErr",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "customXmlInsRangeStart",
            "customXmlInsRangeEnd",
            "customXmlDelRangeStart",
            "customXmlDelRangeEnd",
            "customXmlMoveFromRangeStart",
            "customXmlMoveFromRangeEnd",
            "customXmlMoveToRangeStart",
            "customXmlMoveToRangeEnd");

    private Marks() {}

    /** Whether an element of WordprocessingML, by its local name, is one. */
    public static boolean is(String local) {
        return NAMES.contains(local);
    }
}
