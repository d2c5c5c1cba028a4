package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Shape codecs: the left element is rewritten before the rows read it, and after they have written it. */
class ShapeTest {

    private static final XmlName PAIR = XmlName.of("pair");

    /** {@code <pair>a b</pair>} as {@code <first>a</first><second>b</second>}. */
    private static final ShapeCodec SPLIT = Bench.shape(ShapeTest::split, ShapeTest::join);

    private static XmlElement split(XmlElement doc) {
        List<XmlNode> children = new ArrayList<>();
        for (XmlNode node : doc.children()) {
            if (node instanceof XmlElement pair
                    && pair.name().equals(PAIR)
                    && pair.text().contains(" ")) {
                int space = pair.text().indexOf(' ');
                children.add(child("first", pair.text().substring(0, space), pair));
                children.add(child("second", pair.text().substring(space + 1), pair));
            } else {
                children.add(node);
            }
        }
        return new XmlElement(doc.name(), doc.attributes(), children, doc.location());
    }

    private static XmlElement child(String name, String text, XmlElement from) {
        return new XmlElement(XmlName.of(name), List.of(), List.of(new XmlText(text)), from.location());
    }

    private static XmlElement join(XmlElement doc) {
        List<XmlNode> children = new ArrayList<>();
        String first = null;
        for (XmlNode node : doc.children()) {
            if (node instanceof XmlElement element && element.name().local().equals("first")) {
                first = element.text();
            } else if (node instanceof XmlElement element
                    && element.name().local().equals("second")) {
                children.add(child("pair", first + " " + element.text(), element));
            } else {
                children.add(node);
            }
        }
        return new XmlElement(doc.name(), doc.attributes(), children, doc.location());
    }

    private static final Bench BENCH = Bench.shaped(
            """
            element doc (first?, second?, pair*, b*)
              @x CDATA
            element first (#PCDATA)
            element second (#PCDATA)
            element pair (#PCDATA)
              @x CDATA
            element b (#PCDATA)
            """,
            "element r:Doc (r:First?, r:Second?, r:B*)\nelement r:First (#PCDATA)\nelement r:Second (#PCDATA)\nelement r:B (#PCDATA)",
            """
            root doc <-> r:Doc : doc
            rule doc : doc <-> r:Doc
              shape shape
              first <-> r:First
              second <-> r:Second
              b <-> r:B
            """,
            SPLIT);

    @Test
    void theLeftElementIsRewrittenBeforeTheRowsReadIt() {
        BENCH.left("<doc><pair>a b</pair><b>c</b></doc>")
                .gives("<r:Doc><r:First>a</r:First><r:Second>b</r:Second><r:B>c</r:B></r:Doc>");
    }

    @Test
    void theLeftElementIsRewrittenAfterTheRowsHaveWrittenIt() {
        BENCH.right("<r:Doc><r:First>a</r:First><r:Second>b</r:Second><r:B>c</r:B></r:Doc>")
                .gives("<doc><pair>a b</pair><b>c</b></doc>");
    }

    @Test
    void whatTheShapeDoesNotSayIsRemainder() {
        BENCH.left("<doc x='1'><pair x='2'>a b</pair></doc>")
                .gives(
                        "<r:Doc><?left data @x='1'?><?left data pair @x='2'?><r:First>a</r:First><r:Second>b</r:Second></r:Doc>");
    }

    @Test
    void whatTheShapeCannotRewriteIsRemainder() {
        BENCH.left("<doc><pair>ab</pair></doc>").gives("<r:Doc><?left data : <pair>ab</pair>?></r:Doc>");
    }
}
