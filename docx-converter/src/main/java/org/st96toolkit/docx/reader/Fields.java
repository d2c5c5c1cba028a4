package org.st96toolkit.docx.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.docx.flow.TextOrigin;

/** The fields that are open at a place of the text. They may begin in one paragraph and end in another. */
final class Fields {

    /** A field that has begun. */
    static final class Open {

        private final StringBuilder instruction = new StringBuilder();
        private final StringBuilder shown = new StringBuilder();
        private final Optional<XmlElement> form;
        private boolean inResult;
        private boolean shows;

        private Open(Optional<XmlElement> form) {
            this.form = form;
        }

        FieldInstruction instruction() {
            return FieldInstruction.parse(instruction.toString());
        }

        String written() {
            return instruction.toString().strip();
        }

        /** What it shows that is stored. */
        String shown() {
            return shown.toString();
        }

        boolean showsSomething() {
            return shows;
        }

        /** The {@code w:ffData} of a field in a form. */
        Optional<XmlElement> form() {
            return form;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();

    void begin(Optional<XmlElement> form) {
        open.push(new Open(form));
    }

    void instruct(String text) {
        if (!open.isEmpty() && !open.peek().inResult) {
            open.peek().instruction.append(text);
        }
    }

    void separate() {
        if (!open.isEmpty()) {
            open.peek().inResult = true;
        }
    }

    Optional<Open> end() {
        return Optional.ofNullable(open.poll());
    }

    /** Whether what stands here belongs to an instruction and is not shown. */
    boolean isInstruction() {
        return !open.isEmpty() && open.stream().anyMatch(one -> !one.inResult);
    }

    /** Something is shown here. */
    void show(String text) {
        open.forEach(one -> {
            if (one.inResult) {
                one.shows = true;
                one.shown.append(text);
            }
        });
    }

    /** How text comes here that is not typed. */
    TextOrigin origin(TextOrigin otherwise) {
        Open inner = open.peek();
        if (inner == null) {
            return otherwise;
        }
        return inner.instruction().name().equals("HYPERLINK") ? TextOrigin.LINK : TextOrigin.FIELD;
    }
}
