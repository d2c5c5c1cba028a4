package org.st96toolkit.validation;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlEvents;

/** A sequence listing of WIPO ST.26: well-formed, with the right root, and counted rightly. Read as events, since it may be large. */
final class ListingCheck {

    private static final String ROOT = "ST26SequenceListing";
    private static final String TOTAL = "SequenceTotalQuantity";
    private static final String SEQUENCE = "SequenceData";

    private ListingCheck() {}

    /**
     * @param listing its bytes
     * @param name the name of the file, for findings
     * @param at where the document names it
     */
    static List<Diagnostic> of(byte[] listing, String name, Location at) {
        try {
            XMLStreamReader reader = new XmlEvents().open(listing);
            try {
                return read(reader, name, at);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            String what =
                    String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
            return List.of(Diagnostic.of(ValidationCode.BROKEN_LISTING, at, name, Integer.toString(line), what));
        }
    }

    private static List<Diagnostic> read(XMLStreamReader reader, String name, Location at) throws XMLStreamException {
        while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
            reader.next();
        }
        String root = reader.getLocalName();
        String total = "";
        int counted = 0;
        int depth = 1;
        boolean inTotal = false;
        StringBuilder said = new StringBuilder();
        // To the end, whatever the root: a fault behind it is a fault.
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inTotal = depth == 1 && reader.getLocalName().equals(TOTAL);
                if (depth == 1 && reader.getLocalName().equals(SEQUENCE)) {
                    counted++;
                }
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (inTotal) {
                    total = said.toString().strip();
                    inTotal = false;
                }
            } else if (inTotal && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                said.append(reader.getText());
            }
        }
        if (!root.equals(ROOT)) {
            return List.of(Diagnostic.of(ValidationCode.NOT_A_LISTING, at, name, root));
        }
        return total.equals(Integer.toString(counted))
                ? List.of()
                : List.of(Diagnostic.of(
                        ValidationCode.SEQUENCE_TOTAL,
                        at,
                        name,
                        total.isEmpty() ? "?" : total,
                        Integer.toString(counted)));
    }
}
