package org.st96toolkit.docx.reader;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.docx.flow.Break;
import org.st96toolkit.docx.flow.CharacterLook;
import org.st96toolkit.docx.flow.EmbeddedObject;
import org.st96toolkit.docx.flow.Formula;
import org.st96toolkit.docx.flow.Inline;
import org.st96toolkit.docx.flow.Picture;
import org.st96toolkit.docx.flow.Reference;
import org.st96toolkit.docx.flow.Revision;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.flow.Text;
import org.st96toolkit.docx.flow.TextOrigin;

/** The content of a paragraph as it grows, and where in the paragraph's text the reading is. */
final class Inlines {

    private final List<Inline> all = new ArrayList<>();
    private final String part;
    private final int paragraph;
    private int position;

    Inlines(String part, int paragraph) {
        this.part = part;
        this.paragraph = paragraph;
    }

    /** A stretch of the text that begins here; the reading goes on after it. */
    Span take(int length) {
        Span taken = new Span(part, paragraph, position, position + length);
        position += length;
        return taken;
    }

    /** The place here, without text. */
    Span here() {
        return take(0);
    }

    /** All of the paragraph's text so far. */
    Span whole() {
        return new Span(part, paragraph, 0, position);
    }

    void add(Inline inline) {
        all.add(inline);
    }

    /** Adds text that is {@code length} characters long in the part; neighbours that are alike become one. */
    void text(
            String characters, int length, CharacterLook look, TextOrigin origin, String language, Revision revision) {
        Text text = new Text(take(length), characters, look, origin, language, revision);
        if (!all.isEmpty() && all.get(all.size() - 1) instanceof Text last && isOneWith(last, text)) {
            Span both =
                    new Span(part, paragraph, last.place().start(), text.place().end());
            all.set(all.size() - 1, new Text(both, last.characters() + characters, look, origin, language, revision));
        } else {
            all.add(text);
        }
    }

    private static boolean isOneWith(Text last, Text next) {
        return isPlain(last)
                && isPlain(next)
                && last.place().end() == next.place().start()
                && last.look().equals(next.look())
                && last.origin() == next.origin()
                && last.language().equals(next.language())
                && last.revision() == next.revision();
    }

    private static boolean isPlain(Text text) {
        return text.place().length() == text.characters().length();
    }

    List<Inline> all() {
        return all;
    }

    /** Whether something stands here that a reader sees, up to and without {@code end}. */
    private boolean isVisible(int from, int end) {
        return all.subList(from, end).stream().anyMatch(Inlines::isVisible);
    }

    private static boolean isVisible(Inline inline) {
        return inline instanceof Text text
                        && !text.characters().isBlank()
                        && !text.look().hidden()
                || inline instanceof Picture
                || inline instanceof Formula
                || inline instanceof EmbeddedObject
                || inline instanceof Reference;
    }

    /** Whether it begins with a new page: a break, before anything that a reader sees, with something after it. */
    boolean beginsPage() {
        for (int i = 0; i < all.size(); i++) {
            if (isPageBreak(all.get(i))) {
                return !isVisible(0, i) && isVisible(i + 1, all.size());
            }
        }
        return false;
    }

    /** Whether it ends with a break of the page, with nothing after it that a reader sees. */
    boolean endsPage() {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (isPageBreak(all.get(i))) {
                return !isVisible(i + 1, all.size());
            }
        }
        return false;
    }

    private static boolean isPageBreak(Inline inline) {
        return inline instanceof Break end
                && end.kind() == Break.Kind.PAGE
                && end.place().length() > 0;
    }
}
