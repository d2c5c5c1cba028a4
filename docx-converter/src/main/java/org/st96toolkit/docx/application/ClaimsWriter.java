package org.st96toolkit.docx.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.docx.flow.ListNumber;
import org.st96toolkit.docx.section.Entry;
import org.st96toolkit.docx.section.Line;
import org.st96toolkit.docx.section.Role;
import org.st96toolkit.docx.section.TableUnit;

/** Writes the claims: numbers, states, texts and their parts. */
final class ClaimsWriter {

    private static final Pattern STATUS = Pattern.compile("^\\s*\\(([A-Za-z][A-Za-z \\-\u2013,]{1,60})\\)");

    private final Writing writing;
    private final InlineWriter inlines;
    private final TableWriter tables;
    private final Draft claims = new Draft(Names.pat("Claims"));
    private final List<Draft> texts = new ArrayList<>();
    private final ParagraphWriter paragraphs;
    private int number;

    ClaimsWriter(Writing writing, InlineWriter inlines) {
        this.writing = writing;
        this.inlines = inlines;
        this.tables = new TableWriter(writing, new CellWriter(writing, inlines));
        this.paragraphs = new ParagraphWriter(writing, inlines, true);
    }

    /** Writes the claims; nothing where there are none. */
    Optional<Draft> write(List<Entry> entries) {
        for (Entry entry : entries) {
            switch (entry.role()) {
                case CLAIM -> claim(entry);
                case CLAIM_PART -> part(entry);
                case TABLE -> table(entry);
                default -> {
                    texts.clear();
                    paragraphs.close();
                    paragraphs.write(entry, claims);
                }
            }
        }
        return claims.isEmpty() ? Optional.empty() : Optional.of(claims);
    }

    private void claim(Entry entry) {
        Line line = (Line) entry.unit();
        writing.drop(line, entry.cuts());
        Draft claim = new Draft(Names.pat("Claim"));
        writing.plan().id(entry).ifPresent(id -> claim.attribute(Names.com("id"), id));
        for (int[] range : Plan.ranges(entry.number())) {
            number = range[1];
            if (range[0] == range[1]) {
                claim.add(new Draft(Names.pat("ClaimNumber")).text(Integer.toString(range[0])));
            } else {
                claim.add(new Draft(Names.pat("ClaimNumberRange"))
                        .add(new Draft(Names.pat("BeginRangeNumber")).text(Integer.toString(range[0])))
                        .add(new Draft(Names.pat("EndRangeNumber")).text(Integer.toString(range[1]))));
            }
        }
        status(entry.keptText())
                .ifPresent(status -> claim.add(new Draft(Names.pat("ClaimStatusCategory")).text(status)));
        Draft text = new Draft(Names.pat("ClaimText"));
        inlines.write(line.file(), entry.kept(), Room.CLAIM_BEGINNING, number, text);
        claims.add(claim.add(text));
        texts.clear();
        texts.add(text);
    }

    /** The state of a claim that its applicant wrote before it, as ST.96 names it. */
    static Optional<String> status(String text) {
        Matcher matcher = STATUS.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String said = matcher.group(1).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (said.startsWith("withdrawn")) {
            return said.matches("withdrawn(?: ?[-\u2013,]? ?(?:currently amended|previously presented))?")
                    ? Optional.of("Withdrawn")
                    : Optional.empty();
        }
        return switch (said) {
            case "original" -> Optional.of("Original");
            case "currently amended" -> Optional.of("Currently amended");
            case "canceled", "cancelled" -> Optional.of("Cancelled by applicant");
            case "previously presented", "previously amended" -> Optional.of("Previously presented");
            case "new" -> Optional.of("New");
            case "not entered" -> Optional.of("Not entered");
            default -> Optional.empty();
        };
    }

    private void part(Entry entry) {
        Line line = (Line) entry.unit();
        if (texts.isEmpty()) {
            paragraphs.close();
            paragraphs.write(entry, claims);
            return;
        }
        writing.drop(line, entry.cuts());
        Draft last = texts.get(texts.size() - 1);
        if (entry.continues()) {
            String space = writing.settings().joinLines() ? Joining.between(last.trailingText(), entry.keptText()) : "";
            if (!writing.settings().joinLines()) {
                last.add(new Draft(Names.com("Br")));
            } else if (!space.isEmpty()) {
                inlines.shown(line.file(), line.pieces().get(0).span().part(0, 0), space, last);
            }
            inlines.write(line.file(), entry.kept(), Room.CLAIM, number, last);
            return;
        }
        while (texts.size() > Math.max(1, entry.level())) {
            texts.remove(texts.size() - 1);
        }
        Draft text = new Draft(Names.pat("ClaimText"));
        line.number()
                .map(ListNumber::text)
                .filter(shown -> !shown.isBlank())
                .ifPresent(shown ->
                        inlines.shown(line.file(), line.paragraph().place().part(0, 0), shown + " ", text));
        inlines.write(line.file(), entry.kept(), Room.CLAIM, number, text);
        texts.get(texts.size() - 1).add(text);
        texts.add(text);
    }

    private void table(Entry entry) {
        TableUnit unit = (TableUnit) entry.unit();
        if (texts.isEmpty()) {
            paragraphs.write(entry, claims);
        } else {
            tables.table(unit.file(), unit.table()).ifPresent(texts.get(texts.size() - 1)::add);
        }
    }

    /** The words before the claims, as an element of their own. */
    Draft statement(Entry entry) {
        Line line = (Line) entry.unit();
        writing.drop(line, entry.cuts());
        Draft statement = new Draft(Names.pat("ClaimStatement"));
        inlines.phrase(line, entry.kept(), statement);
        return statement;
    }

    /** Whether an entry may be the statement before the claims. */
    static boolean isStatement(Entry entry) {
        return entry.role() == Role.CLAIM_STATEMENT;
    }
}
