package org.st96toolkit.st96.schema;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.xerces.impl.dv.InvalidDatatypeValueException;
import org.apache.xerces.impl.dv.ValidatedInfo;
import org.apache.xerces.impl.dv.XSSimpleType;
import org.apache.xerces.impl.validation.ValidationState;
import org.apache.xerces.util.NamespaceSupport;
import org.apache.xerces.util.SymbolTable;
import org.apache.xerces.xs.XSSimpleTypeDefinition;

/** Draws values of simple types: code values not used yet first, else whatever of a stock of words the type admits. */
final class SampleText {

    /** Words to try: numbers, dates, addresses, codes and shapes that the patterns of the standard ask for. */
    static final List<String> STOCK = List.of(
            "1",
            "7",
            "42",
            "-3",
            "0",
            "007",
            "01",
            "12",
            "00",
            "2.5",
            "-1.25",
            "1e3",
            "99999999999999999999",
            "",
            " ",
            "a",
            "Z",
            "AB",
            "ab12",
            "A,B0",
            "n0",
            "n0 n0",
            "n-999",
            "a b",
            "two words",
            "9z",
            "x:y",
            "ü",
            "水",
            "true",
            "false",
            "yes",
            "2020-02-29",
            "2021-02-29",
            "2020-02",
            "2020",
            "20200229",
            "2020-02-29T12:00:00Z",
            "12:00:00",
            "urn:a:b",
            "https://example.org/a?b=c",
            "%%%",
            "http://[",
            "1em",
            "12pt",
            "2.5mm",
            "10%",
            "thinmathspace",
            "veryverythickmathspace",
            "+1 height",
            "#fff",
            "#12345",
            "red",
            "transparent",
            "top 2",
            "baseline",
            "{left right}",
            "{left}{center}",
            "left right",
            "left",
            "TWFu",
            "TWF",
            "122019000000001",
            "V6_0",
            "V5_0",
            "W1",
            "US",
            "en");

    private final Random random;
    private final Reach reach;
    private final Map<XSSimpleTypeDefinition, List<String>> admitted = new IdentityHashMap<>();

    SampleText(Random random, Reach reach) {
        this.random = random;
        this.reach = reach;
    }

    /** A value that the type admits, noted as reached where it is a code. */
    String draw(XSSimpleTypeDefinition type) {
        if (!Reach.codes(type).isEmpty()) {
            return code(type);
        }
        return switch (type.getVariety()) {
            case XSSimpleTypeDefinition.VARIETY_LIST -> list(type, type.getItemType());
            case XSSimpleTypeDefinition.VARIETY_UNION -> union(type);
            default -> fromStock(type);
        };
    }

    /** Whether the type admits the value; identity of ids is not looked at. */
    static boolean admits(XSSimpleTypeDefinition type, String value) {
        return refusal(type, value) == null;
    }

    /** The rule of the schema language by which the type refuses the value, {@code cvc-pattern-valid}; null for none. */
    static String refusal(XSSimpleTypeDefinition type, String value) {
        ValidationState state = new ValidationState();
        state.setExtraChecking(false);
        state.setFacetChecking(true);
        state.setNamespaceSupport(new NamespaceSupport());
        state.setSymbolTable(new SymbolTable());
        try {
            ((XSSimpleType) type).validate(value, state, new ValidatedInfo());
            return null;
        } catch (InvalidDatatypeValueException e) {
            return e.getKey();
        }
    }

    private String code(XSSimpleTypeDefinition type) {
        List<String> codes = Reach.codes(type);
        String code = codes.stream()
                .filter(one -> reach.isOpen(Reach.Kind.CODE, type, one))
                .findFirst()
                .orElseGet(() -> codes.get(random.nextInt(codes.size())));
        reach.reached(Reach.Kind.CODE, type, code);
        return code;
    }

    private String list(XSSimpleTypeDefinition type, XSSimpleTypeDefinition item) {
        for (int attempt = 0; attempt < 50; attempt++) {
            StringBuilder value = new StringBuilder(draw(item));
            for (int more = random.nextInt(3); more > 0; more--) {
                value.append(' ').append(draw(item));
            }
            if (admits(type, value.toString())) {
                return value.toString();
            }
        }
        return fromStock(type);
    }

    private String union(XSSimpleTypeDefinition type) {
        List<XSSimpleTypeDefinition> members = new ArrayList<>();
        for (int i = 0; i < type.getMemberTypes().getLength(); i++) {
            members.add((XSSimpleTypeDefinition) type.getMemberTypes().item(i));
        }
        return draw(members.stream()
                .filter(reach::hasOpenCode)
                .findFirst()
                .orElseGet(() -> members.get(random.nextInt(members.size()))));
    }

    private String fromStock(XSSimpleTypeDefinition type) {
        List<String> fit = admitted.computeIfAbsent(
                type, key -> STOCK.stream().filter(word -> admits(key, word)).toList());
        if (fit.isEmpty()) {
            throw new IllegalStateException("No word of the stock is a " + type.getNamespace() + " " + type.getName());
        }
        return fit.get(random.nextInt(fit.size()));
    }
}
