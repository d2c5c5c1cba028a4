package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Takes the remainder out of a document and reports each entry as lost. */
final class RemainderRemoval {

    private static final int LONGEST = 160;

    private final String target;
    private final EntryNotation notation;
    private final List<Diagnostic> losses = new ArrayList<>();

    RemainderRemoval(String target, EntryNotation notation) {
        this.target = target;
        this.notation = notation;
    }

    /** What was lost so far. */
    List<Diagnostic> losses() {
        return losses;
    }

    XmlDocument strip(XmlDocument document) {
        Location start = document.root().location();
        List<XmlNode> beforeDoctype = strip(document.beforeDoctype(), start);
        List<XmlNode> beforeRoot = strip(document.beforeRoot(), start);
        XmlElement root = strip(document.root(), start);
        return new XmlDocument(beforeDoctype, document.doctype(), beforeRoot, root, strip(document.afterRoot(), start));
    }

    private XmlElement strip(XmlElement element, Location around) {
        Location place = element.location().line() > 0 ? element.location() : around;
        return new XmlElement(
                element.name(), element.attributes(), strip(element.children(), place), element.location());
    }

    private List<XmlNode> strip(List<XmlNode> nodes, Location place) {
        List<XmlNode> kept = new ArrayList<>(nodes.size());
        for (XmlNode node : nodes) {
            if (node instanceof XmlElement element) {
                kept.add(strip(element, place));
            } else if (node instanceof XmlText text) {
                add(text, kept);
            } else if (!(node instanceof XmlInstruction instruction) || !isLost(instruction, place)) {
                kept.add(node);
            }
        }
        return kept;
    }

    /** Text on both sides of an entry is one text again. */
    private static void add(XmlText text, List<XmlNode> to) {
        int last = to.size() - 1;
        if (last >= 0 && to.get(last) instanceof XmlText before) {
            to.set(last, new XmlText(before.value() + text.value()));
        } else {
            to.add(text);
        }
    }

    private boolean isLost(XmlInstruction instruction, Location place) {
        if (!instruction.target().equals(target)) {
            return false;
        }
        Optional<EntryNotation.Anchored> entry = notation.read(instruction);
        // The end of a wrapper is lost with its beginning.
        entry.filter(read -> !(read.entry() instanceof Entry.Close))
                .ifPresent(read -> losses.add(Diagnostic.of(
                        RemainderCode.LOST,
                        place,
                        read.entry().kind().name().toLowerCase(Locale.ROOT),
                        text(instruction.data()))));
        return entry.isPresent();
    }

    /** What an entry says, without kind and digests, shortened. */
    private static String text(String data) {
        String said = data.substring(data.indexOf(' ') + 1, data.lastIndexOf(" ~"));
        return said.codePointCount(0, said.length()) <= LONGEST
                ? said
                : said.substring(0, said.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
