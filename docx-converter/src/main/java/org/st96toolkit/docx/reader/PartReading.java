package org.st96toolkit.docx.reader;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;

/** A part while it is read: the numbers of its paragraphs, and which marks of its fields belong together. */
final class PartReading {

    private final Reading reading;
    private final String part;
    private final Map<XmlElement, Integer> paragraphs = new IdentityHashMap<>();
    private final Set<XmlElement> unbalanced = Collections.newSetFromMap(new IdentityHashMap<>());
    private int current;
    private int counted;

    PartReading(Reading reading, String part, XmlElement root) {
        this.reading = reading;
        this.part = part;
        Deque<XmlElement> fields = new ArrayDeque<>();
        scan(root, Optional.of(fields));
        unbalanced.addAll(fields);
    }

    Reading reading() {
        return reading;
    }

    String part() {
        return part;
    }

    /** The number of a paragraph, counted by start tags. */
    int number(XmlElement paragraph) {
        return paragraphs.getOrDefault(paragraph, 1);
    }

    /** Where the reading is, for what is found. */
    void enter(int paragraph) {
        current = paragraph;
    }

    int current() {
        return Math.max(current, 1);
    }

    /** Whether a mark of a field belongs to no field that is whole. */
    boolean isUnbalanced(XmlElement mark) {
        return unbalanced.contains(mark);
    }

    void report(Code code, String... more) {
        reading.findings().add(code, part, current, more);
    }

    private void scan(XmlElement element, Optional<Deque<XmlElement>> fields) {
        if (Word.is(element, "p")) {
            paragraphs.put(element, ++counted);
        } else if (Word.is(element, "fldChar")) {
            fields.ifPresent(open -> match(element, open));
        }
        Optional<XmlElement> read = Alternatives.is(element) ? Alternatives.branch(element) : Optional.empty();
        // Each text box, note and comment has fields of its own.
        boolean isStory = Word.is(element, "txbxContent")
                || Word.is(element, "footnote")
                || Word.is(element, "endnote")
                || Word.is(element, "comment");
        for (XmlNode node : element.children()) {
            if (!(node instanceof XmlElement child)) {
                continue;
            }
            if (Alternatives.is(element) && !isBranch(read, child)) {
                scan(child, Optional.empty());
            } else if (isStory && fields.isPresent()) {
                continue;
            } else {
                scan(child, fields);
            }
        }
        if (isStory && fields.isPresent()) {
            Deque<XmlElement> own = new ArrayDeque<>();
            element.elements().forEach(child -> scan(child, Optional.of(own)));
            unbalanced.addAll(own);
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isBranch(Optional<XmlElement> read, XmlElement child) {
        return read.isPresent() && read.get() == child;
    }

    private void match(XmlElement mark, Deque<XmlElement> open) {
        switch (Word.attribute(mark, "fldCharType").orElse("")) {
            case "begin" -> open.push(mark);
            case "end" -> {
                if (open.poll() == null) {
                    unbalanced.add(mark);
                }
            }
            default -> {
                if (open.isEmpty()) {
                    unbalanced.add(mark);
                }
            }
        }
    }
}
