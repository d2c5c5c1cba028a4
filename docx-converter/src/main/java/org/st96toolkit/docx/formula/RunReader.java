package org.st96toolkit.docx.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/**
 * Reads neighbouring runs. Those that are set alike are one text, since a word processor cuts runs where it likes: a number may
 * stand in two.
 *
 * @param conversion the conversion that it is a part of
 * @param splitter splits their text
 */
record RunReader(FormulaConversion conversion, TextSplitter splitter) {

    private static final Set<String> READ = Set.of("lit", "nor", "scr", "sty", "brk", "aln");

    /** Formats of characters that a reader sees. */
    private static final Set<String> VISIBLE = Set.of(
            "strike", "dstrike", "vanish", "vertAlign", "u", "color", "highlight", "caps", "smallCaps", "em", "shd");

    private static final Set<String> OFF = Set.of("0", "false", "off", "none", "baseline", "auto", "clear", "nil");
    private static final XmlName SPACE = new XmlName("http://www.w3.org/XML/1998/namespace", "space");

    /**
     * The tokens of runs.
     *
     * @param runs runs without anything between them
     * @param aligned whether an ampersand marks where lines are aligned
     */
    List<XmlElement> read(List<XmlElement> runs, boolean aligned) {
        Tokens tokens = new Tokens(aligned);
        for (XmlElement run : runs) {
            readRun(run, tokens);
        }
        tokens.finish();
        return tokens.made;
    }

    private void readRun(XmlElement run, Tokens tokens) {
        Properties properties = new Properties(conversion, properties(run));
        tokens.begin(style(run, properties));
        if (properties.find("aln").isPresent() && properties.isOn("aln", true)) {
            tokens.align(run, properties.find("aln").get());
        }
        properties.find("brk").ifPresent(tokens::breakBefore);
        for (XmlElement child : run.elements()) {
            if (Omml.isMath(child, "t") || Omml.isWord(child, "t")) {
                tokens.text(text(child), child.location());
            } else if (!child.name().local().equals("rPr") || !(Omml.isMath(child) || Omml.isWord(child))) {
                readOther(child, tokens);
            }
        }
    }

    private void readOther(XmlElement child, Tokens tokens) {
        String local = Omml.isWord(child) ? child.name().local() : "";
        switch (local) {
            case "br", "cr" -> tokens.add(List.of(conversion.mathml().lineBreak(child.location())));
            case "tab" -> tokens.text("\t", child.location());
            case "noBreakHyphen" -> tokens.text("\u2011", child.location());
            case "softHyphen" -> tokens.text("\u00AD", child.location());
            case "lastRenderedPageBreak" -> {}
            case "sym" -> tokens.add(symbol(child));
            default -> tokens.add(conversion.unknown(child));
        }
    }

    /** A symbol, as the character of its code; nothing where the code is none. */
    private List<XmlElement> symbol(XmlElement symbol) {
        String code = Omml.attribute(symbol, "char").orElse("");
        String font = Omml.attribute(symbol, "font").orElse("");
        conversion.report(FormulaCode.SYMBOL_BY_FONT, symbol, font, code);
        if (!code.matches("[0-9A-Fa-f]{1,6}")) {
            return List.of();
        }
        int character = Integer.parseInt(code, 16);
        boolean allowed = character >= 0x20 && character < 0xD800
                || character >= 0xE000 && character < 0xFFFE
                || character >= 0x10000 && character <= 0x10FFFF;
        return allowed
                ? List.of(conversion.mathml().token("mi", Character.toString(character), symbol.location()))
                : List.of();
    }

    /** Text as a word processor shows it: without the white space at its ends, unless that is to be preserved. */
    private static String text(XmlElement text) {
        boolean preserved = text.attribute(SPACE).filter("preserve"::equals).isPresent();
        return preserved ? text.text() : text.text().strip();
    }

    private List<XmlElement> properties(XmlElement run) {
        List<XmlElement> known = new ArrayList<>();
        for (XmlElement element : run.elements()) {
            if (!Omml.isMath(element, "rPr")) {
                continue;
            }
            for (XmlElement property : element.elements()) {
                if (Omml.isMath(property) && READ.contains(property.name().local())) {
                    known.add(property);
                } else {
                    conversion.report(FormulaCode.UNKNOWN_ELEMENT, property, Omml.label(property));
                }
            }
        }
        return known;
    }

    private RunStyle style(XmlElement run, Properties properties) {
        Map<String, XmlElement> formats = formats(run);
        boolean bold = isOn(formats, "b");
        boolean normal = Omml.isWord(run) || properties.isOn("nor", false);
        boolean literal = properties.isOn("lit", false);
        if (normal) {
            RunStyle.Shape shape = RunStyle.Shape.of(bold, isOn(formats, "i"));
            return new RunStyle(RunStyle.Alphabet.ROMAN, shape, true, literal);
        }
        RunStyle.Alphabet alphabet =
                properties.choice("scr", RunStyle.Alphabet.VALUES).orElse(RunStyle.Alphabet.ROMAN);
        RunStyle.Shape shape = properties.choice("sty", RunStyle.Shape.VALUES).orElse(RunStyle.Shape.ITALIC);
        if (bold && !shape.isBold()) {
            conversion.report(FormulaCode.CHARACTER_FORMAT, formats.get("b"), "w:b");
        }
        return new RunStyle(alphabet, shape, false, literal);
    }

    private Map<String, XmlElement> formats(XmlElement run) {
        Map<String, XmlElement> formats = new TreeMap<>();
        for (XmlElement element : run.elements()) {
            if (Omml.isWord(element, "rPr")) {
                element.elements().forEach(format -> formats.put(format.name().local(), format));
            }
        }
        formats.forEach((name, format) -> {
            if (VISIBLE.contains(name) && !OFF.contains(Omml.value(format).orElse("on"))) {
                conversion.report(FormulaCode.CHARACTER_FORMAT, format, Omml.label(format));
            }
        });
        return formats;
    }

    private static boolean isOn(Map<String, XmlElement> formats, String name) {
        return Optional.ofNullable(formats.get(name)).flatMap(Omml::isOn).orElse(false);
    }

    /** What is made of runs so far, and the text that is not yet split. */
    private final class Tokens {

        private final List<XmlElement> made = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final boolean aligned;
        private RunStyle style;
        private Location at = Location.UNKNOWN;
        private boolean breaks;

        Tokens(boolean aligned) {
            this.aligned = aligned;
        }

        void begin(RunStyle next) {
            if (!next.equals(style)) {
                flush();
            }
            style = next;
        }

        void text(String more, Location place) {
            if (text.isEmpty()) {
                at = place;
            }
            text.append(more);
        }

        void add(List<XmlElement> tokens) {
            finish();
            made.addAll(tokens);
        }

        /** Splits what is left; a line that was to begin begins though no text follows. */
        void finish() {
            flush();
            if (breaks) {
                breaks = false;
                made.add(conversion.mathml().lineBreak(at));
            }
        }

        void align(XmlElement run, XmlElement property) {
            if (aligned) {
                add(List.of(conversion.mathml().empty("malignmark", run.location())));
            } else {
                conversion.layout(property);
            }
        }

        /** A new line begins with what comes next; on an operator MathML says so itself. */
        void breakBefore(XmlElement property) {
            flush();
            breaks = true;
            at = property.location();
            if (Omml.attribute(property, "alnAt").isPresent()) {
                conversion.layout(property);
            }
        }

        void flush() {
            if (text.isEmpty()) {
                return;
            }
            List<XmlElement> split = new ArrayList<>(splitter.split(text.toString(), style, aligned, at));
            text.setLength(0);
            if (breaks) {
                breaks = false;
                XmlElement first = split.get(0);
                if (conversion.mathml().is(first, "mo")) {
                    split.set(0, MathmlBuilder.with(first, "linebreak", "newline"));
                } else {
                    made.add(conversion.mathml().lineBreak(first.location()));
                }
            }
            made.addAll(split);
        }
    }
}
