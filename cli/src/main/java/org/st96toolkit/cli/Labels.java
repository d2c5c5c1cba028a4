package org.st96toolkit.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of answers, in a language. Names that programs look for (codes, severities in findings, members of JSON) are
 * the same in every language and not among them.
 *
 * @param language the language
 */
record Labels(Locale language) {

    String text(String key, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "org.st96toolkit.cli.labels",
                language,
                Labels.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }
}
