package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the rows of one direction of WIPO's tables hang together: a row that names a reusable table says that its two nodes
 * are mapped by it, and some rows are cells of the cross product of all nodes below the one and all below the other.
 */
final class AnnexViBlocks {

    private static final int MOST_PLACES = 6;

    /**
     * Where a reusable table is used: the paths of its two elements in a document.
     *
     * @param input the path that is read, from the root
     * @param output the path that is written, from the root
     */
    record Place(List<String> input, List<String> output) {}

    private final Map<String, List<AnnexViRow>> tables = new HashMap<>();
    private final Map<String, List<Place>> places = new HashMap<>();
    private final Map<String, List<AnnexViRow>> blocks = new HashMap<>();

    /** The rows of one file. */
    AnnexViBlocks(List<AnnexViRow> rows) {
        for (AnnexViRow row : rows) {
            tables.computeIfAbsent(row.table(), key -> new ArrayList<>()).add(row);
        }
        for (AnnexViRow row : rows) {
            blocks.computeIfAbsent(row.block(), key -> new ArrayList<>()).add(row);
        }
        List<AnnexViRow> open = rows.stream().filter(AnnexViRow::isOfMainTable).toList();
        open.forEach(row -> place(row, new Place(List.of(), List.of())));
        Set<String> entered = new HashSet<>();
        // Breadth first: the shortest ways to a table come first, and a table that leads to itself is not entered
        // again.
        for (List<String> round = List.copyOf(places.keySet());
                !round.isEmpty();
                round = places.keySet().stream()
                        .filter(name -> !entered.contains(name))
                        .toList()) {
            for (String name : round) {
                entered.add(name);
                for (AnnexViRow row : tables.getOrDefault(name, List.of())) {
                    for (Place place : List.copyOf(places.get(name))) {
                        if (last(place.input()).equals(row.input().get(0))) {
                            place(row, place);
                        }
                    }
                }
            }
        }
    }

    private void place(AnnexViRow row, Place at) {
        if (row.isByReusableTable() && !isCell(row)) {
            List<Place> known = places.computeIfAbsent(row.condition(), key -> new ArrayList<>());
            Place whole = placed(row, at);
            Place place = new Place(element(whole.input()), element(whole.output()));
            if (known.size() < MOST_PLACES && !known.contains(place)) {
                known.add(place);
            }
        }
    }

    /** The paths of a row of a reusable table where that is used. */
    private static Place placed(AnnexViRow row, Place at) {
        if (at.input().isEmpty()) {
            return new Place(row.input(), row.output());
        }
        return new Place(join(at.input(), row.input()), join(at.output(), row.output()));
    }

    /** The element of a path that ends at its text. */
    private static List<String> element(List<String> steps) {
        return last(steps).equals(AnnexViRow.TEXT) ? steps.subList(0, steps.size() - 1) : steps;
    }

    private static List<String> join(List<String> head, List<String> tail) {
        List<String> joined = new ArrayList<>(head);
        joined.addAll(tail.subList(1, tail.size()));
        return joined;
    }

    private static String last(List<String> steps) {
        return steps.get(steps.size() - 1);
    }

    /** The paths of a row from the roots: one of the main table has one, others where their table is used; none where it is not. */
    List<Place> places(AnnexViRow row) {
        if (row.isOfMainTable()) {
            return List.of(new Place(row.input(), row.output()));
        }
        return places.getOrDefault(row.table(), List.of()).stream()
                .filter(place -> last(place.input()).equals(row.input().get(0)))
                .map(place -> placed(row, place))
                .toList();
    }

    /**
     * Whether a row pairs names that do not belong together: its output is no path, or it stands beside the row that
     * hands the two elements on to a reusable table, with a node below one of them, and that table does not send
     * the one node to the other.
     */
    boolean isArtefact(AnnexViRow row) {
        return row.hasNoOutput() || row.isByReusableTable() && isCell(row) && !pairs(row);
    }

    /** Whether the row is not the one that hands two elements on, but one for nodes in or below them. */
    private boolean isCell(AnnexViRow row) {
        return !root(row, true).equals(row.input()) || !root(row, false).equals(row.output());
    }

    /** The path of the element that is handed on: the shortest beginning of the row's path that its block has. */
    private List<String> root(AnnexViRow row, boolean input) {
        List<String> path = input ? row.input() : row.output();
        return blocks.get(row.block()).stream()
                .map(other -> input ? other.input() : other.output())
                .filter(other -> startsWith(path, other))
                .min(Comparator.comparingInt(List::size))
                .orElse(path);
    }

    /** Whether the reusable table sends the node of a cell, as seen from its own element, to the other node. */
    private boolean pairs(AnnexViRow row) {
        List<AnnexViRow> reusable = tables.getOrDefault(row.condition(), List.of());
        return reusable.stream()
                .anyMatch(first -> sends(
                        row.condition(),
                        seen(row.input(), root(row, true), first.input().get(0)),
                        seen(row.output(), root(row, false), first.output().get(0)),
                        new HashSet<>()));
    }

    /** A path as seen from its element, by the name that a reusable table has for that. */
    private static List<String> seen(List<String> path, List<String> root, String name) {
        List<String> seen = new ArrayList<>(List.of(name));
        seen.addAll(path.subList(root.size(), path.size()));
        return seen;
    }

    private boolean sends(String table, List<String> input, List<String> output, Set<String> entered) {
        if (!entered.add(table + input + output)) {
            return false;
        }
        for (AnnexViRow row : tables.getOrDefault(table, List.of())) {
            if (row.input().equals(input) && row.output().equals(output)) {
                return true;
            }
            if (row.isByReusableTable()
                    && startsWith(input, row.input())
                    && startsWith(output, row.output())
                    && sends(row.condition(), rest(input, row.input()), rest(output, row.output()), entered)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(List<String> path, List<String> head) {
        return path.size() >= head.size() && path.subList(0, head.size()).equals(head);
    }

    /** What a path goes on with from the last element of its head. */
    private static List<String> rest(List<String> path, List<String> head) {
        return path.subList(head.size() - 1, path.size());
    }
}
