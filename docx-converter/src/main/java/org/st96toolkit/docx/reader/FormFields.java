package org.st96toolkit.docx.reader;

import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlElement;

/** What fields of forms show that store their state beside the text. */
final class FormFields {

    private FormFields() {}

    /**
     * What a check box or a list of choices shows.
     *
     * @param form its {@code w:ffData}
     * @return what is shown; nothing where it is another field
     */
    static Optional<String> shown(FieldInstruction field, Optional<XmlElement> form) {
        return switch (field.name()) {
            case "FORMCHECKBOX" ->
                Optional.of(
                        form.flatMap(data -> Word.child(data, "checkBox"))
                                        .filter(FormFields::isChecked)
                                        .isPresent()
                                ? "☒"
                                : "☐");
            case "FORMDROPDOWN" ->
                form.flatMap(data -> Word.child(data, "ddList")).flatMap(FormFields::chosen);
            default -> Optional.empty();
        };
    }

    private static boolean isChecked(XmlElement box) {
        return Word.child(box, "checked")
                .or(() -> Word.child(box, "default"))
                .filter(Word::isOn)
                .isPresent();
    }

    private static Optional<String> chosen(XmlElement list) {
        List<String> entries = list.elements().stream()
                .filter(entry -> Word.is(entry, "listEntry"))
                .map(Word::value)
                .toList();
        int index = Word.childNumber(list, "result")
                .or(() -> Word.childNumber(list, "default"))
                .orElse(0);
        return index >= 0 && index < entries.size() ? Optional.of(entries.get(index)) : Optional.empty();
    }
}
