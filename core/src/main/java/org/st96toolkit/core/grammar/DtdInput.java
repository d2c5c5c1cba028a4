package org.st96toolkit.core.grammar;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a DTD, with its parameter entities: a stack of texts, the innermost expansion on top. */
@SuppressWarnings("UnusedException") // the fault says the cause
final class DtdInput {

    private static final int DEEPEST = 60;
    private static final long MOST_CHARACTERS = 60_000_000;
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");

    private final DtdReader.Entities entities;
    private final Map<String, ParameterEntity> parameters = new HashMap<>();
    private final Deque<Source> sources = new ArrayDeque<>();
    private Source last;
    private long characters;

    DtdInput(DtdReader.Entities entities) {
        this.entities = entities;
    }

    /** A declared parameter entity: a text, or where to find one. */
    private record ParameterEntity(String text, Optional<String> publicId, String systemId, String base) {}

    /** A text that is being read. */
    private static final class Source {

        private final String text;
        private final String entity;
        private final String systemId;
        private final boolean external;
        private int at;

        Source(String text, String entity, String systemId, boolean external) {
            this.text = text;
            this.entity = entity;
            this.systemId = systemId;
            this.external = external;
        }

        boolean isAtEnd() {
            return at >= text.length();
        }
    }

    /** Reads an external entity next. */
    void openExternal(Optional<String> publicId, String systemId) {
        Optional<DtdReader.Entity> found = entities.find(publicId, systemId);
        if (found.isEmpty()) {
            throw error("the entity " + systemId
                    + publicId.map(id -> " (" + id + ")").orElse("") + " is not to be had");
        }
        String text = decode(found.get().bytes(), found.get().systemId());
        push(new Source(text, "[" + found.get().systemId(), found.get().systemId(), true));
    }

    /** Declares an internal parameter entity; the first declaration counts. */
    void declare(String name, String text) {
        parameters.putIfAbsent(name, new ParameterEntity(text, Optional.empty(), "", ""));
    }

    /** Declares an external parameter entity; the first declaration counts. */
    void declare(String name, Optional<String> publicId, String systemId) {
        parameters.putIfAbsent(name, new ParameterEntity(null, publicId, systemId, base()));
    }

    /** Reads the replacement text of a parameter entity next, with a space on either side. */
    void expand(String name) {
        ParameterEntity entity = parameter(name);
        if (entity.text == null) {
            openExternal(entity.publicId, resolve(entity.base, entity.systemId));
        } else {
            push(new Source(" " + entity.text + " ", name, base(), false));
        }
    }

    /** The text that a literal entity value stands for: parameter entities and character references are replaced. */
    String replacement(String literal) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            int end = c == '%' || c == '&' ? literal.indexOf(';', i) : -1;
            String reference = end < 0 ? "" : literal.substring(i + 1, end);
            if (c == '%' && NameCharacters.isName(reference)) {
                out.append(textOf(reference));
                i = end;
            } else if (c == '&' && reference.startsWith("#")) {
                out.append(character(reference));
                i = end;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** An attribute value with its character references and predefined entities replaced. */
    String attributeValue(String literal) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            int end = c == '&' ? literal.indexOf(';', i) : -1;
            if (end < 0) {
                out.append(WhiteSpace.isSpace(c) ? ' ' : c);
            } else {
                String reference = literal.substring(i + 1, end);
                out.append(
                        switch (reference) {
                            case "lt" -> "<";
                            case "gt" -> ">";
                            case "amp" -> "&";
                            case "apos" -> "'";
                            case "quot" -> "\"";
                            default -> reference.startsWith("#") ? character(reference) : "&" + reference + ";";
                        });
                i = end;
            }
        }
        return out.toString();
    }

    private String textOf(String name) {
        ParameterEntity entity = parameter(name);
        if (entity.text != null) {
            count(entity.text.length());
            return entity.text;
        }
        openExternal(entity.publicId, resolve(entity.base, entity.systemId));
        return sources.pop().text;
    }

    private ParameterEntity parameter(String name) {
        ParameterEntity entity = parameters.get(name);
        if (entity == null) {
            throw error("the parameter entity %" + name + "; is not declared");
        }
        return entity;
    }

    /** The next character, or -1 at the end. */
    int peek() {
        while (!sources.isEmpty() && sources.peek().isAtEnd()) {
            Source finished = sources.pop();
            last = finished.external ? finished : last;
        }
        return sources.isEmpty() ? -1 : sources.peek().text.charAt(sources.peek().at);
    }

    int read() {
        int c = peek();
        if (c >= 0) {
            sources.peek().at++;
        }
        return c;
    }

    /** Whether a text comes next, wholly within the innermost expansion. */
    boolean startsWith(String wanted) {
        return peek() >= 0 && sources.peek().text.startsWith(wanted, sources.peek().at);
    }

    void skip(int count) {
        sources.peek().at += count;
    }

    /** Skips to after a text, which must stand in the innermost expansion. */
    void skipPast(String wanted) {
        Source source = sources.peek();
        int found = source.text.indexOf(wanted, source.at);
        if (found < 0) {
            throw error(wanted + " is missing");
        }
        source.at = found + wanted.length();
    }

    /** Skips to the matching end of an ignored section. */
    void skipIgnored() {
        Source source = sources.peek();
        int depth = 1;
        while (depth > 0) {
            int open = source.text.indexOf("<![", source.at);
            int close = source.text.indexOf("]]>", source.at);
            if (close < 0) {
                throw error("]]> is missing");
            }
            boolean opens = open >= 0 && open < close;
            depth += opens ? 1 : -1;
            source.at = (opens ? open : close) + 3;
        }
    }

    /** A name with the semicolon after it, as a reference has it; the percent sign is already read. */
    String referenceName() {
        Source source = sources.peek();
        int end = source.text.indexOf(';', source.at);
        String name = end < 0 ? "" : source.text.substring(source.at, end);
        if (!NameCharacters.isName(name)) {
            throw error("a % without the name of a parameter entity");
        }
        source.at = end + 1;
        return name;
    }

    /** A fault at the place where reading stands. */
    SourceFault error(String what) {
        return error(what, null);
    }

    SourceFault error(String what, Throwable cause) {
        List<Source> candidates = new ArrayList<>(sources);
        if (last != null) {
            // where everything is read to its end, the fault is at the end of what was read last
            candidates.add(last);
        }
        for (Source source : candidates) {
            if (source.external) {
                int line = (int) source.text
                                .substring(0, Math.min(source.at, source.text.length()))
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        + 1;
                return new SourceFault(source.systemId, line, what, cause);
            }
        }
        return new SourceFault("DTD", 0, what, cause);
    }

    private void push(Source source) {
        count(source.text.length());
        boolean recursive = sources.stream().anyMatch(open -> open.entity.equals(source.entity) && !open.isAtEnd());
        if (recursive || sources.size() > DEEPEST) {
            throw error("the entity " + source.entity.replace("[", "") + " contains itself");
        }
        sources.push(source);
    }

    private void count(int more) {
        characters += more;
        if (characters > MOST_CHARACTERS) {
            throw error("parameter entities expand to more than " + MOST_CHARACTERS + " characters");
        }
    }

    private String base() {
        return sources.stream()
                .filter(source -> source.external)
                .map(source -> source.systemId)
                .findFirst()
                .orElse("");
    }

    private static String resolve(String base, String systemId) {
        try {
            return URI.create(base).resolve(systemId).toString();
        } catch (IllegalArgumentException notAUri) {
            return systemId;
        }
    }

    private String character(String reference) {
        try {
            boolean hexadecimal = reference.startsWith("#x");
            return Character.toString(
                    Integer.parseInt(reference.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10));
        } catch (IllegalArgumentException noNumber) {
            throw error("not a character: &" + reference + ";", noNumber);
        }
    }

    private String decode(byte[] bytes, String systemId) {
        Charset charset = StandardCharsets.UTF_8;
        int from = 0;
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            charset = StandardCharsets.UTF_16BE;
            from = 2;
        } else if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            charset = StandardCharsets.UTF_16LE;
            from = 2;
        } else if (bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB) {
            from = 3;
        } else {
            String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
            Matcher declared = ENCODING.matcher(head);
            try {
                charset = declared.find() ? Charset.forName(declared.group(1)) : charset;
            } catch (IllegalArgumentException unknown) {
                throw new SourceFault(systemId, 1, "unknown encoding " + declared.group(1), unknown);
            }
        }
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return text.replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException broken) {
            throw new SourceFault(systemId, 1, "not " + charset, broken);
        }
    }
}
