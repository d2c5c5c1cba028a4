package org.st96toolkit.docx.section;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why a line or a table is taken for what it is: never finished text.
 *
 * @param ground the kind of reason
 * @param arguments what it names, in the order that {@link Ground} says
 */
public record Decision(Ground ground, List<String> arguments) {

    public Decision {
        arguments = List.copyOf(arguments);
    }

    static Decision of(Ground ground, String... arguments) {
        return new Decision(ground, List.of(arguments));
    }

    /** The reason in a language; English where the language has no bundle. */
    public String text(Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(
                Decision.class.getPackageName() + ".decisions",
                locale,
                Decision.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(ground.name()), Locale.ROOT).format(arguments.toArray());
    }
}
