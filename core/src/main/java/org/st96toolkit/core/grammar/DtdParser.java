package org.st96toolkit.core.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the declarations of a DTD. Conditional sections are followed; general entities and notations are passed over. */
final class DtdParser {

    private final DtdInput input;
    private final Map<String, ModelSyntax.Model> models = new LinkedHashMap<>();
    private final Map<String, Map<String, DtdDeclarations.Attribute>> attributes = new LinkedHashMap<>();
    private int sections;

    DtdParser(DtdInput input) {
        this.input = input;
    }

    DtdDeclarations parse() {
        for (int c = input.peek(); c >= 0; c = input.peek()) {
            if (c == '%') {
                input.read();
                input.expand(input.referenceName());
            } else if (WhiteSpace.isSpace((char) c)) {
                input.read();
            } else if (input.startsWith("<!--")) {
                input.skip(4);
                input.skipPast("-->");
            } else if (input.startsWith("<?")) {
                input.skipPast("?>");
            } else if (input.startsWith("<![")) {
                input.skip(3);
                section();
            } else if (input.startsWith("]]>") && sections > 0) {
                input.skip(3);
                sections--;
            } else if (input.startsWith("<!")) {
                input.skip(2);
                declaration();
            } else {
                throw input.error("not a declaration");
            }
        }
        if (sections > 0) {
            throw input.error("]]> is missing");
        }
        return new DtdDeclarations(models, attributes);
    }

    private void section() {
        StringBuilder keyword = new StringBuilder();
        while (input.peek() >= 0 && input.peek() != '[') {
            if (input.peek() == '%') {
                input.read();
                input.expand(input.referenceName());
            } else {
                keyword.append((char) input.read());
            }
        }
        input.read();
        switch (keyword.toString().strip()) {
            case "INCLUDE" -> sections++;
            case "IGNORE" -> input.skipIgnored();
            default ->
                throw input.error(
                        "neither INCLUDE nor IGNORE: " + keyword.toString().strip());
        }
    }

    /** Reads a declaration with its parameter entities expanded, to its closing bracket. */
    private void declaration() {
        StringBuilder keyword = new StringBuilder();
        while (input.peek() >= 'A' && input.peek() <= 'Z') {
            keyword.append((char) input.read());
        }
        List<String> tokens = tokens(!keyword.toString().equals("ENTITY"));
        if (tokens.isEmpty()) {
            throw input.error("an empty declaration");
        }
        switch (keyword.toString()) {
            case "ELEMENT" -> element(tokens);
            case "ATTLIST" -> attributeList(tokens);
            case "ENTITY" -> entity(tokens);
            case "NOTATION" -> {
                // says nothing about content
            }
            default -> throw input.error("an unknown declaration <!" + keyword);
        }
    }

    /** The words, literals (with their opening quote) and single signs of a declaration. */
    private List<String> tokens(boolean signs) {
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        while (true) {
            int c = input.read();
            if (c < 0) {
                throw input.error("> is missing");
            }
            boolean literal = c == '"' || c == '\'';
            boolean reference = c == '%' && !isBlankNext();
            boolean sign = signs && "()|,?*+".indexOf(c) >= 0;
            boolean ends = literal || reference || sign || c == '>' || WhiteSpace.isSpace((char) c);
            if (ends && word.length() > 0) {
                tokens.add(word.toString());
                word.setLength(0);
            }
            if (c == '>') {
                return tokens;
            } else if (literal) {
                tokens.add('"' + literal((char) c));
            } else if (reference) {
                input.expand(input.referenceName());
            } else if (sign) {
                tokens.add(String.valueOf((char) c));
            } else if (!WhiteSpace.isSpace((char) c)) {
                word.append((char) c);
            }
        }
    }

    /** A percent sign that is not the beginning of a reference declares a parameter entity. */
    private boolean isBlankNext() {
        int next = input.peek();
        return next < 0 || WhiteSpace.isSpace((char) next) || next == '%';
    }

    private String literal(char quote) {
        StringBuilder text = new StringBuilder();
        for (int c = input.read(); c != quote; c = input.read()) {
            if (c < 0) {
                throw input.error("a quotation mark is missing");
            }
            text.append((char) c);
        }
        return text.toString();
    }

    private void element(List<String> tokens) {
        StringBuilder model = new StringBuilder();
        for (String token : tokens.subList(1, tokens.size())) {
            // an occurrence sign belongs to what stands before it, everything else may have a space
            boolean sign = token.equals("?") || token.equals("*") || token.equals("+");
            model.append(sign || model.length() == 0 ? "" : " ").append(token);
        }
        try {
            models.putIfAbsent(tokens.get(0), ModelSyntax.parse(model.toString()));
        } catch (IllegalArgumentException broken) {
            throw input.error("element " + tokens.get(0) + ": " + broken.getMessage(), broken);
        }
    }

    private void entity(List<String> tokens) {
        if (!tokens.get(0).equals("%")) {
            return;
        }
        boolean whole = tokens.size() > 2;
        String third = whole ? tokens.get(2) : "";
        if (third.startsWith("\"")) {
            input.declare(tokens.get(1), input.replacement(third.substring(1)));
        } else if (third.equals("SYSTEM") && tokens.size() == 4) {
            input.declare(tokens.get(1), Optional.empty(), unquoted(tokens.get(3)));
        } else if (third.equals("PUBLIC") && tokens.size() == 5) {
            String publicId = WhiteSpace.COLLAPSE.apply(unquoted(tokens.get(3)));
            input.declare(tokens.get(1), Optional.of(publicId), unquoted(tokens.get(4)));
        } else {
            throw input.error("a broken declaration of a parameter entity");
        }
    }

    private void attributeList(List<String> tokens) {
        Map<String, DtdDeclarations.Attribute> declared =
                attributes.computeIfAbsent(tokens.get(0), key -> new LinkedHashMap<>());
        int at = 1;
        while (at < tokens.size()) {
            at = attribute(tokens, at, declared);
        }
    }

    private int attribute(List<String> tokens, int from, Map<String, DtdDeclarations.Attribute> into) {
        int at = from;
        String name = token(tokens, at++);
        String keyword = token(tokens, at++);
        if (keyword.equals("NOTATION")) {
            keyword = token(tokens, at++);
        }
        ValueType type;
        if (keyword.equals("(")) {
            List<String> values = new ArrayList<>();
            for (String token = token(tokens, at++); !token.equals(")"); token = token(tokens, at++)) {
                if (!token.equals("|")) {
                    values.add(token);
                }
            }
            type = DtdTypes.enumeration(values);
        } else {
            String word = keyword;
            type = DtdTypes.keyword(word).orElseThrow(() -> input.error("attribute " + name + " has no type " + word));
        }
        String rule = token(tokens, at++);
        boolean fixed = rule.equals("#FIXED");
        Optional<String> value = Optional.empty();
        if (fixed || rule.startsWith("\"")) {
            String literal = fixed ? token(tokens, at++) : rule;
            value = Optional.of(type.normalize(input.attributeValue(unquoted(literal))));
        } else if (!rule.equals("#REQUIRED") && !rule.equals("#IMPLIED")) {
            throw input.error("attribute " + name + " has no default");
        }
        into.putIfAbsent(name, new DtdDeclarations.Attribute(name, type, rule.equals("#REQUIRED"), value, fixed));
        return at;
    }

    private String token(List<String> tokens, int at) {
        if (at >= tokens.size()) {
            throw input.error("a declaration ends too early");
        }
        return tokens.get(at);
    }

    private String unquoted(String literal) {
        if (!literal.startsWith("\"")) {
            throw input.error("a literal is missing");
        }
        return literal.substring(1);
    }
}
