package org.st96toolkit.validation.interoperable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.st96toolkit.core.xml.XmlElement;

/** The order in which the children of an element come back. */
@SuppressWarnings("ReferenceEquality") // elements that are alike are told apart as such
final class ChildOrder {

    private ChildOrder() {}

    /** Whether the children come back in the order in which the other side and the way back put them. */
    static void judge(XmlElement element, int depth, Places places, String path, List<Forecast> out) {
        List<XmlElement> kept = element.elements().stream()
                .filter(child -> places.ranks.get(child) != null)
                .toList();
        List<XmlElement> back = new ArrayList<>(kept);
        back.sort(Comparator.comparing(
                (XmlElement child) -> places.ranks.get(child).there(), Rank::compare));
        back.sort(Comparator.comparing(child -> places.ranks.get(child).back(depth)));
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i) != back.get(i)) {
                Forecast.add(out, path, Forecast.Kind.ORDER, element.location());
                return;
            }
        }
    }
}
