package org.st96toolkit.core.mapping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * Wrappers that hold nothing but text, written as one: {@code author(name(8))atl!serial(sertitle(14)vid(2))} is an
 * {@code author} with a {@code name} of 8 code points, an empty {@code atl}, and so on. A structured citation of the
 * literature has some twenty instructions for its wrappers; as one entry it has a sixth of their size. Who edits the text makes the
 * entry stale, which is reported; so it stands for elements one beside the other, never for words marked in a running text.
 */
final class WrapperShape {

    /** Fewer wrappers stay instructions of their own, which outlive edits of the text in them. */
    static final int FEWEST = 3;

    private final String target;
    private final EntryNotation notation;
    private final Map<String, XmlName> names = new HashMap<>();
    private final Map<XmlName, XmlInstruction> opening = new HashMap<>();
    private final Map<XmlName, XmlInstruction> closing = new HashMap<>();
    private final Map<XmlName, XmlInstruction> empty = new HashMap<>();

    WrapperShape(String target, EntryNotation notation) {
        this.target = target;
        this.notation = notation;
    }

    /**
     * A run of nodes that can be written as one.
     *
     * @param end the index behind its last node
     * @param entry the entry that stands for its instructions
     * @param text its text
     * @param instructions the instructions that it had
     */
    record Run(int end, Entry.Wrapped entry, String text, List<XmlInstruction> instructions) {}

    /** The longest run of wrappers with nothing but text in them that begins at a node; nothing where there is none. */
    Optional<Run> run(List<XmlNode> nodes, int from) {
        if (!(nodes.get(from) instanceof XmlInstruction first) || !mayBelong(first)) {
            return Optional.empty();
        }
        StringBuilder shape = new StringBuilder();
        StringBuilder text = new StringBuilder();
        List<XmlInstruction> instructions = new ArrayList<>();
        Deque<XmlName> open = new ArrayDeque<>();
        int wrappers = 0;
        Run longest = null;
        for (int i = from; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof XmlText run && !open.isEmpty()) {
                shape.append(run.value().codePointCount(0, run.value().length()));
                text.append(run.value());
            } else if (nodes.get(i) instanceof XmlInstruction instruction && add(instruction, shape, open)) {
                instructions.add(instruction);
                wrappers += shape.charAt(shape.length() - 1) == ')' ? 1 : 0;
            } else {
                break;
            }
            if (open.isEmpty() && wrappers >= FEWEST) {
                longest =
                        new Run(i + 1, new Entry.Wrapped(shape.toString()), text.toString(), List.copyOf(instructions));
            }
        }
        return Optional.ofNullable(longest);
    }

    private boolean mayBelong(XmlInstruction instruction) {
        String data = instruction.data();
        return instruction.target().equals(target)
                && (data.startsWith("open ") || data.startsWith("close ") || data.startsWith("data : <"));
    }

    private boolean add(XmlInstruction instruction, StringBuilder shape, Deque<XmlName> open) {
        Optional<EntryNotation.Anchored> read = mayBelong(instruction) ? notation.read(instruction) : Optional.empty();
        if (read.isEmpty() || read.get().anchor().isPresent()) {
            return false;
        }
        Entry entry = read.get().entry();
        if (entry instanceof Entry.Open start && start.attributes().isEmpty() && !start.beside()) {
            open.push(start.name());
            return named(start.name(), shape, '(');
        } else if (entry instanceof Entry.Close end && end.name().equals(open.peek())) {
            open.pop();
            shape.append(')');
            return true;
        }
        return entry instanceof Entry.Data only
                && only.path().isSelf()
                && only.index().isEmpty()
                && only.attributes().isEmpty()
                && only.nodes().size() == 1
                && only.nodes().get(0) instanceof XmlElement empty
                && empty.attributes().isEmpty()
                && empty.children().isEmpty()
                && named(empty.name(), shape, '!');
    }

    private boolean named(XmlName name, StringBuilder shape, char mark) {
        String written = notation.name(name);
        shape.append(written).append(mark);
        return written.charAt(0) != '{';
    }

    /**
     * The instructions and texts that an entry stands for.
     *
     * @param text a text that begins with that of the entry
     * @return nothing where the text is another; else the nodes, the rest of the text behind them
     */
    Optional<List<XmlNode>> spread(EntryNotation.Anchored entry, String text) {
        try {
            return new Spreading(((Entry.Wrapped) entry.entry()).shape(), text).nodes(entry.anchor());
        } catch (IndexOutOfBoundsException | IllegalArgumentException | NoSuchElementException e) {
            // A shape that this version does not write, or longer than the text.
            return Optional.empty();
        }
    }

    /** Reads a shape from left to right. */
    private final class Spreading {

        private final String shape;
        private final String text;
        private final List<XmlNode> nodes = new ArrayList<>();
        private final Deque<XmlName> open = new ArrayDeque<>();
        private int used;

        Spreading(String shape, String text) {
            this.shape = shape;
            this.text = text;
        }

        Optional<List<XmlNode>> nodes(Optional<String> anchor) {
            int at = 0;
            while (at < shape.length()) {
                char first = shape.charAt(at);
                int end = at + 1;
                if (first == ')') {
                    nodes.add(closing.computeIfAbsent(open.pop(), name -> instruction(new Entry.Close(name))));
                } else if (Character.isDigit(first)) {
                    end = digits(at);
                    int until = text.offsetByCodePoints(used, Integer.parseInt(shape, at, end, 10));
                    nodes.add(new XmlText(text.substring(used, until)));
                    used = until;
                } else {
                    end = mark(at) + 1;
                    named(shape.substring(at, end - 1), shape.charAt(end - 1));
                }
                at = end;
            }
            if (!open.isEmpty() || !anchor.equals(Optional.of(EntryNotation.digest(text.substring(0, used))))) {
                return Optional.empty();
            }
            if (used < text.length()) {
                nodes.add(new XmlText(text.substring(used)));
            }
            return Optional.of(nodes);
        }

        private void named(String written, char mark) {
            XmlName name = names.computeIfAbsent(written, notation::name);
            if (mark == '(') {
                open.push(name);
                nodes.add(opening.computeIfAbsent(name, each -> instruction(new Entry.Open(each, List.of(), false))));
            } else {
                nodes.add(empty.computeIfAbsent(name, WrapperShape.this::empty));
            }
        }

        private int digits(int from) {
            int end = from;
            while (Character.isDigit(shape.charAt(end))) {
                end++;
            }
            return end;
        }

        private int mark(int from) {
            int end = from;
            while (shape.charAt(end) != '(' && shape.charAt(end) != '!') {
                end++;
            }
            return end;
        }
    }

    private XmlInstruction empty(XmlName name) {
        XmlElement element = new XmlElement(name, List.of(), List.of(), Location.UNKNOWN);
        return instruction(new Entry.Data(EntryPath.SELF, OptionalInt.empty(), List.of(), List.of(element)));
    }

    private XmlInstruction instruction(Entry entry) {
        return notation.write(target, entry, Optional.empty(), false);
    }
}
