package org.st96toolkit.validation.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.validation.ValidationCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads small JSON files that a user wrote, strictly: what is not known is a fault, not passed over. */
final class JsonFile {

    /** Something in the file is not as it must be. */
    static final class Fault extends Exception {
        Fault(String what) {
            super(what);
        }
    }

    /** Makes something of a file. */
    @FunctionalInterface
    interface Reading<T> {
        T of(JsonNode root) throws Fault;
    }

    private static final int MOST_BYTES = 64 << 20;

    private JsonFile() {}

    /** What the file says; withheld with what is wrong with it. */
    static <T> Result<T> read(Path file, Reading<T> reading) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Fault("longer than " + MOST_BYTES + " bytes");
            }
            return Result.of(reading.of(mapper.readTree(Files.readAllBytes(file))), Report.EMPTY);
        } catch (Fault fault) {
            return broken(Location.UNKNOWN, fault.getMessage());
        } catch (JacksonException broken) {
            Location place = broken.getLocation() == null
                    ? Location.UNKNOWN
                    : new Location(
                            Math.max(0, broken.getLocation().getLineNr()),
                            Math.max(0, broken.getLocation().getColumnNr()));
            return broken(place, broken.getOriginalMessage());
        } catch (IOException unreadable) {
            return broken(Location.UNKNOWN, unreadable.toString());
        }
    }

    private static <T> Result<T> broken(Location place, String what) {
        return Result.withheld(Report.of(Diagnostic.of(ValidationCode.BROKEN_CONFIGURATION, place, what)));
    }

    /** The object with no other members than these. */
    static JsonNode object(JsonNode node, String what, Set<String> members) throws Fault {
        if (!node.isObject()) {
            throw new Fault(what + " is no object");
        }
        for (String name : node.propertyNames()) {
            if (!members.contains(name)) {
                throw new Fault(what + " has no member \"" + name + "\"");
            }
        }
        return node;
    }

    /** The members of an array. */
    static List<JsonNode> array(JsonNode node, String what) throws Fault {
        if (node == null || !node.isArray()) {
            throw new Fault(what + " is no array");
        }
        return node.valueStream().toList();
    }

    /** A text that must be there and not be blank. */
    static String text(JsonNode object, String member, String what) throws Fault {
        JsonNode value = object.get(member);
        if (value == null || !value.isString() || value.asString().isBlank()) {
            throw new Fault(what + " needs a text as its \"" + member + "\"");
        }
        return value.asString().strip();
    }

    /** A value that a text stands for. */
    static <T> T value(String text, String what, Function<String, T> parse) throws Fault {
        try {
            return parse.apply(text);
        } catch (RuntimeException unknown) {
            Fault fault = new Fault(what + ": \"" + text + "\"");
            fault.initCause(unknown);
            throw fault;
        }
    }
}
