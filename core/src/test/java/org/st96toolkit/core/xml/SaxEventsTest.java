package org.st96toolkit.core.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.ext.DefaultHandler2;

class SaxEventsTest {

    /** Writes down what it is told. */
    private static final class Notes extends DefaultHandler2 {

        private final List<String> notes = new ArrayList<>();
        private Locator locator;

        @Override
        public void setDocumentLocator(Locator given) {
            locator = given;
        }

        @Override
        public void startDocument() {
            notes.add("start");
        }

        @Override
        public void endDocument() {
            notes.add("end");
        }

        @Override
        public void startPrefixMapping(String prefix, String uri) {
            notes.add("map " + prefix + "=" + uri);
        }

        @Override
        public void endPrefixMapping(String prefix) {
            notes.add("unmap " + prefix);
        }

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            StringBuilder note = new StringBuilder("<" + qualified + " {" + uri + "}" + local);
            for (int i = 0; i < attributes.getLength(); i++) {
                note.append(' ').append(attributes.getQName(i)).append(" {").append(attributes.getURI(i));
                note.append('}').append(attributes.getLocalName(i)).append('=').append(attributes.getValue(i));
            }
            notes.add(note + " " + locator.getLineNumber() + ":" + locator.getColumnNumber());
        }

        @Override
        public void endElement(String uri, String local, String qualified) {
            notes.add("</" + qualified + " " + locator.getLineNumber() + ":" + locator.getColumnNumber());
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            notes.add(new String(characters, start, length));
        }

        @Override
        public void processingInstruction(String target, String data) {
            notes.add("?" + target + " " + data);
        }

        @Override
        public void comment(char[] characters, int start, int length) {
            notes.add("!" + new String(characters, start, length));
        }

        @Override
        public void startDTD(String name, String publicId, String systemId) {
            notes.add("dtd " + name + " " + publicId + " " + systemId);
        }

        @Override
        public void endDTD() {
            notes.add("dtd end");
        }
    }

    private static final String SOURCE = "<!--1--><!DOCTYPE r SYSTEM 's'><?a b?><r x='1' q:y='2' xmlns:q='urn:a'>t\n"
            + "<q:s>&amp;<!--2--></q:s></r><?c?>";

    @Test
    void playsEverything() throws Exception {
        Notes notes = new Notes();
        new SaxEvents(Map.of("urn:a", "a")).play(Samples.document(SOURCE), notes, notes);
        assertThat(notes.notes)
                .containsExactly(
                        "start",
                        "!1",
                        "dtd r null s",
                        "dtd end",
                        "?a b",
                        "map a=urn:a",
                        "<r {}r x {}x=1 a:y {urn:a}y=2 1:39",
                        "t\n",
                        "<a:s {urn:a}s 2:1",
                        "&",
                        "!2",
                        "</a:s 2:1",
                        "</r 1:39",
                        "unmap a",
                        "?c ",
                        "end");
    }

    @Test
    void withoutLexicalHandlerNoCommentsAndNoDoctype() throws Exception {
        Notes notes = new Notes();
        new SaxEvents().play(Samples.document(SOURCE), notes);
        assertThat(notes.notes).noneMatch(note -> note.startsWith("!") || note.startsWith("dtd"));
        assertThat(notes.notes).contains("map ns1=urn:a", "<ns1:s {urn:a}s 2:1");
    }

    @Test
    void elementsAloneAreDocuments() throws Exception {
        Notes notes = new Notes();
        new SaxEvents().play(Samples.root("<a>" + "x".repeat(5_000) + "</a>"), notes);
        assertThat(notes.notes).containsExactly("start", "<a {}a 1:1", "x".repeat(5_000), "</a 1:1", "end");
    }
}
