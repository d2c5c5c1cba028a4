package org.st96toolkit.cli.laws;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** How an author of either standard writes what is edited: shares nothing with the tables. */
enum Vocabulary {
    ST36 {
        @Override
        XmlName name(Unit unit) {
            return XmlName.of(unit == Unit.CLAIM ? "claim" : "p");
        }

        @Override
        XmlName id() {
            return XmlName.of("id");
        }

        @Override
        DateTimeFormatter dates() {
            return DateTimeFormatter.BASIC_ISO_DATE;
        }

        @Override
        XmlElement written(Unit unit, String id, String number, String text) {
            List<XmlNode> content =
                    unit == Unit.CLAIM ? List.of(element(XmlName.of("claim-text"), List.of(), text)) : text(text);
            return new XmlElement(
                    name(unit),
                    List.of(new XmlAttribute(id(), id), new XmlAttribute(XmlName.of("num"), number)),
                    content,
                    Location.UNKNOWN);
        }
    },

    ST96 {
        @Override
        XmlName name(Unit unit) {
            return unit == Unit.CLAIM ? new XmlName(PATENT, "Claim") : new XmlName(COMMON, "P");
        }

        @Override
        XmlName id() {
            return new XmlName(COMMON, "id");
        }

        @Override
        DateTimeFormatter dates() {
            return DateTimeFormatter.ISO_LOCAL_DATE;
        }

        @Override
        XmlElement written(Unit unit, String id, String number, String text) {
            XmlAttribute named = new XmlAttribute(id(), id);
            return unit == Unit.CLAIM
                    ? new XmlElement(
                            name(unit),
                            List.of(named),
                            List.of(
                                    element(new XmlName(PATENT, "ClaimNumber"), List.of(), number),
                                    element(new XmlName(PATENT, "ClaimText"), List.of(), text)),
                            Location.UNKNOWN)
                    : element(
                            name(unit), List.of(named, new XmlAttribute(new XmlName(COMMON, "pNumber"), number)), text);
        }
    };

    private static final String COMMON = "http://www.wipo.int/standards/XMLSchema/ST96/Common";
    private static final String PATENT = "http://www.wipo.int/standards/XMLSchema/ST96/Patent";

    /** What authors delete, move and insert. */
    enum Unit {
        PARAGRAPH,
        CLAIM;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Vocabulary of(String format) {
        return format.equals("st96") ? ST96 : ST36;
    }

    /** The element that is a unit. */
    abstract XmlName name(Unit unit);

    /** The attribute that identifies an element. */
    abstract XmlName id();

    /** How dates are written. */
    abstract DateTimeFormatter dates();

    /** A new unit. */
    abstract XmlElement written(Unit unit, String id, String number, String text);

    String written(LocalDate date) {
        return dates().format(date);
    }

    private static XmlElement element(XmlName name, List<XmlAttribute> attributes, String text) {
        return new XmlElement(name, attributes, text(text), Location.UNKNOWN);
    }

    private static List<XmlNode> text(String text) {
        return List.of(new XmlText(text));
    }
}
