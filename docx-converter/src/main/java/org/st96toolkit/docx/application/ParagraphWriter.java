package org.st96toolkit.docx.application;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.st96toolkit.docx.flow.Formula;
import org.st96toolkit.docx.flow.ListNumber;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.section.Entry;
import org.st96toolkit.docx.section.Line;
import org.st96toolkit.docx.section.Piece;
import org.st96toolkit.docx.section.Role;
import org.st96toolkit.docx.section.TableUnit;

/**
 * Writes paragraphs one after the other into a section. Lists, tables and formulae that stand alone belong to the paragraph before
 * them, as offices number paragraphs.
 */
final class ParagraphWriter {

    private static final Pattern DASH = Pattern.compile("\\s*[-\u2010-\u2015]\\s*");

    private final Writing writing;
    private final InlineWriter inlines;
    private final TableWriter tables;
    private final boolean identified;
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private Draft paragraph;
    private Draft end;
    private boolean listing;

    /** A list that is being written. */
    private record OpenList(Draft list, int level, int number, boolean ordered) {}

    /**
     * @param identified whether paragraphs have identifiers
     */
    ParagraphWriter(Writing writing, InlineWriter inlines, boolean identified) {
        this.writing = writing;
        this.inlines = inlines;
        this.tables = new TableWriter(writing, new CellWriter(writing, inlines));
        this.identified = identified;
    }

    /** Writes a paragraph, an entry of a list, a further line, a line of a listing or a table at the end of a section. */
    void write(Entry entry, Draft section) {
        if (entry.role() == Role.TABLE) {
            table((TableUnit) entry.unit(), section);
            return;
        }
        Line line = (Line) entry.unit();
        writing.drop(line, entry.cuts());
        Optional<ListNumber> number =
                line.number().filter(shown -> entry.number().isEmpty());
        if (entry.role() == Role.LISTING) {
            listing(entry, line, section);
        } else if (number.isPresent() && !entry.continues()) {
            item(entry, line, number.get(), section);
        } else if (entry.continues() && end != null) {
            further(entry, line);
        } else if (paragraph != null && !listing && entry.number().isEmpty() && isFormulaAlone(entry)) {
            lists.clear();
            end = paragraph;
            inlines.write(line.file(), entry.kept(), Room.PARAGRAPH, 0, paragraph);
        } else {
            open(entry, section);
            inlines.write(line.file(), entry.kept(), Room.PARAGRAPH, 0, paragraph);
        }
    }

    /** Ends the paragraph: what follows begins a new one. */
    void close() {
        paragraph = null;
        end = null;
        listing = false;
        lists.clear();
    }

    private void open(Entry entry, Draft section) {
        close();
        paragraph = new Draft(Names.com("P"));
        if (identified) {
            paragraph.attribute(
                    Names.com("id"),
                    writing.plan().id(entry).orElseGet(() -> writing.plan().next("p")));
        }
        if (!entry.number().isEmpty()) {
            paragraph.attribute(Names.com("pNumber"), entry.number());
        }
        section.add(paragraph);
        end = paragraph;
    }

    private void further(Entry entry, Line line) {
        String before = end.trailingText();
        if (writing.settings().joinLines() && !Joining.beginsAnew(entry.keptText())) {
            String space = Joining.between(before, entry.keptText());
            if (!space.isEmpty()) {
                inlines.shown(line.file(), start(line), space, end);
            }
        } else {
            end.add(new Draft(Names.com("Br")));
        }
        inlines.write(line.file(), entry.kept(), Room.PARAGRAPH, 0, end);
    }

    private void listing(Entry entry, Line line, Draft section) {
        if (!listing) {
            open(entry, section);
            listing = true;
            paragraph.add(new Draft(Names.com("Pre")).attribute(Names.com("listingCategory"), "Program"));
        } else {
            paragraph.add(new Draft(Names.com("Br")));
        }
        inlines.write(line.file(), entry.kept(), Room.PARAGRAPH, 0, paragraph);
    }

    private void item(Entry entry, Line line, ListNumber number, Draft section) {
        if (paragraph == null || listing) {
            open(entry, section);
        }
        while (!lists.isEmpty()
                && (lists.peek().level() > number.level()
                        || lists.peek().level() == number.level()
                                && (lists.peek().ordered() != number.ordered()
                                        || lists.peek().number() != number.list()))) {
            lists.pop();
        }
        if (lists.isEmpty() || lists.peek().level() < number.level()) {
            Draft parent = lists.isEmpty() ? paragraph : end;
            Draft list = new Draft(Names.com(number.ordered() ? "OL" : "UL"));
            if (!number.ordered() && DASH.matcher(number.text()).matches()) {
                list.attribute(Names.com("ulStyle"), "Dash");
            }
            parent.add(list);
            lists.push(new OpenList(list, number.level(), number.list(), number.ordered()));
        }
        Draft item = new Draft(Names.com("LI"));
        if (number.ordered()) {
            item.attribute(Names.com("liNumber"), number.text());
        }
        lists.peek().list().add(item);
        end = item;
        inlines.write(line.file(), entry.kept(), Room.PARAGRAPH, 0, item);
    }

    private void table(TableUnit unit, Draft section) {
        Optional<Draft> table = tables.table(unit.file(), unit.table());
        if (table.isEmpty()) {
            return;
        }
        if (paragraph == null) {
            paragraph = new Draft(Names.com("P"));
            if (identified) {
                paragraph.attribute(Names.com("id"), writing.plan().next("p"));
            }
            section.add(paragraph);
        }
        paragraph.add(table.get());
        lists.clear();
        end = paragraph;
    }

    private static boolean isFormulaAlone(Entry entry) {
        return !entry.kept().isEmpty() && entry.kept().stream().allMatch(piece -> piece.inline() instanceof Formula);
    }

    private static Span start(Line line) {
        Piece first = line.pieces().get(0);
        return first.span().part(0, 0);
    }
}
