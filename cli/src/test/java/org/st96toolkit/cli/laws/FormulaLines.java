package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.xml.XmlName;

/** The lines for the elements of formulae, which are copied as they are. */
final class FormulaLines {

    private final SiteLines lines;
    private final ValueForms values;

    FormulaLines(SiteLines lines, ValueForms values) {
        this.lines = lines;
        this.values = values;
    }

    void write() {
        ProfileText text = lines.text();
        Map<XmlName, ElementType> types =
                new LinkedHashMap<>(Map.of(lines.rule().on(lines.to()).name(), lines.written()));
        List<XmlName> waiting = new ArrayList<>(types.keySet());
        while (!waiting.isEmpty()) {
            XmlName name = waiting.remove(0);
            ElementType type = types.get(name);
            if (text.knowsFormula(ProfileNotation.name(name))) {
                continue;
            }
            List<XmlName> children = new ContentModels(type).hasChildren()
                    ? type.childNames().stream()
                            .sorted(Comparator.comparing(XmlName::local))
                            .toList()
                    : List.of();
            String known = children.stream().map(ProfileNotation::name).collect(Collectors.joining(" "));
            text.formula(ProfileNotation.name(name), new ContentModels(type).part(known, text.names(), values));
            for (XmlName child : children) {
                if (types.putIfAbsent(child, type.child(child).orElseThrow().type()) == null) {
                    waiting.add(child);
                }
            }
        }
    }
}
