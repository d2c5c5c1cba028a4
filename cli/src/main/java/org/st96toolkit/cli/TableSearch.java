package org.st96toolkit.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.Origin;
import org.st96toolkit.core.mapping.Row;
import org.st96toolkit.core.mapping.Rule;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.mapping.Supply;

/** Finds what tables say of a node. What several dialects say in the same words at the same place is found once. */
final class TableSearch {

    /**
     * A line of a table.
     *
     * @param text the line
     * @param origin where it was written; null where that is not known
     */
    record Line(String text, Origin origin) {

        private String text(String indent, int width) {
            String line = indent + text;
            return origin == null
                    ? line
                    : line + " ".repeat(Math.max(0, width - line.length()) + 2) + origin.file() + ".map:"
                            + origin.line();
        }
    }

    /**
     * A rule, or a statement, that speaks of the node.
     *
     * @param head the rule or statement
     * @param rows the rows of the rule that touch the node; all where the rule is the node's own
     */
    record Block(Line head, List<Line> rows) {

        private static final int WIDEST = 72;

        /** The lines with their origins, and the dialects that say so. */
        String text(List<String> dialects) {
            int width = head.text().length();
            for (Line row : rows) {
                width = Math.max(width, row.text().length() + 2);
            }
            width = Math.min(width, WIDEST);
            StringBuilder text = new StringBuilder(head.text("", width))
                    .append("  [")
                    .append(String.join(", ", dialects))
                    .append("]\n");
            for (Line row : rows) {
                text.append(row.text("  ", width)).append('\n');
            }
            return text.toString();
        }
    }

    private final NodeQuery query;
    private final Map<Block, List<String>> own = new LinkedHashMap<>();
    private final Map<Block, List<String>> others = new LinkedHashMap<>();

    TableSearch(NodeQuery query) {
        this.query = query;
    }

    /** What was found, with the dialects that say it; the node's own rules first. */
    Map<Block, List<String>> found() {
        Map<Block, List<String>> found = new LinkedHashMap<>(own);
        found.putAll(others);
        return found;
    }

    /** Whether the path can be one of the table's dialect: it does not begin at the root element of another. */
    boolean mayBegin(Mapping table, List<Mapping> all) {
        NodeQuery.Wanted first = query.nodes().get(0);
        boolean somewhere = all.stream().anyMatch(other -> isRoot(first, other));
        return !somewhere || query.nodes().size() == 1 || isRoot(first, table);
    }

    private static boolean isRoot(NodeQuery.Wanted node, Mapping table) {
        return table.roots().stream()
                .anyMatch(root -> node.is(new NodeQuery.Node(root.left(), false))
                        || node.is(new NodeQuery.Node(root.right(), false)));
    }

    void search(String dialect, Mapping table) {
        TableNotation notation = new TableNotation(table.namespaces());
        for (Rule rule : table.rules().values()) {
            boolean whole = query.isElement(rule.left().name())
                    || query.isElement(rule.right().name());
            boolean asked = whole || query.touches(rule.left()) || query.touches(rule.right());
            List<Line> rows = new ArrayList<>();
            for (Row row : rule.rows()) {
                if (whole
                        || query.touches(rule.left().name(), row.left())
                        || query.touches(rule.right().name(), row.right())) {
                    rows.add(new Line(notation.row(row), row.origin()));
                }
            }
            for (Supply supply : rule.supplies()) {
                var element = supply.side() == Side.LEFT ? rule.left() : rule.right();
                if (whole || query.touches(element.name(), TableNotation.joined(supply.within(), supply.path()))) {
                    rows.add(new Line(notation.supply(supply), supply.origin()));
                }
            }
            if (asked || !rows.isEmpty()) {
                Block block = new Block(new Line(notation.rule(rule), rule.origin()), List.copyOf(rows));
                add(whole ? own : others, dialect, block);
            }
        }
        statements(dialect, table);
    }

    private void statements(String dialect, Mapping table) {
        if (table.remainders().contains(query.listed())) {
            add(own, dialect, statement("remainder " + query.listed()));
        }
        if (table.opaque().stream().anyMatch(query::isElement)) {
            add(own, dialect, statement("data " + query.listed()));
        }
        if (table.parts().stream().anyMatch(query::isElement)) {
            add(own, dialect, statement("part " + query.listed()));
        }
    }

    private static Block statement(String text) {
        return new Block(new Line(text, null), List.of());
    }

    private static void add(Map<Block, List<String>> to, String dialect, Block block) {
        to.computeIfAbsent(block, unseen -> new ArrayList<>()).add(dialect);
    }
}
