package org.st96toolkit.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run of the command, without a process of its own.
 *
 * @param status the exit status
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Run(int status, String out, String err) {

    private static final Pattern FINDING = Pattern.compile(".+?: (?:error|warning|info) ([A-Z]\\d{3}): .+");

    /** Runs the command with nothing on standard input. */
    static Run of(Object... arguments) {
        return with(InputStream.nullInputStream(), arguments);
    }

    static Run with(String in, Object... arguments) {
        return with(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    static Run with(InputStream in, Object... arguments) {
        return run(false, in, arguments);
    }

    /** Runs the command as on a terminal that shows colours. */
    static Run onTerminal(Object... arguments) {
        return run(true, InputStream.nullInputStream(), arguments);
    }

    private static Run run(boolean terminal, InputStream in, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int status = Main.run(
                words,
                new Console(
                        in,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        terminal));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The codes of the findings on standard error, in order. */
    List<String> codes() {
        return err.lines()
                .map(FINDING::matcher)
                .filter(Matcher::matches)
                .map(finding -> finding.group(1))
                .toList();
    }

    /** What went to standard output, read as JSON. */
    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    /** What the JSON report on standard output says of the only input. */
    JsonNode input() {
        return json().at("/inputs/0");
    }

    /** The findings of that report in order, such as {@code error V884}. */
    List<String> found() {
        return input().at("/findings")
                .valueStream()
                .map(finding -> finding.get("severity").asString() + " "
                        + finding.get("code").asString())
                .toList();
    }

    /** The states of its layers in order. */
    List<String> states() {
        return input().at("/layers")
                .valueStream()
                .map(layer -> layer.get("state").asString())
                .toList();
    }
}
