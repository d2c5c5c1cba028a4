package org.st96toolkit.core.xml;

import org.st96toolkit.core.diagnostic.Location;
import org.xml.sax.Locator;

/** Tells SAX handlers where the element of the last event stands. */
final class ElementLocator implements Locator {

    private Location place = Location.UNKNOWN;

    void moveTo(Location location) {
        place = location;
    }

    @Override
    public String getPublicId() {
        return null;
    }

    @Override
    public String getSystemId() {
        return null;
    }

    @Override
    public int getLineNumber() {
        return place.line() == 0 ? -1 : place.line();
    }

    @Override
    public int getColumnNumber() {
        return place.column() == 0 ? -1 : place.column();
    }
}
