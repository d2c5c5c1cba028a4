package org.st96toolkit.docx.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;
import org.st96toolkit.docx.application.OutputGrammar;
import org.st96toolkit.docx.receipt.OutputText;
import org.st96toolkit.st96.St96;

/** The running text of a document of ST.96 with what stands around each piece of it. */
final class WrittenText {

    private static final Set<String> BLOCKS = Set.of(
            "InventionTitle",
            "Heading",
            "P",
            "LI",
            "Entry",
            "ClaimStatement",
            "ClaimText",
            "Footnote",
            "Endnote",
            "Figure");
    private static final Map<String, String> FORMATS =
            Map.of("B", "b", "I", "i", "U", "u", "S", "s", "Sup", "sup", "Sub", "sub", "Ins", "ins", "Del", "del");
    private static final Set<String> REFERENCES = Set.of("ClaimReference", "FigureReference", "CrossReference");

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final Map<String, Anchor> anchors = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    /**
     * What text stands in: a paragraph, a claim, a cell.
     *
     * @param kind the name of its element
     * @param number its number or identifier, or empty
     * @param serial tells blocks apart
     */
    record Block(String kind, String number, int serial) {}

    /**
     * A run of text, or the end of a line.
     *
     * @param start its first character in the whole text
     * @param text its characters; empty for the end of a line
     * @param formats elements of HTML for its formats, the outermost first
     * @param isReference whether it refers to a claim, figure, paragraph or note
     */
    record Run(int start, String text, Block block, List<String> formats, boolean isReference) {

        int end() {
            return start + text.length();
        }
    }

    /** Where an element with an identifier stands. */
    record Anchor(int start, XmlElement element, Block block) {}

    /**
     * A claim.
     *
     * @param number its number, of several the first
     * @param on the identifiers of the claims that it refers to, in order
     */
    record Claim(String id, String number, List<String> on) {}

    private WrittenText() {}

    /** Reads a document. */
    static WrittenText of(XmlElement root) {
        WrittenText written = new WrittenText();
        written.walk(root, new Block(root.name().local(), "", 0), List.of(), false, "");
        return written;
    }

    /** All of the text. */
    String text() {
        return text.toString();
    }

    /** The claims in their order. */
    List<Claim> claims() {
        return claims;
    }

    /** The element with an identifier. */
    Optional<Anchor> anchor(String id) {
        return Optional.ofNullable(anchors.get(id));
    }

    /** The text and the ends of lines within a stretch of the text, in order. */
    List<Run> runs(int from, int to) {
        List<Run> found = new ArrayList<>();
        for (int i = first(from); i < runs.size() && runs.get(i).start() < to; i++) {
            Run run = runs.get(i);
            int start = Math.max(from, run.start());
            int end = Math.min(to, run.end());
            boolean lineEnd = run.text().isEmpty() && run.start() > from;
            if (start < end || lineEnd) {
                String part = run.text().isEmpty() ? "" : run.text().substring(start - run.start(), end - run.start());
                found.add(new Run(start, part, run.block(), run.formats(), run.isReference()));
            }
        }
        return found;
    }

    /** A run that ends at or before a place, and none after it begins before that. */
    private int first(int from) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).end() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void walk(XmlElement element, Block block, List<String> formats, boolean reference, String claim) {
        XmlName name = element.name();
        boolean own = name.namespace().equals(St96.COMMON) || name.namespace().equals(St96.PATENT);
        String local = own ? name.local() : "";
        String number = local.equals("Claim") ? claim(element) : claim;
        Block here = BLOCKS.contains(local)
                ? new Block(local, number(element, number), anchors.size() + runs.size() + 1)
                : block;
        attribute(element, "id").ifPresent(id -> anchors.put(id, new Anchor(text.length(), element, here)));
        if (OutputText.isSilent(name)) {
            return;
        }
        if (local.equals("Br")) {
            runs.add(new Run(text.length(), "", here, formats, false));
        }
        List<String> inner = formats;
        if (FORMATS.containsKey(local)) {
            inner = new ArrayList<>(formats);
            inner.add(FORMATS.get(local));
        }
        boolean refers = reference || REFERENCES.contains(local);
        boolean blanksCount = !OutputGrammar.ignoresWhiteSpace(element);
        for (XmlNode child : element.children()) {
            if (child instanceof XmlText run && !run.value().isEmpty() && (blanksCount || !run.isBlank())) {
                runs.add(new Run(text.length(), run.value(), here, inner, refers));
                text.append(run.value());
            } else if (child instanceof XmlElement next) {
                walk(next, here, inner, refers, number);
            }
        }
    }

    /** Notes a claim down; gives its number. */
    private String claim(XmlElement claim) {
        String number = first(claim, "ClaimNumber")
                .or(() -> first(claim, "BeginRangeNumber"))
                .map(XmlElement::text)
                .orElse("");
        List<String> on = new ArrayList<>();
        references(claim, on);
        claims.add(new Claim(attribute(claim, "id").orElse(""), number, List.copyOf(on)));
        return number;
    }

    private static void references(XmlElement element, List<String> to) {
        if (element.name().local().equals("ClaimReference")) {
            for (String id : attribute(element, "idrefs").orElse("").split(" ", -1)) {
                if (!id.isEmpty() && !to.contains(id)) {
                    to.add(id);
                }
            }
        }
        element.elements().forEach(child -> references(child, to));
    }

    private static Optional<XmlElement> first(XmlElement element, String local) {
        for (XmlElement child : element.elements()) {
            Optional<XmlElement> found = child.name().local().equals(local) ? Optional.of(child) : first(child, local);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String number(XmlElement element, String claim) {
        return switch (element.name().local()) {
            case "ClaimText" -> claim;
            case "P" -> attribute(element, "pNumber").orElse("");
            case "Figure" ->
                first(element, "FigureNumber").map(XmlElement::text).orElse("");
            case "LI" -> attribute(element, "liNumber").orElse("");
            default -> "";
        };
    }

    private static Optional<String> attribute(XmlElement element, String local) {
        return element.attribute(new XmlName(St96.COMMON, local));
    }
}
