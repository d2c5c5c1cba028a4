package org.st96toolkit.core.grammar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlDocument;

/** Schemas of a few lines, with the namespace {@code urn:t} as {@code t}, and documents for them. */
final class SmallSchemas {

    private SmallSchemas() {}

    static String schema(String body) {
        return """
                <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:t='urn:t' targetNamespace='urn:t'
                  elementFormDefault='qualified'>
                %s
                </xs:schema>""".formatted(body);
    }

    static Grammar grammar(String schema) {
        byte[] bytes = schema.getBytes(StandardCharsets.UTF_8);
        return XsdReader.read("test.xsd", id -> id.equals("test.xsd") ? Optional.of(bytes) : Optional.empty())
                .orElseThrow();
    }

    static XmlDocument document(String body) {
        int end = body.startsWith("<t:") ? body.indexOf('>') : 0;
        end = body.charAt(end - 1) == '/' ? end - 1 : end;
        return Trees.parse(body.substring(0, end)
                + " xmlns:t='urn:t' xmlns:o='urn:o' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                + body.substring(end));
    }

    /** Null where both judge alike, else what they say. */
    static String disagreement(Grammar grammar, Xerces xerces, String body) {
        XmlDocument document = document(body);
        List<String> theirs = xerces.faults(document);
        List<?> ours = grammar.validate(document).diagnostics();
        return theirs.isEmpty() == ours.isEmpty() ? null : body + "\n  Xerces " + theirs + "\n  ours   " + ours + "\n";
    }
}
