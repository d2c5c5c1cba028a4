package org.st96toolkit.core.grammar;

import java.util.Map;
import org.st96toolkit.core.xml.XmlName;

/** The names that XML Schema and XML themselves define. */
final class SchemaNames {

    static final String XSD = "http://www.w3.org/2001/XMLSchema";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String XML = "http://www.w3.org/XML/1998/namespace";

    static final XmlName ANY_TYPE = new XmlName(XSD, "anyType");
    static final XmlName XSI_TYPE = new XmlName(XSI, "type");
    static final XmlName XSI_NIL = new XmlName(XSI, "nil");
    static final XmlName XSI_LOCATION = new XmlName(XSI, "schemaLocation");
    static final XmlName XSI_NO_NAMESPACE_LOCATION = new XmlName(XSI, "noNamespaceSchemaLocation");

    /** The namespaces of prefixes that DTDs and model tables use without declaring them. */
    static final Map<String, String> CUSTOMARY =
            Map.of("xml", XML, "xlink", "http://www.w3.org/1999/xlink", "xsi", XSI);

    private SchemaNames() {}
}
