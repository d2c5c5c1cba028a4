package org.st96toolkit.docx.application;

import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.st96.St96;

/** Names of ST.96. */
final class Names {

    static final String MATHML = "http://www.w3.org/1998/Math/MathML3";
    private static final String TABLE = "http://www.oasis-open.org/tables/exchange/1.0";

    private Names() {}

    static XmlName com(String local) {
        return new XmlName(St96.COMMON, local);
    }

    static XmlName pat(String local) {
        return new XmlName(St96.PATENT, local);
    }

    static XmlName tbl(String local) {
        return new XmlName(TABLE, local);
    }
}
