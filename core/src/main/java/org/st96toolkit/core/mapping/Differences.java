package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlComment;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * Finds what must be said of an element that the way back has made so that it equals its source: compares the two and
 * notes each difference as an entry, carrying it out at once. Elements that rules made in it are equal to their sources
 * already and are not entered again.
 *
 * <p>Which node was made of which is found by {@link Partners}; here is what is done about it.
 */
@SuppressWarnings("ReferenceEquality") // locations are recognised by identity
final class Differences {

    private static final Comparator<XmlAttribute> BY_NAME =
            Comparator.comparing(attribute -> attribute.name().toString());

    private final EntryNotation notation;
    private final DraftElement host;
    private final List<EntryNotation.Anchored> found = new ArrayList<>(0);

    private final Optional<String> obeyed;

    private Differences(DraftElement host, EntryNotation notation, Optional<String> obeyed) {
        this.host = host;
        this.notation = notation;
        this.obeyed = obeyed;
    }

    /**
     * The entries that make {@code made} equal to {@code source}; carried out when this returns.
     *
     * @param type the declared type of the source, or null
     * @param obeyed the target of the entries in the source, which were obeyed and do not count
     */
    static List<EntryNotation.Anchored> between(
            XmlElement source, ElementType type, DraftElement made, EntryNotation notation, Optional<String> obeyed) {
        Differences differences = new Differences(made, notation, obeyed);
        differences.compare(source, type, made, EntryPath.SELF);
        return differences.found;
    }

    private void note(Entry entry) {
        Optional<String> anchor = Patches.anchor(entry, host, notation).map(EntryNotation::digest);
        EntryNotation.Anchored anchored = new EntryNotation.Anchored(entry, anchor, false);
        if (!Patches.apply(anchored, host, notation)) {
            throw new IllegalStateException("an entry that was just found does not fit: " + entry);
        }
        found.add(anchored);
    }

    /** The nodes but for the entries of the source's own remainder. */
    private List<Object> withoutEntries(List<Object> nodes) {
        boolean none = true;
        for (Object node : nodes) {
            none &= !isEntry(node);
        }
        if (none) {
            return nodes;
        }
        List<Object> others = new ArrayList<>(nodes);
        others.removeIf(this::isEntry);
        return others;
    }

    private boolean isEntry(Object node) {
        return node instanceof XmlInstruction instruction
                && obeyed.filter(instruction.target()::equals).isPresent()
                && notation.read(instruction).isPresent();
    }

    private List<Object> have(DraftElement made) {
        return withoutEntries(Patches.significant(made));
    }

    private void compare(XmlElement source, ElementType type, DraftElement made, EntryPath path) {
        attributes(source, made, path);
        List<Object> want = withoutEntries(Significant.of(made.type(), source.children()));
        List<Object> have = have(made);
        if (type != made.type() && !Partners.inOrder(want, have)) {
            // White space that means nothing in the source is kept as text only where it came back as such.
            want = withoutEntries(Significant.of(type, source.children()));
        }
        if (isText(want) && isText(have)) {
            String wanted = text(want);
            if (!wanted.equals(text(have))) {
                note(wanted.isEmpty() ? new Entry.Supplied(path.node(0), false) : new Entry.Spelling(path, wanted));
            }
            return;
        }
        if (!Partners.inOrder(want, have)) {
            align(want, made, path);
            have = have(made);
            if (!Partners.inOrder(want, have)) {
                replace(want, made, path);
                return;
            }
        }
        for (int i = 0; i < want.size(); i++) {
            if (have.get(i) instanceof DraftElement inner && !inner.settled()) {
                XmlName name = inner.name();
                int index = 1;
                for (int k = 0; k < i; k++) {
                    if (name.equals(DraftElement.elementName(have.get(k)))) {
                        index++;
                    }
                }
                compare((XmlElement) want.get(i), inner.type(), inner, path.child(name, index));
            }
        }
    }

    private void attributes(XmlElement source, DraftElement made, EntryPath path) {
        if (areEqual(source, made)) {
            return;
        }
        List<XmlAttribute> missing = new ArrayList<>(0);
        // In an order of their own, for that of attributes means nothing and is another after the way back.
        List<XmlAttribute> wanted = new ArrayList<>(source.attributes());
        wanted.sort(BY_NAME);
        for (XmlAttribute attribute : wanted) {
            Optional<String> value = made.attribute(attribute.name());
            if (value.isEmpty()) {
                missing.add(attribute);
            } else if (!value.get().equals(attribute.value())) {
                note(new Entry.Spelling(path.attribute(attribute.name()), attribute.value()));
            }
        }
        List<XmlAttribute> present = new ArrayList<>(made.attributes());
        present.sort(BY_NAME);
        for (XmlAttribute attribute : present) {
            if (source.attribute(attribute.name()).isEmpty()) {
                note(new Entry.Supplied(path.attribute(attribute.name()), false));
            }
        }
        if (!missing.isEmpty()) {
            note(new Entry.Data(path, OptionalInt.empty(), missing, List.of()));
        }
    }

    private static boolean areEqual(XmlElement source, DraftElement made) {
        List<XmlAttribute> wanted = source.attributes();
        if (wanted.size() != made.attributes().size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            XmlAttribute attribute = wanted.get(i);
            if (!attribute.value().equals(made.attribute(attribute.name()).orElse(null))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(List<Object> nodes) {
        return nodes.isEmpty() || nodes.size() == 1 && nodes.get(0) instanceof XmlText;
    }

    private static String text(List<Object> nodes) {
        return nodes.isEmpty() ? "" : ((XmlText) nodes.get(0)).value();
    }

    /** Makes the children stand one against the other: removes, renames, inserts, orders. */
    private void align(List<Object> want, DraftElement made, EntryPath path) {
        unwrap(want, made, path);
        // What stands between two texts may make them one when it goes, so all is looked up again after each step.
        boolean removed = true;
        while (removed) {
            removed = removeStranger(have(made), Partners.of(want, have(made)), made, path);
        }
        rename(want, Partners.of(want, have(made)), made, path);
        boolean inserted = true;
        while (inserted) {
            inserted = insertMissing(want, Partners.of(want, have(made)), made, path);
        }
        order(want, Partners.of(want, have(made)), made, path);
    }

    /** The last resort: all that the way back made of the content gives way to the source's. */
    private void replace(List<Object> want, DraftElement made, EntryPath path) {
        // White space may begin to count when what stood beside it is gone, so all is looked up again after each step.
        for (int size = Patches.significant(made).size();
                size > 0;
                size = Patches.significant(made).size()) {
            note(new Entry.Supplied(path.node(size - 1), false));
        }
        if (!want.isEmpty()) {
            note(new Entry.Data(
                    path,
                    OptionalInt.of(0),
                    List.of(),
                    want.stream().map(Differences::fresh).toList()));
        }
    }

    /** Takes away groups that were made around children that the source has directly. */
    private void unwrap(List<Object> want, DraftElement made, EntryPath path) {
        boolean again = true;
        while (again) {
            again = false;
            for (Object node : Patches.significant(made)) {
                if (node instanceof DraftElement group
                        && group.source() == null
                        && !group.settled()
                        && want.stream().noneMatch(w -> w instanceof XmlElement e && e.location() == group.location())
                        && Significant.of(made.type(), group.content()).stream().anyMatch(inner -> isOf(want, inner))) {
                    note(new Entry.Supplied(path.child(group.name(), position(made, group)), true));
                    again = true;
                    break;
                }
            }
        }
    }

    private static boolean isOf(List<Object> want, Object inner) {
        return inner instanceof DraftElement draft
                        && draft.location() != Location.UNKNOWN
                        && want.stream().anyMatch(w -> w instanceof XmlElement e && e.location() == draft.location())
                || inner instanceof XmlText text && want.contains(text);
    }

    /** The place of a child among those of its name, from 1. */
    private static int position(DraftElement parent, DraftElement child) {
        int position = 0;
        for (Object node : parent.content()) {
            if (child.name().equals(DraftElement.elementName(node))) {
                position++;
            }
            if (node == child) {
                break;
            }
        }
        return position;
    }

    /** Removes the last node that nothing is wanted for; texts go last. Gives whether there was one. */
    private boolean removeStranger(List<Object> have, Object[] partner, DraftElement made, EntryPath path) {
        Object stranger = null;
        for (int k = have.size() - 1; k >= 0 && (stranger == null || stranger instanceof XmlText); k--) {
            Object node = have.get(k);
            if (Arrays.stream(partner).noneMatch(p -> p == node) && (stranger == null || !(node instanceof XmlText))) {
                stranger = node;
            }
        }
        if (stranger == null) {
            return false;
        }
        EntryPath gone = stranger instanceof DraftElement draft
                ? path.child(draft.name(), position(made, draft))
                : path.node(Patches.indexOf(Patches.significant(made), stranger));
        Optional<EntryPath> home =
                stranger instanceof DraftElement draft ? MovedValues.home(draft, host) : Optional.empty();
        note(home.<Entry>map(to -> new Entry.Moved(gone, to)).orElseGet(() -> new Entry.Supplied(gone, false)));
        return true;
    }

    private void rename(List<Object> want, Object[] partner, DraftElement made, EntryPath path) {
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] instanceof DraftElement draft && !draft.name().equals(((XmlElement) want.get(i)).name())) {
                note(new Entry.Renamed(
                        path.child(draft.name(), position(made, draft)), ((XmlElement) want.get(i)).name()));
            }
        }
    }

    /** A node as one of its own: the way back may have put the very instance in another's place. */
    private static XmlNode fresh(Object node) {
        if (node instanceof XmlElement element) {
            return new XmlElement(element.name(), element.attributes(), element.children(), element.location());
        } else if (node instanceof XmlText text) {
            return new XmlText(text.value());
        } else if (node instanceof XmlComment comment) {
            return new XmlComment(comment.value());
        }
        XmlInstruction instruction = (XmlInstruction) node;
        return new XmlInstruction(instruction.target(), instruction.data());
    }

    /** Inserts the first run of nodes that are missing; gives whether there was one and it is there now. */
    private boolean insertMissing(List<Object> want, Object[] partner, DraftElement made, EntryPath path) {
        int first = 0;
        while (first < partner.length && partner[first] != null) {
            first++;
        }
        if (first == partner.length) {
            return false;
        }
        List<XmlNode> run = new ArrayList<>();
        for (int i = first; i < partner.length && partner[i] == null; i++) {
            run.add(fresh(want.get(i)));
        }
        if (Significant.of(made.type(), run).isEmpty()) {
            // White space that does not count where it would be put: the whole content gives way to the source's.
            return false;
        }
        Object before = first == 0 ? null : partner[first - 1];
        OptionalInt index = RankedInsertion.fallsIntoPlace(run, before, made)
                        && (!path.isSelf() || !host.isInOrder() || RankedInsertion.mayComeFirst(run, made, found))
                ? OptionalInt.empty()
                : OptionalInt.of(before == null ? 0 : 1 + Patches.indexOf(Patches.significant(made), before));
        int size = have(made).size();
        note(new Entry.Data(path, index, List.of(), run));
        return have(made).size() > size;
    }

    private void order(List<Object> want, Object[] partner, DraftElement made, EntryPath path) {
        List<Object> have = Patches.significant(made);
        if (have.size() != want.size()) {
            // Entries stand between: only an edited document has this, and its order is left as it came.
            return;
        }
        int[] permutation = new int[want.size()];
        boolean identity = true;
        boolean known = true;
        for (int i = 0; i < permutation.length; i++) {
            permutation[i] = Patches.indexOf(have, partner[i]);
            identity &= permutation[i] == i;
            known &= permutation[i] >= 0;
        }
        if (!identity && known) {
            note(new Entry.Order(path, permutation));
        }
    }
}
