package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** The words of a document's own, current text, in order, by section. */
final class Words {

    /**
     * No text of the document: what is an attribute in the other standard, what is not current, what repeats a name in other
     * letters.
     */
    private static final Set<String> NO_WORDS = Set.of(
            "Image",
            "TableImage",
            "PageImage",
            "DocumentURI",
            "ExternalDocumentBag",
            "ClaimNumber",
            "ClaimNumberRange",
            "ClaimTypeCategory",
            "ClaimStatusCategory",
            "Del",
            "TransliterationName");

    /** Days, which ST.36 writes with eight digits. */
    private static final Set<String> DATES = Set.of(
            "BioDepositDate",
            "PatentDocumentDate",
            "CitedDocumentDate",
            "ConferenceDate",
            "ConferenceStartDate",
            "ConferenceEndDate",
            "RetrievalDate");

    /** Other versions of a document in it: their sections are not its own. */
    private static final Set<String> OTHER_VERSIONS = Set.of("written-amendment-group", "foreign-language-body");

    /** What may hold a record, which has an order of its own in each standard: a citation, a deposit. */
    private static final Set<String> RECORDS = Set.of("nplcit", "NPLCitation", "bio-deposit", "BioDeposit");

    private static final Pattern WRAPPER = Pattern.compile("(open|close) (?:\\w+:)?([\\w-]+) .*", Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder();
    private final boolean asWritten;
    private int silent;

    private Words(boolean asWritten) {
        this.asWritten = asWritten;
    }

    /** The words of all sections of some names, as they are written. */
    static List<String> of(XmlElement root, String... sections) {
        return of(root, true, sections);
    }

    /** The words of all sections of some names; of a record in them its letters, sorted, as one word. */
    static List<String> comparable(XmlElement root, String... sections) {
        return of(root, false, sections);
    }

    private static List<String> of(XmlElement root, boolean asWritten, String... sections) {
        Words words = new Words(asWritten);
        words.collect(root, Set.of(sections));
        return split(words.text.toString());
    }

    static List<String> split(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private void collect(XmlElement element, Set<String> sections) {
        if (sections.contains(element.name().local())) {
            append(element);
            text.append('\n');
            return;
        }
        if (!OTHER_VERSIONS.contains(element.name().local())) {
            element.elements().forEach(child -> collect(child, sections));
        }
    }

    private void append(XmlElement element) {
        if (NO_WORDS.contains(element.name().local())) {
            return;
        }
        int start = text.length();
        if (DATES.contains(element.name().local())) {
            String digits = element.text().replace("-", "").strip();
            text.append(digits).append("0".repeat(Math.max(0, 8 - digits.length())));
            return;
        }
        appendContent(element);
        if (!asWritten && RECORDS.contains(element.name().local())) {
            char[] letters = String.join("", split(text.substring(start))).toCharArray();
            Arrays.sort(letters);
            text.setLength(start);
            text.append(letters);
        }
    }

    private void appendContent(XmlElement element) {
        for (XmlNode node : element.children()) {
            if (node instanceof XmlText run && silent == 0) {
                text.append(run.value());
            } else if (node instanceof XmlElement child) {
                append(child);
            } else if (node instanceof XmlInstruction instruction) {
                wrapper(instruction);
            }
        }
    }

    /** Elements without a counterpart are instructions around their text. */
    private void wrapper(XmlInstruction instruction) {
        Matcher matcher = WRAPPER.matcher(instruction.data());
        if (instruction.target().matches("st(36|96)") && matcher.matches() && NO_WORDS.contains(matcher.group(2))) {
            silent += matcher.group(1).equals("open") ? 1 : -1;
        }
    }

    /**
     * Where two texts part, white space apart: elements that stand apart in one standard run together where they are
     * wrappers in the other. Empty where they are the same.
     */
    static String difference(List<String> expected, List<String> actual) {
        String one = String.join("", expected);
        String other = String.join("", actual);
        if (one.equals(other)) {
            return "";
        }
        int at = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        return "character " + at + ": expected " + around(one, at) + ", was " + around(other, at);
    }

    private static String around(String letters, int at) {
        return letters.substring(Math.max(0, at - 30), Math.min(letters.length(), at + 60));
    }

    /** The runs of some number of words. */
    static List<String> runs(List<String> words, int length) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + length <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + length)));
        }
        return runs;
    }
}
