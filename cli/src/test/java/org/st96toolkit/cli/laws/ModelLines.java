package org.st96toolkit.cli.laws;

import java.util.ArrayDeque;
import java.util.Deque;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.ModelVisitor;
import org.st96toolkit.core.xml.XmlName;

/** The line for the content model of what is made, where it has children that exclude each other or are held together by others. */
final class ModelLines {

    private final SiteLines lines;

    ModelLines(SiteLines lines) {
        this.lines = lines;
    }

    void write() {
        ElementType made = lines.written();
        if (made.content() != ElementType.Content.ELEMENTS) {
            return;
        }
        Expression expression = new Expression();
        try {
            made.describe(expression);
        } catch (UnsupportedOperationException e) {
            // What is more than sequences and choices cannot be told.
            return;
        }
        boolean carries = lines.rule().content() && lines.rule().carrier().isPresent();
        if (expression.chooses || carries) {
            lines.line("model " + expression.text);
        }
    }

    /** A content model as a DTD has it, without white space. */
    private static final class Expression implements ModelVisitor {

        private record Group(String between, String behind, boolean repeats) {}

        private final StringBuilder text = new StringBuilder();
        private final Deque<Group> open = new ArrayDeque<>();
        private boolean begun = true;

        /** Whether it has a choice that stands once. */
        private boolean chooses;

        @Override
        public void element(XmlName name, int min, int max) {
            between();
            text.append(ProfileNotation.name(name)).append(times(min, max));
        }

        @Override
        public void startGroup(boolean isChoice, int min, int max) {
            between();
            boolean repeats = max != 1 || !open.isEmpty() && open.peek().repeats();
            chooses |= isChoice && !repeats;
            open.push(new Group(isChoice ? "|" : ",", times(min, max), repeats));
            text.append('(');
            begun = true;
        }

        @Override
        public void endGroup() {
            text.append(')').append(open.pop().behind());
            begun = false;
        }

        private void between() {
            text.append(begun ? "" : open.peek().between());
            begun = false;
        }

        private static String times(int min, int max) {
            return max == 1 ? min == 0 ? "?" : "" : min == 0 ? "*" : "+";
        }
    }
}
