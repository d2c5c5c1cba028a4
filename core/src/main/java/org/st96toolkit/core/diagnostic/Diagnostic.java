package org.st96toolkit.core.diagnostic;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One finding: never finished text, always code, place and arguments.
 *
 * @param code what was found
 * @param location where
 * @param arguments what the message names, in the order of its placeholders
 */
public record Diagnostic(Code code, Location location, List<String> arguments) {

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    public static Diagnostic of(Code code, Location location, String... arguments) {
        return new Diagnostic(code, location, List.of(arguments));
    }

    public Severity severity() {
        return code.severity();
    }

    /** The message in a language; English where the language has no bundle. */
    public String message(Locale locale) {
        return format(code.id(), locale);
    }

    /** What a user can do about it. */
    public String fix(Locale locale) {
        return format(code.id() + ".fix", locale);
    }

    private String format(String key, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(
                code.bundle(),
                locale,
                code.getClass().getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments.toArray());
    }
}
