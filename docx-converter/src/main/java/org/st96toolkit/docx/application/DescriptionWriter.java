package org.st96toolkit.docx.application;

import java.util.List;
import java.util.Optional;
import org.st96toolkit.docx.flow.ListNumber;
import org.st96toolkit.docx.section.Entry;
import org.st96toolkit.docx.section.Line;
import org.st96toolkit.docx.section.Role;
import org.st96toolkit.docx.section.Section;

/** Writes the description: its title, its sections and what stands in them. */
final class DescriptionWriter {

    private static final int DEEPEST_LEVEL = 15;

    private final Writing writing;
    private final InlineWriter inlines;
    private final ParagraphWriter paragraphs;
    private final Draft description = new Draft(Names.pat("Description"));
    private Section outer = Section.DESCRIPTION;
    private Section inner = Section.DESCRIPTION;
    private Draft outerDraft = description;
    private Draft innerDraft = description;
    private boolean content;

    DescriptionWriter(Writing writing, InlineWriter inlines) {
        this.writing = writing;
        this.inlines = inlines;
        this.paragraphs = new ParagraphWriter(writing, inlines, true);
    }

    /**
     * Writes the description.
     *
     * @param title the title, if there is one
     * @return nothing where there is no text but a title
     */
    Optional<Draft> write(Optional<Entry> title, List<Entry> entries) {
        title.ifPresent(this::title);
        for (Entry entry : entries) {
            content = true;
            if (entry.role() == Role.HEADING) {
                heading(entry);
            } else {
                place(entry.section());
                paragraphs.write(entry, innerDraft);
            }
        }
        return content && !description.isEmpty() ? Optional.of(description) : Optional.empty();
    }

    private void title(Entry entry) {
        Line line = (Line) entry.unit();
        writing.drop(line, entry.cuts());
        Draft title = new Draft(Names.pat("InventionTitle"));
        inlines.phrase(line, entry.kept(), title);
        description.add(title);
    }

    private void heading(Entry entry) {
        paragraphs.close();
        if (entry.section() != Section.FREE) {
            open(entry.section());
        }
        Line line = (Line) entry.unit();
        writing.drop(line, entry.cuts());
        Draft heading = new Draft(Names.com("Heading"))
                .attribute(Names.com("id"), writing.plan().next("h"));
        if (entry.level() > 0) {
            heading.attribute(Names.com("headingLevelCode"), "H" + Math.min(entry.level(), DEEPEST_LEVEL));
        }
        line.number()
                .map(ListNumber::text)
                .filter(text -> !text.isBlank())
                .ifPresent(text ->
                        inlines.shown(line.file(), line.paragraph().place().part(0, 0), text + " ", heading));
        inlines.phrase(line, entry.kept(), heading);
        innerDraft.add(heading);
    }

    /** Goes to the section that a paragraph stands in, if it is not there. */
    private void place(Section section) {
        if (section.isOfDescription() && section != inner) {
            paragraphs.close();
            open(section);
        } else if (section == Section.DESCRIPTION && inner != Section.DESCRIPTION) {
            paragraphs.close();
            open(section);
        }
    }

    private void open(Section section) {
        if (!section.isOfDescription()) {
            outer = Section.DESCRIPTION;
            inner = Section.DESCRIPTION;
            outerDraft = description;
            innerDraft = description;
            return;
        }
        Section around = section.outer();
        boolean fits = around == outer
                || around == Section.INVENTION_SUMMARY && outer == Section.DISCLOSURE && section != around;
        if (section == around || !fits) {
            outer = around;
            outerDraft = new Draft(name(around));
            description.add(outerDraft);
        }
        inner = section;
        if (section == around) {
            innerDraft = outerDraft;
        } else {
            innerDraft = new Draft(name(section));
            outerDraft.add(innerDraft);
        }
    }

    private static org.st96toolkit.core.xml.XmlName name(Section section) {
        return switch (section) {
            case CITATION_LIST, PATENT_LITERATURE, NON_PATENT_LITERATURE -> Names.com(section.element());
            default -> Names.pat(section.element());
        };
    }
}
