package org.st96toolkit.docx.formula;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.core.xml.XmlElement;

/** {@code m:sSub}, {@code m:sSup} and {@code m:sSubSup}: scripts after a base. */
enum Scripts implements FormulaObject {
    SUBSCRIPT("msub", "sub"),
    SUPERSCRIPT("msup", "sup"),
    BOTH("msubsup", "sub", "sup");

    private final String element;
    private final List<String> scripts;

    Scripts(String element, String... scripts) {
        this.element = element;
        this.scripts = List.of(scripts);
    }

    @Override
    public ObjectShape shape() {
        List<String> required = new ArrayList<>(scripts);
        required.add("e");
        return ObjectShape.of(required.toArray(String[]::new)).withLayout("alnScr");
    }

    @Override
    public XmlElement convert(ObjectParts parts, FormulaConversion conversion) {
        List<XmlElement> content = new ArrayList<>();
        content.add(conversion.argument(parts.argument("e")));
        scripts.forEach(script -> content.add(conversion.smallArgument(parts.argument(script))));
        return conversion.mathml().element(element, parts.location(), content);
    }
}
