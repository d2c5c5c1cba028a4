package org.st96toolkit.validation.profile;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.core.diagnostic.ResourceTable;
import org.st96toolkit.core.format.BodyParts.SectionKind;

/** The sections of a description that an office wants in an order: {@code sections.tsv}. Immutable. */
record SectionOrder(List<SectionKind> sections) {

    SectionOrder {
        sections = List.copyOf(sections);
    }

    static SectionOrder of(Profile profile) {
        List<SectionKind> sections = new ArrayList<>();
        for (String[] fields : ResourceTable.read(RuleTable.class, "sections.tsv")) {
            if (fields[0].equals(profile.id())) {
                sections.add(SectionKind.valueOf(fields[1]));
            }
        }
        return new SectionOrder(sections);
    }

    /** The place of a section; -1 where it may stand anywhere. */
    int place(SectionKind section) {
        return sections.indexOf(whole(section));
    }

    /** The section that a part of one belongs to. */
    static SectionKind whole(SectionKind section) {
        return switch (section) {
            case PROBLEM, SOLUTION, EFFECTS -> SectionKind.SUMMARY;
            default -> section;
        };
    }
}
