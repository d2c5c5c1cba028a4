package org.st96toolkit.docx.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;
import org.st96toolkit.docx.markup.Marks;

/**
 * One formula on its way: walks its content, hands each object to the class for it, and collects what is found. Used once and
 * by one thread. Recursive: the depth of trees is bounded where they are read.
 */
final class FormulaConversion {

    /** Wrappers that say nothing of the formula. */
    private static final Set<String> TRANSPARENT =
            Set.of("sdt", "sdtContent", "smartTag", "customXml", "hyperlink", "fldSimple", "dir", "bdo");

    private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");

    private static final Set<String> ARGUMENTS = Set.of("e", "num", "den", "deg", "sub", "sup", "lim", "fName", "mr");

    /** What holds nothing that is read, beside what does so everywhere. */
    private static final Set<String> SILENT = Set.of("bookmarkStart", "bookmarkEnd", "rPr");

    private final MathmlBuilder mathml;
    private final RunReader runs;
    private final MathSettings settings;
    private final List<Diagnostic> found = new ArrayList<>();
    private boolean display;

    FormulaConversion(MathSettings settings, MathmlBuilder mathml, OperatorDictionary operators, boolean display) {
        this.settings = settings;
        this.mathml = mathml;
        this.display = display;
        this.runs = new RunReader(this, new TextSplitter(mathml, operators, settings.decimalSymbol()));
    }

    MathmlBuilder mathml() {
        return mathml;
    }

    MathSettings settings() {
        return settings;
    }

    /** Whether formulae are set large here: in a formula by itself, outside fractions, scripts and tables. */
    boolean isDisplay() {
        return display;
    }

    Report report() {
        return new Report(found);
    }

    void report(FormulaCode code, XmlElement at, String... arguments) {
        found.add(Diagnostic.of(code, at.location(), arguments));
    }

    /** A property that concerns the layout alone and is left out. */
    void layout(XmlElement property) {
        if (!Omml.isMath(property, "ctrlPr")) {
            report(FormulaCode.LAYOUT_NOT_CARRIED, property, Omml.label(property));
        }
    }

    /** An argument of an object, as one element. */
    XmlElement argument(XmlElement argument) {
        return mathml.row(content(argument), argument.location());
    }

    /** An argument that is set smaller than what stands around it. */
    XmlElement smallArgument(XmlElement argument) {
        return mathml.row(smallContent(argument, false), argument.location());
    }

    /**
     * The content of an argument that is set smaller than what stands around it.
     *
     * @param aligned whether an ampersand in it marks where lines are aligned
     */
    List<XmlElement> smallContent(XmlElement argument, boolean aligned) {
        boolean before = display;
        display = false;
        List<XmlElement> content = content(argument, aligned);
        display = before;
        return content;
    }

    /** What becomes of all that an element holds. */
    List<XmlElement> content(XmlElement parent) {
        return content(parent, false);
    }

    private List<XmlElement> content(XmlElement parent, boolean aligned) {
        List<XmlElement> content = new ArrayList<>();
        List<XmlElement> pending = new ArrayList<>();
        for (XmlNode node : parent.children()) {
            if (node instanceof XmlElement child && Omml.isMath(child, "r")) {
                pending.add(child);
            } else if (node instanceof XmlElement child && !isMark(child)) {
                flush(pending, aligned, content);
                content.addAll(item(child));
            } else if (node instanceof XmlText text && !text.isBlank()) {
                flush(pending, aligned, content);
                report(
                        FormulaCode.OUT_OF_PLACE,
                        parent,
                        Omml.label(parent),
                        text.value().strip());
                content.add(mathml.token("mtext", text.value().strip(), parent.location()));
            }
        }
        flush(pending, aligned, content);
        return content;
    }

    /** What becomes of one element that stands where objects stand. */
    List<XmlElement> item(XmlElement element) {
        String local = element.name().local();
        if (Omml.isWord(element) && CHANGES.contains(local)) {
            report(FormulaCode.TRACKED_CHANGE, element, Omml.label(element));
            return content(element);
        }
        if (Omml.isWord(element, "r") || Omml.isMath(element, "r")) {
            return runs.read(List.of(element), false);
        }
        if (Omml.isWord(element) && TRANSPARENT.contains(local) || Omml.isMath(element, "oMath")) {
            return content(element);
        }
        if (isMark(element)) {
            return List.of();
        }
        if (Omml.isMath(element, "argPr")) {
            element.elements().forEach(this::layout);
            return List.of();
        }
        return FormulaObject.named(element)
                .map(object -> List.of(new ObjectReader(this, object).read(element)))
                .orElseGet(() -> unknown(element));
    }

    /** What becomes of an element that is not known. */
    List<XmlElement> unknown(XmlElement element) {
        report(FormulaCode.UNKNOWN_ELEMENT, element, Omml.label(element));
        return kept(element);
    }

    private List<XmlElement> kept(XmlElement element) {
        if (!element.hasElements()) {
            String text = element.text().strip();
            return text.isEmpty() ? List.of() : List.of(mathml.token("mtext", text, element.location()));
        }
        List<XmlElement> content = new ArrayList<>();
        if (element.elements().stream().allMatch(FormulaConversion::isArgument)) {
            element.elements().forEach(argument -> content.addAll(content(argument)));
        } else {
            content.addAll(content(element));
        }
        return content.isEmpty() ? List.of() : List.of(mathml.element("mrow", element.location(), content));
    }

    private void flush(List<XmlElement> pending, boolean aligned, List<XmlElement> to) {
        if (!pending.isEmpty()) {
            to.addAll(runs.read(List.copyOf(pending), aligned));
            pending.clear();
        }
    }

    /** Whether it is named as the arguments of objects are. */
    private static boolean isArgument(XmlElement element) {
        return Omml.isMath(element) && ARGUMENTS.contains(element.name().local());
    }

    private static boolean isMark(XmlElement element) {
        String local = element.name().local();
        return Omml.isMath(element, "ctrlPr") || Omml.isWord(element) && (SILENT.contains(local) || Marks.is(local));
    }
}
