package org.st96toolkit.docx.report;

import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.html.HtmlPage;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;
import org.st96toolkit.docx.application.NamedFile;
import org.st96toolkit.docx.application.PassThrough;
import org.st96toolkit.docx.receipt.DocxReceipt;
import org.st96toolkit.docx.receipt.Fate;
import org.st96toolkit.docx.receipt.ItemKind;

/** Images, formulae and objects on both sides. Small images are shown, as long as all of them together stay small. */
final class ItemView {

    private static final int SMALL = 24_000;
    private static final int ALL = 600_000;

    private final Application application;
    private final HtmlPage html;
    private final Map<String, NamedFile> files = new HashMap<>();
    private int shown;

    ItemView(Application application) {
        this.application = application;
        this.html = application.html();
        application.files().forEach(file -> files.put(file.name(), file));
    }

    /** What the file has. */
    void source(DocxReceipt.PlacedItem item) {
        String name = item.kind().equals(ItemKind.FORMULA.name()) ? item.text() : item.source();
        html.open("span", "class", "item " + item.fate()).text(application.word("item." + item.kind()));
        if (!name.isEmpty()) {
            html.text(" " + name);
        }
        html.close();
    }

    /** What the output has. */
    void made(DocxReceipt.PlacedItem item) {
        html.open("span", "class", "item " + item.fate());
        Optional<XmlElement> math = item.reason().equals("mathml")
                ? application
                        .written()
                        .flatMap(written -> written.anchor(item.id()))
                        .flatMap(anchor -> anchor.element().elements().stream()
                                .filter(child -> child.name().local().equals("math"))
                                .findFirst())
                : Optional.empty();
        if (math.isPresent()) {
            formula(math.get());
        } else {
            String size = item.width() > 0 && item.height() > 0
                    ? String.format(Locale.ROOT, " %.1f \u00D7 %.1f mm", item.width(), item.height())
                    : "";
            html.text((item.name() + size).strip() + " ");
            preview(item);
            html.element("i", application.word("reason." + item.reason()));
        }
        html.close();
    }

    /** MathML, which browsers draw; the prefix and namespace of ST.96 are left out. */
    private void formula(XmlElement element) {
        String[] attributes = new String[2 * element.attributes().size()];
        int at = 0;
        for (XmlAttribute attribute : element.attributes()) {
            attributes[at++] = attribute.name().local();
            attributes[at++] = attribute.value();
        }
        html.open(element.name().local(), attributes);
        for (XmlNode child : element.children()) {
            if (child instanceof XmlText text) {
                html.text(text.value());
            } else if (child instanceof XmlElement inner) {
                formula(inner);
            }
        }
        html.close();
    }

    private void preview(DocxReceipt.PlacedItem item) {
        NamedFile file = files.get(item.name());
        if (file == null || !item.fate().equals(Fate.KEPT.name())) {
            return;
        }
        byte[] content = file.content();
        String type = PassThrough.format(content)
                .map(format -> switch (format) {
                    case PNG -> "image/png";
                    case JPEG -> "image/jpeg";
                    case GIF -> "image/gif";
                    default -> "";
                })
                .orElse("");
        if (!type.isEmpty() && content.length <= SMALL && shown + content.length <= ALL) {
            shown += content.length;
            String data = "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content);
            html.empty("img", "src", data, "alt", item.name());
        }
    }
}
