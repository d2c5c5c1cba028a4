package org.st96toolkit.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.format.Anatomy;
import org.st96toolkit.core.format.Anatomy.CodeKind;
import org.st96toolkit.core.format.Anatomy.Scheme;
import org.st96toolkit.core.format.Anatomy.Symbol;
import org.st96toolkit.core.format.ValuePlace;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;

/** Codes against lists and forms. A symbol of a classification is held against its form only, not against the scheme. */
final class CodesCheck {

    /** What offices write where they do not know a country or a kind. */
    private static final Set<String> PLACEHOLDERS = Set.of("unknown", "omitted", "00", "none");

    private static final Pattern KIND = Pattern.compile("[A-Z][0-9]?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Pattern IPC_SECTION = Pattern.compile("[A-H]");
    private static final Pattern CPC_SECTION = Pattern.compile("[A-HY]");
    private static final Pattern GROUP = Pattern.compile("\\d{2}");
    private static final Pattern SUBCLASS = Pattern.compile("[A-Z]");
    private static final Pattern MAIN_GROUP = Pattern.compile("\\d{1,4}");
    private static final Pattern SUBGROUP = Pattern.compile("\\d{2,6}");

    private final Anatomy anatomy;
    private final CodeLists lists;
    private final List<Diagnostic> found = new ArrayList<>();

    private CodesCheck(Anatomy anatomy, CodeLists lists) {
        this.anatomy = anatomy;
        this.lists = lists;
    }

    static List<Diagnostic> of(XmlElement root, Anatomy anatomy, CodeLists lists) {
        CodesCheck check = new CodesCheck(anatomy, lists);
        check.look(root);
        return check.found;
    }

    private void look(XmlElement element) {
        for (XmlAttribute attribute : element.attributes()) {
            anatomy.attributeCodes()
                    .apply(attribute.name())
                    // An attribute without a value says nothing: offices leave dates open so.
                    .filter(kind -> !attribute.value().isBlank())
                    .ifPresent(kind -> look(element, kind, attribute.value().strip()));
        }
        if (!element.hasElements()) {
            anatomy.elementCodes()
                    .apply(element.name())
                    .ifPresent(kind -> look(element, kind, element.text().strip()));
        }
        for (Symbol symbol : anatomy.symbols()) {
            if (symbol.element().equals(element.name())) {
                look(element, symbol);
            }
        }
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                look(child);
            }
        }
    }

    private void look(XmlElement at, CodeKind kind, String value) {
        if (value.isEmpty() && kind != CodeKind.DATE) {
            return;
        }
        if (kind != CodeKind.DATE && PLACEHOLDERS.contains(value)) {
            found.add(Diagnostic.of(ValidationCode.PLACEHOLDER, at.location(), value));
            return;
        }
        switch (kind) {
            case OFFICE -> expect(lists.isOffice(value), ValidationCode.UNKNOWN_OFFICE, at, value);
            case LANGUAGE ->
                expect(lists.isLanguage(value.toLowerCase(Locale.ROOT)), ValidationCode.UNKNOWN_LANGUAGE, at, value);
            case DOCUMENT_KIND -> expect(KIND.matcher(value).matches(), ValidationCode.KIND_FORM, at, value);
            case DATE -> expect(exists(value), ValidationCode.IMPOSSIBLE_DATE, at, value);
        }
    }

    private void expect(boolean holds, ValidationCode code, XmlElement at, String value) {
        if (!holds) {
            found.add(Diagnostic.of(code, at.location(), value));
        }
    }

    /** Whole, or known to the month or the year alone: zeros in ST.36, left out in ST.96. */
    static boolean exists(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            Matcher month = MONTH.matcher(text);
            return YEAR.matcher(text).matches() || month.matches() && exists(month.group(1), month.group(2), "00");
        }
        return exists(date.group(1), date.group(2), date.group(3));
    }

    private static boolean exists(String year, String month, String day) {
        try {
            if (day.equals("00")) {
                return month.equals("00")
                        || YearMonth.of(Integer.parseInt(year), Integer.parseInt(month))
                                        .getMonthValue()
                                > 0;
            }
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                            .getYear()
                    >= 0;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private void look(XmlElement element, Symbol symbol) {
        Optional<String> section = symbol.section().in(element);
        if (section.isEmpty()) {
            return; // said as one text, whose forms differ by edition
        }
        Pattern sections = symbol.scheme() == Scheme.CPC ? CPC_SECTION : IPC_SECTION;
        boolean holds = fits(symbol.section(), sections, element)
                && fits(symbol.group(), GROUP, element)
                && fits(symbol.subclass(), SUBCLASS, element)
                && fits(symbol.mainGroup(), MAIN_GROUP, element)
                && fits(symbol.subgroup(), SUBGROUP, element);
        if (!holds) {
            found.add(Diagnostic.of(
                    ValidationCode.SYMBOL_FORM,
                    element.location(),
                    symbol.scheme().name(),
                    written(element, symbol)));
        }
    }

    private static boolean fits(ValuePlace place, Pattern form, XmlElement element) {
        return place.in(element).map(value -> form.matcher(value).matches()).orElse(true);
    }

    private static String written(XmlElement element, Symbol symbol) {
        return part(symbol.section(), element) + part(symbol.group(), element) + part(symbol.subclass(), element) + " "
                + part(symbol.mainGroup(), element) + "/" + part(symbol.subgroup(), element);
    }

    private static String part(ValuePlace place, XmlElement element) {
        return place.in(element).orElse("");
    }
}
