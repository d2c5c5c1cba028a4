package org.st96toolkit.cli.laws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.st36.St36;

/** The DTD that a name-and-model table of one version says, for judges that know nothing of our tables. */
final class ModelTableDtd {

    private static final Pattern ELEMENT = Pattern.compile("element (\\S+) (EMPTY|ANY|\\(.*)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s+@(\\S+) (\\([^)]*\\)|[A-Z]+)(?: (!)| (:?=) (\"[^\"]*\"|\\S+))?");

    private final StringBuilder dtd = new StringBuilder();
    private final Set<String> declared = new HashSet<>();

    private ModelTableDtd() {}

    /** The text of the DTD of a table with all that it includes. */
    static String of(String table) {
        ModelTableDtd made = new ModelTableDtd();
        made.add(table);
        return made.dtd.toString();
    }

    private void add(String table) {
        Set<String> own = new HashSet<>();
        String element = "";
        StringBuilder included = new StringBuilder();
        for (String line : statements(text(table))) {
            Matcher model = ELEMENT.matcher(line);
            Matcher attribute = ATTRIBUTE.matcher(line);
            if (model.matches()) {
                element = declared.contains(model.group(1)) ? "" : model.group(1);
                if (!element.isEmpty()) {
                    own.add(element);
                    dtd.append("<!ELEMENT %s %s>%n".formatted(element, model.group(2)));
                }
            } else if (attribute.matches() && !element.isEmpty()) {
                dtd.append("<!ATTLIST %s %s %s %s>%n"
                        .formatted(element, attribute.group(1), attribute.group(2), use(attribute)));
            } else if (line.startsWith("include ")) {
                included.append(line.substring("include ".length())).append(' ');
            } else if (!line.isBlank()
                    && !attribute.matches()
                    && !line.matches("(#|table |versions |root |namespace ).*")) {
                throw new IllegalArgumentException(table + ": " + line);
            }
        }
        declared.addAll(own);
        for (String other : included.toString().split(" ")) {
            if (!other.isEmpty()) {
                add(other);
            }
        }
    }

    /** Lines, where a line goes on as long as a parenthesis is open. */
    private static List<String> statements(String text) {
        List<String> statements = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : text.split("\n")) {
            open.append(open.isEmpty() ? line : " " + line.strip());
            if (open.indexOf("#") == 0
                    || open.chars().filter(c -> c == '(').count()
                            == open.chars().filter(c -> c == ')').count()) {
                statements.add(open.toString());
                open.setLength(0);
            }
        }
        return statements;
    }

    private static String use(Matcher attribute) {
        if (attribute.group(3) != null) {
            return "#REQUIRED";
        } else if (attribute.group(4) == null) {
            return "#IMPLIED";
        }
        String value = '"' + attribute.group(5).replace("\"", "") + '"';
        return attribute.group(4).equals(":=") ? "#FIXED " + value : value;
    }

    private static String text(String table) {
        try (InputStream in = St36.class.getResourceAsStream("models/" + table + ".models")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
