package org.st96toolkit.core.xml;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.st96toolkit.core.diagnostic.CoreCode;

/** Thrown through the parser by our own code where a document must be withheld; carries what the diagnostic needs. */
final class Refusal extends XMLStreamException {

    private static final long serialVersionUID = 1;

    private final CoreCode code;
    private final transient List<String> arguments;

    Refusal(CoreCode code, String... arguments) {
        super(code.id());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    CoreCode code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }
}
