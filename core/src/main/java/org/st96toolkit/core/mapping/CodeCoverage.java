package org.st96toolkit.core.mapping;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.st96toolkit.core.grammar.SimpleType;

/**
 * Holds tables of codes against the lists of codes that grammars have for the values they are used for: a table knows each code
 * of a list, and none beside; where there is no table, both lists are the same.
 */
final class CodeCoverage {

    /** The codes that the grammars list for the values that a table of codes is used for. */
    private record Listed(Set<String> left, Set<String> right) {
        Listed() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    private final TableDemands demands;
    private final Map<CodeTable, Listed> codes = new LinkedHashMap<>();
    private final Map<Origin, Listed> plain = new LinkedHashMap<>();
    private final Map<String, Origin> origins = new TreeMap<>();

    CodeCoverage(TableDemands demands) {
        this.demands = demands;
    }

    /** Demands it of all that was collected. */
    void demand() {
        codes.forEach(this::codes);
        plain.forEach(this::plain);
    }

    /** Notes what the grammars of both sides list for the values of a row. */
    void collect(Mapping mapping, RuleSites left, RuleSites right, Rule rule, Row row) {
        Codec codec = row.codec().map(mapping.codecs()::get).orElse(null);
        Listed listed;
        if (codec instanceof CodeTable table) {
            listed = codes.computeIfAbsent(table, known -> new Listed());
            origins.putIfAbsent(table.name(), row.origin());
        } else if (codec == null && row.rule().isEmpty()) {
            listed = plain.computeIfAbsent(row.origin(), known -> new Listed());
        } else {
            return;
        }
        for (SimpleType type : RuleSites.values(left.types(rule), row.left())) {
            listed.left().addAll(type.enumeration());
        }
        for (SimpleType type : RuleSites.values(right.types(rule), row.right())) {
            listed.right().addAll(type.enumeration());
        }
    }

    /** Where both sides list their codes and no table stands between them, the lists must be the same. */
    private void plain(Origin origin, Listed listed) {
        if (listed.left().isEmpty() || listed.right().isEmpty()) {
            return;
        }
        Set<String> all = new LinkedHashSet<>(listed.left());
        all.addAll(listed.right());
        for (String code : all) {
            boolean both = listed.left().contains(code) && listed.right().contains(code);
            demands.demand(MappingCode.UNCOVERED_CODE, origin, code, both);
        }
    }

    private void codes(CodeTable table, Listed listed) {
        codes(
                table,
                listed.left(),
                table.toRight().keySet(),
                table.leftOnly(),
                table.toLeft().values());
        codes(
                table,
                listed.right(),
                table.toLeft().keySet(),
                table.rightOnly(),
                table.toRight().values());
    }

    private void codes(
            CodeTable table, Set<String> listed, Set<String> read, Set<String> unsayable, Collection<String> written) {
        if (listed.isEmpty()) {
            return;
        }
        Origin origin = origins.get(table.name());
        Set<String> known = new LinkedHashSet<>(read);
        known.addAll(unsayable);
        known.addAll(written);
        for (String code : known) {
            demands.demand(MappingCode.UNKNOWN_CODE_VALUE, origin, table.name() + ": " + code, listed.contains(code));
        }
        for (String code : listed) {
            demands.demand(
                    MappingCode.UNCOVERED_CODE,
                    origin,
                    table.name() + ": " + code,
                    read.contains(code) || unsayable.contains(code));
        }
    }
}
