package org.st96toolkit.docx.section;

import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.flow.Table;

/**
 * A table.
 *
 * @param file which of the files, from 0
 * @param table the table
 */
public record TableUnit(int file, Table table) implements Unit {

    @Override
    public Span place() {
        return table.place();
    }
}
