package org.st96toolkit.docx.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a field does.
 *
 * @param name its first word, in upper case; {@code =} for a calculation
 * @param arguments its further words, without quotation marks, up to the first switch
 * @param switches its switches, such as {@code \r}, each with the word after it, or with the empty text
 */
record FieldInstruction(String name, List<String> arguments, Map<String, String> switches) {

    private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"?|(\\S+)");

    static FieldInstruction parse(String written) {
        String text = written.strip();
        List<String> arguments = new ArrayList<>();
        Map<String, String> switches = new LinkedHashMap<>();
        String name = "";
        String pending = null;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            boolean quoted = words.group(2) == null;
            String word = quoted ? words.group(1).replaceAll("\\\\(.)", "$1") : words.group(2);
            if (name.isEmpty()) {
                name = word.startsWith("=") ? "=" : word.toUpperCase(Locale.ROOT);
            } else if (!quoted && word.startsWith("\\") && word.length() > 1) {
                pending = word.substring(0, 2).toLowerCase(Locale.ROOT);
                switches.putIfAbsent(pending, word.substring(2));
            } else if (pending != null) {
                switches.put(pending, word);
                pending = null;
            } else if (switches.isEmpty()) {
                arguments.add(word);
            }
        }
        return new FieldInstruction(name, List.copyOf(arguments), Map.copyOf(switches));
    }

    String argument(int index) {
        return index < arguments.size() ? arguments.get(index) : "";
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(switches.get(name));
    }

    boolean has(String name) {
        return switches.containsKey(name);
    }
}
