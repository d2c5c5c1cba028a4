package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * Reads the entries of the remainder that a source carries, and obeys them. In a run that does not restore a document no
 * instruction is an entry.
 */
final class CarriedEntries {

    private final MappingRun run;
    private final String target;
    private final EntryNotation notation;
    private final KnownEntries known;
    private final Placement placement;
    private int read;

    CarriedEntries(MappingRun run, String target, EntryNotation notation, Placement placement) {
        this.run = run;
        this.target = target;
        this.notation = notation;
        this.known = new KnownEntries(notation);
        this.placement = placement;
    }

    /** The number of entries that were met. */
    int read() {
        return read;
    }

    /** The entry that an instruction of the source is, if it is one of ours. */
    Optional<EntryNotation.Anchored> entry(XmlInstruction instruction) {
        Optional<EntryNotation.Anchored> entry = parse(instruction);
        if (entry.isPresent()) {
            read++;
        }
        return entry;
    }

    private Optional<EntryNotation.Anchored> parse(XmlInstruction instruction) {
        return run.isRestoring() && instruction.target().equals(target) ? known.read(instruction) : Optional.empty();
    }

    /**
     * Whether the first that an element holds says that the element itself was only supplied, for the text in it.
     *
     * @param blind tells of an element whether white space in it means nothing: an editor may have put some before the entry
     */
    boolean isSuppliedCarrier(XmlElement child, java.util.function.Predicate<XmlElement> blind) {
        List<XmlNode> children = child.children();
        for (int i = 0; i < children.size(); i++) {
            XmlNode node = children.get(i);
            if (node instanceof XmlText text && text.isBlank() && blind.test(child)) {
                continue;
            }
            if (!(node instanceof XmlInstruction instruction)) {
                return false;
            }
            Optional<EntryNotation.Anchored> entry = parse(instruction);
            if (entry.isPresent()
                    && entry.get().entry() instanceof Entry.Supplied supplied
                    && supplied.path().isSelf()) {
                return true;
            }
        }
        return false;
    }

    /** The element without the entries among its children, which are collected. */
    XmlElement without(XmlElement element, List<EntryNotation.Anchored> entries) {
        List<XmlNode> children = new ArrayList<>(element.children().size());
        for (XmlNode node : element.children()) {
            Optional<EntryNotation.Anchored> entry =
                    node instanceof XmlInstruction instruction ? entry(instruction) : Optional.empty();
            if (entry.isPresent()) {
                entries.add(entry.get());
                // The line that the entry was put on goes with it.
                int last = children.size() - 1;
                if (last >= 0 && children.get(last) instanceof XmlText line && line.isBlank()) {
                    children.remove(last);
                }
            } else {
                children.add(node);
            }
        }
        return children.size() == element.children().size()
                ? element
                : new XmlElement(element.name(), element.attributes(), children, element.location());
    }

    /** Carries out what an entry says of an element that was made, each as it still fits; the others are reported. */
    void apply(List<EntryNotation.Anchored> entries, DraftElement made, Location location) {
        for (EntryNotation.Anchored entry : entries) {
            if (!Patches.apply(entry, made, notation)) {
                run.reportStale(entry, location);
            }
        }
    }

    /** Does what an entry says where it stands, or keeps it for when the element that it speaks of is made. */
    void obey(EntryNotation.Anchored anchored, Firing firing, boolean content) {
        Entry entry = anchored.entry();
        if (anchored.next()) {
            firing.pend(new EntryNotation.Anchored(entry, anchored.anchor(), false));
        } else if (content && entry instanceof Entry.Open open) {
            open(open, firing);
        } else if (content && entry instanceof Entry.Close close) {
            if (firing.isNested() && firing.container().name().equals(close.name())) {
                firing.close();
            } else {
                run.reportStale(anchored, firing.element.location());
            }
        } else if (content && entry instanceof Entry.Part part) {
            firing.container().add(part.element());
        } else if (entry instanceof Entry.Data data && isInPlace(data, content)) {
            if (content) {
                data.nodes().forEach(firing.container()::add);
            } else {
                firing.patchInPlace(anchored);
            }
        } else if (!(entry instanceof Entry.Document)
                && !(entry instanceof Entry.Supplied supplied && supplied.path().isSelf())) {
            firing.patch(anchored);
        }
    }

    /**
     * Whether data stand where they belong. In a record, elements may as well be said to belong where the grammar has them;
     * text and instructions never are.
     */
    private static boolean isInPlace(Entry.Data data, boolean content) {
        return data.attributes().isEmpty()
                && data.path().isSelf()
                && data.index().isEmpty()
                && (content || data.nodes().stream().noneMatch(XmlElement.class::isInstance));
    }

    private void open(Entry.Open open, Firing firing) {
        ElementType type =
                placement.child(firing.container().type(), open.name(), true).type();
        DraftElement wrapper = new DraftElement(open.name(), type, Location.UNKNOWN);
        wrapper.attributes().addAll(open.attributes());
        if (open.beside()) {
            firing.openBeside(wrapper);
        } else {
            firing.open(wrapper);
        }
    }
}
